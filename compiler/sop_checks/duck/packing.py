"""A record as one whole number that sorts by time, then position: the lists of a case stay small and fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_SECOND = 1_000_000
_NARROW = 62
"""Bits of a BIGINT that are used."""
TIME = "coalesce(e, s)"
"""SQL of the time of an event: its end, or its start where that is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What all events have in common, so that SQL need not ask every one of them.

    Attributes:
        start_clock: SQL that tells whether ``s`` of an event has a clock time, a constant where all agree.
        end_clock: likewise for ``e``.
        first: earliest time of a record, 0 where there is none.
        last: latest time of a record.
        whole: every time of a record is a whole second.
        rows: greatest position of a record, plus one.
        starts: no event lacks its start.
        ends: no event lacks its end.
        dates: no start or end is a text that is no date.
    """

    start_clock: str
    end_clock: str
    first: int = 0
    last: int = 0
    whole: bool = False
    rows: int = 2**32
    starts: bool = False
    ends: bool = False
    dates: bool = False

    @property
    def constant(self) -> bool:
        """Whether all stamps of the data have a clock time, or none has."""
        return self.start_clock == self.end_clock and self.start_clock in ("true", "false")

    @property
    def all_clocks(self) -> bool:
        """Whether all stamps of the data have a clock time."""
        return self.start_clock == self.end_clock == "true"


def facts_of(connection: Any) -> Facts:
    """Look at ``ev`` once."""
    rows, count, starts, ends, first, last, whole, dates, *clocks = connection.execute(
        f"SELECT max(n), count(*), count(s), count(e), min({TIME}), max({TIME}), "
        f"bool_and({TIME} % {_SECOND} = 0), NOT bool_or(x), "
        "bool_and(sc) FILTER (s IS NOT NULL), bool_or(sc) FILTER (s IS NOT NULL), "
        "bool_and(ec) FILTER (e IS NOT NULL), bool_or(ec) FILTER (e IS NOT NULL) FROM ev"
    ).fetchone()
    pairs = [pair for pair in (tuple(clocks[:2]), tuple(clocks[2:])) if pair[0] is not None]
    alike = bool(pairs) and all(pair == pairs[0] and pair[0] == pair[1] for pair in pairs)
    text = str(pairs[0][0]).lower() if alike else ""
    return Facts(
        start_clock=text or "sc",
        end_clock=text or "ec",
        first=first or 0,
        last=last or 0,
        whole=bool(whole),
        rows=(rows or 0) + 1,
        starts=starts == count,
        ends=ends == count,
        dates=bool(dates),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Packing:
    """Time, position and code of a record in one whole number of SQL; sorting it sorts the records.

    Attributes:
        kind: ``BIGINT`` where the data are narrow enough, else ``HUGEINT``.
        base: microseconds that are taken off every time.
        unit: microseconds that one step of time is worth.
        place_bits: bits of the position.
        code_bits: bits of the code.
    """

    kind: str
    base: int
    unit: int
    place_bits: int
    code_bits: int

    @staticmethod
    def of(facts: Facts, codes: int) -> Packing:
        """For data with these facts and codes below ``codes``."""
        unit = _SECOND if facts.whole and facts.first % _SECOND == 0 else 1
        place_bits, code_bits = max(facts.rows - 1, 1).bit_length(), max(codes - 1, 1).bit_length()
        bits = ((facts.last - facts.first) // unit).bit_length() + place_bits + code_bits
        return Packing(
            kind="BIGINT" if bits <= _NARROW else "HUGEINT",
            base=facts.first,
            unit=unit,
            place_bits=place_bits,
            code_bits=code_bits,
        )

    def packed(self, time: str, place: str, code: str) -> str:
        """SQL of the number; NULL where there is no time."""
        steps = f"({time} - {self.base})" + (f" // {self.unit}" if self.unit > 1 else "")
        moved = f"(({steps})::{self.kind} << {self.place_bits + self.code_bits})"
        return f"{moved} + ({place}::{self.kind} << {self.code_bits}) + {code}"

    def code(self, packed: str) -> str:
        """SQL of the code."""
        return f"({packed} & {2**self.code_bits - 1})::BIGINT"

    def place(self, packed: str) -> str:
        """SQL of the position."""
        return f"(({packed} >> {self.code_bits}) & {2**self.place_bits - 1})::BIGINT"

    def time(self, packed: str) -> str:
        """SQL of the time, to be compared with others."""
        return f"({packed} >> {self.place_bits + self.code_bits})"
