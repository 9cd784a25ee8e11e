"""Which way each arrow takes: a chain of lines, still without coordinates."""

from __future__ import annotations

from sop_compiler.site.sheet.layout import Chart, Link, Node, Shape, Side
from sop_compiler.site.sheet.lines import Band, Channel, Line, Middle, Run, Way


class Grid:
    """Which cells are taken, and by whom."""

    def __init__(self, chart: Chart) -> None:
        """``chart`` must not have two nodes in one cell."""
        self.nodes = {node.id: node for node in chart.nodes}
        self._rows = chart.rows
        self._symbols: set[tuple[int, int]] = set()
        self._columns: dict[int, list[int]] = {column: [] for column in range(chart.columns)}
        # Owner of the middle of a cell without symbol: a join or a sideways line.
        self._middles: dict[tuple[int, int], str] = {}
        for node in chart.nodes:
            for column in node.columns:
                self._symbols.add((node.row, column))
                self._columns[column].append(node.row)
            for column in range(node.columns[0] + 1, node.columns[-1]):
                self._middles[node.row, column] = node.id
        for rows in self._columns.values():
            rows.sort()

    def above(self, column: int, row: int) -> int:
        """Row of the last symbol of ``column`` before ``row``, or -1."""
        return max((r for r in self._columns[column] if r < row), default=-1)

    def free(self, column: int, first: int, last: int) -> bool:
        """True when ``column`` has no symbol in rows ``first`` to ``last``."""
        return not any(first <= row <= last for row in self._columns[column])

    def passable(self, row: int, start: int, end: int, node: str) -> bool:
        """True when ``node`` may draw at the middle of ``row`` over columns ``start`` to ``end``."""
        cells = [(row, column) for column in range(start, end + 1)]
        return not any(cell in self._symbols or self._middles.get(cell, node) != node for cell in cells)

    def take(self, row: int, start: int, end: int, node: str) -> None:
        """Reserve the middles of these cells."""
        for column in range(start, end + 1):
            self._middles[row, column] = node


def plan(chart: Chart) -> tuple[Way, ...]:
    """The ways of all links, in their order."""
    return _Planner(chart).ways()


