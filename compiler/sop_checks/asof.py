"""The as-of date: given, or the latest plausible time in the export (semantics §4).

A time is implausible when it lies in the year 2100 or later, or when it belongs to the few latest
ones (one record, or one in a hundred) that a gap cuts off from all others, the gap being longer
than a year and more than twice any other gap.  With fewer than four records nothing is implausible
but the year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sop_checks.moments import Moment
from sop_checks.records.rows import Row

YEAR_LIMIT = 2100
GAP = timedelta(days=366)
FEWEST = 4
"""The year from which a time is no as-of date; the longest gap, and the fewest records, that never count."""
RULE_TEXT = (
    "cap waktu tahun 2100 ke atas, atau yang terpisah lebih dari setahun dan lebih dari dua kali jarak "
    "terbesar di antara cap waktu lain, tidak menggeser tanggal acuan"
)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The date every open case is judged at.

    Attributes:
        moment: a date counts to its last instant; ``None`` when the export holds no time.
        given: chosen by the user (``--per-tanggal``).
        implausible: rows whose time was too far ahead to count.
    """

    moment: Moment | None
    given: bool
    implausible: tuple[Row, ...] = ()

    @property
    def last(self) -> Moment | None:
        """The last instant that still counts."""
        return Moment(self.moment.latest) if self.moment else None


def latest_plausible(times: Sequence[tuple[Moment, Row]]) -> AsOf:
    """The default as-of date from the latest time of each record."""
    ordered = sorted(times, key=lambda item: (item[0].earliest, item[1].order))
    real = [item for item in ordered if item[0].at.year < YEAR_LIMIT]
    count = len(real) - _cut_off([moment.earliest for moment, _ in real])
    kept = {id(row) for _, row in real[:count]}
    return AsOf(
        moment=max((moment for moment, _ in real[:count]), key=lambda item: item.latest, default=None),
        given=False,
        implausible=tuple(row for _, row in ordered if id(row) not in kept),
    )


def _cut_off(times: list[datetime]) -> int:
    """How many of the latest times lie behind a gap that makes them implausible."""
    if len(times) < FEWEST:
        return 0
    gaps = [later - before for before, later in pairwise(times)]
    for count in range(max(1, len(times) // 100), 0, -1):
        at = len(gaps) - count
        if gaps[at] > GAP and gaps[at] > 2 * max(gaps[:at], default=timedelta()):
            return count
    return 0
