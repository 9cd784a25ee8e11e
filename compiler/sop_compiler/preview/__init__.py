"""``sop serve``: the handbook on this computer, rebuilt on change, with the source's errors on the page."""

from sop_compiler.preview.watch import Preview

__all__ = ["Preview"]
