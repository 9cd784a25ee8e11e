"""Working time as cumulative sums over the dates of a calendar.

For a local time t on date i: ``W(t) = seconds[i] + what the windows of date i hold before t``.
Working time between two instants is a difference of two such numbers, whatever lies between; the
number of working dates likewise.  Instants count in whole microseconds, so nothing is rounded.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sop_checks.calendar_data import Window

_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class WorkTable:
    """One row per date from ``first`` (a proleptic ordinal) on.

    Attributes:
        first: ordinal of the first date.
        windows: the working windows of each date; none on a day off.
        seconds: working seconds before each date; one entry more than dates.
        days: working dates before each date; one entry more than dates.
        working: ordinals of the working dates.
    """

    first: int
    windows: tuple[tuple[Window, ...], ...]
    seconds: tuple[int, ...]
    days: tuple[int, ...]
    working: tuple[int, ...]

    @classmethod
    def build(cls, first: date, windows: tuple[tuple[Window, ...], ...]) -> WorkTable:
        """Sum up the windows of consecutive dates."""
        start = first.toordinal()
        seconds, days = [0], [0]
        for day in windows:
            seconds.append(seconds[-1] + sum(window.closes - window.opens for window in day))
            days.append(days[-1] + bool(day))
        working = tuple(start + number for number, day in enumerate(windows) if day)
        return cls(start, windows, tuple(seconds), tuple(days), working)

    def rank(self, day: date) -> int:
        """Number of working dates up to and including ``day``; 0 before the first date."""
        return self.days[max(0, day.toordinal() - self.first + 1)]

    def working_date(self, rank: int) -> date | None:
        """The working date with that number, from 1; ``None`` when the calendar has no such date."""
        return date.fromordinal(self.working[rank - 1]) if 1 <= rank <= len(self.working) else None

    def windows_of(self, day: date) -> tuple[Window, ...]:
        """Working windows of a date inside the table."""
        return self.windows[day.toordinal() - self.first]

    def work_before(self, at: datetime) -> int:
        """W(at): working microseconds from the first date to ``at``."""
        index = at.toordinal() - self.first
        clock = ((at.hour * 60 + at.minute) * 60 + at.second) * _SECOND + at.microsecond
        total = self.seconds[index] * _SECOND
        for window in self.windows[index]:
            total += min(max(clock - window.opens * _SECOND, 0), (window.closes - window.opens) * _SECOND)
        return total

    def reached(self, work: int) -> datetime | None:
        """The first instant with ``W = work`` (in microseconds, more than 0), ``None`` beyond the table."""
        index = bisect_left(self.seconds, -(-work // _SECOND)) - 1
        return self._inside(index, work, last=False)

    def exceeded(self, work: int) -> datetime | None:
        """The last instant with ``W = work``: the work goes on right after it; ``None`` beyond the table."""
        index = bisect_right(self.seconds, work // _SECOND) - 1
        return self._inside(index, work, last=True)

    def _inside(self, index: int, work: int, *, last: bool) -> datetime | None:
        if not 0 <= index < len(self.windows):
            return None
        left = work - self.seconds[index] * _SECOND
        for window in self.windows[index]:
            size = (window.closes - window.opens) * _SECOND
            if left < size or (left == size and not last):
                midnight = datetime.combine(date.fromordinal(self.first + index), time.min)
                return midnight + timedelta(microseconds=window.opens * _SECOND + left)
            left -= size
        return None
