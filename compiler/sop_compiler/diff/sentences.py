"""Changes in the words of the form: one sentence each, for people, without ids and file names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sop_compiler.diff.names import quote
from sop_compiler.diff.records import Category, Change, Direction, Kind, ProcedureDiff, StepRef

_QUOTE = 90
"""Letters of an activity that name a row."""

_SIDE = 60
"""Letters of either side in a headline."""


def sentence(change: Change, *, short: bool = False) -> str:
    """What changed, as a sentence without full stop; ``short`` for a headline."""
    template = _TEMPLATES[change.kind]
    if short:
        template = _SHORT.get(change.kind, template)
    if change.kind is Kind.LEGAL_REPLACED and change.before == change.after:
        template = "dasar hukum {after} merujuk peraturan lain"
    text = template.format(
        part=change.part,
        row=_row(change, short),
        activity=quote(change.step.activity, 60) if change.step and change.step.activity else "tanpa teks",
        rows_old=_rows(change.old),
        rows_new=_rows(change.new),
        of_row=f" {_row(change, short)}" if change.step else "",
        before=_side(change.before, change.after, short),
        after=_side(change.after, change.before, short),
        plain_before=change.before or "tidak ada",
        plain_after=change.after or "tidak ada",
        verb=_verb(change),
        light=_EDITORIAL if change.category is Category.EDITORIAL else "",
    )
    return _capital(text)


def headline(procedures: Sequence[ProcedureDiff], registers: Sequence[Change] = (), most: int = 3) -> str:
    """What a comparison means, in one line: how many changes of which weight, the weightiest in words."""
    changes = [c for p in procedures for c in p.changes] + list(registers)
    if not changes:
        return "Tidak ada perubahan makna maupun tulisan."
    counted = [(category, [c for c in changes if c.category is category]) for category in Category]
    counts = ", ".join(f"{len(found)} {category.value}" for category, found in counted if found)
    first = counted[0][1]
    if not first:
        return f"Tidak ada perubahan substantif ({counts})."
    told = _told(first[:most], procedures)
    rest = f"; dan {len(first) - most} lainnya" if len(first) > most else ""
    others = ", ".join(f"{len(found)} {category.value}" for category, found in counted[1:] if found)
    return f"{len(first)} perubahan substantif: {told}{rest}.{f' Selain itu {others}.' if others else ''}"


def effect(change: Change) -> str:
    """The direction in words; for limits without order "tidak dapat dibandingkan"; otherwise ``""``."""
    if change.direction is not None:
        return change.direction.value
    return "tidak dapat dibandingkan" if change.kind is Kind.LIMIT_CHANGED else ""


def _told(changes: list[Change], procedures: Sequence[ProcedureDiff]) -> str:
    """Changes in a headline; below their titles where several SOPs changed."""
    several = sum(p.substantive for p in procedures) > 1
    told: list[str] = []
    before = ""
    for change in changes:
        title = next((p.title for p in procedures if any(c is change for c in p.changes)), "")
        whole = change.kind in (Kind.PROCEDURE_ADDED, Kind.PROCEDURE_REMOVED)
        words = _lower(sentence(change, short=True))
        told.append(f"{title}: {words}" if several and title != before and not whole else words)
        before = title
    return "; ".join(told)


_EDITORIAL = " (hanya penulisan)"
_TEMPLATES: dict[Kind, str] = {
    Kind.PROCEDURE_ADDED: "SOP baru: {after}",
    Kind.PROCEDURE_REMOVED: "SOP dihapus: {before}",
    Kind.PROCEDURE_RENAMED: "SOP memakai kunci lain di berkas sumber; isinya tetap",
    Kind.VERSION_ARCHIVED: "versi lama diarsipkan: {plain_after}",
    Kind.VERSION_REMOVED: "versi lama dihapus dari arsip: {plain_before}",
    Kind.STEP_ADDED: "{row} ditambahkan",
    Kind.STEP_REMOVED: "{row} dihapus",
    Kind.STEP_MOVED: "{row} dipindahkan: dahulu {plain_before}, sekarang {plain_after}",
    Kind.STEP_SPLIT: "{rows_old} dipecah menjadi {rows_new}",
    Kind.STEP_MERGED: "{rows_old} digabung menjadi {rows_new}",
    Kind.STEP_RENAMED: "kegiatan {row} diubah{light}: {before} → {after}",
    Kind.STEP_KEY: "{row} memakai kunci lain di berkas sumber; isinya tetap",
    Kind.STEP_KIND: "jenis {row} diubah: {plain_before} → {plain_after}",
    Kind.STEP_NUMBERS: "nomor atau tanda langkah ditulis lain; urutannya tetap",
    Kind.STEP_NOTE: "keterangan {row} diubah{light}: {before} → {after}",
    Kind.STEP_NAMES: "sebutan lain {row} dalam data diubah: {before} → {after}",
    Kind.STEP_SYMBOL: "simbol {row} diubah: {plain_before} → {plain_after}",
    Kind.GROUP_KIND: "rincian {row}: {plain_before} → {plain_after}",
    Kind.LIMIT_ADDED: "batas waktu {row} ditetapkan: {plain_after}",
    Kind.LIMIT_REMOVED: "batas waktu {row} dihapus: {plain_before}",
    Kind.LIMIT_CHANGED: "batas waktu {row} {verb}: {plain_before} → {plain_after}",
    Kind.LIMIT_REWORDED: "{part}{of_row} ditulis lain, lamanya tetap: {plain_before} → {plain_after}",
    Kind.OUTPUT_ADDED: "output {row} ditambahkan: {after}",
    Kind.OUTPUT_REMOVED: "output {row} dihapus: {before}",
    Kind.OUTPUT_RENAMED: "output {row} disebut lain{light}: {before} → {after}",
    Kind.OUTPUT_DUTY: "kewajiban output {row} {verb}: {plain_before} → {plain_after}",
    Kind.OUTPUT_ORDER: "urutan output {row} diubah",
    Kind.INPUT_ADDED: "kelengkapan {row} ditambahkan: {after}",
    Kind.INPUT_REMOVED: "kelengkapan {row} dihapus: {before}",
    Kind.INPUT_RENAMED: "kelengkapan {row} disebut lain{light}: {before} → {after}",
    Kind.INPUT_DUTY: "kewajiban kelengkapan {row} {verb}: {plain_before} → {plain_after}",
    Kind.INPUT_ORDER: "urutan kelengkapan {row} diubah",
    Kind.ROLES_CHANGED: "pelaksana {row}: {plain_before} → {plain_after}",
    Kind.COLUMN_ADDED: "kolom pelaksana ditambahkan: {plain_after}",
    Kind.COLUMN_REMOVED: "kolom pelaksana dihapus: {plain_before}",
    Kind.COLUMN_REWORDED: "judul kolom pelaksana ditulis lain: {before} → {after}",
    Kind.BRANCH_ADDED: "cabang {row} ditambahkan: {plain_after}",
    Kind.BRANCH_REMOVED: "cabang {row} dihapus: {plain_before}",
    Kind.BRANCH_TARGET: "{part} {row} menuju tempat lain: {plain_before} → {plain_after}",
    Kind.BRANCH_CONDITION: "syarat {part} {row} diubah{light}: {before} → {after}",
    Kind.FLOW_CHANGED: "{part} untuk {row}: {plain_before} → {plain_after}",
    Kind.FREE_FLOW: "alur diubah: {plain_before} → {plain_after}",
    Kind.LEGAL_ADDED: "dasar hukum ditambahkan: {after}",
    Kind.LEGAL_REMOVED: "dasar hukum dihapus: {before}",
    Kind.LEGAL_REPLACED: "dasar hukum diganti: {before} → {after}",
    Kind.LEGAL_REWORDED: "dasar hukum ditulis lain, peraturannya tetap: {before} → {after}",
    Kind.LEGAL_ORDER: "urutan dasar hukum diubah",
    Kind.ENTRY_ADDED: "{part} ditambahkan: {after}",
    Kind.ENTRY_REMOVED: "{part} dihapus: {before}",
    Kind.ENTRY_CHANGED: "{part} diubah{light}: {before} → {after}",
    Kind.ENTRY_ORDER: "urutan {part} diubah",
    Kind.IDENTITY: "{part}{light}: {plain_before} → {plain_after}",
    Kind.CONTROL_ADDED: "kendali ditambahkan: {after}",
    Kind.CONTROL_REMOVED: "kendali dihapus: {before}",
    Kind.CONTROL_CHANGED: "kendali {verb}{light}: {before} → {after}",
    Kind.CASE_RULE: "{part} {verb}: {plain_before} → {plain_after}",
    Kind.DOUBT_CONFIRMED: "bacaan dikonfirmasi: {plain_after}",
    Kind.DOUBT_ADDED: "perlu konfirmasi: {plain_after}",
    Kind.DOUBT_REMOVED: "tidak lagi perlu konfirmasi: {plain_before}",
    Kind.DOUBT_CHANGED: "catatan konfirmasi diubah: {plain_after}",
    Kind.REGISTER: "{part}: {plain_before} → {plain_after}",
}


_SHORT: dict[Kind, str] = {
    Kind.STEP_ADDED: "langkah {activity} ditambahkan",
    Kind.STEP_REMOVED: "langkah {activity} dihapus",
    Kind.STEP_MOVED: "{row} dipindahkan",
    Kind.BRANCH_TARGET: "{part} {row} menuju tempat lain",
    Kind.LIMIT_CHANGED: "batas {row} {verb} {plain_before} → {plain_after}",
    Kind.BRANCH_ADDED: "cabang {row} ditambahkan",
    Kind.BRANCH_REMOVED: "cabang {row} dihapus",
    Kind.FLOW_CHANGED: "alur {row} diubah",
}


def _verb(change: Change) -> str:
    if change.direction is Direction.TIGHTENED:
        return "diperketat"
    if change.direction is Direction.LOOSENED:
        return "dilonggarkan"
    return "berubah, tidak dapat dibandingkan" if change.kind is Kind.LIMIT_CHANGED else "diubah"


def _row(change: Change, short: bool) -> str:
    """The row as it is called now, quoted so that it is found however the numbers shift."""
    step = change.step
    if step is None:
        return ""
    if short or not step.activity or step.label.startswith("baris"):
        return step.label
    gone = " naskah lama" if change.old and not change.new else ""
    return f"{step.label}{gone} {quote(step.activity, _QUOTE)}"


def _rows(refs: tuple[StepRef, ...]) -> str:
    labels = [ref.label for ref in refs]
    if len(labels) < 2:
        return labels[0] if labels else ""
    # "langkah 3 dan 4", not "langkah 3 dan langkah 4"
    rest = [re.sub(r"^langkah (?=\d)", "", label) for label in labels[1:]]
    return f"{', '.join([labels[0], *rest[:-1]])} dan {rest[-1]}"


def _side(text: str | None, other: str | None, short: bool) -> str:
    if text is None:
        return "tidak ada"
    if not short:
        return quote(text)
    if other is not None and other != text and quote(other, _SIDE) == quote(text, _SIDE):
        # Both sides begin alike: the words around the first difference, or nobody sees one.
        alike = next((at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), 0)
        start = text.rfind(" ", 0, max(alike - _SIDE // 4, 0)) + 1
        return quote(f"… {text[start:]}", _SIDE)
    return quote(text, _SIDE)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    # "SOP baru" stays as it is.
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
