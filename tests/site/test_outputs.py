"""In-memory trees and how they reach the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sop_compiler.outputs import (
    MANIFEST,
    MAX_PATH,
    Drift,
    OutputError,
    OutputNameError,
    Tree,
    TreeBuilder,
    check_name,
    drift,
    recover,
    safe_slug,
    staging,
    swap_in,
    write,
)


def tree(**files: str) -> Tree:
    builder = TreeBuilder()
    for name, content in files.items():
        builder.add(name.replace("__", "/") + ".md", content)
    return builder.tree()


@pytest.mark.parametrize(
    "name",
    [
        "con.md", "a/NUL", "Aux.tar.gz", "com1.html", "lpt9", "a:b", "a*b", 'a"b', "a<b", "a|b",
        "a\\b", "a?b", "/a", "../a", "a/../b", "a//b", "", "a/.", "titik.", "spasi ", " spasi",
        "a\tb", "x" * (MAX_PATH + 1),
    ],
)  # fmt: skip
def test_a_name_windows_cannot_hold_is_refused(name: str) -> None:
    with pytest.raises(OutputNameError):
        check_name(name)


@pytest.mark.parametrize("name", ["a.md", "sop/kota/konsultasi.md", ".daftar", "x" * MAX_PATH, "aux-x.md"])
def test_an_ordinary_name_is_accepted(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(("first", "second"), [("a.md", "a.md"), ("a.md", "A.md"), ("x/a.md", "X/b.md")])
def test_names_that_meet_on_a_case_blind_disk_are_refused(first: str, second: str) -> None:
    builder = TreeBuilder()
    builder.add(first, "1")
    with pytest.raises(OutputNameError):
        builder.add(second, "2")


@pytest.mark.parametrize("names", [("a", "a/b"), ("a/b", "a")])
def test_a_path_is_not_both_file_and_folder(names: tuple[str, str]) -> None:
    builder = TreeBuilder()
    with pytest.raises(OutputNameError):
        for name in names:
            builder.add(name, "x")
        builder.tree()


@given(st.lists(st.text(max_size=90), min_size=2, max_size=2, unique=True))
def test_slugs_are_safe_and_keep_different_ids_apart(ids: list[str]) -> None:
    first, second = (safe_slug(i) for i in ids)
    assert first != second
    check_name(first)
    assert set(first) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert safe_slug(first) == first


def test_only_changed_files_are_touched(tmp_path: Path) -> None:
    write(tree(a="1", b="1"), tmp_path)
    os.utime(tmp_path / "a.md", (1, 1))
    result = write(tree(a="1", b="2"), tmp_path)
    assert result.written == ("b.md",)
    assert result.unchanged == ("a.md",)
    assert (tmp_path / "a.md").stat().st_mtime == 1


def test_files_of_an_earlier_run_are_removed_and_foreign_ones_kept(tmp_path: Path) -> None:
    write(tree(a="1", x__lama="1"), tmp_path)
    (tmp_path / "milik-orang.md").write_text("jangan")
    result = write(tree(a="1"), tmp_path)
    assert result.removed == ("x/lama.md",)
    assert not (tmp_path / "x").exists()
    assert (tmp_path / "milik-orang.md").exists()


def test_a_file_that_changed_its_name_by_case_alone_is_there_once(tmp_path: Path) -> None:
    write(one_file("Instansi.md"), tmp_path)
    result = write(one_file("instansi.md"), tmp_path)
    blind = (tmp_path / "INSTANSI.MD").exists()
    assert result.removed == (() if blind else ("Instansi.md",))
    assert [p.name.casefold() for p in tmp_path.iterdir() if p.name != MANIFEST] == ["instansi.md"]
    assert (tmp_path / "instansi.md").read_text() == "isi"


def one_file(path: str) -> Tree:
    builder = TreeBuilder()
    builder.add(path, "isi")
    return builder.tree()


def test_a_folder_in_place_of_a_file_is_named_in_the_message(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    builder = TreeBuilder()
    builder.add("a.md", "isi\n")
    with pytest.raises(OutputError) as error:
        write(builder.tree(), tmp_path)
    assert str(error.value).startswith(f"{tmp_path / 'a.md'}: tidak dapat ditulis (")
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".baru")] == []


def test_a_tampered_manifest_removes_nothing_outside_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "penting.txt"
    outside.write_text("x")
    folder = tmp_path / "docs"
    write(tree(a="1"), folder)
    (folder / MANIFEST).write_text(f"../penting.txt\n{outside}\n", "utf-8")
    write(tree(a="1"), folder)
    assert outside.exists()


def test_drift_lists_what_writing_would_change_and_writes_nothing(tmp_path: Path) -> None:
    write(tree(a="1", b="1", c="1"), tmp_path)
    (tmp_path / "b.md").unlink()
    before = sorted(p.name for p in tmp_path.iterdir())
    assert drift(tree(a="2", b="1"), tmp_path) == (
        Drift("a.md", "berbeda"), Drift("b.md", "belum ada"), Drift("c.md", "usang")
    )  # fmt: skip
    assert sorted(p.name for p in tmp_path.iterdir()) == before
    write(tree(a="2", b="1"), tmp_path)
    assert drift(tree(a="2", b="1"), tmp_path) == ()


def test_a_folder_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "lama").write_text("")
    with staging(target) as fresh:
        (fresh / "baru").write_text("")
        swap_in(fresh, target)
    assert [p.name for p in target.iterdir()] == ["baru"]
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_failing_build_leaves_the_old_folder_and_no_rubbish(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "lama").write_text("")
    with pytest.raises(RuntimeError), staging(target) as fresh:
        (fresh / "baru").write_text("")
        raise RuntimeError
    assert [p.name for p in target.iterdir()] == ["lama"]
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_killed_build_leaves_the_old_folder_whole(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "lama").write_text("")
    code = (
        "import os,sys; from pathlib import Path; from sop_compiler.outputs import staging\n"
        "with staging(Path(sys.argv[1])) as f:\n (f/'baru').write_text(''); os._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code, str(target)], env=environment, check=False)
    assert done.returncode == 9
    assert [p.name for p in target.iterdir()] == ["lama"]


def test_a_build_killed_between_the_renames_is_undone(tmp_path: Path) -> None:
    target = tmp_path / "site"
    old = tmp_path / ".site-lama-1-abc"
    old.mkdir()
    (old / "lama").write_text("")
    recover(target)
    assert [p.name for p in target.iterdir()] == ["lama"]
    assert not old.exists()
