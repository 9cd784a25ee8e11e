"""Reading dates and times as people and machines write them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Literal

from sop_checks.moments import FIRST_INSTANT, LAST_INSTANT, Moment, MomentError
from sop_checks.records.tables import CellValue

DayOrder = Literal["hari-bulan", "bulan-hari"]

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february pebruari feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        1,
    )
    for name in names.split()
}
_ZONES = {"WIB": 7, "WITA": 8, "WIT": 9}
_CLOCK = (
    r"(?:(?:[Tt]|,?\s+|,)\s*(?:pukul|jam|pkl\.?)?\s*(?P<hour>\d{1,2})[:.](?P<minute>\d{2})"
    r"(?:[:.](?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
    r"\s*(?P<zone>[Zz]|[+-]\d{2}(?::?\d{2})?|WIB|WITA|WIT|UTC|GMT)?)?"
)
_WEEKDAY = r"(?:[A-Za-z']+\s*,\s*)?"
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _CLOCK)
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})" + _CLOCK)
_YEAR_LAST = re.compile(
    _WEEKDAY
    + r"(?P<first>\d{1,2})\s*[-/.]\s*(?P<second_part>\d{1,2})\s*[-/.]\s*(?P<year>\d{4}|\d{2})"
    + _CLOCK
)
_NAMED = re.compile(
    _WEEKDAY + r"(?P<day>\d{1,2})[\s\-./]+(?P<name>[A-Za-z]+)\.?[\s\-./,]+(?P<year>\d{4}|\d{2})" + _CLOCK
)
_NAMED_FIRST = re.compile(r"(?P<name>[A-Za-z]+)\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})" + _CLOCK)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_EPOCH = datetime(1970, 1, 1)
_SERIAL_START = datetime(1899, 12, 30)
_SERIAL_RANGE = (20_000, 80_000)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A read stamp: ``at`` may carry an offset; without clock time it is midnight."""

    at: datetime
    has_clock: bool


def parse_stamp(
    value: CellValue, order: DayOrder = "hari-bulan", shift: int = 0, zone: tzinfo | None = None
) -> Stamp | None:
    """The stamp in a cell, or ``None`` when the cell holds no date that exists in every zone.

    ``zone`` is that of stamps without offset, where they are not in the agency's own.

    Read are: spreadsheet dates and date serials (1900 system, ``shift`` days later), also with a
    decimal comma, ISO 8601, ``17/01/2024 8:30``, ``17.01.24``, ``17 Januari 2024 pukul 08.30 WIB``,
    ``Rabu, 17 Jan 2024``, ``January 17, 2024``.
    """
    stamp = _parse(value, order, shift)
    # Only next to the first and last year can an offset matter.
    if stamp is None or 1 < stamp.at.year < 9999 or not stamp.has_clock:
        return stamp
    at = stamp.at if zone is None or stamp.at.tzinfo else stamp.at.replace(tzinfo=zone)
    offset = at.utcoffset()
    if offset is None:
        return stamp
    instant = (at.replace(tzinfo=None) - _EPOCH - offset) // timedelta(microseconds=1)
    return stamp if FIRST_INSTANT <= instant <= LAST_INSTANT else None


def _parse(value: CellValue, order: DayOrder, shift: int) -> Stamp | None:
    if isinstance(value, str):
        text = value.strip()
        return _from_iso(text) or _from_text(text, order, shift)
    if isinstance(value, datetime):
        return Stamp(value, has_clock=True)
    if isinstance(value, date):
        return Stamp(datetime.combine(value, time.min), has_clock=False)
    if isinstance(value, bool) or value is None or isinstance(value, (time, timedelta)):
        return None
    if not math.isfinite(value):
        return None
    return _from_serial(float(value), shift) or _from_text(str(int(value)), order, shift)


def shape(value: CellValue, order: DayOrder) -> str:
    """How a date is written, in words for the report."""
    if not isinstance(value, str):
        return "sel tanggal" if isinstance(value, date) else "nomor seri"
    text = value.strip()
    if _YEAR_LAST.fullmatch(text):
        return "hari/bulan/tahun" if order == "hari-bulan" else "bulan/hari/tahun"
    if _SERIAL.fullmatch(text):
        return "nomor seri"
    return "tahun-bulan-hari" if text[:4].isdecimal() else "nama bulan"


