"""Abbreviations in running text, explained where they first occur."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sop_compiler.model import Term
from sop_compiler.site import urls


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a text; ``meaning`` and ``href`` are set for an abbreviation to be explained.

    ``text`` has no space at its ends: ``space`` tells that one stands before it.
    """

    text: str
    space: bool = False
    meaning: str = ""
    href: str = ""


class TermMarks:
    """Explains each abbreviation of the glossary once per page."""

    def __init__(self, terms: Iterable[Term], page: str) -> None:
        """``page`` is the address the links start from."""
        self._page = page
        self._terms: dict[str, Term] = {}
        for term in terms:
            if not term.abbreviation:
                continue
            same = (s for s in term.spellings if s.casefold() == term.abbreviation.casefold())
            for form in (term.abbreviation, *same):
                self._terms.setdefault(form, term)
        # The longest first: PA/KPA is not PA followed by something else.
        forms = sorted(self._terms, key=lambda form: (-len(form), form))
        self._pattern = (
            re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, forms)) + r")(?!\w)") if forms else None
        )
        self._seen: set[str] = set()

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """``text`` in order, abbreviations not met before as pieces of their own."""
        text = " ".join(text.split())
        found: list[Piece] = []
        start = 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            term = self._terms[match[0]]
            if term.id in self._seen:
                continue
            self._seen.add(term.id)
            href = urls.relative(self._page, urls.term(term.id))
            found.extend(_plain(text, start, match.start()))
            space = text[: match.start()].endswith(" ")
            found.append(Piece(text=match[0], space=space, meaning=term.name, href=href))
            start = match.end()
        found.extend(_plain(text, start, len(text)))
        return tuple(found)


def _plain(text: str, start: int, end: int) -> tuple[Piece, ...]:
    part = text[start:end]
    return (Piece(text=part.strip(), space=part.startswith(" ")),) if part.strip() else ()
