"""Reading a working paper that people may have filled, sorted, filtered, renamed or saved elsewhere."""

from __future__ import annotations

import importlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sop_checks.folding import fold
from sop_checks.records.tables import CellValue
from sop_checks.report.kka.columns import (
    BASIS,
    BLANK_LABELS,
    BY_TITLE,
    COLUMNS,
    KKA,
    NO_FINDINGS,
    PROBLEMS,
    REQUESTS,
    SUMMARY,
    WHY_GONE,
)

_TELLING = {
    fold(title)
    for title in (
        "Berkas",
        "Kondisi",
        "Kriteria",
        "Bukti",
        "Sidik",
        *(column.title for column in COLUMNS if column.entry),
    )
}
_ENOUGH = 3
"""Titles that make a row the header of a table of findings."""
_GENERATED = {fold(name) for name in (KKA, SUMMARY, REQUESTS, PROBLEMS, BASIS)}
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")

Row = Sequence[CellValue]


class UnreadableError(ValueError):
    """The file is no workbook, is damaged, or is protected by a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRow:
    """One row of a table of findings.

    Attributes:
        fingerprint: 64 hex digits, or ``""``.
        known: the generated cells by column key.
        entries: what people wrote, by column title; also in columns that they added.
        own: people added the row: the sheet has fingerprints, this row has none.
        gone: from the sheet of findings that did not occur any more.
    """

    fingerprint: str
    known: Mapping[str, CellValue]
    entries: Mapping[str, CellValue]
    own: bool
    gone: bool


@dataclass(slots=True)
class Earlier:
    """What a working paper holds that a new one must not lose.

    Attributes:
        header: label to what was filled in.
        rows: rows of the tables of findings, current ones first.
        extras: titles of columns that people added, in order.
        other_sheets: sheets that this tool does not write.
    """

    header: dict[str, CellValue] = field(default_factory=dict[str, CellValue])
    rows: list[EarlierRow] = field(default_factory=list[EarlierRow])
    extras: list[str] = field(default_factory=list[str])
    other_sheets: list[str] = field(default_factory=list[str])


def read_earlier(content: bytes) -> Earlier:
    """Find tables and header cells by their titles, on whatever sheet they stand.

    Raises:
        UnreadableError: nothing can be read.
    """
    found = Earlier()
    for name, grid in _sheets(content):
        at = _header_row(grid)
        _read_labels(grid[:at] if at is not None else grid, found.header)
        if at is not None:
            _read_table(grid[at], grid[at + 1 :], found)
        elif fold(name) not in _GENERATED and any(not _blank(cell) for row in grid for cell in row):
            found.other_sheets.append(name)
    found.rows.sort(key=lambda row: row.gone)
    return found


def _sheets(content: bytes) -> Iterator[tuple[str, list[list[CellValue]]]]:
    python_calamine: Any = importlib.import_module("python_calamine")
    try:
        with python_calamine.load_workbook(io.BytesIO(content)) as book:
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                yield name, sheet.to_python(skip_empty_area=False) if hasattr(sheet, "to_python") else []
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableError(str(error)) from None


def _blank(cell: CellValue) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _title(cell: CellValue) -> str:
    return fold(cell) if isinstance(cell, str) else ""


def _header_row(grid: Sequence[Row]) -> int | None:
    for index, row in enumerate(grid):
        if len({_title(cell) for cell in row} & _TELLING) >= _ENOUGH:
            return index
    return None


def _read_labels(grid: Sequence[Row], header: dict[str, CellValue]) -> None:
    """The value is what stands right of a label, before the next label."""
    for row in grid:
        label = ""
        for cell in row:
            if _title(cell) in BLANK_LABELS:
                label = BLANK_LABELS[_title(cell)]
            elif label and not _blank(cell):
                header.setdefault(label, cell)
                label = ""


def _read_table(titles: Row, rows: Sequence[Row], found: Earlier) -> None:
    keys = _keys(titles, max([len(titles), *map(len, rows)]), rows)
    gone = any(known == WHY_GONE.key for known, _ in keys)
    has_fingerprints = any(known == "fingerprint" for known, _ in keys)
    for row in rows:
        known: dict[str, CellValue] = {}
        entries: dict[str, CellValue] = {}
        for (key, title), cell in zip(keys, row, strict=False):
            if _blank(cell):
                continue
            if key:
                known[key] = cell
            else:
                entries[title] = cell
        written = known.pop("fingerprint", None)
        mark = str(written).strip().lower()
        fingerprint = mark if _FINGERPRINT.fullmatch(mark) else ""
        if written is not None and not fingerprint:
            entries["Sidik (diubah)"] = written
        own = has_fingerprints and not gone and not fingerprint
        if known.get("no") == NO_FINDINGS:
            known.pop("no")  # written by the tool where there were no findings
        if known or entries:
            found.rows.append(
                EarlierRow(fingerprint=fingerprint, known=known, entries=entries, own=own, gone=gone)
            )
        for title in entries:
            if title not in found.extras and not _is_entry(title):
                found.extras.append(title)


def _is_entry(title: str) -> bool:
    column = BY_TITLE.get(fold(title))
    return column is not None and column.entry


def _keys(titles: Row, width: int, rows: Sequence[Row]) -> list[tuple[str, str]]:
    """For each column (key, ``""``) where the tool fills it, ``("", title)`` where people do."""
    keys: list[tuple[str, str]] = []
    seen: set[str] = set()
    for index in range(width):
        cell = titles[index] if index < len(titles) else None
        column = BY_TITLE.get(_title(cell))
        if column is not None and column.title not in seen:
            seen.add(column.title)
            keys.append(("", column.title) if column.entry else (column.key, ""))
            continue
        text = f"Tambahan {index + 1}" if _blank(cell) else str(cell).strip()
        # A second column with a title that is taken must not hide the first one.
        title, number = text, 2
        while title in seen or fold(title) in BY_TITLE:
            title, number = f"{text} ({number})", number + 1
        seen.add(title)
        keys.append(("", title))
    return keys
