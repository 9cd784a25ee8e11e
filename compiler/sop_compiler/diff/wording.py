"""Whether two texts say the same."""

from __future__ import annotations

from enum import Enum, auto

from sop_compiler.align.texts import folded

_SHORT = 5
"""Letters from which a dropped, doubled or swapped letter is a slip of the pen and not another word."""

_LONG = 9
"""Letters from which the same is taken of one letter for another (*penyedia* is not *penyelia*)."""


class Wording(Enum):
    """How two texts compare."""

    SAME = auto()
    EDITORIAL = auto()
    DIFFERENT = auto()


def compare(old: str, new: str) -> Wording:
    """Equal, equal but for spelling and punctuation, or different.

    Spelling is judged carefully: numbers never, and only one letter in a long enough word. A doubtful
    case counts as different, because a reader then looks at it.
    """
    if " ".join(old.split()) == " ".join(new.split()):
        return Wording.SAME
    ones, twos = folded(old), folded(new)
    if ones.replace(" ", "") == twos.replace(" ", ""):
        return Wording.EDITORIAL
    first, second = ones.split(), twos.split()
    if len(first) == len(second) and all(_slip(a, b) for a, b in zip(first, second, strict=True)):
        return Wording.EDITORIAL
    return Wording.DIFFERENT


def same(old: str, new: str) -> bool:
    """True unless the texts differ in meaning."""
    return compare(old, new) is not Wording.DIFFERENT


def _slip(one: str, two: str) -> bool:
    """Two words that are equal, or one of which is a misspelling of the other."""
    if one == two:
        return True
    if not (one.isalpha() and two.isalpha()):
        return False
    short, long = sorted((one, two), key=len)
    if len(short) < _SHORT:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) == len(short) + 1:
        return short[at:] == long[at + 1 :]
    if len(long) != len(short):
        return False
    if short[at + 1 :] == long[at + 1 :]:
        return len(short) >= _LONG
    swapped = short[at + 1 : at + 2] + short[at : at + 1]
    return swapped == long[at : at + 2] and short[at + 2 :] == long[at + 2 :]
