"""The made-up data of ``tests/benches``: the same every time, and as its documentation says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sop_compiler.pipeline import load_rules

ROOT = Path(__file__).resolve().parents[2]


def make(module: str, *arguments: object) -> None:
    """Run a generator as the benches do, from the project's root."""
    subprocess.run(
        [sys.executable, "-m", f"tests.benches.{module}", *map(str, arguments)], cwd=ROOT, check=True
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_handbook_has_the_same_bytes_every_time_and_compiles_without_errors(tmp_path: Path):
    for name in ("satu", "dua"):
        make("handbooks", tmp_path / name, 6)
    assert tree(tmp_path / "satu") == tree(tmp_path / "dua")
    compiled = load_rules(tmp_path / "satu")
    assert compiled.compilation.errors == ()
    assert len(compiled.procedures) == 6
    assert len({p.agency for p in compiled.compilation.handbook.procedures}) == 2
    assert all(9 <= len(p.steps) <= 20 for p in compiled.compilation.handbook.procedures)
    assert all(any(s.branches for s in p.steps) for p in compiled.compilation.handbook.procedures)


@pytest.mark.parametrize("form", ["csv", "parquet", "xes"])
def test_records_have_the_same_bytes_every_time(tmp_path: Path, form: str):
    for name in ("satu", "dua"):
        make("records", tmp_path / name, 2_000, form)
    assert tree(tmp_path / "satu") == tree(tmp_path / "dua")


def test_the_rule_books_have_the_sizes_they_are_named_for(tmp_path: Path):
    make("record_sop", tmp_path)
    counts = {
        name: len(load_rules(tmp_path / name).procedures[0].versions[0].rules)
        for name in ("semua", "empat", "seratus", "jam", "kalender")
    }
    assert counts == {"semua": 73, "empat": 4, "seratus": 100, "jam": 73, "kalender": 73}
