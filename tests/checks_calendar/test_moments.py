"""Moments: local wall-clock instants with or without clock time."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from sop_checks.moments import Moment, MomentError, is_before, zone_of

JAKARTA = "Asia/Jakarta"
AMSTERDAM = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2024-01-17T08:30", "2024-01-17T08:30:00"),
        ("2024-01-17 08:30:15", "2024-01-17T08:30:15"),
        (" 2024-01-17T08:30:15,25 ", "2024-01-17T08:30:15.250000"),
        ("2024-01-17T08:30:15.1234567891"[:29], "2024-01-17T08:30:15.123456"),
        ("2024-01-17T01:30:00Z", "2024-01-17T08:30:00"),
        ("2024-01-17T20:30+00:00", "2024-01-18T03:30:00"),
        ("2024-01-17 08:30 +0900", "2024-01-17T06:30:00"),
        ("2024-01-17T08:30-05", "2024-01-17T20:30:00"),
    ],
)
def test_stamps_are_read_and_offsets_converted_to_the_agency_zone(text: str, local: str) -> None:
    assert Moment.parse(text, JAKARTA) == Moment(datetime.fromisoformat(local))


def test_a_date_alone_has_no_clock_time_and_is_not_midnight() -> None:
    moment = Moment.parse("2024-02-29", JAKARTA)
    assert moment == Moment.from_date(date(2024, 2, 29))
    assert moment != Moment(datetime(2024, 2, 29))
    assert moment.earliest == datetime(2024, 2, 29)
    assert moment.latest == datetime(2024, 2, 29, 23, 59, 59, 999_999)


@pytest.mark.parametrize(
    "text",
    ["", "17/01/2024", "2024-1-7", "2023-02-29", "2024-01-17T24:01", "2024-01-17T08", "20240117", "besok"],
)
def test_other_texts_are_refused_and_quoted(text: str) -> None:
    with pytest.raises(MomentError) as caught:
        Moment.parse(text, JAKARTA)
    assert repr(text) in str(caught.value)


def test_conversion_beyond_the_years_of_the_calendar_is_refused() -> None:
    with pytest.raises(MomentError):
        Moment.parse("9999-12-31T23:00Z", JAKARTA)


def test_iso_text_is_read_back() -> None:
    for text in ("2024-01-17", "2024-01-17T08:30:00", "2024-01-17T08:30:00.500000"):
        assert Moment.parse(Moment.parse(text, JAKARTA).iso(), JAKARTA) == Moment.parse(text, JAKARTA)


def test_summer_time_stamps_become_wall_clock_times() -> None:
    before = Moment.parse("2024-03-31T00:30Z", AMSTERDAM)
    after = Moment.parse("2024-03-31T01:30Z", AMSTERDAM)
    assert (before.at, after.at) == (datetime(2024, 3, 31, 1, 30), datetime(2024, 3, 31, 3, 30))


def test_the_repeated_hour_of_autumn_is_one_wall_clock_hour() -> None:
    first = Moment.parse("2024-10-27T00:30Z", AMSTERDAM)
    second = Moment.parse("2024-10-27T01:30Z", AMSTERDAM)
    assert first == second == Moment(datetime(2024, 10, 27, 2, 30))


def test_a_moment_carries_no_offset_and_a_date_no_hidden_time() -> None:
    with pytest.raises(ValueError, match="local"):
        Moment(datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=7))))
    with pytest.raises(ValueError, match="midnight"):
        Moment(datetime(2024, 1, 1, 8), has_clock=False)


def test_before_is_by_date_as_soon_as_one_clock_time_is_missing() -> None:
    morning, noon = Moment(datetime(2024, 1, 2, 8)), Moment(datetime(2024, 1, 2, 12))
    day, day_before = Moment.from_date(date(2024, 1, 2)), Moment.from_date(date(2024, 1, 1))
    assert is_before(morning, noon)
    assert not is_before(noon, noon)
    assert not is_before(noon, day)
    assert not is_before(day, morning)
    assert is_before(day_before, morning)


def test_indonesian_zones_need_no_zone_data(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(key: str) -> zoneinfo.ZoneInfo:
        raise zoneinfo.ZoneInfoNotFoundError(key)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
    stamp = datetime(2024, 1, 17, tzinfo=UTC)
    hours = [stamp.astimezone(zone_of(name)).hour for name in (JAKARTA, "wita", "Asia/Jayapura")]
    assert hours == [7, 8, 9]
    with pytest.raises(MomentError, match="tzdata"):
        zone_of(AMSTERDAM)


@pytest.mark.parametrize("name", ["", "../etc/passwd", "Mars/Utopia"])
def test_unknown_zones_are_refused(name: str) -> None:
    with pytest.raises(MomentError):
        zone_of(name)
