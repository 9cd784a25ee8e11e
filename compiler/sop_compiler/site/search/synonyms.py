"""Words and phrases that stand for one another: abbreviations, aliases, synonyms.

Groups come from the glossary, the roles and the documents of a handbook, and from ``padanan.txt`` for
what offices say everywhere. A group has strict members (an abbreviation and its long form) and loose
ones (a synonym is found by its term, but a term asks for its synonyms only faintly).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from sop_compiler.model import Handbook
from sop_compiler.site import urls
from sop_compiler.site.search.separator import words_of

OFFICE_FILE: Final = Path(__file__).with_name("padanan.txt")
MAX_WORDS: Final = 7
_BRACKET: Final = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases with one meaning; each is words in lower case joined by single spaces.

    Attributes:
        strict: as good as the same phrase.
        loose: related.
        page: page that is about the meaning, where there is one.
    """

    strict: tuple[str, ...]
    loose: tuple[str, ...] = ()
    page: str = ""


@cache
def office_groups() -> tuple[Group, ...]:
    """Groups every handbook has."""
    lines = (line.partition("#")[0].strip() for line in OFFICE_FILE.read_text("utf-8").splitlines())
    return tuple(Group(_phrases(line.split(","))) for line in lines if line)


def groups(handbook: Handbook) -> tuple[Group, ...]:
    """All groups of ``handbook``, in source order, those with a single phrase and no page left out."""
    return tuple(group for group in _all(handbook) if group.page or len(group.strict) + len(group.loose) > 1)


def _all(handbook: Handbook) -> Iterator[Group]:
    for term in handbook.terms:
        strict = _phrases([term.abbreviation or "", term.name, *term.spellings])
        yield Group(strict, tuple(p for p in _phrases(term.synonyms) if p not in strict))
    for agency in handbook.agencies:
        for role in agency.roles:
            names = _phrases([role.abbreviation or "", role.name, *role.aliases])
            yield Group(names, (), urls.role(agency.id, role.id))
        for document in agency.documents:
            if document.registered:
                yield Group(_phrases([document.name, *document.aliases]))
    yield from office_groups()


def _phrases(texts: Iterable[str]) -> tuple[str, ...]:
    """Phrases of ``texts``; what stands in brackets is a phrase of its own."""
    found: dict[str, None] = {}
    for text in texts:
        for part in (_BRACKET.sub(" ", text), *_BRACKET.findall(text)):
            words = words_of(part)
            if 0 < len(words) <= MAX_WORDS and any(len(word) > 1 for word in words):
                found[" ".join(words)] = None
    return tuple(found)
