"""A quote left open in a text file is told with its rows, by every engine in the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_checks.duck import engine
from sop_compiler.cli.main import cli

SOP = """
id: surat
judul: SOP Surat
nomor: 1/2024
versi: {berlaku: 2024-01-02}
langkah:
  - {id: terima, no: '1', kegiatan: Menerima surat}
  - {id: kirim, no: '2', kegiatan: Mengirim surat}
"""
ROWS = [f"A{row},1,2024-01-15 08:00,2024-01-15 09:00,Catatan\n" for row in range(2, 32)]
HEAD = "berkas,langkah,mulai,selesai,catatan\n"


def written(folder: Path, changed: dict[int, str]) -> Path:
    file = folder / "a.csv"
    rows = [changed.get(number, row) for number, row in enumerate(ROWS, 2)]
    file.write_bytes((HEAD + "".join(rows)).encode())
    return file


def check(folder: Path, file: Path, name: str, *options: str) -> Result:
    source = folder / "sop_source" / "dinas" / "surat.yaml"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(SOP, encoding="utf-8")
    arguments = ["-C", str(folder), "check", str(file), *(("--engine", name) if name else ()), *options]
    return CliRunner().invoke(cli, arguments, prog_name="sop")


@pytest.mark.parametrize("name", ["python", "duckdb", ""])
def test_a_cell_that_swallows_rows_is_told_with_both_rows(tmp_path: Path, name: str):
    file = written(
        tmp_path,
        {
            5: 'A5,1,2024-01-15 08:00,2024-01-15 09:00,"Catatan\n',
            15: 'A15,1,2024-01-15 08:00,2024-01-15 09:00,Catatan"\n',
        },
    )
    result = check(tmp_path, file, name)
    words = (
        "tanda kutip pada baris 5 tidak ditutup sampai baris 15; baris di antaranya terbaca sebagai satu sel"
    )
    assert words in " ".join(result.stdout.split()), result.output
    assert result.exit_code == 1
    for kind in ("text", "json"):
        same = (check(tmp_path, file, each, "--format", kind).stdout for each in ("python", name))
        assert len(set(same)) == 1


@pytest.mark.parametrize("name", ["python", "duckdb", ""])
def test_a_quote_that_is_never_closed_is_refused_with_its_row(tmp_path: Path, name: str):
    file = written(tmp_path, {12: 'A12,1,2024-01-15 08:00,2024-01-15 09:00,"Catatan\n'})
    result = check(tmp_path, file, name)
    assert result.exit_code == 2
    assert "a.csv, baris 12: tanda kutip dibuka dan tidak ditutup" in result.stderr


@pytest.mark.parametrize("name", ["python", "duckdb", ""])
def test_a_cell_of_several_lines_is_no_problem(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch):
    note = '"Jalan Asri, Kota,\nKabupaten, Provinsi, Indonesia, dan lain-lain"'
    file = written(tmp_path, {7: f"A7,1,2024-01-15 08:00,2024-01-15 09:00,{note}\n"})
    judged: list[bool] = []
    before = engine.judge_columns
    monkeypatch.setattr(
        engine, "judge_columns", lambda *a: (r := before(*a), judged.append(r is not None))[0]
    )
    result = check(tmp_path, file, name)
    assert "tanda kutip" not in result.output
    assert "dari 30 catatan" in result.stdout, result.output
    assert all(judged), "the columns hold it"
