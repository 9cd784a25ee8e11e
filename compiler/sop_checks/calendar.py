"""The working calendar of an agency: which dates and hours are worked, and why the others are not.

A calendar speaks only about the dates from ``first`` to ``last``; asked about another date it
raises :class:`OutsideCalendar`, never guesses (semantics §2, ``kalender-habis``).  All instants are
naive local datetimes of the zone :attr:`Calendar.zone`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Literal, Self

from sop_checks.calendar_data import (
    CalendarData,
    CountingSettings,
    DayReading,
    Holiday,
    SpecialPeriod,
    WeekPattern,
    Window,
)
from sop_checks.calendar_fields import CalendarError
from sop_checks.calendar_reading import read_calendar
from sop_checks.moments import zone_of
from sop_checks.rules import LimitSpec
from sop_checks.work_table import WorkTable

__all__ = ["Calendar", "CalendarDay", "CalendarError", "DayKind", "OutsideCalendar", "Window"]

DayKind = Literal["kerja", "bukan_hari_kerja", "libur_nasional", "cuti_bersama", "libur_daerah"]
_KIND_ORDER: tuple[DayKind, ...] = ("libur_nasional", "libur_daerah", "cuti_bersama")


class OutsideCalendar(LookupError):
    """A date the calendar does not speak about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """What the calendar says about one date.

    Attributes:
        kind: ``kerja``, or why the date is not worked; a holiday goes before a free weekday.
        windows: working windows; empty exactly when ``kind`` is not ``kerja``.
        holidays: every entry for the date, a cuti bersama counted as work included.
        special: the dated pattern in force (for example Ramadan), or ``None``.
        work_before: working seconds from the start of the calendar to the start of the date.
        rank: working dates from the start of the calendar to the date, itself included.
    """

    day: date
    kind: DayKind
    windows: tuple[Window, ...]
    holidays: tuple[Holiday, ...]
    special: SpecialPeriod | None
    work_before: int
    rank: int

    @property
    def working(self) -> bool:
        """Whether the date is a working date."""
        return self.kind == "kerja"


