"""Cells of CSV files that spreadsheets open: what they would run as a formula is made harmless."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from sop_checks.report.harmless import harmless


def original(cell: str) -> str:
    """The cell before :func:`~sop_checks.report.harmless.harmless`."""
    return cell[1:] if cell.startswith("'") and harmless(cell[1:]) == cell else cell


def csv_text(header: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Plain CSV for programs: commas, line feeds; the caller writes UTF-8."""
    return _csv(header, rows, ",", "\n")


def excel_text(header: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """CSV that an Indonesian Excel opens in columns on a double click.

    There the comma is the decimal sign, so the list separator is ``;``; without the byte order mark
    Excel takes UTF-8 for the Windows code page.
    """
    return "\ufeff" + _csv(header, rows, ";", "\r\n")


def _csv(header: Sequence[str], rows: Iterable[Iterable[str]], delimiter: str, end: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()
