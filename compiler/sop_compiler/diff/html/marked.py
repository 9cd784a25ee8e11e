"""Which words of two texts differ, so that a reader does not have to look for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_LEAST_WORDS = 5
_LEAST_ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; ``differs`` where the other text does not have it."""

    text: str
    differs: bool = False


def marked(before: str | None, after: str | None) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces; joined they give the texts again.

    Short texts, and texts that have little in common, stay whole: marks all over help nobody.
    """
    if before is None or after is None:
        return _whole(before), _whole(after)
    ones, twos = re.findall(r"\S+\s*", before), re.findall(r"\S+\s*", after)
    matcher = SequenceMatcher(a=[w.strip() for w in ones], b=[w.strip() for w in twos], autojunk=False)
    if min(len(ones), len(twos)) < _LEAST_WORDS or matcher.ratio() < _LEAST_ALIKE:
        return _whole(before), _whole(after)
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, i, i2, j, j2 in matcher.get_opcodes():
        for pieces, words in ((left, ones[i:i2]), (right, twos[j:j2])):
            text = "".join(words)
            if tag != "equal" and text:
                bare = text.rstrip()
                pieces += [Piece(bare, True), Piece(text[len(bare) :])]
            elif text:
                pieces.append(Piece(text))
    return tuple(left), tuple(right)


def _whole(text: str | None) -> tuple[Piece, ...]:
    return () if text is None else (Piece(text),)
