"""``sop check``: options, streams, exit codes; both faces on a compiled source."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli

SOP = """
id: surat
judul: SOP Surat
nomor: 1/2024
versi: {berlaku: 2024-01-02}
langkah:
  - id: terima
    no: '1'
    kegiatan: Menerima surat
    output: [Agenda]
  - id: kirim
    no: '2'
    kegiatan: Mengirim surat
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    tmp_path = tmp_path / "proyek"
    file = tmp_path / "sop_source" / "dinas" / "surat.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(SOP, encoding="utf-8")
    (tmp_path / "baik.csv").write_text(
        "berkas;langkah;selesai;dokumen\nA;1;2024-01-15;Agenda\nA;2;2024-01-16;\n"
    )
    (tmp_path / "kosong.csv").write_text("\n \n")
    (tmp_path / "tanpa-nomor.csv").write_text("berkas;langkah;selesai\n;1;2024-01-15\n")
    (tmp_path / "buruk.csv").write_text("berkas;langkah;selesai;dokumen\nA;2;2024-01-16;\n")
    return tmp_path


def sop(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", str(project), *arguments], prog_name="sop")


def test_nothing_found_is_exit_code_0(project):
    result = sop(project, "check", str(project / "baik.csv"))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Dapat dinilai: 7 dari 7 kewajiban (100,0 %)" in result.stdout


def test_findings_are_exit_code_1_and_quote_the_source(project):
    result = sop(project, "check", str(project / "buruk.csv"))
    assert result.exit_code == 1
    assert "indikasi tidak sesuai" in result.stdout
    assert "sop_source/dinas/surat.yaml:" in result.stdout


def test_json_goes_to_stdout_alone(project):
    result = sop(
        project, "check", str(project / "buruk.csv"), "--format", "json", "--laporan", str(project / "hasil")
    )
    data = json.loads(result.stdout)
    assert data["findings"][0]["case"] == "A"
    assert "Laporan ditulis ke" in result.stderr
    assert json.loads((project / "hasil/data/findings.json").read_text()) == data


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("hilang.csv",), "hilang.csv tidak ditemukan"),
        (("baik.csv", "--sop", "hantu"), "SOP 'hantu' tidak dikenal"),
        (("baik.csv", "--per-tanggal", "besok"), "'besok' bukan tanggal"),
        (("baik.csv", "--map", "hilang.yaml"), "hilang.yaml tidak dapat dibuka"),
        (
            ("baik.csv", "--per-tanggal", "2014-12-31"),
            "Semua catatan (2) bertanggal sesudah tanggal acuan",
        ),
        (("baik.csv", "--bandingkan", "."), "proyek/data/findings.csv tidak dapat dibuka"),
        (("kosong.csv",), "Data kosong: tidak ada satu baris pun yang berisi dalam kosong.csv."),
        (("tanpa-nomor.csv",), "Tidak ada berkas yang dapat dinilai (nomor berkas kosong)."),
        ((), "EKSPOR"),
    ],
)
def test_unusable_input_is_exit_code_2_with_a_message(project, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(project)
    from sop_compiler.cli.main import main

    with pytest.raises(SystemExit) as stop:
        main(["check", *arguments])
    assert stop.value.code == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


@pytest.mark.parametrize("engine", ["python", "duckdb"])
def test_rows_that_an_open_quote_swallowed_are_told_where_no_case_is_left(project, engine):
    rows = ['A;2;2024-01-16;"Agenda;asing', "B;2;2024-01-16;Agenda;asing", 'C;2;2024-01-16;Agenda";asing']
    rows += ["D;2;2024-01-16;Agenda;asing"]
    (project / "kutip.csv").write_text("\n".join(["berkas;langkah;selesai;dokumen;sop", *rows]) + "\n")
    result = sop(project, "check", str(project / "kutip.csv"), "--engine", engine)
    assert result.exit_code == 2
    assert "Tidak ada berkas yang dapat dinilai" in result.stderr
    assert "kutip.csv: tanda kutip pada baris 2 tidak ditutup sampai baris 4" in result.stderr


def test_the_as_of_date_decides_what_takes_part(project):
    result = sop(project, "check", str(project / "baik.csv"), "--per-tanggal", "15 Januari 2024")
    assert result.exit_code == 0
    assert "Catatan sesudah tanggal acuan, tidak ikut dinilai: 1" in result.stdout
    assert "Tanggal acuan: Senin, 15 Januari 2024 (diberikan)" in result.stdout


def test_records_of_impossible_years_are_judged_and_no_sentence_denies_it(project):
    """Without an as-of date no record is later than it, so none is left out."""
    (project / "jauh.csv").write_text("berkas;langkah;selesai;dokumen\nA;2;2199-01-16;\n")
    result = sop(project, "check", str(project / "jauh.csv"))
    assert result.exit_code == 1
    assert "cap waktu tahun 2100 ke atas; tidak dipakai sebagai tanggal acuan" in result.stdout
    assert "tidak ikut dinilai" not in result.stdout


def test_the_same_file_given_twice_is_said_and_decides_the_exit_code(project):
    file = str(project / "baik.csv")
    result = sop(project, "check", file, file)
    assert result.exit_code == 1
    assert "diberikan dua kali, sehingga setiap catatan terhitung dua kali – " in result.stdout
