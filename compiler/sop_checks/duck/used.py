"""How much of a limit was used: amounts of cases, packed with the number of their reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sop_checks.duck.case_columns import CaseColumns
from sop_checks.duck.measures import Tables
from sop_checks.duck.own_limits import SHIFT, OwnLimits
from sop_checks.duck.pair_limits import Pair, moments_of
from sop_checks.duck.slots import Reached


class UsedAmounts:
    """Measures cases of the table ``judged``, when somebody asks how much they used.

    Attributes:
        events: SQL of the relation with their events.
    """

    connection: Any
    events: str
    reached: list[Reached]
    columns: CaseColumns
    own: OwnLimits
    pairs: list[Pair]
    tables: Tables
    windows: int

    def amounts_of_picked(self) -> dict[int, list[tuple[Reached, int]]]:
        """Amounts of the cases in the table ``picked``, by their variant; late ones left out."""
        found: dict[int, list[tuple[Reached, int]]] = {}
        picked = "(SELECT ck, vid FROM judged JOIN picked USING (ck, first) JOIN variants USING (vid))"
        for vid, value in self.connection.execute(self._amounts(picked)).fetchall():
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
        amounts = self._amounts("(SELECT ck, vid FROM judged JOIN counted USING (vid))")
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

    def _amounts(self, chosen: str) -> str:
        """SQL of ``vid`` and packed amount, for all amounts of ``chosen`` cases (``ck``, ``vid``)."""
        parts = [*self.own.amounts(self.events, chosen), *self._of_pairs(chosen)]
        every = " UNION ALL ".join(parts or ["SELECT 0 AS vid, 0::BIGINT AS am WHERE false"])
        # An amount that the calendar does not reach is none.
        return f"SELECT vid, am FROM ({every}) WHERE am IS NOT NULL"

    def _of_pairs(self, chosen: str) -> Iterator[str]:
        amounts = [
            f"{number * SHIFT} + ({sql})::BIGINT"
            for pair in self.pairs
            for number, sql in pair.amounts.items()
        ]
        if amounts:
            columns = ", ".join(["any_value(vid) AS vid", *self.columns.listed()])
            events = f"{self.events} JOIN {chosen} USING (ck) JOIN version_steps USING (kid)"
            grouped = f"SELECT {columns} FROM {events} GROUP BY ck"
            measured = self.tables.at(grouped, moments_of(self.pairs), self.windows)
            yield f"SELECT vid, unnest([{', '.join(amounts)}]) AS am FROM {measured}"

    def _unpacked(self, value: int) -> tuple[Reached, int]:
        number, amount = divmod(value, SHIFT)
        return self.reached[number], amount
