"""Worked examples of semantics §6: outputs, names, blanks, bindings, unconfirmed readings."""

from __future__ import annotations

import pytest

HEADER = "berkas | langkah | selesai | dokumen\n"
BA = "Berita Acara, Lampiran dan Daftar Hadir"


@pytest.mark.parametrize(
    ("cell", "outcome"),
    [
        ("Surat Tugas", "COMPLIANT"),
        ("surat-tugas", "COMPLIANT"),
        ("  SURAT  TUGAS. ", "COMPLIANT"),
        ("Nota; Surat Tugas", "COMPLIANT"),
        ("Nota, Surat Tugas", "COMPLIANT"),
        ("1. Nota / 2. x", "NONCOMPLIANT"),
        ("", "NONCOMPLIANT"),
        ("Surat Lain", "NONCOMPLIANT"),
        ("-", "NONCOMPLIANT"),
    ],
)
def test_an_output_is_met_by_name_on_the_record_of_its_step(check, r, cell, outcome):
    rules = (r.output("terima", "Surat Tugas"), r.output("reviu", "Nota"))
    checked = check(HEADER + f"A | terima | 2024-01-15 | {cell}", *rules)
    assert checked.outcome("A", "surat-tugas") == outcome


def test_a_name_with_commas_is_one_document(check, r):
    checked = check(HEADER + f"A | terima | 2024-01-15 | {BA}", r.output("terima", BA))
    assert checked.outcome("A", "hadir") == "COMPLIANT"
    assert checked.issues() == []


def test_several_lines_in_a_cell_are_several_documents(r, calendar, tmp_path):
    from sop_checks.engine import run

    path = tmp_path / "e.csv"
    path.write_text(
        'berkas;langkah;selesai;dokumen\nA;terima;2024-01-15;"1. Nota\n- Surat Tugas"\nB;terima;;\n'
    )
    procedure = r.procedure(r.version(r.output("terima", "Nota"), r.output("terima", "Surat Tugas")))
    result = run([procedure], {"uji": calendar}, [path])
    assert [rule.counts["COMPLIANT"] for rule in result.rules] == [1, 1]
    # A line break inside quotes is not a row of the spreadsheet.
    assert {item.row for item in result.findings if item.case == "B"} == {0}


def test_without_a_document_column_an_output_cannot_be_judged(check, r):
    checked = check("berkas | langkah | selesai\nA | terima | 2024-01-15", r.output("terima", "Surat"))
    assert checked.outcome("A", "surat") == "NOT_ASSESSABLE dokumen-tidak-dipetakan"
    assert checked.finding("A").missing == "dokumen"


def test_every_execution_owes_the_output(check, r):
    table = HEADER + "A | terima | 2024-01-15 | Surat\nA | terima | 2024-01-16 |"
    finding = check(table, r.output("terima", "Surat")).finding("A")
    assert (finding.outcome, finding.execution, finding.row, finding.column) == (
        "NONCOMPLIANT",
        2,
        3,
        "dokumen",
    )


def test_a_step_that_is_not_recorded_owes_no_output(check, r):
    checked = check(HEADER + "A | reviu | 2024-01-15 |", r.output("terima", "Surat"))
    assert checked.outcome("A", "surat") == "NOT_APPLICABLE"


def test_any_of_several_documents_meets_the_rule(check, r):
    checked = check(HEADER + "A | terima | 2024-01-15 | Nota", r.output("terima", "Surat", "Nota"))
    assert checked.outcome("A", "surat+nota") == "COMPLIANT"


def test_case_wide_outputs_may_stand_on_any_record(check, r):
    table = HEADER + "A | terima | 2024-01-15 |\nA | kirim | 2024-01-16 | Surat"
    assert check(table, r.output("terima", "Surat", case_wide=True)).outcome("A", "surat") == "COMPLIANT"
    assert check(table, r.output("terima", "Surat")).outcome("A", "surat") == "NONCOMPLIANT"


