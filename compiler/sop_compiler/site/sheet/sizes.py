"""Sizes that the ways need: ends on symbols, symbols, gutters, role columns."""

from __future__ import annotations

from collections.abc import Sequence

from sop_compiler.site.sheet.layout import Chart, Link, Side, Zones
from sop_compiler.site.sheet.lines import Channel, Line, Middle, Run, Way
from sop_compiler.site.sheet.measure import Metrics, text_width
from sop_compiler.site.sheet.shapes import edge_x, size_for
from sop_compiler.site.sheet.slots import channel_spans, run_slots, side_ends, tracks

ARROW = 6
"""Length of an arrow head, px."""


class Sizes:
    """Everything about the ways of a chart that does not depend on the rows' heights.

    Attributes:
        slots: distance of each run from its column's axis. ends: height of each sideways end against
            the middle of its symbol.
        symbols: (row, column) -> width and height.
        labelled: sideways lines that carry a text, with the ways that put it there.
        zones: the role columns. axes: ``x`` of their axes.
    """

    def __init__(
        self, chart: Chart, ways: tuple[Way, ...], metrics: Metrics, at_least: Sequence[Zones]
    ) -> None:
        """``at_least`` gives smallest columns."""
        self._chart = chart
        self._m = metrics
        self._ways = ways
        self._nodes = {node.id: node for node in chart.nodes}
        self._shapes = {(n.row, column): n for n in chart.nodes for column in n.columns}
        self.labelled = self._label_lines()
        self.slots = run_slots(ways, {node.id: node.row for node in chart.nodes}, metrics.pitch)
        half = metrics.label // 2 + 1
        rooms = {
            line: (metrics.label, half if any(way.link.target is None for way in found) else 0)
            for line, found in self.labelled.items()
        }
        self.ends = side_ends(ways, rooms, metrics.pitch)
        self._across, self._along = self._reaches()
        self.symbols = self._symbol_sizes()
        self._tracks: dict[Line, int] = {}
        self._inner: dict[tuple[int, Side], int] = {}
        self.zones = self._columns(at_least)
        self.axes = self._axis_positions()

    def _label_lines(self) -> dict[Middle, list[Way]]:
        """Sideways lines that carry a text: the exit, or the arrival where exits share a line."""
        found: dict[Middle, list[Way]] = {}
        for way in self._ways:
            line = self.label_line(way)
            if isinstance(line, Middle) and (way.link.label or way.link.end_text):
                found.setdefault(line, []).append(way)
        return found

    @staticmethod
    def label_line(way: Way) -> Line:
        """The line at which the way's text stands."""
        return way.lines[-1] if way.link.fan.startswith("out:") else way.lines[0]

    def label_width(self, link: Link) -> int:
        """Width of the exit label, 0 without one."""
        return text_width(link.label, self._m.font) if link.label else 0

    def _reaches(self) -> tuple[dict[tuple[int, int], float], dict[tuple[int, int], float]]:
        """For each symbol how far from its middle arrows meet it: on top or below, and on its sides."""
        across: dict[tuple[int, int], float] = {}
        along: dict[tuple[int, int], float] = {}
        for way in self._ways:
            for line, node_id, column in self._attached(way):
                cell = (self._nodes[node_id].row, column)
                if isinstance(line, Run):
                    across[cell] = max(across.get(cell, 0), abs(self.slots[line]))
                elif isinstance(line, Middle):
                    along[cell] = max(along.get(cell, 0), abs(self.ends[line]))
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
        for (_, col), (width, _height) in self.symbols.items():
            if col == column:
                need = max(need, width // 2)
        for run, slot in self.slots.items():
            if run.column == column:
                need = max(need, sign * slot)
        for line, ways in self.labelled.items():
            if (line.column, line.side) == (column, side):
                for way in ways:
                    need = max(need, self.text_start(line) + self._stub_length(way.link))
        if side is Side.RIGHT:
            for way in self._ways:
                first = self.label_line(way)
                if isinstance(first, Run) and way.link.label and way.exit_column == column:
                    need = max(need, self.slots[first] + 4 + self.label_width(way.link))
        return need + 2

    def _stub_length(self, link: Link) -> int:
        if link.target is None:
            return self.open_length(link) + 4 + text_width(link.end_text, self._m.font)
        return self.label_width(link) + 2

    def open_length(self, link: Link) -> int:
        """Length of an open end from where its text starts."""
        return max(self.label_width(link), self._m.gap + 6)

    def text_start(self, line: Middle) -> int:
        """Where the text above a sideways line may start: outside the symbol's outline."""
        node = self._shapes[line.row, line.column]
        width, height = self.symbols[line.row, line.column]
        low = self.ends[line] - self._m.label
        half = height / 2
        wanted = (low, min(max(0, low), self.ends[line]), self.ends[line])
        heights = [max(-half, min(half, y)) for y in wanted]
        widest = max(edge_x(node.shape, width, height, y, upward=node.upward) for y in heights)
        # On a slope, arrows from above come down beside the outline.
        start = int(max(widest, self._across.get((line.row, line.column), 0))) + 4
        arriving = any(way.lines[-1] == line and len(way.lines) > 1 for way in self.labelled.get(line, ()))
        return start + (ARROW if arriving else 0)

    def _axis_positions(self) -> list[int]:
        axes: list[int] = []
        left = 0
        for zone in self.zones:
            axes.append(left + zone.left)
            left += zone.left + zone.right
        return axes

    def x(self, line: Line) -> float:
        """``x`` of a vertical line."""
        if isinstance(line, Run):
            return self.axes[line.column] + self.slots[line]
        assert isinstance(line, Channel)
        inner = self._inner[line.column, line.side] + self._m.pitch * (self._tracks[line] + 1)
        inner -= self._m.pitch // 2
        return self.axes[line.column] + (inner if line.side is Side.RIGHT else -inner)
