"""Who does what, which document is made and needed where, which law is cited where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from sop_compiler.model import Agency, Document, Handbook, Procedure, Regulation, Role, Step
from sop_compiler.site.naming import step_names

Key = tuple[str, str]
"""Agency id and the id of a role or document."""


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a procedure."""

    procedure: Procedure
    step: Step


class CrossReference:
    """Look-ups over a whole handbook; every answer is in printed order."""

    def __init__(self, handbook: Handbook) -> None:
        """Index ``handbook``."""
        self.handbook = handbook
        self._agencies = {a.id: a for a in handbook.agencies}
        self._procedures = {p.id: p for p in handbook.procedures}
        self._regulations = {r.id: r for r in handbook.regulations}
        self._roles = {(a.id, r.id): r for a in handbook.agencies for r in a.roles}
        self._names: dict[str, dict[str, str]] = {}
        self._shared: dict[str, frozenset[str]] = {}
        self._documents = {(a.id, d.id): d for a in handbook.agencies for d in a.documents}

    def agency(self, agency_id: str) -> Agency:
        """The agency; one that is not registered is shown by its id."""
        return self._agencies.get(agency_id) or Agency(id=agency_id, name=agency_id)

    def procedure(self, procedure_id: str | None) -> Procedure | None:
        """The procedure with that full id, if the handbook has it."""
        return self._procedures.get(procedure_id or "")

    def regulation(self, regulation_id: str) -> Regulation | None:
        """The regulation, if registered."""
        return self._regulations.get(regulation_id)

    def role(self, key: Key) -> Role:
        """The role; one that is not registered is shown by its id."""
        return self._roles.get(key) or Role(id=key[1], name=key[1])

    def document(self, key: Key) -> Document:
        """The document; one that is not registered is shown by its id."""
        return self._documents.get(key) or Document(id=key[1], name=key[1], registered=False)

    def step_names(self, procedure: Procedure) -> dict[str, str]:
        """Step id -> what other texts call that step."""
        if procedure.id not in self._names:
            self._names[procedure.id] = step_names(procedure)
        return self._names[procedure.id]

    def unit_name(self, procedure: Procedure) -> str | None:
        """Name of the unit of a procedure; where it names none, that of an agency's only unit."""
        units = self.agency(procedure.agency).units
        if procedure.unit is None and len(units) == 1:
            return units[0].name
        for unit in units:
            if unit.id == procedure.unit:
                return unit.name
        return procedure.unit

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every step of every procedure."""
        return tuple(Place(p, s) for p in self.handbook.procedures for s in p.all_steps())

    @cached_property
    def by_role(self) -> dict[Key, tuple[Place, ...]]:
        """Steps of each role."""
        found: dict[Key, list[Place]] = {}
        for place in self.places:
            for role in dict.fromkeys(place.step.roles):
                found.setdefault((place.procedure.agency, role), []).append(place)
        return {key: tuple(places) for key, places in found.items()}

    @cached_property
    def needed(self) -> dict[Key, tuple[Place, ...]]:
        """Steps that need each document."""
        return self._by_document(outputs=False)

    @cached_property
    def produced(self) -> dict[Key, tuple[Place, ...]]:
        """Steps that produce each document."""
        return self._by_document(outputs=True)

    @cached_property
    def shared_documents(self) -> frozenset[Key]:
        """Documents that two or more steps use: those have a page of their own."""
        found: dict[Key, set[Key]] = {}
        for table in (self.needed, self.produced):
            for key, places in table.items():
                found.setdefault(key, set()).update((p.procedure.id, p.step.id) for p in places)
        return frozenset(key for key, steps in found.items() if len(steps) > 1)

    def is_shared(self, key: Key) -> bool:
        """Whether a document is among :attr:`shared_documents`; looks at the SOPs of its agency only."""
        agency, document = key
        if agency not in self._shared:
            once, more = set[str](), set[str]()
            for procedure in self.handbook.of_agency(agency):
                for step in procedure.all_steps():
                    used = {d for item in (*step.inputs, *step.outputs) for d in item.documents}
                    more |= once & used
                    once |= used
            self._shared[agency] = frozenset(more)
        return document in self._shared[agency]

    @cached_property
    def cited(self) -> dict[str, tuple[Procedure, ...]]:
        """Procedures that cite each regulation."""
        found: dict[str, dict[str, Procedure]] = {}
        for procedure in self.handbook.procedures:
            for basis in procedure.legal_basis:
                for regulation in basis.regulations:
                    found.setdefault(regulation, {})[procedure.id] = procedure
        return {regulation: tuple(by_id.values()) for regulation, by_id in found.items()}

    @cached_property
    def cited_by_decree(self) -> dict[str, tuple[Agency, ...]]:
        """Agencies whose decree cites each regulation."""
        found: dict[str, dict[str, Agency]] = {}
        for agency in self.handbook.agencies:
            for basis in agency.decree.legal_basis if agency.decree else ():
                for regulation in basis.regulations:
                    found.setdefault(regulation, {})[agency.id] = agency
        return {regulation: tuple(by_id.values()) for regulation, by_id in found.items()}

    def _by_document(self, *, outputs: bool) -> dict[Key, tuple[Place, ...]]:
        found: dict[Key, list[Place]] = {}
        for place in self.places:
            items = place.step.outputs if outputs else place.step.inputs
            for document in dict.fromkeys(d for item in items for d in item.documents):
                found.setdefault((place.procedure.agency, document), []).append(place)
        return {key: tuple(places) for key, places in found.items()}
