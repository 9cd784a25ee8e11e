"""Nodes → model: references resolved, structure checked, every problem collected."""

from sop_compiler.binder.bind import bind

__all__ = ["bind"]
