"""The folders below ``cases`` and what ``sop lint`` prints for them."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli
from sop_compiler.diagnostics.catalogue_lint import LINT
from sop_compiler.lint import table

CASES = Path(__file__).parent / "cases"
EXPECTED = "expected.txt"


def folders() -> list[Path]:
    """Every folder with a ``sop_source`` of its own."""
    return sorted(path.parent for path in CASES.rglob("sop_source") if path.is_dir())


def name(folder: Path) -> str:
    """Topic and case."""
    return folder.relative_to(CASES).as_posix()


def lint(folder: Path, *arguments: str) -> Result:
    """``sop lint`` on one case, everything in full, on a fixed day."""
    # Also when called by refresh.py, without the fixture of conftest.py.
    own = {rule for rule, _, _ in LINT.values()}
    rules = tuple(rule for rule in table.RULES if rule.id in own)
    fixed = ("lint", "--semua", "--per-tanggal", "2026-11-24")
    with patch.object(table, "RULES", rules):
        return CliRunner().invoke(cli, ["-C", str(folder), "--quiet", *fixed, *arguments], prog_name="sop")
