"""Reads finished SVG cells back into lines in plain pixels, the way a browser resolves them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

Line = tuple[float, float, float, float]


@dataclass
class Drawn:
    """What the cells show: lines by (from, to), heads by (from, to), symbol middles by step."""

    lines: dict[tuple[str, str], list[Line]] = field(default_factory=dict)
    heads: dict[tuple[str, str], list[tuple[float, float]]] = field(default_factory=dict)
    symbols: dict[str, list[tuple[float, float, float, float]]] = field(default_factory=dict)


def read(cells: Mapping[tuple[int, int], str], widths: tuple[int, ...], heights: list[float]) -> Drawn:
    """The cells, put into a table with these widths and row heights."""
    drawn = Drawn()
    for (row, column), text in cells.items():
        x, y = float(sum(widths[:column])), sum(heights[:row])
        for part in ElementTree.fromstring(text):
            _walk(part, x, y, heights[row], ("", ""), drawn)
    return drawn


def _size(text: str, whole: float) -> float:
    return float(text[:-1]) / 100 * whole if text.endswith("%") else float(text)


def _walk(
    part: ElementTree.Element, x: float, y: float, whole: float, link: tuple[str, str], drawn: Drawn
) -> None:
    link = (part.get("data-dari", link[0]), part.get("data-ke", link[1]))
    if part.tag == "svg":
        y += _size(part.get("y", "0"), whole)
        whole = _size(part.get("height", "100%"), whole)
    moved = re.fullmatch(r"translate\(0 (-?[\d.]+)\)", part.get("transform", "translate(0 0)"))
    assert moved, part.get("transform")
    y += float(moved[1])
    if part.get("data-langkah"):
        drawn.symbols.setdefault(part.get("data-langkah", ""), []).append(_outline(part[0], x, y))
        return
    if part.tag == "line":
        ends = [_size(part.get(name, "0"), whole) for name in ("x1", "y1", "x2", "y2")]
        drawn.lines.setdefault(link, []).append((x + ends[0], y + ends[1], x + ends[2], y + ends[3]))
    if part.tag == "polygon":
        tip = part.get("points", "").split()[0].split(",")
        drawn.heads.setdefault(link, []).append((x + float(tip[0]), y + float(tip[1])))
    for inside in part:
        _walk(inside, x, y, whole, link, drawn)


def _outline(shape: ElementTree.Element, x: float, y: float) -> tuple[float, float, float, float]:
    if shape.tag == "rect":
        left, top, wide, high = (float(shape.get(name, "0")) for name in ("x", "y", "width", "height"))
        return x + left, y + top, x + left + wide, y + top + high
    points = [tuple(map(float, pair.split(","))) for pair in shape.get("points", "").split()]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return x + min(xs), y + min(ys), x + max(xs), y + max(ys)


def connected(lines: list[Line], start: tuple[float, float, float, float], head: tuple[float, float]) -> bool:
    """True when the lines form one piece from the box ``start`` to the point ``head``."""

    def near(line: Line, x: float, y: float) -> bool:
        x1, x2 = sorted((line[0], line[2]))
        y1, y2 = sorted((line[1], line[3]))
        return x1 - 1.6 <= x <= x2 + 1.6 and y1 - 1.6 <= y <= y2 + 1.6

    def at_start(line: Line) -> bool:
        return any(
            start[0] - 0.6 <= x <= start[2] + 0.6 and start[1] - 0.6 <= y <= start[3] + 0.6
            for x, y in ((line[0], line[1]), (line[2], line[3]))
        )

    todo = [line for line in lines if at_start(line)]
    seen = set(todo)
    while todo:
        line = todo.pop()
        if near(line, *head):
            return True
        for other in lines:
            if other not in seen and any(
                near(a, x, y)
                for a, b in ((line, other), (other, line))
                for x, y in ((b[0], b[1]), (b[2], b[3]))
            ):
                seen.add(other)
                todo.append(other)
    return False
