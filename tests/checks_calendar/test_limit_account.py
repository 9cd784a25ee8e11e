"""Findings about time, counted out date by date."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from test_calendar_properties import UNITS, amounts, instants, limit_of, plain_calendars, switches

from sop_checks.calendar import Calendar
from sop_checks.engine import run
from sop_checks.limit_account import account_of
from sop_checks.limits import rule_on
from sop_checks.moments import Moment
from sop_checks.report.accounts import ACCOUNT_COLUMNS, account_rows, account_text
from sop_checks.report.as_json import run_json
from sop_checks.report.as_text import run_text
from sop_checks.result import Run
from sop_checks.rules import (
    Closing,
    LimitSpec,
    LimitTest,
    ProcedureRules,
    Rule,
    SourceRef,
    StepInfo,
    VersionRules,
)
from sop_checks.time_words import duration_text

SOURCE = SourceRef(file="sop_source/kota/layanan.yaml", line=7)
EXPORT = """berkas,langkah,mulai,selesai
A,terima,2024-04-05 14:00,2024-04-19 09:00
B,terima,2024-04-05 14:00,2024-04-18 16:00
C,terima,2024-04-05,
D,terima,2024-04-17 08:00,2024-04-24 08:00
"""


def limit(amount: int, unit: Any, **values: Any) -> LimitSpec:
    return LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit, **values)


def m(text: str) -> Moment:
    return Moment.parse(text, "Asia/Jakarta")


def procedure(spec: LimitSpec) -> ProcedureRules:
    rule = Rule(
        id="kota/layanan@2024-01-01#terima/batas-waktu",
        kind="batas-waktu",
        step="terima",
        subject="",
        text="Menerima permohonan.",
        source=SOURCE,
        limit=LimitTest(limit=spec),
    )
    version = VersionRules(
        version="2024-01-01",
        number="001",
        effective=date(2024, 1, 1),
        draft=False,
        effective_doubtful=False,
        calendar="kantor",
        time_zone="Asia/Jakarta",
        source=SOURCE,
        source_sha256="0" * 64,
        steps=(StepInfo(id="terima", no="1", activity="Menerima permohonan", kind="process"),),
        closing=Closing(steps=("terima",)),
        rules=(rule,),
    )
    return ProcedureRules(sop="kota/layanan", title="SOP Layanan", aliases=(), versions=(version,))


def checked(tmp_path: Path, calendar: dict[str, Any], spec: LimitSpec) -> tuple[Run, list[dict[str, str]]]:
    path = tmp_path / "ekspor.csv"
    path.write_text(EXPORT, "utf-8")
    procedures, calendars = [procedure(spec)], {"kantor": calendar}
    result = run(procedures, calendars, [path])
    rows = account_rows(result, procedures, calendars)
    return result, [dict(zip(ACCOUNT_COLUMNS, row, strict=True)) for row in rows]


def test_every_late_finding_is_counted_out_with_reason_source_and_running_total(
    tmp_path: Path, office_data: dict[str, Any]
) -> None:
    result, rows = checked(tmp_path, office_data, limit(3, "hari_kerja"))
    late = [item for item in result.findings if item.since]
    assert [item.case for item in late] == ["A", "D"]
    assert {row["fingerprint"] for row in rows} == {item.fingerprint for item in late}
    first = [row for row in rows if row["berkas"] == "A"]
    assert [row["tanggal"] for row in first] == [f"2024-04-{day:02d}" for day in range(5, 20)]
    assert {row["batas"] for row in first} == {"3 hari kerja"}
    assert {row["paling_lambat"] for row in first} == {"2024-04-18"}
    lebaran = first[5]
    assert (lebaran["hari"], lebaran["keterangan"], lebaran["sumber"], lebaran["dihitung"]) == (
        "Rabu",
        "libur nasional: Idul Fitri",
        "Keputusan Bersama Tiga Menteri",
        "tidak",
    )
    assert [(row["tanggal"][-2:], row["terpakai"], row["lewat_batas"]) for row in first[-4:]] == [
        ("16", "1 hari kerja", "tidak"),
        ("17", "2 hari kerja", "tidak"),
        ("18", "3 hari kerja", "tidak"),
        ("19", "4 hari kerja", "ya"),
    ]


def test_bare_hari_is_counted_out_under_both_readings(tmp_path: Path, office_data: dict[str, Any]) -> None:
    _, rows = checked(tmp_path, office_data, limit(3, "hari"))
    last = {row["bacaan"]: row for row in rows if row["berkas"] == "B"}
    assert {key: (row["batas"], row["terpakai"], row["lewat_batas"]) for key, row in last.items()} == {
        "hari kerja": ("3 hari kerja", "3 hari kerja", "tidak"),
        "hari kalender": ("3 hari kalender", "13 hari kalender", "ya"),
    }


def test_findings_beyond_the_cap_are_said_not_dropped(tmp_path: Path, office_data: dict[str, Any]) -> None:
    result, _ = checked(tmp_path, office_data, limit(3, "hari_kerja"))
    procedures = [procedure(limit(3, "hari_kerja"))]
    *rows, note = account_rows(result, procedures, {"kantor": office_data}, most=1)
    assert {row[2] for row in rows} == {"A"}
    assert note[1] == procedures[0].versions[0].rules[0].id
    assert note[-1] == "1 dari 2 temuan aturan ini tidak diuraikan"


def test_an_open_matter_is_counted_out_to_the_as_of_date(office: Calendar) -> None:
    account = account_of(limit(2, "hari_kerja"), m("2024-01-08"), m("2024-01-12"), office)
    assert [(line.counted, line.total, line.over) for line in account.lines] == [
        (False, "0 hari kerja", False),
        (True, "1 hari kerja", False),
        (True, "2 hari kerja", False),
        (True, "3 hari kerja", True),
        (True, "4 hari kerja", True),
    ]


def test_the_text_is_what_an_auditor_checks_with_a_finger(office: Calendar) -> None:
    account = account_of(limit(3, "jam"), m("2024-01-12 15:00"), m("2024-01-15 09:30:30"), office)
    assert account_text(account) == (
        "Mulai   Jumat, 12 Januari 2024 pukul 15.00\n"
        "Sampai  Senin, 15 Januari 2024 pukul 09.30.30\n"
        "\n"
        "Batas 3 jam waktu kerja, paling lambat Senin, 15 Januari 2024 pukul 09.00\n"
        "  Jumat   12 Januari 2024  dihitung 1 jam 30 menit  terpakai 1 jam 30 menit"
        "                        hari kerja 07.30-11.30, 13.00-16.30\n"
        "  Sabtu   13 Januari 2024  –                        terpakai 1 jam 30 menit"
        "                        bukan hari kerja\n"
        "  Minggu  14 Januari 2024  –                        terpakai 1 jam 30 menit"
        "                        bukan hari kerja\n"
        "  Senin   15 Januari 2024  dihitung 2 jam 30 detik  terpakai 3 jam 30 menit 30 detik"
        "  LEWAT BATAS  hari kerja 07.30-12.00, 13.00-16.00\n"
    )


def test_an_end_after_closing_uses_up_the_next_working_day(office: Calendar) -> None:
    spec = limit(1, "hari_kerja", day_ends_at_closing=True)
    account = account_of(spec, m("2024-01-08 09:00"), m("2024-01-09 16:30"), office)
    assert (account.lines[-1].total, account.lines[-1].over) == ("2 hari kerja", True)
    assert account.lines[-1].day.text.endswith("dihitung hari berikutnya")
    account = account_of(spec, m("2024-01-12 09:00"), m("2024-01-13 10:00"), office)
    assert (account.lines[-1].total, account.lines[-1].over) == ("1 hari kerja", False)
    assert account.lines[-1].day.text == (
        "bukan hari kerja; selesai pada hari libur, dihitung hari kerja berikutnya"
    )


def test_without_clock_time_the_most_is_told_and_what_is_not_certain(office: Calendar) -> None:
    account = account_of(limit(8, "jam"), m("2024-01-08"), m("2024-01-10"), office)
    assert [(line.total, line.over) for line in account.lines] == [
        ("paling banyak 7 jam 30 menit", False),
        ("paling banyak 15 jam", None),
        ("paling banyak 22 jam 30 menit", None),
    ]
    account = account_of(limit(7, "jam"), m("2024-01-08"), m("2024-01-10"), office)
    assert [line.over for line in account.lines] == [None, True, True]


def test_an_end_before_its_start_has_no_lines(office: Calendar) -> None:
    assert account_of(limit(1, "jam"), m("2024-01-09 08:00"), m("2024-01-08 08:00"), office).lines == ()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(UNITS), st.data(), plain_calendars(), switches, instants, instants)
def test_the_last_line_says_what_was_judged(
    unit: str,
    data: st.DataObject,
    plain: dict[str, Any],
    chosen: dict[str, bool],
    one: datetime,
    two: datetime,
) -> None:
    calendar, spec = Calendar.from_data(plain), limit_of(unit, data.draw(amounts(unit)), chosen)
    start, end = Moment(min(one, two)), Moment(max(one, two))
    ruling = rule_on(spec, start, end, calendar)
    account = account_of(spec, start, end, calendar)
    assert account.lines[-1].over == (ruling.verdict == "late")
    (amount,) = ruling.amounts
    words = "hari kerja" if amount.unit == "hari_kerja" else "hari kalender"
    expected = f"{amount.used} {words}"
    if amount.micros:
        used = end.at - start.at if spec.hours_mode and unit not in ("menit", "jam") else None
        used = used or calendar.working_time(start.at, end.at, spec.joint_leave_is_working_day)
        in_days = spec.hours_mode and unit not in ("menit", "jam")
        expected = duration_text(used, in_minutes=unit == "menit", in_days=in_days)
    assert account.lines[-1].total == expected


def test_every_setting_is_in_the_run_and_in_the_printed_summary(
    tmp_path: Path, office_data: dict[str, Any]
) -> None:
    """Settings of the calendar and of single limits stand in every report (semantics §2)."""
    result, _ = checked(tmp_path, office_data, limit(3, "hari", joint_leave_is_working_day=True))
    settings = json.loads(run_json(result))["run"]["settings"]
    assert settings["kalender"]["kantor"] == {
        "hari_pertama_dihitung": "tidak",
        "terima_lewat_tutup_hari_berikut": "tidak",
        "batas_hari": "tengah_malam",
        "cuti_bersama": "libur",
        "hari": "",
        "jam_kerja": "ditetapkan",
        "zona_waktu": "Asia/Jakarta",
    }
    assert settings["setelan_batas"] == {"kota/layanan@2024-01-01#terima/batas-waktu": "cuti_bersama: kerja"}
    text = run_text(result)
    for words in (
        "hari pertama tidak dihitung",
        "yang diterima sesudah jam tutup dihitung hari itu juga",
        "hari berakhir tengah malam",
        "cuti bersama dihitung libur",
        "“hari” dinilai menurut hari kerja dan menurut hari kalender",
        "Setelan sendiri pada kota/layanan@2024-01-01#terima/batas-waktu: cuti_bersama: kerja",
    ):
        assert words in text
