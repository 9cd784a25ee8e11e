"""``kendali``: the operators of hand-written controls (semantics §8)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from sop_checks.cases import Case, precedence
from sop_checks.context import VersionContext
from sop_checks.folding import fold
from sop_checks.judges.limits_case import judge_due
from sop_checks.judges.limits_since import Span, judge_span
from sop_checks.judges.order import TIE_NOTE, judge_after
from sop_checks.judges.repeated import at_most
from sop_checks.judges.required import closing_record
from sop_checks.judges.roles import judge_roles
from sop_checks.judges.segregation import judge_persons
from sop_checks.judges.verdicts import (
    COMPLIANT,
    NOT_APPLICABLE,
    PENDING,
    Verdict,
    fold_worst,
    hidden_step,
    not_assessable,
)
from sop_checks.moments import is_before
from sop_checks.outcomes import Outcome
from sop_checks.rules import ControlTest, OrderTest, Rule

_Judge = Callable[[ControlTest, Case, VersionContext], Verdict]


def judge_control(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Judge by the control's operator."""
    test = rule.control
    if test is None or test.operator not in _OPERATORS:
        raise ValueError(f"{rule.id}: unknown control")
    return _OPERATORS[test.operator](test, case, context)


def _any_required(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``wajib`` and ``wajib_salah_satu``: one of the steps occurs."""
    if any(map(case.recorded, test.steps)):
        return COMPLIANT
    hidden = case.hidden(test.steps)
    if hidden is not None:
        return hidden_step(hidden)
    if case.orphans & set(test.steps):
        return not_assessable("baris-tanpa-berkas", "nomor berkas")
    if case.closed is None:
        return not_assessable("status-berkas-tidak-ada", context.closing_field())
    if not case.closed:
        return PENDING
    labels = ", ".join(map(context.step_label, test.steps))
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"berkas sudah selesai, {labels} tidak tercatat",
        record=closing_record(case, context),
        column="langkah",
    )


def _required(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``wajib`` with several steps asks for each of them."""
    return fold_worst(
        _any_required(ControlTest(operator="wajib", steps=(step,)), case, context) for step in test.steps
    )


def _preceded(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``didahului``: every occurrence has an earlier one of ``other``."""
    order = OrderTest(all_of=(test.other,) if test.other else ())
    return fold_worst(
        judge_after(execution, order, case, context) for step in test.steps for execution in case.of(step)
    )


def _never_after(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``tidak_setelah``: no occurrence after one of ``other``."""
    return fold_worst(_not_after_each(test, case, context))


def _not_after_each(test: ControlTest, case: Case, context: VersionContext) -> Iterator[Verdict]:
    others = [item.record for item in case.of_group(test.other or "")]
    for step in test.steps:
        for execution in case.of(step):
            orders = [precedence(other, execution.record) for other in others]
            if any(order.before for order in orders):
                tie = all(order.tie for order in orders if order.before)
                yield Verdict(
                    outcome=Outcome.NONCOMPLIANT,
                    observed=f"dilaksanakan setelah {context.step_label(test.other or '')}",
                    note=TIE_NOTE if tie else "",
                    record=execution.record,
                    column="langkah",
                    execution=execution.number,
                )
            elif any(order.before is None for order in orders):
                yield not_assessable("selesai-tidak-ada", "selesai", execution, column="selesai")
            else:
                yield COMPLIANT


def _at_most(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``paling_banyak``: each step at most ``count`` times."""
    return fold_worst(at_most(step, test.count or 0, case) for step in test.steps)


def _begins_with(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``diawali``: the first record of the case is one of the steps."""
    if not case.records:
        return NOT_APPLICABLE
    hidden = case.hidden(context.steps)
    if hidden is not None:
        return hidden_step(hidden)
    undated = next((record for record in case.records if record.end is None), None)
    if undated is not None:
        return not_assessable("selesai-tidak-ada", "selesai", record=undated, column="selesai")
    wanted = {sub for step in test.steps for sub in (step, *context.children.get(step, ()))}
    ends = [(record, record.end) for record in case.records if record.end is not None]
    # Times that cannot be told apart (equal, or a date without clock time) leave several candidates.
    earliest = [record for record, end in ends if not any(is_before(other, end) for _, other in ends)]
    first = min(earliest, key=lambda record: record.row.order)
    if first.step in wanted:
        return COMPLIANT
    seen = context.step_label(first.step) if first.step else f"langkah {first.row.step!r}"
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"catatan pertama berkas adalah {seen}",
        note=TIE_NOTE if any(record.step in wanted for record in earliest) else "",
        record=first,
        column="langkah",
    )


def _limit(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``batas``: from one event to another, either of them a step or a case field."""
    if test.limit is None or test.start is None or test.end is None:
        raise ValueError("batas without limit, start or end")
    end = test.end
    span = Span(
        limit=test.limit, start=test.start, step=end.step or "", point=end.point, field=end.field or ""
    )
    return judge_span(span, case, context)


def _due(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``tenggat``: a deadline carried by the case."""
    if test.due is None:
        raise ValueError("tenggat without field")
    return fold_worst(judge_due(test.due, step, case, context) for step in test.steps or ("",))


def _segregated(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    return judge_persons(test.steps, case, context)


def _roles(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    allowed = frozenset(fold(name) for name in test.names if fold(name))
    executions = tuple(item for step in test.steps for item in case.of(step))
    return judge_roles(executions, allowed, ", ".join(test.names), context)


def _filled(test: ControlTest, case: Case, context: VersionContext) -> Verdict:
    """``isian``: a value must be present on every execution; without step, somewhere in the case."""
    if not test.steps:
        return _filled_in_case(test.field or "", case, context)
    return fold_worst(_filled_each(test, case))


def _filled_in_case(name: str, case: Case, context: VersionContext) -> Verdict:
    values = [value for row in case.rows if (value := row.field(name)) is not None]
    if not values:
        return not_assessable("isian-tidak-ada", f"kolom {name}")
    if any(values):
        return COMPLIANT
    if not case.closed:
        # It may still be filled; PENDING would let a blanked cell improve the figures (semantics §1).
        return not_assessable("isian-tidak-ada", name)
    return Verdict(
        outcome=Outcome.NONCOMPLIANT,
        observed=f"berkas sudah selesai, kolom {name} kosong",
        record=closing_record(case, context),
        column=name,
    )


def _filled_each(test: ControlTest, case: Case) -> Iterator[Verdict]:
    name = test.field or ""
    for execution in (item for step in test.steps for item in case.of(step)):
        value = execution.record.row.field(name)
        if value is None:
            yield not_assessable("isian-tidak-ada", f"kolom {name}", execution)
        elif value:
            yield COMPLIANT
        else:
            yield Verdict(
                outcome=Outcome.NONCOMPLIANT,
                observed=f"kolom {execution.record.row.table.printed(name)} kosong",
                record=execution.record,
                column=name,
                execution=execution.number,
            )


_OPERATORS: Mapping[str, _Judge] = {
    "wajib": _required,
    "wajib_salah_satu": _any_required,
    "didahului": _preceded,
    "tidak_setelah": _never_after,
    "paling_banyak": _at_most,
    "diawali": _begins_with,
    "batas": _limit,
    "tenggat": _due,
    "pemisahan_fungsi": _segregated,
    "pelaksana": _roles,
    "isian": _filled,
}
