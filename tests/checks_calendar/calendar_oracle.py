"""A naive second opinion on calendars and limits: minute by minute, date by date, no sums kept.

Written from the words of the semantics (section 2) alone; shares no code with ``sop_checks``.
Everything here is on whole minutes and inside the calendar.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
NAMES = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


@dataclass(frozen=True)
class Oracle:
    """Answers from the plain data of a calendar; ``joint`` is ``cuti_bersama: kerja``."""

    data: dict[str, Any]
    joint: bool = False

    def hours(self, day: date) -> list[tuple[int, int]]:
        """Working stretches of a date in minutes after midnight."""
        for item in self.data.get("hari_libur", []):
            if item["tanggal"] == str(day) and not (self.joint and item["jenis"] == "cuti_bersama"):
                return []
        pattern = self.data["minggu_kerja"]
        for period in self.data.get("khusus", []):
            if period["mulai"] <= str(day) <= period["selesai"]:
                pattern = {**pattern, **period["pola"]}
        return sorted(
            tuple(int(part[:2]) * 60 + int(part[3:]) for part in text.split("-"))
            for text in pattern[NAMES[day.weekday()]]
        )

    def works(self, day: date) -> bool:
        """Whether the date is a working date."""
        return bool(self.hours(day))

    def open_at(self, minute: datetime) -> bool:
        """Whether the minute that starts now is worked."""
        at = minute.hour * 60 + minute.minute
        return any(opens <= at < closes for opens, closes in self.hours(minute.date()))

    def minutes(self, start: datetime, end: datetime) -> int:
        """Worked minutes from start to end, counted one at a time."""
        count, now = 0, start
        while now < end:
            count += self.open_at(now)
            now += MINUTE
        return count

    def dates(self, after: date, until: date) -> int:
        """Working dates d with ``after < d <= until``, counted one at a time."""
        count, day = 0, after + DAY
        while day <= until:
            count += self.works(day)
            day += DAY
        return count

    def next_date(self, day: date) -> date:
        """The first working date after ``day``."""
        day += DAY
        while not self.works(day):
            day += DAY
        return day

    def office_date(self, at: datetime) -> date:
        """The working date an instant belongs to when days end at closing."""
        day = at.date()
        if not self.works(day):
            return self.next_date(day)
        return day if at.hour * 60 + at.minute <= self.hours(day)[-1][1] else self.next_date(day)

    def closed(self, at: datetime) -> bool:
        """Whether an instant on a working date is after its closing."""
        return self.works(at.date()) and self.office_date(at) != at.date()

    def late(self, unit: str, n: int, start: datetime, end: datetime, **settings: bool) -> bool:
        """Whether an end is late, from the definition of the unit and of each setting."""
        first, receipt, closing, hours = (
            settings.get(key, False) for key in ("first", "receipt", "closing", "hours")
        )
        if unit in ("menit", "jam"):
            return self.minutes(start, end) > n * (60 if unit == "jam" else 1)
        if hours and unit in ("hari_kalender", "minggu"):
            return end - start > n * (7 if unit == "minggu" else 1) * DAY
        begun = self.office_date(start) if receipt else start.date()
        if unit == "hari_kerja":
            ended = self.office_date(end) if closing else end.date()
            return self.dates(begun - DAY if first else begun, ended) > n
        due = self.due(unit, n, begun, first)
        return end.date() > due or (closing and end.date() == due and self.closed(end))

    def due(self, unit: str, n: int, begun: date, first: bool) -> date:
        """Last allowed date of a unit that is not counted in working dates."""
        if unit == "bulan":
            year, month = begun.year + (begun.month - 1 + n) // 12, (begun.month - 1 + n) % 12 + 1
            size = calendar.monthrange(year, month)[1]
            if begun.day > size:
                return date(year, month, size)
            return date(year, month, begun.day) - (DAY if first else 0 * DAY)
        days = n * 7 if unit == "minggu" else n
        due = begun + (days - first) * DAY
        while unit == "hari_kalender_berakhir_hari_kerja" and not self.works(due):
            due += DAY
        return due


def at_minute(day: date, minute: int) -> datetime:
    """An instant from a date and minutes after midnight."""
    return datetime.combine(day, time.min) + minute * MINUTE
