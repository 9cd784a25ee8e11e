"""``batas-waktu`` and ``batas-berkas``: which limit, from where (semantics §3)."""

from __future__ import annotations

from sop_checks.cases import Case
from sop_checks.context import VersionContext
from sop_checks.judges.limits_case import judge_case_limit, judge_due
from sop_checks.judges.limits_own import judge_own_limit
from sop_checks.judges.limits_since import Span, judge_span
from sop_checks.judges.verdicts import Verdict
from sop_checks.rules import Rule


def judge_limit(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Choose among the step's own limit, ``sejak``, ``tenggat`` and a limit on the case."""
    test = rule.limit
    if test is None or (test.limit is None and test.due is None):
        raise ValueError(f"{rule.id}: batas-waktu without limit")
    if test.due is not None:
        return judge_due(test.due, rule.step, case, context)
    if test.limit is None:
        raise ValueError(f"{rule.id}: batas-waktu without limit")
    if not rule.step or rule.kind == "batas-berkas":
        return judge_case_limit(test.limit, test.start, case, context)
    if test.start is None:
        return judge_own_limit(rule, test.limit, case, context)
    span = Span(limit=test.limit, start=test.start, step=rule.step, point=test.end_point)
    return judge_span(span, case, context)
