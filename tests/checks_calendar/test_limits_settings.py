"""What each setting does to each unit (text of the limits module)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sop_checks.calendar import Calendar
from sop_checks.limits import deadline, judge, rule_on, settings_of
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec

FIRST = {"first_day_counts": True}
RECEIPT = {"late_receipt_next_day": True}
CLOSING = {"day_ends_at_closing": True}
JOINT = {"joint_leave_is_working_day": True}


def limit(amount: int, unit: Any, **settings: Any) -> LimitSpec:
    return LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit, **settings)


def m(text: str) -> Moment:
    return Moment.parse(text, "Asia/Jakarta")


def verdict(spec: LimitSpec, start: str, end: str, calendar: Calendar | None) -> str:
    ruling = rule_on(spec, m(start), m(end), calendar)
    return ruling.reason or ruling.verdict


Case = tuple[dict[str, bool], int, str, str, str, str]

CASES: list[Case] = [
    # hari_pertama_dihitung: the start is day one.
    (FIRST, 3, "hari_kerja", "2024-01-08", "2024-01-10", "on_time"),
    (FIRST, 3, "hari_kerja", "2024-01-08", "2024-01-11", "late"),
    (FIRST, 1, "hari_kerja", "2024-01-13", "2024-01-15", "on_time"),
    (FIRST, 1, "hari_kerja", "2024-01-13", "2024-01-16", "late"),
    (FIRST, 3, "hari_kalender", "2024-01-08", "2024-01-10", "on_time"),
    (FIRST, 3, "hari_kalender", "2024-01-08", "2024-01-11", "late"),
    (FIRST, 6, "hari_kalender_berakhir_hari_kerja", "2024-01-08", "2024-01-15", "on_time"),
    (FIRST, 5, "hari_kalender_berakhir_hari_kerja", "2024-01-08", "2024-01-13", "late"),
    (FIRST, 1, "minggu", "2024-01-08", "2024-01-14", "on_time"),
    (FIRST, 1, "minggu", "2024-01-08", "2024-01-15", "late"),
    (FIRST, 1, "bulan", "2024-01-15", "2024-02-14", "on_time"),
    (FIRST, 1, "bulan", "2024-01-15", "2024-02-15", "late"),
    (FIRST, 1, "bulan", "2024-01-31", "2024-02-29", "on_time"),
    (FIRST, 1, "bulan", "2024-01-29", "2024-02-29", "late"),
    (FIRST, 1, "bulan", "2025-03-01", "2025-03-31", "on_time"),
    (FIRST, 8, "jam", "2024-01-08 07:30", "2024-01-09 08:00", "on_time"),
    # terima_lewat_tutup_hari_berikut: Monday 16:00:01 stands on Tuesday, 16:00 on Monday.
    (RECEIPT, 1, "hari_kerja", "2024-01-08 16:00:01", "2024-01-10", "on_time"),
    (RECEIPT, 1, "hari_kerja", "2024-01-08 16:00:01", "2024-01-11", "late"),
    (RECEIPT, 1, "hari_kerja", "2024-01-08 16:00", "2024-01-10", "late"),
    (RECEIPT, 1, "hari_kerja", "2024-01-12 17:00", "2024-01-16", "on_time"),
    (RECEIPT, 1, "hari_kerja", "2024-01-13 09:00", "2024-01-16", "on_time"),
    (RECEIPT, 1, "hari_kerja", "2024-01-13", "2024-01-16", "on_time"),
    (RECEIPT, 1, "hari_kerja", "2024-01-15 05:00", "2024-01-17", "late"),
    (RECEIPT, 1, "hari_kerja", "2024-01-08", "2024-01-10", "late"),
    (RECEIPT, 1, "hari_kerja", "2024-04-05 17:00", "2024-04-17", "on_time"),
    (RECEIPT, 3, "hari_kalender", "2024-01-12 17:00", "2024-01-18", "on_time"),
    (RECEIPT, 3, "hari_kalender", "2024-01-12 17:00", "2024-01-19", "late"),
    (RECEIPT, 1, "bulan", "2024-01-31 17:00", "2024-03-01", "on_time"),
    (RECEIPT, 1, "bulan", "2024-01-31 17:00", "2024-03-02", "late"),
    (RECEIPT, 1, "hari_kerja", "2024-01-08 17:00", "2024-01-08 18:00", "on_time"),
    (RECEIPT, 1, "jam", "2024-01-08 17:00", "2024-01-09 08:31", "late"),
    # batas_hari tutup: after closing is no longer the date.
    (CLOSING, 1, "hari_kerja", "2024-01-08 09:00", "2024-01-09 16:00", "on_time"),
    (CLOSING, 1, "hari_kerja", "2024-01-08 09:00", "2024-01-09 16:00:01", "late"),
    (CLOSING, 1, "hari_kerja", "2024-01-08 09:00", "2024-01-09", "on_time"),
    (CLOSING, 1, "hari_kerja", "2024-01-11 09:00", "2024-01-13 09:00", "late"),
    (CLOSING, 2, "hari_kerja", "2024-01-11 09:00", "2024-01-13 09:00", "on_time"),
    (CLOSING, 1, "hari_kerja", "2024-03-13 09:00", "2024-03-14 15:01", "late"),
    (CLOSING, 1, "hari_kalender", "2024-01-08", "2024-01-09 16:01", "late"),
    (CLOSING, 2, "hari_kalender", "2024-01-08", "2024-01-09 16:01", "on_time"),
    (CLOSING, 1, "hari_kalender", "2024-01-12", "2024-01-13 23:00", "on_time"),
    (CLOSING, 1, "bulan", "2024-01-29", "2024-02-29 16:01", "late"),
    (CLOSING, 3, "hari_kalender_berakhir_hari_kerja", "2024-04-05", "2024-04-16 16:01", "late"),
    (CLOSING, 3, "hari_kalender_berakhir_hari_kerja", "2024-04-05", "2024-04-14 20:00", "on_time"),
    (CLOSING, 1, "jam", "2024-01-08 15:00", "2024-01-08 20:00", "on_time"),
    # cuti_bersama kerja: Lebaran 2024 then has 8, 9 and 12 April.
    (JOINT, 3, "hari_kerja", "2024-04-05", "2024-04-12", "on_time"),
    (JOINT, 3, "hari_kerja", "2024-04-05", "2024-04-15", "late"),
    (JOINT, 1, "hari_kerja", "2025-03-27", "2025-03-30", "on_time"),
    (JOINT, 1, "hari_kerja", "2025-03-27", "2025-04-02", "late"),
    (JOINT, 3, "hari_kalender_berakhir_hari_kerja", "2024-04-05", "2024-04-09", "late"),
    (JOINT, 7, "jam", "2024-04-08 08:00", "2024-04-09 08:30", "on_time"),
    (JOINT, 7, "jam", "2024-04-08 08:00", "2024-04-09 08:31", "late"),
    # Together: received Friday evening, Monday is day one and ends at 16.00.
    ({**FIRST, **RECEIPT, **CLOSING}, 1, "hari_kerja", "2024-01-12 17:00", "2024-01-15 16:00", "on_time"),
    ({**FIRST, **RECEIPT, **CLOSING}, 1, "hari_kerja", "2024-01-12 17:00", "2024-01-15 16:01", "late"),
]


@pytest.mark.parametrize(("settings", "amount", "unit", "start", "end", "expected"), CASES)
def test_a_setting_of_the_limit(
    office: Calendar, settings: dict[str, bool], amount: int, unit: str, start: str, end: str, expected: str
) -> None:
    assert verdict(limit(amount, unit, **settings), start, end, office) == expected


def test_the_calendar_gives_the_settings_and_a_limit_overrides_them(
    office_with: Callable[..., Calendar],
) -> None:
    calendar = office_with(
        hari_pertama_dihitung="ya",
        batas_hari="tutup",
        terima_lewat_tutup_hari_berikut="ya",
        cuti_bersama="kerja",
    )
    assert verdict(limit(3, "hari_kerja"), "2024-01-08", "2024-01-11", calendar) == "late"
    own = limit(3, "hari_kerja", first_day_counts=False)
    assert verdict(own, "2024-01-08", "2024-01-11", calendar) == "on_time"
    assert settings_of(own, calendar).to_data() == {
        "hari_pertama_dihitung": "tidak",
        "terima_lewat_tutup_hari_berikut": "ya",
        "batas_hari": "tutup",
        "cuti_bersama": "kerja",
    }
    assert set(settings_of(own, None).to_data().values()) == {"tidak", "tengah_malam", "libur"}


def test_hitung_jam_is_moved_by_no_setting(office_with: Callable[..., Calendar]) -> None:
    calendar = office_with(
        hari_pertama_dihitung="ya", batas_hari="tutup", terima_lewat_tutup_hari_berikut="ya"
    )
    spec = limit(1, "hari_kalender", hours_mode=True)
    assert verdict(spec, "2024-01-08 17:00", "2024-01-09 17:00", calendar) == "on_time"
    assert verdict(spec, "2024-01-08 17:00", "2024-01-09 17:01", calendar) == "late"


class TestClosingSettingsAndCalendarDays:
    """hari_kalender asks the calendar only where a closing setting has to look up a date."""

    def test_an_end_before_the_last_date_needs_no_calendar(self, office: Calendar) -> None:
        spec = limit(3, "hari_kalender", **CLOSING)
        assert verdict(spec, "2026-01-05", "2026-01-07 20:00", office) == "on_time"
        assert verdict(spec, "2026-01-05", "2026-01-09", office) == "late"
        assert verdict(spec, "2026-01-05", "2026-01-08 20:00", office) == "kalender-habis"
        assert verdict(spec, "2026-01-05", "2026-01-08 20:00", None) == "tanpa-kalender"
        assert verdict(spec, "2026-01-05", "2026-01-08", None) == "on_time"

    def test_a_late_receipt_needs_the_start_date(self, office: Calendar) -> None:
        spec = limit(3, "hari_kalender", **RECEIPT)
        assert verdict(spec, "2026-01-05 09:00", "2026-01-06", office) == "kalender-habis"
        assert verdict(spec, "2026-01-05 09:00", "2026-01-06", None) == "tanpa-kalender"
        assert verdict(spec, "2025-12-31 09:00", "2026-01-03", office) == "on_time"
        assert verdict(spec, "2025-12-31 17:00", "2026-01-03", office) == "kalender-habis"


def test_a_late_end_on_the_last_date_is_explained(office: Calendar) -> None:
    judged = judge(limit(1, "hari_kerja", **CLOSING), m("2024-01-08 09:00"), m("2024-01-09 16:30"), office)
    assert judged.summary == "terpakai 2 hari kerja dari 1; selesai pada tanggal terakhir sesudah jam tutup"
    judged = judge(limit(1, "hari_kalender", **CLOSING), m("2024-01-08"), m("2024-01-09 16:30"), office)
    assert (
        judged.summary == "terpakai 1 hari kalender dari 1; selesai pada tanggal terakhir sesudah jam tutup"
    )


def test_a_closing_at_24_00_ends_its_own_date(office_data: dict[str, Any]) -> None:
    office_data["minggu_kerja"] |= {"selasa": ["08:00-24:00"]}
    calendar = Calendar.from_data(office_data)
    spec, start = limit(1, "hari_kerja", **CLOSING), m("2024-01-08 09:00")
    assert deadline(spec, start, calendar) == m("2024-01-09 23:59:59.999999")
    assert rule_on(spec, start, m("2024-01-10 00:00"), calendar).verdict == "late"


@pytest.mark.parametrize(
    ("settings", "unit", "start", "last"),
    [
        (CLOSING, "hari_kerja", "2024-01-11 09:00", "2024-01-12T16:30"),
        (CLOSING, "hari_kalender", "2024-01-11 09:00", "2024-01-12T16:30"),
        (CLOSING, "hari_kalender", "2024-01-12 09:00", "2024-01-13T23:59:59.999999"),
        (FIRST, "hari_kerja", "2024-01-12 09:00", "2024-01-14T23:59:59.999999"),
        (RECEIPT, "hari_kerja", "2024-01-12 17:00", "2024-01-16T23:59:59.999999"),
        (RECEIPT, "hari_kalender", "2024-01-12 17:00", "2024-01-16T23:59:59.999999"),
        (JOINT, "hari_kerja", "2024-04-05 09:00", "2024-04-08T23:59:59.999999"),
    ],
)
def test_deadlines_under_settings(
    office: Calendar, settings: dict[str, bool], unit: str, start: str, last: str
) -> None:
    assert deadline(limit(1, unit, **settings), m(start), office) == m(last)
