"""Indonesian wording of dates, clock times and amounts of time."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from sop_checks.moments import Moment

DAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTH_NAMES = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
UNIT_WORDS = {
    "menit": "menit",
    "jam": "jam",
    "hari": "hari",
    "hari_kerja": "hari kerja",
    "hari_kalender": "hari kalender",
    "hari_kalender_berakhir_hari_kerja": "hari kalender (berakhir pada hari kerja)",
    "minggu": "minggu",
    "bulan": "bulan",
}


def date_text(day: date) -> str:
    """``17 Januari 2024``."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def weekday_text(day: date) -> str:
    """``Rabu``."""
    return DAY_NAMES[day.weekday()]


def clock_text(seconds: int) -> str:
    """``16.00`` from seconds after midnight; seconds are shown only when there are any."""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours:02d}.{minutes:02d}" + (f".{left:02d}" if left else "")


def moment_text(moment: Moment) -> str:
    """``Rabu, 17 Januari 2024 pukul 08.30``, without the clock time where there is none."""
    day = _day_text(moment.date)
    if not moment.has_clock:
        return day
    at = moment.at
    return f"{day} pukul {clock_text(at.hour * 3600 + at.minute * 60 + at.second)}"


@lru_cache(maxsize=4096)
def _day_text(day: date) -> str:
    """Kept: findings name the same dates over and over."""
    return f"{weekday_text(day)}, {date_text(day)}"


def duration_text(amount: timedelta, *, in_minutes: bool = False, in_days: bool = False) -> str:
    """An amount of time in words: ``26 jam 15 menit``, ``195 menit``, ``3 hari 2 jam``.

    Args:
        amount: zero or more; a fraction of a second is shown as ``0,5 detik``.
        in_minutes: no hours (for limits printed in minutes).
        in_days: 24-hour days first (for ``hitung: jam``).
    """
    micros = amount // timedelta(microseconds=1)
    seconds, fraction = divmod(micros, 1_000_000)
    parts: list[str] = []
    for size, word in ((86_400, "hari"), (3_600, "jam"), (60, "menit")):
        if (word == "hari" and not in_days) or (word == "jam" and in_minutes):
            continue
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {word}")
    if fraction:
        parts.append(f"{seconds},{fraction:06d}".rstrip("0") + " detik")
    elif seconds:
        parts.append(f"{seconds} detik")
    return " ".join(parts) or ("0 menit" if in_minutes else "0 jam")
