"""Whole runs of ``sop map``: export and SOP in a folder, with the file and the summary they must give."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_checks.proposal.as_yaml import proposal_yaml
from sop_checks.proposal.propose import propose
from sop_checks.records.mapping_yaml import load_mapping
from sop_compiler.cli.main import cli
from sop_compiler.pipeline import load_rules

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
def test_a_second_run_on_its_own_file_changes_nothing(folder):
    result = sop("map", *exports(folder), "--map", str(folder / "pemetaan.yaml"))
    assert result.stdout == (folder / "pemetaan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_no_summary_or_file_shows_a_person(folder):
    text = (folder / "pemetaan.yaml").read_text() + (folder / "ringkasan.txt").read_text()
    assert not re.search(r"Siti|Aminah|Budi|Santoso|\d{18}", text)


def test_a_messy_workbook_is_understood(tmp_path):
    """Titles, merged cells, a header of two rows, a sheet of notes, dates of every kind, a total."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Register 2024"
    sheet.append(["REKAPITULASI PAKET"])
    sheet.append([])
    sheet.append(["No", "Nomor Paket", "Uraian Kegiatan", "Waktu", None, "Paraf"])
    sheet.append([None, None, None, "Mulai", "Selesai", None])
    sheet.append([1, "PKT-01", "Penyampaian RUP", datetime(2024, 2, 5), "6 Februari 2024", "Siti Aminah"])
    sheet.append([2, "PKT-01", "Penyusunan HPS", "07/02/2024", datetime(2024, 2, 9), "Budi Santoso"])
    sheet.append([3, "PKT-02", "Penyampaian RUP", 45350, "1 Mar 2024", "Siti Aminah"])
    sheet.append(["Jumlah", None, None, None, None, 3])
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("D3:E3")
    notes = book.create_sheet("Petunjuk")
    notes.append(["Isi", "Arti"])
    notes.append(["Mulai", "tanggal diterima"])
    book.save(tmp_path / "register.xlsx")
    target = tmp_path / "peta.yaml"
    result = sop("map", str(tmp_path / "register.xlsx"), "-o", str(target))
    assert (result.exit_code, result.stdout) == (0, "")
    mapping = load_mapping(target)
    assert dict(mapping.columns) == {
        "berkas": ("Nomor Paket",),
        "langkah": ("Uraian Kegiatan",),
        "petugas": ("Paraf",),
        "mulai": ("Mulai",),
        "selesai": ("Selesai",),
    }
    assert set(mapping.steps.values()) == {"sampaikan-rup", "susun-hps"}
    assert "lembar Petunjuk (1 baris; bentuk buku kerja); bukan catatan berkas" in " ".join(
        target.read_text(encoding="utf-8").replace("\n#", "").split()
    )
    checked = sop("check", str(tmp_path / "register.xlsx"), "--map", str(target))
    assert "Berkas diperiksa: 2, dari 3 catatan" in checked.stdout


def test_of_a_large_export_blocks_of_rows_are_looked_at(tmp_path):
    """Every step is seen, whatever the rhythm of the rows, and the number of rows is said."""
    steps = ["Memilah arsip inaktif", "Pemusnahan arsip inaktif"]
    rows = [f"P-{at // 2},{steps[at % 2]},2024-02-{1 + at % 28:02}" for at in range(40_000)]
    export = tmp_path / "besar.csv"
    export.write_text("\n".join(["Kode Berkas,Isi,Tgl", *rows]) + "\n", encoding="utf-8")
    proposal = propose(load_rules(CASES).procedures, [export])
    assert (proposal.tables[0].rows, proposal.tables[0].looked) == (40_000, 20_000)
    assert [(item.text, item.count) for item in proposal.steps] == [(text, 10_000) for text in steps]
    assert "40000 baris, 20000 di antaranya dilihat" in proposal_yaml(proposal)


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
