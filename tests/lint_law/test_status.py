"""``sop law status``: what has to be looked up again, and what is outdated but cited."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli
from sop_compiler.law.status import months_before

SEEN = "status: berlaku, diperiksa: {tanggal: 2026-01-31, sumber: JDIH}"
CLEAN = f"peraturan:\n  - {{id: pp-1-2012, jenis: PP, nomor: 1, tahun: 2012, judul: Arsip, {SEEN}}}\n"
SOP = """\
id: surat
judul: SOP Surat
versi: {berlaku: 2024-01-17}
dasar_hukum:
  - {tercetak: Peraturan Pemerintah Nomor 1 Tahun 2012 tentang Arsip, peraturan: pp-1-2012}
langkah:
  - Terima surat
"""


def project(root: Path, register: str = CLEAN) -> str:
    for path, text in (("peraturan.yaml", register), ("kota-a/surat.yaml", SOP)):
        file = root / "sop_source" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return str(root)


def status(root: str, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", root, "law", "status", *arguments])


def test_a_register_looked_up_lately_is_0(tmp_path: Path):
    result = status(project(tmp_path), "--per-tanggal", "2026-11-24")
    assert result.exit_code == 0
    assert "Tidak ada yang perlu ditindaklanjuti." in result.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--per-tanggal", "2027-01-31"), 0),  # exactly twelve months are not "more than"
        (("--per-tanggal", "2027-02-01"), 1),
        (("--per-tanggal", "2026-05-01", "--bulan", "3"), 1),
        (("--per-tanggal", "2026-11-24", "--sebelum", "2026-02-01"), 1),
        (("--per-tanggal", "2026-11-24", "--sebelum", "2026-01-31"), 0),
    ],
)
def test_age_counts_from_the_as_of_date(tmp_path: Path, arguments: tuple[str, ...], code: int):
    result = status(project(tmp_path), *arguments)
    assert result.exit_code == code
    assert ("PP Nomor 1 Tahun 2012" in result.stdout) == (code == 1)


def test_json_names_reason_citing_sops_and_places(tmp_path: Path):
    register = CLEAN.replace(
        "status: berlaku, diperiksa: {tanggal: 2026-01-31, sumber: JDIH}", "status: belum-diperiksa"
    )
    result = status(project(tmp_path, register), "--per-tanggal", "2026-11-24", "--format", "json")
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    (one,) = data["entries"]
    assert (data["as_of"], data["counts"]["to_check"]) == ("2026-11-24", 1)
    assert one["recheck"] == "belum-diperiksa"
    assert one["source"] == {"file": "sop_source/peraturan.yaml", "line": 2}
    assert one["cited"] == [
        {"by": "kota-a/surat", "title": "SOP Surat", "file": "sop_source/kota-a/surat.yaml", "line": 5}
    ]


def test_outdated_but_cited_stands_first(tmp_path: Path):
    register = CLEAN.replace("status: berlaku", "status: dicabut").replace(
        "sumber: JDIH}}", "sumber: JDIH}, relasi: {dicabut_oleh: [pp-2-2019]}}"
    ) + (
        "  - {id: pp-2-2019, jenis: PP, nomor: 2, tahun: 2019, judul: Arsip, status: belum-diperiksa,"
        " relasi: {mencabut: [pp-1-2012]}}\n"
    )
    lines = status(project(tmp_path, register), "--per-tanggal", "2026-11-24").stdout.splitlines()
    assert lines[2] == "Dicabut atau diganti, masih dikutip: 1"
    assert lines[3].startswith(
        "  PP Nomor 1 Tahun 2012: diganti PP Nomor 2 Tahun 2019 (diperiksa 2026-01-31, JDIH)"
    )
    assert lines[4] == "      sop_source/kota-a/surat.yaml:5"


def test_unusable_input_is_2(tmp_path: Path):
    assert status(project(tmp_path / "a", "peraturan: [")).exit_code == 2
    assert status(project(tmp_path / "b"), "--per-tanggal", "kemarin").exit_code == 2
    assert status(project(tmp_path / "c"), "--bulan", "-1").exit_code == 2
    assert status(str(tmp_path / "tidak-ada")).exit_code == 2


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2026, 11, 24), 12, date(2025, 11, 24)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 5, 31), 6, date(2025, 11, 30)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_months_are_counted_back_to_the_same_or_last_day(day: date, months: int, earlier: date):
    assert months_before(day, months) == earlier
