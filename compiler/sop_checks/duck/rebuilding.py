"""Single cases out of the tables, built from their rows as the Python engine builds them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.asof import AsOf
from sop_checks.case_building import BuiltCase, build_case
from sop_checks.case_views import timeline
from sop_checks.context import VersionContext
from sop_checks.duck.events import Loader
from sop_checks.evaluate import evaluate_case
from sop_checks.outcomes import FAILING_OUTCOMES
from sop_checks.privacy import Masker
from sop_checks.records.rows import Row
from sop_checks.result import CaseTimeline
from sop_checks.tally import worst_of

_BATCH = 5_000
_LONG_NUMBER = "length(regexp_replace(ck, '[^0-9]', '', 'g')) >= 15"
"""SQL: the name of a case may hold a personal number, which masking takes out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilding:
    """Builds cases of one SOP from their rows; ``events`` is SQL of a relation with all their events."""

    connection: Any
    loader: Loader
    sop: str
    events: str
    contexts: Sequence[VersionContext]
    as_of: AsOf
    orphans: frozenset[str]

    def cases(self) -> Iterator[BuiltCase | int]:
        """The cases in the table ``picked``, in order of their first record."""
        loader = self.loader
        cursor = self.connection.cursor().execute(
            f"SELECT p.first, r.rowid, {loader.cells()} FROM picked p "
            f"JOIN {self.events} ev ON ev.ck = p.ck JOIN raw r ON r.rowid = ev.n "
            "ORDER BY p.first, r.rowid"
        )
        rows: list[Row] = []
        before = -1
        while batch := cursor.fetchmany(_BATCH):
            for first, *values in batch:
                if first != before and rows:
                    yield self._build(rows)
                    rows = []
                before = first
                rows.append(loader.row(values))
        if rows:
            yield self._build(rows)

    def _build(self, rows: list[Row]) -> BuiltCase | int:
        return build_case((self.sop, rows[0].case), rows, (), self.contexts, self.as_of, self.orphans)

    def timelines(self, wanted: Collection[str] | None, masker: Masker) -> Iterator[CaseTimeline]:
        """Timelines of the failing cases, of those of these printed names where such are given."""
        named = f"(ck IN (SELECT unnest($1::VARCHAR[])) OR {_LONG_NUMBER})" if wanted is not None else "true"
        found = self.connection.execute(
            f"SELECT ck, min(n) FROM {self.events} WHERE {named} GROUP BY ck",
            [[*wanted]] if wanted is not None else [],
        ).fetchall()
        names = [(name, first) for name, first in found if wanted is None or masker.case(name) in wanted]
        self.connection.execute(
            "CREATE OR REPLACE TABLE picked AS "
            "SELECT unnest($1::VARCHAR[]) AS ck, unnest($2::BIGINT[]) AS first",
            [[name for name, _ in names], [first for _, first in names]],
        )
        for built in self.cases():
            if not isinstance(built, int) and worst_of(tuple(evaluate_case(built))) in FAILING_OUTCOMES:
                yield timeline(built, masker)
