"""Dates as editors write them."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_WRITTEN = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2}|[A-Za-z]{3,9})[-/., ]+(\d{4})")


def is_date(text: str) -> bool:
    """True for ``2024-01-17`` when the calendar has that day."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def suggest_date(text: str) -> str | None:
    """``17/01/2024`` and ``17 Januari 2024`` as ``2024-01-17``; ``None`` for anything else."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = found.groups()
    if not month.isdecimal():
        fitting = [n for n, name in enumerate(MONTHS, start=1) if name.startswith(month.casefold())]
        if len(fitting) != 1:
            return None
        month = str(fitting[0])
    written = f"{year}-{int(month):02}-{int(day):02}"
    return written if is_date(written) else None
