"""Covers a printed cell, end to end, with YAML texts and known fillers.

The cheapest cover wins: texts of the row and column at hand before texts from elsewhere, texts not
used yet before used ones, printed order before another; ties go to the order of the YAML file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from fillers import HEADINGS, KINDS, LIST_MARK
from leaves import Leaf, Source
from normal import normal, plain

# Costs; a filler costs about 1, a text at its own place nothing.
_FAR, _QUOTED, _USED, _NEIGHBOUR, _SLICE, _BACK = 40.0, 30.0, 10.0, 10.0, 6.0, 2.0


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a cell: words ``first``..``last`` of a leaf, or a filler (``leaf`` is ``None``)."""

    text: str
    leaf: int | None = None
    first: int = 0
    last: int = 0
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands: row of the table (``""`` outside), its column, or a heading line."""

    step: str = ""
    column: str = ""
    heading: bool = False


@dataclass
class Tiler:
    """Covers the cells of one source in printed order and remembers what is used."""

    source: Source
    claimed: dict[int, int] = field(default_factory=dict[int, int])

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """The texts of the source, then what its confirmations quote."""
        quoted = tuple(Leaf(q.path, q.text, field="perlu_konfirmasi") for q in self.source.quotes)
        return (*self.source.leaves, *quoted)

    @cached_property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The normal forms of the words of each text."""
        return tuple(tuple(normal(w) for w in leaf.text.split()) for leaf in self.leaves)

    def cover(self, text: str, place: Place) -> tuple[Tile, ...] | None:
        """The cheapest cover of a cell, or ``None`` if it cannot be covered."""
        words = plain(text)
        offsets = [i for i, char in enumerate(words) for c in char.casefold() if c.isalnum()]
        found = _Search(self, words, normal(text), offsets, place).best(0, -1, None)
        if found is None:
            return None
        tiles = found[1]
        for tile in tiles:
            if tile.leaf is not None:
                self.claimed[tile.leaf] = max(self.claimed.get(tile.leaf, 0), tile.last)
        return tiles

    def used(self, leaf: int) -> bool:
        """Whether every word of the leaf has been claimed."""
        return self.claimed.get(leaf, 0) >= len(self.words[leaf])

    def price(self, leaf: int, place: Place) -> float:
        """How unlikely a text is at a place; 0 is where it belongs."""
        text = self.leaves[leaf]
        if text.field == "perlu_konfirmasi":
            return _QUOTED
        cost = _USED if self.used(leaf) else 0.0
        if place.step:
            if text.step == place.step:
                # A row prints its text once; a second time it belongs to a neighbour.
                return (_FAR if cost else 0.0) + (0.0 if text.field == place.column else 1.0)
            return cost + (_NEIGHBOUR if text.step else _FAR)
        if place.heading:
            return cost + (0.0 if text.field == "pelaksana" else _FAR)
        return cost + (_FAR if text.step else 0.0)


_State = tuple[int, int, tuple[int, int] | None]
_Found = tuple[float, tuple[Tile, ...]]


class _Search:
    """Shortest path through one cell; a state is position, last leaf, and a leaf begun but not ended."""

    def __init__(self, tiler: Tiler, words: str, target: str, offsets: list[int], place: Place) -> None:
        self.tiler, self.words, self.target, self.offsets, self.place = tiler, words, target, offsets, place
        self.memo: dict[_State, _Found | None] = {}

    def best(self, at: int, last: int, begun: tuple[int, int] | None) -> _Found | None:
        if at == len(self.target):
            return (0.0, ())
        state = (at, last, begun)
        if state not in self.memo:
            self.memo[state] = self._best(at, last, begun)
        return self.memo[state]

    def _best(self, at: int, last: int, begun: tuple[int, int] | None) -> _Found | None:
        best: _Found | None = None
        for cost, tile in self._candidates(at, last, begun):
            if best is not None and cost >= best[0]:
                continue
            open_ = begun
            if tile.leaf is not None:
                open_ = (tile.leaf, tile.last) if not tile.whole else None
            rest = self.best(at + len(normal(tile.text)), tile.leaf if tile.leaf is not None else last, open_)
            if rest is not None and (best is None or cost + rest[0] < best[0]):
                best = (cost + rest[0], (tile, *rest[1]))
        return best

    def _candidates(self, at: int, last: int, begun: tuple[int, int] | None) -> list[tuple[float, Tile]]:
        found = [*self._texts(at, last, begun), *self._fillers(at)]
        return sorted(found, key=lambda c: c[0])

    def _texts(self, at: int, last: int, begun: tuple[int, int] | None) -> list[tuple[float, Tile]]:
        found: list[tuple[float, Tile]] = []
        for n, leaf in enumerate(self.tiler.leaves):
            words = self.tiler.words[n]
            done = self.tiler.claimed.get(n, 0)
            start = begun[1] if begun and begun[0] == n else (done if done < len(words) else 0)
            cost = self.tiler.price(n, self.place) + (_BACK if n <= last and not start else 0.0)
            if start == 0 and (whole := "".join(words)) and self.target.startswith(whole, at):
                found.append((cost, Tile(leaf.text, n, 1, len(words))))
            end, reach = start, at
            while end < len(words) and self.target.startswith(words[end], reach):
                reach += len(words[end])
                end += 1
            if reach > at and (start, end) != (0, len(words)) and leaf.field != "perlu_konfirmasi":
                text = " ".join(leaf.text.split()[start:end])
                found.append((cost + _SLICE, Tile(text, n, start + 1, end, whole=False)))
        return found

    def _fillers(self, at: int) -> list[tuple[float, Tile]]:
        found: list[tuple[float, Tile]] = []
        offset = self.offsets[at]
        if mark := LIST_MARK.match(self.words, offset):
            before = self.words[offset - 1] if offset else " "
            if mark[0][0].isdigit() or not before.isalnum():
                found.append((1.0, Tile(mark[0])))
        if self.place.step:
            return found
        for words in KINDS.values():
            if words is HEADINGS and not self.place.heading:
                continue
            for word in words:
                shape = r"[\W_]*".join(char for char in word if char.isalnum())
                if re.compile(shape + r"(?![a-z])", re.IGNORECASE).match(self.words, offset):
                    # The longest filler is the likeliest.
                    found.append((1.5 - len(word) / 100, Tile(word)))
        return found
