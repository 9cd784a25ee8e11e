"""One pass over the events of one version: a row per case with its kinds in order, its times, its limits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.duck.bounds import Bounds
from sop_checks.duck.case_columns import CaseColumns
from sop_checks.duck.kinds import RecordTexts
from sop_checks.duck.measures import asks_calendar, build_tables, windows_of
from sop_checks.duck.own_limits import OwnLimits
from sop_checks.duck.packing import TIME, Facts, Packing
from sop_checks.duck.pair_limits import moments_of, pairs_of
from sop_checks.duck.slots import Reached, safe_since, segregated, slots_of
from sop_checks.duck.stamps import micros
from sop_checks.duck.used import UsedAmounts
from sop_checks.limit_readings import readings_of

_MASK = 60
"""Booleans that are kept in one number."""


class CasePass(UsedAmounts):
    """Builds the tables ``variants`` and ``judged`` for one version of one SOP.

    Columns of ``judged``, a row per case: ``ck``, ``first`` (position of its first record), ``records``,
    ``t0``, ``t1`` (earliest and latest moment), ``clock``, ``odd`` (for the evaluator), ``later`` (every
    record is later than the as-of date), ``ks`` (its records in order, packed), ``vid`` (its variant, NULL
    for odd and later ones).

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
        texts: Mapping[int, RecordTexts],
        since: int | None = None,
        *,
        joined: bool = False,
    ) -> None:
        """``steps`` and ``cids`` tell step and kind of the text combinations, ``kinds`` is the number of all.

        ``texts`` are those of a record of each kind.
        Cases that begin before ``since`` (microseconds) are never alike with later ones.  ``joined``: the
        events are starts and ends of a log, so that work may be known to go on.
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
        self.since = since
        # Where a missing end says that work goes on, time decides what becomes of it.
        self.unended_alike = not joined and not context.mapping.blank_end_is_open
        self.flags = 4 if facts.ends else 8
        self.packing = Packing.of(facts, kinds * self.flags)
        self.columns = CaseColumns(context, self.slots, facts, self.fields, self.ids)
        bounds = self.bounds = Bounds(filter(asks_calendar, readings), clocks=facts.all_clocks)
        self.own = OwnLimits(connection, self.reached, facts, self.tables, self.windows)
        self.own.create_steps(steps, cids, self.ids, bounds)
        self.pairs = pairs_of(self.slots, self.reached, self.columns, self.tables, bounds)
        self.groups = segregated(context)
        self.levels = [max(1, sum(item.slot is slot for item in self.reached)) for slot in self.slots]
        self.kinds = {cids[kid]: (step, texts[cids[kid]]) for kid, step in steps.items()}
        # Bits of a case: a limit may have passed, which pairs are none, which fields are empty, its version.
        self._away = {pair.slot: 2**at for at, pair in enumerate([p for p in self.pairs if p.away], 1)}
        begun = 1 + len(self._away) + len(self.columns.fields)
        self.lead_bits = 1 + (0 if since is None else 2**begun)
        self.told_bits = self.lead_bits + sum(self._away.values())

    def away_bits(self, slots: Collection[int]) -> int:
        """Bits that tell of these limits that there is no relevant pair: the end is before the start."""
        return sum(self._away.get(slot, 0) for slot in slots)

    def run(self, events: str) -> None:
        """Create ``variants`` and ``judged`` from a relation of events: all those of some cases."""
        self.events = events
        columns = [
            "ck",
            "min(n) AS first",
            "count(*) AS records",
            f"max({TIME}) AS t1",
            f"{self._unended()} AS unended",
            f"{'false' if self.facts.dates else 'bool_or(x)'} AS undated",
            *self._later_columns(),
            f"list_sort(list({self._packed()})) AS ks",
            *self.columns.listed(),
            *self._person_columns(),
        ]
        if self._guessed:
            columns.append("bool_or(s IS NULL) AS unbegun")
        self._create_cases(
            f"SELECT {', '.join(columns)} FROM {events} JOIN version_steps USING (kid) GROUP BY ck"
        )
        self._mark_late()
        self._divide()

    @property
    def _guessed(self) -> bool:
        """Whether the start of an execution may be guessed from the one before."""
        return self.context.mapping.start_from_predecessor

    # -- inside the pass -------------------------------------------------------------------------

    def _packed(self) -> str:
        """A record in one number; its code is its kind, and whether it lacks an end, a start, a person."""
        code = f"cid::BIGINT * {self.flags}"
        if not self.facts.ends:
            code += " + (e IS NULL)::BIGINT * 4"
        if not self.facts.starts and not self._guessed:
            code += " + (s IS NULL)::BIGINT * 2"
        if self.groups:
            code += " + (pid = 0)::BIGINT"
        return self.packing.packed(TIME, "n", f"({code})")

    def _unended(self) -> str:
        """SQL: the place of a record among the others, or what becomes of it, is not told by its kind."""
        if self.facts.ends:
            return "false"
        # A record without end stands at its start, and before or after it is what surely is.
        return f"count({TIME if self.unended_alike else 'e'}) < count(*)"

    def _later_columns(self) -> Iterator[str]:
        last = self.as_of.last
        if last is None or (self.facts.ends and self.facts.last <= micros(last)):
            yield from ("false AS some_later", "false AS later")
            return
        later = f"coalesce(coalesce(e, s) > {micros(last)}, false)"
        yield from (f"bool_or({later}) AS some_later", f"bool_and({later}) AS later")

    def _person_columns(self) -> Iterator[str]:
        for number, steps in enumerate(self.groups):
            ids = ", ".join(str(self.ids[step]) for step in steps if step in self.ids) or "-2"
            inside = f"FILTER (st IN ({ids}) AND pid > 0)"
            pairs = f"count(DISTINCT pid::BIGINT * 65536 + st) {inside}"
            yield f"{pairs} > count(DISTINCT pid) {inside} AS same{number}"

    # -- the result ------------------------------------------------------------------------------

    def _create_cases(self, grouped: str) -> None:
        """``cases``: what two numbers tell of a case; ``open`` where a limit has to be measured."""
        fields = self.columns.fields.values()
        odd = ["unended", "undated", "some_later", "t0 IS NULL"]
        odd += [f"f{number}b" for number in fields]
        odd += [f"same{number}" for number in range(len(self.groups))]
        odd += ["mixed"] if self.columns.mixed else []
        flags = [self._old(), *(pair.away for pair in self.pairs if pair.away)]
        flags += [f"f{number} IS NULL" for number in fields]
        # The part before a version's first day and the start of the case decide with the kinds.
        flags += [] if self.since is None else [f"t0 < {self.since}"]
        # The same order as that of the bits above.
        masks = [_mask(flags[at : at + _MASK]) for at in range(0, len(flags), _MASK)]
        self.masks = [f"m{at}" for at in range(len(masks))]
        longer = " OR ".join(pair.open for pair in self.pairs) or "false"
        measured = [name for name in self.columns.names() if name not in ("t0", "clock")]
        columns = [
            *("ck", "first", "records", "t0", "t1", "clock", "later", "ks"),
            f"coalesce({' OR '.join(odd)}, true) AS odd",
            *(f"{mask} AS {name}" for mask, name in zip(masks, self.masks, strict=True)),
            f"coalesce({longer}, true) AS open",
            f"{'unbegun' if self._guessed else 'false'} AS late",
            *(measured if self.pairs else []),
        ]
        self.connection.execute(
            f"CREATE OR REPLACE TABLE cases AS SELECT *, CASE WHEN NOT odd AND NOT later "
            f"THEN {self._codes()} END AS codes FROM (SELECT {', '.join(columns)} FROM ({grouped}))"
        )

    def _mark_late(self) -> None:
        """Measure what is not surely kept, and mark the cases in which it is late or not certain."""
        bad = " OR ".join(pair.bad for pair in self.pairs) or "false"
        measured = self.tables.at("SELECT * FROM cases WHERE open", moments_of(self.pairs), self.windows)
        # Where starts are guessed, more than the limits may depend on them.
        odd = ", odd = true, codes = NULL" if self._guessed else ""
        if self._guessed:
            self.connection.execute("UPDATE cases SET odd = true, codes = NULL WHERE late")
        self.connection.execute(
            f"UPDATE cases SET late = true{odd} WHERE ck IN ({self.own.late(self.events, self.bounds)} "
            f"UNION ALL SELECT ck FROM {measured} WHERE coalesce({bad}, true))"
        )

    @property
    def bits(self) -> str:
        """SQL of all bits of a variant, see :func:`joined_bits`."""
        return f"[{', '.join(self.masks)}]"

    def _divide(self) -> None:
        """``variants`` and ``judged`` from the cases that are marked."""
        signature = ", ".join(["codes", "late", *self.masks])
        self.connection.execute(
            "CREATE OR REPLACE TABLE variants AS "
            "SELECT row_number() OVER () AS vid, *, (m0 & 1) = 1 AS old FROM "
            f"(SELECT {signature}, count(*) AS cases, min(first) AS first FROM cases "
            "WHERE codes IS NOT NULL GROUP BY ALL)"
        )
        kept = ("ck", "first", "records", "t0", "t1", "clock", "later", "ks", "odd")
        self.connection.execute(
            f"CREATE OR REPLACE TABLE judged AS SELECT {', '.join(f'c.{name}' for name in kept)}, vid "
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


def joined_bits(masks: Sequence[int]) -> int:
    """The bits of a variant in one number."""
    return sum(mask << (_MASK * at) for at, mask in enumerate(masks))


def _mask(flags: Sequence[str]) -> str:
    """SQL of one number that holds booleans as its bits."""
    return " + ".join(f"coalesce({flag}, false)::BIGINT * {2**at}" for at, flag in enumerate(flags))
