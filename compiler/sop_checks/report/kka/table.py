"""The sheet of findings, one a row, and the sheet of entries whose finding is gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sop_checks.records.tables import CellValue
from sop_checks.report.kka.book import MAX_ROWS, Book, Sheet
from sop_checks.report.kka.carry import Carried
from sop_checks.report.kka.columns import COLUMNS, FINDINGS, GONE, NO_FINDINGS, WHY_GONE, Column
from sop_checks.report.kka.earlier import EarlierRow

_EXTRA_WIDTH = 20.0
_WAITING: Mapping[str, CellValue] = {}


def write_findings(
    book: Book, rows: Sequence[Mapping[str, str]], carried: Carried, rows_per_sheet: int = MAX_ROWS
) -> None:
    """Write all findings, with the entries that belong to them, then rows that people added."""
    room = rows_per_sheet - 1
    lines: list[Mapping[str, str] | EarlierRow] = [*rows, *carried.own]
    for number, start in enumerate(range(0, max(len(lines), 1), room), 1):
        table = _Table(book, FINDINGS if number == 1 else f"{FINDINGS} ({number})", COLUMNS, carried.extras)
        for line in lines[start : start + room]:
            if isinstance(line, EarlierRow):
                table.earlier(line)
            else:
                table.finding(line, carried.entries.get(line["fingerprint"], _WAITING))
        if not lines:
            table.sheet.merged(1, 0, 8, NO_FINDINGS, "text")
        table.finish()


def write_gone(book: Book, carried: Carried, rows_per_sheet: int = MAX_ROWS) -> None:
    """Write entries without a finding, where there are any."""
    room = rows_per_sheet - 1
    columns = (WHY_GONE, *COLUMNS)
    for number, start in enumerate(range(0, len(carried.gone), room), 1):
        table = _Table(book, GONE if number == 1 else f"{GONE} ({number})", columns, carried.extras)
        for why, row in carried.gone[start : start + room]:
            table.earlier(row, why)
        table.finish()


class _Table:
    def __init__(self, book: Book, name: str, columns: Sequence[Column], extras: Sequence[str]) -> None:
        self.columns, self.extras = columns, extras
        widths = [*(column.width for column in columns), *(_EXTRA_WIDTH for _ in extras)]
        self.sheet: Sheet = book.sheet(name, widths)
        self.at = 0
        raw = self.sheet.raw
        for index, title in enumerate([*(column.title for column in columns), *extras]):
            # Titles of added columns are people's own words and must be found again letter by letter.
            self.sheet.entry(0, index, title, "head")
        self.sheet.height(0, 32)
        raw.repeat_rows(0)
        raw.freeze_panes(1, next(i for i, column in enumerate(columns) if column.key == "case") + 1)
        raw.set_header("&L&8Kertas kerja audit: &A")

    def finding(self, row: Mapping[str, str], entries: Mapping[str, CellValue]) -> None:
        self.at += 1
        for index, column in enumerate(self.columns):
            if column.entry:
                self.sheet.entry(self.at, index, entries.get(column.title))
            elif column.key == "no":
                self.sheet.number(self.at, index, int(row["no"]))
            else:
                self.sheet.text(self.at, index, row[column.key], "cell" if column.printed else "trace")
        self._extras(entries)
        self._fit({column.key: row.get(column.key, "") for column in self.columns if column.printed}, entries)

    def earlier(self, row: EarlierRow, why: str = "") -> None:
        self.at += 1
        cells = {**row.known, "why": why, "fingerprint": row.fingerprint}
        for index, column in enumerate(self.columns):
            if column.entry:
                self.sheet.entry(self.at, index, row.entries.get(column.title))
            else:
                self.sheet.entry(self.at, index, cells.get(column.key), "cell" if column.printed else "trace")
        self._extras(row.entries)
        self._fit(cells, row.entries)

    def _fit(self, cells: Mapping[str, CellValue], entries: Mapping[str, CellValue]) -> None:
        texts = [
            (value, column.width)
            for column in self.columns
            if column.printed and isinstance(value := entries.get(column.title, cells.get(column.key)), str)
        ]
        texts += [
            (value, _EXTRA_WIDTH) for title in self.extras if isinstance(value := entries.get(title), str)
        ]
        self.sheet.fit(self.at, *texts)

    def _extras(self, entries: Mapping[str, CellValue]) -> None:
        for index, title in enumerate(self.extras, len(self.columns)):
            self.sheet.entry(self.at, index, entries.get(title))

    def finish(self) -> None:
        raw = self.sheet.raw
        last = len(self.columns) + len(self.extras) - 1
        raw.autofilter(0, 0, max(self.at, 1), last)
        printed = [index for index, column in enumerate(self.columns) if column.printed]
        raw.print_area(0, 0, max(self.at, 1), max(printed))
