"""Counting verdicts while cases are judged; only what is listed one by one is kept."""

from __future__ import annotations

from collections import Counter

from sop_checks.case_building import BuiltCase
from sop_checks.case_views import case_line, timeline
from sop_checks.context import VersionContext
from sop_checks.data_findings import DataFinding
from sop_checks.evaluate import evaluate_case
from sop_checks.finding_texts import finding_of
from sop_checks.judges.verdicts import Used
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.privacy import Masker
from sop_checks.records.tables import Place
from sop_checks.result import CaseLine, CaseTimeline, FindingRow, LimitUse, MonthCount, RuleResult
from sop_checks.rules import Rule


class Tally:
    """Counts per rule, reasons, findings and problems of the data, over all cases of a run."""

    def __init__(self, masker: Masker, *, timelines: bool = False, list_cases: bool = False) -> None:
        """Start empty; the two switches keep more than the findings of each case."""
        self._masker = masker
        self._keep_timelines, self._keep_cases = timelines, list_cases
        self._uses: dict[tuple[str, Used], Counter[int]] = {}
        self._months: dict[tuple[str, str, str], Counter[str]] = {}
        self.timelines: list[CaseTimeline] = []
        self.case_lines: list[CaseLine] = []
        self._counts: dict[str, Counter[Outcome]] = {}
        self._contexts: dict[tuple[str, str], VersionContext] = {}
        self._issues: dict[tuple[str, str, str], DataFinding] = {}
        self.reasons: Counter[str] = Counter()
        self._findings: list[FindingRow] = []
        self.cases = 0
        self.records = 0
        self.later = 0

    def add(self, built: BuiltCase) -> None:
        """Judge one case and keep what it gives."""
        context = built.context
        self._contexts.setdefault((context.procedure.sop, context.version.version), context)
        self.cases += 1
        self.records += len(built.case.records)
        self.later += built.later
        worst = Outcome.NOT_APPLICABLE
        for rule, verdict in evaluate_case(built):
            worst = min(worst, verdict.outcome, key=lambda outcome: outcome.rank)
            self._use(rule.id, verdict.used)
            counts = self._counts.get(rule.id)
            if counts is None:
                counts = self._counts[rule.id] = Counter()
            counts[verdict.outcome] += 1
            if verdict.outcome in FINDING_OUTCOMES:
                if verdict.reason:
                    self.reasons[verdict.reason] += 1
                self._findings.append(finding_of(rule, verdict, built, self._masker))
        self._keep(built, worst)
        self._names_of(built)

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

    def findings(self) -> tuple[FindingRow, ...]:
        """All findings: by rule as printed, then by case, so that row order does not matter."""
        order = {rule.id: number for number, rule in enumerate(self.rules())}
        return tuple(
            sorted(self._findings, key=lambda item: (order[item.rule_id], item.case, item.fingerprint))
        )

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
        return tuple(item for _, item in sorted(self._issues.items()))

    def total(self, *outcomes: Outcome) -> int:
        """Obligations with one of the outcomes."""
        return sum(counts[outcome] for counts in self._counts.values() for outcome in outcomes)

    def _use(self, rule_id: str, used: tuple[Used, ...]) -> None:
        for item in used:
            amounts = self._uses.setdefault((rule_id, item._replace(amount=0)), Counter())
            amounts[item.amount] += 1

    def _keep(self, built: BuiltCase, worst: Outcome) -> None:
        case = built.case
        month = f"{case.start.date:%Y-%m}" if case.start else ""
        counts = self._months.setdefault((case.sop, case.version.version, month), Counter())
        failing = worst in FAILING_OUTCOMES
        counts["failing" if failing else "unknown" if worst is Outcome.NOT_ASSESSABLE else "fine"] += 1
        if self._keep_cases:
            self.case_lines.append(case_line(built, worst, self._masker))
        if failing and self._keep_timelines:
            self.timelines.append(timeline(built, self._masker))

    def _names_of(self, built: BuiltCase) -> None:
        """Steps and documents that the SOP does not know, or knows twice."""
        context = built.context
        for record in built.case.records:
            row = record.row
            if row.step and not record.step:
                found = context.names.candidates(row.step)
                if found:
                    text = f"langkah {row.step!r} dapat berarti {', '.join(found)}"
                    self._issue("langkah-ganda", built, row.step, text, record.row.place("langkah"))
                else:
                    text = f"langkah {row.step!r} tidak dikenal dalam {context.procedure.title}"
                    self._issue("langkah-di-luar-sop", built, row.step, text, record.row.place("langkah"))
            named = context.reader.documents(record)
            for unknown in named.unknown if named else ():
                text = f"dokumen {unknown!r} tidak dikenal dalam {context.procedure.title}"
                self._issue("data-dokumen", built, unknown, text, row.place("dokumen"))

    def _issue(self, rule: str, built: BuiltCase, name: str, text: str, place: Place) -> None:
        key = (rule, built.case.sop, name)
        before = self._issues.get(key)
        if before is None:
            self._issues[key] = DataFinding(rule, "warning", self._masker.text(text), place)
        else:
            self._issues[key] = DataFinding(rule, "warning", before.message, before.place, before.count + 1)


def _step_words(rule: Rule, context: VersionContext) -> dict[str, str]:
    info = context.steps.get(rule.step)
    return {"step_no": info.no, "step_activity": info.activity} if info else {}


def _printed_limit(rule: Rule) -> str:
    specs = (rule.limit.limit if rule.limit else None, rule.control.limit if rule.control else None)
    return next((spec.printed for spec in specs if spec is not None), "")
