"""A comparison as a sheet of paper for those who sign."""

from sop_compiler.diff.html.page import render_html

__all__ = ["render_html"]
