"""``sop new``: the first draft of an SOP, from a handful of answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sop_compiler.binder.values import fold, read_limit, slug
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, closest
from sop_compiler.edits import Document, Plain, Quoted, apply
from sop_compiler.edits.writing import entry_lines, item_lines
from sop_compiler.model import Agency, Handbook
from sop_compiler.source import FOLDER, ListNode, MapNode, SourceFile, TextNode
from sop_compiler.source.reader import read_nodes
from sop_compiler.spans import Span
from sop_compiler.writing.schemas import modeline

_RESERVED: frozenset[str] = frozenset(("instansi", "dokumen", "versi", "mulai", "selesai"))
_ID_LENGTH = 40
# Words in front of a name that say what it is, not which one.
_KIND_OF_AGENCY = re.compile(r"(pemerintah(an)?|pemda|pemkab|pemkot|pemprov)\s+", re.IGNORECASE)
_FILLERS = frozenset(("dan", "atau", "yang", "di", "ke", "dari", "pada", "untuk", "dengan", "serta", "oleh"))


class DraftRefused(Exception):
    """The answers do not make an SOP; the message says which one and why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A row: what is done, by whom (name or id), within which time; ``""`` where nothing was said."""

    activity: str
    role: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers.

    Attributes:
        agency: id or name of a known agency, or the name of a new one.
        title: of the SOP, with or without the word SOP.
        unit: id or name, ``""`` for none.
        roles: names or ids in order of the columns; those of the steps come after them.
        steps: at least one.
        id: of the SOP, ``""`` to make it from the title.
    """

    agency: str
    title: str
    steps: tuple[DraftStep, ...]
    unit: str = ""
    roles: tuple[str, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class NewFiles:
    """Path relative to the root -> text, and the path of the SOP among them; others may exist already."""

    sop: str
    files: dict[str, str]


def read_step(text: str) -> DraftStep:
    """``kegiatan``, ``kegiatan; pelaksana`` or ``kegiatan; pelaksana; waktu`` as a row.

    Raises:
        DraftRefused: too many parts, no activity, or the time cannot be read.
    """
    parts = [" ".join(part.split()) for part in text.split(";")]
    if len(parts) > 3 or not parts[0]:
        raise DraftRefused(
            f"langkah `{text}`: tulis `kegiatan; pelaksana; waktu` (dua yang terakhir boleh kosong)"
        )
    step = DraftStep(*parts)
    if step.limit:
        out = Collector()
        read_limit(TextNode(step.limit, Span.file_start("")), out)
        if len(out):
            raise DraftRefused(
                f"langkah `{step.activity}`: waktu `{step.limit}` tidak terbaca; misalnya 3 hari kerja"
            )
    return step


def find_agency(handbook: Handbook, name: str) -> Agency | None:
    """The agency of that id or name, ``None`` when there is none.

    Raises:
        DraftRefused: there is none, but one is so near that a slip of the pen is likely.
    """
    for agency in handbook.agencies:
        # "Kota Contoh" and "Pemerintah Kota Contoh" are one agency; a second folder would split its SOPs.
        if fold(name) == fold(agency.id) or _which(name) == _which(agency.name):
            return agency
    near = closest(name, [word for a in handbook.agencies for word in (a.id, a.name)])
    if near and (slug(name) == name or slug(near) == slug(name)):
        raise DraftRefused(
            f"instansi `{name}` tidak ada; maksud Anda `{near}`? Yang baru ditulis dengan namanya"
        )
    return None


def make_draft(draft: Draft, handbook: Handbook, files: tuple[SourceFile, ...]) -> NewFiles:
    """The files of a new SOP; nothing is written and no existing SOP is touched.

    Raises:
        DraftRefused: an answer is missing or does not fit.
        EditRefused: ``instansi.yaml`` has to grow but cannot be edited without guessing.
    """
    title = " ".join(draft.title.split())
    if not title or not draft.steps:
        raise DraftRefused("judul belum diisi" if not title else "langkah belum diisi")
    agency = find_agency(handbook, draft.agency)
    known = agency or Agency(id=_agency_id(draft.agency, handbook), name=" ".join(draft.agency.split()))
    if not known.name:
        raise DraftRefused("instansi belum diisi")
    names = [*draft.roles, *(s.role for s in draft.steps if s.role)]
    if names and (bare := next((s.activity for s in draft.steps if not s.role), None)):
        raise DraftRefused(f"langkah `{bare}` belum mempunyai pelaksana: tulis `{bare}; pelaksana`")
    roles, unit = _roles(names, known), _known_unit(draft.unit, known)
    folder = f"{FOLDER}/{known.id}"
    written: dict[str, str] = {}
    home = next((f for f in files if f.path == f"{folder}/instansi.yaml"), None)
    registered = _registered(home) if agency else None
    # An agency that keeps no list of roles goes on without one: a list would make all others unknown.
    new_roles = [] if registered == set() else [r for r in _pairs(roles) if r[0] not in (registered or ())]
    new_unit = unit if unit and unit[0] not in {u.id for u in known.units} else None
    if new_unit and agency and home is None:
        raise DraftRefused(f"unit ditulis di {folder}/instansi.yaml, dan berkas itu belum ada")
    if agency is None or new_roles or new_unit:
        written[f"{folder}/instansi.yaml"] = _home(home, known, new_roles, new_unit, handbook)
    taken = {f.stem for f in files if f.agency == known.id} | _RESERVED
    path = f"{folder}/{_sop_id(draft, title, taken)}.yaml"
    written[path] = _text(path, known, title, unit, roles, draft.steps, long_roles=registered == set())
    return NewFiles(path, written)


def unique_id(text: str, taken: Collection[str]) -> str:
    """Words of ``text`` as an id that is not yet ``taken``; small words are left out where others remain."""
    words = text.split()
    telling = [word for word in words if word.casefold() not in _FILLERS]
    wanted = slug(" ".join(telling or words), _ID_LENGTH)
    numbered = (f"{wanted}-{n}" for n in range(2, len(taken) + 3))
    return next(key for key in (wanted, *numbered) if key not in taken)


# ---- ids and names


def _sop_id(draft: Draft, title: str, taken: Collection[str]) -> str:
    if not draft.id:
        return unique_id(re.sub(r"^SOP\s+", "", title, flags=re.IGNORECASE) or title, taken)
    if slug(draft.id) != draft.id:
        raise DraftRefused(
            f"id `{draft.id}`: pakai huruf kecil, angka, dan tanda hubung, misalnya {slug(draft.id)}"
        )
    if draft.id in taken:
        raise DraftRefused(f"id `{draft.id}` sudah dipakai di instansi ini")
    return draft.id


def _which(name: str) -> str:
    return fold(_KIND_OF_AGENCY.sub("", " ".join(name.split()), count=1))


def _agency_id(name: str, handbook: Handbook) -> str:
    short = _KIND_OF_AGENCY.sub("", name.strip(), count=1)
    return unique_id(short, {a.id for a in handbook.agencies} | {"kalender"})


def _roles(names: Iterable[str], agency: Agency) -> dict[str, tuple[str, str]]:
    """Folded name as given -> (id, name), in order of first mention."""
    words: dict[str, tuple[str, str]] = {}
    for role in agency.roles:
        for word in (role.id, role.name, role.abbreviation or "", *role.aliases):
            words.setdefault(fold(word), (role.id, role.name))
    taken = {r.id for r in agency.roles}
    found: dict[str, tuple[str, str]] = {}
    for name in names:
        key = fold(name)
        if key in words:
            found.setdefault(key, words[key])
        elif key not in found:
            new = unique_id(name, taken)
            taken.add(new)
            given = " ".join(name.split())
            found[key] = (new, given[:1].upper() + given[1:])
    return found


def _pairs(roles: dict[str, tuple[str, str]]) -> list[tuple[str, str]]:
    """(id, name) of every role once."""
    return list(dict(roles.values()).items())


def _registered(home: SourceFile | None) -> set[str]:
    """Ids of the roles that ``instansi.yaml`` lists.

    Raises:
        DraftRefused: the file cannot be read.
    """
    if home is not None and home.node is None:
        raise DraftRefused(f"{home.path} tidak terbaca; perbaiki dahulu (`sop lint`)")
    view = View.of(home.node) if home else None
    return {item.text("id") or "" for item in view.views("pelaksana")} if view else set()


def _known_unit(name: str, agency: Agency) -> tuple[str, str] | None:
    if not name.strip():
        return None
    for unit in agency.units:
        if fold(name) in (fold(unit.id), fold(unit.name)):
            return unit.id, unit.name
    return unique_id(name, {u.id for u in agency.units}), " ".join(name.split())


# ---- texts


def _text(
    path: str,
    agency: Agency,
    title: str,
    unit: tuple[str, str] | None,
    roles: dict[str, tuple[str, str]],
    steps: Sequence[DraftStep],
    *,
    long_roles: bool,
) -> str:
    key = path.rpartition("/")[2].removesuffix(".yaml")
    file = SourceFile(path, "sop", agency.id, False, "", "", None)
    head: dict[str, Plain] = {"id": key, "judul": title, "status": "rancangan"}
    if unit is not None:
        head["unit"] = unit[0]
    if roles:
        named = [{"id": role, "nama": name} for role, name in _pairs(roles)]
        head["pelaksana"] = named if long_roles else [role["id"] for role in named]
    lines = [modeline(file)]
    for name, value in head.items():
        lines += entry_lines(name, value)
    lines.append("langkah:")
    taken = set(_RESERVED)
    for count, step in enumerate(steps, start=1):
        row: dict[str, Plain] = {"id": unique_id(step.activity, taken), "no": Quoted(str(count))}
        taken.add(str(row["id"]))
        row["kegiatan"] = step.activity
        if step.role:
            row["pelaksana"] = [roles[fold(step.role)][0]]
        if step.limit:
            row["waktu"] = step.limit
        lines += (f"  {line}" for line in item_lines(row, block=True))
    if roles:
        # Whoever does the last step ends it; the form closes with a row of its own.
        last = roles[fold(steps[-1].role)][0]
        row = {"id": "selesai", "jenis": "selesai", "kegiatan": "Selesai", "pelaksana": [last]}
        lines += (f"  {line}" for line in item_lines(row, block=True))
    return "".join(f"{line}\n" for line in lines)


def _home(
    file: SourceFile | None,
    agency: Agency,
    roles: list[tuple[str, str]],
    unit: tuple[str, str] | None,
    handbook: Handbook,
) -> str:
    """``instansi.yaml``, new or with the new roles and unit at the end of its lists."""
    new_roles = [{"id": key, "nama": name} for key, name in roles]
    new_units = [{"id": unit[0], "nama": unit[1]}] if unit else []
    if file is None or file.node is None:
        place = SourceFile(f"{FOLDER}/{agency.id}/instansi.yaml", "instansi", agency.id, False, "", "", None)
        content: dict[str, Plain] = {"id": agency.id, "nama": agency.name}
        if new_units:
            content["unit"] = new_units
        content["zona_waktu"] = agency.time_zone
        if "indonesia" in dict(handbook.calendars):
            content["kalender"] = "indonesia"
        if new_roles:
            content["pelaksana"] = new_roles
        lines = [modeline(place)]
        for name, value in content.items():
            lines += entry_lines(name, value)
        return "".join(f"{line}\n" for line in lines)
    text = file.text
    for key, items, after in (("unit", new_units, "nama"), ("pelaksana", new_roles, "kalender")):
        for item in items:
            root = read_nodes(text, file.path, Collector())
            assert isinstance(root, MapNode)
            entry, document = root.entry(key), Document(text)
            if entry is not None and isinstance(entry.value, ListNode) and entry.value.items:
                edits = document.insert_item(entry.value, len(entry.value.items), item)
            else:
                place_after = after if root.entry(after) else "nama"
                edits = document.set_key(root, key, [item], after=place_after)
            text = apply(text, edits)
    return text
