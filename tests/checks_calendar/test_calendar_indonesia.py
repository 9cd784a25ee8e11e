"""The shipped national calendar: cross-checked against the package ``holidays`` and hand-counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import holidays
import pytest
import yaml

from sop_checks.calendar import Calendar
from sop_checks.limits import deadlines
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec

FILE = Path(__file__).parents[2] / "sop_source" / "kalender" / "indonesia.yaml"

# Dates on which the file and the package differ, each with the reason. The file follows the joint
# decrees; the package is the cross-check, not the authority.
IN_FILE_ONLY: dict[date, str] = {}
IN_PACKAGE_ONLY: dict[date, str] = {}


@pytest.fixture(scope="module")
def plain() -> dict[str, Any]:
    """The file with every scalar as text, as the compiler's own reader gives it."""
    return yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


@pytest.fixture(scope="module")
def indonesia(plain: dict[str, Any]) -> Calendar:
    return Calendar.from_data(plain)


def package_days(calendar: Calendar, category: str) -> Iterator[date]:
    years = range(calendar.first.year, calendar.last.year + 1)
    found = holidays.country_holidays("ID", years=years, categories=(category,))
    return (day for day in sorted(found) if calendar.covers(day))


@pytest.mark.parametrize(("kind", "category"), [("libur_nasional", "public"), ("cuti_bersama", "government")])
def test_days_off_agree_with_the_package_but_for_listed_reasons(
    indonesia: Calendar, kind: str, category: str
) -> None:
    ours = {item.day for item in indonesia.data.holidays if item.kind == kind}
    theirs = set(package_days(indonesia, category))
    assert ours - theirs == {day for day in IN_FILE_ONLY if day in ours}
    assert theirs - ours == {day for day in IN_PACKAGE_ONLY if day in theirs}


def test_every_day_off_falls_into_the_year_of_its_decree(indonesia: Calendar) -> None:
    known = {source.id for source in indonesia.data.sources}
    for item in indonesia.data.holidays:
        assert item.sources and set(item.sources) <= known
        assert all(str(item.day.year) in source for source in item.sources)


@pytest.mark.parametrize(
    ("year", "national", "joint"),
    [
        # As announced with each decree, after its changes, plus the voting days (2019, 2020, 2024).
        (2019, 16 + 1, 4),
        (2020, 16 + 1, 5),
        (2021, 16, 1),
        (2022, 16, 4),
        (2023, 16, 11),
        (2024, 17 + 2, 10),
        (2025, 17, 11),
        (2026, 17, 8),
        (2027, 18, 8),
    ],
)
def test_each_year_has_as_many_days_as_its_decrees_announce(
    indonesia: Calendar, year: int, national: int, joint: int
) -> None:
    kinds = [item.kind for item in indonesia.data.holidays if item.day.year == year]
    assert (kinds.count("libur_nasional"), kinds.count("cuti_bersama")) == (national, joint)


@pytest.mark.parametrize(
    ("day", "kind", "why"),
    [
        ("2020-05-22", "kerja", "dropped by the third change of the decree of 2020"),
        ("2020-05-26", "kerja", "moved to the end of December by the second change"),
        ("2020-12-28", "kerja", "dropped again by the fourth change"),
        ("2020-12-30", "kerja", "dropped again by the fourth change"),
        ("2020-12-31", "cuti_bersama", "the one moved day that remained"),
        ("2021-03-12", "kerja", "dropped by the first change of the decree of 2021"),
        ("2021-05-17", "kerja", "dropped by the first change"),
        ("2021-08-10", "kerja", "Islamic new year moved to the 11th"),
        ("2021-08-11", "libur_nasional", "Islamic new year, moved"),
        ("2021-10-19", "kerja", "Maulid moved to the 20th"),
        ("2021-10-20", "libur_nasional", "Maulid, moved"),
        ("2021-12-24", "kerja", "dropped by the second change"),
        ("2022-04-29", "cuti_bersama", "added by the change of April 2022"),
        ("2022-07-10", "libur_nasional", "Idul Adha, moved from the 9th by the change of July 2022"),
        ("2023-04-19", "cuti_bersama", "added by the change of March 2023"),
        ("2023-04-26", "kerja", "no longer joint leave after that change"),
        ("2025-08-18", "cuti_bersama", "added in August 2025"),
    ],
)
def test_days_that_changes_of_a_decree_moved(indonesia: Calendar, day: str, kind: str, why: str) -> None:
    assert indonesia.day(date.fromisoformat(day)).kind == kind, why


@pytest.mark.parametrize(
    ("monday", "hours"),
    [
        ("2024-01-15", 37.5),
        ("2025-03-10", 32.5),
        ("2026-02-23", 32.5),
        ("2024-06-24", 37.5),
        ("2023-04-10", 32.5),
        ("2019-03-11", 37.5),
        ("2019-05-20", 32.5),
        ("2020-05-11", 32.5),
        ("2021-04-19", 32.5),
        ("2022-04-18", 32.5),
    ],
)
def test_a_full_week_has_the_hours_of_the_rule_in_force(
    indonesia: Calendar, monday: str, hours: float
) -> None:
    start = datetime.fromisoformat(monday)
    assert indonesia.working_time(start, start + timedelta(days=7)) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2024-04-05", 3, "2024-04-18"),
        ("2025-03-27", 1, "2025-04-08"),
        ("2024-12-24", 4, "2025-01-02"),
        ("2024-02-13", 1, "2024-02-15"),
        ("2024-11-26", 1, "2024-11-28"),
        ("2025-08-15", 1, "2025-08-19"),
        ("2026-03-17", 2, "2026-03-26"),
    ],
)
def test_deadlines_in_working_days(indonesia: Calendar, start: str, days: int, due: str) -> None:
    spec = LimitSpec(printed=f"{days} hari kerja", amount=days, unit="hari_kerja")
    found = deadlines(spec, Moment.parse(start, indonesia.zone), indonesia)
    assert isinstance(found, tuple)
    assert found[0].due.iso() == due


def test_assumed_hours_are_marked_and_bare_hari_is_left_open(indonesia: Calendar) -> None:
    assert indonesia.assumed == ("minggu_kerja", *(f"Ramadan {year} H" for year in range(1440, 1449)))
    assert indonesia.day_reading is None


def test_plain_data_of_the_file_survives_a_round_trip(indonesia: Calendar) -> None:
    assert Calendar.from_data(indonesia.to_data()) == indonesia
