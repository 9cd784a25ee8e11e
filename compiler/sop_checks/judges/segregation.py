"""``pemisahan-fungsi``: the same person in steps that must differ (semantics §6)."""

from __future__ import annotations

from sop_checks.cases import Case, Execution
from sop_checks.context import VersionContext
from sop_checks.folding import fold
from sop_checks.judges.verdicts import COMPLIANT, NOT_APPLICABLE, Verdict, not_assessable
from sop_checks.outcomes import Outcome
from sop_checks.rules import Rule


def judge_segregation(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Whether no person occurs in two of the steps; names of persons are never written out."""
    test = rule.segregation
    if test is None:
        raise ValueError(f"{rule.id}: pemisahan-fungsi without steps")
    return judge_persons(test.steps, case, context)


def judge_persons(steps: tuple[str, ...], case: Case, context: VersionContext) -> Verdict:
    """Compare the persons of every pair of steps that are recorded."""
    recorded = [step for step in steps if case.of(step)]
    if len(recorded) < 2:
        return NOT_APPLICABLE
    seen: dict[str, str] = {}
    unnamed: Execution | None = None
    for step in recorded:
        for execution in case.of(step):
            person = fold(execution.record.row.person)
            if not person:
                unnamed = unnamed or execution
            elif seen.setdefault(person, step) != step:
                return _same(execution, seen[person], step, context)
    if unnamed is not None:
        return not_assessable("petugas-tidak-ada", "petugas", unnamed, column="petugas")
    return COMPLIANT


def _same(execution: Execution, first: str, second: str, context: VersionContext) -> Verdict:
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"petugas yang sama pada {context.step_label(first)} dan {context.step_label(second)}",
        record=execution.record,
        column="petugas",
        execution=execution.number,
    )
