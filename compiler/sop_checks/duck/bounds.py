"""How long a limit is surely kept, whatever the calendar says of the dates between.

Working time is never more than the time that passes, and no span of so many dates holds more than so
much of it.  Most executions are that short, so SQL compares two numbers and looks up no date.  What
is longer may still be on time: that is for the exact measure (:mod:`sop_checks.duck.measures`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sop_checks.calendar import Calendar
from sop_checks.duck.stamps import DAY
from sop_checks.limit_readings import Reading
from sop_checks.work_table import WorkTable

_SECOND = 1_000_000
_EPOCH = 719_163
"""Ordinal of 1970-01-01."""
_NONE = -1
_EVER = 2**62
_SHORTEST_MONTH = 28


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit is kept if no more than ``time`` microseconds pass, or ``days`` midnights; -1 is never.

    It says nothing of an end before its start.
    """

    time: int = _EVER
    days: int = _EVER

    def both(self, other: Bound) -> Bound:
        """Kept only if both are."""
        return Bound(min(self.time, other.time), min(self.days, other.days))


class Bounds:
    """Bounds of the limits of one version, the calendars searched once for each amount."""

    def __init__(self, readings: Iterable[Reading], *, clocks: bool) -> None:
        """``readings`` are all that are asked about; ``clocks``: every stamp has a clock time."""
        self._clocks = clocks
        self._known: dict[tuple[str, bool, str, int], int] = {}
        # Beyond its dates a calendar says nothing.
        asked: list[Calendar] = [item.calendar for item in readings if item.calendar is not None]
        self.first = max((_micros(item.data.first.toordinal()) for item in asked), default=-_EVER)
        self.behind = min((_micros(item.data.last.toordinal() + 1) for item in asked), default=_EVER)

    def of(self, readings: Iterable[Reading]) -> Bound:
        """The bound of a limit with these readings, all of which have to be kept."""
        found = Bound()
        for reading in readings:
            found = found.both(self._of(reading))
        return found

    def sure(self, start: str, end: str, time: str | int, days: str | int) -> str:
        """SQL: from ``start`` to ``end`` a bound keeps; NULL where a moment is."""
        return (
            f"({end} >= {start} AND {start} >= {self.first} AND {end} < {self.behind} "
            f"AND ({end} - {start} <= {time} OR {end} // {DAY} - {start} // {DAY} <= {days}))"
        )

    def _of(self, reading: Reading) -> Bound:
        settings, first = reading.settings, int(reading.settings.first_day_counts)
        if settings.late_receipt_next_day or settings.day_ends_at_closing:
            return Bound(_NONE, _NONE)
        if reading.needs_calendar and reading.calendar is None:
            return Bound(_NONE, _NONE)
        if reading.in_time:
            if not self._clocks:
                return Bound(_NONE, _NONE)
            days = _NONE if reading.hours else self._dates(reading, reading.allowance // _SECOND) - 1
            return Bound(reading.allowance, days)
        if reading.unit == "hari_kerja":
            return Bound(_NONE, self._dates(reading, reading.allowance - first))
        if reading.unit == "bulan":
            return Bound(_NONE, _SHORTEST_MONTH * reading.amount - first)
        return Bound(_NONE, reading.allowance - first)

    def _dates(self, reading: Reading, allowed: int) -> int:
        """The most dates in a row that surely hold no more than ``allowed`` (seconds, or working dates)."""
        calendar = reading.calendar
        if calendar is None:
            return _NONE
        key = (calendar.id, reading.joint, "days" if reading.unit == "hari_kerja" else "seconds", allowed)
        if key not in self._known:
            table: WorkTable = calendar.table(reading.joint)
            self._known[key] = _longest(table.days if key[2] == "days" else table.seconds, allowed)
        return self._known[key]


def _longest(sums: Sequence[int], allowed: int) -> int:
    """The most steps over which ``sums`` never grow by more than ``allowed``."""
    if allowed < 0:
        return _NONE
    ends = (bisect_right(sums, before + allowed) for before in sums)
    return min((end - 1 - at for at, end in enumerate(ends) if end < len(sums)), default=len(sums) - 1)


def _micros(ordinal: int) -> int:
    return (ordinal - _EPOCH) * DAY
