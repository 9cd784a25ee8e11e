"""Time limits in SQL: on time for certain, and how much was used (the evaluator's limits module).

A measure says ``ok`` only where the reference evaluator surely says "on time"; late, unknown and
doubtful ones are all "not ok", and the case goes to the evaluator.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sop_checks.calendar import Calendar
from sop_checks.duck.stamps import DAY
from sop_checks.judges.verdicts import Used
from sop_checks.limit_readings import Reading, readings_of
from sop_checks.rules import LimitSpec
from sop_checks.work_table import WorkTable

_MINUTE = 60_000_000
_SECOND = 1_000_000
_EPOCH = date(1970, 1, 1).toordinal()
_COLUMNS = ("day", "rank", "working", "closes", "following")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """SQL of the two ends of a measure; the clocks are SQL booleans.

    ``opens`` and ``closes`` begin the names of what the calendar says at start and end (``Tables.at``).
    """

    start: str
    start_clock: str
    end: str
    end_clock: str
    opens: str = "cs"
    closes: str = "ce"


@dataclass(frozen=True, slots=True)
class Tables:
    """The calendar tables that a set of limits needs, by (calendar id, cuti bersama worked)."""

    numbers: dict[tuple[str, bool], int]

    def name(self, reading: Reading, which: str) -> str:
        """How the names of the columns begin, for a reading at the moment whose names begin so."""
        return f"{which}{self.numbers[_key(reading)]}" if reading.calendar else "NULL"

    def at(self, relation: str, moments: Mapping[str, tuple[str, str]], windows: int) -> str:
        """SQL of a relation with what the calendars say at some of its moments.

        ``moments`` are column and clock by the beginning of the names.  Added are the columns of the
        calendar, working time from its first date to the moment (``_w``) and to its last instant (``_wl``).
        """
        if not moments or not self.numbers:
            return f"({relation})"
        columns: list[str] = []
        joins: list[str] = []
        for which, (us, clock) in moments.items():
            for number in self.numbers.values():
                name = f"{which}{number}"
                joins.append(f"LEFT JOIN calendar{number} {name} ON {name}.day = {us} // {DAY}")
                columns += [f"{name}.{column} AS {name}_{column}" for column in _COLUMNS]
                columns.append(f"{_work(name, us, windows)} AS {name}_w")
                if clock != "true":
                    columns.append(f"{_work(name, latest(us, clock), windows)} AS {name}_wl")
        return f"(SELECT r.*, {', '.join(columns)} FROM ({relation}) r {' '.join(joins)})"


def _key(reading: Reading) -> tuple[str, bool]:
    return (reading.calendar.id if reading.calendar else "", reading.joint)


def asks_calendar(reading: Reading) -> bool:
    """Whether SQL looks up dates for the reading."""
    settings = reading.settings
    return reading.calendar is not None and (
        reading.needs_calendar or settings.late_receipt_next_day or settings.day_ends_at_closing
    )


def build_tables(connection: Any, readings: Iterable[Reading]) -> Tables:
    """Create ``calendar0``, ``calendar1`` …, one row per date: every number is cumulative."""
    numbers: dict[tuple[str, bool], int] = {}
    for reading in readings:
        if reading.calendar is None or not asks_calendar(reading) or _key(reading) in numbers:
            continue
        numbers[_key(reading)] = len(numbers)
        _create(connection, f"calendar{len(numbers) - 1}", reading.calendar, reading.joint)
    return Tables(numbers)


def _create(connection: Any, name: str, calendar: Calendar, joint: bool) -> None:
    table = calendar.table(joint)
    first, last = calendar.data.first.toordinal(), calendar.data.last.toordinal()
    rows = [_row(table, number) for number in range(first, last + 1)]
    width = max((len(windows) for windows in table.windows), default=0)
    columns = ["day", "cum", "rank", "working", "closes", "following"]
    columns += [f"{end}{number}" for number in range(width) for end in "oc"]
    padded = [(*row[0], *row[1], *((0,) * (2 * width - len(row[1])))) for row in rows]
    listed = ", ".join(f"unnest(${at}::BIGINT[]) AS {column}" for at, column in enumerate(columns, 1))
    connection.execute(
        f"CREATE OR REPLACE TABLE {name} AS SELECT {listed}",
        [[row[at] for row in padded] for at in range(len(columns))],
    )


def _row(table: WorkTable, number: int) -> tuple[tuple[int | None, ...], tuple[int, ...]]:
    day = date.fromordinal(number)
    windows, rank = table.windows_of(day), table.rank(day)
    following = table.working_date(rank + 1)
    closing = windows[-1].closes * _SECOND if windows else None
    numbers = (
        number - _EPOCH,
        table.seconds[number - table.first] * _SECOND,
        rank,
        int(bool(windows)),
        closing,
        following.toordinal() - _EPOCH if following else None,
    )
    return numbers, tuple(at * _SECOND for window in windows for at in (window.opens, window.closes))


@dataclass(frozen=True, slots=True)
class Measure:
    """SQL of one reading: whether it is surely on time, and the used amount (NULL if not certain)."""

    ok: str
    amount: str


def used_of(reading: Reading, amount: int) -> Used:
    """The amount as the evaluator counts it."""
    allowance = reading.allowance // _MINUTE if reading.in_time else reading.allowance
    return Used(reading.unit, reading.in_time, allowance, amount)


def shape_of(reading: Reading) -> tuple[object, ...]:
    """Readings of one shape differ in nothing but the allowance."""
    months = reading.amount if reading.unit == "bulan" else 0
    return reading.unit, reading.hours, reading.settings, _key(reading), months


def measure(reading: Reading, span: Span, tables: Tables, allowance: str = "") -> Measure:
    """One reading of a limit from ``span.start`` to ``span.end``.

    ``allowance`` is SQL that takes the place of the reading's own, for all readings of its shape.
    """
    allowance = allowance or str(reading.allowance)
    if reading.needs_calendar and reading.calendar is None:
        return Measure("false", "NULL")
    known = ""
    if asks_calendar(reading):
        span = Span(
            start=span.start,
            start_clock=span.start_clock,
            end=span.end,
            end_clock=span.end_clock,
            opens=tables.name(reading, span.opens),
            closes=tables.name(reading, span.closes),
        )
        known = f"{span.opens}_day IS NOT NULL AND {span.closes}_day IS NOT NULL AND "
    elif reading.settings.late_receipt_next_day or reading.settings.day_ends_at_closing:
        return Measure("false", "NULL")
    if reading.in_time:
        found = _time(reading, span, allowance)
    elif reading.unit == "hari_kerja":
        found = _working_dates(reading, span, allowance)
    else:
        found = _dates(reading, span, allowance)
    return Measure(f"coalesce({known}{_ordered(span)} AND {found.ok}, false)", found.amount)


def before(first: str, first_clock: str, second: str, second_clock: str) -> str:
    """SQL of ``is_before``: by date as soon as one of the two has no clock time."""
    if first_clock == second_clock:
        # Without clock time both stand at midnight.
        return f"({first} < {second})"
    return (
        f"(CASE WHEN {first_clock} AND {second_clock} THEN {first} < {second} "
        f"ELSE {first} // {DAY} < {second} // {DAY} END)"
    )


def _ordered(span: Span) -> str:
    return f"NOT {before(span.end, span.end_clock, span.start, span.start_clock)}"


def latest(us: str, clock: str) -> str:
    """SQL of the last instant of a moment."""
    if clock == "true":
        return us
    if clock == "false":
        return f"({us} + {DAY - 1})"
    return f"({us} + CASE WHEN {clock} THEN 0 ELSE {DAY - 1} END)"


def _work(alias: str, us: str, windows: int) -> str:
    clock = f"({us} % {DAY})"
    parts = [
        f"least(greatest({clock} - {alias}.o{number}, 0), {alias}.c{number} - {alias}.o{number})"
        for number in range(windows)
    ]
    return f"({' + '.join([f'{alias}.cum', *parts])})"


def time_bounds(reading: Reading, span: Span, tables: Tables) -> tuple[str, str]:
    """SQL of the least and the greatest time (microseconds) that the two moments leave open."""
    if not reading.hours:
        opens, closes = (tables.name(reading, which) for which in (span.opens, span.closes))
        span = replace(span, opens=opens, closes=closes)
    return _bounds(reading, span)


def _bounds(reading: Reading, span: Span) -> tuple[str, str]:
    if reading.hours:
        start_last, end_last = latest(span.start, span.start_clock), latest(span.end, span.end_clock)
        return f"({span.end} - {start_last})", f"({end_last} - {span.start})"
    opens, closes = (
        f"{name}_w" if clock == "true" else f"{name}_wl"
        for name, clock in ((span.opens, span.start_clock), (span.closes, span.end_clock))
    )
    return f"({span.closes}_w - {opens})", f"({closes} - {span.opens}_w)"


def _time(reading: Reading, span: Span, allowance: str) -> Measure:
    low, high = _bounds(reading, span)
    ok = f"{high} <= {allowance}"
    minutes = f"(({high} + {_MINUTE - 1}) // {_MINUTE})"
    if span.start_clock == span.end_clock == "true":
        return Measure(ok, minutes)
    # An amount that is not certain would have to be told case by case.
    return Measure(f"{ok} AND greatest({low}, 0) = {high}", minutes)


def _outside(alias: str, us: str, clock: str) -> str:
    """Whether a moment belongs to the next working date: after closing, or on a day off."""
    return f"({alias}_working = 0 OR ({clock} AND {us} % {DAY} > {alias}_closes))"


def _working_dates(reading: Reading, span: Span, allowance: str) -> Measure:
    settings = reading.settings
    shifted = f"{_outside(span.opens, span.start, span.start_clock)}::BIGINT"
    base = f"{span.opens}_rank"
    if settings.first_day_counts and settings.late_receipt_next_day:
        base = f"({base} - CASE WHEN {shifted} = 1 THEN 0 ELSE {span.opens}_working END)"
    elif settings.first_day_counts:
        base = f"({base} - {span.opens}_working)"
    elif settings.late_receipt_next_day:
        base = f"({base} + {shifted})"
    pushed = "0"
    if settings.day_ends_at_closing:
        pushed = f"{_outside(span.closes, span.end, span.end_clock)}::BIGINT"
    used = f"greatest({span.closes}_rank + {pushed} - {base}, 0)"
    return Measure(f"{used} <= {allowance}", used)


def _dates(reading: Reading, span: Span, allowance: str) -> Measure:
    settings, first = reading.settings, int(reading.settings.first_day_counts)
    day, begun = f"({span.end} // {DAY})", f"({span.start} // {DAY})"
    if settings.late_receipt_next_day:
        outside = _outside(span.opens, span.start, span.start_clock)
        begun = f"(CASE WHEN {outside} THEN {span.opens}_following ELSE {begun} END)"
    due = f"({begun} + {allowance} - {first})"
    if reading.unit == "bulan":
        at = f"(DATE '1970-01-01' + {begun}::INTEGER)"
        moved = f"({at} + to_months({reading.amount}))"
        same = f"CASE WHEN day({moved}) = day({at}) THEN {first} ELSE 0 END"
        due = f"(epoch_us({moved}) // {DAY} - {same})"
    used = f"greatest({day} - {begun} + {first}, 0)"
    # Rolling to the next working date is left to the evaluator: it decides only what is late here.
    ok = f"{day} <= {due}"
    if settings.day_ends_at_closing:
        closed = f"{span.end_clock} AND {span.end} % {DAY} > coalesce({span.closes}_closes, {DAY})"
        ok = f"{day} <= {due} AND NOT ({day} = {due} AND {closed})"
    return Measure(f"({ok}) AND {begun} IS NOT NULL", used)


def readings(limit: LimitSpec, calendar: Calendar | None) -> tuple[Reading, ...]:
    """The readings of a limit."""
    return readings_of(limit, calendar)


def windows_of(contexts_calendars: Sequence[Calendar | None]) -> int:
    """Most windows on one date over all calendars."""
    return max(
        (len(windows) for item in contexts_calendars if item for windows in item.table(False).windows),
        default=0,
    )
