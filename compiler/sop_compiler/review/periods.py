"""Half-years (*semester*) and periods as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sop_checks.errors import InputError
from sop_checks.time_words import date_text
from sop_compiler.source.dates import is_date

_HALF = re.compile(r"(\d{4})-?S([12])", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Half:
    """Half of a year: ``number`` 1 is January to June, 2 July to December."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Half:
        """The half-year a day lies in."""
        return cls(day.year, 1 if day.month <= 6 else 2)

    @property
    def first(self) -> date:
        """First day."""
        return date(self.year, 1 if self.number == 1 else 7, 1)

    @property
    def last(self) -> date:
        """Last day."""
        return date(self.year, 6, 30) if self.number == 1 else date(self.year, 12, 31)

    @property
    def next(self) -> Half:
        """The half-year after it."""
        return Half(self.year, 2) if self.number == 1 else Half(self.year + 1, 1)

    @property
    def key(self) -> str:
        """``2027-S1``."""
        return f"{self.year}-S{self.number}"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, both included; ``written`` as in a record."""

    first: date
    last: date
    written: str

    @property
    def words(self) -> str:
        """``1 Januari 2024 – 30 Juni 2024``."""
        return f"{date_text(self.first)} – {date_text(self.last)}"


def read_period(text: str) -> Period:
    """``2024-S1`` or ``2024-01-01..2024-06-30``.

    Raises:
        InputError: anything else, or a period that ends before it begins.
    """
    half = _HALF.fullmatch(text.strip())
    if half and int(half[1]):
        which = Half(int(half[1]), int(half[2]))
        return Period(which.first, which.last, which.key)
    first, dots, last = (part.strip() for part in text.partition(".."))
    if not (dots and is_date(first) and is_date(last)):
        raise InputError(
            f"Periode `{text}` tidak terbaca; tulis semester seperti 2024-S1, "
            "atau dua tanggal seperti 2024-01-01..2024-06-30."
        )
    if first > last:
        raise InputError(f"Periode `{text}` berakhir sebelum mulai.")
    return Period(date.fromisoformat(first), date.fromisoformat(last), f"{first}..{last}")


def read_day(text: str) -> date:
    """A date as editors write it.

    Raises:
        InputError: not ``2024-01-17``.
    """
    if not is_date(text):
        raise InputError(f"Tanggal `{text}` tidak terbaca; tulis tahun-bulan-hari, misalnya 2024-01-17.")
    return date.fromisoformat(text)
