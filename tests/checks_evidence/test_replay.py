"""``--ulang``: the same bytes, or exactly what differs; missing files are named with where was looked."""

from __future__ import annotations

import json
import shutil

import pytest


@pytest.fixture
def reported(project, waive):
    """A report with mapping and waivers."""
    project.write("peta.yaml", "kosong: ['-']\n")
    waive()
    options = ["--map", "peta.yaml", "--pengecualian", "kecuali.yaml", "--per-tanggal", "2024-03-01"]
    assert project.sop("ekspor.csv", *options, "--laporan", "hasil").exit_code == 1
    return project


def replay(project, *arguments: str) -> tuple[int, dict]:
    result = project.sop("--ulang", "hasil", "--format", "json", *arguments)
    assert result.exit_code in (0, 1), result.stderr
    return result.exit_code, json.loads(result.stdout)


def test_an_untouched_project_gives_the_same_bytes(reported):
    assert replay(reported) == (0, {"same": True, "inputs": [], "findings": []})
    for engine in ("python", "duckdb"):
        assert replay(reported, "--engine", engine)[0] == 0
    assert reported.sop("--ulang", "hasil").stdout.startswith("Sama persis")


def test_a_changed_export_names_the_export_and_the_findings(reported):
    reported.change("ekspor.csv", "C;1;2024-02-01;2024-02-02;;", "C;1;2024-02-01;2024-02-02;Agenda;")
    code, data = replay(reported)
    assert code == 1
    (what,) = data["inputs"]
    assert what.startswith("isi ekspor ekspor.csv berubah (")
    (finding,) = data["findings"]
    assert finding == "− dinas/surat@2024-01-02#terima/output-wajib/agenda, berkas C: NONCOMPLIANT"


def test_a_changed_limit_names_the_sop(reported):
    reported.change("sop_source/dinas/surat.yaml", "2 hari kalender", "20 hari kalender")
    code, data = replay(reported)
    assert code == 1
    assert data["inputs"] == ["naskah SOP dinas/surat versi 2024-01-02 berbeda (sop_source/dinas/surat.yaml)"]
    assert "− dinas/surat@2024-01-02#terima/batas-waktu, berkas B: NONCOMPLIANT" in data["findings"]


def test_a_change_without_effect_is_still_told(reported):
    reported.change("sop_source/dinas/surat.yaml", "judul: SOP Surat", "judul: SOP Surat # dibaca ulang")
    code, data = replay(reported)
    assert (code, data["same"], len(data["inputs"])) == (0, True, 1)
    assert "tanpa pengaruh pada temuan: naskah SOP" in reported.sop("--ulang", "hasil").stdout


def test_a_register_that_changes_the_rules_is_told_apart_from_the_text(reported):
    entry = "{id: agenda, nama: Agenda, alias: [Buku agenda], jenis: lainnya}"
    reported.write("sop_source/dinas/dokumen.yaml", f"dokumen:\n  - {entry}\n")
    result = reported.sop("--ulang", "hasil")
    assert result.exit_code in (0, 1), result.stderr
    assert "aturan SOP dinas/surat versi 2024-01-02 berbeda walau naskahnya sama" in result.stdout


def test_changed_mapping_and_waivers_are_named(reported):
    reported.change("peta.yaml", "'-'", "'-', Agenda")
    reported.change("kecuali.yaml", "Listrik padam", "Banjir")
    code, data = replay(reported)
    assert code == 1
    assert [line.split(" berubah")[0] for line in data["inputs"][:2]] == [
        "isi pemetaan peta.yaml",
        "isi pengecualian kecuali.yaml",
    ]
    assert any(line.startswith("+ ") and "berkas A" in line for line in data["findings"])


def test_a_report_that_was_edited_is_found_out(reported):
    reported.change("hasil/data/findings.csv", ",B,", ",BB,")
    code, data = replay(reported)
    assert code == 0  # the findings of then come out again …
    path = "hasil/data/bukti.json"
    evidence = json.loads(reported.read(path))
    evidence["results"]["data/findings.csv"] = "0" * 64
    reported.write(path, json.dumps(evidence))
    code, data = replay(reported)
    assert code == 1
    assert "sudah diubah sesudah ditulis" in data["findings"][0]


def test_files_are_found_beside_a_report_that_was_moved(reported, monkeypatch):
    away = reported.root / "arsip"
    away.mkdir()
    for name in ("ekspor.csv", "peta.yaml", "kecuali.yaml", "hasil"):
        shutil.move(reported.root / name, away / name)
    result = reported.sop("--ulang", "arsip/hasil")
    assert result.exit_code == 0, result.stderr + result.stdout


def test_given_files_are_taken_also_under_another_name(reported):
    (reported.root / "ekspor.csv").rename(reported.root / "lain.csv")
    code, data = replay(reported, "lain.csv")
    assert code == 1
    assert "ekspor ekspor.csv sekarang bernama lain.csv" in data["inputs"]
    assert all(line.startswith("≠") and line.endswith(": file") for line in data["findings"][:2])


def test_missing_files_are_named_with_where_was_looked(reported):
    (reported.root / "ekspor.csv").unlink()
    (reported.root / "peta.yaml").unlink()
    result = reported.sop("--ulang", "hasil")
    assert result.exit_code == 2
    assert "ekspor.csv: dicari dari folder kerja, di sebelah laporan, dan di dalam laporan" in result.stderr
    assert "beri tempat pemetaan dengan --map" in result.stderr


@pytest.mark.parametrize("text", [None, "{", "[]", '{"format": 1}', '{"format": 99}'])
def test_damaged_evidence_is_refused(reported, text):
    path = reported.root / "hasil/data/bukti.json"
    path.unlink() if text is None else path.write_text(text)
    result = reported.sop("--ulang", "hasil")
    assert result.exit_code == 2
    assert "tidak dapat diulang" in result.stderr


def test_a_replay_takes_its_settings_from_the_report(reported):
    result = reported.sop("--ulang", "hasil", "--per-tanggal", "2024-01-01", "--sampel", "3")
    assert result.exit_code == 2
    assert "tinggalkan --per-tanggal, --sampel" in result.stderr


def test_the_masking_of_the_report_is_kept(project):
    project.sop("ekspor.csv", "--laporan", "hasil", "--tanpa-samaran")
    assert replay(project)[0] == 0
