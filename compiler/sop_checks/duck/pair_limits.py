"""Limits from one event of a case to another, and deadlines of the case, in SQL over its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sop_checks.duck.bounds import Bounds
from sop_checks.duck.case_columns import CaseColumns
from sop_checks.duck.measures import Span, Tables, asks_calendar, before, latest, measure
from sop_checks.duck.slots import Reached, Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One limit.

    Attributes:
        slot: number of its slot.
        open: both moments are there, and two numbers do not tell that the limit is kept.
        bad: it is not surely kept; asks for the moments' dates.
        away: the end lies before the start, so there is no relevant pair; ``""`` where that is no matter.
        amounts: used amounts by number of reading.
        moments: columns of the moments whose dates are looked up, and of their clocks.
    """

    slot: int
    open: str
    bad: str
    away: str
    amounts: Mapping[int, str]
    moments: Mapping[str, str]


def pairs_of(
    slots: Sequence[Slot],
    reached: Sequence[Reached],
    columns: CaseColumns,
    tables: Tables,
    bounds: Bounds,
) -> list[Pair]:
    """The limits among ``slots`` that are not those of single executions."""
    found: list[Pair] = []
    for slot in slots:
        if slot.due:
            pair = _due(slot, columns)
        else:
            pair = _pair(slot, [item for item in reached if item.slot is slot], columns, tables, bounds)
        if pair is not None:
            found.append(pair)
    return found


def moments_of(pairs: Sequence[Pair]) -> dict[str, tuple[str, str]]:
    """What :meth:`Tables.at` wants to know for all of them."""
    return {f"at_{us}_": (us, clock) for pair in pairs for us, clock in pair.moments.items()}


def _pair(
    slot: Slot, readings: Sequence[Reached], columns: CaseColumns, tables: Tables, bounds: Bounds
) -> Pair | None:
    start = columns.point(slot.start) if slot.start else None
    end = columns.point(slot.end) if slot.end else None
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
    found = [(item, measure(item.reading, span, tables)) for item in readings]
    asks = any(asks_calendar(item.reading) for item in readings)
    away = before(end[0], end[1], start[0], start[1]) if slot.reversible else ""
    late = f"NOT ({' AND '.join(one.ok for _, one in found)})"
    bad = f"(NOT {away} AND {late})" if away else late
    bound = bounds.of(item.reading for item in readings)
    sure = bounds.sure(start[0], end[0], bound.time, bound.days)
    if any(item.reading.in_time for item in readings):
        # The bounds know the clocks of records; a date that the case carries may have none.
        sides = ((slot.start, start), (slot.end, end))
        sure = " AND ".join([sure, *(clock for event, (_, clock) in sides if event and event.field)])
    kept = f"({away} OR {sure})" if away else sure
    if slot.every:
        steps = {event.step for event in (slot.start, slot.end) if event and event.step}
        often = [f"{columns.repeated[step]} > 1" for step in sorted(steps)]
        bad = " OR ".join([bad, *often])
        kept = " AND ".join([kept, *(f"NOT {one}" for one in often)])
    both = f"{start[0]} IS NOT NULL AND {end[0]} IS NOT NULL"
    relevant = f"{both} AND NOT {away}" if away else both
    return Pair(
        slot=slot.number,
        open=f"({both} AND NOT ({kept}))",
        bad=f"({both} AND ({bad}))",
        away=f"({both} AND {away})" if away else "",
        amounts={item.number: f"CASE WHEN {relevant} THEN {one.amount} END" for item, one in found},
        moments=dict((start, end)) if asks else {},
    )


def _due(slot: Slot, columns: CaseColumns) -> Pair | None:
    number = columns.fields.get(slot.due, -1)
    if number < 0 or slot.end is None:
        return None
    us, end = f"f{number}", columns.latest(slot.end)
    bad = f"NOT ({latest(end, columns.clock)} <= {latest(us, f'{us}c')})"
    bad = f"({end} IS NOT NULL AND {us} IS NOT NULL AND {bad})"
    return Pair(slot=slot.number, open=bad, bad=bad, away="", amounts={}, moments={})
