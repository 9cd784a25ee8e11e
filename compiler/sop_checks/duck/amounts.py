"""Cases in which a limit is not surely kept: what each of their limits says, and between which moments.

Late cases of one variant differ in which limits are kept and in how late they are.  Every limit of a
late case gets *marks*: its state, whether its amount is certain, and the two moments it lies between; one
mark per execution where the limit is one of single executions.  Cases that agree in all but the moments
have the same verdicts, so the evaluator judges one of them and the moments make the words of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sop_checks.duck.cases import CasePass
from sop_checks.duck.measures import Span, asks_calendar, before, latest, measure, shape_of, time_bounds
from sop_checks.duck.slots import Event, Reached, Slot, closing_steps
from sop_checks.limit_readings import Reading

_KEPT, _LATE, _UNSURE, _BACKWARDS, _BEYOND = range(5)
"""States of a reading: kept; not kept; not to be told without clock times; end before start; dates
outside the calendar, or no calendar.  NULL is a reading that is none of these for certain."""
_DUE = -1
"""Number that stands for the reading of a deadline the case carries."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of one case; times are microseconds, ``place`` is the position of the record, -1 for none."""

    slot: int
    place: int
    start: int
    start_clock: bool
    end: int
    end_clock: bool


@dataclass(frozen=True, slots=True)
class _State:
    """SQL of a state and of the amount used where it counts."""

    state: str
    amount: str


