"""``sop new``: a few answers make a draft that has no findings."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_compiler.binder.values import slug
from sop_compiler.cli.main import cli
from sop_compiler.model import Status
from sop_compiler.pipeline import compile_source
from sop_compiler.writing.drafts import unique_id

STEPS = (
    "Menerima surat; petugas; 15 menit",
    "Menerima surat; arsiparis",
    "Menyetujui; Kabag Umum; 1 hari kerja",
)


def sop(project: Path, *arguments: str):
    return CliRunner().invoke(cli, ["-C", str(project), *arguments], catch_exceptions=False)


def new(project: Path, *more: str, agency: str = "kab-contoh", title: str = "SOP Surat Masuk", steps=STEPS):
    given_steps = [word for step in steps for word in ("--langkah", step)]
    return sop(project, "new", "--instansi", agency, "--judul", title, *given_steps, *more)


SURAT = """\
# yaml-language-server: $schema=../.skema/kab-contoh/sop-surat-masuk.json
id: surat-masuk
judul: SOP Surat Masuk
status: rancangan
unit: bagian-umum
pelaksana: [petugas, arsiparis, kepala-bagian]
langkah:
  - id: menerima-surat
    no: '1'
    kegiatan: Menerima surat
    pelaksana: [petugas]
    waktu: 15 menit
  - id: menerima-surat-2
    no: '2'
    kegiatan: Menerima surat
    pelaksana: [arsiparis]
  - id: menyetujui
    no: '3'
    kegiatan: Menyetujui
    pelaksana: [kepala-bagian]
    waktu: 1 hari kerja
  - id: selesai
    jenis: selesai
    kegiatan: Selesai
    pelaksana: [kepala-bagian]
