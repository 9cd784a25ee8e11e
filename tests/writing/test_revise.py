"""``sop revise``: archive, next draft, publication; comments stay, old cases keep their version."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from sop_compiler.cli.main import cli
from sop_compiler.model import Status
from sop_compiler.pipeline import compile_source
from sop_compiler.writing.revisions import open_revision

ENACTED = """\
# yaml-language-server: $schema=../.skema/kab-contoh/sop-surat.json
id: surat
judul: SOP Surat # judul
nomor: 027/SOP/1
status: ditetapkan # disahkan
identitas:
  - {label: TGL. REVISI, isi: 1 Februari 2023}
  - {label: Tanggal Efektif, isi: '17 Januari 2024'} # dari pindaian
versi:
  # dua tanggal pertama tercetak
  nomor: 2
  dibuat: 2022-01-05
  direvisi: 2023-02-01
  berlaku: 2024-01-17 # efektif
langkah:
  - Menerima surat # loket
  - Mencatat surat
"""

DRAFT = """\
# yaml-language-server: $schema=../.skema/kab-contoh/sop-surat.json
id: surat
judul: SOP Surat # judul
nomor: 027/SOP/1
status: rancangan # disahkan
identitas:
  - {label: TGL. REVISI, isi: ''}
  - {label: Tanggal Efektif, isi: ''} # dari pindaian
versi:
  # dua tanggal pertama tercetak
  nomor: 3
  dibuat: 2022-01-05
langkah:
  - Menerima surat # loket
  - Mencatat surat
