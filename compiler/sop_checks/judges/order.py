"""``urutan``: an execution needs an earlier direct predecessor (semantics §5)."""

from __future__ import annotations

from sop_checks.cases import Case, Execution, precedence
from sop_checks.context import VersionContext
from sop_checks.judges.verdicts import COMPLIANT, Verdict, fold_worst, hidden_step, not_assessable
from sop_checks.outcomes import Outcome
from sop_checks.rules import OrderTest, Rule

TIE_NOTE = "waktu kedua catatan sama, sehingga urutannya hanya mengikuti urutan baris dalam data"


def judge_order(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Whether each execution follows one of ``any_of``, or every one of ``all_of``."""
    test = rule.order
    if test is None:
        raise ValueError(f"{rule.id}: urutan without predecessors")
    return fold_worst(judge_after(execution, test, case, context) for execution in case.of(rule.step))


def judge_after(execution: Execution, test: OrderTest, case: Case, context: VersionContext) -> Verdict:
    """Judge one execution against its predecessors; absent ones count as not occurred."""
    # A start row is never recorded: a step that may follow it needs no other predecessor.
    if not (test.any_of or test.all_of) or any(_is_start(step, context) for step in test.any_of):
        return COMPLIANT
    met = {step: _occurred_before(step, execution, case) for step in (*test.any_of, *test.all_of)}
    unmet = [step for step in test.all_of if not met[step]]
    if any(met[step] for step in test.any_of) or (test.all_of and not unmet):
        return COMPLIANT
    missing = [*test.any_of, *unmet]
    doubt = _doubt(execution, missing, met, case)
    if doubt is not None:
        return doubt
    if any(_occurred_before(step, execution, case) is not False for step in test.doubtful):
        note = "langkah ini hanya mendahului menurut alur yang belum dikonfirmasi"
        return not_assessable("perlu-konfirmasi", "konfirmasi alur SOP", execution, note=note)
    return _violation(execution, missing, case, context)


def _violation(execution: Execution, missing: list[str], case: Case, context: VersionContext) -> Verdict:
    labels = ", ".join(context.step_label(step) for step in missing)
    ties = any(_tied(step, execution, case) for step in missing)
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"dilaksanakan tanpa didahului {labels}",
        note=TIE_NOTE if ties else "",
        record=execution.record,
        column="langkah",
        execution=execution.number,
    )


def _doubt(
    execution: Execution, missing: list[str], met: dict[str, bool | None], case: Case
) -> Verdict | None:
    hidden = case.hidden(missing)
    if hidden is not None:
        return hidden_step(hidden)
    if any(met[step] is None for step in missing):
        others = (item for step in missing for item in case.of_group(step))
        undated = next((item for item in (execution, *others) if item.record.end is None), execution)
        return not_assessable("selesai-tidak-ada", "selesai", undated, column="selesai")
    if any(step in case.orphans for step in missing):
        return not_assessable("baris-tanpa-berkas", "nomor berkas")
    return None


def _occurred_before(step: str, execution: Execution, case: Case) -> bool | None:
    """``None`` where a missing time leaves it open."""
    answers = [
        precedence(other.record, execution.record).before
        for other in case.of_group(step)
        if other.record is not execution.record
    ]
    return True if True in answers else None if None in answers else False


def _tied(step: str, execution: Execution, case: Case) -> bool:
    return any(precedence(item.record, execution.record).tie for item in case.of_group(step))


def _is_start(step: str, context: VersionContext) -> bool:
    info = context.steps.get(step)
    return info is not None and info.kind == "start"
