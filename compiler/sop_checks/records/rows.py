"""Rows of an export after its columns are understood, before SOP and steps are looked up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import tzinfo

from sop_checks.folding import fold
from sop_checks.records.stamps import DayOrder, Stamp, parse_stamp
from sop_checks.records.tables import CellValue, Place, cell_text

_WITH_FRACTION = re.compile(r"\d+\.0")


def case_key(text: str) -> str:
    """A case number as all files have it: ``123.0`` of a column of decimals is ``123``."""
    return text[:-2] if text.endswith(".0") and _WITH_FRACTION.fullmatch(text) else text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TableInfo:
    """One file or sheet whose columns are bound.

    Attributes:
        bound: canonical column to position.
        headers: printed column names in order.
        positions: folded column name to position (every column, canonical or not).
        case_table: rows carry fields of cases, no executions (no step column, while another table
            of the same run has one).
        blanks: words that stand for an empty cell.
        day_orders: order of day and month, per position of a column that is read as dates.
        date_only: positions of columns whose midnight is no clock time.
        shift: days to add to date serials (1904 system of a workbook).
        zone: zone of stamps without offset (mapping), ``None`` where it is the agency's.
        step: step of every row, in one view of a wide table; else ``""``.
        wide: positions of all columns that the views of a wide table use.
        keys: (number, position) of the columns of the mapping's keys (``kunci``); key 0 is the
            number of the case, and ``berkas`` is bound to the first of them.
        notes: what was detected, for the report.
    """

    file: str
    sheet: str
    bound: Mapping[str, int]
    headers: tuple[str, ...]
    positions: Mapping[str, int]
    case_table: bool = False
    blanks: frozenset[str] = frozenset()
    day_orders: Mapping[int, DayOrder] = field(default_factory=dict[int, DayOrder])
    date_only: frozenset[int] = frozenset()
    shift: int = 0
    zone: tzinfo | None = None
    step: str = ""
    wide: frozenset[int] = frozenset()
    keys: tuple[tuple[int, int], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def has_steps(self) -> bool:
        """Whether rows name a step: in a column, or by the columns of a wide table."""
        return "langkah" in self.bound or bool(self.step or self.wide)

    @property
    def times(self) -> tuple[str, ...]:
        """Canonical time columns of an execution that the table has."""
        return tuple(name for name in ("mulai", "selesai") if name in self.bound)

    @property
    def used(self) -> frozenset[int]:
        """Positions of all columns that are bound to something."""
        return self.wide | frozenset(self.bound.values()) | frozenset(at for _, at in self.keys)

    def printed(self, column: str) -> str:
        """Printed name of a canonical or other column; the name itself where there is none."""
        index = self.position(column)
        if column == "langkah" and self.step:
            # The column of a wide table is the step.
            index = self.bound[self.times[-1]]
        return self.headers[index] if index >= 0 else column

    def position(self, column: str) -> int:
        """Position of a canonical or other column, -1 where the table has none."""
        return self.bound.get(column, self.positions.get(fold(column), -1))

    def stamp(self, cells: tuple[CellValue, ...], index: int) -> Stamp | None:
        """The date in a cell; ``None`` where it is empty or holds none."""
        if not self.text(cells, index):
            return None
        stamp = parse_stamp(cells[index], self.day_orders.get(index, "hari-bulan"), self.shift, self.zone)
        return replace(stamp, has_clock=False) if stamp and index in self.date_only else stamp

    def text(self, cells: tuple[CellValue, ...], index: int) -> str:
        """Text of a cell; empty when it holds white space or a word of ``kosong``."""
        value = cell_text(cells[index]) if index < len(cells) else ""
        return "" if value.casefold() in self.blanks else value


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Row:
    """One row about one execution of one step, or about a case.

    Attributes:
        order: position in reader order over the whole run (file, sheet, row).
        document: text of the document cell; ``None`` where the table has no such column.
        unreadable: canonical time columns whose text is no date.
        unfinished: the data says that the execution has begun and not ended (XES lifecycle).
        cells: every cell, for case fields.
    """

    table: TableInfo
    number: int
    order: int
    case: str
    sop: str
    step: str
    role: str
    person: str
    start: Stamp | None
    end: Stamp | None
    case_start: Stamp | None
    document: str | None
    unreadable: tuple[str, ...] = ()
    unfinished: bool = False
    cells: tuple[CellValue, ...] = field(repr=False)

    def field(self, name: str) -> str | None:
        """Text of any column by its name; ``None`` where the table has no such column."""
        index = self.table.position(name)
        return self.table.text(self.cells, index) if index >= 0 else None

    def stamp(self, name: str) -> Stamp | None:
        """The date in any column by its name."""
        index = self.table.position(name)
        return self.table.stamp(self.cells, index) if index >= 0 else None

    def place(self, column: str = "") -> Place:
        """Where the row, or its cell in a canonical or other column, stands."""
        name = self.table.printed(column) if column else ""
        return Place(self.table.file, self.table.sheet, self.number, name)
