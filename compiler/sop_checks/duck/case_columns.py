"""The moments of a case that limits lie between, as columns of a query that groups its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sop_checks.context import VersionContext
from sop_checks.duck.packing import Facts
from sop_checks.duck.slots import Event, Slot, closing_steps


class CaseColumns:
    """Columns ``t0``, ``closed_at``, ``clock``, ``mixed``, ``ev0`` …, ``la0`` …, ``re0`` …, ``f0`` ….

    Attributes:
        fields: numbers of the date fields that limits ask for, by name.
        repeated: column with the number of executions, by step of a limit on every one of them.
        mixed: whether there is a column ``mixed``: some moments have a clock time and some have none.
    """

    def __init__(
        self,
        context: VersionContext,
        slots: Sequence[Slot],
        facts: Facts,
        fields: Mapping[str, int],
        ids: Mapping[str, int],
    ) -> None:
        """``fields`` are all date fields, ``ids`` the numbers of the steps (``st`` of an event)."""
        self._facts, self._ids = facts, ids
        self._closing = sorted(ids[step] for step in closing_steps(context) if step in ids)
        self._events: dict[tuple[str, str], str] = {}
        self._latest: dict[str, str] = {}
        self.repeated: dict[str, str] = {}
        names = {slot.due for slot in slots}
        for slot in slots:
            for event in (slot.start, slot.end):
                if event is not None:
                    names.add(event.field)
                    self._take(slot, event)
        self.fields = {name: number for name, number in fields.items() if name in names}
        self.mixed = not facts.constant
        self.clock = facts.start_clock if facts.constant else "clock"

    def _take(self, slot: Slot, event: Event) -> None:
        if not event.step:
            return
        self._events.setdefault((event.step, event.point), f"ev{len(self._events)}")
        if slot.due:
            self._latest.setdefault(event.step, f"la{len(self._latest)}")
        if slot.every:
            self.repeated.setdefault(event.step, f"re{len(self.repeated)}")

    def listed(self) -> list[str]:
        """The columns over events with ``st``, ``s``, ``e``, ``sc``, ``ec`` and the date fields."""
        found = ["min(least(s, e)) AS t0", *self._clocks()]
        for (step, point), name in self._events.items():
            found.append(f"min({'s' if point == 'mulai' else 'e'}) FILTER ({self._is(step)}) AS {name}")
        found += [f"max(e) FILTER ({self._is(step)}) AS {name}" for step, name in self._latest.items()]
        found += [f"count(*) FILTER ({self._is(step)}) AS {name}" for step, name in self.repeated.items()]
        if self._closing:
            closing = f"st IN ({', '.join(map(str, self._closing))})"
            found.append(f"coalesce(max(e) FILTER ({closing}), max(e)) AS closed_at")
        else:
            found.append("max(e) AS closed_at")
        for number in self.fields.values():
            us, clock = f"f{number}", f"f{number}c"
            found.append(f"min({us}) AS {us}")
            found.append(f"coalesce(bool_or({clock}) FILTER ({us} IS NOT NULL), false) AS {clock}")
            differ = f"min({us}) <> max({us}) OR bool_or({clock}) FILTER ({us} IS NOT NULL) <> "
            differ += f"bool_and({clock}) FILTER ({us} IS NOT NULL)"
            found.append(f"coalesce({differ}, false) OR bool_or({us}b) AS {us}b")
        return found

    def names(self) -> list[str]:
        """Names of the columns that limits ask for, ``t0`` and ``clock`` left out."""
        own = [*self._events.values(), *self._latest.values(), *self.repeated.values(), "closed_at"]
        return [*own, *(name for number in self.fields.values() for name in (f"f{number}", f"f{number}c"))]

    def point(self, event: Event) -> tuple[str, str] | None:
        """Columns of a moment of the case and of its clock; ``None`` where the data cannot have it."""
        if event.case:
            return ("t0" if event.case == "awal" else "closed_at"), self.clock
        if event.field:
            number = self.fields.get(event.field, -1)
            return (f"f{number}", f"f{number}c") if number >= 0 else None
        return self._events[event.step, event.point], self.clock

    def latest(self, event: Event) -> str:
        """The column of the latest end that a deadline of the case is compared with."""
        return "closed_at" if event.case else self._latest[event.step]

    def _is(self, step: str) -> str:
        return f"st = {self._ids.get(step, -2)}"

    def _clocks(self) -> list[str]:
        start, end = self._facts.start_clock, self._facts.end_clock
        if self._facts.constant:
            return [f"{start} AS clock"]
        some = f"(s IS NOT NULL AND {start}) OR (e IS NOT NULL AND {end})"
        none = f"(s IS NOT NULL AND NOT {start}) OR (e IS NOT NULL AND NOT {end})"
        return [f"bool_or({some}) AS clock", f"bool_or({some}) AND bool_or({none}) AS mixed"]
