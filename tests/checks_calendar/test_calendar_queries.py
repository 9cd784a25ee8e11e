"""Questions to a calendar, with answers counted by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from sop_checks.calendar import Calendar, OutsideCalendar, Window
from sop_checks.moments import Moment


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def work(calendar: Calendar, start: str, end: str) -> timedelta:
    return calendar.working_time(at(start), at(end))


def test_a_week_has_37_and_a_half_hours_and_a_fasting_week_32_and_a_half(office: Calendar) -> None:
    assert work(office, "2024-01-08 00:00", "2024-01-15 00:00") == timedelta(hours=37.5)
    assert work(office, "2024-03-18 00:00", "2024-03-25 00:00") == timedelta(hours=32.5)


def test_the_long_friday_break(office: Calendar) -> None:
    assert work(office, "2024-01-12 11:00", "2024-01-12 13:30") == timedelta(hours=1)


def test_ramadan_hours_begin_and_end_on_their_dates(office: Calendar) -> None:
    assert office.windows(date(2024, 3, 13)) == (Window(28_800, 43_200), Window(45_000, 54_000))
    assert office.day(date(2024, 4, 5)).special is not None
    assert office.windows(date(2024, 4, 16)) == office.windows(date(2024, 1, 9))
    # Tuesday 12 March is fasting and cuti bersama: a day off goes before the hours.
    assert office.windows(date(2024, 3, 12)) == ()


def test_working_dates_over_lebaran_2024_and_2025(office: Calendar) -> None:
    assert office.working_dates(date(2024, 4, 5), date(2024, 4, 16)) == 1
    assert office.working_dates(date(2024, 4, 5), date(2024, 4, 16), joint_leave_works=True) == 5
    assert office.working_dates(date(2025, 3, 27), date(2025, 4, 8)) == 1
    assert office.working_dates(date(2025, 3, 27), date(2025, 4, 8), joint_leave_works=True) == 6


def test_working_dates_over_the_year_end(office: Calendar) -> None:
    # 27, 30, 31 December and 2 January.
    assert office.working_dates(date(2024, 12, 24), date(2025, 1, 2)) == 4


def test_amounts_turn_negative_when_reversed(office: Calendar) -> None:
    assert office.working_dates(date(2024, 1, 12), date(2024, 1, 8)) == -4
    assert work(office, "2024-01-08 10:00", "2024-01-08 09:00") == timedelta(hours=-1)


def test_fractions_of_a_second_are_exact(office: Calendar) -> None:
    start = at("2024-01-08 11:59:59.750000")
    assert office.working_time(start, at("2024-01-08 13:00:00.000001")) == timedelta(microseconds=250_001)


def test_a_day_tells_its_kind_names_and_sources(office: Calendar) -> None:
    lebaran, fasting = office.day(date(2024, 4, 10)), office.day(date(2024, 3, 14))
    assert (lebaran.kind, lebaran.holidays[0].name, lebaran.windows) == ("libur_nasional", "Idul Fitri", ())
    assert office.cited(lebaran.holidays[0].sources) == "Keputusan Bersama Tiga Menteri"
    assert fasting.working and fasting.special is not None
    assert office.cited((*fasting.special.sources, "lain")) == "Surat Edaran jam kerja Ramadan; lain"
    assert office.day(date(2024, 1, 13)).kind == "bukan_hari_kerja"
    assert office.day(date(2024, 8, 19)).kind == "libur_daerah"


def test_cuti_bersama_is_off_or_worked_by_setting(office_with: Callable[..., Calendar]) -> None:
    for word, kind in (("libur", "cuti_bersama"), ("kerja", "kerja")):
        calendar = office_with(cuti_bersama=word)
        assert calendar.day(date(2024, 12, 26)).kind == kind
        assert calendar.is_working_date(date(2024, 12, 26)) == (kind == "kerja")
        assert calendar.is_working_date(date(2024, 12, 26), joint_leave_works=True)


def test_a_holiday_on_the_same_date_as_cuti_bersama_stays_off(office_data: dict[str, Any]) -> None:
    both = {"tanggal": "2024-12-26", "nama": "Hari lain", "jenis": "libur_daerah", "sumber": "perda"}
    calendar = Calendar.from_data({**office_data, "hari_libur": [*office_data["hari_libur"], both]})
    assert calendar.day(date(2024, 12, 26), joint_leave_works=True).kind == "libur_daerah"
    assert not calendar.is_working_date(date(2024, 12, 26), joint_leave_works=True)


def test_closing_and_next_working_date(office: Calendar) -> None:
    assert office.closing(date(2024, 1, 12)) == 16 * 3600 + 1800
    assert office.closing(date(2024, 1, 13)) is None
    assert office.next_working_date(date(2024, 4, 5)) == date(2024, 4, 16)
    assert office.next_working_date(date(2025, 12, 31)) is None


def test_dates_outside_the_calendar_are_refused_not_guessed(office: Calendar) -> None:
    inside, outside = at("2024-01-08 08:00"), at("2026-01-01 08:00")
    assert office.covers(date(2025, 12, 31)) and not office.covers(date(2024, 1, 1))
    for ask in (
        lambda: office.windows(date(2024, 1, 1)),
        lambda: office.day(date(2026, 1, 1)),
        lambda: office.working_time(inside, outside),
        lambda: office.working_dates(date(2024, 1, 1), date(2024, 1, 8)),
        lambda: office.next_working_date(date(2026, 1, 1)),
    ):
        with pytest.raises(OutsideCalendar, match="2024-01-02 sampai 2025-12-31"):
            ask()


def test_every_row_of_the_engine_table_adds_up(office: Calendar) -> None:
    rows = list(office.days())
    assert [row.day for row in rows] == [office.first + timedelta(days=n) for n in range(len(rows))]
    seconds = rank = 0
    for row in rows:
        rank += row.working
        assert (row.work_before, row.rank) == (seconds, rank)
        seconds += sum(window.closes - window.opens for window in row.windows)
    assert rows[-1].day == office.last


def test_a_calendar_cannot_be_changed_and_may_stand_in_a_set(office: Calendar) -> None:
    with pytest.raises(FrozenInstanceError):
        office.data = office.data  # type: ignore[misc]
    assert len({office, Calendar.from_data(office.to_data())}) == 1


def test_working_time_in_a_zone_with_summer_time_is_wall_clock_time(office_data: dict[str, Any]) -> None:
    always = {day: ["00:00-24:00"] for day in office_data["minggu_kerja"]}
    calendar = Calendar.from_data(
        {
            **office_data,
            "zona_waktu": "Europe/Amsterdam",
            "minggu_kerja": always,
            "khusus": [],
            "hari_libur": [],
        }
    )
    start = Moment.parse("2024-03-30T11:00Z", calendar.zone)
    end = Moment.parse("2024-03-31T10:00Z", calendar.zone)
    # 23 hours passed, the wall clock shows 24.
    assert calendar.working_time(start.at, end.at) == timedelta(hours=24)