def test_an_unknown_name_is_a_data_finding_and_does_not_meet_the_output(check, r):
    table = HEADER + "A | terima | 2024-01-15 | Kwitansi\nB | terima | 2024-01-15 | Kwitansi"
    checked = check(table, r.output("terima", "Surat"))
    assert checked.outcome("A", "surat") == "NONCOMPLIANT"
    (issue,) = checked.run.data_findings
    assert (issue.id, issue.level, issue.count, issue.place.row) == ("data-dokumen", "warning", 2, 2)


def test_words_for_blank_count_only_when_the_mapping_names_them(check, r):
    table = HEADER + "A | terima | 2024-01-15 | N/A\nA | reviu | belum |"
    rules = (r.output("terima", "Surat"),)
    assert [item[0] for item in check(table, *rules).issues()] == ["data-tanggal", "data-dokumen"]
    mapped = check(table, *rules, mapping={"kosong": ["n/a", "belum"]})
    assert mapped.issues() == []
    assert mapped.outcome("A", "surat") == "NONCOMPLIANT"
    assert mapped.run.info.settings["kosong"] == ["n/a", "belum"]


def test_a_bound_column_that_is_filled_means_the_document_exists(check, r):
    table = """berkas | langkah | selesai | tgl_bast
        A | kirim | 2024-01-15 | 2024-01-14
        B | kirim | 2024-01-15 |
    """
    binding = {"dokumen": [{"langkah": "kirim", "kolom": "Tgl BAST", "dokumen": "bast"}]}
    checked = check(table, r.output("kirim", "BAST"), mapping=binding)
    assert checked.run.rules[0].counts["COMPLIANT"] == 1
    finding = checked.finding("B")
    assert (finding.outcome, finding.row, finding.column) == ("NONCOMPLIANT", 3, "tgl_bast")
    assert checked.run.coverage.unmapped_columns == ()


def test_an_unconfirmed_reading_is_never_judged(check, r):
    doubtful = r.output("terima", "Surat", basis="disimpulkan", basis_note="Kolom Output kosong.")
    table = HEADER + "A | terima | 2024-01-15 | Surat\nB | terima | 2024-01-15 |\nC | reviu | 2024-01-15 |"
    checked = check(table, doubtful)
    assert [(item.case, item.reason) for item in checked.run.findings] == [
        ("A", "perlu-konfirmasi"),
        ("B", "perlu-konfirmasi"),
    ]
    assert "Kolom Output kosong." in checked.run.findings[0].explanation
    assert checked.run.rules[0].counts["NOT_APPLICABLE"] == 1
    assert checked.run.exit_code == 0


def test_a_record_without_step_may_be_a_worse_execution(check, r):
    table = HEADER + "A | terima | 2024-01-15 | Surat\nA | | 2024-01-16 |"
    finding = check(table, r.output("terima", "Surat")).finding("A")
    assert (finding.reason, finding.row) == ("langkah-kosong", 3)


def test_roles_are_compared_and_unknown_is_not_wrong(check, r):
    table = """berkas | langkah | selesai | pelaksana
        A | terima | 2024-01-15 | ppk
        B | terima | 2024-01-15 | Kepala UKPBJ
        C | terima | 2024-01-15 | Budi Santoso
        D | terima | 2024-01-15 |
    """
    checked = check(table, r.role("terima", "PPK"), r.role("kirim", "Kepala UKPBJ"))
    assert {item.case: item.reason or str(item.outcome) for item in checked.run.findings} == {
        "B": "NONCOMPLIANT",
        "C": "pelaksana-tidak-dikenal",
        "D": "pelaksana-tidak-ada",
    }
    assert not any("Budi" in item.observed + item.explanation for item in checked.run.findings)


def test_one_person_in_two_steps_that_must_differ(check, r):
    table = """berkas | langkah | selesai | petugas
        A | terima | 2024-01-15 | Budi Santoso
        A | reviu  | 2024-01-16 | BUDI SANTOSO
        B | terima | 2024-01-15 | Budi
        B | reviu  | 2024-01-16 |
        C | terima | 2024-01-15 | Budi
    """
    checked = check(table, r.segregation("terima", "reviu"))
    found = {item.case: item.reason or str(item.outcome) for item in checked.run.findings}
    assert found == {"A": "NONCOMPLIANT", "B": "petugas-tidak-ada"}
    assert "budi" not in checked.run.findings[0].observed.lower()
