"""The router: from a chart to a drawing with coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sop_compiler.site.sheet.layout import (
    Chart,
    Drawing,
    Height,
    Join,
    Label,
    Link,
    Node,
    Point,
    Route,
    Side,
    Symbol,
    Zones,
)
from sop_compiler.site.sheet.measure import Metrics, text_width
from sop_compiler.site.sheet.plan import Band, Channel, Line, Middle, Run, Way, plan
from sop_compiler.site.sheet.shapes import edge_x, edge_y, size_for
from sop_compiler.site.sheet.slots import channel_spans, run_slots, side_ends, tracks


def draw(chart: Chart, metrics: Metrics, at_least: Sequence[Zones] = ()) -> Drawing:
    """Lay out ``chart``; ``at_least`` gives smallest columns, so that pages match.

    The result depends on nothing but the arguments.
    """
    return _Router(chart, metrics, at_least).drawing()


class _Router:
    def __init__(self, chart: Chart, metrics: Metrics, at_least: Sequence[Zones]) -> None:
        self._chart = chart
        self._m = metrics
        self._nodes = {node.id: node for node in chart.nodes}
        self._ways = plan(chart)
        self._labelled = self._label_lines()
        self._slots = run_slots(
            self._ways, {node.id: node.row for node in chart.nodes}, metrics.pitch
        )
        half = metrics.label // 2 + 1
        rooms = {
            line: (metrics.label, half if any(way.link.target is None for way in ways) else 0)
            for line, ways in self._labelled.items()
        }
        self._ends = side_ends(self._ways, rooms, metrics.pitch)
        self._across, self._along = self._reaches()
        self._sizes = self._symbol_sizes()
        self._tracks: dict[Line, int] = {}
        self._inner: dict[tuple[int, Side], int] = {}
        self._zones = self._columns(at_least)
        self._axes = self._axis_positions()
        self._bands = self._band_tracks()
        self._rows = [self._row(row) for row in range(chart.rows)]

    # Labels

    def _label_lines(self) -> dict[Middle, list[Way]]:
        """Sideways lines that carry a text: the exit, or the arrival where exits share a line."""
        found: dict[Middle, list[Way]] = {}
        for way in self._ways:
            line = self._label_line(way)
            if isinstance(line, Middle) and (way.link.label or way.link.end_text):
                found.setdefault(line, []).append(way)
        return found

    @staticmethod
    def _label_line(way: Way) -> Line:
        return way.lines[-1] if way.link.fan.startswith("out:") else way.lines[0]

    def _label_width(self, link: Link) -> int:
        return text_width(link.label, self._m.font) if link.label else 0

    # Symbols

    def _reaches(self) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
        """For each symbol how far from its middle arrows meet it: on top or below, and on its sides."""
        across: dict[tuple[int, int], float] = {}
        along: dict[tuple[int, int], float] = {}
        for way in self._ways:
            for line, node_id, column in self._attached(way):
                cell = (self._nodes[node_id].row, column)
                if isinstance(line, Run):
                    across[cell] = max(across.get(cell, 0), abs(self._slots[line]))
                elif isinstance(line, Middle):
                    along[cell] = max(along.get(cell, 0), abs(self._ends[line]))
        return across, along

    def _symbol_sizes(self) -> dict[tuple[int, int], tuple[int, int]]:
        sizes: dict[tuple[int, int], tuple[int, int]] = {}
        for node in self._chart.nodes:
            for column in node.columns:
                cell = (node.row, column)
                width, height = size_for(
                    node.shape, self._m, self._across.get(cell, 0), self._along.get(cell, 0)
                )
                text = text_width(node.text, self._m.font) + 8 if node.text else 0
                sizes[cell] = (max(width, text + text % 2), height)
        return sizes

    @staticmethod
    def _attached(way: Way) -> list[tuple[Line, str, int]]:
        ends = [(way.lines[0], way.link.source, way.exit_column)]
        if way.link.target is not None:
            ends.append((way.lines[-1], way.link.target, way.entry_column))
        return ends

    # Columns

    def _columns(self, at_least: Sequence[Zones]) -> tuple[Zones, ...]:
        spans = channel_spans(self._ways)
        for place in spans:
            self._tracks.update(tracks(spans[place], 0))
        zones: list[Zones] = []
        for column in range(self._chart.columns):
            least = at_least[column] if column < len(at_least) else Zones(0, 0)
            halves: list[int] = []
            for side, given in ((Side.LEFT, least.left), (Side.RIGHT, least.right)):
                inner = self._inner_half(column, side)
                lines = spans.get((column, side), {})
                count = 1 + max((self._tracks[line] for line in lines), default=-1)
                gutter = self._m.margin + (self._m.pitch * count if count else 0)
                self._inner[column, side] = inner
                halves.append(max(inner + gutter, given))
            left, right = halves
            spare = max(0, self._m.centred - left - right)
            grow = min(spare, abs(left - right))
            if left < right:
                left += grow
            else:
                right += grow
            rest = max(0, self._m.column - left - right)
            left, right = left + rest // 2, right + rest - rest // 2
            zones.append(Zones(left, right))
        return tuple(zones)

    def _inner_half(self, column: int, side: Side) -> int:
        """Half width that symbols, their labels and the lines on the axis need on one side."""
        sign = -1 if side is Side.LEFT else 1
        need = 0
        for (_, col), (width, _height) in self._sizes.items():
            if col == column:
                need = max(need, width // 2)
        for run, slot in self._slots.items():
            if run.column == column:
                need = max(need, sign * slot)
        for line, ways in self._labelled.items():
            if (line.column, line.side) == (column, side):
                for way in ways:
                    need = max(need, self._text_start(line) + self._stub_length(way.link))
        if side is Side.RIGHT:
            for way in self._ways:
                first = self._label_line(way)
                if isinstance(first, Run) and way.link.label and way.exit_column == column:
                    need = max(need, self._slots[first] + 4 + self._label_width(way.link))
        return need + 2

    def _stub_length(self, link: Link) -> int:
        if link.target is None:
            return self._open_length(link) + 4 + text_width(link.end_text, self._m.font)
        return self._label_width(link) + 2

    def _open_length(self, link: Link) -> int:
        return max(self._label_width(link), self._m.gap + 6)

    def _text_start(self, line: Middle) -> int:
        """Where the text above a sideways line may start: outside the symbol's outline."""
        node = next(n for n in self._chart.nodes if n.row == line.row and line.column in n.columns)
        width, height = self._sizes[line.row, line.column]
        low = self._ends[line] - self._m.label
        half = height / 2
        heights = [max(-half, min(half, y)) for y in (low, min(max(0, low), self._ends[line]), self._ends[line])]
        widest = max(edge_x(node.shape, width, height, y, upward=node.upward) for y in heights)
        # On a slope, arrows from above come down beside the outline.
        return int(max(widest, self._across.get((line.row, line.column), 0))) + 4

    def _axis_positions(self) -> list[int]:
        axes: list[int] = []
        left = 0
        for zone in self._zones:
            axes.append(left + zone.left)
            left += zone.left + zone.right
        return axes

    # Bands

    def _band_tracks(self) -> dict[Line, int]:
        reach: dict[int, dict[Line, tuple[float, float]]] = {}
        for way in self._ways:
            for index, line in enumerate(way.lines):
                if not isinstance(line, Band):
                    continue
                xs = [self._x(way.lines[index - 1]), self._x(way.lines[index + 1])]
                known = reach.setdefault(line.row, {})
                low, high = known.get(line, (min(xs), max(xs)))
                known[line] = (min(low, *xs), max(high, *xs))
        return {line: number for spans in reach.values() for line, number in tracks(spans, 4).items()}

    def _x(self, line: Line) -> float:
        if isinstance(line, Run):
            return self._axes[line.column] + self._slots[line]
        assert isinstance(line, Channel)
        inner = self._inner[line.column, line.side] + self._m.pitch * (self._tracks[line] + 1)
        inner -= self._m.pitch // 2
        return self._axes[line.column] + (inner if line.side is Side.RIGHT else -inner)

    # Rows

    def _row(self, row: int) -> tuple[int, int]:
        """Smallest height of a row, and how far its symbols are from its middle."""
        numbers = [number for line, number in self._bands.items() if isinstance(line, Band) and line.row == row]
        top = self._m.gap + (self._m.pitch * (1 + max(numbers)) if numbers else 0)
        up, down = 0.0, 0.0
        for (r, _), (_, height) in self._sizes.items():
            if r == row:
                up, down = max(up, height / 2), max(down, height / 2)
        for line in self._labelled:
            if line.row == row:
                up = max(up, self._m.label + 1 - self._ends[line])
                down = max(down, self._ends[line] + self._m.label // 2 + 1)
        if any(
            way.link.label
            and isinstance(self._label_line(way), Run)
            and self._nodes[way.link.source].row == row
            for way in self._ways
        ):
            down += self._m.label + 1
        bottom = max(4, self._m.gap // 2)
        height = int(top + up + down + bottom)
        height += height % 2
        return height, int(top + up) - height // 2

    # Assembly

    def _middle(self, row: int, offset: float = 0) -> Height:
        return Height(0.5, self._rows[row][1] + offset)

    def _y(self, line: Line) -> tuple[int, Height]:
        if isinstance(line, Band):
            return line.row, Height(0, 5 + self._m.pitch * self._bands[line])
        assert isinstance(line, Middle)
        return line.row, self._middle(line.row, self._ends[line])

    def _bend(self, one: Line, other: Line) -> Point:
        flat, upright = (one, other) if isinstance(one, Band | Middle) else (other, one)
        row, y = self._y(flat)
        return Point(self._x(upright), row, y)

    def _edge(self, node: Node, column: int, line: Line, *, leaving: bool) -> Point:
        width, height = self._sizes[node.row, column]
        if isinstance(line, Middle):
            out = edge_x(node.shape, width, height, self._ends[line], upward=node.upward)
            sign = -1 if line.side is Side.LEFT else 1
            return Point(self._axes[column] + sign * out, node.row, self._middle(node.row, self._ends[line]))
        assert isinstance(line, Run)
        slot = self._slots[line]
        out = edge_y(node.shape, width, height, slot, below=leaving, upward=node.upward)
        return Point(self._axes[column] + slot, node.row, self._middle(node.row, out if leaving else -out))

    def _route(self, index: int, way: Way) -> Route:
        source = self._nodes[way.link.source]
        points = [self._edge(source, way.exit_column, way.lines[0], leaving=True)]
        points += [self._bend(a, b) for a, b in pairwise(way.lines)]
        if way.link.target is None:
            line = way.lines[0]
            assert isinstance(line, Middle)
            length = self._text_start(line) + self._open_length(way.link)
            sign = -1 if line.side is Side.LEFT else 1
            points.append(Point(self._axes[line.column] + sign * length, points[0].row, points[0].y))
        else:
            target = self._nodes[way.link.target]
            points.append(self._edge(target, way.entry_column, way.lines[-1], leaving=False))
        return Route(link=way.link, net=way.link.fan or f"{index}", points=tuple(points))

    def _labels(self, way: Way) -> list[Label]:
        link, line = way.link, self._label_line(way)
        found: list[Label] = []

        def put(text: str, x: float, row: int, y: Height) -> None:
            width = text_width(text, self._m.font)
            found.append(
                Label(link=link, text=text, row=row, x=x, y=y, width=width, height=self._m.label)
            )

        if isinstance(line, Run):
            if link.label:
                node = self._nodes[link.source]
                _, height = self._sizes[node.row, way.exit_column]
                put(link.label, self._x(line) + 4, node.row, self._middle(node.row, height / 2))
            return found
        if not isinstance(line, Middle):
            return found
        sign = -1 if line.side is Side.LEFT else 1
        start = self._text_start(line)
        axis = self._axes[line.column]
        if link.label:
            wide = self._label_width(link)
            x = axis + start if sign > 0 else axis - start - wide
            put(link.label, x, line.row, self._middle(line.row, self._ends[line] - self._m.label))
        if link.target is None:
            begin = start + self._open_length(link) + 2
            wide = text_width(link.end_text, self._m.font)
            x = axis + begin if sign > 0 else axis - begin - wide
            put(link.end_text, x, line.row, self._middle(line.row, self._ends[line] - self._m.label // 2))
        return found

    def _symbol(self, node: Node, column: int) -> Symbol:
        width, height = self._sizes[node.row, column]
        return Symbol(
            node=node.id, row=node.row, column=column, shape=node.shape, text=node.text,
            dashed=node.dashed, upward=node.upward, x=self._axes[column], y=self._middle(node.row),
            width=width, height=height,
        )  # fmt: skip

    def _joins(self, node: Node) -> list[Join]:
        joins: list[Join] = []
        for one, other in pairwise(node.columns):
            starts = self._axes[one] + self._sizes[node.row, one][0] / 2
            ends = self._axes[other] - self._sizes[node.row, other][0] / 2
            y = self._middle(node.row)
            joins.append(Join(node=node.id, start=Point(starts, node.row, y), end=Point(ends, node.row, y)))
        return joins

    def drawing(self) -> Drawing:
        """The finished drawing."""
        return Drawing(
            columns=self._zones,
            row_heights=tuple(height for height, _ in self._rows),
            symbols=tuple(self._symbol(n, c) for n in self._chart.nodes for c in n.columns),
            routes=tuple(self._route(i, way) for i, way in enumerate(self._ways)),
            joins=tuple(join for node in self._chart.nodes for join in self._joins(node)),
            labels=tuple(label for way in self._ways for label in self._labels(way)),
            font=self._m.font,
        )


