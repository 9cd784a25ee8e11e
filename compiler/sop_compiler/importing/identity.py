"""The identity block: labelled entries and lists, in one or two columns, from rows of cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sop_compiler.importing.cells import Cell, Paragraph, Row, one_line, texts_of
from sop_compiler.paper import Section

_SECTIONS: tuple[tuple[str, str], ...] = (
    ("dasar_hukum", r"dasar\s+[hm]uk[ui]m"),
    ("kualifikasi", r"kualifikasi\s+pelaksana(?:an)?"),
    ("keterkaitan", r"keterkaitan(?:\s+(?:dengan\s+)?sop(?:\s+lain)?)?"),
    ("peralatan", r"peralatan\s*(?:/|dan|&)?\s*per\w*ngkapan"),
    ("peringatan", r"peringatan"),
    ("pencatatan", r"pencatatan\s*(?:dan|&|/)\s*pendataan"),
    ("penjelasan_singkat", r"penjelasan\s+singkat"),
    ("tujuan", r"tujuan"),
    ("definisi", r"definisi"),
)
_SECTION = re.compile("|".join(rf"(?P<{key}>{pattern})" for key, pattern in _SECTIONS), re.IGNORECASE)
LABEL = re.compile(
    r"(?:nomor|no\.?|nama|judul)\s*sop|(?:tanggal|tgl\.?)\s*(?:pembuatan|revisi|efektif|berlaku|pengesahan)"
    r"|disahkan\s+oleh",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\[signature\]|\bdto\.?\b|\bttd\.?\b|\btanda tangan dan stempel\b", re.IGNORECASE)
_BLANKS = re.compile(r"^(?:(?:pangkat|nip|logo)\b)?[\s.:_…]*$", re.IGNORECASE)


@dataclass(slots=True)
class Identity:
    """What the block holds so far."""

    entries: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    sections: list[Section] = field(default_factory=list[Section])
    owner: list[str] = field(default_factory=list[str])


def is_identity(row: Row) -> bool:
    """The row holds a label of the identity block."""
    return any(LABEL.match(c.text.strip()) or LABEL.search(c.text) or heads(c) for c in row.cells if c.text)


def heads(cell: Cell) -> str | None:
    """Key of the list that the cell begins, if any."""
    match = _SECTION.match(cell.text.strip())
    if match is None:
        return None
    rest = cell.text.strip()[match.end() :].lstrip()
    first = one_line(cell.paragraphs[0].text)
    alone = _SECTION.fullmatch(first.rstrip(" :")) is not None
    return match.lastgroup if alone or rest.startswith(":") or _listed(rest) or not rest else None


def read_identity(rows: list[Row]) -> Identity:
    """Entries, lists and owner of the block, each list with its place."""
    found = Identity()
    pending: dict[int, tuple[str, str]] = {}  # column -> list whose entries stand in the row below
    label: str | None = None
    for row in rows:
        below: dict[int, tuple[str, str]] = {}
        for at, cell in enumerate(c for c in row.cells if not c.merged):
            if not cell.text.strip(" :"):
                if at in pending and heads_any(row) is False and not cell.merged:
                    _add(found, pending.pop(at)[0], (), row.line)
                continue
            key = heads(cell)
            if key is not None:
                if at in pending:
                    _add(found, pending[at][0], (), pending[at][1])
                    pending.pop(at)
                content = _behind(cell)
                if content:
                    _add(found, key, texts_of(content), row.line)
                else:
                    below[at] = (key, row.line)
            elif at in pending:
                name, _ = pending.pop(at)
                _add(found, name, texts_of(cell.paragraphs), row.line)
            elif LABEL.search(cell.text):
                label = _entries(found, cell)
            elif label is not None:
                value = cell.text.strip().removeprefix(":").strip()
                found.entries[-1] = (found.entries[-1][0], _signed(_value(cell.paragraphs, value)))
                label = None
            elif not found.sections:
                found.owner.extend(p.text for p in cell.paragraphs)
        if label is not None and len([c for c in row.cells if not c.merged]) > 1 and not below:
            label = None if _last_is_label(row) else label
        for at, (key, line) in list(pending.items()):
            if at in below or heads_any(row):
                _add(found, key, (), line)
                pending.pop(at)
        pending.update(below)
    for key, line in pending.values():
        _add(found, key, (), line)
    return found


def heads_any(row: Row) -> bool:
    """Some cell of the row begins a list."""
    return any(heads(c) for c in row.cells if c.text and not c.merged)


def _last_is_label(row: Row) -> bool:
    cells = [c for c in row.cells if not c.merged]
    return not LABEL.search(cells[-1].text)


def _listed(rest: str) -> bool:
    return bool(re.match(r"(?:1|[-•])[.)]?\s", rest))


def _add(found: Identity, key: str, texts: tuple[str, ...], line: str) -> None:
    for at, known in enumerate(found.sections):
        if known.key == key:
            if texts:
                found.sections[at] = Section(key=key, entries=(*known.entries, *texts), line=known.line)
            return
    found.sections.append(Section(key=key, entries=texts, line=line))


def _behind(cell: Cell) -> tuple[Paragraph, ...]:
    """The paragraphs of a list cell without its heading."""
    first = cell.paragraphs[0]
    match = _SECTION.match(first.text.strip())
    if match is None:
        return cell.paragraphs
    rest = first.text.strip()[match.end() :].strip().removeprefix(":").strip()
    tail = cell.paragraphs[1:]
    return (Paragraph(rest), *tail) if rest else tail


def _entries(found: Identity, cell: Cell) -> str | None:
    """Add the labelled values of a cell; returns the last label when its value stands elsewhere."""
    text = cell.text
    places = list(LABEL.finditer(text))
    before = text[: places[0].start()].strip()
    if before and not found.entries:
        found.owner.append(before)
    open_label: str | None = None
    for at, match in enumerate(places):
        end = places[at + 1].start() if at + 1 < len(places) else len(text)
        raw = text[match.end() : end]
        value = raw.strip().removeprefix(":").strip()
        found.entries.append((one_line(match[0]), _signed(value)))
        below = ":" not in raw or match[0].casefold().startswith("disahkan")
        open_label = match[0] if not value and below and at + 1 == len(places) else None
    return open_label


def _value(paragraphs: tuple[Paragraph, ...], joined: str) -> str:
    kept = [p.text for p in paragraphs if not _BLANKS.match(p.text.strip())]
    if len(kept) == len(paragraphs):
        return joined
    return " ".join(kept).strip().removeprefix(":").strip()


def _signed(text: str) -> str:
    """A value without the marks of a signature ("dto")."""
    return one_line(_SIGNED.sub(" ", text))
