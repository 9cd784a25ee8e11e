"""Reading the entries of ``perlu_konfirmasi``."""

from __future__ import annotations

import re
from typing import Literal, cast

from sop_compiler.binder.view import View
from sop_compiler.model import Confirmation, Doubt, SeedPlace


def read_doubts(view: View) -> tuple[Doubt, ...]:
    """All entries below ``perlu_konfirmasi`` of a file (or of the decree)."""
    return tuple(_doubt(entry) for entry in view.views("perlu_konfirmasi"))


def read_seed_place(view: View | None) -> SeedPlace | None:
    """``sumber``: file and lines of the scanned text."""
    if view is None:
        return None
    return SeedPlace(file=view.text("berkas") or "", line=view.text("baris") or "")


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
        required=view.flag("wajib") is True,
        confirmation=Confirmation(by=confirmed.text("oleh") or "", date=confirmed.text("tanggal") or "")
        if confirmed
        else None,
        span=view.at("medan"),
    )
