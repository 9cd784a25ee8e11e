"""``perlu_konfirmasi``: reading the entries, and which fields they put in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, cast

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Confirmation, Doubt, SeedPlace

_ROOTS = frozenset(
    (
        "judul", "judul_tabel", "nomor", "status", "unit", "identitas", "versi", "dasar_hukum",
        "kualifikasi", "keterkaitan", "peralatan", "peringatan", "pencatatan", "tujuan",
        "penjelasan_singkat", "definisi", "pelaksana", "langkah", "akhir",
    )
)  # fmt: skip
_STEP_FIELDS = frozenset(
    (
        "no", "jenis", "kegiatan", "tanda", "pelaksana", "simbol", "kelengkapan", "waktu", "output",
        "keterangan", "setelah", "ke", "cabang", "sublangkah",
    )
)  # fmt: skip


def read_doubts(view: View, out: Collector) -> tuple[Doubt, ...]:
    """All entries below ``perlu_konfirmasi`` of a file (or of the decree)."""
    return tuple(_doubt(entry) for entry in view.views("perlu_konfirmasi"))


def read_seed_place(view: View | None) -> SeedPlace | None:
    """``sumber``: file and lines of the scanned text."""
    if view is None:
        return None
    return SeedPlace(file=view.text("berkas") or "", line=view.text("baris") or "")


def in_doubt(doubts: Iterable[Doubt], field: str) -> Doubt | None:
    """The open doubt that weakens ``field``: on the field itself, above it or below it.

    A doubt about the table as a whole (``langkah``) or about spelling weakens no single field.
    """
    for doubt in doubts:
        if not doubt.open or doubt.spelling_only or doubt.field == "langkah":
            continue
        if field == doubt.field or field.startswith(f"{doubt.field}/"):
            return doubt
    return None


def names(doubts: Iterable[Doubt], *fields: str) -> bool:
    """True when a doubt (open or confirmed) names one of ``fields`` or something below it."""
    return any(
        d.field == f or d.field.startswith(f"{f}/") for d in doubts for f in fields
    )


def check_fields(
    doubts: tuple[Doubt, ...], branches: dict[str, frozenset[str]], out: Collector
) -> None:
    """Report doubts that point nowhere.

    Args:
        doubts: entries of one SOP.
        branches: step id -> labels of its branches, for every row.
        out: receives the findings.
    """
    for doubt in doubts:
        parts = doubt.field.split("/")
        if parts[0] not in _ROOTS:
            out.error("doubt-field", doubt.span, field=doubt.field)
        elif parts[0] == "langkah" and len(parts) > 1:
            known = parts[1] in branches and (len(parts) == 2 or parts[2] in _STEP_FIELDS)
            if known and len(parts) > 3 and parts[2] == "cabang":
                known = parts[3] in branches[parts[1]]
            if not known:
                out.error("doubt-field", doubt.span, field=doubt.field)


def _doubt(view: View) -> Doubt:
    confirmed = view.view("dikonfirmasi")
    return Doubt(
        field=re.sub(r"[.)]+(?=/|$)", "", view.text("medan") or ""),
        printed=view.text("tercetak") or "",
        read=view.text("dibaca") or "",
        reason=view.text("alasan") or "",
        confidence=cast("Literal['tinggi', 'sedang', 'rendah']", view.text("keyakinan") or "sedang"),
        source=read_seed_place(view.view("sumber")),
        spelling_only=view.flag("hanya_ejaan") is True,
        confirmation=Confirmation(by=confirmed.text("oleh") or "", date=confirmed.text("tanggal") or "")
        if confirmed
        else None,
        span=view.at("medan"),
    )
