"""Word families: which words of the handbook belong together.

A form may have several possible roots. What decides is, in this order: a root word of the language
(``kata_dasar.txt``), another word of the handbook, a root that several words of the handbook share.
Where nothing decides, all possible roots are kept, so that an inflection nobody has written yet still
meets the word that occurs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from sop_compiler.site.search.stemmer import candidates

ROOT_FILE: Final = Path(__file__).with_name("kata_dasar.txt")
MIN_GUESS: Final = 4
"""Shortest root that is believed without being a listed one."""
ONSET: Final = re.compile("[aeiou]|.[aeiou]|b[lr]|dr|f[lr]|g[lr]|k[hlr]|n[gy]|p[lrs]|s[klptwy]|tr")
"""How a root may start."""
CODA: Final = re.compile("[aeiou].?$|(?:ks|kt|lm|n[gst]|r[dkmst]|st)$")
"""How a root may end."""


@dataclass(frozen=True, slots=True)
class RootWords:
    """Root words of the language, and forms that are assigned to one by hand."""

    roots: frozenset[str]
    forms: dict[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the browser needs to know the families of one handbook.

    Attributes:
        roots: every root of a word that occurs.
        exceptions: words whose roots the rules would choose differently.
    """

    roots: frozenset[str]
    exceptions: dict[str, tuple[str, ...]]

    def roots_of(self, word: str) -> tuple[str, ...]:
        """Roots of any word in lower case; ``()`` when no word of the handbook is related."""
        if word in self.exceptions:
            return self.exceptions[word]
        found = _by_rule(word, self.roots)
        if found:
            return found
        forms = (self.exceptions.get(form, ()) for form in candidates(word))
        return tuple(dict.fromkeys(root for roots in forms for root in roots))


@cache
def root_words() -> RootWords:
    """The list of root words shipped with the compiler."""
    roots: set[str] = set()
    forms: dict[str, str] = {}
    for line in ROOT_FILE.read_text("utf-8").splitlines():
        words, colon, derived = line.partition("#")[0].partition(":")
        roots.update(words.split())
        if colon:
            forms.update(dict.fromkeys(derived.split(), words.strip()))
    return RootWords(frozenset(roots - forms.keys()), forms)


def build_lexicon(words: Iterable[str], listed: RootWords | None = None) -> Lexicon:
    """Decide the roots of ``words`` (lower case, as they occur)."""
    listed = listed or root_words()
    vocabulary = frozenset(words)
    shared = Counter(root for word in sorted(vocabulary) for root in candidates(word)[1:])
    decided = {word: _decide(word, vocabulary, shared, listed) for word in sorted(vocabulary)}
    roots = frozenset(root for found in decided.values() for root in found)
    exceptions = {word: found for word, found in decided.items() if _by_rule(word, roots) != found}
    # Forms assigned by hand hold for unseen words too, as far as their root occurs.
    for form, root in sorted(listed.forms.items()):
        if root in roots and form not in vocabulary and _by_rule(form, roots) != (root,):
            exceptions[form] = (root,)
    return Lexicon(roots, exceptions)


def _by_rule(word: str, roots: frozenset[str]) -> tuple[str, ...]:
    if word in roots:
        return (word,)
    return tuple(root for root in candidates(word) if root in roots)


def _decide(
    word: str, vocabulary: frozenset[str], shared: Counter[str], listed: RootWords
) -> tuple[str, ...]:
    if word in listed.forms:
        return (listed.forms[word],)
    if word in listed.roots or len(word) < MIN_GUESS or not word.isalpha():
        return (word,)
    others = candidates(word)[1:]
    assigned = [
        listed.forms.get(root, root) for root in others if root in listed.roots or root in listed.forms
    ]
    if assigned:
        return (max(assigned, key=len),)
    parents = [root for root in others if root in vocabulary and len(root) >= MIN_GUESS]
    if parents:
        return _decide(max(parents, key=len), vocabulary, shared, listed)
    guesses = [root for root in others if _may_be_root(root, word)]
    common = [
        root
        for root in guesses
        if len(root) > MIN_GUESS and shared[root] - _children(root, word, vocabulary) > 1
    ]
    if common:
        most = max(shared[root] for root in common)
        return tuple(root for root in common if shared[root] == most)
    return (word, *guesses)


def _may_be_root(root: str, word: str) -> bool:
    """Whether an unlisted root sounds like one; loan words in -si have no suffix -i."""
    if len(root) < MIN_GUESS or (word.endswith("si") and root.endswith("s")):
        return False
    return ONSET.match(root) is not None and CODA.search(root) is not None


def _children(root: str, word: str, vocabulary: frozenset[str]) -> int:
    """How many words come from ``root`` only because they come from ``word``."""
    return sum(1 for other in vocabulary if other != word and {word, root} <= set(candidates(other)))
