"""``sop revise``: the version in force goes to the archive, the next one begins as a draft.

Dates are facts of the print. The old ones leave the draft together with what the identity block prints
of them; the new ones come when they are known. Everything else, comments included, stays as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from sop_compiler.diagnostics import Collector
from sop_compiler.edits import Document, Edit, Quoted, apply
from sop_compiler.model import Procedure, Status
from sop_compiler.source import ListNode, MapNode, SourceFile, TextNode, is_blank
from sop_compiler.source.dates import MONTHS
from sop_compiler.source.reader import read_nodes
from sop_compiler.writing.schemas import modeline, named_schema

_REVISED = re.compile(r"(tanggal|tgl\.?)\s*(revisi|perubahan)", re.IGNORECASE)
_EFFECTIVE = re.compile(r"(tanggal|tgl\.?)\s*(efektif|berlaku|pemberlakuan)", re.IGNORECASE)
_Step = Callable[[Document, MapNode], tuple[Edit, ...]]


class RevisionRefused(Exception):
    """The revision cannot be opened or closed; the message says why and what to do, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What is to be written.

    Attributes:
        path: the SOP's file, relative to the root.
        text: its new content.
        archive: path of the archived version, ``None`` when a draft is closed.
        archived: content of the archive.
        number: revision number of the draft, ``None`` when there is none.
    """

    path: str
    text: str
    archive: str | None
    archived: str
    number: str | None


def open_revision(
    file: SourceFile, procedure: Procedure, effective: date | None, revised: date | None
) -> Revision:
    """Archive ``procedure`` (read from ``file``) and make the draft of its next version.

    Raises:
        RevisionRefused: it is a draft already, has no date, or the new dates do not follow the old ones.
        EditRefused: the file cannot be edited without guessing.
    """
    version = procedure.version
    if procedure.status is Status.DRAFT:
        raise RevisionRefused(
            f"{file.path} masih rancangan: ubah langsung berkas itu, lalu tetapkan dengan "
            f"`sop revise {procedure.slug} --selesai --berlaku TANGGAL`"
        )
    old = version.effective or (version.assumed.date if version.assumed else None)
    if old is None:
        raise RevisionRefused(
            f"{file.path} belum mempunyai tanggal efektif, padahal arsip dinamai dengan tanggal itu; "
            "isi `versi: {berlaku: …}`, atau `berlaku_dianggap` dengan alasannya bila tidak tercetak"
        )
    _check_order(procedure, old, effective, revised)
    number = _next_number(file, version.revision)
    changes: list[_Step] = [
        lambda d, root: d.set_key(root, "status", "rancangan", after=_last(root, "id", "judul", "nomor")),
        _in_version(lambda d, v: d.set_key(v, "nomor", number, before=v.entries[0].key)),
        _dated("direvisi", revised, after="dibuat"),
        _dated("berlaku", effective, after="direvisi"),
        _in_version(lambda d, v: d.remove_key(v, "berlaku_dianggap") if v.entry("berlaku_dianggap") else ()),
        lambda d, root: _printed(d, root, _REVISED, revised),
        lambda d, root: _printed(d, root, _EFFECTIVE, effective),
    ]
    path = PurePosixPath(file.path)
    archive = path.parent / "versi" / f"{procedure.slug}@{version.key}.yaml"
    text = _changed(file.text, changes)
    return Revision(file.path, text, archive.as_posix(), _archived(file, archive.as_posix()), number)


def close_revision(
    file: SourceFile, procedure: Procedure, earlier: tuple[Procedure, ...], effective: date | None
) -> Revision:
    """Make the draft the version in force.

    Raises:
        RevisionRefused: it is no draft, or its effective date is missing or not after the archived ones.
        EditRefused: the file cannot be edited without guessing.
    """
    if procedure.status is not Status.DRAFT:
        raise RevisionRefused(f"{file.path} sudah ditetapkan; revisi baru dibuka dengan `sop revise`")
    day = effective or procedure.version.effective
    if day is None:
        raise RevisionRefused("tanggal efektif belum ada; tambahkan `--berlaku TANGGAL`")
    newest = max((p.version.key for p in earlier if p.id == procedure.id), default="")
    if day.isoformat() <= newest:
        raise RevisionRefused(f"tanggal efektif {day} tidak sesudah versi sebelumnya ({newest})")
    changes: list[_Step] = [
        lambda d, root: d.set_key(root, "status", "ditetapkan"),
        lambda d, root: (
            ()
            if root.entry("versi")
            else d.set_key(
                root, "versi", {"berlaku": day.isoformat()}, after=_last(root, "status", "unit", "identitas")
            )
        ),
        _dated("berlaku", day, after="direvisi"),
        lambda d, root: _printed(d, root, _EFFECTIVE, day),
    ]
    return Revision(file.path, _changed(file.text, changes), None, "", procedure.version.revision)


def _check_order(procedure: Procedure, old: date, effective: date | None, revised: date | None) -> None:
    before = procedure.version.revised or procedure.version.created
    if effective is not None and effective <= old:
        raise RevisionRefused(f"tanggal efektif baru ({effective}) harus sesudah yang lama ({old})")
    if revised is not None and before is not None and revised <= before:
        raise RevisionRefused(f"tanggal revisi ({revised}) harus sesudah tanggal sebelumnya ({before})")
    if revised is not None and effective is not None and revised > effective:
        raise RevisionRefused(f"tanggal revisi ({revised}) tidak boleh sesudah tanggal efektif ({effective})")


def _next_number(file: SourceFile, number: str | None) -> str:
    if number is None:
        return "1"
    if not re.fullmatch(r"\d{1,4}", number, re.ASCII):
        raise RevisionRefused(
            f"{file.path}: `versi: nomor` ({number}) bukan bilangan, jadi tidak dapat dinaikkan"
        )
    return str(int(number) + 1)


def _archived(file: SourceFile, archive: str) -> str:
    """The text as it is; only the line for editors says where the schema is, seen from the archive."""
    if named_schema(file.text) is None:
        return file.text
    first, _, rest = file.text.partition("\n")
    end = "\r" if first.endswith("\r") else ""
    return f"{modeline(replace(file, path=archive, earlier=True))}{end}\n{rest}"


# ---- edits, one after the other


def _changed(text: str, changes: list[_Step]) -> str:
    for change in changes:
        root = read_nodes(text, "", Collector())
        assert isinstance(root, MapNode)
        text = apply(text, change(Document(text), root))
    return text


def _in_version(change: _Step) -> _Step:
    def step(document: Document, root: MapNode) -> tuple[Edit, ...]:
        entry = root.entry("versi")
        return change(document, entry.value) if entry and isinstance(entry.value, MapNode) else ()

    return step


def _dated(key: str, day: date | None, *, after: str) -> _Step:
    def step(document: Document, version: MapNode) -> tuple[Edit, ...]:
        if day is not None:
            return document.set_key(
                version, key, day.isoformat(), after=_last(version, "nomor", "dibuat", after)
            )
        return document.remove_key(version, key) if version.entry(key) else ()

    return _in_version(step)


def _printed(document: Document, root: MapNode, label: re.Pattern[str], day: date | None) -> tuple[Edit, ...]:
    """The date as the identity block prints it; blank while it is not known."""
    entry = root.entry("identitas")
    rows = entry.value.items if entry and isinstance(entry.value, ListNode) else ()
    written = f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}" if day else ""
    edits: list[Edit] = []
    for row in rows:
        name = row.entry("label") if isinstance(row, MapNode) else None
        if not isinstance(row, MapNode) or name is None or not isinstance(name.value, TextNode):
            continue
        if not label.search(name.value.value or ""):
            continue
        shown = row.entry("isi")
        if written or (shown is not None and not is_blank(shown.value)):
            edits += document.set_key(row, "isi", written if written else Quoted(""))
    return tuple(edits)


def _last(node: MapNode, *keys: str) -> str | None:
    """The last of the keys that is written."""
    return next((key for key in reversed(keys) if node.entry(key)), None)
