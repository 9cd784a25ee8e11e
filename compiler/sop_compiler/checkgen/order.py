"""Which steps must come before a step, and which may be repeated (``urutan``, ``langkah-berulang``, §5)."""

from __future__ import annotations

from dataclasses import replace

from sop_checks.rules import OrderTest
from sop_compiler.flow import Flow
from sop_compiler.model import Procedure, Step, StepKind


class Orders:
    """Direct predecessors and loops of one procedure."""

    def __init__(self, procedure: Procedure, flow: Flow) -> None:
        """Index the rows; ``flow`` is the graph of ``procedure``."""
        self._flow = flow
        self._steps = {step.id: step for step in procedure.all_steps()}
        # An arrow without printed target may lead to any step.
        self._open_ended = tuple(dict.fromkeys(e.source for e in flow.edges if e.target is None))

    def test(self, step: Step) -> OrderTest | None:
        """What has to come before ``step``; ``None`` where nothing has to."""
        test = self._before(step.id)
        parent = step.parent
        if parent is not None:
            # A record of a sub-row stands for its row, so whatever may precede the row may precede it.
            above = self._before(parent)
            if above is None:
                return None
            sources = test.any_of if test else ()
            test = OrderTest(
                any_of=tuple(dict.fromkeys((*sources, *above.any_of))),
                all_of=above.all_of,
                doubtful=tuple(dict.fromkeys((*(test.doubtful if test else ()), *above.doubtful))),
            )
        return test

    def repeatable(self, step: str) -> bool:
        """Whether the step lies on a loop, as printed or as read."""
        targets = [e.target for e in self._flow.leaving(step) if e.target is not None]
        return step in self._flow.reachable(targets)

    def perhaps_repeatable(self, step: str) -> bool:
        """Whether an arrow without printed target may lead back to the step."""
        return bool(self._flow.reachable((step,)) & set(self._open_ended))

    def _before(self, step: str) -> OrderTest | None:
        entering = self._flow.entering(step)
        if step in self._flow.entries or not entering:
            return None
        sources = [e.source for e in entering if not e.inferred]
        if any(self._steps[source].kind is StepKind.START for source in sources):
            return None  # a start row is never recorded
        test = OrderTest(
            any_of=tuple(sources),
            doubtful=(*(e.source for e in entering if e.inferred), *self._open_ended),
        )
        for parent in dict.fromkeys(self._steps[e.source].parent for e in entering):
            if parent is not None and parent != step:
                test = self._after_group(test, self._steps[parent])
        known = {*test.any_of, *test.all_of}
        doubtful = tuple(s for s in dict.fromkeys(test.doubtful) if s not in known)
        return replace(test, any_of=tuple(dict.fromkeys(test.any_of)), doubtful=doubtful)

    def _after_group(self, test: OrderTest, row: Step) -> OrderTest:
        """Account for the kind of the group whose sub-rows lead here."""
        if row.group is None:
            return test
        subs = tuple(s.id for s in row.group.steps)
        if row.group.kind == "sesuai_kondisi":
            # None of the sub-rows is required, so the row itself is enough.
            certain = not set(subs).isdisjoint(test.any_of)
            test = (
                replace(test, any_of=(row.id, *test.any_of))
                if certain
                else replace(test, doubtful=(row.id, *test.doubtful))
            )
        elif row.group.kind == "semua" and not test.all_of and set(subs) <= set(test.any_of):
            test = replace(test, any_of=tuple(s for s in test.any_of if s not in subs), all_of=subs)
        if row.group.inferred:
            test = replace(test, doubtful=(*test.doubtful, row.id, *subs))
        return test
