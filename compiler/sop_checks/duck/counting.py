"""From the table of cases to counts and findings: one verdict for all cases that are alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, NamedTuple

from sop_checks.asof import AsOf
from sop_checks.case_building import BuiltCase, build_case
from sop_checks.context import VersionContext
from sop_checks.duck.cases import CasePass
from sop_checks.duck.events import Loader
from sop_checks.duck.measures import used_of
from sop_checks.duck.source import NotColumnar
from sop_checks.duck.stamps import moment_of
from sop_checks.duck.used import Reached
from sop_checks.evaluate import evaluate_case
from sop_checks.finding_texts import finding_of
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.records.rows import Row
from sop_checks.result import CaseLine, around_case, json_bytes
from sop_checks.tally import Tally, Verdicts, worst_of

_BATCH = 5_000


class _Template(NamedTuple):
    """A finding of one case of a variant, to be repeated for the others.

    ``number`` is that in the store, ``before`` and ``after`` stand around the case in the fingerprint,
    ``record`` is the position of the record it points to, -1 for none.
    """

    number: int
    before: bytes
    after: bytes
    record: int


@dataclass(slots=True, kw_only=True)
class Counting:
    """Counts one version; ``found`` tells whether it had cases, ``explained`` how many were rebuilt."""

    connection: Any
    loader: Loader
    tally: Tally
    step_pass: CasePass
    sop: str
    sid: int
    contexts: Sequence[VersionContext]
    as_of: AsOf
    orphans: frozenset[str]
    found: bool = False
    explained: int = 0
    worst: dict[int, Outcome] = field(default_factory=dict[int, Outcome])
    rest: dict[int, Outcome] = field(default_factory=dict[int, Outcome])
    uncounted: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    templates: dict[int, list[_Template]] = field(default_factory=dict[int, list[_Template]])
    _shared: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])

    def run(self) -> None:
        """Judge one case of every variant, count the others, explain the odd ones."""
        later, total = self.connection.execute(
            "SELECT coalesce(sum(records) FILTER (later), 0), count(*) FROM judged"
        ).fetchone()
        self.found = total > 0
        self.tally.later += int(later)
        python = self._variants()
        self._months()
        self._uses()
        self._lines()
        self._repeat()
        self._explain(python)

    # -- variants --------------------------------------------------------------------------------

    def _variants(self) -> list[int]:
        """Judge the first case of every variant; the numbers of variants left to the evaluator."""
        python: list[int] = []
        limited = self._limited()
        rows = self.connection.execute(
            "SELECT vid, cases, first, old, late FROM variants ORDER BY first"
        ).fetchall()
        measured = self.step_pass.amounts_of_firsts()
        self.connection.execute("CREATE OR REPLACE TABLE picked AS SELECT ck, first FROM judged WHERE false")
        self.connection.execute(
            "INSERT INTO picked SELECT j.ck, j.first FROM judged j JOIN variants v "
            "ON j.vid = v.vid AND j.first = v.first"
        )
        for (vid, cases, first, old, late), built in zip(rows, self._built(), strict=True):
            if isinstance(built, int):
                raise NotColumnar("berkas yang seluruhnya lewat tanggal acuan")
            verdicts = tuple(evaluate_case(built))
            if built.case.closed is False and old:
                python.append(vid)
                continue
            worst = worst_of(verdicts)
            if late or (self.tally.keep_timelines and worst in FAILING_OUTCOMES):
                same = tuple(pair for pair in verdicts if pair[0].id not in limited)
                if any(verdict.used for _, verdict in same):
                    raise NotColumnar("ukuran waktu di luar batas")
                self.rest[vid] = worst_of(same)
                self.tally.count(built, same, cases, first)
                self._remember(vid, built, same)
                continue
            self._compare(verdicts, measured.get(vid, ()))
            self.worst[vid] = worst
            self.tally.count(built, verdicts, cases, first)
            self._remember(vid, built, verdicts)
        return python

    def _limited(self) -> frozenset[str]:
        """Rules that measure time: in cases that are alike but late, only these can differ."""
        return frozenset(slot.rule for slot in self.step_pass.slots)

    def _compare(self, verdicts: Verdicts, amounts: Sequence[tuple[Reached, int]]) -> None:
        """Both ways of measuring the case that stands for its variant must agree."""
        counted = {rule.id: Counter(verdict.used) for rule, verdict in verdicts if verdict.used}
        measured: dict[str, Counter[Any]] = {}
        for reached, amount in amounts:
            if reached.slot.rule in counted:
                used = used_of(reached.reading, amount)
                measured.setdefault(reached.slot.rule, Counter())[used] += 1
        if counted != measured:
            raise NotColumnar("ukuran waktu yang berbeda")

    def _remember(self, vid: int, built: BuiltCase, verdicts: Verdicts) -> None:
        counted = {rule.id for rule, verdict in verdicts if verdict.used}
        self.uncounted[vid] = [
            item.number for item in self.step_pass.reached if item.slot.rule not in counted
        ]
        places = {id(record): number for number, record in enumerate(built.case.records)}
        found = [
            _Template(
                self.tally.store.share(finding_of(rule, verdict, built, self.tally.masker)),
                *around_case(rule.id, rule.step, verdict.execution, verdict.document),
                places[id(verdict.record)] if verdict.record else -1,
            )
            for rule, verdict in verdicts
            if verdict.outcome in FINDING_OUTCOMES
        ]
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
        self._table("counted", list(self.worst))
        uncounted = {vid: self.uncounted[vid] for vid in self.worst}
        for reached, amount, times in self.step_pass.histogram(uncounted):
            self.tally.use(reached.slot.rule, (used_of(reached.reading, amount),), times)

    def _lines(self) -> None:
        if not self.tally.keep_cases:
            return
        version = self.step_pass.context.version.version
        for ck, vid, t0, t1, clock, records in self.connection.execute(
            "SELECT ck, vid, t0, t1, clock, records FROM judged WHERE vid IN (FROM counted) ORDER BY first"
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
        cursor = self.connection.execute(
            f"SELECT vid, ck, list_transform(ks, lambda k: {self.step_pass.packing.place('k')}) FROM judged "
            "WHERE vid IN (FROM told)"
        )
        masker, place, repeat = self.tally.masker, self.loader.place, self.tally.store.repeat
        while batch := cursor.fetchmany(_BATCH):
            for vid, ck, places in batch:
                case = masker.case(ck)
                named = json_bytes(ck)
                for number, before, after, record in self.templates[vid]:
                    part, row = place(places[record]) if record >= 0 else (-1, 0)
                    digest = sha256(before + named + after).digest()
                    repeat(self._in_part(number, part), case, row, digest)

    def _in_part(self, number: int, part: int) -> int:
        """The number of the same finding in a row of that file."""
        tables = self.loader.tables
        if part < 0 or len(tables) == 1:
            return number
        found = self._shared.get((number, part))
        if found is None:
            table = tables[part]
            outline = replace(self.tally.store.shared(number), file=table.file, sheet=table.sheet)
            found = self._shared[number, part] = self.tally.store.share(outline)
        return found

    def _table(self, name: str, values: list[int]) -> None:
        self.connection.execute(
            f"CREATE OR REPLACE TABLE {name} AS SELECT unnest($1::BIGINT[]) AS value", [values]
        )

    # -- the evaluator ---------------------------------------------------------------------------

    def _explain(self, python: list[int]) -> None:
        """Cases that only the evaluator can judge or explain."""
        self._table("left_over", [*python, *self.rest])
        self.connection.execute(
            "CREATE OR REPLACE TABLE picked AS SELECT ck, first, vid FROM judged "
            "WHERE NOT later AND (odd OR vid IN (FROM left_over))"
        )
        limited = self._limited()
        rules = [rule for rule in self.step_pass.context.version.rules if rule.id in limited]
        found = self.connection.execute("SELECT first, vid FROM picked ORDER BY first").fetchall()
        for (first, vid), built in zip(found, self._built(), strict=True):
            if isinstance(built, int):
                self.tally.later += built
            elif vid in self.rest:
                self.tally.add_rest(built, rules, self.rest[vid])
            else:
                self.tally.add(built, first)
        self.explained += len(found)

    def _built(self) -> Iterator[BuiltCase | int]:
        """The cases in ``picked``, in order of their first record."""
        loader = self.loader
        cursor = self.connection.cursor().execute(
            f"SELECT p.first, r.rowid, {loader.cells()} FROM picked p "
            f"JOIN ev ON ev.ck = p.ck AND ev.sid = {self.sid} JOIN raw r ON r.rowid = ev.n "
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
