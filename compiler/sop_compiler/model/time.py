"""Time limits as printed on the form and as measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sop_compiler.model.base import place
from sop_compiler.spans import Span

TimeUnit = Literal[
    "menit",
    "jam",
    "hari",
    "hari_kerja",
    "hari_kalender",
    "hari_kalender_berakhir_hari_kerja",
    "minggu",
    "bulan",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPoint:
    """Where a limit starts when it is not the step's own start (``sejak``, semantics §3).

    Exactly one of ``step`` (with ``point``) and ``field`` is given.
    """

    step: str | None = None
    point: Literal["mulai", "selesai"] = "selesai"
    field: str | None = None
    pairing: Literal["pertama", "setiap"] = "pertama"
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDue:
    """A deadline carried by the case itself (``tenggat``, semantics §3)."""

    field: str
    against: Literal["akhir_berkas", "langkah"] = "langkah"
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """The *Waktu* cell of a step.

    Attributes:
        printed: the words of the form; ``""`` for a case-carried deadline without printed words.
        amount: number of units; ``None`` for an open text, which obliges nobody.
        unit: unit; bare ``hari`` is a unit of its own; ``None`` for an open text.
        start: ``sejak``, or ``None`` for the step's own start.
        due: ``tenggat``, or ``None``.
        hours_mode: ``hitung: jam`` (24-hour days) for hari_kalender.
    """

    printed: str
    amount: int | None = None
    unit: TimeUnit | None = None
    start: StartPoint | None = None
    due: CaseDue | None = None
    hours_mode: bool = False
    first_day_counts: bool | None = None
    late_receipt_next_day: bool | None = None
    day_ends_at_closing: bool | None = None
    joint_leave_is_working_day: bool | None = None
    span: Span = place()

    @property
    def measurable(self) -> bool:
        """True when the limit can be judged: a duration or a deadline of the case."""
        return self.amount is not None or self.due is not None
