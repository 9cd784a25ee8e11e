"""Reading calendars: what is accepted, what is refused, what is inherited."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sop_checks.calendar import Calendar, CalendarError, Window
from sop_checks.calendar_data import CountingSettings


def problems_of(data: object, parents: dict[str, object] | None = None) -> tuple[str, ...]:
    with pytest.raises(CalendarError) as caught:
        Calendar.from_data(data, parents)
    return caught.value.problems


def test_plain_data_survives_a_round_trip(office: Calendar) -> None:
    again = Calendar.from_data(office.to_data())
    assert again == office
    assert again.to_data() == office.to_data()
    assert again.sha256 == office.sha256


def test_sha256_changes_with_one_holiday_and_not_with_the_order_of_entries(
    office_data: dict[str, Any],
) -> None:
    before = Calendar.from_data(office_data).sha256
    office_data["hari_libur"].reverse()
    assert Calendar.from_data(office_data).sha256 == before
    office_data["hari_libur"].pop()
    assert Calendar.from_data(office_data).sha256 != before


def test_dates_and_truth_values_may_be_typed_or_text(office_data: dict[str, Any], office: Calendar) -> None:
    office_data |= {"berlaku_dari": date(2024, 1, 2), "hari_pertama_dihitung": False, "cuti_bersama": "libur"}
    assert Calendar.from_data(office_data) == office
    office_data["hari_pertama_dihitung"] = True
    assert Calendar.from_data(office_data).settings.first_day_counts


def test_settings_are_read_in_the_words_of_the_file(office_data: dict[str, Any]) -> None:
    office_data |= {
        "hari_pertama_dihitung": "ya",
        "terima_lewat_tutup_hari_berikut": "ya",
        "batas_hari": "tutup",
        "cuti_bersama": "kerja",
    }
    settings = Calendar.from_data(office_data).settings
    assert settings == CountingSettings(
        first_day_counts=True,
        late_receipt_next_day=True,
        day_ends_at_closing=True,
        joint_leave_is_working_day=True,
    )
    assert set(settings.to_data().items()) <= {
        (key, value) for key, value in office_data.items() if isinstance(value, str)
    }


def test_all_problems_are_told_at_once(office_data: dict[str, Any]) -> None:
    office_data["zona_waktu"] = "Asia/Palembang"
    office_data["batas_hari"] = "sore"
    office_data["hari"] = "hari_kerja"
    office_data["liburan"] = []
    office_data["minggu_kerja"]["senin"] = ["07:30-12:00", "11:00-16:00"]
    del office_data["minggu_kerja"]["sabtu"]
    office_data["hari_libur"][0] = {"tanggal": "2024-02-30", "nama": "", "jenis": "libur"}
    office_data["khusus"][0]["selesai"] = "2024-01-01"
    found = "\n".join(problems_of(office_data))
    for part in (
        "kalender kantor: zona_waktu: zona waktu 'Asia/Palembang' tidak dikenal",
        "batas_hari: 'sore' bukan salah satu dari tutup, tengah_malam",
        "hari_alasan: wajib diisi",
        "liburan: kunci tidak dikenal",
        "minggu_kerja: senin: jam kerja saling tumpang tindih",
        "minggu_kerja: sabtu: wajib diisi",
        "hari_libur nomor 1: tanggal: 2024-02-30 bukan tanggal yang ada",
        "hari_libur nomor 1: nama: wajib diisi",
        "hari_libur nomor 1: jenis: 'libur' bukan salah satu dari",
        "hari_libur nomor 1: sumber: wajib diisi",
        "khusus nomor 1: selesai: 2024-01-01 sebelum mulai 2024-03-12",
    ):
        assert part in found


@pytest.mark.parametrize("text", ["22:00-06:00", "08:00-08:00"])
def test_windows_over_midnight_or_empty_are_refused(office_data: dict[str, Any], text: str) -> None:
    office_data["minggu_kerja"]["senin"] = [text]
    (problem,) = problems_of(office_data)
    assert "melewati tengah malam" in problem


@pytest.mark.parametrize("text", ["8-12", "08:00", "08:60-12:00", "08:00-24:01", "pagi"])
def test_hours_that_cannot_be_read_are_refused(office_data: dict[str, Any], text: str) -> None:
    office_data["minggu_kerja"]["senin"] = [text]
    (problem,) = problems_of(office_data)
    assert text in problem


def test_hours_are_sorted_and_may_use_dots_and_reach_midnight(office_data: dict[str, Any]) -> None:
    office_data["minggu_kerja"]["selasa"] = ["13.00 - 24.00", "7:30-12:00"]
    calendar = Calendar.from_data(office_data)
    assert calendar.windows(date(2024, 1, 2)) == (Window(27_000, 43_200), Window(46_800, 86_400))


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"berlaku_sampai": "2023-12-31"}, "berlaku_sampai: 2023-12-31 sebelum berlaku_dari"),
        ({"berlaku_sampai": "9999-12-31"}, "lebih dari 100 tahun"),
        ({"berlaku_dari": "2 Januari 2024"}, "bukan tanggal (tulis seperti"),
        ({"berlaku_dari": None}, "berlaku_dari: wajib diisi"),
        ({"id": " "}, "id: wajib diisi"),
        ({"minggu_kerja": []}, "minggu_kerja: wajib diisi"),
        ({"hari_libur": {"tanggal": "2024-05-01"}}, "hari_libur: harus berupa daftar"),
        ({"hari_libur": ["2024-05-01"]}, "hari_libur nomor 1: harus berupa kunci dan isi"),
        ({"khusus": [{"nama": "x", "mulai": "2024-05-01", "selesai": "2024-05-02", "sumber": "s"}]}, "pola"),
        ({"mewarisi": "provinsi"}, "kalender provinsi tidak ada"),
        ({"mewarisi": "kantor"}, "kantor berputar kembali"),
    ],
)
def test_a_wrong_key_is_named(office_data: dict[str, Any], changes: dict[str, Any], part: str) -> None:
    assert any(part in problem for problem in problems_of({**office_data, **changes}))


@pytest.mark.parametrize("data", [None, [], "kalender", 3])
def test_data_that_is_no_mapping_is_refused_without_traceback(data: object) -> None:
    assert problems_of(data) == ("kalender harus berupa kunci dan isi",)


def test_a_holiday_twice_or_outside_the_calendar_is_refused(office_data: dict[str, Any]) -> None:
    office_data["hari_libur"] += [dict(office_data["hari_libur"][0])]
    office_data["hari_libur"] += [
        {"tanggal": "2026-01-01", "nama": "x", "jenis": "libur_daerah", "sumber": "s"}
    ]
    twice, outside = problems_of(office_data)
    assert "Isra Mikraj pada 2024-02-08 ditulis dua kali" in twice
    assert "2026-01-01 di luar berlaku_dari sampai berlaku_sampai" in outside


def test_overlapping_special_periods_are_refused(office_data: dict[str, Any]) -> None:
    office_data["khusus"] += [{**office_data["khusus"][0], "nama": "Kerja dari rumah", "mulai": "2024-04-09"}]
    office_data["khusus"][1]["selesai"] = "2024-04-20"
    (problem,) = problems_of(office_data)
    assert "Ramadan 1445 H dan Kerja dari rumah saling tumpang tindih" in problem


def test_weekdays_left_out_of_a_special_pattern_keep_their_usual_hours(office_data: dict[str, Any]) -> None:
    office_data["khusus"][0]["pola"] = {"rabu": []}
    calendar = Calendar.from_data(office_data)
    assert calendar.windows(date(2024, 3, 20)) == ()
    assert calendar.windows(date(2024, 3, 19)) == calendar.windows(date(2024, 3, 5))


class TestInheritance:
    """``mewarisi``: a town on top of the national calendar."""

    def town(self, **own: Any) -> dict[str, Any]:
        return {"id": "kota", "mewarisi": "kantor", **own}

    def test_a_child_without_own_words_counts_like_its_parent(self, office_data: dict[str, Any]) -> None:
        child = Calendar.from_data(self.town(), {"kantor": office_data})
        parent = Calendar.from_data(office_data)
        assert child.to_data() == {**parent.to_data(), "id": "kota"}

    def test_local_days_are_added_and_settings_and_week_replaced(self, office_data: dict[str, Any]) -> None:
        week = {**office_data["minggu_kerja"], "sabtu": ["08:00-12:00"]}
        local = [{"tanggal": "2024-07-24", "nama": "Hari jadi", "jenis": "libur_daerah", "sumber": "perwali"}]
        child = Calendar.from_data(
            self.town(minggu_kerja=week, hari_libur=local, batas_hari="tutup", zona_waktu="WITA"),
            {"kantor": office_data},
        )
        assert child.day(date(2024, 7, 24)).kind == "libur_daerah"
        assert child.day(date(2024, 4, 10)).kind == "libur_nasional"
        assert child.is_working_date(date(2024, 7, 27))
        assert child.settings == CountingSettings(day_ends_at_closing=True)
        assert Calendar.from_data(child.to_data()) == child

    def test_an_own_period_cuts_the_inherited_one(self, office_data: dict[str, Any]) -> None:
        own = {
            "nama": "Setengah hari",
            "mulai": "2024-03-20",
            "selesai": "2024-03-21",
            "pola": {"rabu": ["08:00-10:00"]},
            "sumber": "edaran wali kota",
        }
        child = Calendar.from_data(self.town(khusus=[own]), {"kantor": office_data})
        assert [(str(item.first), str(item.last)) for item in child.data.special] == [
            ("2024-03-12", "2024-03-19"),
            ("2024-03-20", "2024-03-21"),
            ("2024-03-22", "2024-04-09"),
        ]
        assert child.windows(date(2024, 3, 20)) == (Window(28_800, 36_000),)
        assert child.windows(date(2024, 3, 19))[0].opens == 28_800

    def test_a_child_cannot_reach_beyond_its_parent(self, office_data: dict[str, Any]) -> None:
        (problem,) = problems_of(self.town(berlaku_sampai="2026-12-31"), {"kantor": office_data})
        assert "melampaui kalender kantor (2024-01-02 sampai 2025-12-31)" in problem

    def test_a_narrower_child_keeps_only_its_dates(self, office_data: dict[str, Any]) -> None:
        child = Calendar.from_data(self.town(berlaku_sampai="2024-12-31"), {"kantor": office_data})
        assert child.last == date(2024, 12, 31)
        assert all(holiday.day <= child.last for holiday in child.data.holidays)

    def test_problems_of_the_parent_are_told_with_its_name(self, office_data: dict[str, Any]) -> None:
        office_data["batas_hari"] = "sore"
        assert any(
            "kalender kantor: batas_hari" in item
            for item in problems_of(self.town(), {"kantor": office_data})
        )

    def test_a_circle_is_refused(self, office_data: dict[str, Any]) -> None:
        office_data["mewarisi"] = "kota"
        found = problems_of(self.town(), {"kantor": office_data, "kota": self.town()})
        assert any("kota berputar kembali" in item for item in found)
