"""The folders below ``cases`` and what ``sop lint`` prints for them."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli

CASES = Path(__file__).parent / "cases"
EXPECTED = "expected.txt"


def folders() -> list[Path]:
    """Every folder with a ``sop_source`` of its own."""
    return sorted(path.parent for path in CASES.rglob("sop_source") if path.is_dir())


def name(folder: Path) -> str:
    """Topic and case, as in ``rujukan/langkah-ke``."""
    return folder.relative_to(CASES).as_posix()


def lint(folder: Path, language: str = "id") -> Result:
    """``sop lint`` on one case."""
    arguments = ["-C", str(folder), "--lang", language, "lint", "--semua"]
    return CliRunner().invoke(cli, arguments, prog_name="sop")
