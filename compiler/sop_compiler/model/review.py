"""Review records: who compared an SOP with what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from sop_compiler.model.base import place
from sop_compiler.spans import Span

ReviewOutcome = Literal["tetap-berlaku", "perlu-direvisi", "dicabut"]
REVIEW_OUTCOMES: tuple[ReviewOutcome, ...] = get_args(ReviewOutcome)
REVIEW_WORDS: dict[str, str] = {
    "tetap-berlaku": "tetap berlaku",
    "perlu-direvisi": "perlu direvisi",
    "dicabut": "dicabut",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEvidence:
    """The report a review rests on.

    Attributes:
        evidence_sha256: digest of its ``data/bukti.json``.
        findings_sha256: digest of its ``data/findings.json``.
        as_of: its as-of date as printed there, ``None`` when the data had no time.
        cases: cases of this SOP that were checked.
    """

    evidence_sha256: str
    findings_sha256: str
    as_of: str | None = None
    cases: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One *reviu* of one SOP.

    Attributes:
        procedure: full id of the SOP.
        day: day of the review.
        period: what was looked at, as written (``2026-S1`` or ``tanggal..tanggal``).
        office: office or unit that reviewed; never a person.
        version: key of the version that was in hand.
        text_sha256: fingerprint of its text (:func:`sop_compiler.source.text_fingerprint`).
        compared: what was compared, in words.
        older_text: the SOP reads otherwise now.
        evidence: ``None`` for a review without check results.
    """

    procedure: str
    day: date
    period: str | None
    office: str
    version: str
    text_sha256: str
    compared: tuple[str, ...]
    outcome: ReviewOutcome
    evidence: ReviewEvidence | None = None
    note: str | None = None
    follow_up: str | None = None
    older_text: bool = False
    span: Span = place()
