"""What differs between findings that are alike, in columns of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

NO_MOMENT = 0xFFFFFFFF
"""Place of the moments of a finding that has none."""


class Columns:
    """Per finding: number of what it shares, number of its case, row, place of its moments.

    Attributes:
        names: cases as they are printed; ``raw_names`` has those that are printed otherwise than the data
            write them, by number.
    """

    def __init__(self) -> None:
        self.numbers, self.cases, self.rows, self.timed = array("I"), array("I"), array("I"), array("I")
        self.starts, self.ends = array("q"), array("q")
        self.names: list[str] = []
        self.raw_names: dict[int, str] = {}

    def raw_name(self, at: int) -> str:
        """The case of a finding as the data write it."""
        case = self.cases[at]
        return self.raw_names.get(case) or self.names[case]

    def moments(self, at: int) -> tuple[int, int]:
        """The two moments of a finding that has any."""
        place = self.timed[at]
        return self.starts[place], self.ends[place]

    def extend(self, other: Columns, first: int) -> None:
        """Add all findings of another; what those share is numbered from ``first``."""
        case, moment = len(self.names), len(self.starts)
        self.numbers.extend(number + first for number in other.numbers)
        self.cases.extend(number + case for number in other.cases)
        self.rows.extend(other.rows)
        self.timed.extend(place if place == NO_MOMENT else place + moment for place in other.timed)
        self.starts.extend(other.starts)
        self.ends.extend(other.ends)
        self.names += other.names
        self.raw_names |= {number + case: name for number, name in other.raw_names.items()}

    def picked(self, places: Sequence[int]) -> Columns:
        """The findings at these places."""
        found = Columns()
        found.numbers, found.cases, found.rows, found.timed = (
            array("I", map(column.__getitem__, places))
            for column in (self.numbers, self.cases, self.rows, self.timed)
        )
        found.starts, found.ends, found.names, found.raw_names = (
            self.starts,
            self.ends,
            self.names,
            self.raw_names,
        )
        return found