def local_moment(stamp: Stamp | None, zone: tzinfo, data_zone: tzinfo | None) -> Moment | None:
    """The stamp in the agency's zone (semantics §2).

    A stamp without offset is local time already, or time of ``data_zone`` where that is given; a
    date without clock time belongs to no zone.
    """
    if stamp is None:
        return None
    if not stamp.has_clock:
        return Moment.from_date(stamp.at.date())
    at = stamp.at
    if at.tzinfo is None and data_zone is not None:
        at = at.replace(tzinfo=data_zone)
    try:
        return Moment.from_datetime(at, zone)
    except MomentError:
        return None


def day_order(values: Sequence[CellValue]) -> tuple[DayOrder, bool]:
    """Order of day and month in a column, and whether the column itself decides it.

    Ambiguous columns are read day first, the Indonesian way.
    """
    day_first = month_first = numeric = 0
    for value in values:
        # Years come first in most machine data; the pattern is for the others.
        if not isinstance(value, str) or value[4:5] == "-":
            continue
        match = _YEAR_LAST.fullmatch(value.strip())
        if match is None:
            continue
        numeric += 1
        day_first += int(match["first"]) > 12
        month_first += int(match["second_part"]) > 12
    if month_first and not day_first:
        return "bulan-hari", True
    return "hari-bulan", not numeric or (day_first > 0 and not month_first)


def _from_iso(text: str) -> Stamp | None:
    """The usual forms of ISO 8601 fast; whatever else there is, is left to the patterns."""
    if text[4:5] != "-" or text[7:8] != "-":
        return None
    try:
        if len(text) == 10:
            return Stamp(datetime.fromisoformat(text), has_clock=False)
        if text[10] in "T " and text[13:14] == ":" and "," not in text:
            return Stamp(datetime.fromisoformat(text), has_clock=True)
    except ValueError:
        pass
    return None


def _from_serial(number: float, shift: int) -> Stamp | None:
    if not _SERIAL_RANGE[0] <= number <= _SERIAL_RANGE[1]:
        return None
    # Serials hold about 1/100 second; a rounded second undoes the binary fraction.
    seconds = round((number % 1) * 86_400)
    at = _SERIAL_START + timedelta(days=int(number) + shift, seconds=seconds)
    return Stamp(at, has_clock=number != int(number))


@lru_cache(maxsize=65_536)
def _from_text(text: str, order: DayOrder, shift: int) -> Stamp | None:
    for pattern in (_YEAR_FIRST, _YEAR_LAST, _NAMED, _NAMED_FIRST, _COMPACT):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        try:
            day = _day_of(match, order)
            if match["hour"] is None:
                return Stamp(datetime.combine(day, time.min), has_clock=False) if day else None
            return (
                Stamp(datetime.combine(day, _clock_of(match), _zone_of(match["zone"])), True) if day else None
            )
        except ValueError:
            return None
    return _from_serial(float(text.replace(",", ".")), shift) if _SERIAL.fullmatch(text) else None


def _day_of(match: re.Match[str], order: DayOrder) -> date | None:
    groups = match.groupdict()
    year = int(groups["year"])
    year += 2000 if len(groups["year"]) == 2 else 0
    if "first" in groups:
        first, second = int(groups["first"]), int(groups["second_part"])
        return date(year, second, first) if order == "hari-bulan" else date(year, first, second)
    if "name" in groups:
        month = _MONTHS.get(groups["name"].casefold())
        return date(year, month, int(groups["day"])) if month else None
    return date(year, int(groups["month"]), int(groups["day"]))


def _clock_of(match: re.Match[str]) -> time:
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("hour of a twelve-hour clock")
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    micro = int((match["part"] or "0")[:6].ljust(6, "0"))
    return time(hour, int(match["minute"]), int(match["second"] or 0), micro)


def _zone_of(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text.upper() in _ZONES:
        return timezone(timedelta(hours=_ZONES[text.upper()]))
    if text[0] not in "+-":
        return UTC
    size = timedelta(hours=int(text[1:3]), minutes=int(text[3:].lstrip(":") or 0))
    return timezone(-size if text[0] == "-" else size)
