"""Overview flowchart of an SOP, top-down, every box a link to its row."""

from __future__ import annotations

import textwrap

import pydot

from sop_compiler.flow import EXIT, build_flow
from sop_compiler.flow.graph import Edge
from sop_compiler.model import Procedure, Step
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.graphviz import Draw, Drawing, draw, quoted
from sop_compiler.site.naming import decides, full_number, shortened

# One set of colours has to do on white and on dark grey: boxes bring their own light ground, lines
# and loose words keep a contrast of 3:1 and 4.5:1 to both.
INK = "#16303a"
LINE = "#6f8a94"
BOX = "#eef4f5"
DECISION = "#fdf1d8"
CAPSULE = "#d5e8e4"
EXIT_GROUND = "#f3f5f6"
FONT = "Helvetica,Arial,sans-serif"


def flowchart(procedure: Procedure, crossref: CrossReference, draw: Draw = draw) -> Drawing:
    """The drawing of ``procedure``.

    Raises:
        DrawingError: Graphviz is missing or failed.
    """
    return draw(flowchart_graph(procedure, crossref))


def flowchart_graph(procedure: Procedure, crossref: CrossReference) -> pydot.Dot:
    """The graph of ``procedure`` before it is drawn."""
    flow = build_flow(procedure)
    steps = {step.id: step for step in procedure.all_steps()}
    names = crossref.step_names(procedure)
    nodes = {step_id: f"n{index}" for index, step_id in enumerate(flow.nodes)}
    graph = pydot.Dot(
        "bagan",
        graph_type="digraph",
        rankdir="TB",
        bgcolor="transparent",
        nodesep="0.25",
        ranksep="0.28",
        pad="0.05",
        fontname=quoted(FONT),
    )
    graph.set_node_defaults(
        fontname=quoted(FONT), fontsize="10", fontcolor=quoted(INK), color=quoted(LINE), penwidth="1"
    )
    graph.set_edge_defaults(
        fontname=quoted(FONT), fontsize="9", fontcolor=quoted(LINE), color=quoted(LINE), arrowsize="0.6"
    )
    for step_id in flow.nodes:
        graph.add_node(_node(steps[step_id], nodes[step_id], names[step_id], procedure, crossref))
    lost = 0
    for edge in flow.edges:
        if edge.target is None:
            lost += 1
            target = f"x{lost}"
            graph.add_node(_stub(target, labels.TARGET_NOT_PRINTED))
        elif edge.target == EXIT:
            target = "akhir"
        else:
            target = nodes[edge.target]
        graph.add_edge(_edge(edge, nodes[edge.source], target))
    if any(edge.target == EXIT for edge in flow.edges):
        graph.add_node(_capsule("akhir", labels.END_ROW))
    return graph


def _node(step: Step, name: str, words: str, procedure: Procedure, crossref: CrossReference) -> pydot.Node:
    page = urls.procedure(procedure)
    link = urls.relative(page, urls.procedure(procedure)) + f"#{urls.step_anchor(step.id)}"
    number = full_number(step, procedure)
    roles = [crossref.role((procedure.agency, role)) for role in step.roles]
    executors = ", ".join(role.abbreviation or role.name for role in roles)
    decision = decides(step)
    activity = shortened(step.stem, 44 if decision else 68)
    text = _wrapped(f"{number}. {activity}" if number else activity or words, 18 if decision else 30)
    if executors and not decision:
        text += "\n" + _wrapped(f"[ {shortened(executors, 56)} ]", 34)
    shape, fill = "box", BOX
    if decision:
        shape, fill = "diamond", DECISION
    if step.is_terminal:
        shape, fill = "box", CAPSULE
    return pydot.Node(
        name,
        label=quoted(text),
        shape=shape,
        style=quoted("filled,rounded" if step.is_terminal else "filled"),
        fillcolor=quoted(fill),
        margin=quoted("0.04,0.02" if decision else "0.2,0.08"),
        height="0.3",
        URL=quoted(link),
        target="_top",
        tooltip=quoted(f"{words}: {step.activity}" if step.activity else words),
    )


def _capsule(name: str, text: str) -> pydot.Node:
    return pydot.Node(
        name,
        label=quoted(text),
        shape="box",
        style=quoted("filled,rounded"),
        fillcolor=quoted(CAPSULE),
        height="0.3",
        tooltip=quoted(text),
    )


def _stub(name: str, text: str) -> pydot.Node:
    return pydot.Node(
        name,
        label=quoted(_wrapped(text, 18)),
        shape="box",
        style=quoted("filled,dashed"),
        fillcolor=quoted(EXIT_GROUND),
        fontsize="9",
        height="0.25",
        tooltip=quoted(text),
    )


def _edge(edge: Edge, source: str, target: str) -> pydot.Edge:
    words = edge.label or shortened(edge.condition, 18)
    tooltip = " ".join(part for part in (edge.label, edge.condition) if part)
    return pydot.Edge(
        source,
        target,
        label=quoted(f" {words} " if words else ""),
        edgetooltip=quoted(tooltip),
        labeltooltip=quoted(tooltip),
        style="dashed" if edge.inferred else "solid",
    )


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.wrap(text, width, break_long_words=True)) or " "
