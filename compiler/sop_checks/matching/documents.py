"""Which documents a cell names (semantics §6)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sop_checks.folding import fold
from sop_checks.rules import DocumentRef, VersionRules

_STRONG = re.compile(r"[;|\r\n]+")
_BULLET = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class NamedDocuments:
    """Documents in one cell: folded names that were recognised, and the texts that were not."""

    known: frozenset[str]
    unknown: tuple[str, ...]


class DocumentNames:
    """Every document name that a version's rules know."""

    def __init__(self, version: VersionRules) -> None:
        """Collect the names of outputs and inputs of all rules."""
        self._known: set[str] = set()
        self._cells: dict[str, NamedDocuments] = {}
        for rule in version.rules:
            if rule.output is not None:
                for document in rule.output.documents:
                    self._known |= keys_of(document)

    def read(self, cell: str) -> NamedDocuments:
        """Split a cell: whole text first, then ``;``, ``|`` and lines, then ``,`` where nothing fits."""
        found = self._cells.get(cell)
        if found is None:
            found = self._cells[cell] = self._split(cell)
        return found

    def _split(self, cell: str) -> NamedDocuments:
        known: set[str] = set()
        unknown: list[str] = []
        for piece in self._pieces(cell):
            if fold(piece) in self._known:
                known.add(fold(piece))
            elif fold(piece):
                unknown.append(piece)
        return NamedDocuments(frozenset(known), tuple(unknown))

    def _pieces(self, cell: str) -> Iterable[str]:
        if fold(cell) in self._known:
            return (cell,)
        pieces: list[str] = []
        for text in _STRONG.split(cell):
            piece = text.strip()
            if fold(piece) not in self._known:
                piece = _BULLET.sub("", piece)
            parts = [part.strip() for part in piece.split(",")]
            # A comma separates only where that explains something: names contain commas too.
            split = fold(piece) not in self._known and any(fold(part) in self._known for part in parts)
            pieces.extend(parts if split else [piece])
        return pieces


def keys_of(document: DocumentRef) -> frozenset[str]:
    """Folded id, name and further names of a document."""
    return frozenset(key for key in map(fold, (document.id, document.name, *document.names)) if key)
