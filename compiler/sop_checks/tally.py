"""Counting verdicts while cases are judged; only what is listed one by one is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sop_checks.case_building import BuiltCase
from sop_checks.case_views import case_line, timeline
from sop_checks.context import VersionContext
from sop_checks.data_findings import DataFinding
from sop_checks.evaluate import evaluate_case
from sop_checks.finding_texts import finding_of
from sop_checks.findings import FindingStore
from sop_checks.judges.verdicts import Used, Verdict
from sop_checks.merging import Part, Told
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.privacy import Masker
from sop_checks.records.tables import Place
from sop_checks.result import CaseLine, CaseTimeline, FindingRow, LimitUse, MonthCount, RuleResult
from sop_checks.rules import Rule

Verdicts = Sequence[tuple[Rule, Verdict]]
"""The verdict of every rule on one case."""


class UnknownName(NamedTuple):
    """A step or document in the data that the SOP does not know, or knows twice; ``column`` is canonical."""

    key: tuple[str, str, str]
    text: str
    column: str


class Tally:
    """Counts per rule, reasons, findings and problems of the data, over all cases of a run."""

    def __init__(self, masker: Masker, *, timelines: bool = False, list_cases: bool = False) -> None:
        """Start empty; the two switches keep more than the findings of each case."""
        self.masker = masker
        self.keep_timelines, self.keep_cases = timelines, list_cases
        self._uses: dict[tuple[str, Used], Counter[int]] = {}
        self._months: dict[tuple[str, str, str], Counter[str]] = {}
        self.timelines: list[CaseTimeline] = []
        self.case_lines: list[CaseLine] = []
        self._counts: dict[str, Counter[Outcome]] = {}
        self._contexts: dict[tuple[str, str], VersionContext] = {}
        self._issues: dict[tuple[str, str, str], tuple[int, DataFinding]] = {}
        self.reasons: Counter[str] = Counter()
        self.store = FindingStore()
        self.cases = 0
        self.records = 0
        self.later = 0

    def add(self, built: BuiltCase, order: int | None = None) -> None:
        """Judge one case and keep what it gives.

        ``order`` is the place of the case in order of first appearance, where cases are not added
        in that order.
        """
        verdicts = tuple(evaluate_case(built))
        self.count(built, verdicts, 1, order)
        self.later += built.later
        self._list(built, verdicts, worst_of(verdicts))

    def _list(self, built: BuiltCase, verdicts: Verdicts, worst: Outcome) -> None:
        """What is kept of a single case."""
        for rule, verdict in verdicts:
            self.use(rule.id, verdict.used)
            if verdict.outcome in FINDING_OUTCOMES:
                self.found(finding_of(rule, verdict, built, self.masker))
        case = built.case
        month = f"{case.start.date:%Y-%m}" if case.start else ""
        self.begun(case.sop, case.version.version, month, worst)
        if self.keep_cases:
            self.case_lines.append(case_line(built, worst, self.masker))
        if worst in FAILING_OUTCOMES and self.keep_timelines:
            self.timelines.append(timeline(built, self.masker))

    def count(self, built: BuiltCase, verdicts: Verdicts, cases: int, order: int | None = None) -> None:
        """Count the verdicts on ``cases`` cases that are like this one, and the names in their records.

        Findings, uses and months are not counted here.
        """
        order = self.cases if order is None else order
        self.count_alike(built.context, cases, len(built.case.records))
        self.count_verdicts([(rule.id, verdict.outcome, verdict.reason) for rule, verdict in verdicts], cases)
        self._names_of(built, cases, order)

    def count_alike(self, context: VersionContext, cases: int, records: int) -> None:
        """Count cases of one version, each with as many records, and nothing of their verdicts."""
        self._contexts.setdefault((context.procedure.sop, context.version.version), context)
        self.cases += cases
        self.records += records * cases

    def count_verdicts(self, verdicts: Iterable[tuple[str, Outcome, str]], cases: int) -> None:
        """Count rule, outcome and reason of some verdicts on ``cases`` cases."""
        for rule, outcome, reason in verdicts:
            counts = self._counts.get(rule)
            if counts is None:
                counts = self._counts[rule] = Counter()
            counts[outcome] += cases
            if reason and outcome in FINDING_OUTCOMES:
                self.reasons[reason] += cases

    def found(self, finding: FindingRow) -> None:
        """Keep a finding."""
        self.store.add(finding)

    def use(self, rule_id: str, used: Iterable[Used], times: int = 1) -> None:
        """Count amounts of a limit that executions used."""
        for item in used:
            amounts = self._uses.setdefault((rule_id, item._replace(amount=0)), Counter())
            amounts[item.amount] += times

    def begun(self, sop: str, version: str, month: str, worst: Outcome, cases: int = 1) -> None:
        """Count cases that began in a month (``YYYY-MM``) by their worst outcome."""
        counts = self._months.setdefault((sop, version, month), Counter())
        unknown = "unknown" if worst is Outcome.NOT_ASSESSABLE else "fine"
        counts["failing" if worst in FAILING_OUTCOMES else unknown] += cases

    def rules(self) -> tuple[RuleResult, ...]:
        """Every rule of every version that has cases, in order of SOP, version and print."""
        return tuple(
            RuleResult(
                id=rule.id,
                sop=context.procedure.sop,
                title=context.procedure.title,
                number=context.version.number,
                version=context.version.version,
                step=rule.step,
                rule=rule.kind,
                text=rule.text,
                severity=rule.severity,
                source=rule.source,
                counts={outcome: self._counts[rule.id][outcome] for outcome in Outcome},
                **_step_words(rule, context),
                effective=context.version.effective.isoformat() if context.version.effective else "",
                basis=rule.basis,
                legal=rule.legal,
                printed_limit=_printed_limit(rule),
            )
            for _, context in sorted(self._contexts.items())
            for rule in context.version.rules
        )

    def findings(self) -> Sequence[FindingRow]:
        """All findings: by rule as printed, then by case, so that row order does not matter."""
        order = {rule.id: number for number, rule in enumerate(self.rules())}
        return self.store.sorted(order)

    def uses(self) -> tuple[LimitUse, ...]:
        """Amounts used per limit and reading, in order of the rules."""
        order = {rule.id: number for number, rule in enumerate(self.rules())}
        return tuple(
            LimitUse(
                rule_id=rule_id,
                unit=used.unit,
                minutes=used.minutes,
                allowance=used.allowance,
                amounts=dict(sorted(amounts.items())),
            )
            for (rule_id, used), amounts in sorted(
                self._uses.items(), key=lambda item: (order[item[0][0]], item[0][1])
            )
        )

    def months(self) -> tuple[MonthCount, ...]:
        """Cases by the month they began, in order of SOP, version and month."""
        return tuple(
            MonthCount(
                sop=sop,
                version=version,
                month=month,
                cases=counts.total(),
                failing=counts["failing"],
                unknown=counts["unknown"],
            )
            for (sop, version, month), counts in sorted(self._months.items())
        )

    def issues(self) -> tuple[DataFinding, ...]:
        """Unknown and ambiguous names, each once with its count."""
        return tuple(item for _, (_, item) in sorted(self._issues.items()))

    def total(self, *outcomes: Outcome) -> int:
        """Obligations with one of the outcomes."""
        return sum(counts[outcome] for counts in self._counts.values() for outcome in outcomes)

    def part(self) -> Part:
        """What was counted, to be merged with other parts (:mod:`sop_checks.merging`)."""
        return Part(
            cases=self.cases,
            records=self.records,
            later=self.later,
            versions=frozenset(self._contexts),
            counts={(rule, key): n for rule, counts in self._counts.items() for key, n in counts.items()},
            reasons=dict(self.reasons),
            uses={
                (rule, used._replace(amount=amount)): times
                for (rule, used), amounts in self._uses.items()
                for amount, times in amounts.items()
            },
            months={(*key, kind): n for key, counts in self._months.items() for kind, n in counts.items()},
            names={key: Told(*item) for key, item in self._issues.items()},
            timelines=tuple(self.timelines),
            case_lines=tuple(self.case_lines),
            findings=(self.store,),
        )

    def take(self, part: Part, contexts: Iterable[VersionContext]) -> None:
        """Add what was counted elsewhere, on other cases; ``contexts`` are all that may have judged."""
        known = {(item.procedure.sop, item.version.version): item for item in contexts}
        self._contexts.update({key: known[key] for key in part.versions})
        self.cases += part.cases
        self.records += part.records
        self.later += part.later
        for (rule, outcome), count in part.counts.items():
            self._counts.setdefault(rule, Counter())[outcome] += count
        self.reasons.update(part.reasons)
        for (rule, used), times in part.uses.items():
            self.use(rule, (used,), times)
        for (sop, version, month, kind), count in part.months.items():
            self._months.setdefault((sop, version, month), Counter())[kind] += count
        for key, told in part.names.items():
            before = self._issues.get(key)
            told = Told(*before) + told if before else told
            self._issues[key] = (told.order, told.finding)
        self.timelines += part.timelines
        self.case_lines += part.case_lines
        for store in part.findings:
            self.store.extend(store)

    def _names_of(self, built: BuiltCase, cases: int, order: int) -> None:
        """Steps and documents that the SOP does not know, or knows twice."""
        for record in built.case.records:
            row = record.row
            for name in unknown_names(built.context, row.step, record.step, row.document):
                self.unknown(name, row.place(name.column), cases, order)

    def unknown(self, name: UnknownName, place: Place, cases: int, order: int) -> None:
        """Count a name of as many cases, and keep words and place of the case that appears first."""
        key, text, _ = name
        before = self._issues.get(key)
        if before is None:
            self._issues[key] = (order, DataFinding(key[0], "warning", self.masker.text(text), place, cases))
        elif order < before[0]:
            count = before[1].count + cases
            self._issues[key] = (order, DataFinding(key[0], "warning", self.masker.text(text), place, count))
        else:
            self._issues[key] = (before[0], replace(before[1], count=before[1].count + cases))


def worst_of(verdicts: Verdicts) -> Outcome:
    """The worst outcome over all obligations of a case."""
    outcomes = (verdict.outcome for _, verdict in verdicts)
    return min(outcomes, key=lambda outcome: outcome.rank, default=Outcome.NOT_APPLICABLE)


def unknown_names(
    context: VersionContext, text: str, step: str, document: str | None
) -> Iterator[UnknownName]:
    """Names of a record whose cells hold ``text`` (taken for ``step`` if certain) and ``document``."""
    sop, title = context.procedure.sop, context.procedure.title
    if text and not step:
        found = context.names.candidates(text)
        key, said = "langkah-di-luar-sop", f"tidak dikenal dalam {title}"
        if found:
            key, said = "langkah-ganda", f"dapat berarti {', '.join(found)}"
        yield UnknownName((key, sop, text), f"langkah {text!r} {said}", "langkah")
    for unknown in context.reader.names.read(document).unknown if document is not None else ():
        text = f"dokumen {unknown!r} tidak dikenal dalam {title}"
        yield UnknownName(("data-dokumen", sop, unknown), text, "dokumen")


def _step_words(rule: Rule, context: VersionContext) -> dict[str, str]:
    info = context.steps.get(rule.step)
    return {"step_no": info.no, "step_activity": info.activity} if info else {}


def _printed_limit(rule: Rule) -> str:
    specs = (rule.limit.limit if rule.limit else None, rule.control.limit if rule.control else None)
    return next((spec.printed for spec in specs if spec is not None), "")
