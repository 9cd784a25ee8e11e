"""The day-by-day account of a limit."""

from __future__ import annotations

from typing import Any

from sop_checks.calendar import Calendar
from sop_checks.limits import explain
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec


def limit(amount: int, unit: Any, **settings: Any) -> LimitSpec:
    return LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit, **settings)


def m(text: str) -> Moment:
    return Moment.parse(text, "Asia/Jakarta")


def test_every_date_with_its_reason_and_source(office: Calendar) -> None:
    lines = explain(limit(3, "hari_kerja"), m("2024-04-05 14:00"), m("2024-04-16 09:30"), office)
    assert [(line.date.day, line.weekday, line.working) for line in lines[:5]] == [
        (5, "Jumat", True),
        (6, "Sabtu", False),
        (7, "Minggu", False),
        (8, "Senin", False),
        (9, "Selasa", False),
    ]
    assert (lines[0].text, lines[0].source) == (
        "hari kerja 08.00-11.30, 12.30-15.30 (Ramadan 1445 H)",
        "Surat Edaran jam kerja Ramadan",
    )
    assert (lines[1].text, lines[1].source) == ("bukan hari kerja", "")
    assert (lines[3].text, lines[3].source) == (
        "Cuti bersama Idul Fitri",
        "Keputusan Bersama Tiga Menteri",
    )
    assert lines[5].text == "libur nasional: Idul Fitri"
    assert (lines[-1].text, lines[-1].source) == ("hari kerja 07.30-12.00, 13.00-16.00", "")
    assert [line.date.day for line in lines if line.counted] == [16]
    # Friday 14:00-15:30 and Tuesday 07:30-09:30.
    assert [line.seconds for line in lines if line.seconds] == [5400, 7200]


def test_counted_dates_add_up_to_the_observed_amount(office: Calendar) -> None:
    start, end = m("2024-01-11 17:00"), m("2024-01-17 09:00")
    for settings, expected in (
        ({}, [12, 15, 16, 17]),
        ({"first_day_counts": True}, [11, 12, 15, 16, 17]),
        ({"late_receipt_next_day": True}, [15, 16, 17]),
        ({"late_receipt_next_day": True, "first_day_counts": True}, [12, 15, 16, 17]),
    ):
        lines = explain(limit(1, "hari_kerja", **settings), start, end, office)
        assert [line.date.day for line in lines if line.counted] == expected


def test_bare_hari_shows_both_readings(office: Calendar) -> None:
    lines = explain(limit(3, "hari"), m("2024-01-12"), m("2024-01-15"), office)
    assert [line.counted for line in lines] == [
        (),
        ("hari_kalender",),
        ("hari_kalender",),
        ("hari_kerja", "hari_kalender"),
    ]


def test_working_time_counts_only_dates_that_used_some(office: Calendar) -> None:
    lines = explain(limit(3, "jam"), m("2024-01-12 16:00"), m("2024-01-15 12:30"), office)
    assert [(line.seconds, line.counted) for line in lines] == [
        (1800, ("jam",)),
        (0, ()),
        (0, ()),
        (4 * 3600 + 1800, ("jam",)),
    ]


def test_hitung_jam_shows_elapsed_time(office: Calendar) -> None:
    spec = limit(2, "hari_kalender", hours_mode=True)
    lines = explain(spec, m("2024-01-12 18:00"), m("2024-01-14 06:00"), office)
    assert [line.seconds // 3600 for line in lines] == [6, 24, 6]


def test_a_worked_cuti_bersama_is_named(office: Calendar) -> None:
    (line,) = explain(
        limit(1, "jam", joint_leave_is_working_day=True), m("2024-12-26 08:00"), m("2024-12-26 09:00"), office
    )
    assert line.text.endswith("cuti bersama dihitung hari kerja: Cuti bersama Natal")
    assert (line.working, line.source) == (True, "Keputusan Bersama Tiga Menteri")


def test_an_end_after_closing_says_so(office: Calendar) -> None:
    lines = explain(
        limit(1, "hari_kerja", day_ends_at_closing=True), m("2024-01-08"), m("2024-01-09 16:30"), office
    )
    assert lines[-1].text.endswith("; selesai sesudah tutup pukul 16.00, dihitung hari berikutnya")


def test_dates_without_calendar_or_outside_it_are_shown_as_such(office: Calendar) -> None:
    spec = limit(3, "hari_kalender")
    inside, outside = explain(spec, m("2025-12-31"), m("2026-01-01"), office)
    assert (inside.working, outside.working, outside.text) == (True, None, "di luar masa kalender")
    (plain,) = explain(spec, m("2024-01-08"), m("2024-01-08"), None)
    assert (plain.working, plain.text, plain.seconds) == (None, "tanpa kalender", 0)


def test_an_end_before_its_start_has_no_days(office: Calendar) -> None:
    assert explain(limit(1, "jam"), m("2024-01-09 08:00"), m("2024-01-08 08:00"), office) == ()
