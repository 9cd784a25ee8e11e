"""Records of the model → records of the rules: places, limits, starting points."""

from __future__ import annotations

from sop_checks.rules import DueSpec, LimitSpec, LimitTest, SourceRef, StartSpec, StepInfo
from sop_compiler.model import CaseDue, StartPoint, Step, TimeLimit
from sop_compiler.spans import Span


def step_info(step: Step) -> StepInfo:
    """A row as records may name it."""
    return StepInfo(
        id=step.id,
        no=step.number or "",
        activity=step.activity,
        kind=step.kind.value,
        parent=step.parent or "",
        names=step.names,
    )


def source_ref(span: Span) -> SourceRef:
    """A place in the source."""
    return SourceRef(file=span.file, line=span.line)


def limit_test(limit: TimeLimit) -> LimitTest:
    """Parameters of a rule about time."""
    return LimitTest(
        limit=limit_spec(limit) if limit.amount is not None else None,
        start=start_spec(limit.start),
        due=due_spec(limit.due),
    )


def limit_spec(limit: TimeLimit) -> LimitSpec:
    """A measurable limit; one without amount is a mistake of the caller."""
    assert limit.amount is not None and limit.unit is not None
    return LimitSpec(
        printed=limit.printed,
        amount=limit.amount,
        unit=limit.unit,
        hours_mode=limit.hours_mode,
        first_day_counts=limit.first_day_counts,
        late_receipt_next_day=limit.late_receipt_next_day,
        day_ends_at_closing=limit.day_ends_at_closing,
        joint_leave_is_working_day=limit.joint_leave_is_working_day,
    )


def start_spec(start: StartPoint | None) -> StartSpec | None:
    """Where a limit is counted from."""
    if start is None:
        return None
    return StartSpec(step=start.step, point=start.point, field=start.field, pairing=start.pairing)


def due_spec(due: CaseDue | None) -> DueSpec | None:
    """A deadline the case carries."""
    return DueSpec(field=due.field, against=due.against) if due else None
