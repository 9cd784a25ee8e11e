"""Printed lists outside the table, and the identity block."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sop_checks.time_words import date_text
from sop_compiler.align.texts import folded, similarity
from sop_compiler.diff.records import Category, Change, Kind
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Procedure
from sop_compiler.spans import Span

_ALIKE = 0.6
"""Likeness from which an entry that is gone and one that is new are one entry that was changed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list: its words, what it refers to, where it stands."""

    text: str
    refers: tuple[str, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of the identity part.

    Attributes:
        field: key in the source. part: printed heading, in lower case.
        category: weight of a change of meaning in it.
        legal: entries refer to regulations, otherwise to roles or SOPs.
    """

    field: str
    part: str
    category: Category
    legal: bool = False


_MAIN, _ADMIN = Category.SUBSTANTIVE, Category.ADMINISTRATIVE
LISTINGS: tuple[tuple[Listing, Callable[[Procedure], tuple[Entry, ...]]], ...] = (
    (
        Listing("dasar_hukum", "dasar hukum", _MAIN, legal=True),
        lambda p: tuple(Entry(b.printed, b.regulations, b.span) for b in p.legal_basis),
    ),
    (
        Listing("kualifikasi", "kualifikasi pelaksana", _MAIN),
        lambda p: tuple(Entry(q.text, (q.role,) if q.role else (), q.span) for q in p.qualifications),
    ),
    (
        Listing("keterkaitan", "keterkaitan", _ADMIN),
        lambda p: tuple(
            Entry(r.printed, (r.procedure,) if r.procedure else (), r.span) for r in p.related or ()
        ),
    ),
    (Listing("peralatan", "peralatan/perlengkapan", _MAIN), lambda p: _texts(p.equipment)),
    (Listing("peringatan", "peringatan", _MAIN), lambda p: _texts(p.warnings)),
    (Listing("pencatatan", "pencatatan dan pendataan", _MAIN), lambda p: _texts(p.records)),
    (Listing("tujuan", "tujuan", _ADMIN), lambda p: _texts(p.purpose)),
    (Listing("penjelasan_singkat", "penjelasan singkat", _ADMIN), lambda p: _texts(p.summary)),
    (Listing("definisi", "definisi", _MAIN), lambda p: _texts(p.definitions)),
)
"""Every list of the form outside the table, in printed order."""


def compare_lists(old: Procedure, new: Procedure) -> list[Change]:
    """Changes of all lists outside the table."""
    changes: list[Change] = []
    for listing, entries in LISTINGS:
        changes.extend(_compare_list(listing, entries(old), entries(new)))
    return changes


_IDENTITY: tuple[tuple[str, str, str, Callable[[Procedure], object]], ...] = (
    ("judul", "judul", "judul sop|nama sop", lambda p: p.title),
    ("judul_tabel", "judul tabel", "", lambda p: p.table_title),
    ("nomor", "nomor SOP", "nomor sop", lambda p: p.number),
    ("status", "status", "", lambda p: p.status.value),
    ("unit", "unit", "", lambda p: p.unit),
    ("alias", "sebutan lain SOP", "", lambda p: "; ".join(sorted(p.aliases)) or None),
    ("versi/nomor", "nomor revisi", "revisi", lambda p: p.version.revision),
    ("versi/dibuat", "tanggal pembuatan", "tanggal pembuatan", lambda p: p.version.created),
    ("versi/direvisi", "tanggal revisi", "tanggal revisi", lambda p: p.version.revised),
    ("versi/berlaku", "tanggal efektif", "tanggal efektif", lambda p: p.version.effective),
    (
        "versi/berlaku_dianggap",
        "tanggal efektif yang dianggap",
        "",
        lambda p: p.version.assumed.date if p.version.assumed else None,
    ),
    ("versi/disahkan", "pejabat yang mengesahkan", "disahkan oleh", lambda p: p.version.approved_by),
    ("sumber", "naskah sumber", "", lambda p: f"{p.source.file}:{p.source.line}" if p.source else None),
)


def compare_identity(old: Procedure, new: Procedure) -> list[Change]:
    """Changes of title, number, status, dates, signatory and of the printed identity block.

    A line of the printed block is named only where the value it prints did not change as well.
    """
    changes: list[Change] = []
    told: set[str] = set()
    for field, part, labels, value in _IDENTITY:
        before, after = _words(value(old)), _words(value(new))
        change = _identity(field, part, before, after, old, new)
        if change is not None:
            changes.append(change)
            told.update(filter(None, labels.split("|")))
    changes.extend(c for c in _printed_block(old, new) if not any(folded(c.part) == label for label in told))
    return changes


