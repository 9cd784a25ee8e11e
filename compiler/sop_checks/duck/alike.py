"""Which cases agree in what a rule looks at, told from the kinds of their records.

Every variant is seen in parts, one for each :class:`Aspect`.  What the rules say of a part is a
:class:`Common`: it is judged once, for the first case that has it, and holds for all others.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from sop_checks.duck.aspects import Aspect, aspects_of
from sop_checks.duck.cases import CasePass
from sop_checks.outcomes import Outcome
from sop_checks.rules import Rule
from sop_checks.tally import UnknownName, unknown_names

_HIDES, _UNKNOWN = "", "?"
"""Stand for the step of a record that may be about several, and of one that the SOP does not know."""
LAST = -2
"""Stands for the last record of a case."""
_STATE = 64
"""A number in ``late_variants.states`` divided by this is that of its slot."""
States = Mapping[int, tuple[int, ...]]
"""What a late case says of its limits, by number of the slot."""


class Variant(NamedTuple):
    """A row of ``variants`` or ``late_variants``.

    ``bits`` are its masks in one number, ``places`` where the records of its first case stand, if asked for.
    """

    vid: int
    cases: int
    first: int
    old: bool
    late: bool
    codes: Sequence[int]
    states: Sequence[int]
    bits: int
    places: Sequence[int]

    def limits(self) -> States:
        """Its states, for each slot that has any."""
        return {slot: tuple(said) for slot, said in groupby(self.states, lambda number: number // _STATE)}


class Told(NamedTuple):
    """A finding of a part.

    ``number`` is that in the store; ``record`` the position among the records of the part, -1 for none and
    :data:`LAST`; ``slot`` and ``mark`` tell whose moments make its words, -1 for none.
    """

    number: int
    record: int
    slot: int
    mark: int


@dataclass(slots=True, eq=False)
class Common:
    """What some rules say of all cases that agree in what they look at; filled in when it is judged.

    Attributes:
        cases: of how many cases it is said.
        sure: the cases need not be judged one by one.
        closed: whether they are closed.
        verdicts: rule, outcome and reason of each rule.
        uncounted: readings whose amounts do not count.
    """

    aspect: Aspect
    rules: Sequence[Rule]
    cases: int = 0
    sure: bool = True
    closed: bool | None = None
    verdicts: Sequence[tuple[str, Outcome, str]] = ()
    worst: Outcome = Outcome.NOT_APPLICABLE
    told: Sequence[Told] = ()
    uncounted: Sequence[int] = ()


Parts = list[tuple[Common, Sequence[int]]]
"""Parts of a variant, each with the positions of its records in the case."""


@dataclass(slots=True, eq=False)
class Group:
    """Parts that the same cases have; ``cases`` counts them."""

    parts: Parts
    cases: int = 0
    _telling: Parts | None = None
    _worst: Outcome | None = None

    @property
    def worst(self) -> Outcome:
        """The worst outcome, once all parts are judged."""
        if self._worst is None:
            worst = (common.worst for common, _ in self.parts)
            self._worst = min(worst, key=lambda outcome: outcome.rank, default=Outcome.NOT_APPLICABLE)
        return self._worst

    @property
    def telling(self) -> Parts:
        """The parts with findings, once all of them are judged."""
        if self._telling is None:
            self._telling = [item for item in self.parts if item[0].told]
        return self._telling


class _Record(NamedTuple):
    """What the code of a record says; ``rough`` leaves out all but its step and which times are missing."""

    step: str
    exact: int
    rough: int
    closing: Hashable
    documents: int
    tied: bool
    unended: bool
    unbegun: bool


class _Seen(NamedTuple):
    """An aspect with its rules; ``away`` and ``documents`` are the bits it looks at."""

    aspect: Aspect
    rules: Sequence[Rule]
    away: int
    documents: int
    known: dict[Hashable, dict[Hashable, Common]]


class _Part(NamedTuple):
    """An aspect of a skeleton: positions of its records, and what is known of cases that agree so far."""

    seen: _Seen
    where: tuple[int, ...]
    exact: Callable[[Sequence[int]], Hashable]
    known: dict[Hashable, Common]


@dataclass(slots=True)
class _Skeleton:
    """The steps of a case in order, and which of their times are missing or equal.

    ``plain`` are the parts that look at nothing else, ``limited`` those that look at limits too, which
    ``kept`` knows for cases that keep all of them.
    """

    plain: Group
    limited: list[_Part]
    exact: list[_Part]
    kept: Group | None = None


class Alike:
    """Tells the parts of every variant of one version.

    Attributes:
        limited: rules that are limits.
        unsure: whether any part is not sure.
        unknown: whether records have names that the SOP does not know.
        fresh: parts that no case was judged for yet, each with the first variant that has it.
        commons: what is known.
    """

    def __init__(self, step_pass: CasePass) -> None:
        """``step_pass`` is that of the version, whatever cases it runs on."""
        self._pass, self._context = step_pass, step_pass.context
        slots: dict[str, tuple[int, ...]] = {}
        for slot in step_pass.slots:
            slots[slot.rule] = (*slots.get(slot.rule, ()), slot.number)
        self.limited = frozenset(slots)
        # The first one tells whether a case is closed where there are no rules.
        aspects: dict[Aspect, Sequence[Rule]] = {Aspect(steps=frozenset()): ()}
        aspects.update(aspects_of(self._context, slots))
        sets = dict.fromkeys(keys for aspect in aspects for keys in aspect.documents)
        self._sets = {keys: 2**at for at, keys in enumerate(sets)}
        self._seen = [
            _Seen(
                aspect=aspect,
                rules=rules,
                away=step_pass.away_bits(aspect.limits),
                documents=sum(self._sets[keys] for keys in aspect.documents),
                known={},
            )
            for aspect, rules in aspects.items()
        ]
        self._names = {
            cid: names
            for cid, (step, texts) in step_pass.kinds.items()
            if (names := tuple(unknown_names(self._context, texts.step, step, texts.document)))
        }
        self.unknown, self.unsure = bool(self._names), False
        self._records: dict[int, _Record] = {}
        self._skeletons: dict[Hashable, _Skeleton] = {}
        self.fresh: list[tuple[Common, Variant, Sequence[int]]] = []
        self.commons: list[Common] = []
        self.groups: list[Group] = []

    def look(self, variant: Variant) -> tuple[list[Group], Parts]:
        """The parts of a variant: groups of parts, and those that stand alone."""
        known = self._records
        records = [known.get(code) or self._record(code) for code in variant.codes]
        bits = variant.bits & self._pass.told_bits
        key: tuple[Hashable, ...] = (bits, *[item.rough for item in records])
        if self._context.version.closing.field is not None:
            key = (frozenset(item.closing for item in records), key)
        skeleton = self._skeletons.get(key)
        if skeleton is None:
            skeleton = self._skeletons[key] = self._skeleton(records, variant)
        groups, found, states = [skeleton.plain], Parts(), None
        if variant.late:
            states = variant.limits()
            for part in skeleton.limited:
                detail = _said(part.seen.aspect, states)
                found.append((part.known.get(detail) or self._new(part, detail, variant), part.where))
        else:
            if skeleton.kept is None:
                parts = [self._common(part, variant) for part in skeleton.limited]
                skeleton.kept = self._group(parts)
            groups.append(skeleton.kept)
        exact = [item.exact for item in records]
        documents = 0
        for item in records:
            documents |= item.documents
        for part in skeleton.exact:
            detail = part.exact(exact)
            if part.seen.documents:
                detail = (detail, documents & part.seen.documents)
            if part.seen.aspect.fields:
                detail = (detail, variant.bits, _said(part.seen.aspect, states))
            found.append((part.known.get(detail) or self._new(part, detail, variant), part.where))
        return groups, found

    def settle(self) -> None:
        """Count the cases of groups for their parts."""
        for group in self.groups:
            for common, _ in group.parts if group.cases else ():
                common.cases += group.cases
            group.cases = 0

    def _group(self, parts: Parts) -> Group:
        self.groups.append(Group(parts))
        return self.groups[-1]

    def _common(self, part: _Part, variant: Variant) -> tuple[Common, Sequence[int]]:
        """What is said of a part where nothing else matters."""
        return part.known.get(None) or self._new(part, None, variant), part.where

    def _new(self, part: _Part, detail: Hashable, variant: Variant) -> Common:
        common = part.known[detail] = Common(part.seen.aspect, part.seen.rules)
        self.commons.append(common)
        self.fresh.append((common, variant, part.where))
        return common

    def names(self, code: int) -> Sequence[UnknownName]:
        """Names in a record that the SOP does not know."""
        return self._names.get((code >> 1) // self._pass.flags, ())

    # -- what a code says ------------------------------------------------------------------------

    def _record(self, code: int) -> _Record:
        exact = code >> 1
        cid, flags = divmod(exact, self._pass.flags)
        step, texts = self._pass.kinds[cid]
        certain = bool(step)
        if not certain:
            may_be = not texts.step or self._context.names.candidates(texts.step)
            step = _HIDES if may_be else _UNKNOWN
        blanks = flags >> 1
        known = self._context.reader.names.read(texts.document).known if texts.document else frozenset[str]()
        found = _Record(
            step=step,
            exact=exact,
            rough=(((self._pass.ids[step] * 4 + blanks) if certain else -1 - exact) * 2) + (code & 1),
            closing=texts.fields,
            documents=sum(bit for keys, bit in self._sets.items() if known & keys),
            tied=bool(code & 1),
            unended=bool(flags & 4),
            unbegun=bool(flags & 2),
        )
        self._records[code] = found
        return found

    # -- skeletons -------------------------------------------------------------------------------

    def _skeleton(self, records: Sequence[_Record], variant: Variant) -> _Skeleton:
        plain, limited, exact = Parts(), list[_Part](), list[_Part]()
        lead, case = self._lead(records, variant), _Case(records)
        for seen in self._seen:
            aspect = seen.aspect
            where = case.where(aspect)
            rough = case.rough(where, ordered=aspect.ordered)
            last = where.index(len(records) - 1) if aspect.last and len(records) - 1 in where else -1
            part = _Part(
                seen=seen,
                where=where,
                exact=itemgetter(*where) if where else _nothing,
                known=seen.known.setdefault((lead, variant.bits & seen.away, last, rough), {}),
            )
            if aspect.exact:
                exact.append(part)
            elif aspect.limits:
                limited.append(part)
            else:
                plain.append(self._common(part, variant))
        return _Skeleton(self._group(plain), limited, exact)

    def _lead(self, records: Sequence[_Record], variant: Variant) -> Hashable:
        """What every rule looks at: when the case began, and whether it is closed."""
        closing = self._context.version.closing
        closed: Hashable = None
        if closing.field is not None:
            closed = frozenset(item.closing for item in records)
        elif not closing.always:
            steps = {*closing.steps, *(sub for step in closing.steps for sub in self._children(step))}
            closed = any(item.step in steps for item in records) or frozenset(
                item.exact for item in records if item.step == _HIDES
            )
        return variant.bits & self._pass.lead_bits, closed

    def _children(self, step: str) -> Sequence[str]:
        return self._context.children.get(step, ())


def _nothing(_: Sequence[int]) -> Hashable:
    return None


def _said(aspect: Aspect, states: States | None) -> Hashable:
    if states is None:
        return None
    return tuple([states.get(slot) for slot in aspect.limits])


class _Case:
    """The records of a case, by their steps."""

    def __init__(self, records: Sequence[_Record]) -> None:
        self._records = records
        self._places: dict[str, list[int]] = {}
        self._moments: list[int] = []
        moment = 0
        for at, item in enumerate(records):
            self._places.setdefault(item.step, []).append(at)
            moment += not item.tied
            self._moments.append(moment)
        self._ties = moment < len(records)
        self._rough = [item.rough // 2 * 2 for item in records]

    def where(self, aspect: Aspect) -> tuple[int, ...]:
        """Positions of the records that an aspect looks at."""
        if aspect.steps is None:
            return tuple(range(len(self._records)))
        places = self._places
        found = [*places.get(_HIDES, ())]
        for step in aspect.steps:
            found += places.get(step, ())
        if aspect.unknown:
            found += places.get(_UNKNOWN, ())
        if aspect.first:
            found += [at for at, moment in enumerate(self._moments) if moment == self._moments[0]]
        if aspect.blanks:
            found += [at for at, item in enumerate(self._records) if item.unended][:1]
            found += [at for at, item in enumerate(self._records) if item.unbegun][:1]
        return tuple(sorted({*found})) if len(found) > 1 else tuple(found)

    def rough(self, where: Iterable[int], *, ordered: bool) -> tuple[int, ...]:
        """The records there; odd where the time is that of the one before and ``ordered`` asks for it."""
        rough = self._rough
        if not (ordered and self._ties):
            return tuple([rough[at] for at in where])
        found: list[int] = []
        before = -1
        for at in where:
            found.append(rough[at] + (self._moments[at] == before))
            before = self._moments[at]
        return tuple(found)
