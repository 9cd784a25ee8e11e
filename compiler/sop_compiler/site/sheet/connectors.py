"""Cutting a chart into pages that are joined by lettered off-page connectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count

from sop_compiler.site.sheet.layout import Chart, Link, Node, Shape

_NEW_ROW = 2
"""A connector goes this many columns aside before another connector row is opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connector:
    """One half of a pair.

    Attributes:
        node: its node id. letter: what both halves show.
        outgoing: the arrow leaves the page here. step: where it finally leads.
        sources: the steps it comes from.
        page: number of the page of the other half, from 1.
        upward: the other half is on an earlier page (outgoing) or a later one (incoming).
    """

    node: str
    letter: str
    outgoing: bool
    step: str
    sources: tuple[str, ...]
    page: int
    upward: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """A row on a page: row ``step`` of the uncut chart, or a row of connectors (``step`` is ``None``)."""

    step: int | None
    connectors: tuple[Connector, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPage:
    """The part of a chart that stands on one page, connector rows included."""

    rows: tuple[PageRow, ...]
    chart: Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    letter: str
    start_page: int
    end_page: int
    links: tuple[Link, ...]
    target: str

    def half(self, *, outgoing: bool) -> Connector:
        end = "keluar" if outgoing else "masuk"
        return Connector(
            node=f"<{self.letter} {end}>",
            letter=self.letter,
            outgoing=outgoing,
            step=self.target,
            sources=tuple(link.source for link in self.links),
            page=(self.end_page if outgoing else self.start_page) + 1,
            upward=self.end_page < self.start_page,
        )


def cut(chart: Chart, breaks: Sequence[int]) -> tuple[ChartPage, ...]:
    """The pages of ``chart``; a page ends after each row of ``breaks``.

    Arrows from one page to the same step of another share a pair of connectors. What points down
    leaves at the foot and arrives at the head; what points up leaves at the head and arrives at the
    foot of its page.

    Raises:
        ValueError: a break that is not followed by a row.
    """
    ends = sorted(set(breaks))
    if any(row < 0 or row >= chart.rows - 1 for row in ends):
        raise ValueError(f"no row follows: {ends}")
    return _cut(chart, tuple(ends))


# Papers are often cut at the same rows; their pages are then the same objects.
@lru_cache(maxsize=16)
def _cut(chart: Chart, ends: tuple[int, ...]) -> tuple[ChartPage, ...]:
    if not ends:
        return (ChartPage(rows=tuple(PageRow(step=row) for row in range(chart.rows)), chart=chart),)
    page_of = [sum(end < row for end in ends) for row in range(chart.rows)]
    nodes = {node.id: node for node in chart.nodes}
    pairs = _pairs(chart, nodes, page_of)
    starts = [0, *(end + 1 for end in ends)]
    return tuple(
        _page(chart, nodes, page_of, pairs, number, range(start, stop))
        for number, (start, stop) in enumerate(zip(starts, [*starts[1:], chart.rows], strict=True))
    )


def crossings(chart: Chart, row: int) -> int:
    """Pairs a break after ``row`` needs at most: distinct (target, direction) across it."""
    nodes = {node.id: node for node in chart.nodes}
    found: set[tuple[str, bool]] = set()
    for link in chart.links:
        if link.target is None:
            continue
        start, end = nodes[link.source].row, nodes[link.target].row
        if min(start, end) <= row < max(start, end):
            found.add((link.target, end > start))
    return len(found)


def letter(number: int) -> str:
    """The letters of the pairs: A to Z, then AA, AB and so on."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


def _pairs(chart: Chart, nodes: dict[str, Node], page_of: list[int]) -> tuple[_Pair, ...]:
    found: dict[tuple[int, int, str], list[Link]] = {}
    for link in chart.links:
        if link.target is None:
            continue
        start, end = page_of[nodes[link.source].row], page_of[nodes[link.target].row]
        if start != end:
            found.setdefault((start, end, link.target), []).append(link)
    return tuple(
        _Pair(letter=letter(number), start_page=start, end_page=end, links=tuple(links), target=target)
        for number, ((start, end, target), links) in zip(count(), found.items(), strict=False)
    )


def _page(
    chart: Chart,
    nodes: dict[str, Node],
    page_of: list[int],
    pairs: tuple[_Pair, ...],
    number: int,
    steps: range,
) -> ChartPage:
    head: list[tuple[int, Connector]] = []
    foot: list[tuple[int, Connector]] = []
    links = [
        link
        for link in chart.links
        if nodes[link.source].row in steps and (link.target is None or nodes[link.target].row in steps)
    ]
    for pair in pairs:
        down = pair.end_page > pair.start_page
        if pair.start_page == number:
            half = pair.half(outgoing=True)
            column = nodes[pair.links[0].source].home
            (foot if down else head).append((column, half))
            links.extend(replace(link, target=half.node, fan="") for link in pair.links)
        if pair.end_page == number:
            half = pair.half(outgoing=False)
            (head if down else foot).append((nodes[pair.target].home, half))
            links.append(
                Link(
                    source=half.node, target=pair.target, dashed=all(link.dashed for link in pair.links),
                    steps=(pair.links[0].source, pair.target),
                )
            )  # fmt: skip
    # Nearest to the edge first, so that the plain way onward goes straight.
    head.sort(key=lambda entry: _distance(nodes, entry[1], steps.start))
    foot.sort(key=lambda entry: _distance(nodes, entry[1], steps.stop))
    above, below = _rows(head, chart.columns)[::-1], _rows(foot, chart.columns)
    placed = [
        *((row, node) for row, entries in enumerate(above) for node in entries),
        *((row + len(above) + len(steps), node) for row, entries in enumerate(below) for node in entries),
    ]
    shift = len(above) - steps.start
    moved = [replace(node, row=node.row + shift) for node in chart.nodes if node.row in steps]
    rows = (
        *(PageRow(step=None, connectors=tuple(half for _, half in entries)) for entries in above),
        *(PageRow(step=row) for row in steps),
        *(PageRow(step=None, connectors=tuple(half for _, half in entries)) for entries in below),
    )
    joined = [_node(row, column, half) for row, (column, half) in placed]
    page = Chart(columns=chart.columns, rows=len(rows), nodes=(*moved, *joined), links=tuple(links))
    return ChartPage(rows=rows, chart=page)


def _distance(nodes: dict[str, Node], half: Connector, edge: int) -> tuple[int, str]:
    here = max(nodes[step].row for step in half.sources) if half.outgoing else nodes[half.step].row
    return abs(here - edge), half.letter


def _rows(wanted: list[tuple[int, Connector]], columns: int) -> list[list[tuple[int, Connector]]]:
    """Connectors in rows, each near the column it asks for."""
    rows: list[dict[int, Connector]] = []
    for column, half in wanted:
        places = [
            (_NEW_ROW * number + abs(free - column), number, free)
            for number in range(len(rows) + 1)
            for free in range(columns)
            if number == len(rows) or free not in rows[number]
        ]
        _, number, free = min(places)
        if number == len(rows):
            rows.append({})
        rows[number][free] = half
    return [sorted(row.items()) for row in rows]


def _node(row: int, column: int, half: Connector) -> Node:
    return Node(
        id=half.node, row=row, columns=(column,), shape=Shape.CONNECTOR, text=half.letter, home=column,
        upward=half.upward,
    )  # fmt: skip