"""


def clean(project: Path) -> None:
    """Nothing to say about the sources: neither errors nor warnings, nor anything to format."""
    assert [(d.rule, d.span) for d in compile_source(project).diagnostics] == []
    assert sop(project, "lint", "--semua").exit_code == 0
    assert sop(project, "fmt", "--check").exit_code == 0


def test_a_draft_from_options(project: Path):
    home = project / "sop_source/kab-contoh/instansi.yaml"
    home.write_text(home.read_text(encoding="utf-8") + "# akhir\n", encoding="utf-8")
    before = home.read_text(encoding="utf-8")
    done = new(project, "--unit", "Bagian Umum")
    assert done.exit_code == 0, done.output
    assert (project / "sop_source/kab-contoh/surat-masuk.yaml").read_text(encoding="utf-8") == SURAT
    added = "  - {id: arsiparis, nama: Arsiparis}\n"
    assert home.read_text(encoding="utf-8") == before.replace("# akhir\n", f"{added}# akhir\n")
    assert (project / "sop_source/.skema/kab-contoh/sop-surat-masuk.json").is_file()
    procedure = compile_source(project).handbook.procedures[0]
    assert procedure.status is Status.DRAFT and len(procedure.steps) == 4
    clean(project)


def test_activities_alone_are_enough(project: Path):
    home = project / "sop_source/kab-contoh/instansi.yaml"
    before = home.read_bytes()
    assert new(project, steps=("Menerima: surat", "no")).exit_code == 0
    assert home.read_bytes() == before
    steps = compile_source(project).handbook.procedures[0].steps
    assert [s.activity for s in steps] == ["Menerima: surat", "no"]
    clean(project)


def test_the_same_title_gets_another_name_and_nothing_is_overwritten(project: Path):
    assert new(project).exit_code == 0
    first = project / "sop_source/kab-contoh/surat-masuk.yaml"
    first.write_text(SURAT.replace("15 menit", "20 menit"), encoding="utf-8")
    assert new(project, title="Surat Masuk").exit_code == 0
    assert "20 menit" in first.read_text(encoding="utf-8")
    assert (project / "sop_source/kab-contoh/surat-masuk-2.yaml").is_file()
    refused = new(project, "--id", "surat-masuk")
    assert refused.exit_code == 2 and "sudah dipakai" in refused.stderr
    assert new(project, title="Instansi").exit_code == 0, "names of other files are not taken"
    assert (project / "sop_source/kab-contoh/instansi-2.yaml").is_file()


def test_a_new_agency(project: Path):
    done = new(project, "--unit", "Dinas Arsip", agency="Pemerintah Kota Baru")
    assert done.exit_code == 0, done.output
    home = (project / "sop_source/kota-baru/instansi.yaml").read_text(encoding="utf-8")
    assert "nama: Pemerintah Kota Baru" in home and "{id: dinas-arsip, nama: Dinas Arsip}" in home
    clean(project)


def test_an_agency_without_a_list_of_roles_stays_without(project: Path):
    other = project / "sop_source/tanpa-daftar/lama.yaml"
    other.parent.mkdir()
    other.write_text(
        "id: lama\njudul: SOP Lama\npelaksana: [{id: juru-tulis, nama: Juru Tulis}]\nlangkah:\n"
        "  - {id: a, kegiatan: Menulis, pelaksana: [juru-tulis]}\n"
        "  - {id: selesai, jenis: selesai, kegiatan: Selesai, pelaksana: [juru-tulis]}\n",
        encoding="utf-8",
    )
    assert (
        new(project, agency="tanpa-daftar", steps=("Menulis; Juru Tulis", "Menyimpan; Arsiparis")).exit_code
        == 0
    )
    assert not (other.parent / "instansi.yaml").exists()
    assert compile_source(project).errors == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"agency": "kab-conto"}, "maksud Anda `kab-contoh`"),
        ({"steps": ("Menerima; Petugas; 3 hri",)}, "waktu `3 hri` tidak terbaca"),
        ({"steps": ("Menerima; Petugas", "Mencatat")}, "`Mencatat` belum mempunyai pelaksana"),
        ({"steps": ("a; b; 1 hari; d",)}, "kegiatan; pelaksana; waktu"),
        ({"steps": ()}, "--langkah belum diberikan"),
        ({"title": ""}, "--judul belum diberikan"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_written(project: Path, change, words: str):
    done = new(project, **change)
    assert done.exit_code == 2 and words in done.stderr
    assert sorted(p.name for p in (project / "sop_source").rglob("*.yaml")) == ["instansi.yaml"]


def test_ids_with_other_letters_are_refused(project: Path):
    done = new(project, "--id", "Surat Masuk")
    assert done.exit_code == 2 and "misalnya surat-masuk" in done.stderr


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=8))
def test_ids_are_unique_and_well_formed(texts):
    taken: set[str] = {"selesai"}
    for text in texts:
        key = unique_id(text, taken)
        assert key not in taken and slug(key) == key and len(key) <= 63
        taken.add(key)


def answered(project: Path, answers: str) -> subprocess.CompletedProcess[str]:
    """`sop new` on a terminal where somebody types ``answers``."""
    ours, theirs = pty.openpty()
    os.write(ours, answers.encode())
    done = subprocess.run(
        [sys.executable, "-m", "sop_compiler", "-C", str(project), "new"],
        stdin=theirs,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    return done


def test_questions_on_a_terminal(project: Path):
    """Agency by number, a wrong time asked again, an empty line at the end."""
    done = answered(
        project, "1\nSOP Surat Masuk\n1\nMenerima surat; petugas; 15 mnt\n" + "\n".join(STEPS) + "\n\n"
    )
    assert done.returncode == 0, done.stderr
    assert (project / "sop_source/kab-contoh/surat-masuk.yaml").read_text(encoding="utf-8") == SURAT
    assert "1. Pemerintah Kabupaten Contoh" in done.stdout
    assert "waktu `15 mnt` tidak terbaca" in done.stdout


def test_who_does_a_row_is_asked_where_it_was_not_said(project: Path):
    """The answers already given are not lost over one that is missing."""
    done = answered(project, "1\nSOP Arsip\n1\nMenerima arsip\nMencatat arsip; Petugas; 1 jam\n\nPetugas\n")
    assert done.returncode == 0, done.stderr
    assert "Pelaksana langkah 1 `Menerima arsip`" in done.stdout
    text = (project / "sop_source/kab-contoh/arsip.yaml").read_text(encoding="utf-8")
    assert text.count("pelaksana: [petugas]") == 4  # the columns, two rows and the last


@pytest.mark.parametrize("name", ["Kabupaten Contoh", "pemerintah kabupaten  contoh", "kab-contoh"])
def test_a_known_agency_is_found_under_its_everyday_name(project: Path, name: str):
    result = new(project, agency=name)
    assert result.exit_code == 0, result.output
    assert (project / "sop_source/kab-contoh/surat-masuk.yaml").is_file()
