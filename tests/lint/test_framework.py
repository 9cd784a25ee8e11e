"""Profiles, silencing, known findings, touched files, mending: what holds for every rule."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_compiler.cli.main import cli
from sop_compiler.diagnostics import fingerprints
from sop_compiler.lint import table
from sop_compiler.lint.known import read_known, write_known
from sop_compiler.pipeline import compile_source, lint

JUMP = """\
id: surat
judul: SOP Surat
langkah:
  - {id: a, no: '1.', kegiatan: Menerima surat}  # loket
  - {id: b, no: '3.', kegiatan: Mencatat surat}
  - {id: c, no: '4.', kegiatan: Menyimpan surat}
"""
OTHER = JUMP.replace("id: surat", "id: arsip").replace("SOP Surat", "SOP Arsip")
DRAFT = JUMP.replace("langkah:", "status: rancangan\nlangkah:")


def project(root: Path, text: str = JUMP, name: str = "surat") -> Path:
    file = root / "sop_source" / "dinas" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    return file


def sop(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", str(root), *arguments], prog_name="sop")


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=T", "-c", "user.email=t@example.org")
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


def rules_of(root: Path, *profiles: str) -> set[str]:
    return {d.rule for d in lint(compile_source(root), root, profiles=profiles).active}


# ---- profiles


def test_an_agency_gets_the_rules_of_the_guideline_it_names(tmp_path: Path):
    project(tmp_path, "id: surat\njudul: SOP Surat\nlangkah: [Rapat]\n")
    assert rules_of(tmp_path) == set()
    home = tmp_path / "sop_source" / "dinas" / "instansi.yaml"
    home.write_text("id: dinas\nnama: Dinas\npedoman: [permenpan-35-2012]\n", encoding="utf-8")
    assert "kegiatan-kata-kerja" in rules_of(tmp_path)
    assert "teks-dan-diagram" not in rules_of(tmp_path)
    assert "teks-dan-diagram" in rules_of(tmp_path, "permendagri-52-2011")
    assert rules_of(tmp_path, "lokal") == set()


def test_a_guideline_of_one_agency_does_not_reach_another(tmp_path: Path):
    project(tmp_path, "id: surat\njudul: SOP Surat\nlangkah: [Rapat]\n")
    for name, guide in (("dinas", ""), ("badan", "pedoman: [permenpan-35-2012]\n")):
        folder = tmp_path / "sop_source" / name
        folder.mkdir(exist_ok=True)
        (folder / "instansi.yaml").write_text(f"id: {name}\nnama: {name}\n{guide}", encoding="utf-8")
    (tmp_path / "sop_source" / "badan" / "rapat.yaml").write_text(
        "id: rapat\njudul: SOP Rapat\nlangkah: [Rapat]\n", encoding="utf-8"
    )
    files = {d.span.file for d in lint(compile_source(tmp_path), tmp_path).active}
    assert files == {"sop_source/badan/rapat.yaml"}


# ---- known findings

DAY = ("--per-tanggal", "2027-01-01")
FIXED = ("--terima", "Kepala Bagian Umum", "--sampai", "2027-06-30")


def test_an_accepted_finding_is_quiet_until_its_day_and_comes_back_with_its_owner(tmp_path: Path):
    project(tmp_path)
    assert "1 peringatan" in sop(tmp_path, "lint", "--per-tanggal", "2027-01-01").stdout
    result = sop(tmp_path, "lint", "--per-tanggal", "2027-01-01", *FIXED, "--alasan", "Naskah 2020")
    assert result.stdout == "Tidak ada masalah.\n"
    assert "1 temuan dikenal" in result.stderr
    text = (tmp_path / ".sop-lint.yaml").read_text(encoding="utf-8")
    assert "pemilik: 'Kepala Bagian Umum', sampai: 2027-06-30, alasan: 'Naskah 2020'" in text
    assert "nomor-langkah" not in sop(tmp_path, "lint", "--per-tanggal", "2027-06-30").stdout
    late = sop(tmp_path, "lint", "--per-tanggal", "2027-07-01").stdout
    assert "[nomor-langkah]" in late
    assert "1 temuan hanya diterima sampai 2027-06-30 oleh Kepala Bagian Umum" in late


def test_a_known_finding_survives_moved_lines_but_not_another_defect(tmp_path: Path):
    file = project(tmp_path)
    sop(tmp_path, "lint", *DAY, *FIXED)
    file.write_text(
        "# satu\n\n" + JUMP.replace("langkah:", "peralatan: [Komputer]\nlangkah:"), encoding="utf-8"
    )
    assert rules_of(tmp_path) == set()
    file.write_text(JUMP.replace("'3.'", "'2.'").replace("'4.'", "'9.'"), encoding="utf-8")
    assert rules_of(tmp_path) == {"nomor-langkah", "temuan-dikenal"}


def test_what_is_out_of_use_is_reported_and_removed(tmp_path: Path):
    file = project(tmp_path)
    sop(tmp_path, "lint", *DAY, *FIXED)
    file.write_text(JUMP.replace("'3.'", "'2.'").replace("'4.'", "'3.'"), encoding="utf-8")
    assert "sudah tidak ada [temuan-dikenal]" in sop(tmp_path, "lint").stdout
    assert sop(tmp_path, "lint", "--fix").stdout == "Tidak ada masalah.\n"
    assert (tmp_path / ".sop-lint.yaml").read_text(encoding="utf-8").endswith("diterima: []\n")


def test_a_build_does_not_depend_on_the_day(tmp_path: Path):
    project(tmp_path)
    sop(tmp_path, "lint", "--per-tanggal", "2001-01-01", "--terima", "Kabag", "--sampai", "2001-01-01")
    assert lint(compile_source(tmp_path), tmp_path).active == ()
    assert lint(compile_source(tmp_path), tmp_path, as_of=date(2001, 1, 2)).active != ()


def test_the_list_of_known_findings_reads_back_as_written(tmp_path: Path):
    project(tmp_path)
    project(tmp_path, OTHER, "arsip")
    words = ("--terima", "Kabag 'Umum': #1", "--sampai", "2027-06-30", "--alasan", "a: 'b'")
    sop(tmp_path, "lint", *DAY, *words)
    text = (tmp_path / ".sop-lint.yaml").read_text(encoding="utf-8")
    entries, problems = read_known(text)
    assert problems == ()
    assert [(e.owner, e.reason) for e in entries] == [("Kabag 'Umum': #1", "a: 'b'")] * 2
    assert write_known(entries) == text


@pytest.mark.parametrize("arguments", [("--terima", "Kabag"), ("--sampai", "2027-06-30")])
def test_owner_and_day_go_together(tmp_path: Path, arguments: tuple[str, ...]):
    project(tmp_path)
    assert sop(tmp_path, "lint", *arguments).exit_code == 2


def test_a_day_that_has_passed_is_refused_and_nothing_written(tmp_path: Path):
    project(tmp_path)
    result = sop(tmp_path, "lint", "--per-tanggal", "2027-07-01", *FIXED)
    assert (result.exit_code, "--sampai 2027-06-30 sudah lewat" in result.stderr) == (2, True)
    assert not (tmp_path / ".sop-lint.yaml").exists()


def test_a_list_that_cannot_be_written_is_a_sentence_and_no_traceback(tmp_path: Path):
    project(tmp_path)
    (tmp_path / ".sop-lint.yaml").symlink_to(tmp_path / "tidak" / "ada")
    result = sop(tmp_path, "lint", *DAY, *FIXED)
    assert result.exit_code == 2
    assert ".sop-lint.yaml: tidak dapat ditulis (tidak ditemukan)" in result.stderr


# ---- silencing


def test_a_silence_without_a_reason_is_an_error_of_form(tmp_path: Path):
    project(tmp_path, f"{JUMP}abaikan:\n  - {{aturan: nomor-langkah}}\n")
    result = sop(tmp_path, "lint")
    assert (result.exit_code, "`alasan` belum ada" in result.stdout) == (1, True)


def test_a_silence_covers_its_field_only(tmp_path: Path):
    two = JUMP.replace("'4.'", "'7.'")
    project(tmp_path, f"{two}abaikan:\n  - {{aturan: nomor-langkah, di: langkah/b, alasan: Tercetak.}}\n")
    (left,) = lint(compile_source(tmp_path), tmp_path).active
    assert left.field == "langkah/c/no"


def test_a_silence_is_found_however_its_key_is_spelt(tmp_path: Path):
    project(tmp_path, f'{JUMP}"abaik\\x61n":\n  - {{aturan: nomor-langkah, alasan: Tercetak.}}\n')
    assert not lint(compile_source(tmp_path), tmp_path).active


# ---- fingerprints


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(["# x\n", "\n", "# -- a: b\n"])), max_size=5))
def test_fingerprints_do_not_know_lines(
    tmp_path_factory: pytest.TempPathFactory, added: list[tuple[int, str]]
):
    lines = JUMP.replace("'4.'", "'3.'").splitlines(keepends=True)
    for at, line in sorted(added, reverse=True):
        lines.insert(at, line)
    root = tmp_path_factory.mktemp("sidik")
    project(root, "".join(lines))
    found = lint(compile_source(root), root).active
    assert len(set(fingerprints(found))) == len(found) == 2
    project(root, JUMP.replace("'4.'", "'3.'"))
    assert fingerprints(found) == fingerprints(lint(compile_source(root), root).active)


# ---- errors and touched files first


def test_only_touched_files_are_told_at_length(tmp_path: Path):
    file = project(tmp_path)
    project(tmp_path, OTHER, "arsip")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "awal")
    quiet = sop(tmp_path, "lint").stdout
    assert "sop_source/" not in quiet
    assert "     2  nomor-langkah  Nomor langkah meloncat" in quiet
    file.write_text(JUMP + "# diubah\n", encoding="utf-8")
    told = sop(tmp_path, "lint").stdout
    assert "sop_source/dinas/surat.yaml:5:" in told
    assert "sop_source/dinas/arsip.yaml" not in told
    assert told.index("surat.yaml") < told.index("     1  nomor-langkah")
    assert "sop_source/dinas/arsip.yaml" in sop(tmp_path, "lint", "--semua").stdout
    git(tmp_path, "commit", "-qam", "dua")
    assert "surat.yaml" not in sop(tmp_path, "lint").stdout
    assert "surat.yaml" in sop(tmp_path, "lint", "--sejak", "HEAD~1").stdout
    assert "arsip.yaml" in sop(tmp_path, "lint", "sop_source/dinas/arsip.yaml").stdout


def test_errors_come_first_wherever_they_are(tmp_path: Path):
    project(tmp_path)
    project(
        tmp_path,
        OTHER.replace("langkah:\n", "versi: {dibuat: 2024-02-01, berlaku: 2024-01-01}\nlangkah:\n"),
        "arsip",
    )
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "awal")
    (tmp_path / "sop_source" / "dinas" / "surat.yaml").write_text(f"# x\n{JUMP}", encoding="utf-8")
    result = sop(tmp_path, "lint")
    assert result.exit_code == 1
    assert result.stdout.index("arsip.yaml:3:") < result.stdout.index("surat.yaml:6:")


def test_an_unknown_revision_is_a_mistake_of_use(tmp_path: Path):
    project(tmp_path)
    git(tmp_path, "init", "-q")
    result = sop(tmp_path, "lint", "--sejak", "tidak-ada")
    assert (result.exit_code, "revisi git `tidak-ada` tidak ada" in result.stderr) == (2, True)


def test_without_git_there_is_no_revision_to_look_for(tmp_path: Path):
    project(tmp_path)
    result = sop(tmp_path, "lint", "--sejak", "HEAD")
    assert (result.exit_code, "bukan repositori git" in result.stderr) == (2, True)


def test_no_rule_runs_on_a_source_with_errors_of_form(tmp_path: Path):
    """A handbook read by half would lead to accusations."""
    project(tmp_path)
    project(tmp_path, "id: arsip\n", "arsip")
    assert "nomor-langkah" not in sop(tmp_path, "lint").stdout


def test_a_build_stops_at_errors_and_counts_the_rest(tmp_path: Path):
    file = project(tmp_path)
    result = sop(tmp_path, "build", "--check")
    assert "1 peringatan di sop_source (lihat `sop lint`)" in result.stderr
    assert not (tmp_path / ".cache").exists(), "--check writes nothing"
    assert "nomor-langkah" not in result.output
    dates = "versi: {dibuat: 2024-02-01, berlaku: 2024-01-01}\nlangkah:\n"
    file.write_text(JUMP.replace("langkah:\n", dates), encoding="utf-8")
    result = sop(tmp_path, "build", "--check")
    assert (result.exit_code, "1 galat isi SOP" in result.stderr) == (1, True)


# ---- mending


def test_a_draft_is_numbered_anew_and_nothing_else_changes(tmp_path: Path):
    file = project(tmp_path, DRAFT)
    result = sop(tmp_path, "lint", "--fix")
    assert result.stdout == "Tidak ada masalah.\n"
    assert "1 temuan diperbaiki di 1 berkas" in result.stderr
    assert file.read_text(encoding="utf-8") == DRAFT.replace("'3.'", "'2.'").replace("'4.'", "'3.'")


def test_a_signed_form_keeps_its_printed_numbers(tmp_path: Path):
    file = project(tmp_path)
    assert "1 peringatan" in sop(tmp_path, "lint", "--fix").stdout
    assert file.read_text(encoding="utf-8") == JUMP


def test_mending_keeps_line_ends_and_byte_order_mark(tmp_path: Path):
    file = project(tmp_path)
    file.write_bytes(b"\xef\xbb\xbf" + DRAFT.replace("\n", "\r\n").encode())
    sop(tmp_path, "lint", "--fix")
    mended = DRAFT.replace("'3.'", "'2.'").replace("'4.'", "'3.'").replace("\n", "\r\n")
    assert file.read_bytes() == b"\xef\xbb\xbf" + mended.encode()


COLUMNS = """\
id: surat
judul: SOP Surat
status: {status}
pelaksana:
  - {{id: petugas, tercetak: Petugas}}
  - {{id: kepala, tercetak: Kabag}}
