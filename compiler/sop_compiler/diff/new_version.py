"""Whether substantive changes came with a new version.

Cases are judged by the version that held when they began, so an SOP in force must not change its
meaning under the same version, and the version it had must stay in the archive (``versi/``). Drafts
are free, and so are corrected readings: where the field is marked *perlu konfirmasi*, the paper did
not change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from sop_checks.time_words import date_text
from sop_compiler.diff.records import Category, HandbookDiff, ProcedureDiff
from sop_compiler.model import Procedure, Status
from sop_compiler.model.base import place
from sop_compiler.spans import Span

SAME_VERSION, NOT_ARCHIVED, ARCHIVE_CHANGED = "versi-tetap", "versi-lama-tidak-diarsipkan", "arsip-diubah"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionProblem:
    """A substantive change that the versions do not tell.

    Attributes:
        kind: ``versi-tetap``, ``versi-lama-tidak-diarsipkan`` or ``arsip-diubah``.
        procedure: id. title: printed title.
        text: what is wrong. remedy: what to do; both in Indonesian.
        span: place in the newer source.
    """

    kind: str
    procedure: str
    title: str
    text: str
    remedy: str
    span: Span = place()


def version_problems(diff: HandbookDiff, contents: Mapping[str, bytes]) -> tuple[VersionProblem, ...]:
    """Problems of every SOP that differs; ``contents`` are the files of the newer side by path."""
    archived = {(d.new.id, d.new.version.key): d for d in diff.procedures if d.earlier and d.new is not None}
    found: list[VersionProblem] = []
    for item in diff.procedures:
        if item.old is None or item.new is None or item.old.status is Status.DRAFT:
            continue
        many = sum(c.category is Category.SUBSTANTIVE and not c.documented for c in item.changes)
        if not many:
            continue
        if item.earlier:
            found.append(_problem(item, item.new, ARCHIVE_CHANGED, many))
        elif item.new.status is not Status.DRAFT and not _newer(item.old, item.new):
            found.append(_problem(item, item.new, SAME_VERSION, many))
        else:
            copy = archived.get((item.old.id, item.old.version.key))
            kept = _in_archive(item.old, contents) if copy is None else _same(copy, item)
            if not kept:
                found.append(_problem(item, item.new, NOT_ARCHIVED, many))
    return tuple(found)


def github_annotations(problems: Sequence[VersionProblem]) -> str:
    """One GitHub annotation a problem, on the line of the SOP's id."""
    lines = [
        f"::error file={_escaped(p.span.file, ',:')},line={p.span.line},title={p.kind}::"
        f"{_escaped(f'{p.title}: {p.text} {p.remedy}')}\n"
        for p in problems
    ]
    return "".join(lines)


def _escaped(text: str, more: str = "") -> str:
    return "".join(f"%{ord(c):02X}" if c in f"%\r\n{more}" else c for c in text)


def _newer(old: Procedure, new: Procedure) -> bool:
    """True when the version says that it follows the old one."""
    one, two = old.version, new.version
    if one.key != two.key:
        dated = "tanpa-tanggal"
        return one.key == dated or (two.key != dated and two.key > one.key)
    return one.effective is None and (one.revision, one.revised) != (two.revision, two.revised)


def _same(copy: ProcedureDiff, item: ProcedureDiff) -> bool:
    return copy.new_fingerprint == item.old_fingerprint


def _in_archive(old: Procedure, contents: Mapping[str, bytes]) -> bool:
    wanted = f"{old.slug}@{old.version.key}"
    return any(
        PurePosixPath(path).stem == wanted and path.split("/")[1:3] == [old.agency, "versi"]
        for path in contents
    )


_WORDS = {
    SAME_VERSION: (
        "{many} perubahan substantif tanpa versi baru; versinya masih yang berlaku {version}.",
        "Jalankan `sop revise {slug}` agar versi lama tersimpan dan versi berikutnya dibuka.",
    ),
    NOT_ARCHIVED: (
        "{many} perubahan substantif, tetapi versi lama ({version}) tidak ada di arsip.",
        "Jalankan `sop revise {slug}` pada naskah lama, lalu ulangi perubahannya.",
    ),
    ARCHIVE_CHANGED: (
        "{many} perubahan substantif pada versi lama {version}, yang sudah menjadi arsip.",
        "Kembalikan arsip itu; perubahan ditulis pada versi terbaru.",
    ),
}


def _problem(item: ProcedureDiff, new: Procedure, kind: str, many: int) -> VersionProblem:
    old = item.old or new
    text, remedy = _WORDS[kind]
    begins = old.version.effective or (old.version.assumed.date if old.version.assumed else None)
    version = date_text(begins) if begins else "tanpa tanggal"
    return VersionProblem(
        kind=kind,
        procedure=item.id,
        title=item.title,
        text=text.format(many=many, version=version),
        remedy=remedy.format(slug=old.id),
        span=new.span,
    )
