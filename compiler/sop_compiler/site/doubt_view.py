"""Confirmations in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sop_compiler.model import Doubt, Procedure
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference

FIELD_WORDS: Final = {
    "judul": "Judul",
    "nomor": "Nomor SOP",
    "identitas": "Kotak identitas",
    "versi": "Tanggal dan pengesahan",
    "versi/dibuat": "Tanggal pembuatan",
    "versi/direvisi": "Tanggal revisi",
    "versi/berlaku": "Tanggal efektif",
    "versi/disahkan": "Disahkan oleh",
    "dasar_hukum": "Dasar hukum",
    "kualifikasi": "Kualifikasi pelaksana",
    "keterkaitan": "Keterkaitan",
    "peralatan": "Peralatan/perlengkapan",
    "peringatan": "Peringatan",
    "pencatatan": "Pencatatan dan pendataan",
    "tujuan": "Tujuan",
    "penjelasan_singkat": "Penjelasan singkat",
    "definisi": "Definisi",
    "pelaksana": "Kolom pelaksana",
    "langkah": "Tabel langkah",
    "akhir": "Akhir prosedur",
    "sumber": "Sumber",
    "judul_tabel": "Judul tabel",
    "menimbang": "Menimbang",
    "mengingat": "Mengingat",
    "diktum": "Diktum",
    "tentang": "Tentang",
    "ditetapkan": "Penetapan",
    "penanda_tangan": "Penanda tangan",
}

STEP_FIELD_WORDS: Final = {
    "no": "nomor",
    "kegiatan": "kegiatan",
    "pelaksana": "pelaksana",
    "tanda": "tanda pelaksana",
    "kelengkapan": "kelengkapan",
    "waktu": "waktu",
    "output": "output",
    "keterangan": "keterangan",
    "cabang": "percabangan",
    "ke": "langkah berikutnya",
    "setelah": "langkah sebelumnya",
    "sublangkah": "rincian langkah",
    "jenis": "jenis langkah",
    "simbol": "simbol",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtView:
    """One row of the confirmation list."""

    anchor: str | None
    field: str
    href: str | None
    printed: str
    read: str
    reason: str
    confidence: str
    source: str
    spelling: bool
    confirmed: str


def doubt_views(procedure: Procedure, crossref: CrossReference) -> tuple[DoubtView, ...]:
    """Confirmations of an SOP in their order; the first of each step carries its fragment."""
    names = crossref.step_names(procedure)
    anchored: set[str] = set()
    views: list[DoubtView] = []
    for doubt in procedure.doubts:
        step = _step_of(doubt.field)
        known = step if step in names else None
        anchor = None
        if known and doubt.open and known not in anchored:
            anchored.add(known)
            anchor = urls.confirmation_anchor(known)
        href = f"#{urls.step_anchor(known)}" if known else None
        words = _identity_words(doubt.field, procedure) or field_in_words(doubt.field, names)
        views.append(_view(doubt, words, anchor, href))
    return tuple(views)


def plain_doubt_views(doubts: tuple[Doubt, ...]) -> tuple[DoubtView, ...]:
    """Confirmations outside an SOP, e.g. of the decree."""
    return tuple(_view(d, field_in_words(d.field, {}), None, None) for d in doubts)


def field_in_words(field: str, step_names: dict[str, str]) -> str:
    """``langkah/x/output/2`` → ``Langkah 3, output butir 2``."""
    parts = field.split("/")
    if parts[0] == "langkah" and len(parts) > 1:
        name = step_names.get(parts[1], f"{labels.step_words(None)} {parts[1]}")
        words = [_capital(name), *_step_field(parts[2:])]
        return ", ".join(words)
    for length in (2, 1):
        head = "/".join(parts[:length])
        if head in FIELD_WORDS:
            return " ".join([FIELD_WORDS[head], *_positions(parts[length:])])
    return _capital(field.replace("_", " ").replace("/", ", "))


def _identity_words(field: str, procedure: Procedure) -> str:
    """The printed label of an entry of the identity block."""
    head, _, position = field.partition("/")
    if head != "identitas" or not position.isdigit() or not 0 < int(position) <= len(procedure.identity):
        return ""
    return procedure.identity[int(position) - 1].label.strip().rstrip(":").strip()


def _step_field(parts: list[str]) -> list[str]:
    if not parts:
        return []
    head = STEP_FIELD_WORDS.get(parts[0], parts[0].replace("_", " "))
    if parts[0] == "cabang" and len(parts) > 1:
        return [f"cabang {parts[1]}", *_step_field(parts[2:])]
    return [" ".join([head, *_positions(parts[1:])])]


def _positions(parts: list[str]) -> list[str]:
    return [f"butir {part}" if part.isdigit() else part.replace("-", " ") for part in parts]


def _step_of(field: str) -> str | None:
    parts = field.split("/")
    return parts[1] if parts[0] == "langkah" and len(parts) > 1 else None


def _view(doubt: Doubt, field: str, anchor: str | None, href: str | None) -> DoubtView:
    confirmation = doubt.confirmation
    source = doubt.source
    return DoubtView(
        anchor=anchor,
        field=field,
        href=href,
        printed=doubt.printed,
        read=doubt.read,
        reason=doubt.reason,
        confidence=doubt.confidence,
        source=labels.manuscript(source.line) if source else "",
        spelling=doubt.spelling_only,
        confirmed=f"{confirmation.by}, {labels.iso_day(confirmation.date)}" if confirmation else "",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
