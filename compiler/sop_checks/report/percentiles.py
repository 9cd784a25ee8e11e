"""Percentiles of a distribution given as amount -> count."""

from __future__ import annotations

from collections.abc import Mapping


def percentile(amounts: Mapping[int, int], share: int) -> int:
    """The least amount that at least ``share`` percent of the executions do not exceed.

    Raises:
        ValueError: no amounts.
    """
    total = sum(amounts.values())
    reached = 0
    for amount, count in sorted(amounts.items()):
        reached += count
        if 100 * reached >= share * total:
            return amount
    raise ValueError("no amounts")
