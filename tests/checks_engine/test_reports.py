"""What readers get: text, JSON, CSV, exit codes, masking."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date

import pytest

from sop_checks.checking import Checked as Report
from sop_checks.engine import Settings, run
from sop_checks.privacy import Masker
from sop_checks.report.as_json import run_data, run_json
from sop_checks.report.as_text import run_text
from sop_checks.report.files import findings_csv, report_files
from sop_checks.report.folder import write_report
from sop_checks.report.numbers import percent

HEADER = "berkas | langkah | mulai | selesai | dokumen | petugas | anggaran\n"
TABLE = (
    HEADER
    + """
    A-1 | terima | 2024-01-15 | 2024-01-31 | Surat | Budi Santoso | 1
    A-2 | terima | 2024-01-15 | 2024-01-16 |       | Ani          | 2
    A-3 | terima |            | 2024-01-16 | Surat milik Budi Santoso | Ani | 3
    A-4 | terima | 30/30/2024 | 2024-01-16 | Surat | Ani          | 4
"""
)
COLUMNS = (
    "fingerprint,rule_id,sop,version,step,rule,case,execution,outcome,observed,expected,explanation,"
    "file,sheet,row,column"
)


@pytest.fixture
def rules(r):
    return (r.limit("terima", 3, "hari_kerja"), r.output("terima", "Surat"), r.required("kirim"))


def test_the_text_gives_the_assessable_share_before_any_finding(check, rules):
    text = run_text(check(TABLE, *rules).run)
    assert text.index("Dapat dinilai: 10 dari 12 kewajiban (83,3 %)") < text.index("Temuan")
    assert "Sesuai: 3 dari 8 kewajiban yang sudah jatuh tempo (37,5 %)" in text
    assert "Tanggal acuan: Rabu, 31 Januari 2024" in text


def test_the_text_says_what_was_what_should_be_and_where(check, rules):
    text = run_text(check(TABLE, *rules).run)
    assert "Berkas A-1: indikasi tidak sesuai" in text
    assert "terpakai 12 hari kerja dari 3" in text
    assert "SOP Layanan (Nomor 001/SOP/2024), versi 2024-01-01: 4 berkas" in text
    assert text.count("• Langkah terima: batas-waktu") == 1
    assert "Batas   : 3 hari kerja" in text
    assert "sop_source/kota/layanan.yaml:7" in text
    assert "ekspor.csv, baris 2, kolom selesai" in text
    assert "cuti bersama dihitung libur" in text
    assert "Kolom yang tidak dipakai: ekspor.csv, kolom anggaran" in text
    assert "melanggar" not in text


def test_percentages_never_hide_a_remainder():
    assert [percent(*pair) for pair in ((0, 0), (1, 1), (9999, 10000), (1, 10000), (0, 5))] == [
        "–",
        "100,0 %",
        "99,9 %",
        "0,1 %",
        "0,0 %",
    ]


def test_json_has_the_shape_of_the_contract(check, rules):
    data = json.loads(run_json(check(TABLE, *rules).run))
    assert list(data) == ["run", "coverage", "rules", "findings"]
    assert {"tool", "sha256", "as_of", "settings"} <= set(data["run"])
    assert set(data["run"]["sha256"]) == {"sop_source", "calendar", "exports", "mapping"}
    assert data["run"]["as_of"] == "2024-01-31"
    coverage = data["coverage"]
    assert {"cases", "records", "obligations", "assessable", "not_assessable_by_reason"} <= set(coverage)
    assert coverage["unmapped_columns"] == [{"file": "ekspor.csv", "sheet": "", "column": "anggaran"}]
    assert coverage["unread_rows"] == []
    assert set(data["rules"][0]) == {"id", "sop", "version", "step", "rule", "text", "source", "counts"}
    assert data["rules"][0]["source"] == {"file": "sop_source/kota/layanan.yaml", "line": 7}
    assert data["rules"][0]["counts"] == {
        "NONCOMPLIANT": 1,
        "OVERDUE_OPEN": 0,
        "NOT_ASSESSABLE": 2,
        "PENDING": 0,
        "COMPLIANT": 1,
        "NOT_APPLICABLE": 0,
    }
    finding = data["findings"][0]
    assert ",".join(list(finding)[:16]) == COLUMNS
    assert finding["record"] == {"file": "ekspor.csv", "sheet": "", "row": 2, "column": "selesai"}
    assert finding["source"] == {"file": "sop_source/kota/layanan.yaml", "line": 7}


def test_json_shows_200_findings_of_a_rule_and_true_totals_and_csv_all(check, r):
    rows = "\n".join(f"A{number} | terima | | 2024-01-16 | | |" for number in range(250))
    run = check(HEADER + rows, r.limit("terima", 3, "hari"), r.output("terima", "Surat")).run
    data = run_data(run)
    assert len(data["findings"]) == 400
    assert data["rules"][0]["counts"]["NOT_ASSESSABLE"] == 250
    assert data["coverage"]["not_assessable_by_reason"] == {"mulai-tidak-ada": 250}
    assert len(list(csv.DictReader(io.StringIO(findings_csv(run))))) == 500


def test_findings_csv_has_the_columns_in_order(check, rules):
    lines = findings_csv(check(TABLE, *rules).run).splitlines()
    assert lines[0] == COLUMNS
    rows = list(csv.DictReader(lines))
    assert [(row["case"], row["outcome"]) for row in rows] == [
        ("A-1", "NONCOMPLIANT"),
        ("A-3", "NOT_ASSESSABLE"),
        ("A-4", "NOT_ASSESSABLE"),
        ("A-2", "NONCOMPLIANT"),
        ("A-3", "NONCOMPLIANT"),
    ]


def test_the_report_folder(check, rules, tmp_path):
    run = check(TABLE, *rules).run
    write_report(Report(run=run), tmp_path / "laporan")
    found = sorted(
        path.relative_to(tmp_path / "laporan").as_posix() for path in tmp_path.rglob("laporan/**/*.*")
    )
    assert {name for name in found if "/" not in name} <= {"laporan.html", "kka.xlsx", "masalah-data.csv"}
    assert {"data/findings.csv", "data/findings.json", "data/ringkasan.txt", "masalah-data.csv"} <= set(found)
    problems = (tmp_path / "laporan/masalah-data.csv").read_text(encoding="utf-8")
    assert (
        "kesalahan;data-tanggal;'30/30/2024' tidak terbaca sebagai tanggal;1;ekspor.csv;;5;mulai" in problems
    )


def test_cells_that_spreadsheets_would_run_are_made_harmless(check, r):
    run = check(HEADER + "=1+1 | terima | | 2024-01-16 | | |", r.limit("terima", 3, "hari")).run
    assert ",'=1+1," in findings_csv(run)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("A | terima | 2024-01-15 | 2024-01-16 | Surat | |", 0),
        ("A | terima | | 2024-01-16 | Surat | |", 0),  # NOT_ASSESSABLE alone
        ("A | terima | 2024-01-15 | 2024-01-31 | Surat | |", 1),
        ("A | terima | 2024-01-15 | entah | Surat | |", 1),  # data finding of level error
        ("A | terima | 2024-01-15 | 2024-01-16 | Surat; Kwitansi | |", 0),  # warning
    ],
)
def test_exit_code(check, rules, rows, code):
    assert check(HEADER + rows, *rules).run.exit_code == code


def test_overdue_open_makes_the_exit_code_1(check, r):
    rule = r.required("kirim", limit=r.spec(3, "hari_kerja"), predecessors=("terima",))
    run = check(HEADER + "A | terima | | 2024-01-02 | | |", rule, as_of=date(2024, 1, 31)).run
    assert (run.findings[0].outcome, run.exit_code) == ("OVERDUE_OPEN", 1)


class TestMasking:
    """Names and personal numbers leave only on request."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("198501012010011001", "NIP"),
            ("19850101 201001 1 001", "NIP"),
            ("BERKAS-198501012010011001", "NIP"),
            ("3374014107900001", "NIK"),
            ("01.234.567.8-901.000", "NPWP"),
            ("012345678901000", "NPWP"),
        ],
    )
    def test_personal_numbers_in_case_ids(self, text, kind):
        masked = Masker(enabled=True).case(text)
        assert f"{kind}-***" in masked
        assert "1234" not in masked
        assert "0101" not in masked
        assert Masker(enabled=False).case(text) == text

    @pytest.mark.parametrize(
        "text", ["8123456", "027/SOP/300/2020", "PKT-2024-000123", "2024011700001234", "12345678901234567890"]
    )
    def test_ordinary_case_ids_stay(self, text):
        assert Masker(enabled=True).case(text) == text

    def test_two_masked_cases_stay_two(self):
        masker = Masker(enabled=True)
        assert masker.case("198501012010011001") != masker.case("198501012010011002")

    def test_no_output_holds_a_name_or_a_number(self, check, r):
        table = (
            HEADER
            + """
            198501012010011001|terima|Budi Santoso|2024-01-16|KTP budi  santoso 3374014107900001|Budi Santoso|
            B | terima | 2024-01-01 | 2024-01-16 | SURAT BUDI SANTOSO | Budi Santoso |
        """
        )
        run = check(table, r.limit("terima", 1, "hari_kerja"), r.output("terima", "Surat")).run
        for name, text in report_files(Report(run=run)).items():
            assert "198501012010011001" not in text, name
            assert "3374014107900001" not in text, name
            assert not re.search(r"budi\W+santoso", text, re.IGNORECASE), name
        shown = check(table, r.output("terima", "Surat"), masked=False).run
        assert "198501012010011001" in report_files(Report(run=shown))["data/findings.csv"]
        assert shown.info.settings["samaran"] == "tidak"
        assert "TIDAK disamarkan" in run_text(shown)


