"""A project to change, and ``sop diff`` on it."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli

SOP = "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml"
OTHER = "sop_source/pagar-alam/persiapan-pengadaan.yaml"
LOOSENED = "1 perubahan substantif: batas langkah 1 dilonggarkan 2 Jam → 4 Jam."


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", str(project), "diff", *arguments], prog_name="sop")


def change(project: Path, old: str, new: str, path: str = SOP) -> None:
    file = project / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def loosen(project: Path) -> None:
    change(project, "waktu: 2 Jam", "waktu: 4 Jam")
