"""Worked examples of semantics §5 (urutan, repeats) and §8 (controls)."""

from __future__ import annotations

import pytest

from sop_checks.rules import StartSpec

HEADER = "berkas | langkah | mulai | selesai | nomor\n"


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | | 2024-01-15 |\nA | reviu | | 2024-01-16 |", "COMPLIANT"),
        ("A | terima | | 2024-01-17 |\nA | reviu | | 2024-01-16 |", "NONCOMPLIANT"),
        ("A | reviu | | 2024-01-16 |", "NONCOMPLIANT"),
        ("A | lampiran | | 2024-01-15 |\nA | reviu | | 2024-01-16 |", "COMPLIANT"),
        # Ends are compared; a missing one leaves the order open unless the start decides.
        ("A | terima | 2024-01-10 | |\nA | reviu | | 2024-01-16 |", "NOT_ASSESSABLE selesai-tidak-ada"),
        ("A | terima | 2024-01-17 | |\nA | reviu | | 2024-01-16 |", "NONCOMPLIANT"),
        ("A | terima | | 2024-01-15 |\nA | reviu | 2024-01-16 | |", "COMPLIANT"),
        ("A | | | 2024-01-15 |\nA | reviu | | 2024-01-16 |", "NOT_ASSESSABLE langkah-kosong"),
    ],
)
def test_order_needs_one_earlier_predecessor(check, r, rows, outcome):
    assert check(HEADER + rows, r.order("reviu", "terima", "kirim")).outcome("A", "urutan") == outcome


def test_order_names_the_skipped_steps(check, r):
    finding = check(HEADER + "A | reviu | | 2024-01-16 |", r.order("reviu", "terima", "kirim")).finding("A")
    assert "Menerima permohonan" in finding.observed
    assert "Mengirim hasil" in finding.observed


def test_after_a_join_each_missing_step_violates(check, r):
    rows = "A | terima | | 2024-01-15 |\nA | reviu | | 2024-01-16 |"
    rule = r.order("reviu", all_of=("terima", "kirim"))
    finding = check(HEADER + rows, rule).finding("A")
    assert "Mengirim hasil" in finding.observed
    assert "Menerima permohonan" not in finding.observed


def test_a_verdict_that_depends_on_a_tie_says_so(check, r):
    rows = "A | reviu | | 2024-01-16 |\nA | terima | | 2024-01-16 |"
    finding = check(HEADER + rows, r.order("reviu", "terima")).finding("A")
    assert "urutan baris" in finding.explanation
    rows = "A | terima | | 2024-01-16 |\nA | reviu | | 2024-01-16 |"
    assert check(HEADER + rows, r.order("reviu", "terima")).outcome("A", "urutan") == "COMPLIANT"


def test_a_step_after_the_start_row_needs_no_record_before_it(check, r):
    assert (
        check(HEADER + "A | terima | | 2024-01-16 |", r.order("terima", "mulai")).outcome("A", "urutan")
        == "COMPLIANT"
    )


def test_repeats(check, r):
    rule = r.make("langkah-berulang", "terima")
    rows = "A | terima | | 2024-01-16 |\nA | terima | | 2024-01-15 |"
    finding = check(HEADER + rows, rule).finding("A")
    assert (finding.execution, finding.row) == (2, 2)


@pytest.mark.parametrize(
    ("operator", "steps", "values", "rows", "outcome"),
    [
        ("wajib", ("reviu",), {}, "A | arsip | | 2024-01-16 |", "NONCOMPLIANT"),
        ("wajib", ("reviu", "arsip"), {}, "A | arsip | | 2024-01-16 |", "NONCOMPLIANT"),
        ("wajib", ("reviu",), {}, "A | terima | | 2024-01-16 |", "PENDING"),
        ("wajib_salah_satu", ("reviu", "kirim"), {}, "A | kirim | | 2024-01-16 |", "COMPLIANT"),
        ("didahului", ("kirim",), {"other": "reviu"}, "A | kirim | | 2024-01-16 |", "NONCOMPLIANT"),
        ("didahului", ("kirim",), {"other": "reviu"}, "A | terima | | 2024-01-16 |", "NOT_APPLICABLE"),
        (
            "tidak_setelah",
            ("terima",),
            {"other": "kirim"},
            "A | kirim | | 2024-01-15 |\nA | terima | | 2024-01-16 |",
            "NONCOMPLIANT",
        ),
        (
            "tidak_setelah",
            ("terima",),
            {"other": "kirim"},
            "A | kirim | | 2024-01-17 |\nA | terima | | 2024-01-16 |",
            "COMPLIANT",
        ),
        ("paling_banyak", ("terima",), {"count": 1}, "A | terima | | 2024-01-16 |", "COMPLIANT"),
        (
            "paling_banyak",
            ("terima",),
            {"count": 1},
            "A | terima | | 2024-01-16 |\nA | terima | | 2024-01-17 |",
            "NONCOMPLIANT",
        ),
        (
            "diawali",
            ("terima",),
            {},
            "A | kirim | | 2024-01-16 |\nA | terima | | 2024-01-17 |",
            "NONCOMPLIANT",
        ),
        ("diawali", ("terima",), {}, "A | kirim | | 2024-01-18 |\nA | terima | | 2024-01-17 |", "COMPLIANT"),
        ("isian", ("terima",), {"field": "Nomor"}, "A | terima | | 2024-01-16 | 12", "COMPLIANT"),
        ("isian", ("terima",), {"field": "Nomor"}, "A | terima | | 2024-01-16 | ", "NONCOMPLIANT"),
        (
            "isian",
            ("terima",),
            {"field": "Kode"},
            "A | terima | | 2024-01-16 | ",
            "NOT_ASSESSABLE isian-tidak-ada",
        ),
        (
            "pelaksana",
            ("terima",),
            {"names": ("PPK",)},
            "A | terima | | 2024-01-16 | ",
            "NOT_ASSESSABLE pelaksana-tidak-ada",
        ),
        ("pemisahan_fungsi", ("terima", "kirim"), {}, "A | terima | | 2024-01-16 | ", "NOT_APPLICABLE"),
    ],
)
def test_controls(check, r, operator, steps, values, rows, outcome):
    assert check(HEADER + rows, r.control(operator, *steps, **values)).outcome("A", operator) == outcome


def test_control_limit_between_two_events(check, r):
    rule = r.control(
        "batas", limit=r.spec(3, "hari_kerja"), start=StartSpec(step="terima"), end=StartSpec(step="kirim")
    )
    rows = "A | terima | | 2024-01-15 |\nA | kirim | | 2024-01-22 |"
    assert check(HEADER + rows, rule).outcome("A", "batas") == "NONCOMPLIANT"
