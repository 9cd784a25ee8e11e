"""How alike two texts are, and which of their words differ.

Texts are compared by runs of three letters (Dice coefficient): spellings such as *risiko* and
*resiko* or *analisis* and *analisa*, and misread letters, lower the likeness a little instead of
making a different word.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

Segment = tuple[str, bool]
"""A stretch of a text, and whether the other text lacks it."""

_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """Lower case words of a text without accents and punctuation, joined by single spaces."""
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(_WORD.findall(plain.casefold()))


def similarity(first: str, second: str) -> float:
    """0 (nothing in common) to 1 (equal but for case, accents and punctuation); two blanks are equal."""
    one, two = letters(first), letters(second)
    total = len(one) + len(two)
    return 2 * len(one & two) / total if total else 1.0


def marked(text: str, other: str) -> tuple[Segment, ...]:
    """``text`` word by word as in print, the words that ``other`` lacks at their place marked."""
    words, others = text.split(), other.split()
    matcher = SequenceMatcher(None, _keys(words), _keys(others), autojunk=False)
    found: list[Segment] = []
    for kind, first, last, _, _ in matcher.get_opcodes():
        if first < last:
            found.append((" ".join(words[first:last]), kind != "equal"))
    return tuple(found)


def _keys(words: list[str]) -> list[str]:
    # A word of punctuation alone keeps it, so that it does not equal every other such word.
    return [folded(word) or word for word in words]


# A pure function of a short text, asked again for every pair the text takes part in.
@lru_cache(maxsize=65_536)
def letters(text: str) -> frozenset[str]:
    """Runs of three letters of a text, with the edges of its words."""
    words = folded(text)
    padded = f" {words} " if words else ""
    return frozenset([padded[at : at + 3] for at in range(len(padded) - 2)])
