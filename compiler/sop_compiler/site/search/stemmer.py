"""Indonesian affixes, taken off: every root a word may have been formed from.

Own work after the published descriptions of Indonesian morphology (Nazief and Adriani; Tala; the
"enhanced confix stripping" papers): particles, possessives, one derivational suffix, up to three
prefixes, and the letter that a nasal prefix swallowed. A rule alone cannot tell *me-nilai* from
*men-(t)ilai*; the answer is therefore a list, and the words of the handbook choose (:mod:`families`).

``words.js`` holds the same algorithm for the browser and gets the tables below as data.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

VOWELS: Final = "aeiou"
PARTICLES: Final = ("", "lah", "kah", "tah", "pun")
POSSESSIVES: Final = ("", "nya", "ku", "mu")
SUFFIXES: Final = ("", "kan", "an", "i")
MIN_ROOT: Final = 3
MIN_PLAIN: Final = 2
MAX_PREFIXES: Final = 3


def _nasal(head: str) -> tuple[tuple[str, str, str, int], ...]:
    """Forms of *meN-* or *peN-*; a swallowed k, p, s or t comes back before a vowel."""
    return (
        (f"{head}ng", "", f"{VOWELS}ghkq", 0),
        (f"{head}ng", "k", VOWELS, 0),
        (f"{head}nge", "", "", 4),  # before one syllable: mengesahkan, pengecatan
        (f"{head}ny", "s", VOWELS, 0),
        (f"{head}m", "", "bfvp", 0),
        (f"{head}m", "p", VOWELS, 0),
        (f"{head}n", "", "cdjszt", 0),
        (f"{head}n", "t", VOWELS, 0),
    )


PREFIXES: Final[tuple[tuple[str, str, str, int], ...]] = (
    *_nasal("me"),
    ("me", "", "lmnrwy", 0),
    *_nasal("pe"),
    ("per", "", "", 0),
    ("pel", "", "a", 0),  # pelajar
    ("pe", "", "bcdfghjklmnpqrstvwyz", 0),
    ("ber", "", "", 0),
    ("bel", "", "a", 0),  # belajar
    ("be", "", "krst", 0),  # bekerja, berencana, beserta
    ("ter", "", "", 0),
    ("te", "", "r", 0),
    ("di", "", "", 0),
    ("ke", "", "", 0),
    ("se", "", "", 0),
)
"""Prefix, letter it swallowed, letters that may follow it ("" = any), longest rest (0 = any)."""

FORBIDDEN: Final = {
    "be": ("i",), "di": ("an",), "ke": ("i", "kan"), "me": ("an",), "se": ("i", "kan"), "te": ("an",)
}  # fmt: skip
"""Suffixes that never go with an outermost prefix that starts so (Nazief and Adriani)."""


@lru_cache(maxsize=65536)
def candidates(word: str) -> tuple[str, ...]:
    """``word`` (lower case) and every root it may come from, in a fixed order, without doubles."""
    found: dict[str, None] = {word: None}
    for particle in PARTICLES:
        bare = _without(word, particle)
        for possessive in POSSESSIVES:
            owned = _without(bare, possessive)
            if len(owned) < MIN_PLAIN:
                continue
            found[owned] = None
            for suffix in SUFFIXES:
                stem = _without(owned, suffix)
                if len(stem) < MIN_ROOT:
                    continue
                found[stem] = None
                _strip(stem, suffix, 0, found)
    return tuple(found)


def _without(word: str, ending: str) -> str:
    """``word`` less ``ending``; ``""`` when it does not end so."""
    if not ending:
        return word
    return word[: -len(ending)] if word.endswith(ending) else ""


def _strip(stem: str, suffix: str, depth: int, found: dict[str, None]) -> None:
    for prefix, letter, follows, longest in PREFIXES:
        if not stem.startswith(prefix):
            continue
        rest = stem[len(prefix) :]
        root = letter + rest
        if len(root) < MIN_ROOT or (follows and (not rest or rest[0] not in follows)):
            continue
        if longest and len(rest) > longest:
            continue
        # "memasukan" for "memasukkan" is written too often to be refused.
        if (
            depth == 0
            and suffix in FORBIDDEN.get(prefix[:2], ())
            and not (suffix == "an" and stem[-1] == "k")
        ):
            continue
        found[root] = None
        if depth + 1 < MAX_PREFIXES:
            _strip(root, suffix, depth + 1, found)
