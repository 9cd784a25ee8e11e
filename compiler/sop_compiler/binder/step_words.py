"""Steps that controls and limits name by the words of their activity instead of by id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sop_compiler.binder.values import fold
from sop_compiler.model import Control, StartPoint, Step, TimeLimit


class StepWords:
    """Looks up the step a word means: its id, else activity or further name, folded as for records.

    A word that means no step, or several, stays as it is and is reported as a reference to nothing.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        """Index the rows of one SOP, lettered sub-rows included."""
        rows = [row for step in steps for row in (step, *(step.group.steps if step.group else ()))]
        self._ids = {row.id for row in rows}
        self._names: dict[str, set[str]] = {}
        for row in rows:
            for name in (row.activity, row.stem, *row.names):
                if fold(name):
                    self._names.setdefault(fold(name), set()).add(row.id)

    def id_of(self, word: str) -> str:
        """Id of the step, or the word itself."""
        found = self._names.get(fold(word), set())
        return word if word in self._ids or len(found) != 1 else next(iter(found))

    def control(self, control: Control) -> Control:
        """The control with ids."""
        return replace(
            control,
            steps=tuple(self.id_of(word) for word in control.steps),
            other=None if control.other is None else self.id_of(control.other),
            start=self.point(control.start),
            end=self.point(control.end),
            limit=self.limit(control.limit),
        )

    def point(self, point: StartPoint | None) -> StartPoint | None:
        """The point of time with the id of its step."""
        if point is None or point.step is None:
            return point
        found = self.id_of(point.step)
        return point if found == point.step else replace(point, step=found)

    def limit(self, limit: TimeLimit | None) -> TimeLimit | None:
        """The limit with the id of the step it is counted from."""
        if limit is None or limit.start is None:
            return limit
        start = self.point(limit.start)
        return limit if start is limit.start else replace(limit, start=start)

    def step(self, step: Step) -> Step:
        """The row and its sub-rows with their limits."""
        group, limit = step.group, self.limit(step.limit)
        if group is not None:
            group = replace(group, steps=tuple(self.step(sub) for sub in group.steps))
        return step if group is None and limit is step.limit else replace(step, limit=limit, group=group)
