"""From the table of cases to counts and findings: one verdict for all cases that are alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter
from typing import Any

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.duck.alike import LAST, Alike, Group, Parts, Variant
from sop_checks.duck.amounts import Amounts
from sop_checks.duck.cases import CasePass, joined_bits
from sop_checks.duck.events import Loader
from sop_checks.duck.judging import Judging
from sop_checks.duck.measures import used_of
from sop_checks.duck.rebuilding import Rebuilding
from sop_checks.duck.repeating import Repeating, Template
from sop_checks.duck.stamps import moment_of
from sop_checks.outcomes import Outcome
from sop_checks.records.tables import Place
from sop_checks.result import CaseLine
from sop_checks.tally import Tally

_rank = attrgetter("rank")
_VARIANTS = 20_000


@dataclass(slots=True, kw_only=True)
class Counting:
    """Counts one version; ``found`` tells whether it had cases, ``explained`` how many were rebuilt."""

    connection: Any
    loader: Loader
    tally: Tally
    step_pass: CasePass
    alike: Alike
    sop: str
    contexts: Sequence[VersionContext]
    as_of: AsOf
    orphans: frozenset[str]
    uses: bool
    found: bool = False
    explained: int = 0
    worst: dict[int, Outcome] = field(default_factory=dict[int, Outcome])
    uncounted: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    amounts: Amounts = field(init=False)
    rebuilding: Rebuilding = field(init=False)
    repeating: Repeating = field(init=False)

    def run(self) -> None:
        """Judge every part of a case once, count all cases, explain the odd ones."""
        later, total = self.connection.execute(
            "SELECT coalesce(sum(records) FILTER (later), 0), count(*) FROM judged"
        ).fetchone()
        self.found = total > 0
        self.tally.later += int(later)
        self.amounts = Amounts(self.connection, self.step_pass)
        self.amounts.run()
        self.rebuilding = Rebuilding(
            connection=self.connection,
            loader=self.loader,
            sop=self.sop,
            events=self.step_pass.events,
            contexts=self.contexts,
            as_of=self.as_of,
            orphans=self.orphans,
        )
        self.repeating = Repeating(self.connection, self.loader, self.tally, self.step_pass)
        python = self._variants()
        self._months()
        if self.uses:
            self._uses()
        self._lines()
        self.repeating.run(self.amounts.any)
        self._explain(python)

    # -- variants --------------------------------------------------------------------------------

    def _variants(self) -> list[int]:
        """Judge every part of a case once, and count it for all; the variants left to the evaluator."""
        python: list[int] = []
        bits = self.step_pass.bits
        # Where the names stand is asked of one case of a variant, if there are any.
        places, named = "[]::BIGINT[]", ""
        if self.alike.unknown:
            place = self.step_pass.packing.place("k")
            places, named = f"list_transform(ks, lambda k: {place})", "JOIN judged USING (vid, first)"
        cursor = self.connection.cursor().execute(
            f"SELECT v.*, {places} FROM (SELECT vid, cases, first, old, false AS late, codes, "
            f"NULL::BIGINT[] AS states, {bits} AS bits FROM variants WHERE NOT late "
            "UNION ALL SELECT vid, cases, first, old, true, codes, states, bits FROM late_variants) v "
            f"{named} ORDER BY first"
        )
        judging = Judging(
            connection=self.connection,
            tally=self.tally,
            step_pass=self.step_pass,
            alike=self.alike,
            amounts=self.amounts,
            rebuilding=self.rebuilding,
            uses=self.uses,
        )
        while batch := cursor.fetchmany(_VARIANTS):
            variants = [Variant._make((*row[:-2], joined_bits(row[-2]), row[-1])) for row in batch]
            looks = [self.alike.look(variant) for variant in variants]
            judging.run()
            for variant, look in zip(variants, looks, strict=True):
                groups, parts = look
                sure = groups[0].parts[0][0].closed is not False or not variant.old
                if sure and (not self.alike.unsure or self._sure(groups, parts)):
                    self._count(variant, groups, parts)
                else:
                    python.append(variant.vid)
        self.alike.settle()
        for common in self.alike.commons:
            if common.cases:
                self.tally.count_verdicts(common.verdicts, common.cases)
                common.cases = 0
        return python

    def _sure(self, groups: Sequence[Group], parts: Parts) -> bool:
        return all(common.sure for some in (parts, *(group.parts for group in groups)) for common, _ in some)

    def _count(self, variant: Variant, groups: Sequence[Group], parts: Parts) -> None:
        """Count a variant, and remember its findings."""
        self.tally.count_alike(self.step_pass.context, variant.cases, len(variant.codes))
        worst = [common.worst for common, _ in parts]
        for common, _ in parts:
            common.cases += variant.cases
        found = [item for item in parts if item[0].told]
        for group in groups:
            group.cases += variant.cases
            worst.append(group.worst)
            found += group.telling
        self.worst[variant.vid] = min(worst, key=_rank)
        if self.uses:
            every = chain(parts, *(group.parts for group in groups))
            self.uncounted[variant.vid] = [number for common, _ in every for number in common.uncounted]
        if found:
            self.repeating.templates[variant.vid] = self._templates(variant, found)
        if self.alike.unknown:
            self._names(variant)

    def _templates(self, variant: Variant, parts: Parts) -> list[Template]:
        marks: dict[int, int] | None = None
        found: list[Template] = []
        for common, where in parts:
            for number, record, slot, mark in common.told:
                if slot >= 0:
                    marks = self._first_marks(variant) if marks is None else marks
                    mark += marks[slot]
                at = where[record] if record >= 0 else len(variant.codes) - 1 if record == LAST else -1
                found.append(Template(number, at, mark))
        return found

    def _first_marks(self, variant: Variant) -> dict[int, int]:
        """Where the marks of each limit begin among those of a late variant."""
        found: dict[int, int] = {}
        before = 0
        for slot, said in variant.limits().items():
            found[slot] = before
            before += len(said) // self.step_pass.levels[slot]
        return found

    def _names(self, variant: Variant) -> None:
        """Names in the records of a variant that the SOP does not know."""
        for place, code in zip(variant.places, variant.codes, strict=False):
            for name in self.alike.names(code):
                part, row = self.loader.place(place)
                table = self.loader.tables[part]
                found = Place(table.file, table.sheet, row, table.printed(name.column))
                self.tally.unknown(name, found, variant.cases, variant.first)

    # -- what SQL counts -------------------------------------------------------------------------

    def _months(self) -> None:
        version = self.step_pass.context.version.version
        for vid, year, month, cases in self.connection.execute(
            "SELECT vid, year(began), month(began), count(*) FROM (SELECT vid, make_timestamp(t0) AS began "
            "FROM judged WHERE vid IS NOT NULL) GROUP BY ALL ORDER BY ALL"
        ).fetchall():
            if vid in self.worst:
                self.tally.begun(self.sop, version, f"{year:04}-{month:02}", self.worst[vid], cases)

    def _uses(self) -> None:
        uncounted = {vid: self.uncounted[vid] for vid in self.worst}
        late = {vid for (vid,) in self.connection.execute("SELECT vid FROM late_variants").fetchall()}
        usual = {vid: numbers for vid, numbers in uncounted.items() if vid not in late}
        histograms = (self.step_pass.histogram(usual), self.amounts.histogram(uncounted))
        for reached, amount, times in chain(*histograms):
            self.tally.use(reached.slot.rule, (used_of(reached.reading, amount),), times)

    def _lines(self) -> None:
        if not self.tally.keep_cases:
            return
        version = self.step_pass.context.version.version
        self._table("listed", list(self.worst))
        for ck, vid, t0, t1, clock, records in self.connection.execute(
            "SELECT ck, vid, t0, t1, clock, records FROM judged WHERE vid IN (FROM listed) ORDER BY first"
        ).fetchall():
            self.tally.case_lines.append(
                CaseLine(
                    sop=self.sop,
                    version=version,
                    case=self.tally.masker.case(ck),
                    start=moment_of(t0, clock).iso(),
                    end=moment_of(t1, clock).iso(),
                    records=records,
                    outcome=self.worst[vid],
                )
            )

    def _table(self, name: str, values: list[int]) -> None:
        self.connection.execute(
            f"CREATE OR REPLACE TABLE {name} AS SELECT unnest($1::BIGINT[]) AS value", [values]
        )

    # -- the evaluator ---------------------------------------------------------------------------

    def _explain(self, python: list[int]) -> None:
        """Cases that only the evaluator can judge or explain."""
        self._table("left_over", python)
        self.connection.execute(
            "CREATE OR REPLACE TABLE picked AS SELECT ck, first FROM judged "
            "WHERE NOT later AND (vid IS NULL OR vid IN (FROM left_over))"
        )
        found = self.connection.execute("SELECT first FROM picked ORDER BY first").fetchall()
        if not found:
            return  # looking for their rows would be one more pass over all of them
        for (first,), built in zip(found, self.rebuilding.cases(), strict=True):
            if isinstance(built, int):
                self.tally.later += built
            else:
                self.tally.add(built, first)
        self.explained += len(found)
