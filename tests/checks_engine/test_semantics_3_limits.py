"""Worked examples of semantics §3: which limit, from where (and §2 as far as records show it)."""

from __future__ import annotations

from datetime import date

import pytest

HEADER = "berkas | langkah | mulai | selesai | tenggat | diterima\n"
CLOSED = "A | arsip | 2024-03-01 | 2024-03-01 | |\n"


@pytest.mark.parametrize(
    ("start", "end", "outcome"),
    [
        ("2024-01-15", "2024-01-18", "COMPLIANT"),  # Tuesday, Wednesday, Thursday: equal is on time
        ("2024-01-15", "2024-01-19", "NONCOMPLIANT"),
        ("2024-01-12", "2024-01-17", "COMPLIANT"),  # Friday; the weekend does not count
        ("2023-12-29", "2024-01-04", "NOT_ASSESSABLE tanpa-versi"),
        ("", "2024-01-18", "NOT_ASSESSABLE mulai-tidak-ada"),
        ("2024-01-15", "", "NOT_ASSESSABLE selesai-tidak-ada"),
        ("2024-01-18", "2024-01-15", "NOT_ASSESSABLE urutan-waktu"),
        ("2024-13-15", "2024-01-15", "NOT_ASSESSABLE tanggal-tidak-terbaca"),
        ("2025-12-30", "2026-01-02", "NOT_ASSESSABLE kalender-habis"),
    ],
)
def test_own_limit_runs_from_start_to_end_of_the_execution(check, r, start, end, outcome):
    checked = check(HEADER + f"A | terima | {start} | {end} | |", r.limit("terima", 3, "hari_kerja"))
    assert checked.outcome("A", "batas-waktu") == outcome


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("2024-01-18", "COMPLIANT"),
        ("2024-01-19", "NONCOMPLIANT"),  # 4 working days, 4 calendar days
        ("2024-01-22", "NONCOMPLIANT"),
    ],
)
def test_bare_days_need_both_readings(check, r, end, outcome):
    checked = check(HEADER + f"A | terima | 2024-01-15 | {end} | |", r.limit("terima", 3, "hari"))
    assert checked.outcome("A", "batas-waktu") == outcome


def test_bare_days_that_differ_by_reading_cannot_be_judged(check, r):
    checked = check(HEADER + "A | terima | 2024-01-12 | 2024-01-16 | |", r.limit("terima", 3, "hari"))
    assert checked.outcome("A", "batas-waktu") == "NOT_ASSESSABLE satuan-hari"


def test_hours_without_clock_time_cannot_be_judged_unless_every_time_agrees(check, r):
    table = (
        HEADER
        + """
        A | terima | 2024-01-15 | 2024-01-15 | |
        B | terima | 2024-01-15 | 2024-01-19 | |
    """
    )
    checked = check(table, r.limit("terima", 4, "jam"))
    assert checked.outcome("A", "batas-waktu") == "NOT_ASSESSABLE tanpa-jam"
    assert checked.outcome("B", "batas-waktu") == "NONCOMPLIANT"


def test_a_lone_timestamp_is_the_end(check, r):
    table = "berkas | langkah | waktu\nA | terima | 2024-01-15 10:00"
    checked = check(table, r.limit("terima", 3, "hari_kerja"))
    assert checked.outcome("A", "batas-waktu") == "NOT_ASSESSABLE mulai-tidak-ada"


def test_start_from_predecessor_is_told_as_estimated(check, r):
    table = """berkas | langkah | waktu
        A | terima | 2024-01-15
        A | reviu  | 2024-01-25
    """
    rules = (r.limit("reviu", 3, "hari_kerja"), r.order("reviu", "terima"))
    assert check(table, *rules).outcome("A", "batas-waktu") == "NOT_ASSESSABLE mulai-tidak-ada"
    checked = check(table, *rules, mapping={"mulai_dari": "pendahulu"})
    finding = checked.finding("A", "batas-waktu")
    assert finding.outcome == "NONCOMPLIANT"
    assert "diperkirakan" in finding.observed


