"""Numbers as Indonesian reports print them."""

from __future__ import annotations


def percent(part: int, whole: int) -> str:
    """``66,7 %``; never rounded up to 100 or down to 0 when something is left."""
    if not whole:
        return "–"
    tenths = round(1000 * part / whole)
    tenths = min(tenths, 999) if part < whole else tenths
    tenths = max(tenths, 1) if part else tenths
    return f"{tenths // 10},{tenths % 10} %"
