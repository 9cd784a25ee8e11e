"""Limits of single executions, from their own start to their own end, in SQL over events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sop_checks.duck.bounds import Bounds
from sop_checks.duck.measures import Measure, Span, Tables, asks_calendar, measure, shape_of
from sop_checks.duck.packing import Facts
from sop_checks.duck.slots import Reached

SHIFT = 2**40
"""Amounts carry the number of their reading above this."""
_BOTH = "s IS NOT NULL AND e IS NOT NULL"


class OwnLimits:
    """One expression per shape of limit, whatever the number of rules.

    Makes the table ``version_steps``, a row per text combination ``kid``: ``cid`` (its kind), ``st`` (its
    step) and what its limits allow, the readings of a limit side by side.

    Attributes:
        depth: the most readings that one step has.
    """

    def __init__(
        self, connection: Any, reached: Sequence[Reached], facts: Facts, tables: Tables, windows: int
    ) -> None:
        """``reached`` are all readings of the version."""
        self._connection, self._facts, self._tables, self._windows = connection, facts, tables, windows
        self._by_step: dict[str, list[Reached]] = {}
        for item in reached:
            if item.slot.step:
                self._by_step.setdefault(item.slot.step, []).append(item)
        self.depth = max(map(len, self._by_step.values()), default=0)
        self._levels = [
            [items[level] for items in self._by_step.values() if len(items) > level]
            for level in range(self.depth)
        ]
        self._shapes = [list(dict.fromkeys(shape_of(item.reading) for item in one)) for one in self._levels]

    def create_steps(
        self, steps: Mapping[int, str], cids: Mapping[int, int], ids: Mapping[str, int], bounds: Bounds
    ) -> None:
        """Create ``version_steps``; arguments give step, kind and number of the step."""
        kids = [*steps]
        of_step = {step: bounds.of(item.reading for item in items) for step, items in self._by_step.items()}
        columns: list[tuple[str, list[int | None]]] = [
            ("kid", [*kids]),
            ("cid", [cids[kid] for kid in kids]),
            ("st", [ids.get(steps[kid], -1) for kid in kids]),
            ("sure_time", [of_step[steps[kid]].time if steps[kid] in of_step else None for kid in kids]),
            ("sure_days", [of_step[steps[kid]].days if steps[kid] in of_step else None for kid in kids]),
        ]
        for level, shapes in enumerate(self._shapes):
            items = [self._by_step.get(steps[kid], [])[level : level + 1] for kid in kids]
            columns += [
                (f"allow{level}", [item[0].reading.allowance if item else None for item in items]),
                (f"number{level}", [item[0].number * SHIFT if item else None for item in items]),
                (
                    f"shape{level}",
                    [shapes.index(shape_of(item[0].reading)) if item else None for item in items],
                ),
            ]
        listed = ", ".join(f"unnest(${at}::BIGINT[]) AS {name}" for at, (name, _) in enumerate(columns, 1))
        self._connection.execute(
            f"CREATE OR REPLACE TABLE version_steps AS SELECT {listed}", [values for _, values in columns]
        )

    def late(self, events: str, bounds: Bounds) -> str:
        """SQL: the cases among ``events`` of executions that do not surely keep their limit.

        Only those that are longer than is surely kept have their dates looked up.
        """
        if not self.depth:
            return "SELECT ''::VARCHAR AS ck WHERE false"
        sure = bounds.sure("s", "e", "sure_time", "sure_days")
        # A step without a limit has no bound either, so its executions are not among these.
        longer = (
            f"SELECT * FROM {events} JOIN version_steps USING (kid) "
            f"WHERE sure_days IS NOT NULL AND {_BOTH} AND NOT {sure}"
        )
        kept = [f"coalesce({self._of_shape(level, 'ok')}, true)" for level in range(self.depth)]
        return f"SELECT DISTINCT ck FROM {self._at(longer)} WHERE NOT ({' AND '.join(kept)})"

    def amounts(self, events: str, chosen: str) -> Iterator[str]:
        """SQL of ``vid`` and packed amount of every execution in ``chosen`` cases (``ck``, ``vid``)."""
        measured = self._at(
            f"SELECT * FROM {events} JOIN {chosen} USING (ck) JOIN version_steps USING (kid) WHERE {_BOTH}"
        )
        for level in range(self.depth):
            amount = f"number{level} + {self._of_shape(level, 'amount')}"
            yield f"SELECT vid, {amount} AS am FROM {measured} WHERE number{level} IS NOT NULL"

    def _at(self, events: str) -> str:
        """The events with what the calendar says at both ends."""
        asked = any(asks_calendar(item.reading) for items in self._by_step.values() for item in items)
        ends = {"cs": ("s", self._facts.start_clock), "ce": ("e", self._facts.end_clock)} if asked else {}
        return self._tables.at(events, ends, self._windows)

    def _of_shape(self, level: int, part: str) -> str:
        """SQL of a part of :class:`Measure` for the shape that an event's limit has."""
        span = Span(start="s", start_clock=self._facts.start_clock, end="e", end_clock=self._facts.end_clock)
        cases: list[str] = []
        for at, shape in enumerate(self._shapes[level]):
            reading = next(item.reading for item in self._levels[level] if shape_of(item.reading) == shape)
            found: Measure = measure(reading, span, self._tables, f"allow{level}")
            cases.append(f"WHEN {at} THEN {found.ok if part == 'ok' else found.amount}")
        return f"CASE shape{level} {' '.join(cases)} END"
