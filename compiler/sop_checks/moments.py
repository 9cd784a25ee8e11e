"""Moments: local wall-clock instants of the agency, with or without a clock time (semantics §2).

All arithmetic of the checks is done in local wall-clock time.  A moment therefore carries no
offset: a stamp with one is converted to the agency's zone once, on the way in, and in a zone with
daylight saving the hour that is skipped or repeated is neither taken out nor counted twice.

Zones come from the operating system or, where that has none (Windows), from the package
``tzdata``.  The Indonesian zones have had one fixed offset since 1988, so they work without either.
"""

from __future__ import annotations

import re
import zoneinfo
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Self

FIRST_INSTANT = (datetime(1, 1, 2) - datetime(1970, 1, 1)) // timedelta(microseconds=1)
LAST_INSTANT = (datetime(9999, 12, 31) - datetime(1970, 1, 1)) // timedelta(microseconds=1)
"""Microseconds since 1970 of the first and last instant that every zone can show."""

_SHORT_ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_FIXED_HOURS = {"Asia/Jakarta": 7, "Asia/Pontianak": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
_STAMP = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[Tt ](?P<clock>\d\d:\d\d(?::\d\d)?)(?:[.,](?P<part>\d{1,9}))? ?(?P<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?)?"
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?")


class MomentError(ValueError):
    """A stamp or a zone name that cannot be read; the message is Indonesian and quotes it."""


def zone_of(name: str) -> tzinfo:
    """The zone of an IANA name or of WIB, WITA, WIT.

    Raises:
        MomentError: no such zone, or this computer has no zone data for it.
    """
    key = _SHORT_ZONES.get(name.strip().upper(), name.strip())
    try:
        return zoneinfo.ZoneInfo(key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        # No zone data on this computer: the Indonesian zones need none.
        if key in _FIXED_HOURS:
            return timezone(timedelta(hours=_FIXED_HOURS[key]), key)
        message = f"zona waktu {name!r} tidak dikenal (contoh: Asia/Jakarta; di Windows pasang paket tzdata)"
        raise MomentError(message) from None


@dataclass(frozen=True, slots=True)
class Moment:
    """A local wall-clock instant, or a date whose clock time is not known.

    Attributes:
        at: naive local date and time; midnight when there is no clock time.
        has_clock: False for a date only.
    """

    at: datetime
    has_clock: bool = True

    def __post_init__(self) -> None:
        """Refuse offsets, and a clock time in a moment that says it has none.

        Raises:
            ValueError: one of the two.
        """
        if self.at.tzinfo is not None:
            raise ValueError("a moment is local: convert the offset first (Moment.from_datetime)")
        if not self.has_clock and self.at.time() != time.min:
            raise ValueError("a moment without clock time must stand at midnight")

    @classmethod
    def from_datetime(cls, stamp: datetime, zone: tzinfo | str) -> Self:
        """A stamp with an offset is converted to ``zone``; one without is local time already.

        Raises:
            MomentError: unknown zone, or the conversion leaves the years 1 to 9999.
        """
        if stamp.tzinfo is None:
            return cls(stamp.replace(fold=0))
        try:
            local = stamp.astimezone(zone_of(zone) if isinstance(zone, str) else zone)
        except OverflowError:
            raise MomentError(f"waktu {stamp.isoformat()} di luar jangkauan") from None
        return cls(local.replace(tzinfo=None, fold=0))

    @classmethod
    def from_date(cls, day: date) -> Self:
        """A date without clock time."""
        return cls(datetime.combine(day, time.min), has_clock=False)

    @classmethod
    def parse(cls, text: str, zone: tzinfo | str) -> Self:
        """Read an ISO 8601 stamp in extended form: ``2024-01-17``, ``2024-01-17T08:30+07:00``.

        ``T`` may be a space, seconds and their fraction may be left out, the offset may be ``Z``,
        ``+07``, ``+0700`` or ``+07:00``. Digits beyond the microsecond are cut.

        Raises:
            MomentError: not such a stamp, no such date, or an unknown zone.
        """
        match = _STAMP.fullmatch(text.strip())
        if match is None:
            raise MomentError(f"{text!r} bukan waktu ISO (contoh: 2024-01-17 atau 2024-01-17T08:30)")
        try:
            day = date.fromisoformat(match["day"])
            if match["clock"] is None:
                return cls.from_date(day)
            clock = time.fromisoformat(match["clock"])
            micro = int((match["part"] or "0")[:6].ljust(6, "0"))
            stamp = datetime.combine(day, clock.replace(microsecond=micro), _offset(match["zone"]))
        except ValueError as error:
            raise MomentError(f"{text!r} bukan tanggal atau jam yang ada ({error})") from None
        return cls.from_datetime(stamp, zone)

    @property
    def date(self) -> date:
        """Local date."""
        return self.at.date()

    @property
    def earliest(self) -> datetime:
        """The instant itself, or the first one of the date."""
        return self.at

    @property
    def latest(self) -> datetime:
        """The instant itself, or the last one of the date (23:59:59.999999)."""
        return self.at if self.has_clock else datetime.combine(self.at.date(), time.max)

    def iso(self) -> str:
        """ISO text that :meth:`parse` reads back to the same moment."""
        return self.at.isoformat() if self.has_clock else self.at.date().isoformat()


def is_before(first: Moment, second: Moment) -> bool:
    """Whether ``first`` surely lies before ``second``: by date as soon as one has no clock time."""
    if first.has_clock and second.has_clock:
        return first.at < second.at
    return first.at.date() < second.at.date()


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    match = _OFFSET.fullmatch(text)
    if match is None:
        return UTC
    size = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-size if match[1] == "-" else size)
