"""``langkah-berulang``: repeats outside a printed loop (semantics §5)."""

from __future__ import annotations

from sop_checks.cases import Case
from sop_checks.context import VersionContext
from sop_checks.judges.verdicts import COMPLIANT, NOT_APPLICABLE, Verdict
from sop_checks.outcomes import Outcome
from sop_checks.rules import Rule


def judge_repeated(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Whether the step occurs more than once."""
    return at_most(rule.step, 1, case)


def at_most(step: str, count: int, case: Case) -> Verdict:
    """Whether the step occurs at most ``count`` times; the first one too many is shown."""
    executions = case.of(step)
    if not executions:
        return NOT_APPLICABLE
    if len(executions) <= count:
        return COMPLIANT
    extra = executions[count]
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"langkah tercatat {len(executions)} kali",
        allowed=f"paling banyak {count} kali",
        record=extra.record,
        column="langkah",
        execution=extra.number,
    )
