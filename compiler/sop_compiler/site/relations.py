"""How SOPs hang together: who hands what to whom, who mentions whom, which mentioned SOP is absent.

The direction comes from the documents: an output of one SOP that is *kelengkapan* of another. A
document the receiving SOP makes itself says nothing and is left out. *Keterkaitan* has no direction.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from sop_compiler.align import similarity
from sop_compiler.align.texts import folded
from sop_compiler.model import Procedure
from sop_compiler.site.crossref import CrossReference

SAME_NAME = 0.8
"""Likeness from which two printed names of absent SOPs are one SOP spelt twice."""

FILLERS = frozenset(("sop", "pengadaan", "barang", "jasa"))
"""Words that the names of most SOPs share and that tell none of them apart."""


@dataclass(frozen=True, slots=True)
class Absent:
    """An SOP that others mention and the handbook lacks.

    Attributes:
        agency: whose SOPs mention it.
        name: the spelling printed most often.
        spellings: every printed spelling, in order of first mention.
        mentioned_by: the SOPs that mention it, in order.
    """

    agency: str
    name: str
    spellings: tuple[str, ...]
    mentioned_by: tuple[Procedure, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """``source`` makes documents that ``target`` needs; ids of the documents in printed order."""

    source: Procedure
    target: Procedure
    documents: tuple[str, ...]


class Relations:
    """Relations between the SOPs of each agency."""

    def __init__(self, crossref: CrossReference) -> None:
        """Read them off ``crossref``."""
        self.crossref = crossref

    @cached_property
    def hand_overs(self) -> tuple[HandOver, ...]:
        """Every hand-over, by source, then by target."""
        crossref = self.crossref
        found: dict[tuple[str, str], dict[str, None]] = {}
        for key, makers in crossref.produced.items():
            made_by = dict.fromkeys(place.procedure.id for place in makers)
            for place in crossref.needed.get(key, ()):
                if place.procedure.id in made_by:
                    continue
                for source in made_by:
                    found.setdefault((source, place.procedure.id), {})[key[1]] = None
        order = {p.id: at for at, p in enumerate(crossref.handbook.procedures)}
        return tuple(
            HandOver(self._procedure(source), self._procedure(target), tuple(documents))
            for (source, target), documents in sorted(
                found.items(), key=lambda entry: (order[entry[0][0]], order[entry[0][1]])
            )
        )

    @cached_property
    def mentions(self) -> tuple[tuple[Procedure, Procedure], ...]:
        """Pairs of SOPs of which one prints the other under *Keterkaitan*, each pair once."""
        found: dict[tuple[str, str], tuple[Procedure, Procedure]] = {}
        for procedure in self.crossref.handbook.procedures:
            for related in procedure.related or ():
                other = self.crossref.procedure(related.procedure)
                if other is not None and other.id != procedure.id:
                    first, second = sorted((procedure.id, other.id))
                    found.setdefault((first, second), (procedure, other))
        return tuple(found.values())

    @cached_property
    def absent(self) -> tuple[Absent, ...]:
        """SOPs that are mentioned but not there, by agency, in order of first mention."""
        return tuple(
            absent for agency in self.crossref.handbook.agencies for absent in self._absent_of(agency.id)
        )

    def absent_for(self, agency: str, printed: str) -> Absent | None:
        """The absent SOP that ``printed`` names."""
        for absent in self.absent:
            if absent.agency == agency and printed in absent.spellings:
                return absent
        return None

    def _absent_of(self, agency: str) -> tuple[Absent, ...]:
        groups: list[list[tuple[str, Procedure]]] = []
        for procedure in self.crossref.handbook.of_agency(agency):
            for related in procedure.related or ():
                if self.crossref.procedure(related.procedure) is None:
                    _join(groups, related.printed, procedure)
        return tuple(_absent(agency, group) for group in groups)

    def _procedure(self, procedure_id: str) -> Procedure:
        procedure = self.crossref.procedure(procedure_id)
        if procedure is None:
            raise KeyError(procedure_id)
        return procedure


def name_core(text: str, fillers: frozenset[str] = FILLERS) -> str:
    """The words of a title that tell it apart; all of them where only fillers are left."""
    words = folded(text).split()
    return " ".join(word for word in words if word not in fillers) or " ".join(words)


def _join(groups: list[list[tuple[str, Procedure]]], printed: str, procedure: Procedure) -> None:
    """Add a mention to the group most like it; two names in one list are two SOPs."""
    best: list[tuple[str, Procedure]] | None = None
    likeness = SAME_NAME
    for group in groups:
        if any(other.id == procedure.id for _, other in group):
            continue
        score = max(similarity(name_core(printed), name_core(name)) for name, _ in group)
        if score >= likeness and (best is None or score > likeness):
            best, likeness = group, score
    if best is None:
        groups.append([(printed, procedure)])
    else:
        best.append((printed, procedure))


def _absent(agency: str, group: list[tuple[str, Procedure]]) -> Absent:
    names = Counter(name for name, _ in group)
    spellings = tuple(names)
    name = max(spellings, key=lambda spelling: (names[spelling], -spellings.index(spelling)))
    return Absent(agency, name, spellings, tuple(procedure for _, procedure in group))
