"""Diagnostics as text, JSON, workflow annotations or SARIF; the state of the register of regulations."""

from sop_compiler.reporting.counts import render_counts
from sop_compiler.reporting.diagnostics_text import excerpt, render_text, summary_line
from sop_compiler.reporting.law_status import render_law_json, render_law_text
from sop_compiler.reporting.machine import render_github, render_gitlab, render_json, render_sarif

__all__ = [
    "excerpt",
    "render_counts",
    "render_github",
    "render_gitlab",
    "render_json",
    "render_law_json",
    "render_law_text",
    "render_sarif",
    "render_text",
    "summary_line",
]