class Amounts:
    """Divides the late variants of a :class:`CasePass` by the states of their limits.

    ``late_variants`` has the new ones (``vid``, ``cases``, ``first``, ``old``, ``codes``, ``states``,
    ``bits``); ``judged.vid`` names them, and is NULL for late cases that only the evaluator can judge.
    """

    def __init__(self, connection: Any, step_pass: CasePass) -> None:
        """``step_pass`` has run."""
        self.connection, self.step_pass = connection, step_pass
        self.clocks = (step_pass.facts.start_clock, step_pass.facts.end_clock)
        self.any = bool(connection.execute("SELECT count(*) FROM variants WHERE late").fetchone()[0])

    def run(self) -> None:
        """Create the tables; ``marks`` and ``late_lists`` stay for the moments."""
        execute = self.connection.execute
        execute(
            "CREATE OR REPLACE TABLE late_variants AS SELECT vid, cases, first, old, codes, "
            f"NULL::BIGINT[] AS states, {self.step_pass.bits} AS bits FROM variants WHERE false"
        )
        if not self.any:
            return
        late = "vid IN (SELECT vid FROM variants WHERE late)"
        execute(
            "CREATE OR REPLACE TABLE late_events AS "
            f"SELECT j.first, j.vid, vs.st, ev.* EXCLUDE (ck, kid) FROM {self.step_pass.events} ev "
            f"JOIN judged j ON j.ck = ev.ck AND j.{late} JOIN version_steps vs USING (kid)"
        )
        execute(f"UPDATE judged SET vid = NULL WHERE {late}")
        self._create_cases()
        execute(f"CREATE OR REPLACE TABLE marks AS {self._own()} UNION ALL {self._of_cases()}")
        # One sort for all lists; what decides the verdicts is one number per mark.
        said = "(((slot * 8 + state) * 2 + (amount IS NULL)::BIGINT) * 2 + sc::BIGINT) * 2 + ec::BIGINT"
        once = {"slot": "slots", "place": "places", "start": "starts", "finish": "finishes"}
        once |= {"sc": "scs", "ec": "ecs"}
        mark = ", ".join(f"'{name}': {name}" for name in ("level", *once))
        execute(
            "CREATE OR REPLACE TABLE late_lists AS SELECT first, vid, doubtful, "
            "list_transform(every, lambda m: m.said) AS states, "
            + ", ".join(
                f"list_transform(once, lambda m: m.{name}) AS {names}" for name, names in once.items()
            )
            + " FROM (SELECT *, list_filter(every, lambda m: m.level = 0) AS once FROM "
            f"(SELECT first, vid, bool_or(state IS NULL) AS doubtful, list({{'said': {said}, {mark}}} "
            "ORDER BY slot, seen, place, level) AS every FROM marks GROUP BY first, vid))"
        )
        execute(
            "CREATE OR REPLACE TABLE late_groups AS "
            "SELECT vid, states, count(*) AS cases, min(first) AS first, "
            "row_number() OVER (ORDER BY min(first)) + (SELECT max(vid) FROM variants) AS lid "
            "FROM late_lists WHERE NOT doubtful GROUP BY vid, states"
        )
        execute(
            "CREATE OR REPLACE TABLE late_variants AS "
            "SELECT g.lid AS vid, g.cases, g.first, v.old, v.codes, g.states, "
            f"{self.step_pass.bits} AS bits FROM late_groups g JOIN variants v USING (vid)"
        )
        execute(
            "UPDATE judged SET vid = n.lid FROM (SELECT l.first, g.lid FROM late_lists l "
            "JOIN late_groups g USING (vid, states) WHERE NOT l.doubtful) n WHERE judged.first = n.first"
        )

    # -- what the tables say -----------------------------------------------------------------------

    def marks_of_picked(self) -> dict[int, list[Mark]]:
        """The marks of late cases in the table ``picked``, by their variant."""
        if not self.any:
            return {}
        rows = self.connection.execute(
            "SELECT j.vid, slots, places, starts, scs, finishes, ecs FROM late_lists "
            "JOIN picked USING (first) JOIN judged j USING (first)"
        ).fetchall()
        return {vid: [Mark(*values) for values in zip(*lists, strict=True)] for vid, *lists in rows}

    def amounts_of_picked(self) -> dict[int, list[tuple[Reached, int]]]:
        """Amounts of late cases in the table ``picked``, by their variant."""
        found: dict[int, list[tuple[Reached, int]]] = {}
        if not self.any:
            return found
        rows: list[tuple[int, int, int]] = self.connection.execute(
            "SELECT j.vid, number, amount FROM marks JOIN picked USING (first) JOIN judged j USING (first) "
            "WHERE amount IS NOT NULL"
        ).fetchall()
        for vid, number, amount in rows:
            found.setdefault(vid, []).append((self.step_pass.reached[number], amount))
        return found

    def histogram(self, uncounted: Mapping[int, Sequence[int]]) -> Iterator[tuple[Reached, int, int]]:
        """As :meth:`CasePass.histogram`, for late variants."""
        if not self.any:
            return
        left_out = {(vid, number) for vid, numbers in uncounted.items() for number in numbers}
        for vid, number, amount, times in self.connection.execute(
            "SELECT j.vid, m.number, m.amount, count(*) FROM marks m JOIN judged j USING (first) "
            "WHERE m.amount IS NOT NULL AND j.vid IS NOT NULL GROUP BY ALL ORDER BY ALL"
        ).fetchall():
            if vid in uncounted and (vid, number) not in left_out:
                yield self.step_pass.reached[number], amount, times

    # -- marks of single executions ----------------------------------------------------------------

    def _own(self) -> str:
        """Limits of a step's own executions: one expression per shape of limit."""
        step_pass = self.step_pass
        own = [item for item in step_pass.reached if item.slot.step]
        shapes = list(dict.fromkeys(shape_of(item.reading) for item in own))
        span = Span(start="s", start_clock=self.clocks[0], end="e", end_clock=self.clocks[1])
        found = [
            self._state(
                next(item.reading for item in own if shape_of(item.reading) == shape), span, "allowance"
            )
            for shape in shapes
        ]
        self._limits(own, shapes)
        asked = any(asks_calendar(item.reading) for item in own)
        moments = {"cs": ("s", self.clocks[0]), "ce": ("e", self.clocks[1])} if asked else {}
        events = step_pass.tables.at(
            "SELECT * FROM late_events JOIN late_limits USING (st) WHERE s IS NOT NULL AND e IS NOT NULL",
            moments,
            step_pass.windows,
        )
        state, amount = (
            f"CASE shape {' '.join(f'WHEN {at} THEN {text}' for at, text in enumerate(texts))} END"
            if found
            else "NULL"
            for texts in ([one.state for one in found], [one.amount for one in found])
        )
        marks = (
            "SELECT first, vid, slot, number, level, e AS seen, n AS place, "
            f"s AS start, {self.clocks[0]} AS sc, e AS finish, {self.clocks[1]} AS ec, "
            f"{state} AS state, {amount} AS amount "
            f"FROM {events}"
        )
        return " UNION ALL ".join([marks, *self._own_dues()])

    def _limits(self, own: Sequence[Reached], shapes: Sequence[tuple[object, ...]]) -> None:
        rows = [
            (
                self.step_pass.ids.get(item.slot.step, -2),
                item.slot.number,
                item.number,
                sum(other.slot is item.slot and other.number < item.number for other in own),
                shapes.index(shape_of(item.reading)),
                item.reading.allowance,
            )
            for item in own
        ]
        names = ("st", "slot", "number", "level", "shape", "allowance")
        listed = ", ".join(f"unnest(${at}::BIGINT[]) AS {name}" for at, name in enumerate(names, 1))
        self.connection.execute(
            f"CREATE OR REPLACE TABLE late_limits AS SELECT {listed}",
            [[row[at] for row in rows] for at in range(len(names))],
        )

    def _own_dues(self) -> Iterator[str]:
        """Deadlines that the case carries, against each execution of a step."""
        for slot in self._dues():
            if slot.end is None or not slot.end.step:
                continue
            due, end = self._field(slot.due), ("ev.e", self.clocks[1].replace("ec", "ev.ec"))
            yield (
                f"SELECT first, vid, {slot.number}, {_DUE}, 0, e, n, c.{due[0]}, c.{due[1]}, e, {end[1]}, "
                f"{_due_state((f'c.{due[0]}', f'c.{due[1]}'), end)}, NULL FROM late_events ev "
                f"JOIN late_cases c USING (first, vid) WHERE ev.st = {self._number(slot.end.step)} "
                f"AND c.{due[0]} IS NOT NULL AND ev.e IS NOT NULL"
            )

    # -- marks of cases ----------------------------------------------------------------------------

    def _create_cases(self) -> None:
        """``late_cases``: the moments of a case that limits lie between, and how often steps occur."""
        slots = self.step_pass.slots
        events = [event for slot in slots for event in (slot.start, slot.end) if event and event.step]
        self.points = {
            key: f"point{at}" for at, key in enumerate(dict.fromkeys((e.step, e.point) for e in events))
        }
        self.counts = {step: f"times{at}" for at, step in enumerate(dict.fromkeys(e.step for e in events))}
        start, end = self.clocks
        columns = [
            f"bool_or((s IS NOT NULL AND {start}) OR (e IS NOT NULL AND {end})) AS clock",
            "min(least(s, e)) AS t0",
            *(
                f"min({'s' if point == 'mulai' else 'e'}) FILTER (st = {self._number(step)}) AS {name}"
                for (step, point), name in self.points.items()
            ),
            *(f"count(*) FILTER (st = {self._number(step)}) AS {name}" for step, name in self.counts.items()),
        ]
        closing = [f"{self._number(step)}" for step in sorted(closing_steps(self.step_pass.context))]
        last = f"max(e) FILTER (st IN ({', '.join(closing)}))" if closing else "NULL"
        columns.append(f"coalesce({last}, max(e)) AS closed_at")
        for number in self.step_pass.fields.values():
            us = f"f{number}"
            columns += [
                f"min({us}) AS {us}",
                f"coalesce(bool_or({us}c) FILTER ({us} IS NOT NULL), false) AS {us}c",
            ]
        self.connection.execute(
            f"CREATE OR REPLACE TABLE late_cases AS SELECT first, vid, {', '.join(columns)} "
            "FROM late_events GROUP BY first, vid"
        )

    def _of_cases(self) -> str:
        """Limits from one event to another, limits on the case, deadlines of the case."""
        moments: dict[str, tuple[str, str]] = {}
        marks = [
            text for slot in self.step_pass.slots if not slot.step for text in self._marks(slot, moments)
        ]
        cases = self.step_pass.tables.at("SELECT * FROM late_cases", moments, self.step_pass.windows)
        names = "slot, number, level, seen, place, start, sc, finish, ec, state, amount"
        if not marks:
            return f"SELECT first, vid, {', '.join(['0'] * 11)} FROM late_cases WHERE false"
        columns = ", ".join(f"m.{name}" for name in names.split(", "))
        return (
            f"SELECT first, vid, {columns} FROM (SELECT first, vid, unnest([{', '.join(marks)}]) AS m "
            f"FROM {cases}) WHERE m.relevant"
        )

    def _marks(self, slot: Slot, moments: dict[str, tuple[str, str]]) -> Iterator[str]:
        """SQL of a mark per reading; ``moments`` collects moments whose dates are looked up."""
        if slot.due:
            if slot.end and slot.end.case and slot.due in self.step_pass.fields:
                due, end = self._field(slot.due), ("closed_at", "clock")
                yield _mark(slot, _DUE, 0, due, end, _State(_due_state(due, end), "NULL"), "true")
            return
        start = self._point(slot.start) if slot.start else None
        end = self._point(slot.end) if slot.end else None
        if start is None or end is None:
            return
        span = Span(
            start=start[0],
            start_clock=start[1],
            end=end[0],
            end_clock=end[1],
            opens=f"at_{start[0]}_",
            closes=f"at_{end[0]}_",
        )
        # An end before the start is no relevant pair there.
        relevant = f"NOT {before(end[0], end[1], start[0], start[1])}" if slot.reversible else "true"
        events = [event for event in (slot.start, slot.end) if event and event.step]
        repeated = [f"{self.counts[event.step]} > 1" for event in events] if slot.every else []
        if repeated:
            # A first end before the first start says nothing of the other pairs: the mark stays, in doubt.
            relevant = f"({relevant} OR {' OR '.join(repeated)})"
        if slot.end and slot.end.point == "mulai" and slot.end.step:
            # Which record starts first is not told by the order of the ends.
            repeated.append(f"{self.counts[slot.end.step]} > 1")
        readings = [item for item in self.step_pass.reached if item.slot is slot]
        for level, item in enumerate(readings):
            if asks_calendar(item.reading):
                moments.update({span.opens: start, span.closes: end})
            found = self._state(item.reading, span)
            if repeated:
                found = replace(
                    found, state=f"CASE WHEN NOT ({' OR '.join(repeated)}) THEN {found.state} END"
                )
            yield _mark(slot, item.number, level, start, end, found, relevant)

    def _point(self, event: Event) -> tuple[str, str] | None:
        if event.case:
            return ("t0" if event.case == "awal" else "closed_at"), "clock"
        if event.field:
            return self._field(event.field) if event.field in self.step_pass.fields else None
        return self.points[event.step, event.point], "clock"

    def _field(self, name: str) -> tuple[str, str]:
        number = self.step_pass.fields[name]
        return f"f{number}", f"f{number}c"

    def _number(self, step: str) -> int:
        return self.step_pass.ids.get(step, -2)

    def _dues(self) -> list[Slot]:
        return [slot for slot in self.step_pass.slots if slot.due in self.step_pass.fields]

    # -- states ------------------------------------------------------------------------------------

    def _state(self, reading: Reading, span: Span, allowance: str = "") -> _State:
        """State and amount of one reading, as :func:`sop_checks.limits.rule_on` tells them."""
        tables = self.step_pass.tables
        allowance = allowance or str(reading.allowance)
        back = before(span.end, span.end_clock, span.start, span.start_clock)
        if reading.needs_calendar and reading.calendar is None:
            return _State(f"CASE WHEN {back} THEN {_BACKWARDS} ELSE {_BEYOND} END", "NULL::BIGINT")
        found = measure(reading, span, tables, allowance)
        asks = asks_calendar(reading)
        opens, closes = (tables.name(reading, which) if asks else "" for which in (span.opens, span.closes))
        known = f"{opens}_day IS NOT NULL AND {closes}_day IS NOT NULL" if asks else "true"
        cases = [f"WHEN {back} THEN {_BACKWARDS}"]
        if reading.needs_calendar:
            cases.append(f"WHEN NOT ({known}) THEN {_BEYOND}")
        amount = found.amount
        if reading.in_time:
            low, high = time_bounds(reading, span, tables)
            cases += [
                f"WHEN {high} <= {allowance} THEN {_KEPT}",
                f"WHEN {low} > {allowance} THEN {_LATE}",
                f"WHEN {high} > {allowance} THEN {_UNSURE}",
            ]
            amount = f"CASE WHEN greatest({low}, 0) = {high} THEN {amount} END"
        else:
            cases.append(f"WHEN {found.ok} THEN {_KEPT}")
        if not reading.in_time and _surely_late(reading):
            # A start that is moved beyond the calendar has no date to count from.
            moved = asks and reading.settings.late_receipt_next_day
            following = f" AND {opens}_following IS NOT NULL" if moved else ""
            cases.append(f"WHEN {known}{following} THEN {_LATE}")
        state = f"CASE {' '.join(cases)} END"
        return _State(state, f"CASE WHEN ({state}) <= {_LATE} THEN {amount} END")


