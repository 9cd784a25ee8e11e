"""Turning a raw table into rows: columns are bound, times read, nothing dropped silently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sop_checks.data_findings import DataFinding
from sop_checks.folding import fold
from sop_checks.records.footers import closes, no_record, signatures
from sop_checks.records.header_rows import Header, find_header
from sop_checks.records.headers import bind_columns
from sop_checks.records.mapping_model import Mapping
from sop_checks.records.row_reader import TIME_COLUMNS, RowReader
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.styles import Style, decimal_note, shapes_note, style_of
from sop_checks.records.tables import CellValue, Place, RawRow, RawTable, UnreadRow, cell_text
from sop_checks.records.wide import wide_views

__all__ = ["TIME_COLUMNS", "BoundTable", "RowReader", "TableRows", "bind_table", "read_rows", "style_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundTable:
    """A table with its columns bound; ``header.body`` holds the rows.

    Attributes:
        views: how each row is read as a record: once, or once per step of a wide table.
    """

    raw: RawTable
    header: Header
    info: TableInfo
    views: tuple[TableInfo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRows:
    """The rows of one table and everything that did not become a row."""

    info: TableInfo
    rows: tuple[Row, ...]
    unread: tuple[UnreadRow, ...]
    issues: tuple[DataFinding, ...]


def bind_table(raw: RawTable, mapping: Mapping) -> BoundTable:
    """Find the header and bind the columns of one table."""
    keys = tuple(name for names in mapping.keys for name in names)
    # Any key column makes a table part of the run; which case its rows belong to, joins tell.
    chosen = {**mapping.columns, "berkas": keys} if keys else mapping.columns
    header = find_header(raw, chosen, mapping.other_columns)
    positions: dict[str, int] = {}
    for index, name in enumerate(header.names):
        if fold(name):
            positions.setdefault(fold(name), index)
    bound = bind_columns(header.names, chosen, mapping.other_columns)
    found = tuple(
        dict.fromkeys(
            (number, positions[fold(name)])
            for number, names in enumerate(mapping.keys)
            for name in names
            if fold(name) in positions
        )
    )
    if keys and not found:
        bound.pop("berkas", None)
    info = TableInfo(
        file=raw.file,
        sheet=raw.sheet,
        bound=bound,
        headers=header.names,
        positions=positions,
        blanks=mapping.folded_blanks,
        shift=raw.shift,
        zone=mapping.data_zone,
        keys=found,
        notes=(*(f"{key} {value}" for key, value in raw.format.items()), *raw.notes, *header.notes),
    )
    info, views = wide_views(info, mapping)
    return BoundTable(raw=raw, header=header, info=info, views=views)


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


def _cells(body: Iterable[RawRow], index: int, info: TableInfo) -> list[CellValue]:
    """The filled cells of a column, each once: it repeats few of them often, and all are parsed."""
    cells = dict.fromkeys(row.cells[index] for row in body if index < len(row.cells))
    return [cell for cell in cells if info.text((cell,), 0)]


class _Reader:
    def __init__(
        self, table: BoundTable, mapping: Mapping, date_fields: Iterable[str], case_table: bool
    ) -> None:
        self.table, self.body = table, table.header.body
        info = table.info
        columns = [*TIME_COLUMNS, *date_fields]
        dated = sorted(
            {at for view in (info, *table.views) for name in columns if (at := view.position(name)) >= 0}
        )
        self.styles: dict[int, Style] = {
            index: style_of(info.headers[index], _cells(self.body, index, info), mapping, shift=info.shift)
            for index in dated
        }
        notes = [note for style in self.styles.values() for note in style.notes]
        numbers = decimal_note(self.body) if "pemisah kolom" in table.raw.format else ()

        def dressed(view: TableInfo) -> TableInfo:
            return replace(
                view,
                case_table=case_table,
                day_orders={index: style.order for index, style in self.styles.items()},
                date_only=frozenset(index for index, style in self.styles.items() if style.date_only),
                notes=(*info.notes, *shapes_note(self.styles.values()), *numbers, *notes),
            )

        self.info = dressed(info)
        self.views = [dressed(view) if view is not info else self.info for view in table.views]
        stamps = {index: style.stamps for index, style in self.styles.items()}
        self.readers = [RowReader(view, stamps) for view in self.views]
        self.unread = [*table.raw.unread, *table.header.above]

    def read(self, order: int) -> TableRows:
        rows: list[Row] = []
        info = self.info
        last = len(self.body) - signatures(self.body, info, self._says_something)
        for index, raw in enumerate(self.body):
            if not any(map(cell_text, raw.cells)):
                continue
            reason = no_record(raw, self.info) if index < last else "baris penutup di bawah tabel"
            found = () if reason else self._records(raw, order + len(rows))
            if not found:
                reason = reason or "tidak satu pun tanggal langkah terisi"
                self.unread.append(UnreadRow(Place(self.info.file, self.info.sheet, raw.number), reason))
            rows.extend(found)
        self._cells_without_name()
        issues = tuple(issue for reader in self.readers for issue in reader.issues)
        return TableRows(info=self.info, rows=tuple(rows), unread=tuple(self.unread), issues=issues)

    def _records(self, raw: RawRow, order: int) -> list[Row]:
        found: list[Row] = []
        for reader in self.readers:
            view = reader.info
            if not view.step or any(view.text(raw.cells, view.bound[name]) for name in view.times):
                found.append(reader.row(raw, order + len(found)))
        return found

    def _says_something(self, raw: RawRow) -> bool:
        """Whether a row holds a step or a readable time; without such columns every row does."""
        bound = {(key, at) for view in self.views for key, at in view.bound.items()}
        steps = [at for key, at in bound if key == "langkah"]
        times = [at for key, at in bound if key in TIME_COLUMNS]
        if not steps and not times:
            return True
        return any(self.info.stamp(raw.cells, at) for at in times) or any(
            text and not closes(text) for text in (self.info.text(raw.cells, at) for at in steps)
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


def column_letter(index: int) -> str:
    """Letter of a column as spreadsheets show it, from a 0-based position: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
