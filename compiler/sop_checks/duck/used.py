"""How much of a limit was used: amounts of cases, packed with the number of their reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.duck.slots import Slot
from sop_checks.limit_readings import Reading

SHIFT = 2**40
"""Amounts carry the number of their reading above this."""


@dataclass(frozen=True, slots=True)
class Reached:
    """One reading of one slot; ``number`` marks its amounts."""

    number: int
    slot: Slot
    reading: Reading


class UsedAmounts:
    """Asks the table ``judged`` for amounts.

    Attributes:
        reached: readings by number.
        depth: ``judged`` has the lists ``am0``, ``am1`` … of amounts of single executions.
        pair_numbers: readings whose amount it has as ``a0``, ``a1`` …
    """

    connection: Any
    reached: list[Reached]
    depth: int
    pair_numbers: list[int]

    def amounts_of_firsts(self) -> dict[int, list[tuple[Reached, int]]]:
        """Amounts of the case that stands for each variant, by variant."""
        found: dict[int, list[tuple[Reached, int]]] = {}
        joins = "JOIN (SELECT first FROM variants) v USING (first)"
        for vid, value in self.connection.execute(self._amounts(joins)).fetchall():
            found.setdefault(vid, []).append(self._unpacked(value))
        return found

    def histogram(self, uncounted: Mapping[int, Sequence[int]]) -> Iterator[tuple[Reached, int, int]]:
        """Every amount of the cases of some variants, and how often it occurs.

        ``uncounted`` are those variants, with the numbers of readings that do not count in them.
        """
        pairs = [(vid, number) for vid, numbers in uncounted.items() for number in numbers]
        for name, columns in (
            ("counted", {"vid": [*uncounted]}),
            ("uncounted", {"vid": [vid for vid, _ in pairs], "number": [number for _, number in pairs]}),
        ):
            listed = ", ".join(f"unnest(${at}::BIGINT[]) AS {column}" for at, column in enumerate(columns, 1))
            self.connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT {listed}", [*columns.values()])
        amounts = self._amounts("JOIN counted USING (vid)")
        if pairs:
            amounts = f"SELECT vid, am, count(*) AS times FROM ({amounts}) GROUP BY ALL"
            amounts = f"SELECT am, times FROM ({amounts}) a ANTI JOIN uncounted u "
            amounts += f"ON u.vid = a.vid AND u.number = a.am // {SHIFT}"
        else:
            amounts = f"SELECT am, 1 AS times FROM ({amounts})"
        for value, times in self.connection.execute(
            f"SELECT am, sum(times) FROM ({amounts}) GROUP BY am ORDER BY am"
        ).fetchall():
            yield (*self._unpacked(value), int(times))

    def _amounts(self, joins: str) -> str:
        """SQL of ``vid`` and packed amount, for all amounts of some cases ``j``."""
        parts = [f"SELECT vid, unnest(am{level}) AS am FROM judged j {joins}" for level in range(self.depth)]
        parts += [
            f"SELECT vid, {number * SHIFT} + a{number} AS am FROM judged j {joins}"
            for number in self.pair_numbers
        ]
        every = " UNION ALL ".join(parts or ["SELECT 0 AS vid, 0::BIGINT AS am"])
        # An amount that the calendar does not reach is none.
        return f"SELECT vid, am FROM ({every}) WHERE {'am IS NOT NULL' if parts else 'false'}"

    def _unpacked(self, value: int) -> tuple[Reached, int]:
        number, amount = divmod(value, SHIFT)
        return self.reached[number], amount
