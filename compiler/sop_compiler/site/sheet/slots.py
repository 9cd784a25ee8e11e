"""Sharing out parallel lines: slots on an axis, ends on a side, tracks in gutters and bands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from sop_compiler.site.sheet.layout import Side
from sop_compiler.site.sheet.lines import Band, Channel, Line, Middle, Run, Way


@dataclass(frozen=True, slots=True)
class End:
    """A line end on the side of a symbol, and how much room its texts need above and below it."""

    key: Middle
    order: tuple[int, int]
    above: int
    below: int


def run_slots(ways: tuple[Way, ...], rows: Mapping[str, int], pitch: int) -> dict[Run, int]:
    """Distance of each run from the axis of its column; ``rows`` gives the row of each node.

    Lines that turn left lie left; one that goes straight, or meets no other, keeps the axis.
    """
    turns: dict[Run, list[int]] = {}
    spans: dict[Run, tuple[float, float]] = {}
    for way in ways:
        for index, line in enumerate(way.lines):
            if isinstance(line, Run):
                turns.setdefault(line, []).append(_turn(way, index))
                ends = _run_ends(way, index, rows)
                low, high = spans.get(line, (min(ends), max(ends)))
                spans[line] = (min(low, *ends), max(high, *ends))
    by_run: dict[tuple[int, int], list[Run]] = {}
    for run in turns:
        by_run.setdefault((run.column, run.above), []).append(run)
    slots: dict[Run, int] = {}
    for runs in by_run.values():
        for together in _meeting(runs, spans):
            together.sort(key=lambda run: min(turns[run], key=abs))
            straight = next((i for i, run in enumerate(together) if 0 in turns[run]), None)
            for index, run in enumerate(together):
                if straight is not None:
                    slots[run] = (index - straight) * pitch
                else:
                    slots[run] = (2 * index - len(together) + 1) * pitch // 2
    return slots


def _run_ends(way: Way, index: int, rows: Mapping[str, int]) -> tuple[float, float]:
    """Upper and lower end of a run in half rows."""
    first = _level(way.lines[index - 1]) if index else 2 * rows[way.link.source] + 1
    if index + 1 < len(way.lines):
        return first, _level(way.lines[index + 1])
    return first, 2 * rows[way.link.target or way.link.source] + 1


def _meeting(runs: list[Run], spans: Mapping[Run, tuple[float, float]]) -> list[list[Run]]:
    """``runs`` in groups that touch each other, directly or through others."""
    groups: list[list[Run]] = []
    reach = float("-inf")
    for run in sorted(runs, key=lambda run: (spans[run], run.key)):
        low, high = spans[run]
        if low > reach:
            groups.append([])
        groups[-1].append(run)
        reach = max(reach, high)
    return groups


def _turn(way: Way, index: int) -> int:
    """Where the line at ``index`` comes from or goes to: half columns to the left (-) or right (+)."""
    if len(way.lines) == 1:
        return 0
    run = way.lines[index]
    assert isinstance(run, Run)
    beyond = way.lines[2 if index == 0 else index - 2] if len(way.lines) > 2 else None
    if isinstance(beyond, Run):
        return 2 * (beyond.column - run.column)
    if isinstance(beyond, Channel):
        shift = 2 * (beyond.column - run.column)
        return shift + (1 if beyond.side is Side.RIGHT else -1)
    # The line comes sideways from the source's own middle.
    return 2 * (way.exit_column - run.column)


def side_ends(
    ways: tuple[Way, ...], rooms: Mapping[Middle, tuple[int, int]], pitch: int
) -> dict[Middle, int]:
    """Height of each sideways line end against the middle of its symbol.

    Lines that go up end above those that go down, and longer ones lie between, so that ends of one
    side do not cross. ``labels`` gives the height of the text above a line.
    """
    orders: dict[Middle, tuple[int, int]] = {}
    for way in ways:
        for index, line in enumerate(way.lines):
            if isinstance(line, Middle):
                orders[line] = min(orders.get(line, (9, 0)), _order(way, index))
    sides: dict[tuple[int, int, Side], list[End]] = {}
    for middle, order in orders.items():
        place = (middle.row, middle.column, middle.side)
        sides.setdefault(place, []).append(End(middle, order, *rooms.get(middle, (0, 0))))
    heights: dict[Middle, int] = {}
    for ends in sides.values():
        ends.sort(key=lambda end: (end.order, end.key.key))
        used = [0]
        for before, end in pairwise(ends):
            used.append(used[-1] + max(pitch, before.below + end.above + 2))
        for end, height in zip(ends, used, strict=True):
            heights[end.key] = height - used[-1] // 2
    return heights


def _order(way: Way, index: int) -> tuple[int, int]:
    middle = way.lines[index]
    assert isinstance(middle, Middle)
    rows = {line.row for line in way.lines if isinstance(line, Middle | Band)}
    distance = max((row - middle.row for row in rows), key=abs, default=0)
    neighbour = way.lines[index + 1 if index == 0 else index - 1] if len(way.lines) > 1 else None
    if isinstance(neighbour, Run):
        return 1, -abs(neighbour.column - middle.column)
    if neighbour is None or distance == 0:
        return 1, 1
    if distance < 0:
        return 0, -distance
    return 2, -distance


def tracks(spans: Mapping[Line, tuple[float, float]], apart: float) -> dict[Line, int]:
    """Track numbers so that lines on one track stay more than ``apart`` from each other.

    Short lines get the inner tracks (0 first), which nests loops into each other.
    """
    taken: list[list[tuple[float, float]]] = []
    result: dict[Line, int] = {}
    for line, (low, high) in sorted(
        spans.items(), key=lambda item: (item[1][1] - item[1][0], item[1], item[0].key)
    ):
        fitting = (
            number
            for number, others in enumerate(taken)
            if all(high + apart < a or b + apart < low for a, b in others)
        )
        number = next(fitting, len(taken))
        if number == len(taken):
            taken.append([])
        taken[number].append((low, high))
        result[line] = number
    return result


def channel_spans(ways: tuple[Way, ...]) -> dict[tuple[int, Side], dict[Line, tuple[float, float]]]:
    """Reach of each channel in half rows: the band of row r is 2r, its middle 2r + 1."""
    spans: dict[tuple[int, Side], dict[Line, tuple[float, float]]] = {}
    for way in ways:
        for index, line in enumerate(way.lines):
            if not isinstance(line, Channel):
                continue
            ends = [_level(way.lines[index - 1]), _level(way.lines[index + 1])]
            known = spans.setdefault((line.column, line.side), {})
            low, high = known.get(line, (min(ends), max(ends)))
            known[line] = (min(low, *ends), max(high, *ends))
    return spans


def _level(line: Line) -> float:
    assert isinstance(line, Band | Middle)
    return 2 * line.row + (1 if isinstance(line, Middle) else 0)
