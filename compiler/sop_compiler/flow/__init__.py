"""Procedure → graph: branches, loops, groups, parallel chains (semantics §5)."""

from sop_compiler.flow.graph import EXIT, Edge, Flow, build_flow
from sop_compiler.flow.must import Necessity, necessity

__all__ = ["EXIT", "Edge", "Flow", "Necessity", "build_flow", "necessity"]
