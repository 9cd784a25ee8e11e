"""Style, types, import contracts and drift: the gates that every change has to pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from sop_compiler.pipeline import compile_source
from sop_compiler.writing.schemas import handbook_schemas, schemas_folder


def passes(root: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("arguments", [("check",), ("format", "--check")], ids=["rules", "layout"])
def test_code_follows_the_style(root: Path, tool, arguments):
    passes(root, tool("ruff"), *arguments, "--no-cache", "compiler", "tests")


def test_types_are_strict(root: Path, tool):
    passes(root, tool("pyright"), "--pythonpath", sys.executable)


def test_imports_go_one_way(root: Path, tool):
    passes(root, tool("lint-imports"), "--no-cache")


def test_committed_checks_are_what_the_source_compiles_to(root: Path):
    passes(root, sys.executable, "-m", "sop_compiler", "build", "--check")


def test_source_has_no_lint_errors(root: Path):
    passes(root, sys.executable, "-m", "sop_compiler", "lint")


def test_modules_stay_readable(root: Path):
    """No module over 400 lines: that is usually two modules."""
    long = {
        str(path.relative_to(root)): lines
        for path in (root / "compiler").rglob("*.py")
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 400
    }
    assert long == {}


def test_workflow_and_hook_files_are_valid_yaml(root: Path):
    files = [*(root / ".github" / "workflows").glob("*.yml"), root / ".pre-commit-config.yaml"]
    assert len(files) >= 2
    for path in files:
        assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict), path


def test_every_source_file_names_its_schema(root: Path):
    """The modeline gives editors key completion; it has to point at a schema that `sop build` makes."""
    compilation = compile_source(root)
    tree = handbook_schemas(compilation.handbook, compilation.files)
    made = {(root / schemas_folder() / path).resolve() for path in tree.paths}
    for path in (root / "sop_source").rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema="), path
        assert (path.parent / first.partition("=")[2].strip()).resolve() in made, path


def test_top_level_holds_only_what_the_layout_allows(root: Path):
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=root, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if tracked.returncode != 0:
        pytest.skip("git does not know this folder")
    allowed = {
        "sop_source", "compiler", "site_overrides", "checks", "mkdocs.yml", "tests",
        "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE",
    }  # fmt: skip
    top = {line.split("/", 1)[0] for line in tracked.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} <= allowed


def test_no_personal_numbers_in_the_source(root: Path):
    """A NIP has 18 digits, a NIK 16, an NPWP 15 or 16: none may be published."""
    import re

    for path in (root / "sop_source").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<!\d)\d{15,18}(?!\d)", re.sub(r"(?<=\d) (?=\d)", "", text)), path
