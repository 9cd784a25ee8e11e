"""The drawing cut into one SVG fragment per table cell.

A cell's drawing has the width of its column and whatever height its row gets. Heights are therefore
percentages plus pixels; SVG has no such sum, but a line in a nested ``svg`` that starts some pixels
down and is half as high as the cell ends exactly at "the middle plus some pixels".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from markupsafe import Markup

from sop_compiler.site.sheet.layout import Drawing, Height, Label, Link, Point, Route, Shape, Symbol
from sop_compiler.site.sheet.markup import element, number, ready, shape
from sop_compiler.site.sheet.shapes import corners

_OVER = 1
"""Lines run this far over the edge of a cell, across its border."""
_HEAD = (6.0, 3.2)
"""Length and half width of an arrow head."""


@dataclass(slots=True)
class _Cell:
    lines: dict[int, list[Markup]] = field(default_factory=dict[int, list[Markup]])
    joins: list[Markup] = field(default_factory=list[Markup])
    symbols: list[Markup] = field(default_factory=list[Markup])
    labels: list[Markup] = field(default_factory=list[Markup])


def slices(drawing: Drawing) -> dict[tuple[int, int], Markup]:
    """The ``svg`` of every (row, column) that is not empty; the same for the same drawing."""
    return _Slicer(drawing).cells()


class _Slicer:
    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._lefts = drawing.lefts
        self._cells: dict[tuple[int, int], _Cell] = {}

    def cells(self) -> dict[tuple[int, int], Markup]:
        for one in self._drawing.joins:
            for cell, piece in self._pieces(one.start, one.end):
                self._cell(cell).joins.append(piece)
        for index, route in enumerate(self._drawing.routes):
            self._route(index, route)
        for symbol in self._drawing.symbols:
            self._cell((symbol.row, symbol.column)).symbols.append(self._symbol(symbol))
        for label in self._drawing.labels:
            column = self._column(label.x)
            self._cell((label.row, column)).labels.append(self._label(label, column))
        return {place: self._svg(self._cells[place]) for place in sorted(self._cells)}

    def _cell(self, place: tuple[int, int]) -> _Cell:
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = _Cell()
        return found

    def _column(self, x: float) -> int:
        return min(bisect_right(self._lefts, x, 1) - 1, len(self._lefts) - 2)

    def _svg(self, cell: _Cell) -> Markup:
        parts: list[Markup] = []
        if cell.joins:
            parts.append(element("g", *cell.joins, class_="lembar-sambung"))
        for index, pieces in cell.lines.items():
            link = self._drawing.routes[index].link
            parts.append(element("g", *pieces, class_=_class("lembar-panah", link.dashed), **_data(link)))
        return element("svg", *parts, *cell.symbols, *cell.labels, class_="lembar-alur", aria_hidden="true")

    # Lines

    def _route(self, index: int, route: Route) -> None:
        for start, end in pairwise(route.points):
            for place, piece in self._pieces(start, end):
                self._cell(place).lines.setdefault(index, []).append(piece)
        if route.link.target is not None:
            place, head = self._head(route.points[-2], route.points[-1])
            self._cell(place).lines.setdefault(index, []).append(head)

    def _pieces(self, start: Point, end: Point) -> Iterator[tuple[tuple[int, int], Markup]]:
        if start.x == end.x:
            column = self._column(start.x)
            x = number(start.x - self._lefts[column])
            upper, lower = sorted((start, end), key=lambda p: (p.row, p.y))
            for row in range(upper.row, lower.row + 1):
                first = upper.y if row == upper.row else None
                last = lower.y if row == lower.row else None
                yield (row, column), _upright(x, first, last)
            return
        low, high = sorted((start.x, end.x))
        for column in range(self._column(low), self._column(high) + 1):
            left, right = self._lefts[column], self._lefts[column + 1]
            one = low - left if low > left else -_OVER
            two = high - left if high < right else right - left + _OVER
            if two <= one:
                continue
            yield (start.row, column), _at(start.y, f'<line x1="{number(one)}" x2="{number(two)}"/>')

    def _head(self, before: Point, tip: Point) -> tuple[tuple[int, int], Markup]:
        length, half = _HEAD
        column = self._column(tip.x)
        x = tip.x - self._lefts[column]
        if before.x == tip.x:
            back = -length if (before.row, before.y) < (tip.row, tip.y) else length
            points = ((0.0, 0.0), (-half, back), (half, back))
        else:
            back = -length if before.x < tip.x else length
            points = ((0.0, 0.0), (back, -half), (back, half))
        text = " ".join(f"{number(x + dx)},{number(dy)}" for dx, dy in points)
        return (tip.row, column), _at(tip.y, f'<polygon points="{text}"/>')

    # Symbols and texts

    def _symbol(self, symbol: Symbol) -> Markup:
        x = symbol.x - self._lefts[symbol.column]
        width, height = symbol.width, symbol.height
        if symbol.shape in (Shape.BOX, Shape.CAPSULE):
            outline = shape(
                "rect", x=number(x - width / 2), y=number(-height / 2), width=width, height=height,
                rx=number(height / 2) if symbol.shape is Shape.CAPSULE else None,
            )  # fmt: skip
        else:
            points = corners(symbol.shape, width, height, upward=symbol.upward)
            outline = shape("polygon", points=" ".join(f"{number(x + a)},{number(b)}" for a, b in points))
        text = _text(symbol.text, x, 0, self._drawing.font, "middle") if symbol.text else None
        group = element(
            "g", outline, text, class_=_class("lembar-simbol", symbol.dashed), data_langkah=symbol.node
        )
        return _at(symbol.y, group)

    def _label(self, label: Label, column: int) -> Markup:
        x = label.x - self._lefts[column]
        text = _text(label.text, x, label.height / 2, self._drawing.font, None)
        return _at(label.y, element("g", text, class_="lembar-cabang", **_data(label.link)))


def _upright(x: str, first: Height | None, last: Height | None) -> Markup:
    """A vertical line from ``first`` (``None``: the upper edge) to ``last`` (``None``: the lower edge)."""
    top = first or Height(0, -_OVER)
    if last is None:
        line = _line(x, top.offset, "100%")
        return line if top.share == 0 else ready(f'<svg y="50%" height="50%">{line}</svg>')
    if top.share == last.share:
        line = _line(x, top.offset, number(last.offset))
        return line if top.share == 0 else ready(f'<svg y="50%">{line}</svg>')
    line = _line(x, top.offset - last.offset, "100%")
    return ready(f'<svg y="{number(last.offset)}" height="50%">{line}</svg>')


def _line(x: str, start: float, end: str) -> Markup:
    return ready(f'<line x1="{x}" x2="{x}" y1="{number(start)}" y2="{end}"/>')


def _at(y: Height, inside: str) -> Markup:
    """``inside`` (markup), drawn around y = 0, moved to a height of the cell."""
    if y.share and not y.offset:
        return ready(f'<svg y="50%">{inside}</svg>')
    moved = f'<g transform="translate(0 {number(y.offset)})">{inside}</g>'
    return ready(f'<svg y="50%">{moved}</svg>' if y.share else moved)


def _text(text: str, x: float, y: float, font: float, anchor: str | None) -> Markup:
    # Not every print engine knows dominant-baseline; a third of the font size centres capitals.
    return element("text", text, x=number(x), y=number(y + font * 0.35), text_anchor=anchor)


def _class(name: str, dashed: bool) -> str:
    return f"{name} lembar-duga" if dashed else name


def _data(link: Link) -> dict[str, object]:
    source, target = link.steps
    return {"data_dari": source or None, "data_ke": target or None}
