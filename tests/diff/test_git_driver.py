"""``git diff`` shows the meaning of a change, in a real repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from diff_project import SOP, change, loosen

COMPILER = Path(__file__).resolve().parents[2] / "compiler"


@pytest.fixture
def shown(project: Path, git, monkeypatch: pytest.MonkeyPatch):
    """``git diff`` as it is set up in BACA-DULU."""
    monkeypatch.setenv("PYTHONPATH", f"{COMPILER}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    (project / ".gitattributes").write_text("sop_source/**/*.yaml diff=sop\n", encoding="utf-8")
    git(
        "config", "diff.sop.command", f'"{Path(sys.executable).as_posix()}" -m sop_compiler diff --git-driver'
    )

    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["git", "diff", *arguments], cwd=project, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        return done.stdout

    return run


def test_a_changed_limit(project: Path, shown) -> None:
    loosen(project)
    said = shown()
    assert said.splitlines()[:2] == [
        f"=== {SOP}",
        "1 perubahan substantif: batas langkah 1 dilonggarkan 2 Jam → 4 Jam.",
    ]
    assert "@@" not in said
    assert "@@" in shown("--no-ext-diff")


def test_new_and_deleted_files(project: Path, shown, git) -> None:
    path = "sop_source/pagar-alam/surat-masuk.yaml"
    (project / path).write_text(
        "judul: SOP Surat Masuk\nid: surat-masuk\nlangkah: [Menerima surat]\n", "utf-8"
    )
    (project / SOP).unlink()
    git("add", "-A")
    said = shown("--cached")
    assert "SOP baru: “SOP Surat Masuk”" in said
    assert "SOP dihapus" in said


def test_a_renamed_file_and_a_register(project: Path, shown, git) -> None:
    git("mv", SOP, "sop_source/pagar-alam/pembinaan.yaml")
    change(project, "waktu: 2 Jam", "waktu: 4 Jam", "sop_source/pagar-alam/pembinaan.yaml")
    register = "sop_source/pagar-alam/instansi.yaml"
    change(project, "nama: Pemerintah Kota Pagar Alam", "nama: Kota Pagar Alam", register)
    git("add", "-A")
    said = shown("--cached", "-M")
    assert "batas langkah 1 dilonggarkan" in said
    assert "Nama instansi: Pemerintah Kota Pagar Alam → Kota Pagar Alam" in said


def test_a_file_that_cannot_be_understood_is_shown_line_by_line(project: Path, shown) -> None:
    change(project, "langkah:", "langkah: {")
    said = shown()
    assert "Belum dapat dibandingkan menurut maknanya" in said
    assert "+langkah: {" in said


def test_a_project_in_a_folder_of_the_repository(project: Path, shown, git) -> None:
    (project / "buku").mkdir()
    git("mv", "sop_source", "buku/sop_source")
    (project / ".gitattributes").write_text("buku/sop_source/**/*.yaml diff=sop\n", encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "pindah")
    change(project, "waktu: 2 Jam", "waktu: 4 Jam", f"buku/{SOP}")
    assert "batas langkah 1 dilonggarkan" in shown()
