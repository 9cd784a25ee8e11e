"""``langkah-wajib``: steps a case cannot avoid (semantics §4 and §5)."""

from __future__ import annotations

from dataclasses import replace

from sop_checks.cases import Case, Record
from sop_checks.context import VersionContext
from sop_checks.judges.clock import elapsed, latest_end
from sop_checks.judges.verdicts import (
    COMPLIANT,
    NOT_APPLICABLE,
    PENDING,
    Verdict,
    hidden_step,
    not_assessable,
)
from sop_checks.outcomes import Outcome
from sop_checks.rules import RequiredTest, Rule


def judge_required(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Whether a step that the case cannot avoid is recorded; a sub-row counts for its row."""
    test = rule.required
    if test is None:
        raise ValueError(f"{rule.id}: langkah-wajib without parameters")
    if not (test.always or any(map(case.recorded, test.triggers))):
        return _not_surely_required(test, case)
    if test.one_of:
        return _one_of(rule, test, case, context)
    if case.recorded(rule.step):
        return COMPLIANT
    meeting = (rule.step, *context.children.get(rule.step, ()))
    hidden = case.hidden(meeting)
    if hidden is not None:
        return hidden_step(hidden)
    if not case.orphans.isdisjoint(meeting):
        return not_assessable("baris-tanpa-berkas", "nomor berkas")
    return absent_step(rule, test, case, context)


def _one_of(rule: Rule, test: RequiredTest, case: Case, context: VersionContext) -> Verdict:
    """Exactly one sub-row of a ``salah_satu`` group (semantics §5); a second one is wrong at once."""
    found = [step for step in test.one_of if case.recorded(step)]
    if len(found) > 1:
        records = [execution.record for step in found for execution in case.of_group(step)]
        return Verdict(
            outcome=Outcome.NONCOMPLIANT,
            observed=f"tercatat {len(found)} pilihan: {', '.join(map(context.step_label, found))}",
            record=records[-1] if records else None,
            column="langkah",
        )
    # A record of unknown step may be the missing choice, or a second one.
    hidden = case.hidden(step for step in test.one_of if step not in found)
    if hidden is not None:
        return hidden_step(hidden)
    if found:
        return COMPLIANT
    if any(step in case.orphans for step in test.one_of):
        return not_assessable("baris-tanpa-berkas", "nomor berkas")
    verdict = absent_step(rule, test, case, context)
    if verdict.outcome is not Outcome.NONCOMPLIANT:
        return verdict
    label = context.step_label(rule.step)
    return replace(verdict, observed=f"berkas sudah selesai, tidak satu pun pilihan {label} tercatat")


def _not_surely_required(test: RequiredTest, case: Case) -> Verdict:
    if test.doubtful_always or any(map(case.recorded, test.doubtful_triggers)):
        note = "langkah ini hanya wajib menurut alur yang belum dikonfirmasi"
        return not_assessable("perlu-konfirmasi", "konfirmasi alur SOP", note=note)
    hidden = case.hidden((*test.triggers, *test.doubtful_triggers))
    return hidden_step(hidden) if hidden else NOT_APPLICABLE


def closing_record(case: Case, context: VersionContext) -> Record | None:
    """The record that shows that a case is closed: of a closing step, else the last one."""
    for step in context.version.closing.steps:
        for execution in case.of_group(step):
            return execution.record
    return case.records[-1] if case.records else None


def absent_step(rule: Rule, test: RequiredTest | None, case: Case, context: VersionContext) -> Verdict:
    """A required step without any record: closed, open in time, or open and late (semantics §4)."""
    label = context.step_label(rule.step)
    if case.closed is None:
        return not_assessable("status-berkas-tidak-ada", context.closing_field())
    if case.closed:
        return Verdict(
            outcome=Outcome.NONCOMPLIANT,
            observed=f"berkas sudah selesai, {label} tidak tercatat",
            record=closing_record(case, context),
            column="langkah",
        )
    if test is None or test.limit is None:
        return PENDING
    start = latest_end(case, test.predecessors)
    if isinstance(start, Verdict):
        return start
    if start is None:
        return PENDING
    observed = f"berkas belum selesai, {label} belum tercatat"
    return elapsed(test.limit, start, case, context, observed=observed)
