"""A proposed mapping as data: what was found, how sure it is, and what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sop_checks.proposal.handbook import Candidate

Confidence = Literal["yakin", "cukup yakin", "ragu"]
Origin = Literal["diberikan", "satu-satunya", "kolom", "langkah", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSeen:
    """A file or sheet that was looked at; ``used`` tells whether it has case records."""

    name: str
    rows: int
    looked: int
    used: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSeen:
    """A column with what its cells look like; samples are masked.

    ``canonical`` is ``""`` for a column that is not used; ``filled`` the share of filled cells.
    """

    canonical: str
    table: str
    header: str
    filled: float
    samples: tuple[str, ...]
    confidence: Confidence = "yakin"


@dataclass(frozen=True, slots=True, kw_only=True)
class SopChoice:
    """The SOP of every row.

    Attributes:
        sop: full id, ``""`` where none fits.
        origin: who says so: the caller or an existing mapping, the only SOP there is, the data's own
            column (then ``sop`` is empty), the steps found in the data.
        texts, known: different step texts, and how many of them the SOP explains.
        rows, known_rows: the same, counted in rows.
        sure: whether the choice may be written without asking.
        others: further SOPs that explain the steps about as well, or next best.
    """

    sop: str
    title: str = ""
    origin: Origin = ""
    texts: int = 0
    known: int = 0
    rows: int = 0
    known_rows: int = 0
    sure: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepText:
    """One step text of the data.

    ``state``: ``dikenali`` by the checks themselves, ``pemetaan`` of the caller, ``usulan`` that may
    be written, ``pilih`` among candidates, ``asing`` (no candidate), ``pribadi`` (holds a personal
    number, so that it cannot be shown).
    """

    text: str
    count: int
    state: Literal["dikenali", "pemetaan", "usulan", "pilih", "asing", "pribadi"]
    step: str = ""
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentColumn:
    """A column whose filled cells mean that a document exists, on records of ``step``."""

    step: str
    column: str
    document: str
    sure: bool
    filled: int = 0
    given: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WideColumn:
    """Columns of a wide table that hold one step: ``mulai`` or ``selesai`` (or more) to printed name."""

    step: str
    columns: Mapping[str, str]
    sure: bool
    activity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """How dates are written.

    Attributes:
        order: to be written under ``tanggal``; ``""`` when the data decide themselves.
        sure: whether that may be written without asking.
        zone: zone of an existing mapping.
        notes: sentences for the reader.
    """

    order: str = ""
    sure: bool = False
    zone: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Everything that is proposed.

    Attributes:
        blanks: words for an empty cell and how many cells hold them.
        wide: steps of a table with one row a case.
        keys: columns by which several files meet, the number of the case first.
        open_ends: rows with a beginning and without an end.
        without_start: no table has a column for the beginning.
        settings: one-word settings of an existing mapping (``mulai_dari``, ``selesai_kosong``).
        kept: keys of an existing mapping that are not proposed here, as plain data.
    """

    files: tuple[str, ...]
    tables: tuple[TableSeen, ...]
    columns: tuple[ColumnSeen, ...]
    unused: tuple[ColumnSeen, ...]
    sop: SopChoice
    steps: tuple[StepText, ...]
    documents: tuple[DocumentColumn, ...]
    blanks: tuple[tuple[str, int], ...]
    dates: Dates
    wide: tuple[WideColumn, ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    open_ends: int = 0
    without_start: bool = False
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    kept: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def has(self, canonical: str) -> bool:
        """Whether a column is proposed for that canonical column."""
        return any(item.canonical == canonical for item in self.columns)

    @property
    def missing(self) -> tuple[str, ...]:
        """What is essential and could not be proposed: ``berkas``, ``langkah``, ``sop``, ``isi langkah``."""
        found: list[str] = [] if self.has("berkas") else ["berkas"]
        if not self.has("langkah") and not any(item.sure for item in self.wide):
            found.append("langkah")
        if not (self.sop.sop and self.sop.sure) and self.sop.origin != "kolom":
            found.append("sop")
        known = any(item.state in ("dikenali", "pemetaan", "usulan") for item in self.steps)
        if self.has("langkah") and not known:
            found.append("isi langkah")
        return tuple(found)