@dataclass(frozen=True, slots=True)
class Calendar:
    """An immutable calendar; build it with :meth:`from_data`. Two with equal data are equal.

    Where a query takes ``joint_leave_works``, ``None`` means the calendar's own setting
    ``cuti_bersama`` and a bool overrides it.
    """

    data: CalendarData
    _off: WorkTable = field(init=False, repr=False, compare=False)
    _on: WorkTable = field(init=False, repr=False, compare=False)
    _holidays: Mapping[date, tuple[Holiday, ...]] = field(init=False, repr=False, compare=False)
    readings: dict[LimitSpec, tuple[Any, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict[LimitSpec, tuple[Any, ...]]
    )
    """Kept here by :func:`sop_checks.limit_readings.readings_of`: few limits judge many records."""

    def __post_init__(self) -> None:
        """Build the tables for both settings of ``cuti_bersama``."""
        by_day: dict[date, tuple[Holiday, ...]] = {}
        for holiday in self.data.holidays:
            by_day[holiday.day] = (*by_day.get(holiday.day, ()), holiday)
        usual = dict(_usual_days(self.data))
        off = tuple(() if day in by_day else windows for day, windows in usual.items())
        on = tuple(() if _is_off(by_day.get(day, ())) else windows for day, windows in usual.items())
        object.__setattr__(self, "_holidays", by_day)
        object.__setattr__(self, "_off", WorkTable.build(self.data.first, off))
        object.__setattr__(self, "_on", WorkTable.build(self.data.first, on))

    @classmethod
    def from_data(cls, data: object, parents: Mapping[str, object] | None = None) -> Self:
        """Read plain data of a calendar file; ``parents`` holds those it may inherit from, by id.

        Keys and inheritance: :func:`sop_checks.calendar_reading.read_calendar`.

        Raises:
            CalendarError: (a ValueError) listing every problem.
        """
        return cls(read_calendar(data, parents))

    def to_data(self) -> dict[str, Any]:
        """Plain data, everything inherited filled in; :meth:`from_data` gives an equal calendar."""
        return self.data.to_data()

    @property
    def sha256(self) -> str:
        """Hex digest of :meth:`to_data` as JSON with sorted keys: names the calendar in reports."""
        text = json.dumps(self.to_data(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def id(self) -> str:
        """Id of the calendar."""
        return self.data.id

    @property
    def zone(self) -> tzinfo:
        """The agency's time zone."""
        return zone_of(self.data.zone)

    @property
    def first(self) -> date:
        """First date covered."""
        return self.data.first

    @property
    def last(self) -> date:
        """Last date covered."""
        return self.data.last

    @property
    def settings(self) -> CountingSettings:
        """The calendar's own counting settings."""
        return self.data.settings

    @property
    def day_reading(self) -> DayReading | None:
        """How bare ``hari`` is read; ``None`` when the calendar does not settle it."""
        return self.data.day_reading

    def report_settings(self) -> dict[str, str]:
        """What every report says about counting on this calendar (semantics §2), as words of its file.

        ``hari`` is ``""`` where a bare *hari* is judged under both readings.
        """
        return {
            **self.settings.to_data(),
            "hari": self.day_reading or "",
            "jam_kerja": "diasumsikan" if self.assumed else "ditetapkan",
            "zona_waktu": self.data.zone,
        }

    @property
    def assumed(self) -> tuple[str, ...]:
        """Names of the patterns whose hours the editors assumed, ``minggu_kerja`` first.

        A limit in menit or jam rests on them; a limit in days only on which dates are worked.
        """
        week = ("minggu_kerja",) if self.data.week.assumed else ()
        return (*week, *(period.name for period in self.data.special if period.assumed))

    def covers(self, day: date) -> bool:
        """Whether the calendar speaks about the date."""
        return self.data.first <= day <= self.data.last

    def table(self, joint_leave_works: bool | None = None) -> WorkTable:
        """The cumulative table; its lookups do not check coverage."""
        works = self.settings.joint_leave_is_working_day if joint_leave_works is None else joint_leave_works
        return self._on if works else self._off

    def is_working_date(self, day: date, joint_leave_works: bool | None = None) -> bool:
        """Whether any time of the date is worked.

        Raises:
            OutsideCalendar: the date is not covered.
        """
        return bool(self.windows(day, joint_leave_works))

    def windows(self, day: date, joint_leave_works: bool | None = None) -> tuple[Window, ...]:
        """Working windows of the date in seconds after midnight; empty on a day off.

        Raises:
            OutsideCalendar: the date is not covered.
        """
        self._require(day)
        return self.table(joint_leave_works).windows_of(day)

    def closing(self, day: date, joint_leave_works: bool | None = None) -> int | None:
        """End of the last window in seconds after midnight, ``None`` on a day off.

        Raises:
            OutsideCalendar: the date is not covered.
        """
        windows = self.windows(day, joint_leave_works)
        return windows[-1].closes if windows else None

    def working_time(
        self, start: datetime, end: datetime, joint_leave_works: bool | None = None
    ) -> timedelta:
        """W(end) - W(start), exact to the microsecond; negative when ``end`` is before ``start``.

        Raises:
            OutsideCalendar: one of the dates is not covered.
        """
        self._require(start.date())
        self._require(end.date())
        table = self.table(joint_leave_works)
        return timedelta(microseconds=table.work_before(end) - table.work_before(start))

    def working_dates(self, after: date, until: date, joint_leave_works: bool | None = None) -> int:
        """Number of working dates d with ``after < d <= until``; negative when reversed.

        Raises:
            OutsideCalendar: one of the dates is not covered.
        """
        self._require(after)
        self._require(until)
        table = self.table(joint_leave_works)
        return table.rank(until) - table.rank(after)

    def next_working_date(self, day: date, joint_leave_works: bool | None = None) -> date | None:
        """The first working date after ``day``; ``None`` when the calendar ends before it.

        Raises:
            OutsideCalendar: the date is not covered.
        """
        self._require(day)
        table = self.table(joint_leave_works)
        return table.working_date(table.rank(day) + 1)

    def day(self, day: date, joint_leave_works: bool | None = None) -> CalendarDay:
        """Everything the calendar says about a date, holiday names and sources included.

        Raises:
            OutsideCalendar: the date is not covered.
        """
        windows = self.windows(day, joint_leave_works)
        table = self.table(joint_leave_works)
        holidays = self._holidays.get(day, ())
        named: list[DayKind] = [holiday.kind for holiday in holidays]
        named.sort(key=_KIND_ORDER.index)
        off: DayKind = "bukan_hari_kerja"
        if named and (table is self._off or _is_off(holidays)):
            off = named[0]
        special = next((item for item in self.data.special if item.first <= day <= item.last), None)
        return CalendarDay(
            day=day,
            kind="kerja" if windows else off,
            windows=windows,
            holidays=holidays,
            special=special,
            work_before=table.seconds[day.toordinal() - table.first],
            rank=table.rank(day),
        )

    def days(self, joint_leave_works: bool | None = None) -> Iterator[CalendarDay]:
        """Every covered date in order: the calendar table of an engine."""
        for number in range(self.first.toordinal(), self.last.toordinal() + 1):
            yield self.day(date.fromordinal(number), joint_leave_works)

    def cited(self, sources: tuple[str, ...]) -> str:
        """Citations in full: ids replaced by the text of the calendar's source list."""
        texts = {item.id: item.text for item in self.data.sources if item.id}
        return "; ".join(texts.get(source, source) for source in sources)

    def _require(self, day: date) -> None:
        if not self.covers(day):
            raise OutsideCalendar(f"{day} di luar kalender {self.id} ({self.first} sampai {self.last})")


def _is_off(holidays: tuple[Holiday, ...]) -> bool:
    """Whether a date stays off even where cuti bersama is worked."""
    return any(holiday.kind != "cuti_bersama" for holiday in holidays)


def _usual_days(data: CalendarData) -> Iterator[tuple[date, tuple[Window, ...]]]:
    """Each covered date with the hours of its weekday, holidays not yet taken out."""
    patterns: dict[date, WeekPattern] = {}
    for period in data.special:
        first, last = max(period.first, data.first), min(period.last, data.last)
        for number in range(first.toordinal(), last.toordinal() + 1):
            patterns[date.fromordinal(number)] = period.days
    for number in range(data.first.toordinal(), data.last.toordinal() + 1):
        day = date.fromordinal(number)
        yield day, patterns.get(day, data.week.days)[day.weekday()]
