"""The default as-of date from the events table (rules: :mod:`sop_checks.asof`)."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

from sop_checks.asof import AsOf, latest_plausible
from sop_checks.duck.events import Loader
from sop_checks.duck.source import NotColumnar
from sop_checks.duck.stamps import DAY, moment_of
from sop_checks.moments import Moment
from sop_checks.records.rows import Row
from sop_checks.whole import Day, Times

_QUIET_GAP = 365
"""Days: with no gap of a year between two dates nothing can be cut off."""
_YEAR_2100 = (datetime(2100, 1, 1) - datetime(1970, 1, 1)).days
_FEW = 200_000


_LAST = f"greatest(s + CASE WHEN sc THEN 0 ELSE {DAY - 1} END, e + CASE WHEN ec THEN 0 ELSE {DAY - 1} END)"
# The start is the later of the two where an end is wrong, as in the evaluator.
_CHOSEN = (
    f"CASE WHEN e IS NULL OR s + CASE WHEN sc THEN 0 ELSE {DAY - 1} END > "
    f"e + CASE WHEN ec THEN 0 ELSE {DAY - 1} END THEN s ELSE e END"
)
_CLOCK = f"CASE WHEN ({_CHOSEN}) IS NOT DISTINCT FROM e AND e IS NOT NULL THEN ec ELSE sc END"
_TIMES = (
    f"SELECT n, {_LAST} AS last, {_CHOSEN} AS moment, {_CLOCK} AS clock FROM ev "
    "WHERE s IS NOT NULL OR e IS NOT NULL"
)


def times_by_day(connection: Any) -> Times:
    """The times of all events, to be added to those of other parts of the data."""
    first = "ORDER BY last DESC, moment"
    found = connection.execute(
        f"SELECT min(moment), max(moment), count(*), first(moment {first}), first(clock {first}) "
        f"FROM ({_TIMES}) GROUP BY moment // {DAY}"
    ).fetchall()
    days = [
        Day(moment_of(low, True).at, moment_of(high, True).at, count, moment_of(best, clock))
        for low, high, count, best, clock in found
    ]
    return Times({day.low.date(): day for day in days})


def default_as_of(connection: Any, loader: Loader) -> AsOf:
    """The latest plausible time of all events.

    Raises:
        NotColumnar: a gap of a year in very many events, so that every time would have to be looked at.
    """
    found = connection.execute(
        f"SELECT moment // {DAY}, max(last) FROM ({_TIMES}) GROUP BY 1 ORDER BY 1"
    ).fetchall()
    if not found:
        return AsOf(moment=None, given=False)
    days = [day for day, _ in found]
    quiet = all(later - before <= _QUIET_GAP for before, later in pairwise(days)) and days[-1] < _YEAR_2100
    if quiet:
        last = max(last for _, last in found)
        at, has_clock = connection.execute(
            f"SELECT moment, clock FROM ({_TIMES}) WHERE last = {last} ORDER BY moment LIMIT 1"
        ).fetchone()
        return AsOf(moment=moment_of(at, has_clock), given=False)
    return _looked_at(connection, loader)


def _looked_at(connection: Any, loader: Loader) -> AsOf:
    """All times one by one, by the evaluator's own rule."""
    count = connection.execute(f"SELECT count(*) FROM ({_TIMES})").fetchone()[0]
    if count > _FEW:
        raise NotColumnar("jarak setahun di antara cap waktu")
    pairs: list[tuple[Moment, Row]] = []
    found = connection.execute(
        f"SELECT r.rowid, {loader.cells()}, t.s, t.sc, t.e, t.ec FROM ev t JOIN raw r ON r.rowid = t.n "
        "WHERE t.s IS NOT NULL OR t.e IS NOT NULL ORDER BY r.rowid"
    ).fetchall()
    for *values, start, start_clock, end, end_clock in found:
        known = [
            moment_of(us, clock) for us, clock in ((start, start_clock), (end, end_clock)) if us is not None
        ]
        pairs.append((max(known, key=lambda at: at.latest), loader.row(values)))
    return latest_plausible(pairs)