def test_start_from_predecessor_needs_a_recorded_predecessor(check, r):
    table = "berkas | langkah | waktu\nA | reviu | 2024-01-25"
    rules = (r.limit("reviu", 3, "hari_kerja"), r.order("reviu", "terima"))
    checked = check(table, *rules, mapping={"mulai_dari": "pendahulu"})
    assert checked.outcome("A", "batas-waktu") == "NOT_ASSESSABLE pendahulu-tidak-ada"


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | 2024-01-15 | 2024-01-16 | |\nA | kirim | | 2024-01-19 | |", "COMPLIANT"),
        ("A | terima | 2024-01-15 | 2024-01-16 | |\nA | kirim | | 2024-01-22 | |", "NONCOMPLIANT"),
        # The first of each counts, whatever follows.
        (
            "A | terima | | 2024-01-16 | |\nA | terima | | 2024-02-16 | |\n"
            "A | kirim | | 2024-01-17 | |\nA | kirim | | 2024-03-17 | |",
            "COMPLIANT",
        ),
        # A to before its from is a matter of order.
        ("A | terima | | 2024-01-16 | |\nA | kirim | | 2024-01-10 | |", "NOT_APPLICABLE"),
        ("A | kirim | | 2024-01-19 | |", "NOT_ASSESSABLE awal-tidak-ada"),
        ("A | terima | 2024-01-15 | | |\nA | kirim | | 2024-01-19 | |", "NOT_ASSESSABLE selesai-tidak-ada"),
        ("A | terima | | 2024-01-16 | |\nA | kirim | 2024-01-19 | | |", "NOT_ASSESSABLE selesai-tidak-ada"),
        (CLOSED + "A | terima | | 2024-01-16 | |", "NOT_APPLICABLE"),
        (CLOSED + "A | reviu | | 2024-01-16 | |", "NOT_APPLICABLE"),
        ("A | terima | | 2024-01-16 | |\nB | terima | | 2024-01-19 | |", "PENDING"),
        ("A | terima | | 2024-01-16 | |\nB | terima | | 2024-01-22 | |", "OVERDUE_OPEN"),
        ("A | reviu | | 2024-01-16 | |\nB | terima | | 2024-01-22 | |", "PENDING"),
    ],
)
def test_limit_since_another_step(check, r, rows, outcome):
    checked = check(HEADER + rows, r.limit("kirim", 3, "hari_kerja", start=r.since("terima")))
    if "\nB " in rows:
        found = [item for item in checked.run.findings if item.case == "A"]
        assert (str(found[0].outcome) if found else "PENDING") == outcome
    else:
        assert checked.outcome("A", "batas-waktu") == outcome


def test_limit_since_the_start_of_another_step(check, r):
    rows = "A | terima | 2024-01-15 | 2024-01-19 | |\nA | kirim | | 2024-01-19 | |"
    at_start = r.limit("kirim", 3, "hari_kerja", start=r.since("terima", "mulai"))
    assert check(HEADER + rows, at_start).outcome("A", "batas-waktu") == "NONCOMPLIANT"


def test_every_pairing_uses_the_latest_start_before_each_end(check, r):
    rows = """
        A | terima | | 2024-01-02 | |
        A | kirim  | | 2024-01-03 | |
        A | terima | | 2024-01-15 | |
        A | terima | | 2024-02-01 | |
        A | kirim  | | 2024-02-20 | |
    """
    rule = r.limit("kirim", 3, "hari_kerja", start=r.since("terima", pairing="setiap"))
    finding = check(HEADER + rows, rule).finding("A")
    assert (finding.outcome, finding.execution, finding.row) == ("NONCOMPLIANT", 2, 6)
    assert "1 Februari 2024" in finding.observed


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | kirim | | 2024-01-18 | | 2024-01-15", "COMPLIANT"),
        ("A | kirim | | 2024-01-19 | | 2024-01-15", "NONCOMPLIANT"),
        ("A | kirim | | 2024-01-19 | | ", "NOT_ASSESSABLE isian-tidak-ada"),
        ("A | kirim | | 2024-01-19 | | belum", "NOT_ASSESSABLE tanggal-tidak-terbaca"),
        (
            "A | kirim | | 2024-01-19 | | 2024-01-15\nA | reviu | | 2024-01-19 | | 2024-01-16",
            "NOT_ASSESSABLE isian-berbeda",
        ),
        # A field that only another row of the case fills counts.
        ("A | kirim | | 2024-01-18 | | \nA | terima | | 2024-01-16 | | 2024-01-15", "COMPLIANT"),
    ],
)
def test_limit_since_a_case_field(check, r, rows, outcome):
    checked = check(HEADER + rows, r.limit("kirim", 3, "hari_kerja", start=r.field("Diterima")))
    assert checked.outcome("A", "batas-waktu") == outcome


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | kirim | | 2024-01-20 17:00 | 2024-01-20 |", "COMPLIANT"),
        ("A | kirim | | 2024-01-21 | 2024-01-20 |", "NONCOMPLIANT"),
        ("A | kirim | | 2024-01-21 | |", "NOT_ASSESSABLE isian-tidak-ada"),
        ("A | terima | | 2024-01-19 | 2024-01-20 |", "PENDING"),
        ("A | terima | | 2024-01-21 | 2024-01-20 |", "OVERDUE_OPEN"),
        (CLOSED + "A | terima | | 2024-01-21 | 2024-01-20 |", "NOT_APPLICABLE"),
    ],
)
def test_deadline_carried_by_the_case(check, r, rows, outcome):
    assert check(HEADER + rows, r.due("kirim", "tenggat")).outcome("A", "tenggat") == outcome


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | | 2024-01-02 | 2024-03-01 |\n" + CLOSED, "COMPLIANT"),
        ("A | terima | | 2024-01-02 | 2024-02-29 |\n" + CLOSED, "NONCOMPLIANT"),
        ("A | terima | | 2024-01-02 | 2024-01-02 |", "PENDING"),
        ("A | terima | | 2024-01-03 | 2024-01-02 |", "OVERDUE_OPEN"),
    ],
)
def test_deadline_against_the_end_of_the_case(check, r, rows, outcome):
    assert check(HEADER + rows, r.due("", "tenggat", "akhir_berkas")).outcome("A", "tenggat") == outcome


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | 2024-02-28 | 2024-02-29 | |\n" + CLOSED, "COMPLIANT"),
        ("A | terima | 2024-02-20 | 2024-02-21 | |\n" + CLOSED, "NONCOMPLIANT"),
        # Begun before its earliest known time, perhaps: in time is not certain, late is.
        ("A | terima | | 2024-02-29 | |\n" + CLOSED, "NOT_ASSESSABLE mulai-tidak-ada"),
        ("A | terima | | 2024-02-20 | |\n" + CLOSED, "NONCOMPLIANT"),
        ("A | terima | 2024-02-20 | 2024-02-21 | |", "PENDING"),
        ("A | terima | 2024-02-20 | 2024-02-28 | |", "OVERDUE_OPEN"),
    ],
)
def test_limit_on_the_whole_case(check, r, rows, outcome):
    assert check(HEADER + rows, r.limit("", 3, "hari_kerja")).outcome("A", "batas-berkas") == outcome