"""

DATED = (
    DRAFT.replace("isi: ''}\n", "isi: 3 Juni 2024}\n", 1)
    .replace("isi: ''}", "isi: '1 Juli 2024'}")
    .replace("2022-01-05\n", "2022-01-05\n  direvisi: 2024-06-03\n  berlaku: 2024-07-01 # efektif\n")
)


@pytest.fixture
def surat(project: Path) -> Path:
    path = project / "sop_source/kab-contoh/surat.yaml"
    path.write_text(ENACTED, encoding="utf-8", newline="\n")
    return path


def sop(project: Path, *arguments: str):
    return CliRunner().invoke(cli, ["-C", str(project), *arguments], catch_exceptions=False)


def archive(project: Path, day: str = "2024-01-17") -> Path:
    return project / f"sop_source/kab-contoh/versi/surat@{day}.yaml"


def test_the_old_version_is_archived_and_a_draft_begins(project: Path, surat: Path):
    before = compile_source(project).handbook.procedures[0]
    done = sop(project, "revise", "surat")
    assert done.exit_code == 0, done.output
    assert surat.read_text(encoding="utf-8") == DRAFT
    old = archive(project).read_text(encoding="utf-8")
    first = "# yaml-language-server: $schema=../../.skema/kab-contoh/sop.json"
    assert old.splitlines() == [first, *ENACTED.splitlines()[1:]]
    assert (project / "sop_source/.skema/kab-contoh/sop.json").is_file()
    assert "revisi ke-3" in done.stdout and "sop revise surat --selesai --berlaku" in done.stderr

    compilation = compile_source(project)
    assert compilation.diagnostics == ()
    (draft,), (kept,) = compilation.handbook.procedures, compilation.handbook.earlier
    assert (draft.status, draft.version.revision, draft.version.effective) == (Status.DRAFT, "3", None)
    assert (kept.status, kept.version, kept.steps) == (Status.ENACTED, before.version, before.steps)


def test_dates_that_are_known_are_written_everywhere(project: Path, surat: Path):
    done = sop(project, "revise", "kab-contoh/surat", "--direvisi", "2024-06-03", "--berlaku", "2024-07-01")
    assert done.exit_code == 0
    assert surat.read_text(encoding="utf-8") == DATED
    assert compile_source(project).diagnostics == ()


def test_publication_ends_the_draft(project: Path, surat: Path):
    sop(project, "revise", "surat", "--direvisi", "2024-06-03")
    done = sop(project, "revise", "surat", "--selesai", "--berlaku", "2024-07-01")
    assert done.exit_code == 0, done.output
    expected = DATED.replace("rancangan", "ditetapkan").replace(" # efektif", "")
    assert surat.read_text(encoding="utf-8") == expected.replace("'1 Juli 2024'", "'1 Juli 2024'")
    compilation = compile_source(project)
    assert compilation.diagnostics == ()
    assert compilation.handbook.procedures[0].version.effective == date(2024, 7, 1)
    again = sop(project, "revise", "surat", "--berlaku", "2025-01-01")
    assert again.exit_code == 0 and archive(project, "2024-07-01").is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("surat", "--berlaku", "2024-01-17"), "harus sesudah yang lama (2024-01-17)"),
        (("surat", "--direvisi", "2023-01-01"), "harus sesudah tanggal sebelumnya (2023-02-01)"),
        (
            ("surat", "--direvisi", "2024-08-01", "--berlaku", "2024-07-01"),
            "tidak boleh sesudah tanggal efektif",
        ),
        (("surat", "--selesai", "--berlaku", "2025-01-01"), "sudah ditetapkan"),
        (("surta",), "maksud Anda `surat`"),
    ],
)
def test_what_is_refused_changes_nothing(project: Path, surat: Path, arguments, words: str):
    done = sop(project, "revise", *arguments)
    assert done.exit_code == 2 and words in done.stderr
    assert surat.read_text(encoding="utf-8") == ENACTED
    assert not archive(project).exists()


def test_a_second_draft_is_refused(project: Path, surat: Path):
    sop(project, "revise", "surat")
    done = sop(project, "revise", "surat")
    assert done.exit_code == 2 and "masih rancangan" in done.stderr and "--selesai" in done.stderr
    assert surat.read_text(encoding="utf-8") == DRAFT


def test_a_draft_is_not_published_without_a_later_date(project: Path, surat: Path):
    sop(project, "revise", "surat")
    assert "tanggal efektif belum ada" in sop(project, "revise", "surat", "--selesai").stderr
    done = sop(project, "revise", "surat", "--selesai", "--berlaku", "2024-01-17")
    assert done.exit_code == 2 and "tidak sesudah versi sebelumnya (2024-01-17)" in done.stderr
    assert surat.read_text(encoding="utf-8") == DRAFT


def test_an_archive_is_never_overwritten(project: Path, surat: Path):
    archive(project).parent.mkdir()
    archive(project).write_text("milik orang lain\n", encoding="utf-8")
    surat.write_text(ENACTED, encoding="utf-8")
    done = sop(project, "revise", "surat")
    assert done.exit_code == 2 and "tidak akan ditimpa" in done.stderr
    assert archive(project).read_text(encoding="utf-8") == "milik orang lain\n"
    assert surat.read_text(encoding="utf-8") == ENACTED


def test_without_a_date_there_is_no_archive(project: Path, surat: Path):
    surat.write_text(ENACTED.replace("  berlaku: 2024-01-17 # efektif\n", ""), encoding="utf-8")
    done = sop(project, "revise", "surat")
    assert done.exit_code == 2 and "belum mempunyai tanggal efektif" in done.stderr


def test_an_assumed_date_names_the_archive_and_leaves_the_draft(project: Path, surat: Path):
    assumed = "  berlaku_dianggap: {tanggal: 2024-01-20, alasan: Tanggal keputusan.}\n"
    surat.write_text(ENACTED.replace("  berlaku: 2024-01-17 # efektif\n", assumed), encoding="utf-8")
    assert sop(project, "revise", "surat").exit_code == 0
    assert surat.read_text(encoding="utf-8") == DRAFT
    assert archive(project, "2024-01-20").is_file()


def test_a_number_that_is_no_number_is_refused(project: Path, surat: Path):
    surat.write_text(ENACTED.replace("nomor: 2", "nomor: kedua"), encoding="utf-8")
    done = sop(project, "revise", "surat")
    assert done.exit_code == 2 and "bukan bilangan" in done.stderr


def test_a_file_with_errors_is_mended_first(project: Path, surat: Path):
    surat.write_text(ENACTED + "ngawur: 1\n", encoding="utf-8")
    done = sop(project, "revise", "surat")
    assert done.exit_code == 2 and "surat.yaml:18" in done.stderr
    assert not archive(project).exists()


def test_every_sop_of_this_handbook_can_be_revised(root: Path, tmp_path: Path):
    """Each of the fourteen, one after the other, and the handbook has no new errors."""
    shutil.copytree(root / "sop_source", tmp_path / "sop_source")
    before = compile_source(tmp_path)
    for procedure in before.handbook.procedures:
        file = next(f for f in before.files if f.path == procedure.span.file)
        made = open_revision(file, procedure, date(2027, 2, 1), date(2027, 1, 4))
        (tmp_path / made.archive).parent.mkdir(exist_ok=True)
        (tmp_path / made.archive).write_text(made.archived, encoding="utf-8", newline="\n")
        (tmp_path / made.path).write_text(made.text, encoding="utf-8", newline="\n")
    after = compile_source(tmp_path)
    assert after.errors == ()
    assert len(after.handbook.earlier) == len(after.handbook.procedures) >= 14
    for new, old in zip(after.handbook.procedures, after.handbook.earlier, strict=True):
        assert new.status is Status.DRAFT and new.version.effective == date(2027, 2, 1)
        assert (new.id, new.steps, new.doubts) == (old.id, old.steps, old.doubts)
