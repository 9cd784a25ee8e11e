"""Places that still have to be confirmed by somebody who has the signed document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sop_compiler.model.base import place
from sop_compiler.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedPlace:
    """Where the printed words stand: seed file name and its lines (``"207"`` or ``"194-218"``)."""

    file: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """``dikonfirmasi``: office that confirmed the reading, and the day (ISO)."""

    by: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One ``perlu_konfirmasi`` entry.

    Attributes:
        field: slash path of the field in doubt, e.g. ``langkah/terima-berkas/waktu``.
        printed: what the paper shows there.
        read: what we read.
        reason: why that reading.
        confidence: tinggi, sedang or rendah.
        source: place in the scanned text, ``None`` when there is no scan.
        spelling_only: a note about spelling that weakens no check.
        required: ``wajib``; the SOP cannot be enacted while it is open.
        confirmation: ``None`` as long as it is open.
    """

    field: str
    printed: str
    read: str
    reason: str
    confidence: Literal["tinggi", "sedang", "rendah"]
    source: SeedPlace | None = None
    spelling_only: bool = False
    required: bool = False
    confirmation: Confirmation | None = None
    span: Span = place()

    @property
    def open(self) -> bool:
        """True until somebody confirmed it."""
        return self.confirmation is None


def in_doubt(doubts: Iterable[Doubt], field: str) -> Doubt | None:
    """The open doubt that weakens ``field``: on the field itself or above it.

    A doubt about the table as a whole (``langkah``) or about spelling weakens no single field.
    """
    for doubt in doubts:
        above = doubt.field
        if not field.startswith(above) or field[len(above) : len(above) + 1] not in ("", "/"):
            continue
        if doubt.open and not doubt.spelling_only and above != "langkah":
            return doubt
    return None


def named_in(doubts: Iterable[Doubt], *fields: str) -> bool:
    """True when a doubt (open or confirmed) names one of ``fields`` or something below it."""
    return any(d.field == f or d.field.startswith(f"{f}/") for d in doubts for f in fields)
