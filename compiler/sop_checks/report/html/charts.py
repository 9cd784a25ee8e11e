"""Geometry of the charts: widths in percent, so that a drawing fits every screen without a script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sop_checks.outcomes import Outcome
from sop_checks.report.html.words import SIGNS, STYLES, number
from sop_checks.report.numbers import percent

_ROOM_FOR_LABEL = 7.0
"""Percent of the width that a part needs before its number fits into it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a stacked bar; ``x`` and ``width`` in percent of the bar."""

    style: str
    x: str
    width: str
    middle: str
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A stacked bar and the same in words; no parts when there is nothing to show."""

    parts: tuple[Part, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an upright chart: parts as (style, y, height) in pixels from the top."""

    x: str
    width: str
    middle: str
    parts: tuple[tuple[str, str, str], ...]
    title: str
    label: str


def outcome_bar(counts: Mapping[Outcome, int]) -> Bar:
    """Outcomes of obligations side by side, the worst first; NOT_APPLICABLE takes no part."""
    shown = [(outcome, counts[outcome]) for outcome in STYLES if counts[outcome]]
    total = sum(count for _, count in shown)
    words = (f"{number(count)} {outcome.printed} ({percent(count, total)})" for outcome, count in shown)
    parts: list[Part] = []
    before = 0
    for outcome, count in shown:
        x, width = 100 * before / total, 100 * count / total
        label = number(count) if width >= _ROOM_FOR_LABEL else ""
        parts.append(Part(STYLES[outcome], pc(x), pc(width), pc(x + width / 2), label))
        before += count
    return Bar(tuple(parts), f"Dari {number(total)} kewajiban: {', '.join(words)}" if total else "")


def legend() -> tuple[tuple[str, str, str], ...]:
    """(CSS class, sign, words) of every outcome that charts show."""
    return tuple((STYLES[outcome], SIGNS[outcome], outcome.printed) for outcome in STYLES)


def columns(
    bars: Sequence[tuple[str, str, Sequence[tuple[str, int]]]], height: int, *, gap: float = 0.15
) -> tuple[Column, ...]:
    """Upright columns of equal width.

    Args:
        bars: for each column its label, its words, and its parts as (style, count) from the ground up.
        height: pixels of the highest column.
        gap: share of a column's room that stays empty.
    """
    highest = max((sum(count for _, count in parts) for _, _, parts in bars), default=0) or 1
    room = 100 / max(len(bars), 1)
    found: list[Column] = []
    for index, (label, title, parts) in enumerate(bars):
        ground = float(height)
        drawn: list[tuple[str, str, str]] = []
        for style, count in parts:
            # What is there stays visible: at least two pixels.
            size = max(height * count / highest, 2.0) if count else 0.0
            ground -= size
            if count:
                drawn.append((style, f"{ground:.1f}", f"{size:.1f}"))
        x = room * (index + gap / 2)
        found.append(
            Column(pc(x), pc(room * (1 - gap)), pc(room * (index + 0.5)), tuple(drawn), title, label)
        )
    return tuple(found)


def sparse(labels: Sequence[str], most: int = 8) -> tuple[str, ...]:
    """Labels of an axis with so many left out that at most ``most`` stay, evenly spaced."""
    step = -(-len(labels) // most) or 1
    return tuple(label if index % step == 0 else "" for index, label in enumerate(labels))


def pc(value: float) -> str:
    """``12.5%``, always the same digits for the same value."""
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


def added(counts: Iterable[Mapping[Outcome, int]]) -> dict[Outcome, int]:
    """Counts of several rules together."""
    total = dict.fromkeys(Outcome, 0)
    for item in counts:
        for outcome, count in item.items():
            total[outcome] += count
    return total
