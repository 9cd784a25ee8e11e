"""Reading the ledger and putting a printed cell together again from the YAML."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fillers import unsigned
from normal import normal

_SLICE = re.compile(r"\[(\d+)-(\d+)\]$")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a cell: a filler (``path`` is ``""``) or words of a text (``last`` 0 = all)."""

    path: str
    text: str = ""
    first: int = 0
    last: int = 0

    def words(self, texts: Mapping[str, str]) -> str:
        """The words of the part; a ``KeyError`` names a path the YAML does not have."""
        if not self.path:
            return self.text
        text = texts[self.path]
        return " ".join(text.split()[self.first - 1 : self.last]) if self.last else text


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the ledger."""

    line: int
    cell: int
    kind: str
    source: str
    sha256: str
    parts: tuple[Part, ...]

    @property
    def place(self) -> str:
        """Line and cell for messages."""
        return f"baris {self.line} sel {self.cell}"


def read_ledger(path: Path) -> tuple[Row, ...]:
    """Every row of a ledger file."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            Row(
                int(row["line"]),
                int(row["cell"]),
                row["kind"],
                row["source"],
                row["sha256"],
                tuple(_parts(row["tiles"])),
            )
            for row in csv.DictReader(file)
        )


def _parts(tiles: str) -> Iterator[Part]:
    for tile in tiles.split(" + "):
        if tile.startswith("'"):
            yield Part("", tile[1:-1])
        elif found := _SLICE.search(tile):
            yield Part(tile[: found.start()], "", int(found[1]), int(found[2]))
        else:
            yield Part(tile)


def quoted_in(quote: str, cells: tuple[str, ...]) -> bool:
    """Whether a quotation stands in one of the cells, or runs on from one to the next.

    ``…`` in the quotation stands for left-out words; traces of the signature do not count.
    """
    pieces = [normal(unsigned(piece)) for piece in quote.split("…")]
    texts = [normal(unsigned(cell)) for cell in cells]
    return any(_in_order(pieces, text) for text in (*texts, "".join(texts)))


def _in_order(pieces: list[str], text: str) -> bool:
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True
