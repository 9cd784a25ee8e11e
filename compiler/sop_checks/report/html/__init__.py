"""``laporan.html``: one file that opens without network, and reads without script too."""

from sop_checks.report.html.page import report_html

__all__ = ["report_html"]
