"""Picture of a role between those it gets work from and those it passes work on to."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

import pydot

from sop_compiler.site import labels
from sop_compiler.site.flowchart import BOX, CAPSULE, FONT, INK, LINE
from sop_compiler.site.graphviz import quoted
from sop_compiler.site.step_view import Link

WRAP = 24
"""Characters of a line in a box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A role at the other end: its page, and the procedures in which work passes."""

    role: Link
    procedures: tuple[Link, ...]

    @property
    def count(self) -> str:
        """``3 SOP``."""
        return labels.count(len(self.procedures), labels.PROCEDURES)


def handover_graph(name: str, received: tuple[Partner, ...], given: tuple[Partner, ...]) -> pydot.Dot:
    """Givers on the left, ``name`` in the middle, receivers on the right.

    A role on both sides has two boxes: that keeps every arrow running from left to right. Links are
    relative to the page of the role, beside which the drawing lies.
    """
    graph = pydot.Dot(
        "serah",
        graph_type="digraph",
        rankdir="LR",
        bgcolor="transparent",
        nodesep="0.14",
        ranksep="0.75",
        pad="0.05",
        fontname=quoted(FONT),
    )
    graph.set_node_defaults(
        fontname=quoted(FONT), fontsize="10", fontcolor=quoted(INK), color=quoted(LINE), penwidth="1",
        shape="box", style=quoted("filled"), fillcolor=quoted(BOX), margin=quoted("0.12,0.06"),
        height="0.3",
    )  # fmt: skip
    graph.set_edge_defaults(
        fontname=quoted(FONT), fontsize="9", fontcolor=quoted(LINE), color=quoted(LINE), arrowsize="0.6"
    )
    graph.add_node(
        pydot.Node(
            "m",
            label=quoted(_wrapped(name)),
            style=quoted("filled,rounded"),
            fillcolor=quoted(CAPSULE),
            tooltip=quoted(name),
        )
    )
    for index, partner in enumerate(received):
        graph.add_node(_node(f"d{index}", partner))
        graph.add_edge(_edge(f"d{index}", "m", partner))
    for index, partner in enumerate(given):
        graph.add_node(_node(f"k{index}", partner))
        graph.add_edge(_edge("m", f"k{index}", partner))
    return graph


def _node(name: str, partner: Partner) -> pydot.Node:
    words = partner.role.title or partner.role.text
    return pydot.Node(
        name,
        label=quoted(_wrapped(partner.role.text)),
        URL=quoted(partner.role.href or ""),
        target="_top",
        tooltip=quoted(words),
    )


def _edge(source: str, target: str, partner: Partner) -> pydot.Edge:
    titles = "; ".join(procedure.text for procedure in partner.procedures)
    return pydot.Edge(
        source,
        target,
        label=quoted(f" {partner.count} "),
        edgetooltip=quoted(titles),
        labeltooltip=quoted(titles),
    )


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, WRAP, break_long_words=True)) or " "
