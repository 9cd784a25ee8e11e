"""Six families of mistakes found in other engines (domain notes, section 3), each by name.

Monday 8 January 2024 is worked 07.30-12.00 and 13.00-16.00, Friday 07.30-11.30 and 13.00-16.30.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sop_checks.calendar import Calendar
from sop_checks.limits import rule_on
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec


def work(calendar: Calendar, start: str, end: str) -> timedelta:
    return calendar.working_time(datetime.fromisoformat(start), datetime.fromisoformat(end))


def verdict(calendar: Calendar, amount: int, unit: Any, start: str, end: str) -> str:
    spec = LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit)
    return rule_on(spec, Moment.parse(start, "WIB"), Moment.parse(end, "WIB"), calendar).verdict


def test_start_before_opening(office: Calendar) -> None:
    """05.00 to 08.30 is 07.30-08.30 = 1 hour, not 3 hours 30: nothing is worked before 07.30."""
    assert work(office, "2024-01-08 05:00", "2024-01-08 08:30") == timedelta(hours=1)
    assert verdict(office, 1, "jam", "2024-01-08 05:00", "2024-01-08 08:30") == "on_time"
    assert verdict(office, 1, "jam", "2024-01-08 05:00", "2024-01-08 08:31") == "late"


def test_start_after_closing(office: Calendar) -> None:
    """Monday 18.00 to Tuesday 09.00 is Tuesday 07.30-09.00 = 1 hour 30: the evening is not worked."""
    assert work(office, "2024-01-08 18:00", "2024-01-09 09:00") == timedelta(hours=1, minutes=30)
    assert verdict(office, 90, "menit", "2024-01-08 18:00", "2024-01-09 09:00") == "on_time"
    assert verdict(office, 90, "menit", "2024-01-08 18:00", "2024-01-09 09:01") == "late"


def test_holiday_ignored(office: Calendar) -> None:
    """Tuesday 30 April 15.00 to Thursday 2 May 08.30, 1 May off: 1 hour + 1 hour = 2 hours.

    In working days: 1 May does not count, 2 May = 1.
    """
    assert work(office, "2024-04-30 15:00", "2024-05-02 08:30") == timedelta(hours=2)
    assert office.working_dates(date(2024, 4, 30), date(2024, 5, 2)) == 1
    assert verdict(office, 1, "hari_kerja", "2024-04-30", "2024-05-02") == "on_time"
    assert verdict(office, 1, "hari_kerja", "2024-04-30", "2024-05-03") == "late"


def test_days_taken_as_24_hours(office: Calendar) -> None:
    """Monday 07.30 to Tuesday 07.30 is one working day of 4:30 + 3:00 = 7 hours 30, not 24 hours.

    A limit of one working day from Monday 09.00 lasts until the end of Tuesday, not until 09.00.
    """
    assert work(office, "2024-01-08 07:30", "2024-01-09 07:30") == timedelta(hours=7, minutes=30)
    assert verdict(office, 8, "jam", "2024-01-08 07:30", "2024-01-09 07:30") == "on_time"
    assert verdict(office, 1, "hari_kerja", "2024-01-08 09:00", "2024-01-09 23:59") == "on_time"
    assert verdict(office, 1, "hari_kerja", "2024-01-08 09:00", "2024-01-10 00:00") == "late"


def test_break_not_deducted(office: Calendar) -> None:
    """11.30 to 13.30 is 30 minutes before and 30 after the break of 12.00-13.00 = 1 hour.

    The Friday break is 11.30-13.00: 11.00 to 13.30 is 30 + 30 minutes.
    """
    assert work(office, "2024-01-08 11:30", "2024-01-08 13:30") == timedelta(hours=1)
    assert work(office, "2024-01-08 12:10", "2024-01-08 12:50") == timedelta(0)
    assert work(office, "2024-01-12 11:00", "2024-01-12 13:30") == timedelta(hours=1)
    assert verdict(office, 60, "menit", "2024-01-08 11:30", "2024-01-08 13:30") == "on_time"


def test_end_on_a_non_working_day(office: Calendar) -> None:
    """Friday 13.00 to Saturday 11.00 is Friday 13.00-16.30 = 3 hours 30; Saturday adds nothing.

    One working day from Thursday ends on Friday; an end on the Sunday after has used no second
    working day. A deadline in calendar days that must end on a working day moves: Thursday 11 + 2 =
    Saturday 13, so Monday 15.
    """
    assert work(office, "2024-01-12 13:00", "2024-01-13 11:00") == timedelta(hours=3, minutes=30)
    assert verdict(office, 1, "hari_kerja", "2024-01-11", "2024-01-14 22:00") == "on_time"
    unit = "hari_kalender_berakhir_hari_kerja"
    assert verdict(office, 2, unit, "2024-01-11", "2024-01-15 23:59") == "on_time"
    assert verdict(office, 2, unit, "2024-01-11", "2024-01-16") == "late"