def _surely_late(reading: Reading) -> bool:
    """Whether what is not kept is late: not where a last date moves, or settings lack their calendar."""
    settings = reading.settings
    asks = settings.late_receipt_next_day or settings.day_ends_at_closing
    return not reading.rolls and not (asks and reading.calendar is None)


def _due_state(due: tuple[str, str], end: tuple[str, str]) -> str:
    """A deadline without clock time lasts to the end of its date."""
    return (
        f"CASE WHEN {latest(*end)} <= {latest(*due)} THEN {_KEPT} "
        f"WHEN {end[0]} > {latest(*due)} THEN {_LATE} ELSE {_UNSURE} END"
    )


def _mark(
    slot: Slot,
    number: int,
    level: int,
    start: tuple[str, str],
    end: tuple[str, str],
    found: _State,
    relevant: str,
) -> str:
    columns = {
        "slot": f"{slot.number}",
        "number": f"{number}",
        "level": f"{level}",
        "seen": "0::BIGINT",
        "place": "-1::BIGINT",
        "start": start[0],
        "sc": start[1],
        "finish": end[0],
        "ec": end[1],
        "state": found.state,
        "amount": f"({found.amount})::BIGINT",
        "relevant": f"({start[0]} IS NOT NULL AND {end[0]} IS NOT NULL AND {relevant})",
    }
    return "{" + ", ".join(f"'{name}': {sql}" for name, sql in columns.items()) + "}"
