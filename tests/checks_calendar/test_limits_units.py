"""Each unit of a limit, with dates counted by hand on the office calendar."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sop_checks.calendar import Calendar
from sop_checks.limits import Ruling, Unknown, deadline, deadlines, due_ruling, judge, passed, rule_on
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec


def limit(amount: int, unit: Any, **settings: Any) -> LimitSpec:
    return LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit, **settings)


def m(text: str) -> Moment:
    return Moment.parse(text, "Asia/Jakarta")


def verdict(spec: LimitSpec, start: str, end: str, calendar: Calendar | None) -> str:
    ruling = rule_on(spec, m(start), m(end), calendar)
    judged = judge(spec, m(start), m(end), calendar)
    assert (judged.verdict, judged.reason) == (ruling.verdict, ruling.reason)
    return ruling.reason or ruling.verdict


@pytest.mark.parametrize(
    ("amount", "unit", "start", "end", "expected"),
    [
        # Equal is on time, a second more is late; the break does not count.
        (60, "menit", "2024-01-08 11:30", "2024-01-08 13:30", "on_time"),
        (60, "menit", "2024-01-08 11:30", "2024-01-08 13:30:01", "late"),
        (2, "jam", "2024-01-08 15:00", "2024-01-09 08:30", "on_time"),
        (2, "jam", "2024-01-08 15:00", "2024-01-09 08:31", "late"),
        # Used up at closing, met until work starts again.
        (1, "jam", "2024-01-08 15:00", "2024-01-09 07:30", "on_time"),
        (1, "jam", "2024-01-12 15:30", "2024-01-15 07:31", "late"),
        # Friday break, Ramadan hours.
        (1, "jam", "2024-01-12 11:00", "2024-01-12 13:30", "on_time"),
        (1, "jam", "2024-03-14 11:30", "2024-03-14 13:00", "on_time"),
        (1, "jam", "2024-01-11 11:30", "2024-01-11 13:30", "on_time"),
        # Lebaran 2024: after Friday 5 April come 16, 17, 18 April.
        (3, "hari_kerja", "2024-04-05 14:00", "2024-04-18 23:59:59", "on_time"),
        (3, "hari_kerja", "2024-04-05 14:00", "2024-04-19", "late"),
        # Lebaran 2025: after Thursday 27 March comes 8 April.
        (1, "hari_kerja", "2025-03-27", "2025-04-08", "on_time"),
        (1, "hari_kerja", "2025-03-27", "2025-04-09", "late"),
        # Year end: 27, 30, 31 December, 2 January.
        (4, "hari_kerja", "2024-12-24", "2025-01-02", "on_time"),
        (3, "hari_kerja", "2024-12-24", "2025-01-02", "late"),
        # The day after the last working day is late only once it is itself a working date.
        (1, "hari_kerja", "2024-01-11", "2024-01-14 22:00", "on_time"),
        (1, "hari_kerja", "2024-01-11", "2024-01-15 00:00", "late"),
        # Midnight belongs to the new date.
        (1, "hari_kerja", "2024-01-08 23:59", "2024-01-09 23:59:59.999999", "on_time"),
        (1, "hari_kerja", "2024-01-08 23:59", "2024-01-10 00:00", "late"),
        (1, "hari_kerja", "2024-01-08 00:00", "2024-01-09 23:59", "on_time"),
        # Calendar days run over everything.
        (3, "hari_kalender", "2024-04-05 23:00", "2024-04-08 23:59", "on_time"),
        (3, "hari_kalender", "2024-04-05 00:01", "2024-04-09 00:00", "late"),
        (2, "hari_kalender", "2024-02-27", "2024-02-29", "on_time"),
        (2, "hari_kalender", "2025-02-27", "2025-03-02", "late"),
        # 5 + 3 = Monday 8 April, off until 15: moves to Tuesday 16 April.
        (3, "hari_kalender_berakhir_hari_kerja", "2024-04-05", "2024-04-16 17:00", "on_time"),
        (3, "hari_kalender_berakhir_hari_kerja", "2024-04-05", "2024-04-17", "late"),
        (3, "hari_kalender_berakhir_hari_kerja", "2024-01-08", "2024-01-11", "on_time"),
        (3, "hari_kalender_berakhir_hari_kerja", "2024-01-08", "2024-01-12", "late"),
        (2, "minggu", "2024-01-08", "2024-01-22", "on_time"),
        (2, "minggu", "2024-01-08", "2024-01-23", "late"),
        # Months: same day number, clipped to the month's end.
        (1, "bulan", "2024-01-31", "2024-02-29", "on_time"),
        (1, "bulan", "2024-01-31", "2024-03-01", "late"),
        (1, "bulan", "2025-01-31", "2025-02-28", "on_time"),
        (1, "bulan", "2025-01-29", "2025-03-01", "late"),
        (12, "bulan", "2024-02-29", "2025-02-28", "on_time"),
        (12, "bulan", "2024-02-29", "2025-03-01", "late"),
        (2, "bulan", "2024-11-15", "2025-01-15", "on_time"),
        (2, "bulan", "2024-11-15", "2025-01-16", "late"),
        # Bare hari: both readings must agree.
        (3, "hari", "2024-01-08", "2024-01-11", "on_time"),
        (3, "hari", "2024-01-11", "2024-01-16", "satuan-hari"),
        (3, "hari", "2024-01-11", "2024-01-17", "late"),
        (3, "hari", "2024-01-11", "2024-01-14", "on_time"),
    ],
)
def test_verdicts(office: Calendar, amount: int, unit: str, start: str, end: str, expected: str) -> None:
    assert verdict(limit(amount, unit), start, end, office) == expected


@pytest.mark.parametrize(
    ("end", "expected"), [("2024-01-09 17:30", "on_time"), ("2024-01-09 17:30:01", "late")]
)
def test_hitung_jam_counts_24_hours_to_the_second(end: str, expected: str) -> None:
    assert verdict(limit(1, "hari_kalender", hours_mode=True), "2024-01-08 17:30", end, None) == expected


def test_hitung_jam_in_weeks() -> None:
    spec = limit(1, "minggu", hours_mode=True)
    assert verdict(spec, "2024-01-08 17:30", "2024-01-15 17:30", None) == "on_time"
    assert verdict(spec, "2024-01-08 17:30", "2024-01-15 17:31", None) == "late"


def test_hitung_jam_goes_by_the_wall_clock_when_summer_time_begins() -> None:
    spec = limit(1, "hari_kalender", hours_mode=True)
    start = Moment.parse("2024-03-30T11:00Z", "Europe/Amsterdam")
    assert (
        rule_on(spec, start, Moment.parse("2024-03-31T10:00Z", "Europe/Amsterdam"), None).verdict == "on_time"
    )
    assert rule_on(spec, start, Moment.parse("2024-03-31T10:01Z", "Europe/Amsterdam"), None).verdict == "late"


@pytest.mark.parametrize("unit", ["hari_kalender", "minggu", "bulan"])
def test_calendar_days_need_no_calendar_and_none_beyond_its_end(office: Calendar, unit: str) -> None:
    for calendar in (None, office):
        assert verdict(limit(1, unit), "2027-05-03", "2027-05-04", calendar) == "on_time"
        assert verdict(limit(1, unit), "2027-05-03", "2027-07-04", calendar) == "late"


@pytest.mark.parametrize("unit", ["menit", "jam", "hari_kerja", "hari", "hari_kalender_berakhir_hari_kerja"])
def test_the_other_units_are_unknown_without_or_beyond_the_calendar(office: Calendar, unit: str) -> None:
    spec = limit(1, unit)
    assert verdict(spec, "2024-01-08 08:00", "2024-01-08 08:30", None) == "tanpa-kalender"
    assert verdict(spec, "2024-01-01 08:00", "2024-01-02 08:30", office) == "kalender-habis"
    assert verdict(spec, "2025-12-31 08:00", "2026-01-01 08:30", office) == "kalender-habis"
    assert verdict(spec, "2025-12-31 08:00", "2025-12-31 08:01", office) == "on_time"


@pytest.mark.parametrize("unit", ["menit", "hari_kerja", "hari", "hari_kalender", "bulan"])
def test_an_end_before_its_start_is_no_verdict(office: Calendar, unit: str) -> None:
    assert verdict(limit(1, unit), "2024-01-09 08:00", "2024-01-08 09:00", office) == "urutan-waktu"
    assert verdict(limit(1, unit), "2024-01-09", "2024-01-08 09:00", None) == "urutan-waktu"
    assert verdict(limit(1, unit), "2024-01-09 08:00", "2024-01-09 07:59:59", office) == "urutan-waktu"


class TestWithoutClockTime:
    """A date alone: day limits use the date, menit and jam need every time to agree."""

    def test_day_limits_use_the_date(self, office: Calendar) -> None:
        assert verdict(limit(1, "hari_kerja"), "2024-01-08 23:00", "2024-01-09", office) == "on_time"
        assert verdict(limit(1, "hari_kalender"), "2024-01-08", "2024-01-10 00:00", office) == "late"
        assert verdict(limit(1, "bulan"), "2024-01-31", "2024-02-29 23:59", office) == "on_time"

    def test_on_time_only_if_every_time_is(self, office: Calendar) -> None:
        # Monday holds 7.5 hours.
        assert verdict(limit(8, "jam"), "2024-01-08", "2024-01-08", office) == "on_time"
        assert verdict(limit(450, "menit"), "2024-01-08", "2024-01-08", office) == "on_time"
        assert verdict(limit(7, "jam"), "2024-01-08", "2024-01-08", office) == "tanpa-jam"

    def test_late_only_if_every_time_is(self, office: Calendar) -> None:
        # Monday to Wednesday: at least the whole Tuesday lies between.
        assert verdict(limit(7, "jam"), "2024-01-08", "2024-01-10", office) == "late"
        assert verdict(limit(450, "menit"), "2024-01-08", "2024-01-10", office) == "tanpa-jam"
        assert verdict(limit(8, "jam"), "2024-01-08", "2024-01-10", office) == "tanpa-jam"
        assert verdict(limit(23, "jam"), "2024-01-08", "2024-01-10", office) == "on_time"

    def test_one_known_clock_time_narrows_it(self, office: Calendar) -> None:
        assert verdict(limit(1, "jam"), "2024-01-08 15:00", "2024-01-08", office) == "on_time"
        assert verdict(limit(1, "jam"), "2024-01-08 13:00", "2024-01-08", office) == "tanpa-jam"
        assert verdict(limit(1, "jam"), "2024-01-08", "2024-01-09 08:31", office) == "late"

    def test_a_start_on_a_free_date_is_settled_without_clock_time(self, office: Calendar) -> None:
        assert verdict(limit(1, "jam"), "2024-01-13", "2024-01-15 08:30", office) == "on_time"
        assert verdict(limit(1, "jam"), "2024-01-13", "2024-01-15 08:31", office) == "late"

    def test_hitung_jam_needs_clock_times_where_they_matter(self) -> None:
        spec = limit(2, "hari_kalender", hours_mode=True)
        assert verdict(spec, "2024-01-08", "2024-01-09", None) == "on_time"
        assert verdict(spec, "2024-01-08", "2024-01-10", None) == "tanpa-jam"
        assert verdict(spec, "2024-01-08", "2024-01-11", None) == "late"


class TestBareHari:
    """``hari`` as printed: two readings until the calendar settles it with a reason."""

    def test_the_calendar_may_settle_it(self, office_with: Callable[..., Calendar]) -> None:
        reason = "Perwali 1/2024 Pasal 2"
        working = office_with(hari="hari_kerja", hari_alasan=reason)
        plain = office_with(hari="hari_kalender", hari_alasan=reason)
        assert verdict(limit(3, "hari"), "2024-01-11", "2024-01-16", working) == "on_time"
        assert verdict(limit(3, "hari"), "2024-01-11", "2024-01-16", plain) == "late"
        assert working.data.day_reading_reason == reason

    def test_settled_as_calendar_days_it_needs_no_coverage(
        self, office_with: Callable[..., Calendar]
    ) -> None:
        plain = office_with(hari="hari_kalender", hari_alasan="Perwali 1/2024")
        assert verdict(limit(3, "hari"), "2027-01-11", "2027-01-14", plain) == "on_time"

    def test_both_readings_are_shown(self, office: Calendar) -> None:
        judged = judge(limit(3, "hari"), m("2024-01-11"), m("2024-01-16"), office)
        assert judged.observed == "3 hari kerja atau 5 hari kalender"
        assert judged.allowed == "3 hari"
        assert [(item.unit, item.due.iso()) for item in judged.deadlines] == [
            ("hari_kerja", "2024-01-16"),
            ("hari_kalender", "2024-01-14"),
        ]
        assert "hasil menurut keduanya berbeda" in judged.summary


class TestWords:
    """What a finding says."""

    def summary(self, spec: LimitSpec, start: str, end: str, calendar: Calendar | None) -> str:
        return judge(spec, m(start), m(end), calendar).summary

    def test_amounts(self, office: Calendar) -> None:
        say = self.summary
        assert (
            say(limit(3, "hari_kerja"), "2024-01-08", "2024-01-15", office) == "terpakai 5 hari kerja dari 3"
        )
        assert (
            say(limit(3, "hari_kalender"), "2024-01-08", "2024-01-15", None)
            == "terpakai 7 hari kalender dari 3"
        )
        assert (
            say(limit(180, "menit"), "2024-01-08 08:00", "2024-01-08 11:15:20", office)
            == "terpakai 195 menit 20 detik waktu kerja dari 180 menit waktu kerja"
        )
        assert (
            say(limit(3, "jam"), "2024-01-08 08:00", "2024-01-11 09:15", office)
            == "terpakai 23 jam 45 menit waktu kerja dari 3 jam waktu kerja"
        )
        assert (
            say(limit(2, "hari_kalender", hours_mode=True), "2024-01-08 08:00", "2024-01-11 10:00", None)
            == "terpakai 3 hari 2 jam dari 2 hari kalender (24 jam sehari)"
        )
        assert (
            say(limit(1, "minggu"), "2024-01-08", "2024-01-16", None)
            == "terpakai 8 hari kalender dari 1 minggu (7 hari kalender)"
        )
        assert (
            say(limit(1, "bulan"), "2024-01-31", "2024-03-01", None)
            == "terpakai 30 hari kalender dari 1 bulan, paling lambat Kamis, 29 Februari 2024"
        )

    def test_missing_clock_times_show_the_span(self, office: Calendar) -> None:
        assert self.summary(limit(8, "jam"), "2024-01-08", "2024-01-10", office) == (
            "data hanya memuat tanggal; tanpa jam, batas ini bisa terpenuhi dan bisa terlewati "
            "(terpakai antara 7 jam 30 menit dan 22 jam 30 menit waktu kerja dari 8 jam waktu kerja)"
        )

    def test_the_span_within_one_date_begins_at_nothing(self, office: Calendar) -> None:
        judged = judge(limit(1, "jam"), m("2024-01-08"), m("2024-01-08"), office)
        assert judged.observed == "antara 0 jam dan 7 jam 30 menit waktu kerja"

    def test_other_reasons_stand_alone(self, office: Calendar) -> None:
        assert (
            self.summary(limit(1, "jam"), "2024-01-08", "2024-01-08", None)
            == "kalender kerja instansi tidak ada"
        )
        assert (
            self.summary(limit(1, "hari_kerja"), "2024-01-08", "2024-01-05", office)
            == "waktu selesai tercatat sebelum waktu mulai"
        )
        judged = judge(limit(1, "jam"), m("2026-01-08"), m("2026-01-08"), office)
        assert (judged.observed, judged.deadlines) == ("", ())


class TestDeadline:
    """Until when, and whether an open matter has passed it."""

    @pytest.mark.parametrize(
        ("amount", "unit", "start", "due", "last"),
        [
            (1, "jam", "2024-01-08 15:00", "2024-01-08T16:00:00", "2024-01-09T07:30:00"),
            (2, "jam", "2024-01-12 15:30", "2024-01-15T08:30:00", "2024-01-15T08:30:00"),
            (3, "hari_kerja", "2024-04-05 14:00", "2024-04-18", "2024-04-18T23:59:59.999999"),
            (1, "hari_kerja", "2024-01-11", "2024-01-12", "2024-01-14T23:59:59.999999"),
            (3, "hari_kalender", "2024-04-05", "2024-04-08", "2024-04-08T23:59:59.999999"),
            (
                3,
                "hari_kalender_berakhir_hari_kerja",
                "2024-04-05",
                "2024-04-16",
                "2024-04-16T23:59:59.999999",
            ),
            (1, "bulan", "2024-01-31", "2024-02-29", "2024-02-29T23:59:59.999999"),
        ],
    )
    def test_due_is_shown_and_last_decides(
        self, office: Calendar, amount: int, unit: str, start: str, due: str, last: str
    ) -> None:
        found = deadlines(limit(amount, unit), m(start), office)
        assert not isinstance(found, Unknown)
        assert (found[0].due.iso(), deadline(limit(amount, unit), m(start), office)) == (due, m(last))

    def test_bare_hari_has_two_deadlines_and_passes_after_the_later(self, office: Calendar) -> None:
        spec, start = limit(3, "hari"), m("2024-01-11")
        assert deadline(spec, start, office) == m("2024-01-16T23:59:59.999999")
        assert passed(spec, start, m("2024-01-14"), office) == Ruling("on_time")
        assert passed(spec, start, m("2024-01-16"), office) == Ruling("unknown", "satuan-hari")
        assert passed(spec, start, m("2024-01-17"), office) == Ruling("late")

    def test_an_as_of_date_beyond_the_calendar_does_not_hide_a_passed_deadline(
        self, office: Calendar
    ) -> None:
        spec = limit(3, "hari_kerja")
        assert passed(spec, m("2025-03-03"), m("2027-01-01"), office) == Ruling("late")
        assert rule_on(spec, m("2025-03-03"), m("2027-01-01"), office).reason == "kalender-habis"

    def test_a_deadline_beyond_the_calendar_is_unknown_but_not_yet_passed_inside_it(
        self, office: Calendar
    ) -> None:
        spec, start = limit(3, "hari_kerja"), m("2025-12-30")
        assert deadline(spec, start, office) == Unknown("kalender-habis")
        assert passed(spec, start, m("2025-12-31"), office) == Ruling("on_time")
        assert passed(spec, start, m("2026-01-01"), office) == Ruling("unknown", "kalender-habis")

    def test_the_last_working_day_of_the_calendar_may_be_due_though_its_last_instant_is_unknown(
        self, office: Calendar
    ) -> None:
        spec, start = limit(1, "hari_kerja"), m("2025-12-30")
        found = deadlines(spec, start, office)
        assert not isinstance(found, Unknown)
        assert (found[0].due.iso(), found[0].last) == ("2025-12-31", None)
        assert deadline(spec, start, office) == Unknown("kalender-habis")

    def test_no_calendar_or_a_start_outside_it(self, office: Calendar) -> None:
        assert deadline(limit(1, "jam"), m("2024-01-08 08:00"), None) == Unknown("tanpa-kalender")
        assert deadline(limit(1, "hari"), m("2026-01-08"), office) == Unknown("kalender-habis")
        assert deadline(limit(1, "bulan"), m("2030-01-31"), office) == m("2030-02-28T23:59:59.999999")

    def test_absurd_amounts_end_at_the_last_date_there_is(self, office: Calendar) -> None:
        for unit in ("hari_kalender", "minggu", "bulan"):
            assert deadline(limit(10**9, unit), m("2024-01-08"), None) == m("9999-12-31T23:59:59.999999")
        hours = limit(10**9, "hari_kalender", hours_mode=True)
        assert deadline(hours, m("2024-01-08 08:00"), None) == m("9999-12-31T23:59:59.999999")
        assert deadline(limit(10**9, "jam"), m("2024-01-08 08:00"), office) == Unknown("kalender-habis")
        assert verdict(limit(10**9, "menit"), "2024-01-08", "2025-12-31", office) == "on_time"


@pytest.mark.parametrize(
    ("due", "end", "expected"),
    [
        ("2024-01-08", "2024-01-08 23:59", "on_time"),
        ("2024-01-08", "2024-01-09", "late"),
        ("2024-01-08 12:00", "2024-01-08 12:00", "on_time"),
        ("2024-01-08 12:00", "2024-01-08 12:00:01", "late"),
        ("2024-01-08 12:00", "2024-01-08", "tanpa-jam"),
        ("2024-01-08 12:00", "2024-01-07", "on_time"),
    ],
)
def test_a_deadline_carried_by_the_case(due: str, end: str, expected: str) -> None:
    ruling = due_ruling(m(due), m(end))
    assert (ruling.reason or ruling.verdict) == expected
