"""A substantive change needs a new version, and the old one stays in the archive."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from diff_project import OTHER, SOP, change, loosen, run

ARCHIVE = "sop_source/pagar-alam/versi/pembinaan-pelaku-usaha@2024-01-17.yaml"


def revise(project: Path) -> None:
    """What ``sop revise`` does by hand: archive the version and open the next."""
    (project / ARCHIVE).parent.mkdir(exist_ok=True)
    shutil.copy(project / SOP, project / ARCHIVE)
    change(project, "berlaku: 2024-01-17", "berlaku: 2025-02-01")


def test_the_same_version_is_an_error_that_names_the_remedy(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    found = run(project, "main", "--periksa-versi")
    assert found.exit_code == 1
    assert (
        "1 perubahan substantif tanpa versi baru; versinya masih yang berlaku 17 Januari 2024."
        in found.stdout
    )
    assert "sop revise pagar-alam/pembinaan-pelaku-usaha" in found.stdout
    assert "tanpa versi baru" in run(project, "main", "--periksa-versi", "--format", "markdown").stdout


def test_the_error_stands_on_the_line_in_a_proposal(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    said = run(project, "main", "--periksa-versi", "--format", "github").stdout
    assert said.startswith(f"::error file={SOP},line=2,title=versi-tetap::SOP PEMBINAAN PELAKU USAHA: 1 ")
    assert said.count("\n") == 1
    assert run(project, "main", "--format", "github").exit_code == 2


def test_an_archived_old_version_and_a_later_date_are_right(project: Path, git: Callable[..., str]) -> None:
    revise(project)
    loosen(project)
    found = run(project, "main", "--periksa-versi")
    assert found.exit_code == 0, found.stdout
    assert "Setiap perubahan substantif mempunyai versi baru." in found.stdout
    assert "Versi lama diarsipkan: berlaku 17 Januari 2024" in found.stdout


def test_a_new_date_without_archive_loses_the_old_version(project: Path, git: Callable[..., str]) -> None:
    revise(project)
    (project / ARCHIVE).unlink()
    loosen(project)
    found = run(project, "main", "--periksa-versi")
    assert found.exit_code == 1
    assert "tidak ada di arsip" in found.stdout


def test_an_archive_with_the_new_text_does_not_count(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    revise(project)
    assert "tidak ada di arsip" in run(project, "main", "--periksa-versi").stdout


def test_an_archived_version_must_not_change(project: Path, git: Callable[..., str]) -> None:
    revise(project)
    git("add", "-A")
    git("commit", "-qm", "arsip")
    change(project, "waktu: 2 Jam", "waktu: 9 Jam", ARCHIVE)
    found = run(project, "main", "--periksa-versi")
    assert found.exit_code == 1
    assert "yang sudah menjadi arsip" in found.stdout


def test_drafts_are_free(project: Path, git: Callable[..., str]) -> None:
    change(project, "status: ditetapkan", "status: rancangan")
    git("commit", "-qam", "rancangan")
    loosen(project)
    assert run(project, "main", "--periksa-versi").exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"), [("Komputer", "komputer;"), ("nomor: 16 Tahun 2024", "nomor: 17 Tahun 2024")]
)
def test_editorial_and_administrative_changes_need_no_version(
    old: str, new: str, project: Path, git: Callable[..., str]
) -> None:
    change(project, old, new)
    found = run(project, "main", "--periksa-versi")
    assert found.exit_code == 0, found.stdout
    assert run(project, "main").exit_code == 1


def test_a_corrected_reading_is_no_new_rule(project: Path, git: Callable[..., str]) -> None:
    """The role of that row was an open doubt: the paper did not change, our reading did."""
    change(project, "pelaksana: [ppk]", "pelaksana: [kepala-ukpbj]", OTHER)
    assert run(project, "main", "--periksa-versi").exit_code == 0
