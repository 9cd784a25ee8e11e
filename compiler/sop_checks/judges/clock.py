"""Shared steps of the judges of time: from moments to verdicts (semantics §2 and §3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sop_checks.cases import Case, Execution
from sop_checks.context import VersionContext
from sop_checks.judges.verdicts import COMPLIANT, PENDING, Used, Verdict, not_assessable
from sop_checks.limits import (
    Amount,
    Judgement,
    Reason,
    Ruling,
    due_ruling,
    judge,
    passed,
    rule_on,
    words_of,
)
from sop_checks.moments import Moment
from sop_checks.outcomes import Outcome
from sop_checks.records.stamps import local_moment
from sop_checks.rules import LimitSpec, Point
from sop_checks.time_words import moment_text

_MISSING: dict[Reason, str] = {
    "satuan-hari": "arti hari (hari kerja atau hari kalender) dalam kalender instansi",
    "tanpa-jam": "jam",
    "kalender-habis": "kalender kerja untuk tanggal itu",
    "tanpa-kalender": "kalender kerja instansi",
    "urutan-waktu": "waktu mulai dan selesai yang benar",
}
_MINUTE = 60_000_000
"""Microseconds."""


@dataclass(frozen=True, slots=True)
class Event:
    """One point of an execution, or a date the case carries (then without execution)."""

    moment: Moment
    execution: Execution | None = None
    estimated: bool = False


def event_of(execution: Execution, point: Point) -> Event | Verdict:
    """The start or end of an execution, or why it is not known."""
    record = execution.record
    moment = record.start if point == "mulai" else record.end
    if moment is not None:
        return Event(moment, execution)
    reason = "tanggal-tidak-terbaca" if point in record.row.unreadable else f"{point}-tidak-ada"
    return not_assessable(reason, point, execution, column=point)


def is_unfinished(execution: Execution, case: Case, context: VersionContext) -> bool:
    """Whether the data says, not merely leaves open, that an execution of an open case goes on.

    A blank end alone says nothing (semantics §1): the mapping must declare it, or the event log
    must hold a start event that no end event completes.
    """
    record = execution.record
    says = record.row.unfinished or (
        context.mapping.blank_end_is_open and "selesai" not in record.row.unreadable
    )
    return says and record.end is None and case.closed is False


def events_of(executions: Iterable[Execution], point: Point) -> list[Event] | Verdict:
    """All events in order of time; one that is not known makes the order unknown."""
    events: list[Event] = []
    for execution in executions:
        event = event_of(execution, point)
        if isinstance(event, Verdict):
            return event
        events.append(event)
    return sorted(events, key=_order)


def _order(event: Event) -> tuple[str, int]:
    order = event.execution.record.row.order if event.execution else -1
    return event.moment.earliest.isoformat(timespec="microseconds"), order


def latest_end(case: Case, steps: Iterable[str]) -> Event | Verdict | None:
    """The latest recorded end among the executions of ``steps``; ``None`` when none is recorded."""
    events = events_of([item for step in steps for item in case.of_group(step)], "selesai")
    return events if isinstance(events, Verdict) else events[-1] if events else None


def case_field(name: str, case: Case, context: VersionContext) -> Event | Verdict:
    """The date in a case field: one value over all records that fill it (semantics §3)."""
    found: dict[Moment, str] = {}
    for row in case.rows:
        text = row.field(name)
        if not text:
            continue
        moment = local_moment(row.stamp(name), context.zone, context.data_zone)
        if moment is None:
            seen = f"isian {name}: {text!r}"
            return not_assessable("tanggal-tidak-terbaca", name, column=name, observed=seen)
        found.setdefault(moment, text)
    if not found:
        return not_assessable("isian-tidak-ada", name)
    if len(found) > 1:
        values = ", ".join(sorted(found.values()))
        return not_assessable("isian-berbeda", name, observed=f"isian {name}: {values}")
    return Event(next(iter(found)))


def on_limit(
    limit: LimitSpec, start: Event, end: Event, context: VersionContext, column: str = "selesai"
) -> Verdict:
    """Judge an execution that is over."""
    ruling = rule_on(limit, start.moment, end.moment, context.calendar)
    used = tuple(_used(amount) for amount in ruling.amounts)
    if ruling.verdict == "on_time":
        return replace(COMPLIANT, used=used)
    words = words_of(ruling, limit, start.moment, context.calendar)
    observed = f"mulai {moment_text(start.moment)}{_estimated(start)}, selesai {moment_text(end.moment)}"
    # Made at once: late executions may be very many, and a copy for every change is slow.
    return Verdict(
        outcome=Outcome.NOT_ASSESSABLE if ruling.reason else Outcome.NONCOMPLIANT,
        reason=ruling.reason or "",
        missing=_MISSING[ruling.reason] if ruling.reason else "",
        observed=f"{observed}; {words.summary}",
        allowed=words.allowed,
        record=end.execution.record if end.execution else None,
        column=column if end.execution else "",
        execution=end.execution.number if end.execution else 0,
        since=start.moment,
        until=end.moment,
        due=_due_of(words),
        used=used,
    )


def elapsed(limit: LimitSpec, start: Event, case: Case, context: VersionContext, *, observed: str) -> Verdict:
    """Judge an open matter at the as-of date: OVERDUE_OPEN, PENDING or NOT_ASSESSABLE.

    The finding points to the record that the limit is counted from.
    """
    if case.as_of is None:
        return not_assessable("tanggal-acuan-tidak-ada", "tanggal acuan")
    ruling = passed(limit, start.moment, case.as_of, context.calendar)
    if ruling.verdict == "on_time" or ruling.reason == "urutan-waktu":
        return PENDING
    words = judge(limit, start.moment, case.as_of, context.calendar)
    since = f"{moment_text(start.moment)}{_estimated(start)}"
    record = start.execution.record if start.execution else None
    return replace(
        _unless_on_time(ruling, Outcome.OVERDUE_OPEN),
        observed=f"{observed}; batas dihitung sejak {since}; {words.summary} pada tanggal acuan",
        allowed=words.allowed,
        record=record,
        column="selesai" if record else "",
        since=start.moment,
        due=_due_of(words),
    )


def on_due(due: Moment, end: Event, column: str = "selesai") -> Verdict:
    """Judge an end against a deadline the case carries (``tenggat``)."""
    ruling = due_ruling(due, end.moment)
    if ruling.verdict == "on_time":
        return COMPLIANT
    verdict = _unless_on_time(ruling, Outcome.NONCOMPLIANT)
    observed = f"selesai {moment_text(end.moment)}"
    return _at(
        replace(
            verdict,
            observed=observed,
            allowed=f"paling lambat {moment_text(due)}",
            until=end.moment,
            due=due,
        ),
        end.execution,
        column,
    )


def due_open(due: Moment, case: Case, observed: str) -> Verdict:
    """Judge an open matter against a deadline the case carries."""
    if case.as_of is None:
        return not_assessable("tanggal-acuan-tidak-ada", "tanggal acuan")
    if due_ruling(due, case.as_of).verdict == "on_time":
        return PENDING
    return Verdict(
        outcome=Outcome.OVERDUE_OPEN,
        observed=observed,
        allowed=f"paling lambat {moment_text(due)}",
        due=due,
    )


def _used(amount: Amount) -> Used:
    if not amount.micros:
        return Used(amount.unit, False, amount.allowance, amount.used)
    return Used(amount.unit, True, amount.allowance // _MINUTE, -(-amount.used // _MINUTE))


def _due_of(words: Judgement) -> Moment | None:
    """The latest deadline over all readings."""
    return max((item.due for item in words.deadlines), key=lambda due: due.latest, default=None)


def _unless_on_time(ruling: Ruling, late: Outcome) -> Verdict:
    if ruling.reason is None:
        return Verdict(outcome=late)
    return not_assessable(ruling.reason, _MISSING[ruling.reason])


def _at(verdict: Verdict, execution: Execution | None, column: str) -> Verdict:
    if execution is None:
        return verdict
    return replace(verdict, record=execution.record, execution=execution.number, column=column)


def _estimated(start: Event) -> str:
    return " (diperkirakan dari selesainya langkah pendahulu)" if start.estimated else ""
