"""Arrows of both sides in common terms, so that a row put into an arrow does not change it."""

from __future__ import annotations

from itertools import pairwise

from sop_compiler.diff.matching import Matching
from sop_compiler.flow import EXIT, build_flow
from sop_compiler.model import Procedure, Step, StepKind
from sop_compiler.model.step import END, NOT_PRINTED

_END = "<selesai>"
_NONE = "<tidak tercetak>"


class Arrows:
    """Where arrows of two versions lead, in ids of the newer one.

    Rows that exist on one side only are passed through: what counts is which of the rows that stayed
    comes next, or came before.
    """

    def __init__(self, old: Procedure, new: Procedure, matching: Matching) -> None:
        """Build both graphs once."""
        self._matching = matching
        self._old = _Side(old, frozenset(matching.new_ids))
        self._new = _Side(new, frozenset(matching.old_ids))

    def same_target(self, one: str, two: str) -> bool:
        """True when an exit to ``one`` and an exit to ``two`` lead to the same work."""
        return self._old_names(self._old.onward(one)) == self._new_names(self._new.onward(two))

    def same_next(self, one: Step, two: Step) -> bool:
        """True when the same work follows both rows, or neither says anything about it."""
        if not one.goto and not two.goto:
            return True
        before = frozenset(name for t in self._old.following(one) for name in self._old.onward(t))
        after = frozenset(name for t in self._new.following(two) for name in self._new.onward(t))
        return self._old_names(before) == self._new_names(after)

    def same_previous(self, one: Step, two: Step) -> bool:
        """True when the same work precedes both rows, or neither says anything about it."""
        if one.after is None and two.after is None:
            return True
        return self._old_names(self._old.previous(one)) == self._new_names(self._new.previous(two))

    def _old_names(self, ids: frozenset[str]) -> frozenset[str]:
        return frozenset(self._matching.forward(i) for i in ids)

    def _new_names(self, ids: frozenset[str]) -> frozenset[str]:
        # Every part of a split row counts as its first one.
        back = self._matching.old_ids
        return frozenset(self._matching.forward(back[i][0]) if i in back else i for i in ids)


class _Side:
    def __init__(self, procedure: Procedure, stayed: frozenset[str]) -> None:
        self._flow = build_flow(procedure)
        self._steps = {step.id: step for step in procedure.all_steps()}
        self._stayed = stayed
        self._above: dict[str, str] = {}
        rows = procedure.steps
        for family in (rows, *(row.group.steps for row in rows if row.group)):
            for one, two in pairwise(family):
                self._above[two.id] = one.id

    def following(self, step: Step) -> tuple[str, ...]:
        return step.goto or tuple(e.target or NOT_PRINTED for e in self._flow.leaving(step.id))

    def onward(self, target: str) -> frozenset[str]:
        """``target``, or the rows that follow it where it exists on this side only."""
        found: set[str] = set()
        seen: set[str] = set()
        todo = [target]
        while todo:
            at = todo.pop()
            if at in seen:
                continue
            seen.add(at)
            step = self._steps.get(at)
            if step is None:
                found.add(_END if at in (END, EXIT) else _NONE)
            elif step.kind is StepKind.END:
                found.add(_END)
            elif at in self._stayed:
                found.add(at)
            else:
                todo.extend(e.target or NOT_PRINTED for e in self._flow.leaving(at))
        return frozenset(found)

    def previous(self, step: Step) -> frozenset[str]:
        found: set[str] = set()
        seen: set[str] = set()
        todo = list(self._before(step))
        while todo:
            at = todo.pop()
            if at in seen or at not in self._steps:
                continue
            seen.add(at)
            if at in self._stayed:
                found.add(at)
            else:
                todo.extend(self._before(self._steps[at]))
        return frozenset(found)

    def _before(self, step: Step) -> tuple[str, ...]:
        if step.after is not None:
            return step.after
        above = self._above.get(step.id)
        return (above,) if above else ()
