"""Turning a raw table into rows: columns are bound, times read, nothing dropped silently."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from sop_checks.data_findings import DataFinding
from sop_checks.folding import fold
from sop_checks.records.header_rows import Header, find_header
from sop_checks.records.headers import bind_columns
from sop_checks.records.mapping import Mapping
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.stamps import DayOrder, Stamp, day_order, parse_stamp
from sop_checks.records.tables import CellValue, Place, RawRow, RawTable, UnreadRow, cell_text

_MIDNIGHT = frozenset({time.min})
TIME_COLUMNS = ("mulai", "selesai", "mulai_berkas")
_TOTALS = frozenset({"total", "jumlah", "grandtotal", "totalkeseluruhan", "jumlahtotal", "subtotal"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundTable:
    """A table with its columns bound; ``header.body`` holds the rows."""

    raw: RawTable
    header: Header
    info: TableInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRows:
    """The rows of one table and everything that did not become a row."""

    info: TableInfo
    rows: tuple[Row, ...]
    unread: tuple[UnreadRow, ...]
    issues: tuple[DataFinding, ...]


def bind_table(raw: RawTable, mapping: Mapping) -> BoundTable:
    """Find the header and bind the columns of one table."""
    header = find_header(raw, mapping.columns)
    kept = frozenset(fold(binding.column) for binding in mapping.documents)
    positions: dict[str, int] = {}
    for index, name in enumerate(header.names):
        if fold(name):
            positions.setdefault(fold(name), index)
    info = TableInfo(
        file=raw.file,
        sheet=raw.sheet,
        bound=bind_columns(header.names, mapping.columns, kept),
        headers=header.names,
        positions=positions,
        blanks=mapping.folded_blanks,
        notes=tuple(f"{key} {value}" for key, value in raw.format.items()),
    )
    return BoundTable(raw=raw, header=header, info=info)


def read_rows(
    table: BoundTable,
    mapping: Mapping,
    first_order: int,
    *,
    date_fields: Iterable[str] = (),
    case_table: bool = False,
) -> TableRows:
    """Read every row below the header.

    ``first_order`` is the reader order of the first row, ``date_fields`` names the case fields that
    rules read as dates, and in a ``case_table`` the rows carry case fields only.
    """
    return _Reader(table, mapping, date_fields, case_table).read(first_order)


@dataclass(frozen=True, slots=True)
class Style:
    """How a column of dates is read: order of day and month, whether its midnight is no clock time."""

    order: DayOrder
    date_only: bool
    notes: tuple[str, ...]


def style_of(
    name: str, values: Sequence[CellValue], mapping: Mapping, clocks: frozenset[time] = frozenset()
) -> Style:
    """Detect the style of the column ``name`` from its values (each at least once).

    ``clocks`` are clock times of further values that an engine has read already, in ISO form.
    """
    detected, certain = day_order(values)
    order = mapping.day_order or detected
    notes: list[str] = []
    if not certain and mapping.day_order is None:
        notes.append(f"kolom {name}: urutan hari dan bulan tidak dapat dipastikan, dibaca hari/bulan")
    elif order == "bulan-hari":
        notes.append(f"kolom {name}: tanggal dibaca bulan/hari")
    stamps = (parse_stamp(value, order) for value in values)
    # A stamp with an offset comes from a machine: its midnight is a clock time.
    found = clocks | {stamp.at.timetz() for stamp in stamps if stamp and stamp.has_clock}
    if found == _MIDNIGHT:
        notes.append(f"kolom {name}: semua jam 00.00, dibaca sebagai tanggal tanpa jam")
    return Style(order, found == _MIDNIGHT, tuple(notes))


def _style(index: int, table: BoundTable, mapping: Mapping) -> Style:
    cells = [row.cells[index] for row in table.header.body if index < len(row.cells)]
    values = [cell for cell in cells if cell is not None and cell != ""]
    return style_of(table.info.headers[index], values, mapping)


class _Reader:
    def __init__(
        self, table: BoundTable, mapping: Mapping, date_fields: Iterable[str], case_table: bool
    ) -> None:
        self.body = table.header.body
        columns = [*TIME_COLUMNS, *date_fields]
        dated = sorted({at for name in columns if (at := table.info.position(name)) >= 0})
        styles = {index: _style(index, table, mapping) for index in dated}
        self.info = replace(
            table.info,
            case_table=case_table,
            day_orders={index: style.order for index, style in styles.items()},
            date_only=frozenset(index for index, style in styles.items() if style.date_only),
            notes=(*table.info.notes, *(note for style in styles.values() for note in style.notes)),
        )
        self.unread = [*table.raw.unread, *table.header.above]
        self.rows = RowReader(self.info)

    def read(self, order: int) -> TableRows:
        rows: list[Row] = []
        for raw in self.body:
            if not any(map(cell_text, raw.cells)):
                continue
            reason = self.rows.no_record(raw)
            if reason:
                self.unread.append(UnreadRow(Place(self.info.file, self.info.sheet, raw.number), reason))
            else:
                rows.append(self.rows.row(raw, order + len(rows)))
        self._cells_without_name()
        return TableRows(
            info=self.info, rows=tuple(rows), unread=tuple(self.unread), issues=tuple(self.rows.issues)
        )

    def _cells_without_name(self) -> None:
        """Cells to the right of the header, or below an empty name, have no meaning: say so."""
        headers = self.info.headers
        width = max((len(raw.cells) for raw in self.body), default=0)
        nameless = [index for index in range(width) if index >= len(headers) or not headers[index]]
        seen: dict[int, tuple[int, int]] = {}
        for raw in self.body if nameless else ():
            for index in nameless:
                if index < len(raw.cells) and cell_text(raw.cells[index]):
                    first, count = seen.get(index, (raw.number, 0))
                    seen[index] = (first, count + 1)
        for index, (row, count) in sorted(seen.items()):
            place = Place(self.info.file, self.info.sheet, row, column_letter(index))
            self.unread.append(UnreadRow(place, f"{count} sel tanpa judul kolom"))


class RowReader:
    """Turns raw rows of one table into rows.

    Attributes:
        issues: times that could not be read, collected row by row.
    """

    def __init__(self, info: TableInfo) -> None:
        """``info`` has the styles of its date columns."""
        self.info = info
        self.issues: list[DataFinding] = []

    def no_record(self, raw: RawRow) -> str:
        """Why a row is no record (a repeated header, a row of totals), ``""`` when it is one."""
        texts = {key: fold(self.info.text(raw.cells, at)) for key, at in self.info.bound.items()}
        if all(texts[key] == fold(self.info.headers[at]) for key, at in self.info.bound.items()):
            return "judul kolom yang berulang"
        step = texts.get("langkah", "")
        timed = any(texts.get(column) for column in TIME_COLUMNS)
        if (not step or (step.isdecimal() and not timed)) and _TOTALS & {
            texts["berkas"],
            *map(fold, map(cell_text, raw.cells[:2])),
        }:
            return "baris jumlah"
        return ""

    def row(self, raw: RawRow, order: int) -> Row:
        """The row with its times read; ``order`` is its position in reader order."""
        info, bound = self.info, self.info.bound

        def text(column: str) -> str:
            return info.text(raw.cells, bound[column]) if column in bound else ""

        unreadable: list[str] = []
        stamps = {column: self._stamp(column, raw, unreadable) for column in TIME_COLUMNS}
        return Row(
            table=info,
            number=raw.number,
            order=order,
            case=text("berkas"),
            sop=text("sop"),
            step=text("langkah"),
            role=text("pelaksana"),
            person=text("petugas"),
            start=stamps["mulai"],
            end=stamps["selesai"],
            case_start=stamps["mulai_berkas"],
            document=text("dokumen") if "dokumen" in bound else None,
            unreadable=tuple(unreadable),
            cells=raw.cells,
        )

    def _stamp(self, column: str, raw: RawRow, unreadable: list[str]) -> Stamp | None:
        index = self.info.bound.get(column, -1)
        text = self.info.text(raw.cells, index) if index >= 0 else ""
        stamp = self.info.stamp(raw.cells, index) if text else None
        if text and stamp is None:
            unreadable.append(column)
            place = Place(self.info.file, self.info.sheet, raw.number, self.info.headers[index])
            message = f"{text!r} tidak terbaca sebagai tanggal"
            self.issues.append(DataFinding("data-tanggal", "error", message, place))
        return stamp


def column_letter(index: int) -> str:
    """Letter of a column as spreadsheets show it, from a 0-based position: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
