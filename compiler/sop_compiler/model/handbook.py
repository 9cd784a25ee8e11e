"""The whole handbook: agencies, procedures, registers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sop_compiler.model.agency import Agency
from sop_compiler.model.base import place
from sop_compiler.model.procedure import Procedure
from sop_compiler.model.review import Review
from sop_compiler.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """Relations of a regulation to others, by id; ``based_on``: acts it was made to carry out."""

    amends: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()
    repeals: tuple[str, ...] = ()
    repealed_by: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """A regulation of the register.

    ``region`` is the issuer of a local act ("Kota Salatiga").
    ``status`` is berlaku, diubah, dicabut or belum-diperiksa; ``checked_on``/``checked_at`` say when
    and where it was looked up (``None`` = not looked up).
    """

    id: str
    kind: str
    number: str | None
    year: str | None
    title: str
    region: str | None = None
    akn: str | None = None
    spellings: tuple[str, ...] = ()
    status: str = "belum-diperiksa"
    checked_on: str | None = None
    checked_at: str | None = None
    relations: Relations = Relations()
    note: str | None = None
    span: Span = place()

    @property
    def name(self) -> str:
        """Short citation: kind, number and year."""
        number = f" Nomor {self.number}" if self.number else ""
        return f"{self.kind}{number}{f' Tahun {self.year}' if self.year else ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An entry of the glossary."""

    id: str
    name: str
    abbreviation: str | None = None
    definition: str | None = None
    source: str | None = None
    spellings: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handbook:
    """Everything compiled from one ``sop_source``.

    Attributes:
        agencies: in order of id.
        procedures: newest version of each SOP, in order of id.
        earlier: earlier versions (from ``versi/``), oldest first per SOP.
        regulations, terms: the registers.
        calendars: calendar id -> plain data of its file (texts), parents unresolved.
        reviews: review records, by SOP and day.
        source_sha256: digest over every source file but review records, path and bytes.
    """

    agencies: tuple[Agency, ...]
    procedures: tuple[Procedure, ...]
    earlier: tuple[Procedure, ...] = ()
    regulations: tuple[Regulation, ...] = ()
    terms: tuple[Term, ...] = ()
    calendars: tuple[tuple[str, Any], ...] = ()
    reviews: tuple[Review, ...] = ()
    source_sha256: str = ""

    def agency(self, agency_id: str) -> Agency:
        """The agency with that id.

        Raises:
            KeyError: no such agency.
        """
        for agency in self.agencies:
            if agency.id == agency_id:
                return agency
        raise KeyError(agency_id)

    def of_agency(self, agency_id: str) -> tuple[Procedure, ...]:
        """The procedures of one agency, in order of id."""
        return tuple(p for p in self.procedures if p.agency == agency_id)

    def last_review(self, procedure_id: str) -> Review | None:
        """The latest review record of an SOP, ``None`` without one."""
        return next((r for r in reversed(self.reviews) if r.procedure == procedure_id), None)
