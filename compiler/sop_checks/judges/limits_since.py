"""Limits between two events: ``sejak``, ``batas`` and whole-case limits (semantics §3 and §8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sop_checks.cases import Case
from sop_checks.context import VersionContext
from sop_checks.judges.clock import Event, case_field, elapsed, events_of, on_limit
from sop_checks.judges.verdicts import (
    NOT_APPLICABLE,
    PENDING,
    Verdict,
    fold_worst,
    hidden_step,
    not_assessable,
)
from sop_checks.moments import is_before
from sop_checks.rules import LimitSpec, Point, StartSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A limit from ``start`` to a point of ``step``, or to the date in the case field ``field``."""

    limit: LimitSpec
    start: StartSpec
    step: str = ""
    point: Point = "selesai"
    field: str = ""

    @property
    def steps(self) -> tuple[str, ...]:
        """Steps whose executions matter."""
        return tuple(step for step in (self.step, self.start.step) if step)


def judge_span(span: Span, case: Case, context: VersionContext) -> Verdict:
    """Pair the events and judge each pair (semantics §3)."""
    hidden = case.hidden(span.steps)
    if hidden is not None:
        return hidden_step(hidden)
    if span.step and not case.of(span.step):
        return _without_end(span, case, context)
    starts = _starts(span.start, case, context)
    if isinstance(starts, Verdict):
        return starts
    ends = _ends(span, case, context)
    if isinstance(ends, Verdict):
        return ends
    if not starts:
        return _start_absent(span, context)
    if span.start.pairing == "setiap":
        return fold_worst(_each(span, starts, ends, context))
    if is_before(ends[0].moment, starts[0].moment):
        return NOT_APPLICABLE
    return on_limit(span.limit, starts[0], ends[0], context, span.field or span.point)


def _each(span: Span, starts: list[Event], ends: list[Event], context: VersionContext) -> Iterator[Verdict]:
    for end in ends:
        before = [
            start
            for start in starts
            if not is_before(end.moment, start.moment) and not _same(span, start, end)
        ]
        # An end before every start is a matter of order, not of time (urutan reports it).
        column = span.field or span.point
        yield on_limit(span.limit, before[-1], end, context, column) if before else NOT_APPLICABLE


def _same(span: Span, start: Event, end: Event) -> bool:
    """An event does not come before itself: from a step to the same step means its next occurrence."""
    return start.execution is not None and start.execution is end.execution and span.start.point == span.point


def _without_end(span: Span, case: Case, context: VersionContext) -> Verdict:
    if case.closed:
        return NOT_APPLICABLE
    if case.closed is None:
        return not_assessable("status-berkas-tidak-ada", context.closing_field())
    starts = _starts(span.start, case, context)
    if isinstance(starts, Verdict):
        return starts
    if not starts:
        # Neither event has happened: the limit has not begun, so it cannot have passed.
        return PENDING
    start = starts[-1] if span.start.pairing == "setiap" else starts[0]
    observed = f"{context.step_label(span.step)} belum tercatat"
    verdict = elapsed(span.limit, start, case, context, observed=observed)
    if verdict is not PENDING and span.step in case.orphans:
        return not_assessable("baris-tanpa-berkas", "nomor berkas")
    return verdict


def _starts(start: StartSpec, case: Case, context: VersionContext) -> list[Event] | Verdict:
    if start.field is not None:
        event = case_field(start.field, case, context)
        return event if isinstance(event, Verdict) else [event]
    return events_of(case.of(start.step or ""), start.point)


def _ends(span: Span, case: Case, context: VersionContext) -> list[Event] | Verdict:
    if span.step:
        return events_of(case.of(span.step), span.point)
    # A blank field says nothing about whether the event has happened (semantics §1).
    event = case_field(span.field, case, context)
    return event if isinstance(event, Verdict) else [event]


def _start_absent(span: Span, context: VersionContext) -> Verdict:
    label = context.step_label(span.start.step or "")
    return not_assessable("awal-tidak-ada", f"catatan {label}", observed=f"{label} tidak tercatat")
