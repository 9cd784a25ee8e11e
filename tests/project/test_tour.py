"""The README's tour and sample finding are true."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def tour(root: Path) -> str:
    text = (root / "README.md").read_text(encoding="utf-8")
    return text.partition("<!-- tur -->")[2].partition("<!-- /tur -->")[0]


def sop(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, "-m", "sop_compiler", *arguments)
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def test_changing_one_limit_changes_page_role_and_check_together(root: Path, tour: str, tmp_path: Path):
    """The tour, followed to the letter in a copy of the project."""
    for name in ("sop_source", "checks", "site_overrides"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "mkdocs.yml", tmp_path)
    commands = re.findall(r"^ +sop (.+)$", tour, flags=re.MULTILINE)
    check, build = (command.split() for command in commands)
    source, old, new = re.search(r"Di `([^`]+)`, ganti `([^`]+)` menjadi `([^`]+)`", tour).groups()
    places = re.findall(r"^ +- `([^`]+)`$", tour, flags=re.MULTILINE)
    case = re.search(r"`(CONTOH-[^`]+)`", tour).group(1)
    limit = new.partition(": ")[2]
    assert len(places) == 3

    before = sop(tmp_path, *check)
    file = tmp_path / source
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    built = sop(tmp_path, *build)
    after = sop(tmp_path, *check)

    assert built.returncode == 0, built.stderr
    for place in places:
        assert limit in (tmp_path / place).read_text(encoding="utf-8"), place
        assert limit not in (root / place).read_text(encoding="utf-8") if (root / place).exists() else True
    late = re.compile(
        rf"Berkas {case}: indikasi tidak sesuai\n +Kondisi : mulai [^\n]*2024 pukul 08\.00, [^\n]*waktu kerja"
    )
    assert late.search(before.stdout)
    assert not late.search(after.stdout)


def test_sample_finding_in_readme_is_what_the_check_prints(root: Path):
    """The finding quoted at the top is copied from a real run."""
    text = (root / "README.md").read_text(encoding="utf-8")
    quoted = text.partition("<!-- contoh-temuan -->")[2].partition("```text\n")[2].partition("```")[0]
    printed = sop(root, "check", "checks/contoh/contoh-pembinaan-pelaku-usaha.csv").stdout
    assert quoted.strip()
    squeezed = " ".join(printed.split())
    for line in quoted.strip().splitlines():
        assert " ".join(line.split()) in squeezed, line


def test_readme_opens_with_at_most_eight_lines_and_a_picture(root: Path):
    lines = (root / "README.md").read_text(encoding="utf-8").splitlines()
    picture = next(i for i, line in enumerate(lines) if line.startswith("!["))
    opening = [line for line in lines[:picture] if line.strip()]
    assert len(opening) <= 8
    path = re.search(r"\(([^)]+)\)", lines[picture]).group(1)
    assert (root / path).stat().st_size < 400_000