class _Planner:
    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._grid = Grid(chart)
        self._load: dict[tuple[int, Side], list[tuple[int, int]]] = {}
        self._sides: dict[tuple[str, Side], int] = {}

    def ways(self) -> tuple[Way, ...]:
        leaving: dict[str, list[int]] = {}
        for index, link in enumerate(self._chart.links):
            leaving.setdefault(link.source, []).append(index)
        ways: dict[int, Way] = {}
        for source, indexes in leaving.items():
            downward = self._downward(source, indexes)
            for index in indexes:
                link = self._chart.links[index]
                key = link.fan or f"{index}"
                ways[index] = self._way(link, f"{index}", key, index == downward)
        return tuple(ways[index] for index in range(len(self._chart.links)))

    def _columns(self, source: Node, target: Node) -> tuple[int, int]:
        """Columns in which the arrow leaves and arrives; only outer symbols have free sides."""
        leave = {source.columns[0], source.columns[-1]}
        if source.home in leave and len(source.columns) > 1 and source.shape is Shape.DIAMOND:
            leave = {source.home}
        arrive = {target.columns[0], target.columns[-1]}
        return min(((s, t) for s in leave for t in arrive), key=lambda p: (abs(p[0] - p[1]), p))

    def _downward(self, source_id: str, indexes: list[int]) -> int | None:
        """The one link that leaves at the bottom."""
        source = self._grid.nodes[source_id]
        found: list[tuple[int, int, int]] = []
        for index in indexes:
            link = self._chart.links[index]
            if link.target is None or link.fan:
                continue
            target = self._grid.nodes[link.target]
            column, goal = self._columns(source, target)
            if target.row <= source.row:
                continue
            if column == goal:
                if self._grid.free(column, source.row + 1, target.row - 1):
                    found.append((0, target.row, index))
            elif len(indexes) == 1 or target.row == source.row + 1:
                found.append((1, target.row, index))
            else:
                found.append((2, target.row, index))
        return min(found)[2] if found else None

    def _way(self, link: Link, own: str, shared: str, down: bool) -> Way:
        source = self._grid.nodes[link.source]
        if link.target is None:
            column = source.home
            side = self._lighter(source, column, column, source.row, source.row)
            self._count(source.id, side)
            return Way(
                link=link, lines=(Middle(source.row, column, side, own),), exit_column=column,
                exit_side=side, entry_column=column, entry_side=None,
            )  # fmt: skip
        target = self._grid.nodes[link.target]
        start, goal = self._columns(source, target)
        if link.fan:
            return self._fan(link, source, target, own, shared)
        if down:
            lines = self._from_bottom(source, start, target, goal, own)
        else:
            lines = self._from_side(source, start, target, goal, own)
        return self._finish(link, lines, start, goal)

    def _finish(self, link: Link, lines: tuple[Line, ...], start: int, goal: int) -> Way:
        first, last = lines[0], lines[-1]
        exit_side = first.side if isinstance(first, Middle) else Side.BOTTOM
        entry_side = last.side if isinstance(last, Middle) else Side.TOP
        self._count(link.source, exit_side)
        if link.target is not None:
            target = self._grid.nodes[link.target]
            if isinstance(last, Run) and last.above == target.row:
                entry_side = Side.BOTTOM
            self._count(link.target, entry_side)
        return Way(
            link=link, lines=lines, exit_column=start, exit_side=exit_side, entry_column=goal,
            entry_side=entry_side,
        )  # fmt: skip

    def _into(self, target: Node, goal: int, key: str) -> Run:
        return Run(goal, self._grid.above(goal, target.row), key)

    def _from_bottom(self, source: Node, start: int, target: Node, goal: int, key: str) -> tuple[Line, ...]:
        leave, into = Run(start, source.row, key), self._into(target, goal, key)
        if start == goal:
            return (leave,)
        if self._grid.free(goal, source.row + 1, target.row - 1):
            return leave, Band(source.row + 1, key), into
        if self._grid.free(start, source.row + 1, target.row - 1):
            return leave, Band(target.row, key), into
        side = Side.LEFT if start < goal else Side.RIGHT
        self._use(goal, side, source.row, target.row)
        way = (leave, Band(source.row + 1, key), Channel(goal, side, key))
        if self._outer_side(target, goal, side):
            return *way, Middle(target.row, goal, side, key)
        return *way, Band(target.row, key), into

    def _from_side(self, source: Node, start: int, target: Node, goal: int, key: str) -> tuple[Line, ...]:
        forward = target.row > source.row
        side = self._choose_side(source, start, target, goal)
        step = 1 if side is Side.RIGHT else -1
        facing = start != goal and (goal > start) == (step > 0)
        leave = Middle(source.row, start, side, key)
        between = (min(start + step, goal), max(start + step, goal))
        if (
            facing
            and forward
            and self._grid.free(goal, source.row, target.row - 1)
            and self._grid.passable(source.row, *between, source.id)
        ):
            self._grid.take(source.row, *between, source.id)
            return leave, self._into(target, goal, key)
        self._use(start, side, source.row, target.row)
        channel = Channel(start, side, key)
        if target.shape is Shape.CONNECTOR and target.upward:
            # It points away from the page: what leaves by it comes from below.
            return leave, channel, Band(target.row + 1, key), Run(goal, target.row, key)
        if start == goal and source.row != target.row and self._outer_side(target, goal, side):
            return leave, channel, Middle(target.row, goal, side, key)
        if facing:
            other = _opposite(side)
            reach = (min(start, goal - step), max(start, goal - step))
            if self._outer_side(target, goal, other) and self._grid.passable(target.row, *reach, target.id):
                self._grid.take(target.row, *reach, target.id)
                return leave, channel, Middle(target.row, goal, other, key)
        return leave, channel, Band(target.row, key), self._into(target, goal, key)

    def _fan(self, link: Link, source: Node, target: Node, own: str, shared: str) -> Way:
        column, goal = self._columns(source, target)
        outward = shared.startswith("out:")
        onward = self._onward_side(shared.split(":")[1], column)
        side = _opposite(onward) if outward else onward
        leave = Middle(source.row, column, side, shared if outward else own)
        channel = Channel(column, side, shared)
        self._use(column, side, source.row, target.row)
        if outward:
            lines: tuple[Line, ...] = (leave, channel, Middle(target.row, column, side, own))
        elif goal == column and target.row != source.row and self._outer_side(target, goal, side):
            lines = (leave, channel, Middle(target.row, column, side, shared))
        else:
            lines = (leave, channel, Band(target.row, shared), self._into(target, goal, shared))
        return self._finish(link, lines, column, goal)

    def _onward_side(self, parent: str, column: int) -> Side:
        """Side on which the sub-rows of ``parent`` go on; the arrows to them take the other."""
        for link in self._chart.links:
            if link.fan.startswith(f"in:{parent}:") and link.target is not None:
                if max(self._grid.nodes[link.target].columns) < column:
                    return Side.LEFT
                break
        return Side.RIGHT

    def _choose_side(self, source: Node, start: int, target: Node, goal: int) -> Side:
        if start != goal:
            wanted = Side.RIGHT if goal > start else Side.LEFT
            other = _opposite(wanted)
            here = self._sides.get((source.id, wanted), 0)
            crowded = here >= 2 > self._sides.get((source.id, other), 0) + 1
            if self._outer_side(source, start, wanted) and not (
                crowded and self._outer_side(source, start, other)
            ):
                return wanted
            return other if self._outer_side(source, start, other) else wanted
        return self._lighter(source, start, goal, source.row, target.row)

    def _lighter(self, source: Node, start: int, goal: int, first: int, last: int) -> Side:
        """The side with fewer ends at the symbol, then with fewer lines beside these rows."""
        low, high = min(first, last), max(first, last)

        def burden(side: Side) -> tuple[bool, int, int, bool]:
            lines = self._load.get((start, side), [])
            beside = sum(1 for a, b in lines if a <= high and low <= b)
            at_symbol = self._sides.get((source.id, side), 0)
            return (not self._outer_side(source, start, side), at_symbol, beside, side is Side.LEFT)

        return min((Side.RIGHT, Side.LEFT), key=burden)

    def _outer_side(self, node: Node, column: int, side: Side) -> bool:
        """False where the plain line to the node's other symbol is."""
        return column == (node.columns[0] if side is Side.LEFT else node.columns[-1])

    def _count(self, node: str, side: Side) -> None:
        self._sides[node, side] = self._sides.get((node, side), 0) + 1

    def _use(self, column: int, side: Side, first: int, last: int) -> None:
        self._load.setdefault((column, side), []).append((min(first, last), max(first, last)))


def _opposite(side: Side) -> Side:
    return Side.LEFT if side is Side.RIGHT else Side.RIGHT
