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


def test_2026_has_17_national_days_and_8_days_of_joint_leave(indonesia: Calendar) -> None:
    kinds = [item.kind for item in indonesia.data.holidays if item.day.year == 2026]
    assert (kinds.count("libur_nasional"), kinds.count("cuti_bersama")) == (17, 8)


@pytest.mark.parametrize(
    ("monday", "hours"),
    [
        ("2024-01-15", 37.5),
        ("2025-03-10", 32.5),
        ("2026-02-23", 32.5),
        ("2024-06-24", 37.5),
        ("2023-04-10", 32.5),
    ],
)
def test_a_full_week_has_the_hours_of_perpres_21_2023(indonesia: Calendar, monday: str, hours: float) -> None:
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
    assert indonesia.assumed == ("minggu_kerja", *(f"Ramadan {year} H" for year in range(1444, 1448)))
    assert indonesia.day_reading is None


def test_plain_data_of_the_file_survives_a_round_trip(indonesia: Calendar) -> None:
    assert Calendar.from_data(indonesia.to_data()) == indonesia