def test_a_step_that_goes_on_needs_the_mapping_to_say_so(check, r):
    rows = HEADER + "A | terima | 2024-01-15 | | |\nA | reviu | 2024-01-29 | 2024-01-30 | |"
    rule = r.limit("terima", 3, "hari_kerja")
    assert check(rows, rule).outcome("A", "batas-waktu") == "NOT_ASSESSABLE selesai-tidak-ada"
    declared = {"selesai_kosong": "belum-selesai"}
    assert check(rows, rule, mapping=declared).outcome("A", "batas-waktu") == "OVERDUE_OPEN"
    early = check(rows, rule, mapping=declared, as_of=date(2024, 1, 17))
    assert early.outcome("A", "batas-waktu") == "PENDING"


def test_an_event_log_shows_what_has_begun_and_not_ended(check, r):
    table = """case:concept:name | concept:name | lifecycle:transition | time:timestamp
        A | terima | start    | 2024-01-15T08:00:00+07:00
        A | terima | complete | 2024-01-16T08:00:00+07:00
        A | reviu  | start    | 2024-01-16T08:00:00+07:00
        B | terima | complete | 2024-02-20T08:00:00+07:00
    """
    checked = check(table, r.limit("terima", 3, "hari_kerja"), r.limit("reviu", 3, "hari_kerja"))
    rules = checked.run.rules
    assert rules[0].counts["COMPLIANT"] == 1
    assert checked.outcome("B", "terima/batas-waktu") == "NOT_ASSESSABLE mulai-tidak-ada"
    assert checked.outcome("A", "reviu/batas-waktu") == "OVERDUE_OPEN"
    assert checked.run.coverage.records == 3


def test_offsets_are_converted_to_the_zone_of_the_agency(check, r):
    table = (
        "berkas | langkah | mulai | selesai\nA | terima | 2024-01-15T01:00:00Z | 2024-01-15T15:00:00+07:00"
    )
    # 08.00 to 15.00 local: 6 working hours, the break taken out.
    assert check(table, r.limit("terima", 6, "jam")).outcome("A", "batas-waktu") == "COMPLIANT"
    assert check(table, r.limit("terima", 5, "jam")).outcome("A", "batas-waktu") == "NONCOMPLIANT"


def test_stamps_of_another_zone_are_converted_when_the_mapping_names_it(check, r):
    table = "berkas | langkah | mulai | selesai\nA | terima | 2024-01-15 10:00 | 2024-01-15 11:00"
    checked = check(table, r.limit("terima", 1, "jam"), mapping={"zona": "Asia/Jayapura"})
    assert checked.outcome("A", "batas-waktu") == "COMPLIANT"
    assert checked.run.info.as_of == "2024-01-15T09:00:00"
