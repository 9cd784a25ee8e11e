"""Counting verdicts while cases are judged; only what is listed one by one is kept."""

from __future__ import annotations

from collections import Counter

from sop_checks.case_building import BuiltCase
from sop_checks.context import VersionContext
from sop_checks.data_findings import DataFinding
from sop_checks.evaluate import evaluate_case
from sop_checks.finding_texts import finding_of
from sop_checks.outcomes import FINDING_OUTCOMES, Outcome
from sop_checks.privacy import Masker
from sop_checks.records.tables import Place
from sop_checks.result import FindingRow, RuleResult


class Tally:
    """Counts per rule, reasons, findings and problems of the data, over all cases of a run."""

    def __init__(self, masker: Masker) -> None:
        """Start empty."""
        self._masker = masker
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
        for rule, verdict in evaluate_case(built):
            counts = self._counts.get(rule.id)
            if counts is None:
                counts = self._counts[rule.id] = Counter()
            counts[verdict.outcome] += 1
            if verdict.outcome in FINDING_OUTCOMES:
                if verdict.reason:
                    self.reasons[verdict.reason] += 1
                self._findings.append(finding_of(rule, verdict, built, self._masker))
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

    def issues(self) -> tuple[DataFinding, ...]:
        """Unknown and ambiguous names, each once with its count."""
        return tuple(item for _, item in sorted(self._issues.items()))

    def total(self, *outcomes: Outcome) -> int:
        """Obligations with one of the outcomes."""
        return sum(counts[outcome] for counts in self._counts.values() for outcome in outcomes)

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
