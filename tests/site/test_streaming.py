"""Pages written as they are made, by several processes, are those made together in memory."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from sop_compiler.checkgen import suite
from sop_compiler.checkgen.build import procedure_rules
from sop_compiler.model import Handbook
from sop_compiler.outputs import (
    MANIFEST,
    FolderWriter,
    OutputError,
    OutputNameError,
    TreeBuilder,
    settle,
    write,
)
from sop_compiler.outputs import workers as divided
from sop_compiler.outputs.workers import in_processes
from sop_compiler.pipeline import compile_source
from sop_compiler.site import build, build_site
from sop_compiler.site import emit as emitting
from sop_compiler.site.emit import emit, emit_into


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(params=[1, 2])
def count(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Processes; every SOP is a job of its own."""
    monkeypatch.setattr(emitting, "processes", lambda: request.param)
    monkeypatch.setattr(build, "processes", lambda: request.param)
    monkeypatch.setattr(emitting, "batched", lambda things: ((thing,) for thing in things))
    return request.param


@pytest.mark.usefixtures("count")
def test_the_folder_is_what_the_tree_in_memory_would_make_it(
    handbook: Handbook, hostile: Handbook, tmp_path: Path
) -> None:
    fewer = replace(hostile, procedures=hostile.procedures[:1])
    for state in (hostile, handbook, fewer):
        seen: list[tuple[str, int, int]] = []
        tree, done = emit_into(tmp_path / "satu", state, lambda *told: seen.append(told))  # noqa: B023
        expected = emit(state)
        assert [*tree] == [*expected]
        assert (tree.paths, len(tree)) == (expected.paths, len(expected))
        assert done == write(expected, tmp_path / "dua")
        assert files(tmp_path / "satu") == files(tmp_path / "dua")
        assert seen[-1][1:] == (len(state.procedures),) * 2
        assert [*tree.chosen(tree.paths[3:5])] == [*expected.chosen(expected.paths[3:5])]


@pytest.mark.usefixtures("count")
def test_so_is_the_whole_build(handbook: Handbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_site(handbook, tmp_path / "dua", strict=True)
    monkeypatch.setattr(build, "MANY", 1)
    monkeypatch.setattr(build, "MANY_FILES", 1)
    result = build_site(handbook, tmp_path / "satu", strict=True)
    assert files(tmp_path / "satu") == files(tmp_path / "dua")
    assert set(result.written) == {*files(tmp_path / "satu/build/docs")} - {MANIFEST}
    assert build_site(handbook, tmp_path / "satu", check=True).drift == ()


@pytest.mark.usefixtures("count")
def test_an_unusable_name_is_told_and_the_old_site_stays(
    handbook: Handbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "MANY", 1)
    site = build_site(handbook, tmp_path).site
    before = files(site)
    bad = replace(handbook.procedures[0], id="kota/con")
    with pytest.raises(build.SiteError, match=r"sop/kota/con\.\w+: nama ini dicadangkan oleh Windows"):
        build_site(replace(handbook, procedures=(bad,)), tmp_path)
    assert files(site) == before


def test_names_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    for paths in (["a/b", "A/c"], ["a", "a/b"], ["a/b", "a/b"]):
        with pytest.raises(OutputNameError) as told:
            settle(tmp_path, [(path, True) for path in paths])
        builder = TreeBuilder()
        with pytest.raises(OutputNameError, match=told.value.reason):
            for path in sorted(paths):
                builder.add(path, "")


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path: Path) -> None:
    with FolderWriter(tmp_path) as killed:
        killed.add("usang.md", "x")
    (tmp_path / "milik-orang.md").write_text("y")
    with FolderWriter(tmp_path) as other:
        other.add("baru.md", "z")
    assert settle(tmp_path, other.notes)[1].removed == ("usang.md",)
    assert files(tmp_path) == {"baru.md": b"z", "milik-orang.md": b"y", MANIFEST: b"baru.md\n"}


def test_work_is_divided_and_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"before": [1]}  # copies know what the parent knew
    jobs = [partial(lambda at: (at, known["before"][0], os.getpid()), at) for at in range(20)]
    made = [*in_processes(jobs, 2)]
    assert [(at, value) for at, value, _ in made] == [(at, 1) for at in range(20)]
    assert os.getpid() not in {pid for *_, pid in made}
    assert {pid for *_, pid in in_processes(jobs, 1)} == {os.getpid()}
    monkeypatch.setattr(divided.threading, "active_count", lambda: 2)
    assert divided.processes() == 1  # a preview builds in a thread


def test_errors_come_back_from_other_processes() -> None:
    def refuse() -> None:
        raise OutputNameError("a/con", "dicadangkan")

    with pytest.raises(OutputNameError, match="a/con: dicadangkan") as told:
        [*in_processes([refuse, refuse], 2)]
    assert told.value.path == "a/con"


def test_a_process_that_is_killed_is_told() -> None:
    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(OutputError, match="kehabisan memori"):
        [*in_processes([die, die], 2)]


@pytest.mark.usefixtures("count")
def test_the_suite_of_many_sops_is_that_of_few(
    root: Path, count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compilation = compile_source(root)
    rules = procedure_rules(compilation.handbook)
    few = suite.write_suite(rules, compilation.handbook, tmp_path / "satu")
    monkeypatch.setattr(suite, "MANY", 1)
    monkeypatch.setattr(suite, "processes", lambda: count)
    monkeypatch.setattr(suite, "batched", lambda things: ((thing,) for thing in things))
    assert suite.write_suite(rules, compilation.handbook, tmp_path / "dua") == few
    assert files(tmp_path / "satu") == files(tmp_path / "dua")
    twice = (rules[0], rules[0])
    with pytest.raises(OutputNameError, match="dua kali"):
        suite.write_suite(twice, compilation.handbook, tmp_path / "tiga")
    assert not (tmp_path / "tiga").exists()
