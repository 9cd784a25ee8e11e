"""The findings of cases that were judged by their parts: one for each case, in columns."""

from __future__ import annotations

from typing import Any, NamedTuple

from sop_checks.duck.cases import CasePass
from sop_checks.duck.events import Loader
from sop_checks.tally import Tally

_BATCH = 5_000
_HELD = 500_000
"""Findings that are gathered before they go into the store."""


class Template(NamedTuple):
    """A finding of every case of a variant.

    ``number`` is that in the store, ``record`` the position of the record it points to, ``mark`` that of
    the mark whose moments make its words; -1 for none.
    """

    number: int
    record: int
    mark: int


class _Gathered(NamedTuple):
    """Findings that share a number: their cases, rows and, if any, moments."""

    cases: list[int]
    rows: list[int]
    moments: list[tuple[int, int]]


class Repeating:
    """Repeats findings for each case of their variants.

    Attributes:
        templates: findings by variant.
    """

    def __init__(self, connection: Any, loader: Loader, tally: Tally, step_pass: CasePass) -> None:
        """``step_pass`` has made the table ``judged``."""
        self._connection, self._loader, self._tally = connection, loader, tally
        self._packing = step_pass.packing
        self.templates: dict[int, list[Template]] = {}
        self._shared: dict[tuple[int, int], int] = {}

    def run(self, late: bool) -> None:
        """Put all findings into the store; ``late`` tells whether there are moments."""
        execute, store, masker = self._connection.execute, self._tally.store, self._tally.masker
        execute("CREATE OR REPLACE TABLE told AS SELECT unnest($1::BIGINT[]) AS vid", [[*self.templates]])
        lists = "LEFT JOIN late_lists l USING (first)" if late else ""
        moments = "l.starts, l.finishes" if late else "NULL, NULL"
        cursor = execute(
            f"SELECT j.vid, ck, list_transform(ks, lambda k: {self._packing.place('k')}), {moments} "
            f"FROM judged j JOIN told ON told.vid = j.vid {lists}"
        )
        gathered: dict[int, _Gathered] = {}
        held, parts = 0, len(self._loader.tables)
        while batch := cursor.fetchmany(_BATCH):
            for vid, name, places, starts, ends in batch:
                case = store.case(name, masker.case(name))
                templates = self.templates[vid]
                held += len(templates)
                for number, record, mark in templates:
                    row = 0
                    if record >= 0:
                        part, row = self._loader.place(places[record])
                        if parts > 1:
                            number = self._in_part(number, part)
                    into = gathered.get(number)
                    if into is None:
                        into = gathered[number] = _Gathered([], [], [])
                    into.cases.append(case)
                    into.rows.append(row)
                    if mark >= 0:
                        into.moments.append((starts[mark], ends[mark]))
            if held >= _HELD:
                self._keep(gathered)
                held = 0
        self._keep(gathered)

    def _keep(self, gathered: dict[int, _Gathered]) -> None:
        for number, (cases, rows, moments) in gathered.items():
            self._tally.store.repeat(number, cases, rows, moments)
        gathered.clear()

    def _in_part(self, number: int, part: int) -> int:
        """The number of the same finding in rows of that file."""
        if (number, part) not in self._shared:
            table = self._loader.tables[part]
            self._shared[number, part] = self._tally.store.share_as(number, table.file, table.sheet)
        return self._shared[number, part]
