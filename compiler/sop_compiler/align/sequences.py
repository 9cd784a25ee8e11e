"""Aligning two sequences so that the likeness of what stands side by side is greatest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

_T = TypeVar("_T")

ROUNDING = 1e-9
"""Sums of likenesses that differ by less count as equal, so that no platform decides a tie."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """One row of an alignment, by position.

    Attributes:
        left, right: positions; ``None`` where one side has nothing.
        score: likeness of the two, 0 where one is missing.
        moved: the two stand at different places of their sequences.
    """

    left: int | None
    right: int | None
    score: float = 0.0
    moved: bool = False


def align(
    left: Sequence[_T], right: Sequence[_T], score: Callable[[_T, _T], float], least: float
) -> tuple[Pairing, ...]:
    """Rows that hold every position of both sequences once, in the order of ``left``.

    First the pairs that keep the order of both (greatest sum of ``score - least``), then, among
    what is left over, pairs at different places, the most alike first. ``score`` gives 0 to 1; two
    elements below ``least`` never form a pair. On a tie the earlier element of ``left`` is paired.
    """
    return aligned([[score(one, two) for two in right] for one in left], len(left), len(right), least)


def aligned(scores: list[list[float]], rows: int, columns: int, least: float) -> tuple[Pairing, ...]:
    """Like :func:`align`, from the likeness of each with each; below ``least`` its value does not matter."""
    kept = _in_order(scores, rows, columns, least)
    moved = _out_of_order(scores, kept, rows, columns, least)
    return _rows(scores, kept, moved, rows, columns)


def _in_order(scores: list[list[float]], rows: int, columns: int, least: float) -> dict[int, int]:
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if scores[i][j] >= least:
                best[i][j] = max(best[i][j], best[i + 1][j + 1] + scores[i][j] - least + ROUNDING)
    pairs: dict[int, int] = {}
    i = j = 0
    while i < rows and j < columns:
        paired = best[i + 1][j + 1] + scores[i][j] - least + ROUNDING
        if scores[i][j] >= least and paired >= best[i][j] - ROUNDING / 2:
            pairs[i] = j
            i, j = i + 1, j + 1
        elif best[i][j + 1] >= best[i + 1][j] - ROUNDING / 2:
            j += 1
        else:
            i += 1
    return pairs


def _out_of_order(
    scores: list[list[float]], kept: dict[int, int], rows: int, columns: int, least: float
) -> dict[int, int]:
    taken = set(kept.values())
    candidates = sorted(
        (-round(scores[i][j], 9), i, j)
        for i in range(rows)
        for j in range(columns)
        if i not in kept and j not in taken and scores[i][j] >= least
    )
    moved: dict[int, int] = {}
    for _, i, j in candidates:
        if i not in moved and j not in moved.values():
            moved[i] = j
    return moved


def _rows(
    scores: list[list[float]], kept: dict[int, int], moved: dict[int, int], rows: int, columns: int
) -> tuple[Pairing, ...]:
    found: list[Pairing] = []
    paired = {**kept, **moved}
    away = set(moved.values())
    after = 0
    for i in range(rows):
        if i in kept:
            found.extend(Pairing(None, j) for j in range(after, kept[i]) if j not in away)
            after = kept[i] + 1
        right = paired.get(i)
        found.append(Pairing(i, right, 0.0 if right is None else scores[i][right], i in moved))
    found.extend(Pairing(None, j) for j in range(after, columns) if j not in away)
    return tuple(found)
