"""Everything in a handbook that cites law: read once, used by all rules on law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sop_compiler.law import Citation, Match, Register, may_cite, read_citations
from sop_compiler.law.register import full_name
from sop_compiler.lint.context import Context
from sop_compiler.model import LegalBasis, Procedure, Regulation


@dataclass(frozen=True, slots=True)
class Read:
    """One act as read from an entry, with the registered act it means.

    ``follows``: it is cited as the amendment of another act (*sebagaimana diubah dengan*).
    """

    citation: Citation
    match: Match | None
    follows: bool

    @property
    def id(self) -> str | None:
        """Id of the registered act, ``None`` when none is clearly meant."""
        return self.match.regulation.id if self.match else None


@dataclass(frozen=True, slots=True)
class Entry:
    """One printed text that cites law.

    Attributes:
        field: its place in the file, as ``medan`` writes it.
        printed: the text.
        bound: ids the editor wrote under ``peraturan``.
        acts: the acts it cites, in printed order; acts named only inside a title are not among them.
        formal: an entry of *Dasar hukum* (or *Mengingat*), not a sentence of a step.
    """

    field: str
    printed: str
    bound: tuple[str, ...]
    acts: tuple[Read, ...]
    formal: bool

    @property
    def ids(self) -> tuple[str, ...]:
        """Registered acts it cites: what the editor wrote, else what was read."""
        return self.bound or tuple(dict.fromkeys(a.id for a in self.acts if a.id))


@dataclass(frozen=True, slots=True)
class Text:
    """An SOP or the decree of an agency.

    Attributes:
        where: the SOP, or the path of the agency's file.
        year: year from which it is in force, ``None`` when unknown.
    """

    where: Procedure | str
    year: int | None
    entries: tuple[Entry, ...]

    @property
    def formal(self) -> tuple[Entry, ...]:
        """The entries of its legal basis."""
        return tuple(e for e in self.entries if e.formal)

    @property
    def cited(self) -> frozenset[str]:
        """Registered acts its legal basis cites."""
        return frozenset(i for e in self.formal for i in e.ids)


def texts(context: Context) -> tuple[Register, tuple[Text, ...]]:
    """The register, and every text of the context that cites law, decrees first."""
    register = Register(context.handbook.regulations)
    regions = {a.id: a.name for a in context.handbook.agencies}
    found: list[Text] = []
    for agency in context.handbook.agencies:
        decree = agency.decree
        if decree and any(p.agency == agency.id for p in context.procedures):
            entries = _formal(decree.legal_basis, "dekrit/mengingat", register, agency.name)
            found.append(Text(agency.span.file, _year(decree.date), tuple(entries)))
    for procedure in context.procedures:
        region = regions.get(procedure.agency, "")
        entries = [
            *_formal(procedure.legal_basis, "dasar_hukum", register, region),
            *_in_steps(procedure, register, region),
        ]
        if entries:
            found.append(Text(procedure, _year(procedure.version.key), tuple(entries)))
    return register, tuple(found)


def names(regulations: tuple[Regulation, ...]) -> str:
    """Names in a sentence: "A", "A dan B", "A, B, dan C"."""
    words = [full_name(r) for r in regulations]
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def _formal(basis: tuple[LegalBasis, ...], field: str, register: Register, region: str) -> Iterator[Entry]:
    for n, one in enumerate(basis, 1):
        acts = tuple(_acts(one.printed, register, region))
        yield Entry(f"{field}/{n}", one.printed, one.regulations, acts, True)


def _in_steps(procedure: Procedure, register: Register, region: str) -> Iterator[Entry]:
    if not may_cite("\n".join(t for step in procedure.all_steps() for t in (step.stem, step.note))):
        return
    for step in procedure.all_steps():
        for key, text in (("kegiatan", step.stem), ("keterangan", step.note)):
            acts = tuple(_acts(text, register, region)) if text else ()
            if acts:
                yield Entry(f"langkah/{step.id}/{key}", text, (), acts, False)


def _acts(printed: str, register: Register, region: str) -> Iterator[Read]:
    for citation in read_citations(printed):
        yield Read(citation, register.match(citation, region), False)
        for change in citation.amended_by:
            yield Read(change, register.match(change, region), True)


def _year(day: str) -> int | None:
    return int(day[:4]) if day[:4].isdecimal() else None
