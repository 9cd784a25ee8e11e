"""The rows of ``raw`` as the Python reader reads them, and those that are no records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sop_checks.data_findings import DataFinding
from sop_checks.duck.source import NotColumnar, Source
from sop_checks.duck.stamps import TimeColumn
from sop_checks.folding import fold
from sop_checks.judged import Plan
from sop_checks.records.footers import closes, signatures
from sop_checks.records.row_reader import RowReader
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.tables import RawRow, cell_text

_LONGEST_FOOTER = 1_000
TIMES = ("stamp", "zoned", "date")
"""Kinds of columns that hold times, not texts."""
NO_TIME = TimeColumn(us="NULL::BIGINT", clock="false", bad="false")
"""Stands for a column that the table does not have."""


class RawRows:
    """Access to the rows of ``raw``, and the rows among them that are no records.

    Attributes:
        skipped: ``rowid`` of every row that is no record.
    """

    def __init__(
        self,
        connection: Any,
        plan: Plan,
        source: Source,
        info: TableInfo,
        columns: dict[int, TimeColumn],
        wanted: Sequence[int],
    ) -> None:
        """``columns`` are the date columns by position, ``wanted`` the positions in ``raw``."""
        self.connection, self.plan, self.source = connection, plan, source
        self.info, self.columns, self.wanted = info, columns, sorted(wanted)
        self.reader = RowReader(info)
        self.skipped: set[int] = set()
        self._blank: set[int] | None = None
        self.unread_rows: dict[int, str] = {}
        self.sop_issues: dict[str, DataFinding] = {}

    def rows(self, where: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """Rows of ``raw`` that fulfil a condition, in reader order, read as the Python reader does."""
        fetched = self.connection.execute(
            f"SELECT rowid, {self.cells()} FROM raw r WHERE {where} ORDER BY rowid", parameters
        ).fetchall()
        return (self.row(values) for values in fetched)

    def cells(self, alias: str = "r") -> str:
        """SQL of the wanted columns."""
        return ", ".join(f"{alias}.c{index}" for index in self.wanted)

    def raw_row(self, values: Sequence[Any]) -> RawRow:
        """A raw row from (rowid, wanted columns)."""
        cells = self.source.cells(dict(zip(self.wanted, values[1:], strict=True)))
        return RawRow(number=values[0] + self.source.first, cells=cells)

    def row(self, values: Sequence[Any]) -> Row:
        """A row from (rowid, wanted columns)."""
        return self.reader.row(self.raw_row(values), values[0])

    def text(self, index: int) -> str:
        """SQL text of a column of ``raw``."""
        kind = self.source.kinds[index]
        if kind in TIMES:
            raise NotColumnar("waktu dalam kolom teks")
        return f"coalesce(c{index}, '')" if kind == "text" else f"coalesce(c{index}::VARCHAR, '')"

    def cell(self, text: str, index: int) -> str:
        """A cell of a column as the Python reader reads it."""
        return self.info.text(("",) * index + (text,), index)

    def time(self, name: str) -> TimeColumn:
        """The canonical time column, or one that holds no time."""
        at = self.info.bound.get(name, -1)
        return self.columns[at] if at >= 0 else NO_TIME

    def set_values(self, name: str, values: Sequence[Any], kind: str = "VARCHAR") -> None:
        """Make a table ``name`` with one column ``value``."""
        self.connection.execute(
            f"CREATE OR REPLACE TABLE {name} AS SELECT unnest($1::{kind}[]) AS value", [list(values)]
        )

    def skip_rows(self) -> None:
        """Empty rows, repeated headers, rows of totals."""
        bound = self.info.bound
        step, case = self.text(bound["langkah"]), self.text(bound["berkas"])
        header = fold(self.info.headers[bound["langkah"]])
        texts = [text for (text,) in self.connection.execute(f"SELECT DISTINCT {step} FROM raw").fetchall()]
        cells = {text: self.cell(text, bound["langkah"]) for text in texts}
        odd = [text for text, read in cells.items() if not read or fold(read) == header]
        numbers = [text for text, read in cells.items() if read.isdecimal()]
        timed = [
            f"regexp_matches(coalesce(c{bound[name]}::VARCHAR, ''), '[!-~]')"
            for name in ("mulai", "selesai")
            if name in bound
        ]
        untimed = f"NOT ({' OR '.join(timed)})" if timed else "true"
        blanks = "" if not self.info.blanks else " OR true"
        self.set_values("odd_steps", odd)
        self.set_values("number_steps", numbers)
        condition = (
            f"{step} IN (FROM odd_steps) OR ({step} IN (FROM number_steps) AND ({untimed}{blanks})) "
            f"OR NOT regexp_matches({case}, '[!-~]')"
        )
        if not odd and not numbers:
            condition = f"NOT regexp_matches({case}, '[!-~]')"
        unread = self.unread_rows = {}
        for values in self.connection.execute(
            f"SELECT rowid, {self.cells()} FROM raw r WHERE {condition} ORDER BY rowid"
        ).fetchall():
            raw = self.raw_row(values)
            if not any(map(cell_text, raw.cells)) and self._empty(values[0]):
                self.skipped.add(values[0])
            elif reason := self.reader.no_record(raw):
                unread[raw.number] = reason
                self.skipped.add(values[0])
        self._footer([text for text, read in cells.items() if read and not closes(read)])
        self.set_values("skipped", sorted(self.skipped), "BIGINT")

    def _footer(self, steps: list[str]) -> None:
        """Signatures and remarks below the table; ``steps`` are texts that make a row a record."""
        self.set_values("steps", steps)
        step = self.text(self.info.bound["langkah"])
        said = [f"{step} IN (FROM steps)"]
        joins: list[str] = []
        for name in ("mulai", "selesai"):
            said.append(f"({self.time(name).us}) IS NOT NULL")
            joins.append(self.time(name).join)
        last, end = self.connection.execute(
            f"SELECT coalesce(max(raw.rowid) FILTER ({' OR '.join(said)}), -1), max(raw.rowid) "
            f"FROM raw {' '.join(sorted(set(joins)))}"
        ).fetchone()
        if end is None:
            raise NotColumnar("tanpa baris")
        if end - last > _LONGEST_FOOTER:
            raise NotColumnar("banyak baris tanpa isi di bawah tabel")
        if last == end:
            return
        below = self._whole_rows(f"n > {last}")
        count = signatures(below, self.info, lambda raw: False)
        at = self.info.bound["berkas"]
        cases = {self.info.text(raw.cells, at) for raw in below[len(below) - count :]} - {""}
        if not count or (cases and self._above(cases, last)):
            return
        for raw in below[len(below) - count :]:
            if any(map(cell_text, raw.cells)):
                self.skipped.add(raw.number - self.source.first)
                self.unread_rows[raw.number] = "baris penutup di bawah tabel"

    def _whole_rows(self, where: str) -> list[RawRow]:
        """Rows with every column, read from the file once more."""
        source = self.source
        cells = ", ".join(source.value(index) for index in range(len(source.kinds)))
        found: list[tuple[Any, ...]] = self.connection.execute(
            f"SELECT n, {cells} FROM (SELECT row_number() OVER () - 1 AS n, * FROM {source.scan}) "
            f"WHERE {where} ORDER BY n"
        ).fetchall()
        return [
            RawRow(number=values[0] + source.first, cells=source.cells(dict(enumerate(values[1:]))))
            for values in found
        ]

    def _above(self, cases: set[str], last: int) -> bool:
        """Whether one of the cases stands above."""
        self.set_values("footer_cases", sorted(cases))
        case = self.text(self.info.bound["berkas"])
        found = self.connection.execute(
            f"SELECT DISTINCT {case} FROM raw WHERE rowid <= {last} AND trim({case}) IN (FROM footer_cases)"
        ).fetchall()
        return bool(found)

    def _empty(self, rowid: int) -> bool:
        """Whether the columns that were not loaded are empty too."""
        if self._blank is None:
            case = f"coalesce(x{self.info.bound['berkas']}::VARCHAR, '')"
            rows = self._whole_rows(f"NOT regexp_matches({case}, '[!-~]')")
            first = self.source.first
            self._blank = {raw.number - first for raw in rows if not any(map(cell_text, raw.cells))}
        return rowid in self._blank
