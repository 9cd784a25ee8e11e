"""When one unambiguous reading of a limit runs out (rules: limits module)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sop_checks.limit_readings import (
    Reading,
    Reason,
    first_counted,
    missing,
    printed_due,
    rank_before_count,
    table_of,
)
from sop_checks.moments import Moment
from sop_checks.rules import Unit

_MICRO = timedelta(microseconds=1)
_DAY = timedelta(days=1)
_DAY_SECONDS = 86_400


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a reading runs out.

    Attributes:
        unit: the reading.
        due: the moment to show: the date or instant at which the allowance is used up.
        last: the last instant that is still on time (a working-time limit used up at closing runs
            out only when work starts again); ``None`` when the calendar ends before it is known.
    """

    unit: Unit
    due: Moment
    last: datetime | None


def deadline_of(reading: Reading, start: Moment) -> Deadline | Reason:
    """The deadline of one reading; a start without clock time gives the latest possible one."""
    if reading.needs_calendar:
        reason = missing(reading.calendar, start.date)
        if reason:
            return reason
    if reading.hours:
        at = _shifted(start.latest, reading.allowance)
        return Deadline(reading.unit, Moment(at), at)
    if reading.in_time:
        return _working_time_deadline(reading, start)
    if reading.unit == "hari_kerja":
        return _working_date_deadline(reading, start)
    return _date_deadline(reading, start)


def _shifted(at: datetime, micros: int) -> datetime:
    return at + timedelta(microseconds=min(micros, (datetime.max - at) // _MICRO))


def _working_time_deadline(reading: Reading, start: Moment) -> Deadline | Reason:
    table = table_of(reading)
    work = table.work_before(start.latest) + reading.allowance
    due = table.reached(work) if reading.allowance else start.latest
    if due is None:
        return "kalender-habis"
    return Deadline(reading.unit, Moment(due), table.exceeded(work))


def _working_date_deadline(reading: Reading, start: Moment) -> Deadline | Reason:
    table = table_of(reading)
    rank = rank_before_count(reading, start) + reading.allowance
    due = table.working_date(rank)
    if due is None:
        return "kalender-habis"
    if reading.settings.day_ends_at_closing:
        return _closing_deadline(reading, due)
    following = table.working_date(rank + 1)
    last = None if following is None else _end_of(following - _DAY)
    return Deadline(reading.unit, Moment.from_date(due), last)


def _date_deadline(reading: Reading, start: Moment) -> Deadline | Reason:
    begun = first_counted(reading, start)
    if isinstance(begun, str):
        return begun
    due = printed_due(reading, begun)
    if reading.rolls or reading.settings.day_ends_at_closing:
        reason = missing(reading.calendar, due)
        if reason or reading.calendar is None:
            return reason or "tanpa-kalender"
        if reading.rolls and not reading.calendar.is_working_date(due, reading.joint):
            moved = reading.calendar.next_working_date(due, reading.joint)
            if moved is None:
                return "kalender-habis"
            due = moved
    if reading.settings.day_ends_at_closing:
        return _closing_deadline(reading, due)
    return Deadline(reading.unit, Moment.from_date(due), _end_of(due))


def _closing_deadline(reading: Reading, due: date) -> Deadline:
    windows = table_of(reading).windows_of(due)
    if not windows or windows[-1].closes == _DAY_SECONDS:
        # No closing, or one at 24.00, which is already the next date.
        return Deadline(reading.unit, Moment.from_date(due), _end_of(due))
    at = datetime.combine(due, time.min) + timedelta(seconds=windows[-1].closes)
    return Deadline(reading.unit, Moment(at), at)


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time.max)
