"""The rows of ``raw`` as the Python reader reads them, and those that are no records."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sop_checks.data_findings import DataFinding
from sop_checks.duck.layout import Layout
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
        joined: whether events of a log were joined (:mod:`sop_checks.duck.lifecycle`).
    """

    def __init__(
        self,
        connection: Any,
        plan: Plan,
        source: Source,
        layout: Layout,
        tables: Sequence[TableInfo],
        columns: dict[int, TimeColumn],
        wanted: Sequence[int],
    ) -> None:
        """``columns`` are the date columns by position, ``wanted`` the positions in ``raw``.

        ``layout`` is how ``raw`` keeps them, ``tables`` what each part of it is.
        """
        self.connection, self.plan, self.source = connection, plan, source
        self.layout, self.begins, self.tables = layout, layout.begins, tables
        self.info, self.columns, self.wanted = tables[0], columns, sorted(wanted)
        self.readers = [RowReader(table) for table in tables]
        self.skipped: set[int] = set()
        self.joined = False
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
        """SQL of the wanted columns, and of what was joined."""
        columns = [self.layout.cell(index, alias) for index in self.wanted]
        if self.joined:
            own = f"FROM begun b WHERE b.n = {alias}.rowid"
            columns += [f"(SELECT b.cell {own})", f"(SELECT b.start {own})"]
        return ", ".join(columns)

    def raw_row(self, values: Sequence[Any]) -> RawRow:
        """A raw row from (rowid, wanted columns)."""
        cells = self.source.cells(dict(zip(self.wanted, values[1 : len(self.wanted) + 1], strict=True)))
        return RawRow(number=self.place(values[0])[1], cells=cells)

    def row(self, values: Sequence[Any]) -> Row:
        """A row from (rowid, wanted columns)."""
        row = self.readers[self.part(values[0])].row(self.raw_row(values), values[0])
        if not self.joined or values[-1] is None:
            return row
        cell, start = values[-2:]
        if start == values[0]:
            return replace(row, start=row.end, end=None, unfinished=True)
        at = self.info.bound.get("selesai", -1)
        begun = self.info.stamp((None,) * at + (self.source.cell(cell, at),), at) if at >= 0 else None
        return replace(row, start=begun)

    def part(self, rowid: int) -> int:
        """Which part a row belongs to."""
        return bisect_right(self.begins, rowid) - 1 if len(self.tables) > 1 else 0

    def place(self, rowid: int) -> tuple[int, int]:
        """Part and number of a row."""
        part = self.part(rowid)
        return part, self.source.parts[part].number(rowid - self.begins[part])

    def text(self, index: int) -> str:
        """SQL text of a column of ``raw``."""
        kind = self.source.kinds[index]
        if kind in TIMES:
            raise NotColumnar("waktu dalam kolom teks")
        cell = self.layout.cell(index)
        return f"coalesce({cell}, '')" if kind == "text" else f"coalesce({cell}::VARCHAR, '')"

    def distinct(self, index: int, where: str = "true") -> list[str]:
        """The different texts of a column of ``raw``."""
        words = self.layout.words.get(index)
        asked = self.text(index) if words is None else f"k{index}"
        rows = self.connection.execute(f"SELECT DISTINCT {asked} FROM raw WHERE {where}").fetchall()
        found: list[Any] = [value for (value,) in rows]
        texts: set[str] = {*found} if words is None else {("", *words)[number] for number in found}
        return sorted(texts)

    def among(self, index: int, texts: Collection[str], name: str) -> str:
        """SQL: the text of a column is one of these; ``name`` is that of a table to make for them."""
        words = self.layout.words.get(index)
        if words is None:
            self.set_values(name, list(texts))
            return f"{self.text(index)} IN (FROM {name})"
        numbers = [number for number, word in enumerate(("", *words)) if word in texts]
        return f"k{index} IN ({', '.join(map(str, numbers))})" if numbers else "false"

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

    def skip_rows(self, *, footers: bool) -> None:
        """Empty rows, repeated headers, rows of totals, and ``footers`` below the tables."""
        bound = self.info.bound
        at, case = bound["langkah"], self.text(bound["berkas"])
        header = fold(self.info.headers[at])
        cells = {text: self.cell(text, at) for text in self.distinct(at)}
        odd = {text for text, read in cells.items() if not read or fold(read) == header}
        numbers = {text for text, read in cells.items() if read.isdecimal()}
        # Only a text that begins with a blank or beyond ASCII has to be looked at.
        condition = (
            f"CASE WHEN {case} BETWEEN '!' AND '~' THEN false ELSE NOT regexp_matches({case}, '[!-~]') END"
        )
        if odd:
            condition += f" OR {self.among(at, odd, 'odd_steps')}"
        if numbers:
            condition += f" OR ({self.among(at, numbers, 'number_steps')} AND {self._untimed()})"
        unread = self.unread_rows = {}
        for values in self.connection.execute(
            f"SELECT rowid, {self.cells()} FROM raw r WHERE {condition} ORDER BY rowid"
        ).fetchall():
            rowid, raw = values[0], self.raw_row(values)
            if not any(map(cell_text, raw.cells)) and self._empty(rowid):
                self.skipped.add(rowid)
            elif reason := self.readers[self.part(rowid)].no_record(raw):
                unread[rowid] = reason
                self.skipped.add(rowid)
        said = self.among(at, {text for text, read in cells.items() if read and not closes(read)}, "steps")
        for part in range(len(self.tables) if footers else 0):
            self._footer(part, said)
        self.set_values("skipped", sorted(self.skipped), "BIGINT")

    def _untimed(self) -> str:
        """SQL: the cells of both times may be empty."""
        if self.info.blanks:
            return "true"
        filled = [
            f"regexp_matches(coalesce({self.layout.cell(at)}::VARCHAR, ''), '[!-~]')"
            for at in (self.info.bound.get(name, -1) for name in ("mulai", "selesai"))
            if at >= 0
        ]
        return f"NOT ({' OR '.join(filled)})" if filled else "true"

    def _footer(self, part: int, named: str) -> None:
        """Signatures and remarks below a table; ``named`` is SQL of a step that makes a row a record."""
        said = [named]
        joins: list[str] = []
        for name in ("mulai", "selesai"):
            said.append(f"({self.time(name).us}) IS NOT NULL")
            joins.append(self.time(name).join)
        first, behind = self.begins[part : part + 2]
        lowest = max(first, behind - _LONGEST_FOOTER - 2)
        last, end = self.connection.execute(
            f"SELECT coalesce(max(raw.rowid) FILTER ({' OR '.join(said)}), {lowest - 1}), max(raw.rowid) "
            f"FROM raw {' '.join(sorted(set(joins)))} WHERE raw.rowid >= {lowest} AND raw.rowid < {behind}"
        ).fetchone()
        if end is None:
            raise NotColumnar("tanpa baris")
        if end - last > _LONGEST_FOOTER:
            raise NotColumnar("banyak baris tanpa isi di bawah tabel")
        if last == end:
            return
        below = self._whole_rows(part, f"n > {last}")
        count = signatures([raw for _, raw in below], self.info, lambda raw: False)
        at = self.info.bound["berkas"]
        closing = below[len(below) - count :]
        cases = {self.info.text(raw.cells, at) for _, raw in closing} - {""}
        if not count or (cases and self._above(cases, first, last)):
            return
        for rowid, raw in closing:
            if any(map(cell_text, raw.cells)):
                self.skipped.add(rowid)
                self.unread_rows[rowid] = "baris penutup di bawah tabel"

    def _whole_rows(self, part: int, where: str) -> list[tuple[int, RawRow]]:
        """Rows of a part with every column and their ``rowid``, read from the file once more."""
        source, first, one = self.source, self.begins[part], self.source.parts[part]
        cells = ", ".join(source.value(index) for index in range(len(source.kinds)))
        found: list[tuple[Any, ...]] = self.connection.execute(
            f"SELECT n, {cells} FROM (SELECT row_number() OVER () + {first - 1} AS n, * FROM {one.scan}) "
            f"WHERE {where} ORDER BY n"
        ).fetchall()
        return [
            (n, RawRow(number=one.number(n - first), cells=source.cells(dict(enumerate(values)))))
            for n, *values in found
        ]

    def _above(self, cases: set[str], first: int, last: int) -> bool:
        """Whether one of the cases stands above, from ``first`` to ``last``."""
        self.set_values("footer_cases", sorted(cases))
        case = self.text(self.info.bound["berkas"])
        found = self.connection.execute(
            f"SELECT DISTINCT {case} FROM raw WHERE rowid >= {first} AND rowid <= {last} "
            f"AND trim({case}) IN (FROM footer_cases)"
        ).fetchall()
        return bool(found)

    def _empty(self, rowid: int) -> bool:
        """Whether the columns that were not loaded are empty too."""
        if self._blank is None:
            case = f"coalesce(x{self.info.bound['berkas']}::VARCHAR, '')"
            without = f"NOT regexp_matches({case}, '[!-~]')"
            self._blank = {
                n
                for part in range(len(self.tables))
                for n, raw in self._whole_rows(part, without)
                if not any(map(cell_text, raw.cells))
            }
        return rowid in self._blank
