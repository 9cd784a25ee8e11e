"""From the table of cases to counts and findings: one verdict for all cases that are alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sop_checks.asof import AsOf
from sop_checks.case_building import BuiltCase
from sop_checks.context import VersionContext
from sop_checks.duck.amounts import Amounts, Mark
from sop_checks.duck.cases import CasePass
from sop_checks.duck.events import Loader
from sop_checks.duck.late_words import LateWords, mark_of
from sop_checks.duck.measures import used_of
from sop_checks.duck.rebuilding import Rebuilding
from sop_checks.duck.slots import Reached
from sop_checks.duck.source import NotColumnar
from sop_checks.duck.stamps import moment_of
from sop_checks.evaluate import evaluate_case
from sop_checks.finding_texts import finding_of
from sop_checks.outcomes import FINDING_OUTCOMES, Outcome
from sop_checks.result import CaseLine, around_case
from sop_checks.tally import Tally, Verdicts, worst_of

_BATCH = 5_000


class _Template(NamedTuple):
    """A finding of one case of a variant, to be repeated for the others.

    ``number`` is that in the store, ``record`` the position of the record it points to, ``mark`` that of
    the mark whose moments make its words; -1 for none.
    """

    number: int
    record: int
    mark: int


@dataclass(slots=True, kw_only=True)
class Counting:
    """Counts one version; ``found`` tells whether it had cases, ``explained`` how many were rebuilt."""

    connection: Any
    loader: Loader
    tally: Tally
    step_pass: CasePass
    sop: str
    contexts: Sequence[VersionContext]
    as_of: AsOf
    orphans: frozenset[str]
    uses: bool
    found: bool = False
    explained: int = 0
    worst: dict[int, Outcome] = field(default_factory=dict[int, Outcome])
    uncounted: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    templates: dict[int, list[_Template]] = field(default_factory=dict[int, list[_Template]])
    amounts: Amounts = field(init=False)
    rebuilding: Rebuilding = field(init=False)
    _shared: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])

    def run(self) -> None:
        """Judge one case of every variant, count the others, explain the odd ones."""
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
        python = self._variants()
        self._months()
        if self.uses:
            self._uses()
        self._lines()
        self._repeat()
        self._explain(python)

    # -- variants --------------------------------------------------------------------------------

    def _variants(self) -> list[int]:
        """Judge the first case of every variant; the numbers of variants left to the evaluator."""
        python: list[int] = []
        every = (
            "SELECT vid, cases, first, old, false AS late FROM variants WHERE NOT late "
            "UNION ALL SELECT vid, cases, first, old, true FROM late_variants"
        )
        rows = self.connection.execute(f"SELECT * FROM ({every}) ORDER BY first").fetchall()
        measured: dict[int, list[tuple[Reached, int]]] = {}
        if self.uses:
            measured = {**self.step_pass.amounts_of_firsts(), **self.amounts.amounts_of_firsts()}
        marks = self.amounts.marks_of_firsts()
        self.connection.execute(
            "CREATE OR REPLACE TABLE picked AS "
            f"SELECT ck, first FROM judged JOIN ({every}) v USING (vid, first)"
        )
        for (vid, cases, first, old, late), built in zip(rows, self.rebuilding.cases(), strict=True):
            if isinstance(built, int):
                raise NotColumnar("berkas yang seluruhnya lewat tanggal acuan")
            verdicts = tuple(evaluate_case(built))
            alike = not self.uses or self._agree(verdicts, measured.get(vid, ()))
            alike = alike and (late or self._kept(verdicts))
            timed = self._timed(verdicts, marks.get(vid, ())) if late else {}
            if not alike and not late:
                raise NotColumnar("ukuran waktu yang berbeda")
            if not alike or timed is None or (built.case.closed is False and old):
                python.append(vid)
                continue
            self.worst[vid] = worst_of(verdicts)
            self.tally.count(built, verdicts, cases, first)
            self._remember(vid, built, verdicts, timed)
        return python

    def _agree(self, verdicts: Verdicts, amounts: Sequence[tuple[Reached, int]]) -> bool:
        """Whether both ways of measuring the case that stands for its variant agree."""
        counted = {rule.id: Counter(verdict.used) for rule, verdict in verdicts if verdict.used}
        measured: dict[str, Counter[Any]] = {}
        for reached, amount in amounts:
            if reached.slot.rule in counted:
                used = used_of(reached.reading, amount)
                measured.setdefault(reached.slot.rule, Counter())[used] += 1
        return counted == measured

    def _kept(self, verdicts: Verdicts) -> bool:
        """Whether no measured limit is exceeded, as SQL says of the case; one still running may be."""
        limited = {slot.rule for slot in self.step_pass.slots}
        return not any(
            rule.id in limited and verdict.outcome is Outcome.NONCOMPLIANT for rule, verdict in verdicts
        )

    def _timed(self, verdicts: Verdicts, marks: Sequence[Mark]) -> dict[str, tuple[int, LateWords]] | None:
        """Rule to the mark that makes the words of its finding; ``None`` where one has no such mark."""
        found: dict[str, tuple[int, LateWords]] = {}
        slots = self.step_pass.slots
        for rule, verdict in verdicts:
            moments = (verdict.since, verdict.until, verdict.due)
            if verdict.outcome not in FINDING_OUTCOMES or moments == (None, None, None):
                continue
            at = mark_of(rule, verdict, marks, slots)
            if at is None:
                return None
            mark = marks[at]
            words = LateWords(
                rule=rule,
                slot=slots[mark.slot],
                start_clock=mark.start_clock,
                end_clock=mark.end_clock,
                context=self.step_pass.context,
                masker=self.tally.masker,
            )
            again = words.verdict(mark.start, mark.end)
            if (again.observed, again.allowed, again.due) != (verdict.observed, verdict.allowed, verdict.due):
                return None
            found[rule.id] = (at, words)
        return found

    def _remember(
        self, vid: int, built: BuiltCase, verdicts: Verdicts, timed: Mapping[str, tuple[int, LateWords]]
    ) -> None:
        counted = {rule.id for rule, verdict in verdicts if verdict.used}
        self.uncounted[vid] = [
            item.number for item in self.step_pass.reached if item.slot.rule not in counted
        ]
        places = {id(record): number for number, record in enumerate(built.case.records)}
        found: list[_Template] = []
        for rule, verdict in verdicts:
            if verdict.outcome in FINDING_OUTCOMES:
                mark, words = timed.get(rule.id, (-1, None))
                number = self.tally.store.share(
                    finding_of(rule, verdict, built, self.tally.masker),
                    around_case(rule.id, rule.step, verdict.execution, verdict.document),
                    words,
                )
                record = places[id(verdict.record)] if verdict.record else -1
                found.append(_Template(number, record, mark))
        if found:
            self.templates[vid] = found

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

    def _repeat(self) -> None:
        """The findings of a variant for each of its cases."""
        self._table("told", list(self.templates))
        lists = "LEFT JOIN late_lists l USING (first)" if self.amounts.any else ""
        moments = "l.starts, l.finishes" if self.amounts.any else "NULL, NULL"
        place = self.step_pass.packing.place("k")
        cursor = self.connection.execute(
            f"SELECT j.vid, ck, list_transform(ks, lambda k: {place}), {moments} FROM judged j {lists} "
            "WHERE j.vid IN (FROM told) ORDER BY j.vid"
        )
        while batch := cursor.fetchmany(_BATCH):
            for vid, group in groupby(batch, key=itemgetter(0)):
                self._tell(self.templates[vid], list(zip(*group, strict=True)))

    def _tell(self, templates: Sequence[_Template], columns: Sequence[Sequence[Any]]) -> None:
        """The findings of some cases of one variant, column by column."""
        _, names, places, starts, ends = columns
        store, masker = self.tally.store, self.tally.masker
        cases = [store.case(name, masker.case(name)) for name in names]
        located = {
            record: list(zip(*(self.loader.place(case[record]) for case in places), strict=True))
            for record in {template.record for template in templates} - {-1}
        }
        for number, record, mark in templates:
            moments = [(start[mark], end[mark]) for start, end in zip(starts, ends, strict=True) if mark >= 0]
            if record < 0:
                store.repeat(number, cases, [0] * len(cases), moments)
            else:
                parts, rows = located[record]
                store.repeat(self._in_parts(number, parts), cases, rows, moments)

    def _in_parts(self, number: int, parts: Sequence[int]) -> int | list[int]:
        """The numbers of the same finding in rows of those files."""
        tables, store = self.loader.tables, self.tally.store
        if len(tables) == 1:
            return number
        for part in {*parts}:
            if (number, part) not in self._shared:
                self._shared[number, part] = store.share_as(number, tables[part].file, tables[part].sheet)
        return [self._shared[number, part] for part in parts]

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
