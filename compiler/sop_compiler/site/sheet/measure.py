"""Sizes of the drawing and estimates of printed text, all in CSS pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

# Advance widths of Arial and its metric twins, rounded up, as shares of the font size.
_SHARES: Final = (
    (frozenset("iIjl|.,:;'!/ ft\\"), 0.29),
    (frozenset('r()-[]"*'), 0.36),
    (frozenset("cksvxyzJ"), 0.52),
    (frozenset("mwMW@%"), 0.92),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """Sizes the layout works with.

    Attributes:
        box, capsule, diamond, connector: smallest width and height of the symbols (even numbers).
        pitch: distance of two parallel lines.
        gap: free way in front of a symbol, long enough for an arrow head.
        margin: distance of the outermost line from the edge of its cell.
        label: height of an exit label.
        font: font size of labels and symbol texts.
        column: smallest width of a role column.
        centred: width up to which the lines on one side may push a column wider to keep its symbols
            in the middle.
    """

    box: tuple[int, int] = (46, 24)
    capsule: tuple[int, int] = (58, 24)
    diamond: tuple[int, int] = (54, 36)
    connector: tuple[int, int] = (24, 26)
    pitch: int = 8
    gap: int = 10
    margin: int = 6
    label: int = 12
    font: float = 10.0
    column: int = 84
    centred: int = 108

    def scaled(self, share: float) -> Metrics:
        """The same sizes times ``share``; lines never come closer than 5 px."""

        def even(size: int) -> int:
            return max(2, 2 * round(size * share / 2))

        def pair(size: tuple[int, int]) -> tuple[int, int]:
            return even(size[0]), even(size[1])

        return Metrics(
            box=pair(self.box),
            capsule=pair(self.capsule),
            diamond=pair(self.diamond),
            connector=pair(self.connector),
            pitch=max(5, round(self.pitch * share)),
            gap=max(8, round(self.gap * share)),
            margin=max(4, round(self.margin * share)),
            label=max(9, round(self.label * share)),
            font=round(max(7.5, self.font * share), 1),
            column=even(self.column),
            centred=even(self.centred),
        )


@lru_cache(maxsize=65_536)
def text_width(text: str, font: float) -> int:
    """Width of ``text`` in one line; never too small for the fonts office computers have."""
    return int(sum(_share(character) for character in text) * font) + 1


@lru_cache(maxsize=16_384)
def text_lines(text: str, width: float, font: float) -> int:
    """Lines ``text`` takes in a cell of that inner width; words longer than the cell are broken."""
    if not text.strip():
        return 0
    lines, used = 1, 0.0
    space = _share(" ") * font
    for word in text.split():
        wide = text_width(word, font)
        if used and used + space + wide > width:
            lines, used = lines + 1, 0.0
        else:
            used += space if used else 0.0
        while wide > width:
            lines, wide = lines + 1, wide - int(width)
        used += wide
    return lines


@lru_cache(maxsize=16_384)
def word_width(text: str, font: float) -> int:
    """Width of the longest word; a text may also be broken behind a slash."""
    words = text.replace("/", "/ ").split()
    return max((text_width(word, font) for word in words), default=0)


@cache
def _share(character: str) -> float:
    for characters, share in _SHARES:
        if character in characters:
            return share
    if ord(character) > 0x2E7F:
        return 1.05
    return 0.76 if character.isupper() else 0.58
