"""Worked examples of semantics §1: outcomes, folding, shares, fingerprints."""

from __future__ import annotations

import hashlib
import json

HEADER = "berkas | langkah | mulai | selesai | dokumen\n"


def test_counts_of_a_rule_add_up_to_the_cases_of_its_version(check, r):
    table = (
        HEADER
        + """
        A | terima | 2024-01-15 | 2024-01-16 | Surat
        B | terima | 2024-01-15 | 2024-02-16 |
        C | reviu  | 2024-01-15 | 2024-01-16 |
        C | arsip  | 2024-01-15 | 2024-01-16 |
    """
    )
    checked = check(
        table, r.output("terima", "Surat"), r.limit("terima", 3, "hari_kerja"), r.required("terima")
    )
    assert [rule.cases for rule in checked.run.rules] == [3, 3, 3]
    output = checked.run.rules[0].counts
    assert (output["COMPLIANT"], output["NONCOMPLIANT"], output["NOT_APPLICABLE"]) == (1, 1, 1)


def test_several_executions_fold_to_the_worst(check, r):
    table = (
        HEADER
        + """
        A | terima | 2024-01-15 | 2024-01-16 |
        A | terima | 2024-01-15 | 2024-02-16 |
        A | terima |            | 2024-02-17 |
    """
    )
    checked = check(table, r.limit("terima", 3, "hari_kerja"))
    finding = checked.finding("A")
    assert finding.outcome == "NONCOMPLIANT"
    assert (finding.execution, finding.row) == (2, 3)


def test_not_assessable_is_worse_than_compliant(check, r):
    table = (
        HEADER
        + """
        A | terima | 2024-01-15 | 2024-01-16 |
        A | terima |            | 2024-02-17 |
    """
    )
    assert check(table, r.limit("terima", 3, "hari_kerja")).outcome("A", "batas-waktu") == (
        "NOT_ASSESSABLE mulai-tidak-ada"
    )


def test_not_assessable_names_the_reason_and_the_missing_field(check, r):
    checked = check(HEADER + "A | terima | | 2024-02-17 |", r.limit("terima", 3, "hari_kerja"))
    finding = checked.finding("A")
    assert (finding.reason, finding.missing) == ("mulai-tidak-ada", "mulai")
    assert "mulai-tidak-ada" in finding.explanation
    assert "yang kurang: mulai" in finding.explanation


def test_shares_leave_out_what_the_definition_leaves_out(check, r):
    table = (
        HEADER
        + """
        A | terima | 2024-01-15 | 2024-01-16 | Surat
        B | terima |            | 2024-01-16 |
        C | reviu  | 2024-01-15 | 2024-01-16 | Surat
    """
    )
    rules = (r.output("terima", "Surat"), r.limit("terima", 3, "hari_kerja"), r.required("kirim"))
    coverage = check(table, *rules).run.coverage
    # C has no execution of terima (2 not applicable); kirim is pending in all three open cases.
    assert (coverage.obligations, coverage.assessable) == (7, 6)
    assert (coverage.compliant, coverage.due) == (2, 4)
    assert coverage.assessable_share == 6 / 7
    assert coverage.compliance == 2 / 4
    assert coverage.not_assessable_by_reason == {"mulai-tidak-ada": 1}


def test_fingerprint_is_sha256_of_rule_case_step_execution_document(check, r):
    finding = check(HEADER + "A | terima | | 2024-02-17 |", r.output("terima", "Surat Tugas")).finding("A")
    parts = ["kota/layanan@2024-01-01#terima/output-wajib/surat-tugas", "A", "terima", "1", "surat-tugas"]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    assert finding.fingerprint == hashlib.sha256(text.encode()).hexdigest()


def test_fingerprint_survives_other_row_order_and_another_file_name(r, calendar, write_csv):
    from sop_checks.engine import run

    rows = ["A | terima | 2024-01-15 | 2024-02-16 |", "A | terima | 2024-01-15 | 2024-03-16 |"]
    procedure = r.procedure(r.version(r.limit("terima", 3, "hari_kerja"), r.output("terima", "Surat")))
    first = write_csv(HEADER + "\n".join(rows), "satu.csv")
    second = write_csv(HEADER + "\n".join(reversed(rows)), "dua.csv")
    one, two = (run([procedure], {"uji": calendar}, [path]) for path in (first, second))
    assert [item.fingerprint for item in one.findings] == [item.fingerprint for item in two.findings]
    assert [item.row for item in one.findings] != [item.row for item in two.findings]
