"""The router: from a chart to a drawing with coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from sop_compiler.site.sheet.layout import (
    Chart,
    Drawing,
    Height,
    Join,
    Label,
    Node,
    Point,
    Route,
    Side,
    Symbol,
    Zones,
)
from sop_compiler.site.sheet.lines import Band, Line, Middle, Run, Way
from sop_compiler.site.sheet.measure import Metrics, text_width
from sop_compiler.site.sheet.plan import plan
from sop_compiler.site.sheet.shapes import edge_x, edge_y
from sop_compiler.site.sheet.sizes import Sizes
from sop_compiler.site.sheet.slots import tracks


def draw(chart: Chart, metrics: Metrics, at_least: Sequence[Zones] = ()) -> Drawing:
    """Lay out ``chart``; ``at_least`` gives smallest columns, so that pages match.

    The result depends on nothing but the arguments.
    """
    return layout(chart, metrics, at_least).drawing


def layout(chart: Chart, metrics: Metrics, at_least: Sequence[Zones] = ()) -> Layout:
    """The layout behind :func:`draw`: much of a page's cut depends on widths and heights alone."""
    return _layout(chart, metrics, tuple(at_least))


# Screen, A4 and F4 often ask for the same drawing, and so does looking for the width that fits.
@lru_cache(maxsize=64)
def _layout(chart: Chart, metrics: Metrics, at_least: tuple[Zones, ...]) -> Layout:
    return Layout(chart, metrics, at_least)


_ways = lru_cache(maxsize=16)(plan)  # the same in every size


