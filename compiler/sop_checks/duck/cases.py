"""One pass over the events of one version: a row per case with its kinds in order, its times, its limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from sop_checks.duck.packing import Facts, Packing
from sop_checks.duck.slots import Event, Slot, closing_steps, safe_since, segregated, slots_of
from sop_checks.duck.stamps import micros
from sop_checks.duck.used import SHIFT, Reached, UsedAmounts
from sop_checks.limit_readings import readings_of

_MASK = 60
"""Booleans that are kept in one number."""
_BOTH = "s IS NOT NULL AND e IS NOT NULL"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """A limit from one event to another, in SQL over the columns of a case.

    Attributes:
        bad: it is not surely kept.
        away: the end lies before the start, so there is no relevant pair; ``""`` where that is no matter.
        amounts: used amounts by number of reading.
        moments: columns of the moments whose dates are looked up, and of their clocks.
    """

    bad: str
    away: str
    amounts: Mapping[int, str]
    moments: Mapping[str, str]


class CasePass(UsedAmounts):
    """Builds the tables ``variants`` and ``judged`` for one version of one SOP.

    Columns of ``judged``, a row per case: ``ck``, ``first`` (position of its first record), ``records``,
    ``t0``, ``t1`` (earliest and latest moment), ``clock``, ``odd`` (for the evaluator), ``later`` (every
    record is later than the as-of date), ``ks`` (its records in order, packed), ``vid`` (its variant, NULL
    for odd and later ones), ``a0``, ``a1`` … (amounts of the limits from one event to another).

    Columns of ``variants``: ``vid``, ``cases``, ``first`` (its first case), ``late`` (a limit is not surely
    kept), ``old`` (a limit of its cases, were they open, might have passed at the as-of date).
    """

    def __init__(
        self,
        connection: Any,
        context: VersionContext,
        as_of: AsOf,
        facts: Facts,
        kinds: int,
        date_fields: Sequence[str],
        steps: dict[int, str],
        cids: Mapping[int, int],
        since: int | None = None,
    ) -> None:
        """``steps`` and ``cids`` tell step and kind of the text combinations, ``kinds`` is the number of all.

        Cases that begin before ``since`` (microseconds) are never alike with later ones.
        """
        self.connection, self.context, self.as_of, self.facts = connection, context, as_of, facts
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
        self.steps, self.cids, self.since = steps, cids, since
        self.packing = Packing.of(facts, kinds * 4)

    def run(self, where: str) -> None:
        """Create ``variants`` and ``judged`` from the events that fulfil the condition."""
        own = self._own()
        self._measure_own(own)
        groups = segregated(self.context)
        columns = [
            "ck",
            "min(n) AS first",
            "count(*) AS records",
            "min(least(s, e)) AS t0",
            "max(e) AS t1",
            f"{'false' if self.facts.ends else 'count(e) < count(*)'} AS unended",
            *self._later_columns(),
            f"list_sort(list({self._packed(groups)})) AS ks",
            *self._clock_columns(),
            self._own_column(),
            *self.own_amounts,
            *self._event_columns(),
            *self._field_columns(),
            *self._person_columns(groups),
        ]
        grouped = f"SELECT {', '.join(columns)} FROM {self._events(own)} WHERE {where} GROUP BY ck"
        pairs = [pair for slot in self.slots if (pair := self._pair(slot))]
        self._finish(grouped, pairs, groups)

    # -- inside the pass -------------------------------------------------------------------------

    def _events(self, own: dict[str, list[Reached]]) -> str:
        """Events with what their step asks for, and what the calendar says at both ends."""
        asked = any(asks_calendar(item.reading) for items in own.values() for item in items)
        ends = {"cs": ("s", self.facts.start_clock), "ce": ("e", self.facts.end_clock)} if asked else {}
        relation = "SELECT * FROM ev JOIN version_steps vs USING (kid)"
        return self.tables.at(relation, ends, self.windows)

    def _packed(self, groups: Sequence[tuple[str, ...]]) -> str:
        """A record in one number; its code is its kind, whether it lacks a start, whether a person."""
        code = "cid::BIGINT * 4"
        if not self.facts.starts and not self.context.mapping.start_from_predecessor:
            code += " + (s IS NULL)::BIGINT * 2"
        if groups:
            code += " + (pid = 0)::BIGINT"
        return self.packing.packed("e", "n", f"({code})")

    def _later_columns(self) -> Iterator[str]:
        last = self.as_of.last
        if last is None or (self.facts.ends and self.facts.last <= micros(last)):
            yield from ("false AS some_later", "false AS later")
            return
        later = f"coalesce(coalesce(e, s) > {micros(last)}, false)"
        yield from (f"bool_or({later}) AS some_later", f"bool_and({later}) AS later")

    def _own(self) -> dict[str, list[Reached]]:
        """Own limits by step; each step has its readings side by side in ``version_steps``."""
        own: dict[str, list[Reached]] = {}
        for item in self.reached:
            if item.slot.step:
                own.setdefault(item.slot.step, []).append(item)
        kids = list(self.steps)
        columns: list[tuple[str, list[int | None]]] = [
            ("kid", [*kids]),
            ("cid", [self.cids[kid] for kid in kids]),
            ("st", [self.ids.get(self.steps[kid], -1) for kid in kids]),
        ]
        for level in range(max((len(items) for items in own.values()), default=0)):
            items = [own.get(self.steps[kid], [])[level : level + 1] for kid in kids]
            every = [item[level] for item in own.values() if len(item) > level]
            shapes = list(dict.fromkeys(shape_of(item.reading) for item in every))
            columns += [
                (f"allow{level}", [item[0].reading.allowance if item else None for item in items]),
                (f"number{level}", [item[0].number * SHIFT if item else None for item in items]),
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

    def _measure_own(self, own: dict[str, list[Reached]]) -> None:
        """Limits of single executions: one expression per shape of limit, whatever the number of rules."""
        self.depth = depth = max((len(items) for items in own.values()), default=0)
        span = Span(start="s", start_clock=self.facts.start_clock, end="e", end_clock=self.facts.end_clock)
        self.own_ok: list[str] = []
        self.own_amounts: list[str] = []
        for level in range(depth):
            at_level = [items[level] for items in own.values() if len(items) > level]
            shapes = list(dict.fromkeys(shape_of(item.reading) for item in at_level))
            found = [
                measure(
                    next(item.reading for item in at_level if shape_of(item.reading) == shape),
                    span,
                    self.tables,
                    f"allow{level}",
                )
                for shape in shapes
            ]
            ok, amount = (
                f"CASE shape{level} {' '.join(f'WHEN {at} THEN {text}' for at, text in enumerate(texts))} END"
                for texts in ([one.ok for one in found], [one.amount for one in found])
            )
            self.own_ok.append(f"coalesce({ok}, true)")
            limited = f"{_BOTH} AND number{level} IS NOT NULL"
            self.own_amounts.append(f"list(number{level} + {amount}) FILTER ({limited}) AS am{level}")

    def _own_column(self) -> str:
        condition = f"{_BOTH} AND NOT ({' AND '.join(self.own_ok)})" if self.own_ok else "false"
        if self.context.mapping.start_from_predecessor:
            condition = f"({condition}) OR s IS NULL"
        return f"bool_or({condition}) AS own_bad"

    def _clock_columns(self) -> Iterator[str]:
        if self.facts.constant:
            yield f"{self.facts.start_clock} AS clock"
            return
        start, end = self.facts.start_clock, self.facts.end_clock
        some = f"(s IS NOT NULL AND {start}) OR (e IS NOT NULL AND {end})"
        none = f"(s IS NOT NULL AND NOT {start}) OR (e IS NOT NULL AND NOT {end})"
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

    def _point(self, event: Event) -> tuple[str, str] | None:
        """Columns of a moment of the case and of its clock."""
        clock = self._clock()
        if event.case:
            return ("t0" if event.case == "awal" else "closed_at"), clock
        if event.field:
            number = self.fields.get(event.field, -1)
            return (f"f{number}", f"f{number}c") if number >= 0 else None
        return self.events[event.step, event.point], clock

    def _clock(self) -> str:
        return self.facts.start_clock if self.facts.constant else "clock"

    def _pair(self, slot: Slot) -> _Pair | None:
        """The limit of a slot over the columns of a case; ``None`` where the data cannot have it."""
        if slot.due:
            return self._due(slot)
        start = self._point(slot.start) if slot.start else None
        end = self._point(slot.end) if slot.end else None
        if start is None or end is None:
            return None
        span = Span(
            start=start[0],
            start_clock=start[1],
            end=end[0],
            end_clock=end[1],
            opens=f"at_{start[0]}_",
            closes=f"at_{end[0]}_",
        )
        found = [
            (item, measure(item.reading, span, self.tables)) for item in self.reached if item.slot is slot
        ]
        asks = any(asks_calendar(item.reading) for item, _ in found)
        away = before(end[0], end[1], start[0], start[1]) if slot.reversible else ""
        late = f"NOT ({' AND '.join(one.ok for _, one in found)})"
        bad = f"(NOT {away} AND {late})" if away else late
        if slot.every:
            steps = {event.step for event in (slot.start, slot.end) if event and event.step}
            bad += "".join(f" OR {self.repeated[step]} > 1" for step in sorted(steps))
        both = f"{start[0]} IS NOT NULL AND {end[0]} IS NOT NULL"
        relevant = f"{both} AND NOT {away}" if away else both
        return _Pair(
            bad=f"({both} AND ({bad}))",
            away=f"({both} AND {away})" if away else "",
            amounts={item.number: f"CASE WHEN {relevant} THEN {one.amount} END" for item, one in found},
            moments=dict((start, end)) if asks else {},
        )

    def _due(self, slot: Slot) -> _Pair | None:
        number = self.fields.get(slot.due, -1)
        if number < 0 or slot.end is None:
            return None
        us = f"f{number}"
        end = "closed_at" if slot.end.case else self.latest[slot.end.step]
        bad = f"NOT ({latest(end, self._clock())} <= {latest(us, f'{us}c')})"
        return _Pair(
            bad=f"({end} IS NOT NULL AND {us} IS NOT NULL AND {bad})", away="", amounts={}, moments={}
        )

    # -- the result ------------------------------------------------------------------------------

    def _finish(self, grouped: str, pairs: Sequence[_Pair], groups: Sequence[tuple[str, ...]]) -> None:
        fields = self._used_fields()
        late = f"coalesce({' OR '.join(['own_bad', *(pair.bad for pair in pairs)])}, true)"
        odd = ["unended", "some_later", "t0 IS NULL"]
        # Where starts are guessed, more than the limits may depend on them.
        odd += [late] if self.context.mapping.start_from_predecessor else []
        odd += [f"f{number}b" for number in fields.values()]
        odd += [f"same{number}" for number in range(len(groups))]
        odd += [] if self.facts.constant else ["mixed"]
        flags = [f"{late}", self._old(), *(pair.away for pair in pairs if pair.away)]
        flags += [f"f{number} IS NULL" for number in fields.values()]
        # The part before a version's first day and the start of the case decide with the kinds.
        flags += [] if self.since is None else [f"t0 < {self.since}"]
        masks = [_mask(flags[at : at + _MASK]) for at in range(0, len(flags), _MASK)]
        measured = {number: sql for pair in pairs for number, sql in pair.amounts.items()}
        amounts = [f"({sql})::BIGINT AS a{number}" for number, sql in measured.items()]
        self.pair_numbers = [*measured]
        moments = {f"at_{us}_": (us, clock) for pair in pairs for us, clock in pair.moments.items()}
        looked_up = self.tables.at(grouped, moments, self.windows)
        own = [f"am{level}" for level in range(self.depth)]
        kept = ", ".join(["first", "records", "t0", "t1", "clock", "later", "ks", *own])
        self.connection.execute(
            "CREATE OR REPLACE TABLE cases AS SELECT *, "
            f"CASE WHEN NOT odd AND NOT later THEN {self._codes()} END AS codes FROM ("
            f"SELECT ck, {kept}, coalesce({' OR '.join(odd)}, true) AS odd, "
            + ", ".join([*(f"{mask} AS m{at}" for at, mask in enumerate(masks)), *amounts])
            + f" FROM {looked_up})"
        )
        signature = ", ".join(["codes", *(f"m{at}" for at in range(len(masks)))])
        self.connection.execute(
            "CREATE OR REPLACE TABLE variants AS "
            "SELECT row_number() OVER () AS vid, *, (m0 & 1) = 1 AS late, (m0 & 2) = 2 AS old FROM "
            f"(SELECT {signature}, count(*) AS cases, min(first) AS first FROM cases "
            "WHERE codes IS NOT NULL GROUP BY ALL)"
        )
        listed = "".join(f", a{number}" for number in self.pair_numbers)
        self.connection.execute(
            f"CREATE OR REPLACE TABLE judged AS SELECT ck, c.{kept.replace(', ', ', c.')}, odd, vid{listed} "
            f"FROM cases c LEFT JOIN variants v USING ({signature})"
        )
        self.connection.execute("DROP TABLE cases")

    def _codes(self) -> str:
        """The kinds of the records in order; odd numbers where the time is that of the one before."""
        code, here, before = self.packing.code("k"), self.packing.time("k"), self.packing.time("ks[i - 1]")
        return f"list_transform(ks, lambda k, i: {code} * 2 + (i > 1 AND {here} = {before})::BIGINT)"

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


def _mask(flags: Sequence[str]) -> str:
    """SQL of one number that holds booleans as its bits."""
    return " + ".join(f"coalesce({flag}, false)::BIGINT * {2**at}" for at, flag in enumerate(flags))
