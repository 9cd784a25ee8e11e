"""One SOP in one version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from sop_checks.deferred import Deferrable
from sop_compiler.model.base import place
from sop_compiler.model.doubt import Doubt, SeedPlace
from sop_compiler.model.step import Step
from sop_compiler.model.time import CaseDue, StartPoint, TimeLimit
from sop_compiler.spans import Span


class Status(StrEnum):
    """``rancangan`` never shows as in force and never judges."""

    DRAFT = "rancangan"
    ENACTED = "ditetapkan"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityEntry:
    """A label and its value exactly as printed in the identity block."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssumedEffective:
    """``berlaku_dianggap``: an effective date the print lacks, with the reason for assuming it."""

    date: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Identity of a version: revision number and its dates as read."""

    revision: str | None = None
    created: date | None = None
    revised: date | None = None
    effective: date | None = None
    assumed: AssumedEffective | None = None
    approver_office: str | None = None
    approver_name: str | None = None

    @property
    def key(self) -> str:
        """The part of rule ids after ``@``: ISO date, or ``tanpa-tanggal``."""
        day = self.effective or (self.assumed.date if self.assumed else None)
        return day.isoformat() if day else "tanpa-tanggal"

    @property
    def approved_by(self) -> str | None:
        """Office and name of the signatory in one line."""
        return ", ".join(part for part in (self.approver_office, self.approver_name) if part) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """One printed entry of *Dasar hukum* and the regulations it cites."""

    printed: str
    regulations: tuple[str, ...]
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """One printed entry of *Kualifikasi pelaksana*; ``role`` is ``None`` when it names no role."""

    text: str
    role: str | None
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """One printed entry of *Keterkaitan*; ``procedure`` is a full id, ``None`` if no such SOP exists."""

    printed: str
    procedure: str | None
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A *pelaksana* column: role id and its printed heading."""

    role: str
    printed: str
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRule:
    """``berkas``: when a case is closed, and a limit on the whole case.

    ``closing_field``/``closing_value`` or ``always``; otherwise an end step closes it.
    """

    always: bool = False
    closing_field: str | None = None
    closing_value: str | None = None
    limit: TimeLimit | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A hand-written control (*kendali*, semantics §8); ``operator`` is its YAML word."""

    id: str
    sentence: str
    severity: Literal["tinggi", "sedang", "rendah"]
    legal: str
    operator: str
    steps: tuple[str, ...] = ()
    other: str | None = None
    count: int | None = None
    field: str | None = None
    roles: tuple[str, ...] = ()
    limit: TimeLimit | None = None
    start: StartPoint | None = None
    end: StartPoint | None = None
    due: CaseDue | None = None
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure(Deferrable):
    """One SOP in one version; ``id`` is ``<instansi>/<sop>``.

    A list that is printed but blank is ``()``; ``None`` means its label is not printed at all.
    ``free_flow`` (``alur: bebas``): the rows only name what may be recorded; they demand no step and
    state no order, so only the controls do.
    ``source_sha256`` is the digest of the file it was read from.
    """

    id: str
    agency: str
    title: str
    number: str | None
    status: Status
    unit: str | None
    version: Version
    aliases: tuple[str, ...] = ()
    identity: tuple[IdentityEntry, ...] = ()
    table_title: str | None = None
    source: SeedPlace | None = None
    legal_basis: tuple[LegalBasis, ...] = ()
    qualifications: tuple[Qualification, ...] = ()
    related: tuple[Related, ...] | None = None
    equipment: tuple[str, ...] | None = None
    warnings: tuple[str, ...] | None = None
    records: tuple[str, ...] | None = None
    purpose: tuple[str, ...] | None = None
    summary: tuple[str, ...] | None = None
    definitions: tuple[str, ...] | None = None
    columns: tuple[Column, ...] = ()
    steps: tuple[Step, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    controls: tuple[Control, ...] = ()
    free_flow: bool = False
    case_rule: CaseRule = CaseRule()
    source_sha256: str = ""
    span: Span = place()

    @property
    def slug(self) -> str:
        """The id inside its agency."""
        return self.id.split("/", 1)[1]

    def all_steps(self) -> Iterator[Step]:
        """Every row in printed order: a step, then its lettered sub-rows."""
        for step in self.steps:
            yield step
            if step.group is not None:
                yield from step.group.steps

    def doubts_on(self, *fields: str) -> tuple[Doubt, ...]:
        """Doubts whose field equals one of ``fields`` or lies below it."""
        return tuple(
            d for d in self.doubts if any(d.field == f or d.field.startswith(f"{f}/") for f in fields)
        )
