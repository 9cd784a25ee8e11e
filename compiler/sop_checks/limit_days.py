"""The day-by-day account of a limit: what an auditor can check with a finger on the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sop_checks.calendar import Calendar, CalendarDay
from sop_checks.limit_readings import Reading, first_counted, readings_of
from sop_checks.moments import Moment, is_before
from sop_checks.rules import LimitSpec, Unit
from sop_checks.time_words import clock_text, weekday_text

_OFF_TEXTS = {
    "libur_nasional": "libur nasional",
    "cuti_bersama": "cuti bersama",
    "libur_daerah": "libur daerah",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One date between start and end.

    Attributes:
        weekday: Indonesian name.
        working: whether it is a working date; ``None`` without calendar or outside it.
        text: why, in Indonesian: hours worked, or the weekday or holiday that is off.
        source: where that is laid down, as the calendar cites it; ``""`` for a plain day.
        seconds: time used on this date, whole seconds: elapsed for ``hitung: jam``, else working
            time; 0 outside the calendar. Without clock time the whole date is taken.
        counted: the readings under which the date uses up the limit.
    """

    date: date
    weekday: str
    working: bool | None
    text: str
    source: str
    seconds: int
    counted: tuple[Unit, ...]


def explain(limit: LimitSpec, start: Moment, end: Moment, calendar: Calendar | None) -> tuple[DayLine, ...]:
    """Every date from start to end, both included; nothing when end is before start.

    Where ``batas_hari: tutup`` pushes the end to the next working date, that date has no line: the
    text of the last line says so.
    """
    if is_before(end, start):
        return ()
    readings = readings_of(limit, calendar)
    begun: dict[Unit, date | str] = {reading.unit: first_counted(reading, start) for reading in readings}
    lines: list[DayLine] = []
    for number in range(start.date.toordinal(), end.date.toordinal() + 1):
        day = date.fromordinal(number)
        lines.append(_line(day, readings, begun, start, end, calendar))
    return tuple(lines)


def _line(
    day: date,
    readings: tuple[Reading, ...],
    begun: dict[Unit, date | str],
    start: Moment,
    end: Moment,
    calendar: Calendar | None,
) -> DayLine:
    first = readings[0]
    info = None
    if calendar is not None and calendar.covers(day):
        info = calendar.day(day, first.settings.joint_leave_is_working_day)
    opens = max(start.earliest, datetime.combine(day, time.min))
    closes = min(end.latest, datetime.combine(day, time.max))
    seconds = _elapsed(opens, closes) if first.hours else _worked(info, opens, closes)
    counted: tuple[Unit, ...] = tuple(
        reading.unit for reading in readings if _counts(reading, day, begun[reading.unit], info, seconds)
    )
    text, source = _status(info, calendar)
    if day == end.date and info is not None and first.settings.day_ends_at_closing and not first.in_time:
        text += _closing_note(info, end, first)
    return DayLine(
        date=day,
        weekday=weekday_text(day),
        working=info.working if info else None,
        text=text,
        source=source,
        seconds=seconds,
        counted=counted,
    )


def _counts(reading: Reading, day: date, begun: date | str, info: CalendarDay | None, seconds: int) -> bool:
    if reading.in_time:
        return seconds > 0
    if isinstance(begun, str) or day < begun:
        return False
    inside = day > begun or reading.settings.first_day_counts
    return inside and (reading.unit != "hari_kerja" or (info is not None and info.working))


def _status(info: CalendarDay | None, calendar: Calendar | None) -> tuple[str, str]:
    if info is None or calendar is None:
        return ("di luar masa kalender" if calendar else "tanpa kalender"), ""
    if info.working:
        return _working_status(info, calendar)
    named = [holiday for holiday in info.holidays if holiday.kind == info.kind]
    if not named:
        return "bukan hari kerja", calendar.cited(calendar.data.week.sources)
    names = ", ".join(holiday.name for holiday in named)
    cited = dict.fromkeys(source for holiday in named for source in holiday.sources)
    label = _OFF_TEXTS[info.kind]
    text = names if names.lower().startswith(label) else f"{label}: {names}"
    return text, calendar.cited(tuple(cited))


def _working_status(info: CalendarDay, calendar: Calendar) -> tuple[str, str]:
    hours = ", ".join(f"{clock_text(window.opens)}-{clock_text(window.closes)}" for window in info.windows)
    text, sources = f"hari kerja {hours}", ()
    if info.special is not None:
        text, sources = f"{text} ({info.special.name})", info.special.sources
    if info.holidays:
        names = ", ".join(holiday.name for holiday in info.holidays)
        text = f"{text}; cuti bersama dihitung hari kerja: {names}"
        sources = (*sources, *(source for holiday in info.holidays for source in holiday.sources))
    return text, calendar.cited(tuple(dict.fromkeys(sources)))


def _closing_note(info: CalendarDay, end: Moment, reading: Reading) -> str:
    midnight = datetime.combine(end.date, time.min)
    if not info.windows:
        on_working_dates = reading.unit == "hari_kerja"
        return "; selesai pada hari libur, dihitung hari kerja berikutnya" if on_working_dates else ""
    if not end.has_clock:
        return ""
    if end.at <= midnight + timedelta(seconds=info.windows[-1].closes):
        return ""
    return f"; selesai sesudah tutup pukul {clock_text(info.windows[-1].closes)}, dihitung hari berikutnya"


def _elapsed(opens: datetime, closes: datetime) -> int:
    return max(0, (_whole(closes) - opens) // timedelta(seconds=1))


def _whole(closes: datetime) -> datetime:
    """The last instant of a date stands for its end: a window until 24.00 is worked to the end."""
    whole = closes.time() == time.max and closes.date() < date.max
    return closes + timedelta(microseconds=1) if whole else closes


def _worked(info: CalendarDay | None, opens: datetime, closes: datetime) -> int:
    if info is None:
        return 0
    midnight = datetime.combine(info.day, time.min)
    total = timedelta(0)
    for window in info.windows:
        first = max(opens, midnight + timedelta(seconds=window.opens))
        last = min(_whole(closes), midnight + timedelta(seconds=window.closes))
        total += max(last - first, timedelta(0))
    return total // timedelta(seconds=1)
