"""Which days an agency works, as far as its calendar tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sop_checks.calendar import Calendar
from sop_compiler.model import Handbook


@dataclass(slots=True)
class WorkingDays:
    """Callable: whether a date is worked; beyond the calendar Monday to Friday are.

    ``uncovered`` gathers the years for which the calendar could not be asked.
    """

    calendar: Calendar | None
    uncovered: set[int] = field(default_factory=set[int])

    def __call__(self, day: date) -> bool:
        """Whether ``day`` is a working day."""
        if self.calendar is not None and self.calendar.covers(day):
            return self.calendar.is_working_date(day)
        self.uncovered.add(day.year)
        return day.weekday() < 5

    def note(self) -> str:
        """What a reader must know about holidays; ``""`` when the calendar told everything."""
        if not self.uncovered:
            return ""
        years = ", ".join(map(str, sorted(self.uncovered)))
        return (
            f"Kalender instansi tidak memuat tahun {years}: hari libur tahun itu belum diperhitungkan, "
            "hanya Sabtu dan Minggu yang dilewati."
        )


def working_days(handbook: Handbook, agency_id: str) -> WorkingDays:
    """The agency's calendar, or Monday to Friday where it has none."""
    calendars = dict(handbook.calendars)
    name = handbook.agency(agency_id).calendar
    if name is None or name not in calendars:
        return WorkingDays(None)
    return WorkingDays(Calendar.from_data(calendars[name], calendars))
