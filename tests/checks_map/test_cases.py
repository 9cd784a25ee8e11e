"""Whole runs of ``sop map``: export and SOP in a folder, with the file and the summary they must give."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/pemetaan.yaml"))


def sop(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", str(CASES), *arguments], prog_name="sop")


def exports(folder: Path) -> list[str]:
    return [str(path) for path in sorted(folder.glob("ekspor*"))]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_the_proposal_is_the_expected_one(folder, monkeypatch):
    """To renew: ``sop -C .. map ekspor* > pemetaan.yaml 2> ringkasan.txt`` in the folder."""
    monkeypatch.chdir(folder)
    result = sop("map", *[Path(name).name for name in exports(folder)])
    assert result.stdout == (folder / "pemetaan.yaml").read_text(encoding="utf-8")
    assert result.stderr == (folder / "ringkasan.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_the_proposal_is_taken_by_the_checks_and_gives_what_it_promises(folder):
    result = sop("check", *exports(folder), "--map", str(folder / "pemetaan.yaml"))
    assert result.exit_code in (0, 1), result.stderr
    promised = re.search(r"kewajiban .* (\d+) dari (\d+)$", (folder / "ringkasan.txt").read_text(), re.M)
    assert promised
    assert f"Dapat dinilai: {promised[1]} dari {promised[2]} kewajiban" in result.stdout


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_no_summary_or_file_shows_a_person(folder):
    text = (folder / "pemetaan.yaml").read_text() + (folder / "ringkasan.txt").read_text()
    assert not re.search(r"Siti|Aminah|Budi|Santoso|\d{18}", text)


def test_an_existing_file_is_not_overwritten_unless_asked(tmp_path):
    target = tmp_path / "peta.yaml"
    target.write_text("punya saya", encoding="utf-8")
    export = exports(CASES / "spse")[0]
    refused = sop("map", export, "-o", str(target))
    assert refused.exit_code == 2
    assert "sudah ada" in refused.stderr
    assert target.read_text(encoding="utf-8") == "punya saya"
    assert sop("map", export, "-o", str(target), "--timpa").exit_code == 0
    assert target.read_text(encoding="utf-8") == (CASES / "spse" / "pemetaan.yaml").read_text(
        encoding="utf-8"
    )


def test_what_is_essential_and_missing_is_exit_code_1_and_named(tmp_path):
    (tmp_path / "gaji.csv").write_text("bulan,jumlah\nJanuari,10\nFebruari,12\n", encoding="utf-8")
    result = sop("map", str(tmp_path / "gaji.csv"))
    assert result.exit_code == 1
    assert "kolom langkah tidak ditemukan" in result.stderr
    assert "# PERIKSA: langkah: kolomnya tidak ditemukan" in result.stdout


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("hilang.csv", None, "hilang.csv tidak ditemukan"),
        ("kosong.csv", "", "Data kosong"),
        ("judul.csv", "berkas,langkah\n", "Data kosong"),
        ("rusak.xlsx", "bukan buku kerja", "tidak dapat dibaca sebagai buku kerja"),
        ("data.doc", "x", "jenis berkas .doc tidak dikenal"),
    ],
)
def test_unusable_input_is_exit_code_2_with_a_sentence(tmp_path, name, content, message):
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    result = sop("map", str(tmp_path / name))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert "Traceback" not in result.output


def test_an_unknown_sop_and_a_contradiction_are_exit_code_2(tmp_path):
    export = exports(CASES / "spse")[0]
    assert "SOP 'hantu' tidak dikenal" in sop("map", export, "--sop", "hantu").stderr
    (tmp_path / "p.yaml").write_text("sop: dinas/arsip\n", encoding="utf-8")
    result = sop("map", export, "--sop", "persiapan", "--map", str(tmp_path / "p.yaml"))
    assert result.exit_code == 2
    assert "berbeda dari sop dalam pemetaan" in result.stderr