def test_errors_of_the_data_come_before_what_was_judged(check, rules):
    text = run_text(check(TABLE, *rules).run)
    assert text.index("[kesalahan] '30/30/2024'") < text.index("Tidak dapat dinilai karena")
    assert text.count("30/30/2024") == 1


def test_without_findings_the_text_says_how_much_was_judged(check, rules):
    run = check(HEADER + "A | terima | | 2024-01-16 | Surat | |", *rules).run
    assert f"Tidak ada temuan pada {run.coverage.assessable} kewajiban yang dapat dinilai." in run_text(run)


def test_a_rule_with_many_findings_tells_how_many_are_left_out(check, r):
    rows = "\n".join(f"A{number} | terima | 2024-01-15 | 2024-01-31 | | |" for number in range(9))
    text = run_text(check(HEADER + rows, r.limit("terima", 3, "hari_kerja")).run)
    assert "Temuan: 9; 3 ditampilkan, selengkapnya dengan --laporan FOLDER" in text
    assert text.count("Berkas A") == 3
    assert "dan 6 berkas lain" in text


def test_a_run_tells_how_much_of_each_limit_was_used(check, r):
    """Amounts come from every measured execution, in time or late."""
    run = check(
        "berkas | langkah | mulai | selesai\n"
        "A | terima | 2024-03-04 08:00 | 2024-03-04 09:30\n"
        "A | reviu | 2024-03-04 08:00 | 2024-03-11 08:00\n"
        "B | terima | 2024-03-05 08:00 | 2024-03-05 11:00",
        r.limit("terima", 2, "jam"),
        r.limit("reviu", 3, "hari_kerja"),
    ).run
    seen = [(item.rule_id.split("#")[1], item.minutes, item.allowance, item.amounts) for item in run.uses]
    assert seen == [
        ("terima/batas-waktu", True, 120, {90: 1, 180: 1}),
        ("reviu/batas-waktu", False, 3, {5: 1}),
    ]
    late = next(item for item in run.findings if item.case == "B")
    moments = (late.since, late.until, late.due)
    assert moments == ("2024-03-05T08:00:00", "2024-03-05T11:00:00", "2024-03-05T10:00:00")
    assert [(item.month, item.cases, item.failing) for item in run.months] == [("2024-03", 2, 2)]


