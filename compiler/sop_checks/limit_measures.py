"""Judging one unambiguous reading of a limit by counting from start to end (rules: limits module)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sop_checks.limit_readings import (
    Reading,
    Reason,
    Verdict,
    after_closing,
    first_counted,
    missing,
    outside_office,
    printed_due,
    rank_before_count,
    table_of,
)
from sop_checks.moments import Moment

_MICRO = timedelta(microseconds=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Measure:
    """What one reading says.

    Attributes:
        low: least amount used (microseconds or days), ``high`` the greatest; they differ only
            where a clock time is missing.
        after_closing: late on the last day itself, because the day ends at closing.
    """

    verdict: Verdict
    reason: Reason | None = None
    low: int = 0
    high: int = 0
    after_closing: bool = False


def measure(reading: Reading, start: Moment, end: Moment) -> Measure:
    """Judge one reading of a limit from ``start`` to ``end``, which is not before ``start``."""
    if reading.needs_calendar:
        reason = missing(reading.calendar, start.date, end.date)
        if reason:
            return Measure("unknown", reason)
    if reading.in_time:
        return _measure_time(reading, start, end)
    if reading.unit == "hari_kerja":
        return _measure_working_dates(reading, start, end)
    return _measure_dates(reading, start, end)


def _measure_time(reading: Reading, start: Moment, end: Moment) -> Measure:
    if reading.hours:
        low, high = (end.earliest - start.latest) // _MICRO, (end.latest - start.earliest) // _MICRO
    else:
        work = table_of(reading).work_before
        low, high = work(end.earliest) - work(start.latest), work(end.latest) - work(start.earliest)
    low = max(low, 0)
    allowed = reading.allowance
    if high <= allowed:
        return Measure("on_time", None, low, high)
    if low > allowed:
        return Measure("late", None, low, high)
    return Measure("unknown", "tanpa-jam", low, high)


def _measure_working_dates(reading: Reading, start: Moment, end: Moment) -> Measure:
    reached = table_of(reading).rank(end.date)
    pushed = reading.settings.day_ends_at_closing and outside_office(reading, reading.calendar, end)
    before = rank_before_count(reading, start)
    used = max(reached + pushed - before, 0)
    late = used > reading.allowance
    by_closing = late and reached - before <= reading.allowance
    return Measure("late" if late else "on_time", None, used, used, by_closing)


def _measure_dates(reading: Reading, start: Moment, end: Moment) -> Measure:
    begun = first_counted(reading, start)
    if isinstance(begun, str):
        return Measure("unknown", begun)
    day = end.date
    due = printed_due(reading, begun)
    used = max((day - begun).days + reading.settings.first_day_counts, 0)
    if day > due and not (reading.rolls and _all_off(reading, due, day)):
        return Measure("late", None, used, used)
    if day >= due and reading.settings.day_ends_at_closing and end.has_clock:
        reason = missing(reading.calendar, day)
        if reason or reading.calendar is None:
            return Measure("unknown", reason, used, used)
        if after_closing(reading, reading.calendar, end):
            return Measure("late", None, used, used, after_closing=True)
    return Measure("on_time", None, used, used)


def _all_off(reading: Reading, first: date, end: date) -> bool:
    """Whether no date from ``first`` up to, not including, ``end`` is a working date."""
    table = table_of(reading)
    return table.rank(end - _DAY) == table.rank(first) - bool(table.windows_of(first))