def _printed_block(old: Procedure, new: Procedure) -> list[Change]:
    before = {entry.label: entry.text for entry in old.identity}
    after = {entry.label: entry.text for entry in new.identity}
    changes: list[Change] = []
    for label in dict.fromkeys((*before, *after)):
        change = _identity("identitas", label, before.get(label), after.get(label), old, new)
        if change is not None:
            changes.append(change)
    return changes


def _identity(
    field: str, part: str, before: str | None, after: str | None, old: Procedure, new: Procedure
) -> Change | None:
    wording = compare(before or "", after or "")
    if wording is Wording.SAME:
        return None
    return Change(
        kind=Kind.IDENTITY,
        category=Category.EDITORIAL if wording is Wording.EDITORIAL else Category.ADMINISTRATIVE,
        part=part,
        before=before or None,
        after=after or None,
        field=field,
        old_span=old.span,
        new_span=new.span,
    )


def _compare_list(listing: Listing, old: tuple[Entry, ...], new: tuple[Entry, ...]) -> list[Change]:
    pairs = _pairs(old, new, listing.legal)
    changes: list[Change] = []
    for i, j in pairs:
        change = _kept(listing, old[i], new[j], j)
        if change is not None:
            changes.append(change)
    ones, twos = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, entry in enumerate(old):
        if i not in ones:
            kind = Kind.LEGAL_REMOVED if listing.legal else Kind.ENTRY_REMOVED
            changes.append(_change(listing, kind, i, before=entry))
    for j, entry in enumerate(new):
        if j not in twos:
            kind = Kind.LEGAL_ADDED if listing.legal else Kind.ENTRY_ADDED
            changes.append(_change(listing, kind, j, after=entry))
    if [j for _, j in sorted(pairs)] != sorted(j for _, j in pairs):
        kind = Kind.LEGAL_ORDER if listing.legal else Kind.ENTRY_ORDER
        changes.append(Change(kind=kind, category=Category.EDITORIAL, part=listing.part, field=listing.field))
    return changes


def _kept(listing: Listing, one: Entry, two: Entry, at: int) -> Change | None:
    wording = compare(one.text, two.text)
    referred = set(one.refers) == set(two.refers)
    if wording is Wording.SAME and referred:
        return None
    if listing.legal:
        # The same regulation cited in other words is the same basis.
        kind = Kind.LEGAL_REWORDED if referred else Kind.LEGAL_REPLACED
        light = referred
    else:
        kind, light = Kind.ENTRY_CHANGED, referred and wording is Wording.EDITORIAL
    return _change(listing, kind, at, one, two, Category.EDITORIAL if light else listing.category)


def _change(
    listing: Listing,
    kind: Kind,
    at: int,
    before: Entry | None = None,
    after: Entry | None = None,
    category: Category | None = None,
) -> Change:
    refers = tuple(dict.fromkeys(r for entry in (before, after) if entry for r in entry.refers))
    return Change(
        kind=kind,
        category=category or listing.category,
        part=listing.part,
        before=before.text if before else None,
        after=after.text if after else None,
        field=f"{listing.field}/{at + 1}",
        regulations=refers if listing.legal else (),
        roles=refers if listing.field == "kualifikasi" else (),
        old_span=before.span if before else None,
        new_span=after.span if after else None,
    )


def _pairs(old: tuple[Entry, ...], new: tuple[Entry, ...], legal: bool) -> list[tuple[int, int]]:
    """The same entry on both sides: by words, by what it refers to, then by likeness."""
    left, right = list(range(len(old))), list(range(len(new)))
    found: list[tuple[int, int]] = []

    def take(candidates: Iterable[tuple[int, int]]) -> None:
        for i, j in candidates:
            if i in left and j in right:
                found.append((i, j))
                left.remove(i)
                right.remove(j)

    both = [(i, j) for i in left for j in right]
    take((i, j) for i, j in both if old[i] == new[j])
    take((i, j) for i, j in both if folded(old[i].text) == folded(new[j].text))
    take((i, j) for i, j in both if compare(old[i].text, new[j].text) is not Wording.DIFFERENT)
    if legal:
        take((i, j) for i, j in both if old[i].refers and old[i].refers == new[j].refers)
    alike = sorted((-round(similarity(old[i].text, new[j].text), 9), i, j) for i in left for j in right)
    take((i, j) for score, i, j in alike if -score >= _ALIKE)
    return found


def _texts(values: tuple[str, ...] | None) -> tuple[Entry, ...]:
    return tuple(Entry(value) for value in values or ())


def _words(value: object) -> str | None:
    if isinstance(value, date):
        return date_text(value)
    return str(value) if value is not None else None
