"""``langkah-di-luar-sop``: records whose step the SOP does not know."""

from __future__ import annotations

from sop_checks.cases import Case
from sop_checks.context import VersionContext
from sop_checks.judges.verdicts import COMPLIANT, Verdict, not_assessable
from sop_checks.rules import Rule


def judge_outside(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """An unknown name may be another spelling as well as another step, so it is never a violation."""
    for record in case.records:
        if not record.step and record.may_be == frozenset():
            return not_assessable(
                "langkah-di-luar-sop",
                "nama langkah menurut SOP",
                record=record,
                column="langkah",
                observed=f"langkah tertulis {record.row.step!r}",
            )
    return COMPLIANT
