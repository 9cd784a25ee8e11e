"""Tables as they stand in an export, before anything is understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

CellValue = str | int | float | bool | date | datetime | time | timedelta | None
"""A raw cell; text in CSV, typed in spreadsheets and JSON. Empty is ``None`` or white space."""

EMPTY_TRACE = "jejak (trace) tanpa peristiwa"
"""Why a trace of an event log is no row."""
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
"""Characters without width that web pages leave around copied text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: file, sheet (``""`` outside workbooks), 1-based row, column name."""

    file: str
    sheet: str = ""
    row: int = 0
    column: str = ""

    def text(self) -> str:
        """``ekspor.xlsx, lembar Data, baris 7, kolom Selesai``; parts that are empty are left out."""
        parts = [self.file]
        if self.sheet:
            parts.append(f"lembar {self.sheet}")
        if self.row:
            parts.append(f"baris {self.row}")
        if self.column:
            parts.append(f"kolom {self.column}")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One row: its 1-based number as a spreadsheet shows it, and its cells in column order."""

    number: int
    cells: tuple[CellValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawTable:
    """One file or sheet.

    Attributes:
        rows: every row, the header included where the format has one.
        header: names of the columns when the format itself carries them (JSON), else ``None``.
        format: what was detected, for the report: encoding, delimiter.
        unread: what the format itself holds besides rows (a trace without events).
        incomplete: why the file holds not everything, and what to do about it; else empty.
        shift: days to add to date serials (1904 system of a workbook).
        notes: what else the report should say, such as hidden rows.
        broken: rows of a text file that stand on several lines.
    """

    file: str
    sheet: str = ""
    rows: tuple[RawRow, ...]
    header: tuple[str, ...] | None = None
    format: Mapping[str, str] = field(default_factory=dict[str, str])
    unread: tuple[UnreadRow, ...] = ()
    incomplete: str = ""
    shift: int = 0
    notes: tuple[str, ...] = ()
    broken: tuple[RawRow, ...] = ()


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A row, sheet or cell that took no part, and why (Indonesian)."""

    place: Place
    reason: str


def cell_text(value: CellValue) -> str:
    """The cell as text: trimmed, whole numbers without ``.0``, dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip().strip(_INVISIBLE).strip() if not value.isascii() else value.strip()
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)
