"""``batas-waktu`` of a step's own limit: every execution, from ``mulai`` to ``selesai`` (§3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sop_checks.cases import Case, Execution
from sop_checks.context import VersionContext
from sop_checks.judges.clock import Event, elapsed, event_of, events_of, is_unfinished, on_limit
from sop_checks.judges.verdicts import Verdict, fold_worst, hidden_step, not_assessable
from sop_checks.moments import Moment, is_before
from sop_checks.rules import LimitSpec, Rule


def judge_own_limit(rule: Rule, limit: LimitSpec, case: Case, context: VersionContext) -> Verdict:
    """Fold the executions of the step; a step without execution is not relevant here."""
    return fold_worst(_judge_each(rule, limit, case, context))


def _judge_each(rule: Rule, limit: LimitSpec, case: Case, context: VersionContext) -> Iterator[Verdict]:
    for execution in case.of(rule.step):
        end = event_of(execution, "selesai")
        start = _start(execution, case, context)
        if isinstance(start, Verdict):
            yield start
        elif not isinstance(end, Verdict):
            yield on_limit(limit, start, end, context)
        elif is_unfinished(execution, case, context):
            observed = "langkah sudah mulai dan belum selesai"
            yield _pointing(elapsed(limit, start, case, context, observed=observed), execution)
        else:
            yield end


def _pointing(verdict: Verdict, execution: Execution) -> Verdict:
    return replace(verdict, record=execution.record, execution=execution.number, column="selesai")


def _start(execution: Execution, case: Case, context: VersionContext) -> Event | Verdict:
    start = event_of(execution, "mulai")
    estimate = isinstance(start, Verdict) and start.reason == "mulai-tidak-ada"
    if not estimate or not context.mapping.start_from_predecessor:
        return start
    return _after_predecessor(execution, case, context)


def _after_predecessor(execution: Execution, case: Case, context: VersionContext) -> Event | Verdict:
    """The latest end of a direct predecessor that is not after the execution's own time."""
    steps = context.predecessors.get(execution.record.step, ())
    hidden = case.hidden(steps)
    if hidden is not None:
        return hidden_step(hidden)
    events = events_of([item for step in steps for item in case.of_group(step)], "selesai")
    if isinstance(events, Verdict):
        return events
    at = execution.record.at
    before = [event.moment for event in events if event.execution is not execution and _not_after(event, at)]
    if not before:
        return not_assessable("pendahulu-tidak-ada", "mulai", execution, column="mulai")
    return Event(before[-1], execution, estimated=True)


def _not_after(event: Event, at: Moment | None) -> bool:
    return at is None or not is_before(at, event.moment)
