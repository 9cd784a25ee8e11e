"""Help is quick because nothing but Click is imported for it, and a command imports what it needs."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from sop_compiler.cli.main import COMMANDS

PROBE = """
import contextlib, io, sys
from sop_compiler.cli.main import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(sys.argv[1:])
print("\\n".join(sys.modules))
"""
OURS = ("sop_compiler", "sop_checks")
HEAVY = {
    *("duckdb", "sqlglot", "python_calamine", "xlsxwriter", "rich", "pytest", "pydot", "docx"),
    *("jinja2", "markdown", "mkdocs", "yaml", "jsonschema", "pyspark", "zensical"),
}

OTHER_READERS = {"json_reader", "parquet_reader", "xes_reader", "xlsx_reader"}
"""Readers that a CSV file does not need."""


def _imported(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, check=True, text=True
    )
    return set(done.stdout.split())


def _of_ours(modules: set[str]) -> set[str]:
    return {m for m in modules if m.split(".")[0] in OURS}


def _libraries(modules: set[str]) -> set[str]:
    return {m.split(".")[0] for m in modules} & HEAVY


def test_help_imports_the_command_line_alone():
    modules = _imported("--help")
    assert "click" in modules
    assert _of_ours(modules) == {
        "sop_compiler",
        "sop_compiler.cli",
        "sop_compiler.cli.help",
        "sop_compiler.cli.main",
        "sop_compiler.cli.session",
    }
    assert _libraries(modules) == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_imports_no_library_and_no_work(command):
    modules = _imported(command, "--help")
    assert f"sop_compiler.cli.{COMMANDS[command][0]}" in modules
    assert _libraries(modules) == set()
    assert {m.split(".")[1] for m in _of_ours(modules) if m.startswith("sop_compiler.")} == {"cli"}
    # Errors of the file system are worded in one place; it is small.
    assert {m for m in _of_ours(modules) if m.startswith("sop_checks.")} <= {"sop_checks.errors"}


def test_finding_mistakes_needs_yaml_and_no_other_library(root):
    modules = _imported("-C", str(root), "lint", "--format", "json")
    assert "sop_compiler.lint.run" in modules
    assert _libraries(modules) == {"yaml"}
    assert not any(
        m.startswith(("sop_compiler.site", "sop_compiler.diff", "sop_checks.duck")) for m in modules
    )


def test_comparing_needs_yaml_and_no_other_library(root):
    source = str(root / "sop_source")
    modules = _imported("-C", str(root), "diff", source, source)
    assert "sop_compiler.diff.handbooks" in modules
    assert _libraries(modules) <= {"yaml"}


@pytest.mark.parametrize(("engine", "libraries"), [("python", set()), ("duckdb", {"duckdb"})])
def test_checking_imports_its_engine_and_reader_and_with_known_rules_no_compiler(
    root, tmp_path, engine, libraries
):
    shutil.copytree(root / "sop_source", tmp_path / "sop_source")
    export = root / "checks" / "contoh" / "contoh-pembinaan-pelaku-usaha.csv"
    arguments = ("-C", str(tmp_path), "check", str(export), "--engine", engine)
    _imported(*arguments)  # from now on the rules are known
    modules = _imported(*arguments)
    assert _libraries(modules) == libraries
    compiler = {m.split(".")[1] for m in _of_ours(modules) if m.startswith("sop_compiler.")}
    assert compiler == {"cli", "known_rules", "cache", "roots"}
    assert not {m.removeprefix("sop_checks.records.") for m in modules} & OTHER_READERS
    unused = {"comparison", "sampling", "waivers", "waivers_yaml", "evidence", "dates"}
    assert not {m.split(".")[1] for m in _of_ours(modules) if m.startswith("sop_checks.")} & unused
    assert not {m for m in modules if m.startswith(("sop_checks.report.html", "sop_checks.report.junit"))}
