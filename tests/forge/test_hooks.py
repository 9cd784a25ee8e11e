"""The hooks for commits, run as pre-commit runs them: the entry, then the changed files that match."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

UNTIDY = """\
# Naskah dinas
langkah:
    - kegiatan: Menerima surat   # di loket
      id: terima
judul: SOP Surat Masuk
id: surat
"""


def hooks(root: Path, file: str) -> dict[str, dict[str, Any]]:
    listed = yaml.safe_load((root / file).read_text("utf-8"))
    if isinstance(listed, dict):
        listed = [hook for repo in listed["repos"] for hook in repo["hooks"]]
    return {hook["id"]: hook for hook in listed}


def run(hook: dict[str, Any], changed: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    matching = [name for name in changed if re.search(hook["files"], name)]
    assert matching, "the hook would not be called"
    entry = shlex.split(hook["entry"])
    assert entry[0] == "sop"
    names = matching if hook.get("pass_filenames", True) else []
    return subprocess.run(
        [sys.executable, "-m", "sop_compiler", *entry[1:], *names],
        cwd=cwd, capture_output=True, encoding="utf-8", env=os.environ, check=False,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "sop_source" / "dinas"
    folder.mkdir(parents=True)
    (folder / "surat.yaml").write_text(UNTIDY, encoding="utf-8")
    (folder / "lain.yaml").write_text(UNTIDY.replace("id: surat", "id: lain"), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("file", [".pre-commit-hooks.yaml", ".pre-commit-config.yaml"])
def test_fmt_tidies_the_changed_file_only_and_lint_then_passes(file: str, root: Path, project: Path) -> None:
    known = hooks(root, file)
    surat, lain = (project / "sop_source" / "dinas" / name for name in ("surat.yaml", "lain.yaml"))
    before = lain.read_bytes()
    done = run(known["sop-fmt"], ["README.md", "sop_source/dinas/surat.yaml"], project)
    assert surat.read_text("utf-8").index("id: surat") < surat.read_text("utf-8").index("langkah:")
    assert "# di loket" in surat.read_text("utf-8")
    assert lain.read_bytes() == before
    assert done.returncode in (0, 1)  # pre-commit fails a hook that changed files by itself
    assert run(known["sop-lint"], ["sop_source/dinas/surat.yaml"], project).returncode == 0


def test_an_error_in_another_file_that_the_change_caused_is_caught(root: Path, project: Path) -> None:
    """The role is gone from the register; the SOP that names it was not touched."""
    folder = project / "sop_source" / "dinas"
    (folder / "lain.yaml").write_text(
        "id: lain\njudul: SOP\npelaksana: [{id: petugas, tercetak: Petugas}]\n"
        "langkah: [{id: terima, kegiatan: Menerima, pelaksana: [ptgas]}]\n",
        encoding="utf-8",
    )
    done = run(hooks(root, ".pre-commit-hooks.yaml")["sop-lint"], ["sop_source/dinas/surat.yaml"], project)
    assert done.returncode == 1
    assert "lain.yaml" in done.stdout


WATCHED = """
import contextlib, json, os, subprocess, sys
started, read, marks = [], [], []
subprocess.Popen.__init__ = (lambda made, *given, **named: (started.append(given or named), 1 / 0))
if hasattr(os, "fork"):
    os.fork = lambda: (started.append("fork"), 1 / 0)
from sop_compiler.cli.main import main
from sop_compiler.source import reader, tree
parse = tree.read_nodes
tree.read_nodes = lambda text, file, out: (read.append(file), parse(text, file, out))[1]
with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(SystemExit):
    main(sys.argv[1:])
print(json.dumps({"started": len(started), "read": read}))
"""
"""Runs ``sop`` and tells which files were parsed and how many processes were started."""


def watched(arguments: list[str], cwd: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments], cwd=cwd, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_the_lint_hook_parses_a_file_once_and_starts_nothing(root: Path, project: Path) -> None:
    lint = shlex.split(hooks(root, ".pre-commit-hooks.yaml")["sop-lint"]["entry"])[1:]
    files = ["sop_source/dinas/lain.yaml", "sop_source/dinas/surat.yaml"]
    first = watched([*lint, "--semua"], project)
    assert (sorted(first["read"]), first["started"]) == (files, 0)
    with (project / files[1]).open("a", encoding="utf-8") as file:
        file.write("alias: [Surat]\n")
    again = watched([*lint, "--semua"], project)
    assert again["read"].count(files[1]) == 1
    assert again["read"].count(files[0]) <= 1
    assert again["started"] == 0


def test_tidying_reads_the_staged_files_alone(root: Path, project: Path) -> None:
    fmt = shlex.split(hooks(root, ".pre-commit-hooks.yaml")["sop-fmt"]["entry"])[1:]
    surat = "sop_source/dinas/surat.yaml"
    done = watched([*fmt, surat], project)
    assert set(done["read"]) <= {surat}
    assert done["started"] == 0


@pytest.mark.parametrize("name", ["sop_source/x.yaml", "sop_source/a/versi/s@2024-01-01.yml"])
def test_the_hooks_are_called_for_sources_and_for_nothing_else(name: str, root: Path) -> None:
    for hook in hooks(root, ".pre-commit-hooks.yaml").values():
        assert re.search(hook["files"], name)
        assert not re.search(hook["files"], "mkdocs.yml")
        assert not re.search(hook["files"], "docs/sop_source/x.yaml")
