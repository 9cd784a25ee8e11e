"""The seed texts as cells.

A seed line is cut at every TAB; a line without TAB is one cell. Lines and cells count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from normal import normal


@dataclass(frozen=True, slots=True)
class Cell:
    """One printed cell and its place in the seed."""

    line: int
    cell: int
    text: str


def read_cells(path: Path) -> tuple[Cell, ...]:
    """Every cell of a seed file in which anything is printed, in order."""
    # Not splitlines(): only a line feed ends a seed line, line numbers are cited everywhere.
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(
        Cell(line, number, text)
        for line, content in enumerate(lines, 1)
        for number, text in enumerate(content.split("\t"), 1)
        if normal(text)
    )
