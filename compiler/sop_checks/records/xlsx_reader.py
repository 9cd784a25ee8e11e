"""Reading workbooks with python-calamine, which is imported only when a workbook is read."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from sop_checks.errors import InputError
from sop_checks.records.columns import column_letter
from sop_checks.records.tables import CellValue, RawRow, RawTable
from sop_checks.records.xlsx_scan import SheetScan, scan_workbook

_NO_SCAN = SheetScan()
_SHOWN_ROWS = 5


def read_workbook(path: Path, name: str) -> tuple[RawTable, ...]:
    """Every sheet of a workbook as a table; a merged area holds its value in each of its rows.

    Raises:
        InputError: not a workbook, protected by a password, far too large, or the reader is not
            installed.
    """
    try:
        python_calamine: Any = importlib.import_module("python_calamine")
    except ImportError:
        raise InputError(
            f"{name} tidak dapat dibaca: paket python-calamine belum terpasang. "
            "Pasang paket itu atau simpan lembar sebagai CSV."
        ) from None
    scans = scan_workbook(path, name)
    try:
        book = python_calamine.load_workbook(str(path))
        with book:
            hidden = {
                item.name for item in book.sheets_metadata if str(item.visible) != "SheetVisibleEnum.Visible"
            }
            return tuple(
                _table(
                    book.get_sheet_by_name(sheet), sheet, name, scans.get(sheet, _NO_SCAN), sheet in hidden
                )
                for sheet in book.sheet_names
            )
    except python_calamine.PasswordError:
        raise InputError(f"{name} terkunci kata sandi; buka kuncinya lalu simpan ulang.") from None
    except (python_calamine.CalamineError, OSError, ValueError):
        raise InputError(
            f"{name} tidak dapat dibaca sebagai buku kerja; berkasnya rusak atau bukan buku kerja. "
            "Buka dengan program lembar kerja, lalu simpan ulang sebagai XLSX atau CSV."
        ) from None


def _table(sheet: Any, title: str, name: str, scan: SheetScan, hidden: bool) -> RawTable:
    if not hasattr(sheet, "to_python"):
        return RawTable(file=name, sheet=title, rows=())
    grid: list[list[CellValue]] = sheet.to_python(skip_empty_area=False)
    for (row, column), error in scan.errors.items():
        if row < len(grid) and column < len(grid[row]):
            grid[row][column] = error  # the reader shows it as an empty cell
    for (top, left), (bottom, _) in getattr(sheet, "merged_cell_ranges", None) or ():
        # Only downwards: a title merged across columns says nothing about the columns.
        for row in range(top + 1, min(bottom + 1, len(grid))):
            if top < len(grid) and left < len(grid[row]):
                grid[row][left] = grid[top][left]
    rows = tuple(RawRow(number=number, cells=tuple(cells)) for number, cells in enumerate(grid, 1))
    form = {"bentuk": "buku kerja"}
    if scan.shift:
        form["sistem tanggal"] = "1904"
    return RawTable(
        file=name,
        sheet=title,
        rows=rows,
        format=form,
        shift=scan.shift,
        notes=_hidden(scan, hidden),
        incomplete=_uncalculated(scan),
    )


def _uncalculated(scan: SheetScan) -> str:
    """Programs that write formulas without calculating them leave cells that look empty."""
    if not scan.uncalculated:
        return ""
    row, column = min(scan.uncalculated)
    first = f"{column_letter(column)}{row + 1}"
    count = len(scan.uncalculated)
    return (
        f"{count} sel berisi rumus yang belum dihitung (pertama: {first}), sehingga terbaca kosong; "
        "buka dengan program lembar kerja lalu simpan ulang"
    )


def _hidden(scan: SheetScan, sheet: bool) -> tuple[str, ...]:
    """What the sheet hides from the eye; it is read all the same."""
    notes = ["lembar tersembunyi, ikut dibaca"] if sheet else []
    if scan.hidden:
        shown = ", ".join(map(str, sorted(scan.hidden)[:_SHOWN_ROWS]))
        more = ", …" if len(scan.hidden) > _SHOWN_ROWS else ""
        notes.append(f"{len(scan.hidden)} baris tersembunyi, ikut dibaca (baris {shown}{more})")
    return tuple(notes)