@pytest.mark.parametrize(("blank", "expected"), [(1, False), (2, False), (3, True), (4, True)])
def test_a_rule_needs_review_when_it_flags_more_than_half_of_the_cases(check, r, blank, expected):
    rows = [f"A-{n} | terima | 2024-01-15 | 2024-01-16 | {'' if n < blank else 'Surat'}" for n in range(4)]
    table = "\n".join(["berkas | langkah | mulai | selesai | dokumen", *rows])
    (rule,) = check(table, r.output("terima", "Surat")).run.rules
    assert (rule.failing, rule.needs_review) == (blank, expected)


def test_a_run_tells_how_far_it_is(r, calendar, write_csv):
    """Progress goes up to the number of cases and is told about a hundred times at most."""
    rows = "".join(f"\nA-{number} | terima | 2024-03-04 | 2024-03-05" for number in range(250))
    told = []
    run(
        [r.procedure(r.version(r.required("terima")))],
        {"uji": calendar},
        [write_csv(f"berkas | langkah | mulai | selesai{rows}")],
        settings=Settings(engine="python", progress=lambda *step: told.append(step)),
    )
    assert told[-1] == ("Menilai berkas", 250, 250)
    assert [done for _, done, _ in told] == sorted({done for _, done, _ in told})
    assert 2 <= len(told) <= 126
