"""A limit with its unit settled and its settings resolved; bare ``hari`` has two readings.

Rules: :mod:`sop_checks.limits`.
"""

from __future__ import annotations

import calendar as gregorian
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from sop_checks.calendar import Calendar
from sop_checks.calendar_data import CountingSettings, with_overrides
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec, Unit
from sop_checks.work_table import WorkTable

Verdict = Literal["on_time", "late", "unknown"]
Reason = Literal["satuan-hari", "tanpa-jam", "kalender-habis", "tanpa-kalender", "urutan-waktu"]

_UNIT_MICROS = {"menit": 60_000_000, "jam": 3_600_000_000}
_DAY_MICROS = 86_400_000_000
_ON_CALENDAR = ("menit", "jam", "hari_kerja", "hari_kalender_berakhir_hari_kerja")


@dataclass(frozen=True, slots=True)
class Reading:
    """A limit with its unit settled and its settings resolved.

    Attributes:
        unit: never bare ``hari``.
        hours: ``hitung: jam``, on units it acts on.
        needs_calendar: whether the unit itself counts on the calendar, whatever the settings.
        joint: whether a cuti bersama is worked.
        rolls: whether a last date that is not worked moves to the next working date.
        in_time: whether amounts are microseconds (working or elapsed time), not days.
        allowance: the allowed amount: microseconds when ``in_time``, else units (weeks as days).
    """

    unit: Unit
    amount: int
    hours: bool
    settings: CountingSettings
    calendar: Calendar | None
    needs_calendar: bool = field(init=False)
    joint: bool = field(init=False)
    rolls: bool = field(init=False)
    in_time: bool = field(init=False)
    allowance: int = field(init=False)

    def __post_init__(self) -> None:
        """Derive once what every record asks for."""
        days = self.amount * 7 if self.unit == "minggu" else self.amount
        allowance = days * (_DAY_MICROS if self.hours else _UNIT_MICROS.get(self.unit, 1))
        object.__setattr__(self, "needs_calendar", self.unit in _ON_CALENDAR)
        object.__setattr__(self, "joint", self.settings.joint_leave_is_working_day)
        object.__setattr__(self, "rolls", self.unit == "hari_kalender_berakhir_hari_kerja")
        object.__setattr__(self, "in_time", self.hours or self.unit in _UNIT_MICROS)
        object.__setattr__(self, "allowance", allowance)


def settings_of(limit: LimitSpec, calendar: Calendar | None) -> CountingSettings:
    """The settings a limit is judged by: its own, then the calendar's, then the defaults."""
    return with_overrides(
        calendar.settings if calendar else CountingSettings(),
        limit.first_day_counts,
        limit.late_receipt_next_day,
        limit.day_ends_at_closing,
        limit.joint_leave_is_working_day,
    )


def readings_of(limit: LimitSpec, calendar: Calendar | None) -> tuple[Reading, ...]:
    """One reading; two for bare ``hari`` that no calendar settles, hari_kerja first."""
    if calendar is None:
        return _readings_without(limit)
    known = calendar.readings.get(limit)
    if known is None:
        known = calendar.readings[limit] = _readings(limit, calendar)
    return known


@lru_cache(maxsize=1024)
def _readings_without(limit: LimitSpec) -> tuple[Reading, ...]:
    return _readings(limit, None)


def _readings(limit: LimitSpec, calendar: Calendar | None) -> tuple[Reading, ...]:
    settings = settings_of(limit, calendar)
    units: tuple[Unit, ...] = (limit.unit,)
    if limit.unit == "hari":
        settled = calendar.day_reading if calendar else None
        units = (settled,) if settled else ("hari_kerja", "hari_kalender")
    hours = ("hari_kalender", "minggu") if limit.hours_mode else ()
    return tuple(Reading(unit, limit.amount, unit in hours, settings, calendar) for unit in units)


def first_counted(reading: Reading, start: Moment) -> date | Reason:
    """The date from which days count (itself a counted day only with hari_pertama_dihitung)."""
    if not reading.settings.late_receipt_next_day:
        return start.date
    calendar = reading.calendar
    if calendar is None:
        return "tanpa-kalender"
    if not calendar.covers(start.date):
        return "kalender-habis"
    if not outside_office(reading, calendar, start):
        return start.date
    return calendar.next_working_date(start.date, reading.joint) or "kalender-habis"


def table_of(reading: Reading) -> WorkTable:
    """The working-time table under the reading's settings.

    Raises:
        ValueError: the reading has no calendar.
    """
    if reading.calendar is None:
        raise ValueError("a reading without calendar has no table")
    return reading.calendar.table(reading.joint)


def rank_before_count(reading: Reading, start: Moment) -> int:
    """Number of working dates that lie before the first counted working date (hari_kerja).

    A shifted start stands on the next working date, whose number is one more, so that the date
    itself, which may lie beyond the calendar, is not needed.
    """
    table, day, settings = table_of(reading), start.date, reading.settings
    shifted = settings.late_receipt_next_day and outside_office(reading, reading.calendar, start)
    if settings.first_day_counts:
        return table.rank(day) if shifted else table.rank(day) - bool(table.windows_of(day))
    return table.rank(day) + shifted


def missing(calendar: Calendar | None, *days: date) -> Reason | None:
    """Why the calendar cannot answer for the dates, ``None`` when it can."""
    if calendar is None:
        return "tanpa-kalender"
    for day in days:
        if not calendar.covers(day):
            return "kalender-habis"
    return None


def after_closing(reading: Reading, calendar: Calendar, moment: Moment) -> bool:
    """Whether a moment is strictly after the closing of its date; False without clock time or closing."""
    closing = calendar.closing(moment.date, reading.joint)
    if closing is None or not moment.has_clock:
        return False
    return moment.at - datetime.combine(moment.date, time.min) > timedelta(seconds=closing)


def outside_office(reading: Reading, calendar: Calendar | None, moment: Moment) -> bool:
    """Whether a moment belongs to the next working date: after closing, or on a day off."""
    if calendar is None:
        return False
    if not calendar.is_working_date(moment.date, reading.joint):
        return True
    return after_closing(reading, calendar, moment)


def printed_due(reading: Reading, begun: date) -> date:
    """The last date by days or months, before any move to a working date."""
    if reading.unit == "bulan":
        return _month_due(begun, reading.amount, reading.settings.first_day_counts)
    return _day_after(begun, reading.allowance - reading.settings.first_day_counts)


def _month_due(begun: date, months: int, first_day_counts: bool) -> date:
    year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    last = gregorian.monthrange(year, month + 1)[1]
    if begun.day > last:
        return date(year, month + 1, last)
    due = date(year, month + 1, begun.day)
    return _day_after(due, -1) if first_day_counts else due


def _day_after(day: date, days: int) -> date:
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))
