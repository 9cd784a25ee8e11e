"""What the comparison with the naive evaluator brought to light, as small examples (semantics §8)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sop_checks.engine import run
from sop_compiler.pipeline import load_rules

AGENCY = """
id: dinas
nama: Dinas
pelaksana:
  - {id: kepala, nama: Kepala Dinas}
  - {id: staf, nama: Staf Dinas}
"""
STEPS = """
langkah:
  - {id: terima, no: '1', kegiatan: Menerima}
  - id: olah
    no: '2'
    kegiatan: Mengolah
    sublangkah:
      jenis: semua
      langkah:
        - {id: olah-satu, no: 2a, kegiatan: Mengolah satu}
        - {id: olah-dua, no: b., kegiatan: Mengolah dua}
  - {id: kirim, no: '3', kegiatan: Mengirim}
"""
Judge = Callable[..., str]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Outcome of one control on the rows of one case, ``""`` when it is not listed."""

    def outcome(control: str, header: str, *rows: str, rest: str = "") -> str:
        folder = tmp_path / "sop_source" / "dinas"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "instansi.yaml").write_text(AGENCY)
        text = f"id: a\njudul: A\nnomor: 1\nversi: {{berlaku: 2024-01-01}}\n{STEPS}{rest}"
        (folder / "a.yaml").write_text(f"{text}kendali:\n  - {{id: k, {control}}}\n")
        export = tmp_path / "e.csv"
        export.write_text("\n".join([header, *rows]) + "\n")
        rules = load_rules(tmp_path)
        assert rules.compilation.errors == ()
        result = run(rules.procedures, rules.calendars, [export])
        (rule,) = [item for item in result.rules if item.rule == "kendali"]
        return next(str(key) for key, number in rule.counts.items() if number)

    return outcome


HEADER = "berkas,langkah,mulai,selesai,pelaksana,terbit,diterima"


def test_batas_may_end_at_a_case_field(judge):
    control = "batas: {dari: terima, ke: {isian: terbit}, waktu: 3 hari kalender}"
    row = "A,1,2024-01-08 08:00,2024-01-08 09:00,,{},"
    assert judge(control, HEADER, row.format("2024-01-11")) == "COMPLIANT"
    assert judge(control, HEADER, row.format("2024-01-12")) == "NONCOMPLIANT"
    assert judge(control, HEADER, row.format("")) == "NOT_ASSESSABLE"
    assert judge(control, HEADER, row.format("2024-01-05")) == "NOT_APPLICABLE"


def test_isian_without_a_step_asks_for_the_value_somewhere_in_the_case(judge):
    control = "isian: {kolom: terbit}"
    begun, ended = "A,1,,2024-01-08,,{},", "A,3,,2024-01-09,,{},"
    assert judge(control, HEADER, begun.format("x"), ended.format("")) == "COMPLIANT"
    assert judge(control, HEADER, begun.format(""), ended.format("")) == "NONCOMPLIANT"
    assert judge(control, HEADER, begun.format("")) == "NOT_ASSESSABLE"
    assert judge("isian: {kolom: lain}", HEADER, ended.format("")) == "NOT_ASSESSABLE"


def test_pelaksana_knows_every_role_of_the_agency(judge):
    control = "pelaksana: {langkah: terima, boleh: [kepala]}"
    row = "A,1,,2024-01-08,{},,"
    assert judge(control, HEADER, row.format("Kepala Dinas")) == "COMPLIANT"
    assert judge(control, HEADER, row.format("Staf Dinas")) == "NONCOMPLIANT"
    assert judge(control, HEADER, row.format("Orang lain")) == "NOT_ASSESSABLE"


def test_a_row_without_step_does_not_hide_a_violation_of_tidak_setelah(judge):
    control = "tidak_setelah: {langkah: terima, setelah: kirim}"
    rows = ("A,3,,2024-01-08,,,", "A,1,,2024-01-09,,,", "A,,,2024-01-10,,,")
    assert judge(control, HEADER, *rows) == "NONCOMPLIANT"
    assert judge(control, HEADER, *reversed(rows[1:])) == "NOT_ASSESSABLE"


def test_diawali_takes_reader_order_where_times_cannot_be_told_apart(judge):
    control = "diawali: {langkah: terima}"
    clock, dated = "A,1,,2024-01-08 12:00,,,", "A,3,,2024-01-08,,,"
    assert judge(control, HEADER, clock, dated) == "COMPLIANT"
    assert judge(control, HEADER, dated, clock) == "NONCOMPLIANT"
    assert judge(control, HEADER, dated, "A,1,,2024-01-07 12:00,,,") == "COMPLIANT"


def test_a_date_without_clock_leaves_open_when_a_case_ended(judge):
    control = "tenggat: {isian: terbit, terhadap: akhir_berkas}"
    rows = ("A,3,,2024-01-08 10:00,,2024-01-08 12:00,", "A,3,,2024-01-08,,2024-01-08 12:00,")
    assert judge(control, HEADER, *rows) == "NOT_ASSESSABLE"
    late = ("A,3,,2024-01-08 13:00,,2024-01-08 12:00,", "A,3,,2024-01-08,,2024-01-08 12:00,")
    assert judge(control, HEADER, *late) == "NONCOMPLIANT"


def test_a_sub_row_whose_number_repeats_that_of_its_row_is_not_named_twice(tmp_path, judge):
    judge("wajib: {langkah: terima}", HEADER, "A,1,,2024-01-08,,,")
    texts = {rule.step: rule.text for rule in load_rules(tmp_path).procedures[0].versions[0].rules}
    assert "Langkah 2a “" in texts["olah-satu"]
    assert "Langkah 2b “" in texts["olah-dua"]


def test_setiap_from_a_step_to_itself_measures_from_one_occurrence_to_the_next(judge):
    control = "batas: {dari: terima, ke: terima, waktu: 3 hari kalender, pasangan: setiap}"
    first, soon, late = (f"A,1,,2024-01-{day},,," for day in ("08", "11", "12"))
    assert judge(control, HEADER, first) == "NOT_APPLICABLE"
    assert judge(control, HEADER, first, soon) == "COMPLIANT"
    assert judge(control, HEADER, first, late) == "NONCOMPLIANT"


def test_steps_of_a_control_may_be_named_by_their_activity(judge):
    assert judge("wajib: {langkah: MENERIMA}", HEADER, "A,3,,2024-01-08,,,") == "NONCOMPLIANT"
    control = "batas: {dari: menerima, ke: Mengirim, waktu: 3 hari_kalender}"
    rows = ("A,1,,2024-01-08,,,", "A,3,,2024-01-12,,,")
    assert judge(control, HEADER, *rows) == "NONCOMPLIANT"


def test_a_free_flow_leaves_the_controls_alone(tmp_path, judge):
    rows = ("A,3,,2024-01-08,,,", "A,1,,2024-01-09,,,", "A,1,,2024-01-09,,,")
    assert judge("wajib: {langkah: terima}", HEADER, *rows, rest="alur: bebas\n") == "COMPLIANT"
    rules = load_rules(tmp_path).procedures[0].versions[0].rules
    assert {rule.kind for rule in rules} == {"kendali", "langkah-di-luar-sop"}
