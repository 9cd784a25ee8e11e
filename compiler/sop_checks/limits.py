"""Judging a time limit (semantics §2), word for word as every engine must.

Let S and E be the dates of start and end, n the amount (1 or more), W working time on the calendar.

==================================== ==========================================================
unit                                 on time when
==================================== ==========================================================
menit, jam                           W(end) - W(start) <= n
hari_kerja                           working dates d with S < d <= E are at most n
hari_kalender (``hitung: tanggal``)  E <= S + n
hari_kalender (``hitung: jam``)      end - start <= n x 24 hours of the local wall clock
hari_kalender_berakhir_hari_kerja    E <= S + n, moved to the next working date if that is none
minggu                               as 7n hari_kalender, ``hitung: jam`` included
bulan                                E <= the same day number n months on, or that month's end
hari (bare)                          as the calendar's ``hari`` says; else on time under both
                                     hari_kerja and hari_kalender, late under both, or unknown
==================================== ==========================================================

Settings (the limit's own, else the calendar's, else the default) and what each acts on:

* ``hari_pertama_dihitung: ya`` - day units. hari_kerja counts ``S <= d <= E``; hari_kalender, its
  working-day form and minggu are due one date earlier; bulan is due the day before the same day
  number, or at the month's end where that month has no such day. menit, jam, ``hitung: jam``: nothing.
* ``terima_lewat_tutup_hari_berikut: ya`` - day units. A start strictly after the closing of its
  date, or on a date that is not worked, stands on the next working date. A start without clock
  time on a working date stays (a day limit uses the date). menit, jam: nothing, no working time
  passes there anyway; ``hitung: jam``: nothing.
* ``batas_hari: tutup`` - day units, on the end only. An end strictly after closing is no longer on
  its date. hari_kerja: it belongs to the next working date, and so does an end on a day off. The
  others: an end after closing of the last allowed date is late; a last date that is not worked
  has no closing and ends at midnight. An end without clock time uses the date. menit, jam,
  ``hitung: jam``: nothing.
* ``cuti_bersama: kerja`` - wherever the calendar is asked: a cuti bersama has the hours of its
  weekday, unless another holiday falls on it.

Without clock time: menit, jam and ``hitung: jam`` are judged for every pair of times the dates
allow (end not before start); only if all agree there is a verdict, else ``tanpa-jam``.

Unknown, in this order: ``urutan-waktu`` (end before start; by date where a clock time is missing),
``tanpa-kalender``, ``kalender-habis`` (menit, jam, hari_kerja, bare hari and
hari_kalender_berakhir_hari_kerja: S or E is outside the calendar; hari_kalender, minggu, bulan need
the calendar only where one of the two closing settings has to look up a date), ``tanpa-jam``,
``satuan-hari``. Bare hari takes the reason of the reading that is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import NamedTuple

from sop_checks.calendar import Calendar
from sop_checks.limit_days import DayLine, explain
from sop_checks.limit_deadlines import Deadline, deadline_of
from sop_checks.limit_measures import Measure, measure
from sop_checks.limit_readings import Reading, Reason, Verdict, readings_of, settings_of
from sop_checks.limit_words import REASON_TEXTS, allowed_text, observed_text, summary_text
from sop_checks.moments import Moment, is_before
from sop_checks.rules import LimitSpec, Unit

__all__ = [
    "REASON_TEXTS",
    "Amount",
    "DayLine",
    "Deadline",
    "Judgement",
    "Reason",
    "Ruling",
    "Unknown",
    "Verdict",
    "deadline",
    "deadlines",
    "due_ruling",
    "explain",
    "judge",
    "passed",
    "rule_on",
    "settings_of",
    "words_of",
]


class Amount(NamedTuple):
    """What an execution used under one reading; microseconds or days, as ``micros`` says."""

    unit: Unit
    micros: bool
    allowance: int
    used: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict without words; ``reason`` is given exactly when it is ``unknown``.

    ``amounts`` holds one entry per reading whose amount is certain, ``measures`` what every reading says,
    nothing where the end is before the start.
    """

    verdict: Verdict
    reason: Reason | None = None
    amounts: tuple[Amount, ...] = field(default=(), compare=False)
    measures: tuple[Measure, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A deadline that cannot be told, and why."""

    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict with the words for a finding (Indonesian).

    Attributes:
        observed: the amount used, ``5 hari kerja``; two readings of bare hari are joined by
            ``atau``; ``""`` where nothing could be counted.
        allowed: the limit, ``3 hari kerja``.
        summary: one clause: ``terpakai 5 hari kerja dari 3``, or why there is no verdict.
        deadlines: one per reading; empty where it cannot be told.
    """

    verdict: Verdict
    reason: Reason | None
    observed: str
    allowed: str
    summary: str
    deadlines: tuple[Deadline, ...]


_ON_TIME = Ruling("on_time")
_LATE = Ruling("late")


def rule_on(limit: LimitSpec, start: Moment, end: Moment, calendar: Calendar | None) -> Ruling:
    """The verdict alone: :func:`judge` for many records, without the words."""
    if is_before(end, start):
        return Ruling("unknown", "urutan-waktu")
    readings = readings_of(limit, calendar)
    measures = tuple(measure(reading, start, end) for reading in readings)
    amounts = [
        Amount(reading.unit, reading.in_time, reading.allowance, found.low)
        for reading, found in zip(readings, measures, strict=True)
        if found.verdict != "unknown" and found.low == found.high
    ]
    return _combined(measures, tuple(amounts))


def judge(limit: LimitSpec, start: Moment, end: Moment, calendar: Calendar | None) -> Judgement:
    """Judge an execution from ``start`` to ``end`` (local moments); rules in the module text."""
    return words_of(rule_on(limit, start, end, calendar), limit, start, calendar)


def words_of(ruling: Ruling, limit: LimitSpec, start: Moment, calendar: Calendar | None) -> Judgement:
    """The words of a ruling of :func:`rule_on` on a limit from ``start``."""
    readings = readings_of(limit, calendar)
    pairs = list(zip(readings, ruling.measures, strict=False))
    found = _known_deadlines(readings, start)
    allowed, used = allowed_text(limit, readings, found), observed_text(pairs)
    return Judgement(
        verdict=ruling.verdict,
        reason=ruling.reason,
        observed=used,
        allowed=allowed,
        summary=summary_text(limit, pairs, ruling.reason, allowed, used),
        deadlines=found,
    )


def deadlines(limit: LimitSpec, start: Moment, calendar: Calendar | None) -> tuple[Deadline, ...] | Unknown:
    """The deadline under each reading; a start without clock time gives the latest possible ones."""
    found: list[Deadline] = []
    for reading in readings_of(limit, calendar):
        one = deadline_of(reading, start)
        if isinstance(one, str):
            return Unknown(one)
        found.append(one)
    return tuple(found)


def deadline(limit: LimitSpec, start: Moment, calendar: Calendar | None) -> Moment | Unknown:
    """The last instant that is not late under every reading: an end after it is late, no other end.

    To show a deadline to a reader use :func:`deadlines` (``due``): a working-time limit used up at
    closing is still met until work starts again.
    """
    found = deadlines(limit, start, calendar)
    if isinstance(found, Unknown):
        return found
    lasts = [item.last for item in found if item.last is not None]
    return Moment(max(lasts)) if len(lasts) == len(found) else Unknown("kalender-habis")


def passed(limit: LimitSpec, start: Moment, as_of: Moment, calendar: Calendar | None) -> Ruling:
    """Whether the limit of an open matter has passed at ``as_of``: ``late`` = passed (semantics §3).

    The same as judging an end at ``as_of``, except that an as-of date behind the calendar does not
    make a deadline inside it unknown.
    """
    ruling = rule_on(limit, start, as_of, calendar)
    if ruling.reason != "kalender-habis":
        return ruling
    last = deadline(limit, start, calendar)
    if isinstance(last, Moment) and as_of.earliest > last.at:
        return _LATE
    return ruling


def due_ruling(due: Moment, end: Moment) -> Ruling:
    """Judge an end against a deadline the case itself carries (``tenggat``, semantics §3).

    A deadline without clock time lasts to the end of its date; an end without one, against a
    deadline with one on the same date, is ``tanpa-jam``.
    """
    last = due.at if due.has_clock else datetime.combine(due.date, time.max)
    if end.latest <= last:
        return _ON_TIME
    return _LATE if end.earliest > last else Ruling("unknown", "tanpa-jam")


def _combined(measures: tuple[Measure, ...], amounts: tuple[Amount, ...]) -> Ruling:
    """COMPLIANT or NONCOMPLIANT only if every reading agrees (semantics §2, bare ``hari``)."""
    first = measures[0]
    for one in measures:
        if one.verdict == "unknown":
            return Ruling("unknown", one.reason, amounts, measures)
        if one.verdict != first.verdict:
            first = Measure("unknown", "satuan-hari")
    return Ruling(first.verdict, first.reason, amounts, measures)


def _known_deadlines(readings: tuple[Reading, ...], start: Moment) -> tuple[Deadline, ...]:
    found = (deadline_of(reading, start) for reading in readings)
    return tuple(item for item in found if not isinstance(item, str))
