"""``sop check`` remembers the rules of a source by its content: same result, without compiling."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import sop_compiler.pipeline
from sop_compiler.known_rules import known_rules
from sop_compiler.pipeline import load_rules


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    shutil.copytree(root / "sop_source", tmp_path / "sop_source")
    return tmp_path


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The roots that were compiled, one for each time."""
    times: list[Path] = []

    def counted(root: Path):
        times.append(root)
        return load_rules(root)

    monkeypatch.setattr(sop_compiler.pipeline, "load_rules", counted)
    yield times


def test_the_second_time_gives_the_same_rules_without_compiling(project: Path, compiled: list[Path]):
    first, second, fresh = known_rules(project), known_rules(project), load_rules(project)
    assert len(compiled) == 1
    assert first is not None
    assert second is not None
    for found in (first, second):
        assert found.procedures == fresh.procedures
        assert found.calendars == fresh.calendars
        assert found.source_sha256 == fresh.source_sha256


def test_any_change_of_the_source_compiles_it_again(project: Path, compiled: list[Path]):
    known_rules(project)
    path = sorted((project / "sop_source").rglob("*.yaml"))[-1]
    text = path.read_bytes()
    path.write_bytes(text + b"# catatan\n")
    known_rules(project)
    assert len(compiled) == 2
    (project / "sop_source" / "kosong.yaml").mkdir()  # an error, although no content has changed
    assert known_rules(project) is None
    assert len(compiled) == 3


def test_errors_are_never_remembered(project: Path, compiled: list[Path]):
    wrong = project / "sop_source" / "salah.yaml"
    wrong.write_text("a: [", encoding="utf-8")
    assert known_rules(project) is None
    assert known_rules(project) is None
    assert len(compiled) == 2
    wrong.unlink()
    assert known_rules(project) is not None


def test_a_damaged_memory_is_made_again(project: Path, compiled: list[Path]):
    first = known_rules(project)
    (kept,) = (project / ".cache" / "sop").glob("*/aturan/*")
    kept.write_bytes(kept.read_bytes()[:-1])
    assert known_rules(project) == first
    assert known_rules(project) == first
    assert len(compiled) == 2