langkah:
  - {{id: a, kegiatan: Petugas menerima surat, pelaksana: petugas, simbol: kapsul}}
  - {{id: b, kegiatan: Kabag meneliti surat, pelaksana: [petugas, kepala]}}
  - {{id: selesai, jenis: selesai, kegiatan: Selesai, pelaksana: petugas}}
"""


@pytest.mark.parametrize("status", ["rancangan", "ditetapkan"])
def test_words_and_symbols_of_a_draft_only_are_mended(tmp_path: Path, status: str):
    before = COLUMNS.format(status=status)
    file = project(tmp_path, before)
    home = tmp_path / "sop_source" / "dinas" / "instansi.yaml"
    home.write_text("id: dinas\nnama: Dinas\npedoman: [permenpan-35-2012]\n", encoding="utf-8")
    sop(tmp_path, "lint", "--fix")
    # Row b has two roles: whom the sentence means is not the tool's to decide.
    mended = before.replace("Petugas menerima surat", "Menerima surat").replace(", simbol: kapsul", "")
    assert file.read_text(encoding="utf-8") == (mended if status == "rancangan" else before)


def test_an_unused_silence_goes_and_the_last_one_takes_its_key_along(tmp_path: Path):
    entry = "  - {{aturan: nomor-langkah, di: langkah/{}, alasan: Tercetak.}}\n"
    file = project(tmp_path, f"{JUMP}abaikan:\n{entry.format('a')}{entry.format('b')}")
    sop(tmp_path, "lint", "--fix")
    assert file.read_text(encoding="utf-8") == f"{JUMP}abaikan:\n{entry.format('b')}"
    file.write_text(f"{DRAFT.replace(chr(39) + '3.', chr(39) + '2.').replace('4.', '3.')}", encoding="utf-8")
    clean = file.read_text(encoding="utf-8")
    file.write_text(f"{clean}abaikan:\n{entry.format('b')}", encoding="utf-8")
    sop(tmp_path, "lint", "--fix")
    assert file.read_text(encoding="utf-8") == clean


# ---- forms for programs


def test_sarif_has_the_shape_that_forges_read(tmp_path: Path):
    text = JUMP.replace("'4.'", "'3.'")
    project(tmp_path, f"{text}abaikan:\n  - {{aturan: nomor-langkah, di: langkah/c, alasan: Tercetak.}}\n")
    log = json.loads(sop(tmp_path, "lint", "--format", "sarif").stdout)
    assert (log["version"], log["$schema"].endswith("sarif-schema-2.1.0.json")) == ("2.1.0", True)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(r.keys() == {"id", "shortDescription", "help"} for r in rules)
    open_, silenced = run["results"]
    assert "suppressions" not in open_
    assert silenced["suppressions"] == [{"kind": "inSource", "justification": "Tercetak."}]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "nomor-langkah"
        assert result["level"] == "warning"
        assert len(result["partialFingerprints"]["sop/v1"]) == 12
        (place,) = result["locations"]
        region = place["physicalLocation"]["region"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "sop_source/dinas/surat.yaml"
        assert 1 <= region["startColumn"] < region["endColumn"]
    assert open_["partialFingerprints"] != silenced["partialFingerprints"]
    assert silenced["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 5


def test_github_annotates_touched_files_and_counts_the_rest(tmp_path: Path):
    project(tmp_path)
    project(tmp_path, OTHER, "arsip")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "awal")
    project(tmp_path, f"# 100%: a,b\n{JUMP}")
    first, last = sop(tmp_path, "lint", "--format", "github").stdout.splitlines()
    assert first.startswith("::warning file=sop_source/dinas/surat.yaml,line=6,col=")
    assert ",title=nomor-langkah::nomor langkah meloncat dari 1 ke 3" in first
    assert last == "::notice title=sop lint%3A berkas yang tidak diubah::1 nomor-langkah"


def test_json_names_field_and_fingerprint(tmp_path: Path):
    project(tmp_path)
    (row,) = json.loads(sop(tmp_path, "lint", "--format", "json").stdout)
    assert (row["field"], row["rule"], len(row["fingerprint"])) == ("langkah/b/no", "nomor-langkah", 12)


def test_no_rule_walks_all_pairs_of_procedures(tmp_path: Path):
    """Twice the SOPs, about twice the time: counted in calls on the model, not in seconds."""
    import cProfile
    import pstats

    def calls(n: int) -> int:
        root = tmp_path / str(n)
        for i in range(n):
            text = JUMP.replace("id: surat", f"id: surat-{i}").replace("SOP Surat", f"SOP Surat {i}")
            project(
                root,
                text.replace("langkah:", "nomor: 1 Tahun 2024\ntujuan: [Tercatat]\nlangkah:"),
                f"surat-{i}",
            )
        compilation = compile_source(root)
        profile = cProfile.Profile()
        profile.runcall(lint, compilation, root)
        return pstats.Stats(profile).total_calls

    assert calls(80) < 2.6 * calls(40)
    assert len(table.RULES) > 20
