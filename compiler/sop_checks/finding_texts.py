"""From verdicts to findings: the words an auditor reads, masked."""

from __future__ import annotations

from sop_checks.case_building import BuiltCase
from sop_checks.context import VersionContext
from sop_checks.judges.verdicts import Verdict
from sop_checks.moments import Moment
from sop_checks.outcomes import Outcome
from sop_checks.privacy import Masker
from sop_checks.reasons import REASONS
from sop_checks.records.tables import Place
from sop_checks.result import FindingRow, fingerprint
from sop_checks.rules import Rule

LIMIT_WORDS = "Batas yang dipakai: "
"""What stands before the limit in ``expected``."""


def finding_of(rule: Rule, verdict: Verdict, built: BuiltCase, masker: Masker) -> FindingRow:
    """One row of ``findings.csv``."""
    context = built.context
    place = verdict.record.row.place(verdict.column) if verdict.record else Place("")
    return FindingRow(
        fingerprint=fingerprint(rule.id, built.case.id, rule.step, verdict.execution, verdict.document),
        rule_id=rule.id,
        sop=context.procedure.sop,
        version=context.version.version,
        step=rule.step,
        rule=rule.kind,
        case=masker.case(built.case.id),
        execution=verdict.execution,
        outcome=verdict.outcome,
        observed=masker.text(verdict.observed),
        expected=expected_text(rule, verdict, context),
        explanation=masker.text(_explanation(rule, verdict)),
        file=place.file,
        sheet=place.sheet,
        row=place.row,
        column=place.column,
        reason=verdict.reason,
        missing=verdict.missing,
        source=rule.source,
        since=iso_text(verdict.since),
        until=iso_text(verdict.until),
        due=iso_text(verdict.due),
    )


def iso_text(moment: Moment | None) -> str:
    """ISO text of a moment, ``""`` where there is none."""
    return moment.iso() if moment else ""


def expected_text(rule: Rule, verdict: Verdict, context: VersionContext) -> str:
    """SOP title and number, the rule's sentence with the printed words, and what the limit comes to."""
    parts = [f"{context.title_and_number(rule.text)}: {rule.text}"]
    if rule.legal:
        parts.append(f"Dasar: {rule.legal}.")
    if verdict.allowed:
        parts.append(f"{LIMIT_WORDS}{verdict.allowed}.")
    return " ".join(parts)


def _explanation(rule: Rule, verdict: Verdict) -> str:
    if verdict.outcome is not Outcome.NOT_ASSESSABLE:
        return f"{verdict.outcome.printed}{f' ({verdict.note})' if verdict.note else ''}"
    text = f"{verdict.outcome.printed} ({verdict.reason}): {REASONS[verdict.reason]}"
    text += f"; yang kurang: {verdict.missing}" if verdict.missing else ""
    return f"{text}; {verdict.note}" if verdict.note else text
