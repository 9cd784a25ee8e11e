"""Naive geometry: looks at a finished drawing only, and knows nothing of how it was made.

Every row gets a height, everything becomes rectangles and segments in plain pixels, and each is
compared with each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations, pairwise

from sop_compiler.site.sheet.layout import Drawing, Height, Point, Route, Shape, Symbol


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip

    def shrunk(self, by: float) -> Box:
        return Box(self.left + by, self.top + by, self.right - by, self.bottom - by)


class Flat:
    """A drawing whose row heights are its smallest ones times ``stretch`` plus ``more``."""

    def __init__(self, drawing: Drawing, stretch: Callable[[int, int], float]) -> None:
        self.drawing = drawing
        self.heights = [stretch(row, low) for row, low in enumerate(drawing.row_heights)]
        self.tops = [sum(self.heights[:row]) for row in range(len(self.heights) + 1)]
        self.width = sum(drawing.widths)

    def y(self, row: int, height: Height) -> float:
        return self.tops[row] + height.at(self.heights[row])

    def point(self, point: Point) -> tuple[float, float]:
        return point.x, self.y(point.row, point.y)

    def symbol(self, symbol: Symbol) -> Box:
        y = self.y(symbol.row, symbol.y)
        return Box(
            symbol.x - symbol.width / 2, y - symbol.height / 2,
            symbol.x + symbol.width / 2, y + symbol.height / 2,
        )  # fmt: skip

    def segments(self, route: Route) -> list[Box]:
        points = [self.point(p) for p in route.points]
        return [
            Box(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
            for a, b in pairwise(points)
        ]


def inside_symbol(flat: Flat, symbol: Symbol, x: float, y: float) -> float:
    """How deep (px, about) a point lies in the symbol; 0 on its outline, negative outside."""
    box = flat.symbol(symbol)
    middle_x, middle_y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    a, b = symbol.width / 2, symbol.height / 2
    dx, dy = abs(x - middle_x), abs(y - middle_y)
    if symbol.shape is Shape.DIAMOND:
        return (1 - dx / a - dy / b) * min(a, b)
    if symbol.shape is Shape.CAPSULE and dx > a - b:
        return b - ((dx - (a - b)) ** 2 + dy**2) ** 0.5
    if symbol.shape is Shape.CONNECTOR:
        down = (middle_y - y) if symbol.upward else (y - middle_y)
        shoulder = 0.1 * symbol.height
        if down > shoulder:
            return min(b - down, a * (1 - (down - shoulder) / (b - shoulder)) - dx)
    return min(a - dx, b - dy)


def complaints(flat: Flat) -> list[str]:
    """Everything wrong with a drawing."""
    return [
        *_frame(flat), *_symbols(flat), *_arrows_and_symbols(flat), *_ends(flat), *_labels(flat),
        *_shared_lines(flat),
    ]  # fmt: skip


def _frame(flat: Flat) -> list[str]:
    found: list[str] = []
    lefts = flat.drawing.lefts
    for symbol in flat.drawing.symbols:
        box = flat.symbol(symbol)
        cell = Box(
            lefts[symbol.column], flat.tops[symbol.row], lefts[symbol.column + 1], flat.tops[symbol.row + 1]
        )
        if box.left < cell.left or box.right > cell.right or box.top < cell.top or box.bottom > cell.bottom:
            found.append(f"{symbol.node} leaves its cell")
    for route in flat.drawing.routes:
        for segment in flat.segments(route):
            if segment.left < 0 or segment.right > flat.width:
                found.append(f"{route.link} leaves the sheet")
            if segment.left != segment.right and abs(segment.top - segment.bottom) > 1e-6:
                found.append(f"{route.link} is slanted")
        for one in route.points:
            if not 0 <= flat.y(one.row, one.y) - flat.tops[one.row] <= flat.heights[one.row]:
                found.append(f"{route.link} has a bend outside its row")
    for label in flat.drawing.labels:
        top = flat.y(label.row, label.y)
        if top < flat.tops[label.row] or top + label.height > flat.tops[label.row + 1]:
            found.append(f"label {label.text} leaves its row")
        column = next(c for c in range(len(lefts) - 1) if label.x < lefts[c + 1])
        if label.x < lefts[column] or label.x + label.width > lefts[column + 1]:
            found.append(f"label {label.text} leaves its column")
    return found


def _symbols(flat: Flat) -> list[str]:
    boxes = [(s.node, flat.symbol(s)) for s in flat.drawing.symbols]
    return [f"{a} meets {b}" for (a, x), (b, y) in combinations(boxes, 2) if x.meets(y)]


def _samples(segment: Box) -> list[tuple[float, float]]:
    length = max(segment.right - segment.left, segment.bottom - segment.top)
    count = max(1, int(length / 1.5))
    return [
        (
            segment.left + (segment.right - segment.left) * n / count,
            segment.top + (segment.bottom - segment.top) * n / count,
        )
        for n in range(count + 1)
    ]


def _arrows_and_symbols(flat: Flat) -> list[str]:
    found: list[str] = []
    symbols = [(s, flat.symbol(s)) for s in flat.drawing.symbols]
    for route in flat.drawing.routes:
        for segment in flat.segments(route):
            thick = Box(segment.left - 0.5, segment.top - 0.5, segment.right + 0.5, segment.bottom + 0.5)
            for symbol, box in symbols:
                if not box.meets(thick):
                    continue
                own = symbol.node in (route.link.source, route.link.target)
                deep = max(inside_symbol(flat, symbol, x, y) for x, y in _samples(segment))
                # Its own symbols may be touched at the outline; others not even that.
                if deep > (0.3 if own else -0.5):
                    found.append(f"{route.link.source}>{route.link.target} runs through {symbol.node}")
    for join in flat.drawing.joins:
        (x1, y1), (x2, _) = flat.point(join.start), flat.point(join.end)
        for symbol, box in symbols:
            if box.meets(Box(x1 + 0.5, y1 - 0.5, x2 - 0.5, y1 + 0.5)):
                found.append(f"the join of {join.node} runs through {symbol.node}")
    return found


def _ends(flat: Flat) -> list[str]:
    """Each arrow starts and ends on the outline of its symbols, on nothing else."""
    found: list[str] = []
    symbols: dict[str, list[Symbol]] = {}
    for symbol in flat.drawing.symbols:
        symbols.setdefault(symbol.node, []).append(symbol)
    arrivals: dict[tuple[float, float], str] = {}
    for route in flat.drawing.routes:
        ends = [(route.link.source, route.points[0])]
        if route.link.target is not None:
            ends.append((route.link.target, route.points[-1]))
        for node, point in ends:
            x, y = flat.point(point)
            if min(abs(inside_symbol(flat, s, x, y)) for s in symbols[node]) > 0.6:
                found.append(f"{route.link.source}>{route.link.target} does not touch {node}")
        for place in {flat.point(p) for p in (route.points[0], route.points[-1])}:
            if arrivals.setdefault(place, route.net) != route.net:
                found.append(f"two arrows share an end at {place}")
    return found


def _labels(flat: Flat) -> list[str]:
    found: list[str] = []
    boxes: list[tuple[str, Box]] = []
    for label in flat.drawing.labels:
        top = flat.y(label.row, label.y)
        boxes.append((label.text, Box(label.x, top, label.x + label.width, top + label.height)))
    for (a, one), (b, other) in combinations(boxes, 2):
        if one.meets(other):
            found.append(f"labels {a} and {b} overlap")
    for text, box in boxes:
        for symbol in flat.drawing.symbols:
            if box.meets(flat.symbol(symbol)) and any(
                inside_symbol(flat, symbol, x, y) > 0
                for x in (box.left, box.right) for y in (box.top, box.bottom)
            ):  # fmt: skip
                found.append(f"label {text} overlaps {symbol.node}")
        for route in flat.drawing.routes:
            for segment in flat.segments(route):
                thick = Box(segment.left - 0.5, segment.top, segment.right + 0.5, segment.bottom + 0.1)
                if box.shrunk(0.2).meets(thick):
                    found.append(f"{route.link.source}>{route.link.target} runs through label {text}")
    return found


def _shared_lines(flat: Flat) -> list[str]:
    """No two arrows lie on top of each other for more than a point, unless they are one fan."""
    found: list[str] = []
    lines: list[tuple[str, str, Box]] = []
    for route in flat.drawing.routes:
        name = f"{route.link.source}>{route.link.target}"
        lines.extend((route.net, name, segment) for segment in flat.segments(route))
    for join in flat.drawing.joins:
        (x1, y1), (x2, y2) = flat.point(join.start), flat.point(join.end)
        lines.append((f"join {join.node}", f"the join of {join.node}", Box(x1, y1, x2, y2)))
    upright = sorted((n for n in lines if n[2].left == n[2].right), key=lambda n: n[2].left)
    level = sorted((n for n in lines if n[2].left != n[2].right), key=lambda n: n[2].top)
    for group, across, start, end in (
        (upright, lambda b: b.left, lambda b: b.top, lambda b: b.bottom),
        (level, lambda b: b.top, lambda b: b.left, lambda b: b.right),
    ):
        for index, (net, name, one) in enumerate(group):
            for other_net, other_name, other in group[index + 1 :]:
                if across(other) - across(one) > 2:
                    break
                if net != other_net and start(one) < end(other) + 1 and start(other) < end(one) + 1:
                    found.append(f"{name} and {other_name} run on one line")
    return found
