"""Agencies, their roles and their documents."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.model.base import place as span_field
from sop_compiler.model.doubt import Doubt, SeedPlace
from sop_compiler.model.procedure import LegalBasis
from sop_compiler.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """An organisational unit of an agency."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A canonical *pelaksana*; ``aliases`` are the spellings met in print."""

    id: str
    name: str
    abbreviation: str | None = None
    aliases: tuple[str, ...] = ()
    span: Span = span_field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A *dokumen*; one record however many steps produce or need it.

    ``from_outside`` (``asal: luar``): no step has to produce it; ``for_outside`` (``tujuan: luar``): no
    step has to need it, because it is a final product or goes to others.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    registered: bool = True
    from_outside: bool = False
    for_outside: bool = False
    span: Span = span_field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Office and name; never a personal number."""

    office: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecreeItem:
    """A lettered or numbered part of the decree (*diktum*)."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decree:
    """The decree that puts an agency's SOPs in force, as printed."""

    title: str
    number: str
    subject: str
    source: SeedPlace | None
    considering: tuple[str, ...]
    legal_basis: tuple[LegalBasis, ...]
    rulings: tuple[DecreeItem, ...]
    place: str
    date: str
    date_printed: str
    signed_for: str | None
    signatory: Signatory
    doubts: tuple[Doubt, ...] = ()
    span: Span = span_field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """An *instansi* with everything registered for it."""

    id: str
    name: str
    units: tuple[Unit, ...] = ()
    address: str | None = None
    time_zone: str = "Asia/Jakarta"
    calendar: str | None = None
    roles: tuple[Role, ...] = ()
    documents: tuple[Document, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    decree: Decree | None = None
    span: Span = span_field()

    def role(self, role_id: str) -> Role:
        """The role with that id.

        Raises:
            KeyError: no such role (the binder has reported it before).
        """
        for role in self.roles:
            if role.id == role_id:
                return role
        raise KeyError(role_id)

    def document(self, document_id: str) -> Document:
        """The document with that id.

        Raises:
            KeyError: no such document.
        """
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)
