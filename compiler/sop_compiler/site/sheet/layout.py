"""The drawing as values: what is to be drawn, and where it ends up.

Rows of the table may have any height, so a height inside a row is either a distance from its upper
edge or a distance from its middle. Widths are fixed, so ``x`` is a plain number of pixels from the
left edge of the first role column.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """The symbols of PermenPAN-RB 35/2012 (the fifth is the arrow)."""

    CAPSULE = "kapsul"
    BOX = "kotak"
    DIAMOND = "belah-ketupat"
    CONNECTOR = "penghubung"


class Side(StrEnum):
    """Sides of a symbol."""

    TOP = "atas"
    BOTTOM = "bawah"
    LEFT = "kiri"
    RIGHT = "kanan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A step or page connector to be drawn.

    Attributes:
        id: step id, or a connector's id.
        row: row of the table.
        columns: role columns, ascending; a symbol is drawn in each, joined by a plain line.
        shape, text: symbol and what stands in it.
        dashed: the role rests on an unconfirmed reading, or none is printed.
        home: the column decisions leave from.
        upward: a connector that points to an earlier page.
    """

    id: str
    row: int
    columns: tuple[int, ...]
    shape: Shape
    text: str
    dashed: bool = False
    home: int = 0
    upward: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An arrow to be drawn.

    Attributes:
        source, target: node ids; ``None``: an open end that shows ``end_text``.
        label: exit label.
        dashed: rests on an unconfirmed reading.
        fan: arrows with the same key ``out:…`` leave together, with ``in:…`` arrive together.
        steps: the steps it joins on the whole form, for highlighting (pages cut a link in two).
    """

    source: str
    target: str | None
    label: str = ""
    dashed: bool = False
    end_text: str = ""
    fan: str = ""
    steps: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chart:
    """A grid of nodes and the arrows between them; what is worked out for one is found again by itself."""

    columns: int
    rows: int
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, order=True)
class Height:
    """A height in a row: ``share`` (0 or 0.5) of its height plus ``offset`` px."""

    share: float
    offset: float

    def at(self, row_height: float) -> float:
        """Pixels below the row's upper edge."""
        return self.share * row_height + self.offset


@dataclass(frozen=True, slots=True)
class Point:
    """A bend or an end of a line."""

    x: float
    row: int
    y: Height


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A drawn symbol: middle (``x`` and ``y``), width and height in px."""

    node: str
    row: int
    column: int
    shape: Shape
    text: str
    dashed: bool
    upward: bool
    x: float
    y: Height
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A drawn arrow from ``points[0]`` on its source to ``points[-1]`` on its target.

    ``net`` groups arrows that may share a line (the arrows of a fan).
    """

    link: Link
    net: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """A plain line between two symbols of one step."""

    node: str
    start: Point
    end: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A text at an arrow; ``x`` is its left edge, ``y`` its upper edge."""

    link: Link
    text: str
    row: int
    x: float
    y: Height
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Zones:
    """Half widths of a role column left and right of its symbols' axis."""

    left: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A finished drawing.

    Attributes:
        columns: the role columns, ``row_heights``: smallest height of each row.
        font: font size of its texts.
    """

    columns: tuple[Zones, ...]
    row_heights: tuple[int, ...]
    symbols: tuple[Symbol, ...]
    routes: tuple[Route, ...]
    joins: tuple[Join, ...]
    labels: tuple[Label, ...]
    font: float

    @property
    def widths(self) -> tuple[int, ...]:
        """Width of each role column."""
        return tuple(zone.left + zone.right for zone in self.columns)

    @property
    def lefts(self) -> tuple[int, ...]:
        """Left edge of each role column, and the right edge of the last."""
        edges = [0]
        for width in self.widths:
            edges.append(edges[-1] + width)
        return tuple(edges)
