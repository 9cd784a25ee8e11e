"""``batas-berkas`` and ``tenggat``: limits on the whole case, and deadlines it carries (§3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sop_checks.cases import Case, Record
from sop_checks.context import VersionContext
from sop_checks.judges.clock import (
    Event,
    case_field,
    due_open,
    elapsed,
    event_of,
    events_of,
    on_due,
    on_limit,
)
from sop_checks.judges.verdicts import (
    NOT_APPLICABLE,
    Verdict,
    fold_worst,
    hidden_step,
    not_assessable,
)
from sop_checks.moments import Moment, is_before
from sop_checks.outcomes import Outcome
from sop_checks.rules import DueSpec, LimitSpec, StartSpec


def judge_case_limit(
    limit: LimitSpec, start: StartSpec | None, case: Case, context: VersionContext
) -> Verdict:
    """From the start of the case (or a named event) to its end."""
    first = _first(start, case, context)
    if isinstance(first, Verdict):
        return first
    if case.closed is None:
        return not_assessable("status-berkas-tidak-ada", context.closing_field())
    if case.closed:
        ends = case_ends(case, context)
        verdict = (
            ends
            if isinstance(ends, Verdict)
            else _worst(on_limit(limit, first, end, context) for end in ends)
        )
    else:
        verdict = elapsed(limit, first, case, context, observed="berkas belum selesai")
    if start is None and verdict.outcome in (Outcome.COMPLIANT, Outcome.PENDING):
        # The case may have begun before its earliest known time: late stays late, in time does not.
        unstarted = next((record for record in case.records if record.start is None), None)
        if unstarted is not None:
            return not_assessable("mulai-tidak-ada", "mulai", record=unstarted, column="mulai")
    return verdict


def judge_due(due: DueSpec, step: str, case: Case, context: VersionContext) -> Verdict:
    """Against a deadline in a case field: the end of the case, or each execution of the step."""
    whole_case = due.against == "akhir_berkas" or not step
    absent = not whole_case and not case.of(step)
    hidden = case.hidden((step,)) if absent else None
    if hidden is not None:
        return hidden_step(hidden)
    if absent and case.closed:
        return NOT_APPLICABLE
    if (absent or whole_case) and case.closed is None:
        return not_assessable("status-berkas-tidak-ada", context.closing_field())
    last = case_field(due.field, case, context)
    if isinstance(last, Verdict):
        return last
    if whole_case:
        return _whole_case(last.moment, case, context)
    if absent:
        if step in case.orphans:
            return not_assessable("baris-tanpa-berkas", "nomor berkas")
        return due_open(last.moment, case, f"{context.step_label(step)} belum tercatat")
    return fold_worst(_each(last.moment, step, case))


def case_ends(case: Case, context: VersionContext) -> list[Event] | Verdict:
    """When a closed case ended: the latest end of a closing step, else the latest end of all.

    Several where a date without clock time leaves open which is the latest: the worst one counts.
    """
    closing = context.version.closing
    events: list[Event] = []
    if closing.steps and not closing.always and closing.field is None:
        found = events_of([item for step in closing.steps for item in case.of_group(step)], "selesai")
        if isinstance(found, Verdict):
            return found
        events = found
        undated = _undated_end(case, closing.steps) if events else None
        if undated is not None:
            return hidden_step(undated)
    if not events:
        events = [Event(record.end) for record in case.records if record.end is not None]
        if len(events) < len(case.records) or not events:
            return not_assessable("selesai-tidak-ada", "selesai")
    return [one for one in events if not any(is_before(one.moment, other.moment) for other in events)]


def _undated_end(case: Case, steps: tuple[str, ...]) -> Record | None:
    """A record without end that may be about a closing step: the case may have ended later or sooner."""
    wanted = frozenset(steps) | {sub for step in steps for sub in case.children.get(step, ())}
    return next(
        (
            record
            for record in case.uncertain
            if record.end is None and (record.may_be is None or record.may_be & wanted)
        ),
        None,
    )


def _worst(verdicts: Iterable[Verdict]) -> Verdict:
    return min(verdicts, key=lambda verdict: verdict.outcome.rank)


def _whole_case(last: Moment, case: Case, context: VersionContext) -> Verdict:
    if not case.closed:
        return due_open(last, case, "berkas belum selesai")
    ends = case_ends(case, context)
    return ends if isinstance(ends, Verdict) else _worst(on_due(last, end) for end in ends)


def _each(last: Moment, step: str, case: Case) -> Iterator[Verdict]:
    for execution in case.of(step):
        end = event_of(execution, "selesai")
        yield end if isinstance(end, Verdict) else on_due(last, end)


def _first(start: StartSpec | None, case: Case, context: VersionContext) -> Event | Verdict:
    if start is None:
        if case.start is None:
            return not_assessable("mulai-berkas-tidak-ada", "mulai")
        return Event(case.start)
    if start.field is not None:
        return case_field(start.field, case, context)
    events = events_of(case.of(start.step or ""), start.point)
    if isinstance(events, Verdict):
        return events
    if not events:
        return not_assessable("awal-tidak-ada", f"catatan {context.step_label(start.step or '')}")
    return events[0]
