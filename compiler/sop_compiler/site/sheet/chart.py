"""From a procedure to the grid of symbols and arrows of its form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sop_compiler.cache import of_the_last
from sop_compiler.flow.graph import EXIT, Edge, Flow, build_flow
from sop_compiler.model import Procedure, Step, StepKind, Symbol
from sop_compiler.site import labels
from sop_compiler.site.naming import full_number
from sop_compiler.site.sheet.layout import Chart, Link, Node, Shape

UNPRINTED: Final = "?"
_SHAPES: Final = {
    Symbol.CAPSULE: Shape.CAPSULE,
    Symbol.BOX: Shape.BOX,
    Symbol.DIAMOND: Shape.DIAMOND,
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FormChart:
    """The chart of a procedure; like :class:`Chart` it equals itself alone.

    Attributes:
        roles: role id of each column; ``None`` is the column for steps whose role is not printed.
        steps: the step of each row.
        chart: the grid.
        groups: for each row the id of the step whose group it belongs to (parent included), or ``""``.
        printed: role id and heading of each printed column.
    """

    roles: tuple[str | None, ...]
    steps: tuple[Step, ...]
    chart: Chart
    groups: tuple[str, ...]
    printed: tuple[tuple[str, str], ...] = ()


@of_the_last
def form_chart(procedure: Procedure) -> FormChart:
    """The chart of ``procedure``.

    Columns are those printed, then acting roles without a column of their own. A step without role
    stands in a column of its own at the end; a start or end row without role stands with the step it
    leads to or comes from. Both are dashed.
    """
    steps = tuple(procedure.all_steps())
    flow = build_flow(procedure)
    acting = (role for step in steps for role in step.roles)
    roles: list[str | None] = list(dict.fromkeys([*(c.role for c in procedure.columns), *acting]))
    places = _places(steps, flow, roles)
    if any(None in place for place in places.values()) or not roles:
        roles.append(None)
    column = {role: index for index, role in enumerate(roles)}
    nodes = tuple(
        _node(procedure, step, row, tuple(sorted({column[role] for role in places[step.id]})), column)
        for row, step in enumerate(steps)
    )
    groups = tuple(s.parent or (s.id if s.group is not None else "") for s in steps)
    return FormChart(
        roles=tuple(roles),
        steps=steps,
        chart=Chart(columns=len(roles), rows=len(steps), nodes=nodes, links=_links(steps, flow, nodes)),
        groups=groups,
        printed=tuple((column.role, column.printed) for column in procedure.columns),
    )


def _places(
    steps: tuple[Step, ...], flow: Flow, roles: list[str | None]
) -> dict[str, tuple[str | None, ...]]:
    places: dict[str, tuple[str | None, ...]] = {s.id: s.roles for s in steps if s.roles}
    order = {step.id: row for row, step in enumerate(steps)}
    for step in steps:
        if step.roles:
            continue
        near: tuple[str | None, ...] = (None,)
        if step.is_terminal:
            ends = (
                [e.target for e in flow.leaving(step.id)]
                if step.kind is StepKind.START
                else [e.source for e in reversed(flow.entering(step.id))]
            )
            known = [places[end] for end in ends if end in places and places[end] != (None,)]
            # Nothing it is tied to has a role: any column claims equally little.
            near = known[0][:1] if known else (roles[0] if roles else None,)
        places[step.id] = near
    assert set(places) == set(order)
    return places


def _node(
    procedure: Procedure,
    step: Step,
    row: int,
    columns: tuple[int, ...],
    column: dict[str | None, int],
) -> Node:
    marked = [column[m.role] for m in step.marks if m.text.strip() and column.get(m.role) in columns]
    return Node(
        id=step.id,
        row=row,
        columns=columns,
        shape=_SHAPES[step.symbol],
        text=_text(procedure, step),
        dashed=step.roles_inferred or not step.roles,
        home=min(marked, default=columns[0]),
    )


def _text(procedure: Procedure, step: Step) -> str:
    if step.symbol is Symbol.CAPSULE:
        for word in (labels.START_ROW, labels.END_ROW):
            if any(mark.text.strip().casefold() == word.casefold() for mark in step.marks):
                return word
        if step.kind is StepKind.START:
            return labels.START_ROW
        if step.kind is StepKind.END:
            return labels.END_ROW
    number = full_number(step, procedure)
    return number if len(number) <= 4 else ""


def _links(steps: tuple[Step, ...], flow: Flow, nodes: tuple[Node, ...]) -> tuple[Link, ...]:
    merged: dict[tuple[str, str | None], list[Edge]] = {}
    open_ends: list[Edge] = []
    for edge in flow.edges:
        if edge.target is None or (edge.target == EXIT and edge.label):
            open_ends.append(edge)
        elif edge.target != EXIT:
            merged.setdefault((edge.source, edge.target), []).append(edge)
    fans = _fans(steps, nodes)
    links = [
        Link(
            source=source,
            target=target,
            label=", ".join(dict.fromkeys(e.label for e in edges if e.label)),
            dashed=all(e.inferred for e in edges),
            fan=fans.get((source, target or ""), ""),
            steps=(source, target or ""),
        )
        for (source, target), edges in merged.items()
    ]
    for edge in open_ends:
        end = UNPRINTED if edge.target is None else labels.TO_END
        links.append(
            Link(
                source=edge.source, target=None, label=edge.label, dashed=edge.inferred, end_text=end,
                steps=(edge.source, ""),
            )
        )  # fmt: skip
    order = {step.id: row for row, step in enumerate(steps)}
    return tuple(sorted(links, key=lambda link: order[link.source]))


def _fans(steps: tuple[Step, ...], nodes: tuple[Node, ...]) -> dict[tuple[str, str], str]:
    """Arrows that leave a parent for its sub-rows, or sub-rows for one next step, on one line."""
    place = {node.id: node for node in nodes}
    fans: dict[tuple[str, str], str] = {}
    for parent in steps:
        if parent.group is None:
            continue
        stacked = [s for s in parent.group.steps if place[s.id].columns == place[parent.id].columns]
        if len(place[parent.id].columns) > 1 or len(stacked) < len(parent.group.steps):
            continue
        for sub in stacked[1:]:
            fans[parent.id, sub.id] = f"out:{parent.id}"
        for sub in stacked[:-1]:
            if sub.branches:
                continue
            for target in place:
                fans[sub.id, target] = f"in:{parent.id}:{target}"
    return fans
