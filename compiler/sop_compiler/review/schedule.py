"""When each SOP is due: once per half-year, spread over the weeks, never on a day off.

Every SOP has a place of its own in the half-year, drawn from its id, so that its reviews lie about
six months apart and do not move when others come and go.  Places are given in order of seniority
(first effective date, then the draw): each SOP takes the nearest week that still has room, so a new
SOP moves none that is older.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sop_checks.errors import InputError
from sop_compiler.model import Handbook, Procedure, Review, Status
from sop_compiler.review.periods import Half

REST_DAYS = 91
"""A date that comes sooner after a review (or after taking effect) is not asked for again."""
_SPAN = 2**64

Working = Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class Due:
    """One due date.

    Attributes:
        day: the working day on which the review is due.
        half: the half-year it is for.
        last: the review the date counts from, ``None`` without a record.
    """

    procedure: Procedure
    day: date
    half: Half
    last: Review | None


def default_per_week(count: int, weeks: int) -> int:
    """SOPs a week so that three weeks in four are enough: room for holidays and newcomers."""
    return 1 + count * 4 // (3 * max(weeks, 1))


def place_in_half(
    half: Half, order: Sequence[str], working: Working, per_week: int | None = None
) -> dict[str, date]:
    """Due date of every id in one half-year.

    Args:
        half: the half-year; only weeks that lie in it from Monday to Friday are used.
        order: ids by seniority, each once.
        working: whether a date is worked.
        per_week: most ids a week, ``None`` = :func:`default_per_week`.

    Raises:
        InputError: there is no room for all.
    """
    weeks = tuple(_weeks(half, working))
    usable = sum(1 for week in weeks if week)
    most = per_week or default_per_week(len(order), usable)
    if len(order) > most * usable:
        need = -(-len(order) // max(usable, 1))
        raise InputError(
            f"{len(order)} SOP tidak muat dalam {usable} minggu kerja {half.key} bila paling banyak "
            f"{most} tiap minggu; pakai --per-minggu {need} atau lebih."
        )
    taken: dict[int, list[date]] = defaultdict(list)
    days: dict[str, date] = {}
    for key in order:
        wanted = _draw(key, "minggu") * len(weeks) // _SPAN
        week = next(i for i in _nearest(wanted, len(weeks)) if weeks[i] and len(taken[i]) < most)
        days[key] = _day_of(key, weeks[week], taken[week])
        taken[week].append(days[key])
    return days


def seniority(handbook: Handbook, agency: str) -> tuple[Procedure, ...]:
    """SOPs of an agency that are in force, those first that took effect first; undated ones last."""
    first: dict[str, str] = {}
    for procedure in (*handbook.earlier, *handbook.procedures):
        day = procedure.version.effective
        if day:
            first[procedure.id] = min(first.get(procedure.id, day.isoformat()), day.isoformat())
    mine = (p for p in handbook.of_agency(agency) if p.status is Status.ENACTED)
    return tuple(sorted(mine, key=lambda p: (first.get(p.id, "9999"), _draw(p.id, "urutan"), p.id)))


class Schedule:
    """Due dates of one agency; half-years are computed once each."""

    def __init__(
        self, handbook: Handbook, agency: str, working: Working, per_week: int | None = None
    ) -> None:
        self._procedures = seniority(handbook, agency)
        self._order = [p.id for p in self._procedures]
        self._reviews: Mapping[str, Review | None] = {p: handbook.last_review(p) for p in self._order}
        self._working, self._per_week = working, per_week
        self._halves: dict[Half, dict[str, date]] = {}

    def places(self, half: Half) -> Mapping[str, date]:
        """The day of every SOP in a half-year, whether it is asked for or not."""
        if half not in self._halves:
            self._halves[half] = place_in_half(half, self._order, self._working, self._per_week)
        return self._halves[half]

    def next_due(self, procedure: Procedure) -> Due | None:
        """The first date more than :data:`REST_DAYS` after the last review, else after taking effect.

        ``None``: repealed, or neither date is known, so that nothing can be counted.
        """
        last = self._reviews.get(procedure.id)
        if procedure.id not in self._order or (last and last.outcome == "dicabut"):
            return None
        version = procedure.version
        start = last.day if last else version.effective or (version.assumed and version.assumed.date)
        if start is None:
            return None
        earliest = start + timedelta(days=REST_DAYS)
        half = Half.of(earliest)
        while (day := self.places(half)[procedure.id]) < earliest:
            half = half.next
        return Due(procedure, day, half, last)

    def year(self, year: int) -> tuple[Due, ...]:
        """Dates of a year that are still asked for, in order of day."""
        found: list[Due] = []
        for procedure in self._procedures:
            last, due = self._reviews.get(procedure.id), self.next_due(procedure)
            if last and last.outcome == "dicabut":
                continue
            for half in (Half(year, 1), Half(year, 2)):
                day = self.places(half)[procedure.id]
                if due is None or day >= due.day:
                    found.append(Due(procedure, day, half, last))
        return tuple(sorted(found, key=lambda item: (item.day, item.procedure.id)))

    def overdue(self, as_of: date) -> tuple[Due, ...]:
        """For each SOP that should have been reviewed before ``as_of``: its first missed date."""
        dues = (self.next_due(p) for p in self._procedures)
        return tuple(sorted((d for d in dues if d and d.day < as_of), key=lambda d: (d.day, d.procedure.id)))


def _weeks(half: Half, working: Working) -> Iterator[tuple[date, ...]]:
    monday = half.first + timedelta(days=-half.first.weekday() % 7)
    while monday + timedelta(days=4) <= half.last:
        yield tuple(day for day in (monday + timedelta(days=n) for n in range(5)) if working(day))
        monday += timedelta(days=7)


def _nearest(wanted: int, count: int) -> Iterable[int]:
    """All indexes, the nearest first, the later one of two equally near."""
    return sorted(range(count), key=lambda index: (abs(index - wanted), -index))


def _day_of(key: str, days: Sequence[date], taken: Sequence[date]) -> date:
    start = _draw(key, "hari") % len(days)
    turned = [days[(start + step) % len(days)] for step in range(len(days))]
    return min(turned, key=lambda day: taken.count(day))  # the first of the least used


def _draw(key: str, what: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{what}\0{key}".encode()).digest()[:8])
