"""Findings about the data itself, not about a case: what could not be read or matched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sop_checks.records.tables import Place

Level = Literal["error", "warning"]
LEVEL_WORDS: dict[Level, str] = {"error": "kesalahan", "warning": "peringatan"}


@dataclass(frozen=True, slots=True)
class DataFinding:
    """One problem of the data.

    Attributes:
        id: rule word: ``data-tanggal``, ``data-sop``, ``langkah-di-luar-sop`` and so on.
        level: ``error`` makes the exit code 1.
        place: the first record it was seen at.
        count: how many records it concerns.
    """

    id: str
    level: Level
    message: str
    place: Place
    count: int = 1
