"""What a mapping says about an export (``--map``): names of columns, steps, blanks, documents."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from datetime import tzinfo

from sop_checks.folding import fold
from sop_checks.moments import zone_of
from sop_checks.records.lifecycle import Transitions
from sop_checks.records.stamps import DayOrder


@dataclass(frozen=True, slots=True)
class DocumentBinding:
    """A filled ``column`` on a record of ``step`` means that ``document`` exists (semantics §6)."""

    step: str
    column: str
    document: str


@dataclass(frozen=True, slots=True)
class WideStep:
    """Columns of a wide table that hold one step (``lebar``); a column is ``""`` where there is none."""

    step: str
    start: str = ""
    end: str = ""
    role: str = ""
    person: str = ""

    @property
    def columns(self) -> dict[str, str]:
        """Canonical column to printed name, for the columns that exist."""
        found = {"mulai": self.start, "selesai": self.end, "pelaksana": self.role, "petugas": self.person}
        return {key: name for key, name in found.items() if name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A mapping; the empty one relies on column names alone.

    Attributes:
        columns: printed names of the columns, per canonical column.
        sop: SOP of every row.
        blanks: further words for an empty cell (``kosong``), as written.
        start_from_predecessor: ``mulai_dari: pendahulu`` (semantics §3).
        blank_end_is_open: ``selesai_kosong: belum-selesai``: a blank ``selesai`` says that the
            execution is not finished, instead of saying nothing.
        steps: folded text in the data to step id.
        documents: document bindings.
        wide: steps that stand in columns of their own (``lebar``).
        keys: columns by which rows of several files meet (``kunci``, semantics §9), each with its
            names in the files; the first one is the number of the case.
        transitions: further words for the start and the end of a step in an event log (``siklus``).
        zone: IANA zone of stamps without offset, when it is not the agency's.
        day_order: order of day and month in numeric dates, when the data cannot decide.
        where: ``Pemetaan peta.yaml baris 3`` per key of the file, for messages.
    """

    columns: MappingType[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    sop: str = ""
    blanks: tuple[str, ...] = ()
    start_from_predecessor: bool = False
    blank_end_is_open: bool = False
    steps: MappingType[str, str] = field(default_factory=dict[str, str])
    documents: tuple[DocumentBinding, ...] = ()
    wide: tuple[WideStep, ...] = ()
    keys: tuple[tuple[str, ...], ...] = ()
    transitions: Transitions = field(default_factory=Transitions)
    zone: str = ""
    day_order: DayOrder | None = None
    sha256: str = ""
    where: MappingType[str, str] = field(default_factory=dict[str, str], compare=False)

    @property
    def data_zone(self) -> tzinfo | None:
        """The zone of stamps without offset, ``None`` where it is the agency's."""
        return zone_of(self.zone) if self.zone else None

    @property
    def folded_blanks(self) -> frozenset[str]:
        """The blank words, trimmed and without case; punctuation counts, so that ``-`` is a word."""
        return frozenset(word.strip().casefold() for word in self.blanks)

    @property
    def other_columns(self) -> frozenset[str]:
        """Folded names of columns that are mapped to something else than a canonical column."""
        names = [name for item in self.wide for name in item.columns.values()]
        names += [binding.column for binding in self.documents]
        return frozenset(map(fold, names))

    def place(self, key: str) -> str:
        """How a message names a key of the file: with file and line where they are known."""
        return self.where.get(key, "Pemetaan")
