"""One pass over the events of one version: a row per case with its kinds in order, its times, its limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.duck.measures import (
    Span,
    asks_calendar,
    before,
    build_tables,
    latest,
    measure,
    shape_of,
    windows_of,
)
from sop_checks.duck.slots import Event, Slot, closing_steps, safe_since, segregated, slots_of
from sop_checks.duck.stamps import micros
from sop_checks.limit_readings import Reading, readings_of

_SHIFT = 2**40
"""Amounts carry the number of their reading above this."""
_BOTH = "s IS NOT NULL AND e IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Reached:
    """One reading of one slot; ``number`` marks its amounts."""

    number: int
    slot: Slot
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """SQL that tells whether ``s`` and ``e`` of an event have a clock time; constants where all agree."""

    start: str
    end: str

    @property
    def constant(self) -> bool:
        """Whether all stamps of the data are alike."""
        return self.start == self.end and self.start in ("true", "false")


class CasePass:
    """Builds the table ``cases`` for one version of one SOP.

    Columns: ``ck``, ``first`` (position of its first record), ``records``, ``t0``, ``t1`` (earliest and
    latest moment), ``clock``, ``odd`` (for the evaluator), ``late`` (a limit is not surely kept),
    ``later`` (every record is later than the as-of date), ``ks`` (records in order, packed), ``sig``
    (what verdicts depend on), ``am`` (amounts).
    """

    def __init__(
        self,
        connection: Any,
        context: VersionContext,
        as_of: AsOf,
        clocks: Clocks,
        date_fields: Sequence[str],
        steps: dict[int, str],
    ) -> None:
        """``steps`` names the step of every text combination in this version."""
        self.connection, self.context, self.as_of, self.clocks = connection, context, as_of, clocks
        self.fields = {name: number for number, name in enumerate(date_fields)}
        self.slots = slots_of(context)
        self.ids = {step: number for number, step in enumerate(context.steps)}
        self.windows = windows_of([context.calendar])
        self.reached = [
            Reached(number, slot, reading)
            for number, (slot, reading) in enumerate(
                (slot, reading)
                for slot in self.slots
                if slot.limit is not None
                for reading in readings_of(slot.limit, context.calendar)
            )
        ]
        readings = [item.reading for item in self.reached]
        self.tables = build_tables(connection, readings)
        self.steps = steps

    def run(self, where: str) -> None:
        """Create ``cases`` from the events that fulfil the condition."""
        own = self._own()
        groups = segregated(self.context)
        last = self.as_of.last
        later = f"coalesce(e, s) > {micros(last)}" if last is not None else "false"
        starts = "s IS NULL" if not self.context.mapping.start_from_predecessor else "false"
        code = f"(cid * 4 + ({starts})::BIGINT * 2 + ({'pid = 0' if groups else 'false'})::BIGINT)"
        packed = f"(e::HUGEINT << 66) + (n::HUGEINT << 32) + {code}"
        columns = [
            "ck",
            "min(n) AS first",
            "count(*) AS records",
            "min(least(s, e)) AS t0",
            "max(e) AS t1",
            "count(e) < count(*) AS unended",
            f"bool_or(coalesce({later}, false)) AS some_later",
            f"bool_and(coalesce({later}, false)) AS later",
            f"list_sort(list({packed})) AS ks",
            *self._clock_columns(),
            *self._own_columns(own),
            *self._event_columns(),
            *self._field_columns(),
            *self._person_columns(groups),
        ]
        joins = self.tables.joins("s", "e") if own and self.tables.numbers else ""
        self.connection.execute(
            f"CREATE OR REPLACE TABLE grouped AS SELECT {', '.join(columns)} FROM ev "
            f"JOIN version_steps vs USING (kid) {joins} WHERE {where} GROUP BY ck"
        )
        self._measure_pairs()
        self._finish(groups)

    # -- inside the pass -------------------------------------------------------------------------

    def _own(self) -> dict[str, list[Reached]]:
        """Own limits by step; each step has its readings side by side in ``version_steps``."""
        own: dict[str, list[Reached]] = {}
        for item in self.reached:
            if item.slot.step:
                own.setdefault(item.slot.step, []).append(item)
        kids = list(self.steps)
        columns: list[tuple[str, list[int | None]]] = [
            ("kid", [*kids]),
            ("st", [self.ids.get(self.steps[kid], -1) for kid in kids]),
        ]
        for level in range(max((len(items) for items in own.values()), default=0)):
            items = [own.get(self.steps[kid], [])[level : level + 1] for kid in kids]
            every = [item[level] for item in own.values() if len(item) > level]
            shapes = list(dict.fromkeys(shape_of(item.reading) for item in every))
            columns += [
                (f"allow{level}", [item[0].reading.allowance if item else None for item in items]),
                (f"number{level}", [item[0].number * _SHIFT if item else None for item in items]),
                (
                    f"shape{level}",
                    [shapes.index(shape_of(item[0].reading)) if item else None for item in items],
                ),
            ]
        listed = ", ".join(f"unnest(${at}::BIGINT[]) AS {name}" for at, (name, _) in enumerate(columns, 1))
        self.connection.execute(
            f"CREATE OR REPLACE TABLE version_steps AS SELECT {listed}", [values for _, values in columns]
        )
        return own

    def _own_columns(self, own: dict[str, list[Reached]]) -> Iterator[str]:
        """Limits of single executions: one expression per shape of limit, whatever the number of rules."""
        oks: list[str] = []
        depth = max((len(items) for items in own.values()), default=0)
        span = Span(start="s", start_clock=self.clocks.start, end="e", end_clock=self.clocks.end)
        for level in range(depth):
            at_level = [items[level] for items in own.values() if len(items) > level]
            shapes = list(dict.fromkeys(shape_of(item.reading) for item in at_level))
            found = [
                measure(
                    next(item.reading for item in at_level if shape_of(item.reading) == shape),
                    span,
                    self.tables,
                    self.windows,
                    f"allow{level}",
                )
                for shape in shapes
            ]
            ok, amount = (
                f"CASE shape{level} {' '.join(f'WHEN {at} THEN {text}' for at, text in enumerate(texts))} END"
                for texts in ([one.ok for one in found], [one.amount for one in found])
            )
            oks.append(f"coalesce({ok}, true)")
            limited = f"{_BOTH} AND number{level} IS NOT NULL"
            yield f"list(number{level} + {amount}) FILTER ({limited}) AS am{level}"
        self.depth = depth
        condition = f"{_BOTH} AND NOT ({' AND '.join(oks)})" if oks else "false"
        if self.context.mapping.start_from_predecessor:
            condition = f"({condition}) OR s IS NULL"
        yield f"bool_or({condition}) AS own_bad"

    def _clock_columns(self) -> Iterator[str]:
        if self.clocks.constant:
            return
        some = f"(s IS NOT NULL AND {self.clocks.start}) OR (e IS NOT NULL AND {self.clocks.end})"
        none = f"(s IS NOT NULL AND NOT {self.clocks.start}) OR (e IS NOT NULL AND NOT {self.clocks.end})"
        yield f"bool_or({some}) AS clock"
        yield f"bool_or({some}) AND bool_or({none}) AS mixed"

    def _event_columns(self) -> Iterator[str]:
        self.events: dict[tuple[str, str], str] = {}
        self.latest: dict[str, str] = {}
        self.repeated: dict[str, str] = {}
        for slot in self.slots:
            for event in (slot.start, slot.end):
                if event is None or not event.step:
                    continue
                number = self.ids.get(event.step, -2)
                key = (event.step, event.point)
                if key not in self.events:
                    self.events[key] = f"ev{len(self.events)}"
                    point = "s" if event.point == "mulai" else "e"
                    yield f"min({point}) FILTER (st = {number}) AS {self.events[key]}"
                if slot.due and event.step not in self.latest:
                    self.latest[event.step] = f"la{len(self.latest)}"
                    yield f"max(e) FILTER (st = {number}) AS {self.latest[event.step]}"
                if slot.every and event.step not in self.repeated:
                    self.repeated[event.step] = f"re{len(self.repeated)}"
                    yield f"count(*) FILTER (st = {number}) AS {self.repeated[event.step]}"
        closing = sorted(self.ids[step] for step in closing_steps(self.context) if step in self.ids)
        if closing:
            yield f"coalesce(max(e) FILTER (st IN ({', '.join(map(str, closing))})), max(e)) AS closed_at"
        else:
            yield "max(e) AS closed_at"

    def _used_fields(self) -> dict[str, int]:
        names = {event.field for slot in self.slots for event in (slot.start, slot.end) if event}
        names |= {slot.due for slot in self.slots}
        return {name: number for name, number in self.fields.items() if name in names}

    def _field_columns(self) -> Iterator[str]:
        for number in self._used_fields().values():
            us, clock = f"f{number}", f"f{number}c"
            yield f"min({us}) AS {us}"
            yield f"coalesce(bool_or({clock}) FILTER ({us} IS NOT NULL), false) AS {clock}"
            differ = f"min({us}) <> max({us}) OR bool_or({clock}) FILTER ({us} IS NOT NULL) <> "
            differ += f"bool_and({clock}) FILTER ({us} IS NOT NULL)"
            yield f"coalesce({differ}, false) OR bool_or({us}b) AS {us}b"

    def _person_columns(self, groups: Sequence[tuple[str, ...]]) -> Iterator[str]:
        for number, steps in enumerate(groups):
            ids = ", ".join(str(self.ids[step]) for step in steps if step in self.ids) or "-2"
            inside = f"FILTER (st IN ({ids}) AND pid > 0)"
            pairs = f"count(DISTINCT pid::BIGINT * 65536 + st) {inside}"
            yield f"{pairs} > count(DISTINCT pid) {inside} AS same{number}"

    # -- from one event to another ---------------------------------------------------------------

    def _ends(self, slot: Slot) -> tuple[str, str, str, str] | None:
        """SQL of start, its clock, end, its clock over ``grouped``."""
        if slot.start is None or slot.end is None:
            return None
        start, end = self._point(slot.start), self._point(slot.end)
        return (*start, *end) if start and end else None

    def _point(self, event: Event) -> tuple[str, str] | None:
        clock = self.clocks.start if self.clocks.constant else "clock"
        if event.case:
            return ("t0" if event.case == "awal" else "closed_at"), clock
        if event.field:
            number = self.fields.get(event.field, -1)
            return (f"f{number}", f"f{number}c") if number >= 0 else None
        return self.events[event.step, event.point], clock

    def _measure_pairs(self) -> None:
        """Per case and slot: not on time, no relevant pair, amounts."""
        parts = [
            f"SELECT g.rowid AS g, {slot.number} AS slot, {bad} AS bad, {away} AS away, {amounts} AS amounts "
            f"FROM grouped g {joins} WHERE {where}"
            for slot in self.slots
            for bad, away, amounts, joins, where in self._pair(slot)
        ]
        union = " UNION ALL ".join(parts) or (
            "SELECT 0::BIGINT AS g, 0 AS slot, false AS bad, false AS away, NULL::BIGINT[] AS amounts "
            "WHERE false"
        )
        self.connection.execute(
            "CREATE OR REPLACE TABLE pairs AS SELECT g, bool_or(bad) AS bad, "
            "list_sort(list(slot) FILTER (away)) AS away, flatten(list(amounts)) AS amounts "
            f"FROM ({union}) GROUP BY g"
        )

    def _pair(self, slot: Slot) -> Iterator[tuple[str, str, str, str, str]]:
        if slot.due:
            yield from self._due(slot)
            return
        ends = self._ends(slot)
        if ends is None:
            return
        start, start_clock, end, end_clock = ends
        span = Span(start=start, start_clock=start_clock, end=end, end_clock=end_clock)
        found = [
            (item, measure(item.reading, span, self.tables, self.windows))
            for item in self.reached
            if item.slot is slot
        ]
        away = before(end, end_clock, start, start_clock) if slot.reversible else "false"
        ok = " AND ".join(one.ok for _, one in found)
        bad = f"NOT {away} AND NOT ({ok})"
        if slot.every:
            steps = {event.step for event in (slot.start, slot.end) if event and event.step}
            bad += "".join(f" OR {self.repeated[step]} > 1" for step in sorted(steps))
        listed = ", ".join(f"{item.number * _SHIFT} + {one.amount}" for item, one in found)
        amounts = f"CASE WHEN {away} THEN [] ELSE [{listed}] END::BIGINT[]"
        asks = any(asks_calendar(item.reading) for item, _ in found)
        joins = self.tables.joins(start, end) if asks else ""
        yield bad, away, amounts, joins, f"{start} IS NOT NULL AND {end} IS NOT NULL"

    def _due(self, slot: Slot) -> Iterator[tuple[str, str, str, str, str]]:
        number = self.fields.get(slot.due, -1)
        if number < 0 or slot.end is None:
            return
        us, clock = f"f{number}", f"f{number}c"
        mine = self.clocks.start if self.clocks.constant else "clock"
        end = "closed_at" if slot.end.case else self.latest[slot.end.step]
        bad = f"NOT ({latest(end, mine)} <= {latest(us, clock)})"
        yield bad, "false", "[]::BIGINT[]", "", f"{end} IS NOT NULL AND {us} IS NOT NULL"

    # -- the result ------------------------------------------------------------------------------

    def _finish(self, groups: Sequence[tuple[str, ...]]) -> None:
        fields = self._used_fields()
        odd = ["unended", "some_later", "t0 IS NULL"]
        late = "coalesce(own_bad OR coalesce(p.bad, false), true)"
        # Where starts are guessed, more than the limits may depend on them.
        odd += [late] if self.context.mapping.start_from_predecessor else []
        odd += [f"f{number}b" for number in fields.values()]
        odd += [f"same{number}" for number in range(len(groups))]
        odd += [] if self.clocks.constant else ["mixed"]
        clock = self.clocks.start if self.clocks.constant else "clock"
        amounts = [f"coalesce(am{level}, [])" for level in range(self.depth)]
        amounts.append("coalesce(p.amounts, [])")
        codes = (
            "list_transform(ks, lambda k, i: (k & 4294967295)::BIGINT * 2 + "
            "(i > 1 AND (ks[i] >> 66) = (ks[i - 1] >> 66))::BIGINT)"
        )
        filled = "".join(f", f{number} IS NULL" for number in fields.values())
        sig = f"{{'c': {codes}, 'away': coalesce(p.away, []), 'old': {self._old()}, 'f': [true{filled}]}}"
        self.connection.execute(
            f"CREATE OR REPLACE TABLE cases AS SELECT ck, first, records, t0, t1, {clock} AS clock, "
            f"coalesce({' OR '.join(odd)}, true) AS odd, {late} AS late, later, ks, "
            f"CASE WHEN NOT coalesce({' OR '.join(odd)}, true) THEN {sig} END AS sig, "
            f"list_filter(flatten([{', '.join(amounts)}]), lambda x: x IS NOT NULL) AS am "
            "FROM grouped LEFT JOIN pairs p ON p.g = grouped.rowid"
        )

    def _old(self) -> str:
        """Whether a limit of the case, were it open, might have passed at the as-of date."""
        safe, last = safe_since(self.context, self.as_of), self.as_of.last
        tests = [f"t0 < {safe}"]
        starts = {slot.start.field for slot in self.slots if slot.start and slot.start.field}
        tests += [
            f"coalesce(f{self.fields[name]} < {safe}, false)" for name in sorted(starts & {*self.fields})
        ]
        due = {slot.due for slot in self.slots if slot.due}
        at = 2**62 if last is None else micros(last)
        tests += [f"coalesce(f{self.fields[name]} < {at}, false)" for name in sorted(due & {*self.fields})]
        return f"({' OR '.join(tests)})"

    def amounts(self, values: Iterable[int]) -> Iterator[tuple[Reached, int]]:
        """Unpack amounts."""
        for value in values:
            number, amount = divmod(value, _SHIFT)
            yield self.reached[number], amount
