"""The reference evaluator: every rule of a version on one case (semantics §1-§8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from sop_checks.case_building import BuiltCase
from sop_checks.cases import Case
from sop_checks.context import VersionContext
from sop_checks.judges.controls import judge_control
from sop_checks.judges.limits import judge_limit
from sop_checks.judges.order import judge_order
from sop_checks.judges.outputs import judge_output
from sop_checks.judges.outside import judge_outside
from sop_checks.judges.repeated import judge_repeated
from sop_checks.judges.required import judge_required
from sop_checks.judges.roles import judge_role
from sop_checks.judges.segregation import judge_segregation
from sop_checks.judges.verdicts import NOT_APPLICABLE, Verdict, hidden_step, not_assessable
from sop_checks.outcomes import Outcome
from sop_checks.rules import Rule, RuleKind

Judge = Callable[[Rule, Case, VersionContext], Verdict]

JUDGES: Mapping[RuleKind, Judge] = {
    "output-wajib": judge_output,
    "kelengkapan": judge_output,
    "batas-waktu": judge_limit,
    "batas-berkas": judge_limit,
    "langkah-wajib": judge_required,
    "langkah-berulang": judge_repeated,
    "urutan": judge_order,
    "pelaksana": judge_role,
    "pemisahan-fungsi": judge_segregation,
    "langkah-di-luar-sop": judge_outside,
    "kendali": judge_control,
}

_MISSING_FOR_VERSION = {
    "mulai-berkas-tidak-ada": "waktu",
    "tanpa-versi": "versi SOP yang berlaku pada awal berkas",
    "berlaku-tidak-ada": "tanggal berlaku SOP",
    "perlu-konfirmasi": "konfirmasi tanggal berlaku SOP",
}
_MAY_HIDE_WORSE = (Outcome.COMPLIANT, Outcome.PENDING, Outcome.NOT_APPLICABLE)
_EXISTENTIAL_CONTROLS = frozenset({"wajib", "wajib_salah_satu"})


def evaluate_case(built: BuiltCase) -> Iterator[tuple[Rule, Verdict]]:
    """One verdict per rule of the case's version."""
    context = built.context
    for rule in context.version.rules:
        yield rule, judge_rule(rule, built.case, context, built.reason)


def judge_rule(rule: Rule, case: Case, context: VersionContext, reason: str = "") -> Verdict:
    """One obligation; ``reason`` says why the version cannot judge the case, if so."""
    info = context.steps.get(rule.step)
    if info is not None and info.kind in ("start", "end"):
        return NOT_APPLICABLE  # rows without activity are never obligations (§5)
    if reason:
        return not_assessable(reason, _MISSING_FOR_VERSION[reason])
    verdict = JUDGES[rule.kind](rule, case, context)
    if verdict.outcome in _MAY_HIDE_WORSE and not _is_existential(rule):
        hidden = case.hidden(_concerned(rule, context))
        if hidden is not None:
            verdict = hidden_step(hidden)
    if rule.basis == "disimpulkan" and verdict.outcome is not Outcome.NOT_APPLICABLE:
        return replace(
            not_assessable("perlu-konfirmasi", "konfirmasi bacaan SOP", note=rule.basis_note),
            record=verdict.record,
            column=verdict.column,
            execution=verdict.execution,
        )
    return verdict


def _is_existential(rule: Rule) -> bool:
    """One record meets these rules for good: a record of unknown step cannot make them worse."""
    if rule.kind == "langkah-wajib":
        return True
    return rule.control is not None and rule.control.operator in _EXISTENTIAL_CONTROLS


def _concerned(rule: Rule, context: VersionContext) -> set[str]:
    """Steps whose executions decide the rule; all steps where it is about the whole case."""
    steps = {rule.step}
    if rule.limit is not None and rule.limit.start is not None:
        steps.add(rule.limit.start.step or "")
    if rule.segregation is not None:
        steps.update(rule.segregation.steps)
    if rule.control is not None:
        steps.update(rule.control.steps)
        steps.add(rule.control.other or "")
        for spec in (rule.control.start, rule.control.end):
            steps.add(spec.step or "" if spec else "")
    steps.discard("")
    return steps or set(context.steps)
