"""``rantai-tanpa-asal``, ``rantai-tanpa-pemakai``: documents that come from nowhere or go nowhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.flow import build_flow
from sop_compiler.lint.context import Context
from sop_compiler.lint.names import Form, Speller, shortened, speller
from sop_compiler.model import Document, Item, Procedure, Step

_LONGEST_NAME = 12
"""A longer text is an instruction printed where documents belong."""
_CONDITION = re.compile(r"(?:apabila|jika|bila|untuk|dibuat|kalau)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Use:
    """One entry of *Kelengkapan* or *Output*, where it stands, and the forms of all its names.

    ``documents`` are the documents it means.
    """

    procedure: Procedure
    step: Step
    item: Item
    field: str
    documents: tuple[Document, ...]
    forms: dict[Form, str]

    @property
    def first(self) -> Form:
        """The form of the printed name."""
        return next(iter(self.forms))


@dataclass(slots=True)
class Side:
    """All entries of one kind in an agency; ``forms``: the first of each form, with the name it has there."""

    uses: list[Use] = field(default_factory=list[Use])
    forms: dict[Form, tuple[Use, str]] = field(default_factory=dict[Form, tuple[Use, str]])
    _longer: dict[Form, Form] | None = None  # form with one word left out -> the form

    def add(self, use: Use) -> None:
        """Add an entry."""
        self.uses.append(use)
        for form, name in use.forms.items():
            self.forms.setdefault(form, (use, name))
        self._longer = None

    def has(self, use: Use) -> bool:
        """True when some entry goes by a name of ``use``."""
        return any(form in self.forms for form in use.forms)

    def near(self, use: Use) -> tuple[Use, str] | None:
        """The entry whose name has one word more than the printed one, or one word less."""
        if self._longer is None:
            self._longer = {}
            for known in self.forms:
                for short in shortened(known):
                    self._longer.setdefault(short, known)
        form = use.first
        found = self._longer.get(form) if len(form) > 1 else None
        if found is None:
            found = next((short for short in shortened(form) if short in self.forms), None)
        return self.forms[found] if found else None


@dataclass(slots=True)
class Chain:
    """Everything the SOPs of one agency produce and need; ``equipment``: *Peralatan* by SOP."""

    produced: Side = field(default_factory=Side)
    needed: Side = field(default_factory=Side)
    equipment: dict[str, frozenset[Form]] = field(default_factory=dict[str, frozenset[Form]])

    def lost(self) -> list[Use]:
        """Inputs that should come from some step and come from none."""
        return [u for u in self.needed.uses if self._needs_source(u) and not self.produced.has(u)]

    def _needs_source(self, use: Use) -> bool:
        if not use.item.required or any(d.from_outside for d in use.documents):
            return False
        if not self.equipment[use.procedure.id].isdisjoint(use.forms):
            return False
        text = use.item.text
        if _CONDITION.match(text) or len(text.split()) > _LONGEST_NAME:
            return False
        first = next((s for s in use.procedure.steps if s.activity and not s.is_terminal), None)
        if first is None or use.step.id == first.id:
            return False
        return first.group is None or all(s.id != use.step.id for s in first.group.steps)


def chains(context: Context) -> dict[str, Chain]:
    """The chain of every agency with SOPs in the context."""
    spell = context.once(speller)
    documents = {(a.id, d.id): d for a in context.handbook.agencies for d in a.documents}
    found: dict[str, Chain] = defaultdict(Chain)
    for procedure in context.procedures:
        chain = found[procedure.agency]
        chain.equipment[procedure.id] = frozenset(spell.document(e) for e in procedure.equipment or ())
        for step in procedure.all_steps():
            for key, items, side in (
                ("output", step.outputs, chain.produced),
                ("kelengkapan", step.inputs, chain.needed),
            ):
                for n, item in enumerate(items, 1):
                    of = tuple(
                        d for i in item.documents if (d := documents.get((procedure.agency, i))) is not None
                    )
                    place = f"langkah/{step.id}/{key}/{n}"
                    side.add(Use(procedure, step, item, place, of, _forms(item, of, spell)))
    return dict(found)


def lost_inputs(context: Context) -> dict[str, list[Use]]:
    """By agency: inputs that should come from some step and come from none."""
    return {agency: chain.lost() for agency, chain in context.once(chains).items()}


def without_source(context: Context) -> Iterator[Diagnostic]:
    """Inputs that no step of any SOP of the agency produces, each once an SOP.

    Not asked about: what the first step needs, because an SOP starts from what others bring; what is
    listed as equipment; what is no obligation; and instructions.
    """
    lost = context.once(lost_inputs)
    for agency, chain in context.once(chains).items():
        for use, others in _once_a_procedure(lost[agency]):
            yield _finding(context, "chain-no-source", use, others, chain.produced.near(use))


def without_use(context: Context) -> Iterator[Diagnostic]:
    """Outputs that no step of any SOP of the agency asks for, each once an SOP.

    Not asked about: what the last steps produce, what is handed to a step that prints no inputs, and
    what an input without source probably means (that is said at the input).
    """
    lost = context.once(lost_inputs)
    for agency, chain in context.once(chains).items():
        meant = {near[0] for use in lost[agency] if (near := chain.produced.near(use))}
        open_ends: dict[str, frozenset[str]] = {}
        idle: list[Use] = []
        for use in chain.produced.uses:
            if any(d.for_outside for d in use.documents) or chain.needed.has(use) or use in meant:
                continue
            if use.procedure.id not in open_ends:
                open_ends[use.procedure.id] = _open_ends(use.procedure)
            if use.step.id not in open_ends[use.procedure.id]:
                idle.append(use)
        for use, others in _once_a_procedure(idle):
            yield _finding(context, "chain-no-use", use, others, chain.needed.near(use))


def _forms(item: Item, documents: tuple[Document, ...], spell: Speller) -> dict[Form, str]:
    """Forms of all names an entry goes by; the parts of a listed document count as documents."""
    names = [item.text, *item.details]
    for document in documents:
        names += (document.name, *document.aliases)
    found: dict[Form, str] = {}
    for name in names:
        found.setdefault(spell.document(name), name)
    return found


def _once_a_procedure(uses: list[Use]) -> list[tuple[Use, list[Use]]]:
    """Each name once an SOP: the first entry, and the others of that name."""
    found: dict[tuple[str, Form], list[Use]] = defaultdict(list)
    for use in uses:
        found[use.procedure.id, use.first].append(use)
    return [(same[0], same[1:]) for same in found.values()]


def _open_ends(procedure: Procedure) -> frozenset[str]:
    """Steps after which the SOP may be over, or whose follower prints no inputs."""
    steps = {s.id: s for s in procedure.all_steps()}
    following: dict[str, set[str | None]] = defaultdict(set)
    for edge in build_flow(procedure).edges:
        following[edge.source].add(edge.target)
    found = {
        step_id
        for step_id in steps
        if not following[step_id]
        or any(t not in steps or steps[t].is_terminal or not steps[t].inputs for t in following[step_id])
    }
    # What a group produces leaves it with the row after it.
    found |= {s.id for s in procedure.steps if s.group and any(x.id in found for x in s.group.steps)}
    return frozenset(found)


def _finding(
    context: Context, code: str, use: Use, others: list[Use], near: tuple[Use, str] | None
) -> Diagnostic:
    more = tuple(other.item.span for other in others)
    if near is None:
        return context.finding(
            code,
            use.procedure,
            use.field,
            span=use.item.span,
            hint=f"hint-{code}",
            related=more,
            name=use.item.text,
        )
    return context.finding(
        f"{code}-named",
        use.procedure,
        use.field,
        span=use.item.span,
        hint=("hint-chain-alias", {"other": near[1]}),
        related=(near[0].item.span, *more),
        name=use.item.text,
        other=near[1],
    )
