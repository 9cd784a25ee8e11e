"""Facts of all records together, gathered in parts: what no part of the cases can know alone.

Where cases are judged in parts (:mod:`sop_checks.merging`), some things must be known of the whole
before: how dates are written, which names are persons, which steps rows without case id name, and
the default as-of date.  Styles and times are gathered in summaries that can be added in any order.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from itertools import pairwise

from sop_checks.asof import FEWEST, GAP, YEAR_LIMIT, AsOf
from sop_checks.moments import Moment
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.stamps import DayOrder, day_order, parse_stamp
from sop_checks.records.styles import LOOKED_AT, Style, style_of
from sop_checks.records.tables import CellValue

_PROBES = ((), ("13/01/2024",), ("01/13/2024",))
_ORDERS: tuple[DayOrder, ...] = ("hari-bulan", "bulan-hari")
Seen = tuple[int, CellValue]
"""Reader order of the first appearance of a value, and the value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What every part is told before it judges.

    Attributes:
        day_orders, date_only: styles of the date columns, as in :class:`~sop_checks.records.rows.TableInfo`.
        persons: names of persons, empty where nothing is masked.
        orphans: steps that rows without case id name, by SOP.
        skipped: reader order of the rows that are the footer of the table.
        as_of: the date every open case is judged at.
    """

    day_orders: Mapping[int, DayOrder] = field(default_factory=dict[int, DayOrder])
    date_only: frozenset[int] = frozenset()
    persons: frozenset[str] = frozenset()
    orphans: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    skipped: frozenset[int] = frozenset()
    as_of: AsOf = AsOf(moment=None, given=False)  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class DateLook:
    """How the dates of one column are written: the few values that tell as much as all of them.

    Attributes:
        first: the filled values that appear first, with the reader order of their first appearance.
        kinds: one value of each kind; values of a kind say the same about the style of the column.
    """

    first: Mapping[CellValue, int] = field(default_factory=dict[CellValue, int])
    kinds: Mapping[Hashable, Seen] = field(default_factory=dict[Hashable, Seen])

    @classmethod
    def of(cls, values: Mapping[CellValue, int], shift: int = 0, zone: tzinfo | None = None) -> DateLook:
        """A look at filled values, each with the reader order of its first appearance."""
        kinds: dict[Hashable, Seen] = {}
        for value, order in values.items():
            kind = _kind(value, shift, zone)
            if kind not in kinds or order < kinds[kind][0]:
                kinds[kind] = (order, value)
        return cls(_earliest(values), kinds)

    def __add__(self, other: DateLook) -> DateLook:
        """Both looks together."""
        first = dict(self.first)
        for value, order in other.first.items():
            first[value] = min(order, first.get(value, order))
        kinds = dict(self.kinds)
        for kind, seen in other.kinds.items():
            if kind not in kinds or seen[0] < kinds[kind][0]:
                kinds[kind] = seen
        return DateLook(_earliest(first), kinds)

    def style(self, name: str, mapping: DataMapping, shift: int = 0) -> Style:
        """The style of the column ``name``: that of all its values."""
        values = [*self.first, *(value for _, value in self.kinds.values())]
        return style_of(name, list(dict.fromkeys(values)), mapping, shift=shift)


@lru_cache(maxsize=65_536, typed=True)
def _kind(value: CellValue, shift: int, zone: tzinfo | None) -> Hashable:
    """What a value says about the order of day and month, and about clock times in either order."""
    orders = tuple(day_order((value, *probe)) for probe in _PROBES)
    clocks: list[str] = []
    for order in _ORDERS:
        stamp = parse_stamp(value, order, shift, zone)
        if stamp is None or not stamp.has_clock:
            clocks.append("")
        else:
            clocks.append("00.00" if stamp.at.timetz() == time.min else "jam")
    return orders, tuple(clocks)


def _earliest(values: Mapping[CellValue, int]) -> dict[CellValue, int]:
    found = sorted(values.items(), key=lambda item: item[1])
    return dict(found[:LOOKED_AT])


@dataclass(frozen=True, slots=True)
class Day:
    """The times of one date: the earliest and the latest, how many, and the best as-of date among them."""

    low: datetime
    high: datetime
    count: int
    best: Moment

    def __add__(self, other: Day) -> Day:
        best = min(self.best, other.best, key=_rank)
        return Day(min(self.low, other.low), max(self.high, other.high), self.count + other.count, best)


@dataclass(frozen=True, slots=True)
class Times:
    """The times of judged records, summed up per date: enough for the default as-of date.

    Only gaps of more than a year cut anything off, so that times within a date need not be kept.
    """

    days: Mapping[date, Day] = field(default_factory=dict[date, Day])

    @classmethod
    def of(cls, moments: Iterable[Moment]) -> Times:
        """The latest time of each record."""
        days: dict[date, Day] = {}
        for at in moments:
            day = Day(at.earliest, at.earliest, 1, at)
            before = days.get(at.date)
            days[at.date] = before + day if before else day
        return cls(days)

    def __add__(self, other: Times) -> Times:
        """Times of both."""
        days = dict(self.days)
        for key, day in other.days.items():
            days[key] = days[key] + day if key in days else day
        return Times(days)

    def latest_plausible(self) -> tuple[Moment | None, datetime | None]:
        """The default as-of date, and the first time that is too far ahead to count (see ``asof``)."""
        real = [day for key, day in sorted(self.days.items()) if key.year < YEAR_LIMIT]
        far = [day.low for key, day in sorted(self.days.items()) if key.year >= YEAR_LIMIT]
        kept = len(real) - _cut_off(real)
        beyond = [*(day.low for day in real[kept:]), *far]
        best = min((day.best for day in real[:kept]), key=_rank, default=None)
        return best, min(beyond, default=None)


def _rank(moment: Moment) -> tuple[timedelta, datetime]:
    """The latest first; of equally late ones the one that begins first."""
    return datetime.min - moment.latest, moment.earliest


def _cut_off(days: list[Day]) -> int:
    """How many of the latest dates lie behind a gap that makes their times implausible."""
    total = sum(day.count for day in days)
    if total < FEWEST:
        return 0
    behind = found = 0
    gaps = [later.low - before.high for before, later in pairwise(days)]
    # Within a date gaps are shorter than a day, so they never matter beside one of a year.
    widest = [timedelta()]
    for gap in gaps:
        widest.append(max(widest[-1], gap))
    for at in range(len(gaps) - 1, -1, -1):
        behind += days[at + 1].count
        if behind > max(1, total // 100):
            break
        if gaps[at] > GAP and gaps[at] > 2 * widest[at]:
            found = len(days) - at - 1
    return found
