"""The flow graph of a procedure.

Edges come from, in this order of precedence:

* a decision: exactly its branches;
* ``ke`` of another row: exactly those targets;
* the row's ``sublangkah``: to every sub-row, and from each sub-row to whatever follows the row;
* otherwise the row below, unless that row states its predecessors itself (``setelah``).

``setelah`` adds an edge from each row it names, unless that row is a decision: a decision has only
its printed exits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sop_compiler.cache import of_the_last
from sop_compiler.model import Procedure, Step, StepKind
from sop_compiler.model.step import END

EXIT = "<akhir>"
"""Node for the end of the procedure where no end row is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """An arrow.

    Attributes:
        source: step id.
        target: step id, :data:`EXIT`, or ``None`` when print names no target.
        label: short exit label ("a", "Ya"), ``""`` for a plain arrow.
        condition: words of the exit, ``""`` for a plain arrow.
        inferred: rests on an unconfirmed reading.
    """

    source: str
    target: str | None
    label: str = ""
    condition: str = ""
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Graph of one procedure.

    Attributes:
        nodes: step ids in printed order (rows and lettered sub-rows).
        entries: ids where the procedure may start.
        edges: arrows, ordered by source row, then as printed.
        last: ids after which the procedure may be over (an end row, or an arrow to EXIT).
        joins: step id -> sub-rows that must all be done before it (end of a ``semua`` group).
        bypasses: arrows past a group whose kind is an unconfirmed reading; not drawn, but the strict
            reading of :func:`~sop_compiler.flow.must.necessity` takes them.
    """

    nodes: tuple[str, ...]
    entries: tuple[str, ...]
    edges: tuple[Edge, ...]
    last: tuple[str, ...]
    joins: tuple[tuple[str, tuple[str, ...]], ...] = ()
    bypasses: tuple[Edge, ...] = ()

    def leaving(self, step: str) -> tuple[Edge, ...]:
        """Arrows that leave a step."""
        return tuple(e for e in self.edges if e.source == step)

    def entering(self, step: str) -> tuple[Edge, ...]:
        """Arrows that reach a step."""
        return tuple(e for e in self.edges if e.target == step)

    def reachable(self, starts: Iterable[str] | None = None) -> frozenset[str]:
        """Steps that can be reached from ``starts`` (default: the entries), starts included."""
        following: dict[str, list[str]] = {}
        for edge in self.edges:
            if edge.target is not None:
                following.setdefault(edge.source, []).append(edge.target)
        todo = list(self.entries if starts is None else starts)
        seen = set(todo)
        while todo:
            for target in following.get(todo.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return frozenset(seen)


@of_the_last
def build_flow(procedure: Procedure) -> Flow:
    """The graph of ``procedure``; targets that name no step are treated as not printed.

    The binder has already reported them.
    """
    rows = procedure.steps
    ids = {step.id for step in procedure.all_steps()}
    end_rows = [s.id for s in rows if s.kind is StepKind.END]
    end = end_rows[0] if end_rows else EXIT
    edges: list[Edge] = []
    joins: list[tuple[str, tuple[str, ...]]] = []
    bypasses: list[Edge] = []
    for index, row in enumerate(rows):
        below = rows[index + 1] if index + 1 < len(rows) else None
        edges.extend(_leaving(row, below, rows, ids, end))
        if row.group is not None:
            subs = tuple(s.id for s in row.group.steps)
            follow = sorted({e.target for e in edges if e.source in subs and e.target is not None})
            if not row.group.alternatives:
                joins.extend((target, subs) for target in follow)
            if row.group.inferred:
                bypasses.extend(Edge(source=row.id, target=t, inferred=True) for t in follow)
    seen = dict.fromkeys(edges)
    reached = {e.target for e in seen}
    entries = tuple(s.id for i, s in enumerate(rows) if i == 0 or (s.after == () and s.id not in reached))
    leave = {e.source for e in seen if e.target == EXIT}
    last = tuple(s.id for s in procedure.all_steps() if s.kind is StepKind.END or s.id in leave)
    return Flow(
        nodes=tuple(s.id for s in procedure.all_steps()),
        entries=entries,
        edges=tuple(seen),
        last=last,
        joins=tuple(joins),
        bypasses=tuple(bypasses),
    )


def _leaving(row: Step, below: Step | None, rows: tuple[Step, ...], ids: set[str], end: str) -> list[Edge]:
    if row.kind is StepKind.END:
        return []
    if row.branches:
        return [
            Edge(
                source=row.id,
                target=_target(b.target, ids, end),
                label=b.label,
                condition=b.condition,
                inferred=b.inferred,
            )
            for b in row.branches
        ]
    if row.group is None:
        return _onward(row, row, below, rows, ids, end)
    edges: list[Edge] = []
    for sub in row.group.steps:
        edges.append(
            Edge(
                source=row.id,
                target=sub.id,
                label=(sub.number or "").strip(".)") if row.group.alternatives else "",
                condition=sub.activity if row.group.alternatives else "",
            )
        )
    for sub in row.group.steps:
        if sub.branches:
            edges.extend(_leaving(sub, None, rows, ids, end))
        else:
            edges.extend(_onward(sub, row, below, rows, ids, end))
    return edges


def _onward(
    step: Step, row: Step, below: Step | None, rows: tuple[Step, ...], ids: set[str], end: str
) -> list[Edge]:
    """Arrows of a row without branches; ``row`` is its table row (itself, or the parent)."""
    own = step.goto or row.goto
    if own:
        inferred = step.goto_inferred or row.goto_inferred
        return [Edge(source=step.id, target=_target(t, ids, end), inferred=inferred) for t in own]
    named = [
        Edge(source=step.id, target=other.id, inferred=other.after_inferred)
        for other in rows
        if other.after is not None and (row.id in other.after or step.id in other.after)
    ]
    if below is not None and below.after is None:
        return [Edge(source=step.id, target=below.id), *named]
    return named or [Edge(source=step.id, target=EXIT if below is None or end == EXIT else end)]


def _target(target: str, ids: set[str], end: str) -> str | None:
    if target in ids:
        return target
    if target == END:
        return end
    return None  # not printed, or a misspelt id that the binder has reported
