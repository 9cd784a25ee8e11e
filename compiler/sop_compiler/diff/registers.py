"""Registers beside the SOPs: agencies with roles and documents, regulations, terms, calendars."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, TypeVar, cast

from sop_compiler.diff.records import Category, Change, Kind
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Agency, Document, Handbook, Regulation, Role, Term

_T = TypeVar("_T")

_EXPLAINING = frozenset({"id", "nama", "sumber", "catatan", "hari_alasan"})
"""Keys of a calendar that count nothing."""


def compare_registers(old: Handbook, new: Handbook) -> tuple[Change, ...]:
    """Entries added, removed and changed. Calendars weigh as limits do: they decide what is late."""
    changes = [
        *_agencies(old, new),
        *_entries(
            "peraturan",
            {r.id: r for r in old.regulations},
            {r.id: r for r in new.regulations},
            _regulation,
            lambda r: r.name,
        ),
        *_entries(
            "istilah", {t.id: t for t in old.terms}, {t.id: t for t in new.terms}, _term, lambda t: t.name
        ),
        *_calendars(old, new),
    ]
    return tuple(changes)


def _agencies(old: Handbook, new: Handbook) -> Iterable[Change]:
    before = {a.id: a for a in old.agencies}
    for agency in new.agencies:
        one = before.get(agency.id)
        if one is not None:
            yield from _agency(one, agency)


def _agency(old: Agency, new: Agency) -> Iterable[Change]:
    place = f"instansi/{new.id}"
    for part, before, after in (
        ("nama instansi", old.name, new.name),
        ("alamat instansi", old.address or "", new.address or ""),
    ):
        wording = compare(before, after)
        if wording is not Wording.SAME:
            light = wording is Wording.EDITORIAL
            yield _change(
                part, before, after, place, Category.EDITORIAL if light else Category.ADMINISTRATIVE
            )
    for part, before, after in (
        ("zona waktu", old.time_zone, new.time_zone),
        ("kalender kerja instansi", old.calendar or "", new.calendar or ""),
    ):
        if before != after:
            yield _change(part, before, after, place, Category.SUBSTANTIVE)
    if old.units != new.units:
        units = ["; ".join(unit.name for unit in agency.units) for agency in (old, new)]
        yield _change("unit instansi", units[0], units[1], place)
    if old.decree != new.decree:
        numbers = [agency.decree.number if agency.decree else "" for agency in (old, new)]
        yield _change("keputusan penetapan", numbers[0], numbers[1], place)
    yield from _entries("pelaksana", _roles(old), _roles(new), _role, lambda r: r.name, place)
    yield from _entries("dokumen", _documents(old), _documents(new), _document, lambda d: d.name, place)


def _roles(agency: Agency) -> dict[str, Role]:
    # A role that only an SOP declares belongs to that SOP.
    return {r.id: r for r in agency.roles if r.span.file == agency.span.file}


def _documents(agency: Agency) -> dict[str, Document]:
    # Documents that no register lists come from the SOPs, which are compared themselves.
    return {d.id: d for d in agency.documents if d.registered}


def _entries(
    what: str,
    old: dict[str, _T],
    new: dict[str, _T],
    words: Callable[[_T], str],
    name: Callable[[_T], str],
    place: str = "",
) -> Iterable[Change]:
    for key in dict.fromkeys((*old, *new)):
        one, two = old.get(key), new.get(key)
        if one == two:
            continue
        there = two if two is not None else one
        if there is None:
            continue
        before, after = ("" if entry is None else words(entry) for entry in (one, two))
        if before == after:
            after += f"; diubah: {_fields_changed(one, two)}"  # what the words do not tell
        yield _change(
            f"{what} {name(there)}",
            before,
            after,
            f"{place}/{what}/{key}".lstrip("/"),
            roles=(key,) if what == "pelaksana" else (),
            documents=(key,) if what == "dokumen" else (),
            regulations=(key,) if what == "peraturan" else (),
        )


_FIELDS = {
    "note": "catatan",
    "relations": "hubungan dengan peraturan lain",
    "checked_at": "tempat status diperiksa",
    "spellings": "ejaan lain",
    "region": "daerah",
    "source": "sumber",
}


def _fields_changed(one: Any, two: Any) -> str:
    named = (f.name for f in fields(one) if f.compare and getattr(one, f.name) != getattr(two, f.name))
    return ", ".join(dict.fromkeys(_FIELDS.get(name, "isian lain") for name in named))


def _calendars(old: Handbook, new: Handbook) -> Iterable[Change]:
    before: dict[str, dict[str, object]] = {key: _plain(value) for key, value in old.calendars}
    after: dict[str, dict[str, object]] = {key: _plain(value) for key, value in new.calendars}
    for key in dict.fromkeys((*before, *after)):
        one, two = before.get(key), after.get(key)
        if one == two:
            continue
        name = str((two or one or {}).get("nama", key))
        if one is None or two is None:
            words = ("", "kalender baru") if one is None else ("kalender semula", "")
            yield _change(f"kalender kerja {name}", *words, f"kalender/{key}")
            continue
        parts = sorted(part for part in {*one, *two} if one.get(part) != two.get(part))
        named = ", ".join(part.replace("_", " ") for part in parts)
        yield _change(
            f"kalender kerja {name}",
            f"{named} semula",
            f"{named} diubah",
            f"kalender/{key}",
            Category.SUBSTANTIVE if set(parts) - _EXPLAINING else Category.ADMINISTRATIVE,
        )


def _plain(value: Any) -> Any:
    """Plain data with the white space of texts made even, as folding of long lines leaves it."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_plain(part) for part in cast("list[Any]", value)]
    return " ".join(value.split()) if isinstance(value, str) else value


def _change(
    part: str,
    before: str,
    after: str,
    field: str,
    category: Category = Category.ADMINISTRATIVE,
    *,
    roles: tuple[str, ...] = (),
    documents: tuple[str, ...] = (),
    regulations: tuple[str, ...] = (),
) -> Change:
    return Change(
        kind=Kind.REGISTER,
        category=category,
        part=part,
        before=before or None,
        after=after or None,
        field=field,
        roles=roles,
        documents=documents,
        regulations=regulations,
    )


def _role(role: Role) -> str:
    return _with("terdaftar", role.name, role.abbreviation, role.aliases)


def _document(document: Document) -> str:
    outside = [*(["asal luar"] * document.from_outside), *(["tujuan luar"] * document.for_outside)]
    return "; ".join([_with("terdaftar", document.name, document.kind, document.aliases), *outside])


def _term(term: Term) -> str:
    return _with(
        term.definition or "terdaftar", term.name, term.abbreviation, (*term.spellings, *term.synonyms)
    )


def _regulation(regulation: Regulation) -> str:
    looked = f", diperiksa {regulation.checked_on}" if regulation.checked_on else ""
    return f"{regulation.name} tentang {regulation.title} ({regulation.status}{looked})"


def _with(first: str, name: str, short: str | None, others: tuple[str, ...]) -> str:
    more = [name, short or "", f"disebut juga {', '.join(others)}" if others else ""]
    return f"{first} sebagai {'; '.join(word for word in more if word)}"
