"""Dates as users give them to the command line."""

from __future__ import annotations

from datetime import date

from sop_checks.errors import InputError
from sop_checks.records.stamps import parse_stamp


def parse_as_of(text: str) -> date:
    """``2024-12-31``, ``31/12/2024`` or ``31 Desember 2024``.

    Raises:
        InputError: anything else.
    """
    stamp = parse_stamp(text.strip())
    if stamp is None or stamp.has_clock:
        raise InputError(f"{text!r} bukan tanggal; contoh: 2024-12-31.")
    return stamp.at.date()
