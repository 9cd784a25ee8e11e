"""Cells of a table as paragraphs, and lists inside a cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sop_compiler.paper import Entry

_BULLET = re.compile(r"^(?:[-–•●▪◦√✓✔o]|\(?\d{1,2}[.)])\s+|^[•●▪√✓✔]\s*")
_NUMBERED = re.compile(r"(?:^|(?<=\s))\(?(\d{1,2})[.)]?\s+(?=[^\s\d])")
_LISTED = re.compile(
    r"(?:^|(?<=[a-z;.)])|(?<!omor)(?<!No)(?<!No\.)(?<!ahun)(?<!asal)(?<!ngka)(?<=\s))(\d{1,2})(?:\.\s*|\)\s*|\s+)(?=[A-Z(])"
)
_TICKED = re.compile(r"\s*[√✓✔•●▪]\s*")
_DASHED = re.compile(r"(?:^|\s)[-–]\s*(?=[A-Za-z(])")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    ``level`` is its depth in an automatic or marked-up list, ``None`` outside one; ``label`` the number
    or letter that Word puts before it, ``""`` for a bullet.
    """

    text: str
    level: int | None = None
    label: str = ""

    @property
    def printed(self) -> str:
        """The text with its automatic number."""
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row.

    Attributes:
        paragraphs: what stands in it; blank ones are left out.
        column, span: first grid column and number of columns.
        merged: continues the cell above.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    column: int = 0
    span: int = 1
    merged: bool = False

    @property
    def text(self) -> str:
        """All paragraphs in one line."""
        return " ".join(p.text for p in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table and its place in the source (line of a text, row of a Word table)."""

    cells: tuple[Cell, ...]
    line: str


def one_line(text: str) -> str:
    """White-space runs as one space."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(c for c in text.casefold() if c.isalnum())


def unmarked(text: str) -> str:
    """A list entry without the typed bullet or number before it."""
    return _BULLET.sub("", text, count=1).strip()


def texts_of(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """Entries of a list of the identity block; deeper levels and lettered parts stay in their entry."""
    found = tuple(paragraphs)
    if all(p.level is None for p in found):
        numbered = _numbered_texts(" ".join(p.text for p in found))
        if numbered:
            return numbered
    return tuple(one_line(" ".join((entry.text, *entry.details))) for entry in entries_of(found))


def _numbered_texts(text: str) -> tuple[str, ...]:
    """Entries "1. … 2. …" run together in one text; lists in two columns count 1, 4, 2, 5, 3, 6."""
    found = [(m.start(), m.end(), int(m[1])) for m in _LISTED.finditer(text)]
    if not found or found[0][0] != 0 or found[0][2] != 1:
        return ()
    values = [value for _, _, value in found]
    if sorted(values) == list(range(1, len(values) + 1)):
        kept = found
    else:
        kept: list[tuple[int, int, int]] = []
        for one in found:
            if one[2] == len(kept) + 1:
                kept.append(one)
    ends = [*(start for start, _, _ in kept[1:]), len(text)]
    parts = [(value, one_line(text[stop:end])) for (_, stop, value), end in zip(kept, ends, strict=True)]
    return tuple(words for _, words in sorted(parts, key=lambda part: part[0]) if words)


def entries_of(paragraphs: tuple[Paragraph, ...]) -> tuple[Entry, ...]:
    """Entries of *Kelengkapan*, *Output* or a list of the identity block."""
    marked = any(p.level is not None for p in paragraphs)
    entries: list[Entry] = []
    for paragraph in paragraphs:
        deep = bool(paragraph.level) and bool(entries)
        if deep:
            last = entries[-1]
            entries[-1] = Entry(
                text=last.text, details=(*last.details, unmarked(paragraph.text)), certain=last.certain
            )
        elif paragraph.level is not None or marked:
            text = paragraph.text if paragraph.level is not None else unmarked(paragraph.text)
            # Scans keep the printed bullet inside the marked-up entry.
            entries.append(Entry(text=re.sub(r"^[•●▪√✓✔–-]\s+", "", text)))
        else:
            entries.extend(_split(paragraph.text))
    return tuple(entry for entry in entries if entry.text)


def _split(text: str) -> list[Entry]:
    """A paragraph that may hold several marked entries in one line."""
    numbers = _sequence(text)
    if numbers:
        head = text[: numbers[0][0]].strip()
        ends = [*(start for start, _ in numbers[1:]), len(text)]
        found = [text[stop:end].strip(" \t") for (_, stop), end in zip(numbers, ends, strict=True)]
        if head:  # "meliputi: 1. … 2. …": the numbers are a sub-list
            return [Entry(text=head, details=tuple(found))]
        return [Entry(text=t) for t in found]
    for pattern in (_TICKED, _DASHED):
        if pattern.match(text):
            parts = [t.strip() for t in pattern.split(text) if t.strip()]
            return [Entry(text=t) for t in parts]
    return [Entry(text=unmarked(text) or text)]


def _sequence(text: str) -> list[tuple[int, int]]:
    """Where "1. … 2. … 3. …" begin: (start of the number, start of its text)."""
    found: list[tuple[int, int]] = []
    wanted = 1
    for match in _NUMBERED.finditer(text):
        if int(match[1]) == wanted and (
            wanted > 1 or match.start() == 0 or text[: match.start()].rstrip().endswith(":")
        ):
            found.append((match.start(), match.end()))
            wanted += 1
    if len(found) == 1 and found[0][0] != 0:
        return []
    return found