class Layout:
    """A chart in one size; each part is worked out when it is asked for."""

    def __init__(self, chart: Chart, metrics: Metrics, at_least: Sequence[Zones]) -> None:
        """See :func:`draw`."""
        self._chart = chart
        self._m = metrics
        self._nodes = {node.id: node for node in chart.nodes}
        self._ways = _ways(chart)
        self._sizes = Sizes(chart, self._ways, metrics, at_least)
        self.columns = self._sizes.zones

    @property
    def widths(self) -> tuple[int, ...]:
        """Width of each role column."""
        return tuple(zone.left + zone.right for zone in self.columns)

    @property
    def row_heights(self) -> tuple[int, ...]:
        """Smallest height of each row."""
        return tuple(height for height, _ in self._rows)

    # Bands

    @cached_property
    def _bands(self) -> dict[Line, int]:
        return self._band_tracks()

    def _band_tracks(self) -> dict[Line, int]:
        reach: dict[int, dict[Line, tuple[float, float]]] = {}
        for way in self._ways:
            for index, line in enumerate(way.lines):
                if not isinstance(line, Band):
                    continue
                xs = [self._sizes.x(way.lines[index - 1]), self._sizes.x(way.lines[index + 1])]
                known = reach.setdefault(line.row, {})
                low, high = known.get(line, (min(xs), max(xs)))
                known[line] = (min(low, *xs), max(high, *xs))
        return {line: number for spans in reach.values() for line, number in tracks(spans, 4).items()}

    # Rows

    @cached_property
    def _rows(self) -> list[tuple[int, int]]:
        return self._row_sizes()

    def _row_sizes(self) -> list[tuple[int, int]]:
        """Smallest height of each row, and how far its symbols are from its middle."""
        rows, m = self._chart.rows, self._m
        top, up, down = [m.gap] * rows, [0.0] * rows, [0.0] * rows
        for line, number in self._bands.items():
            if isinstance(line, Band):
                top[line.row] = max(top[line.row], m.gap + m.pitch * (1 + number))
        for (row, _), (_, height) in self._sizes.symbols.items():
            up[row] = max(up[row], height / 2)
            down[row] = max(down[row], height / 2)
        for line in self._sizes.labelled:
            end = self._sizes.ends[line]
            up[line.row] = max(up[line.row], m.label + 1 - end)
            down[line.row] = max(down[line.row], end + m.label // 2 + 1)
        # The text at an arrow that leaves at the bottom stands below the symbol.
        below = {
            self._nodes[way.link.source].row
            for way in self._ways
            if way.link.label and isinstance(self._sizes.label_line(way), Run)
        }
        sizes: list[tuple[int, int]] = []
        for row in range(rows):
            under = down[row] + (m.label + 1 if row in below else 0)
            height = int(top[row] + up[row] + under + max(4, m.gap // 2))
            height += height % 2
            sizes.append((height, int(top[row] + up[row]) - height // 2))
        return sizes

    # Assembly

    def _middle(self, row: int, offset: float = 0) -> Height:
        return Height(0.5, self._rows[row][1] + offset)

    def _y(self, line: Line) -> tuple[int, Height]:
        if isinstance(line, Band):
            return line.row, Height(0, 5 + self._m.pitch * self._bands[line])
        assert isinstance(line, Middle)
        return line.row, self._middle(line.row, self._sizes.ends[line])

    def _bend(self, one: Line, other: Line) -> Point:
        flat, upright = (one, other) if isinstance(one, Band | Middle) else (other, one)
        row, y = self._y(flat)
        return Point(self._sizes.x(upright), row, y)

    def _edge(self, node: Node, column: int, line: Line, *, below: bool) -> Point:
        width, height = self._sizes.symbols[node.row, column]
        if isinstance(line, Middle):
            end = self._sizes.ends[line]
            out = edge_x(node.shape, width, height, end, upward=node.upward)
            sign = -1 if line.side is Side.LEFT else 1
            return Point(self._sizes.axes[column] + sign * out, node.row, self._middle(node.row, end))
        assert isinstance(line, Run)
        slot = self._sizes.slots[line]
        out = edge_y(node.shape, width, height, slot, below=below, upward=node.upward)
        y = self._middle(node.row, out if below else -out)
        return Point(self._sizes.axes[column] + slot, node.row, y)

    def _route(self, index: int, way: Way) -> Route:
        source = self._nodes[way.link.source]
        points = [self._edge(source, way.exit_column, way.lines[0], below=True)]
        points += [self._bend(a, b) for a, b in pairwise(way.lines)]
        if way.link.target is None:
            line = way.lines[0]
            assert isinstance(line, Middle)
            length = self._sizes.text_start(line) + self._sizes.open_length(way.link)
            sign = -1 if line.side is Side.LEFT else 1
            points.append(Point(self._sizes.axes[line.column] + sign * length, points[0].row, points[0].y))
        else:
            target = self._nodes[way.link.target]
            below = way.entry_side is Side.BOTTOM
            points.append(self._edge(target, way.entry_column, way.lines[-1], below=below))
        return Route(link=way.link, net=way.link.fan or f"{index}", points=tuple(points))

    def _labels(self, way: Way) -> list[Label]:
        link, line = way.link, self._sizes.label_line(way)
        found: list[Label] = []

        def put(text: str, x: float, row: int, y: Height) -> None:
            width = text_width(text, self._m.font)
            found.append(Label(link=link, text=text, row=row, x=x, y=y, width=width, height=self._m.label))

        if isinstance(line, Run):
            if link.label:
                node = self._nodes[link.source]
                _, height = self._sizes.symbols[node.row, way.exit_column]
                put(link.label, self._sizes.x(line) + 4, node.row, self._middle(node.row, height / 2))
            return found
        if not isinstance(line, Middle):
            return found
        sign = -1 if line.side is Side.LEFT else 1
        start = self._sizes.text_start(line)
        axis = self._sizes.axes[line.column]
        if link.label:
            wide = self._sizes.label_width(link)
            x = axis + start if sign > 0 else axis - start - wide
            put(link.label, x, line.row, self._middle(line.row, self._sizes.ends[line] - self._m.label))
        if link.target is None:
            begin = start + self._sizes.open_length(link) + 2
            wide = text_width(link.end_text, self._m.font)
            x = axis + begin if sign > 0 else axis - begin - wide
            above = self._sizes.ends[line] - self._m.label // 2
            put(link.end_text, x, line.row, self._middle(line.row, above))
        return found

    def _symbol(self, node: Node, column: int) -> Symbol:
        width, height = self._sizes.symbols[node.row, column]
        return Symbol(
            node=node.id, row=node.row, column=column, shape=node.shape, text=node.text,
            dashed=node.dashed, upward=node.upward, x=self._sizes.axes[column], y=self._middle(node.row),
            width=width, height=height,
        )  # fmt: skip

    def _joins(self, node: Node) -> list[Join]:
        joins: list[Join] = []
        for one, other in pairwise(node.columns):
            starts = self._sizes.axes[one] + self._sizes.symbols[node.row, one][0] / 2
            ends = self._sizes.axes[other] - self._sizes.symbols[node.row, other][0] / 2
            y = self._middle(node.row)
            joins.append(Join(node=node.id, start=Point(starts, node.row, y), end=Point(ends, node.row, y)))
        return joins

    @cached_property
    def drawing(self) -> Drawing:
        """The finished drawing."""
        return Drawing(
            columns=self.columns,
            row_heights=self.row_heights,
            symbols=tuple(self._symbol(n, c) for n in self._chart.nodes for c in n.columns),
            routes=tuple(self._route(i, way) for i, way in enumerate(self._ways)),
            joins=tuple(join for node in self._chart.nodes for join in self._joins(node)),
            labels=tuple(label for way in self._ways for label in self._labels(way)),
            font=self._m.font,
        )
