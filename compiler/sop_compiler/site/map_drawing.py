"""Pictures of how SOPs hang together: the map of an agency, and the documents between its SOPs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import pairwise

import pydot

from sop_compiler.model import Procedure
from sop_compiler.site import labels_relations as words
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.flowchart import BOX, DECISION, EXIT_GROUND, FONT, INK, LINE
from sop_compiler.site.graphviz import quoted
from sop_compiler.site.main_path import MainPath, Stage
from sop_compiler.site.relation_views import AgencyRelations, short_title
from sop_compiler.site.relations import Absent, HandOver

# Links of a drawing opened inside a page must leave its frame.
_TOP = "_top"


def map_graph(relations: AgencyRelations, crossref: CrossReference) -> pydot.Dot:
    """The map of one agency.

    A main process is a frame around the SOPs that spell it out, in their order: its own lines to
    each of them, and theirs among each other, would hide everything else. A line of another SOP to
    several of them ends at the frame.
    """
    return _Map(relations, crossref).graph()


class _Map:
    """One drawing in the making."""

    def __init__(self, relations: AgencyRelations, crossref: CrossReference) -> None:
        self._relations = relations
        self._crossref = crossref
        self._page = urls.procedure_map(relations.agency.id)
        self._frames = {path.procedure.id: f"cluster_{at}" for at, path in enumerate(relations.paths)}
        self._frame_of: dict[str, str] = {}
        self._inside: dict[str, list[str]] = {frame: [] for frame in self._frames.values()}
        self._nodes = {p.id: f"s{at}" for at, p in enumerate(relations.connected) if p.id not in self._frames}
        self._nodes |= {absent.name: f"t{at}" for at, absent in enumerate(relations.absent)}
        for path in relations.paths:
            for stage in path.stages:
                for key in (*(p.id for p in stage.procedures), *(a.name for a in stage.absent)):
                    if key in self._nodes and key not in self._frame_of:
                        self._frame_of[key] = self._frames[path.procedure.id]
                        self._inside[self._frame_of[key]].append(self._nodes[key])

    def graph(self) -> pydot.Dot:
        graph = _graph("peta", "TB", nodesep="0.25", ranksep="0.45", compound="true")
        frames = {self._frames[path.procedure.id]: self._frame(path) for path in self._relations.paths}
        for key, node in self._all_nodes():
            frames.get(self._frame_of.get(key, ""), graph).add_node(node)
        for part in frames.values():
            graph.add_subgraph(part)
        for edge in self._edges():
            graph.add_edge(edge)
        return graph

    def _frame(self, path: MainPath) -> pydot.Subgraph:
        title = path.procedure.title
        return pydot.Subgraph(
            self._frames[path.procedure.id],
            label=quoted(title),
            fontname=quoted(FONT),
            fontsize="11",
            fontcolor=quoted(LINE),
            color=quoted(LINE),
            style="rounded",
            margin="14",
            URL=quoted(urls.relative(self._page, urls.procedure(path.procedure))),
            target=_TOP,
            tooltip=quoted(title),
        )

    def _all_nodes(self) -> Iterator[tuple[str, pydot.Node]]:
        for procedure in self._relations.connected:
            if procedure.id in self._nodes:
                yield procedure.id, _procedure_node(self._nodes[procedure.id], procedure, self._page)
        for absent in self._relations.absent:
            yield absent.name, _absent_node(self._nodes[absent.name], absent)

    def _edges(self) -> Iterator[pydot.Edge]:
        agency = self._relations.agency.id
        given: set[tuple[str, str]] = set()
        for hand_over in self._relations.hand_overs:
            given.add((hand_over.source.id, hand_over.target.id))
            names = [self._crossref.document((agency, d)).name for d in hand_over.documents]
            yield self._edge(
                hand_over.source.id, hand_over.target.id, penwidth="1.7", edgetooltip=quoted("; ".join(names))
            )
        for path in self._relations.paths:
            yield from self._order(path, given)
        yield from self._mentions()

    def _order(self, path: MainPath, given: set[tuple[str, str]]) -> Iterator[pydot.Edge]:
        """What follows what, where no document says it already."""
        for stage, following in pairwise(path.stages):
            for one in _keys(stage):
                for two in _keys(following):
                    if (one, two) not in given:
                        yield self._edge(one, two, style="dotted", arrowhead="vee", weight="4")

    def _mentions(self) -> Iterator[pydot.Edge]:
        """One line for each pair; lines to several SOPs of one frame become one line to the frame."""
        pairs = [(one.id, two.id) for one, two in self._relations.mentions]
        pairs += [(p.id, absent.name) for absent in self._relations.absent for p in absent.mentioned_by]
        grouped: dict[tuple[str, str], list[str]] = {}
        for one, two in pairs:
            frames = [self._frame_of.get(key) or self._frames.get(key) for key in (one, two)]
            if frames[0] and frames[0] == frames[1]:
                continue
            if frames[0] and not frames[1]:
                one, two, frames = two, one, [frames[1], frames[0]]
            grouped.setdefault((one, frames[1] or two), []).append(two)
        for (one, _), others in grouped.items():
            whole = len(others) > 1 or others[0] in self._frames
            frame = self._frame_of.get(others[0]) or self._frames.get(others[0])
            more = {"lhead": frame} if whole and frame else {}
            yield self._edge(one, others[0], style="dashed", arrowhead="none", weight="0", **more)

    def _edge(self, one: str, two: str, **fields: str) -> pydot.Edge:
        """An edge between two keys; a main process is met at its frame."""
        for key, side in ((one, "ltail"), (two, "lhead")):
            if key in self._frames:
                fields.setdefault(side, self._frames[key])
        edge = pydot.Edge(self._node(one), self._node(two))
        for name, value in fields.items():
            edge.set(name, value)
        return edge

    def _node(self, key: str) -> str:
        return self._nodes[key] if key in self._nodes else self._inside[self._frames[key]][0]


def _keys(stage: Stage) -> tuple[str, ...]:
    return (*(p.id for p in stage.procedures), *(a.name for a in stage.absent))


def flow_graph(relations: AgencyRelations, crossref: CrossReference) -> pydot.Dot:
    """Documents between SOPs: from the SOP that makes one, through the document, to those that need it."""
    page = urls.document_flow(relations.agency.id)
    graph = _graph("alir", "LR", nodesep="0.15", ranksep="0.45")
    # An SOP that both gives and takes stands twice, so that documents always run left to right.
    givers = _distinct(hand_over.source for hand_over in relations.hand_overs)
    takers = _distinct(hand_over.target for hand_over in relations.hand_overs)
    documents = dict.fromkeys(document for h in relations.hand_overs for document in h.documents)
    for side, procedures in (("a", givers), ("z", takers)):
        for at, procedure in enumerate(procedures):
            graph.add_node(_procedure_node(f"{side}{at}", procedure, page))
    for at, document in enumerate(documents):
        graph.add_node(_document_node(f"d{at}", document, relations, crossref, page))
    for source, target in sorted(_flow_edges(relations.hand_overs, givers, takers, tuple(documents))):
        graph.add_edge(pydot.Edge(source, target))
    return graph


def _graph(name: str, direction: str, **fields: str) -> pydot.Dot:
    graph = pydot.Dot(
        name,
        graph_type="digraph",
        rankdir=direction,
        bgcolor="transparent",
        pad="0.05",
        fontname=quoted(FONT),
        **fields,
    )
    graph.set_node_defaults(
        fontname=quoted(FONT), fontsize="10", fontcolor=quoted(INK), color=quoted(LINE), penwidth="1",
        shape="box", style="filled", height="0.35", margin=quoted("0.2,0.08"),
    )  # fmt: skip
    graph.set_edge_defaults(
        fontname=quoted(FONT), fontsize="9", fontcolor=quoted(LINE), color=quoted(LINE), arrowsize="0.6"
    )
    return graph


def _procedure_node(name: str, procedure: Procedure, page: str) -> pydot.Node:
    return pydot.Node(
        name,
        label=quoted(_wrapped(short_title(procedure.title))),
        fillcolor=quoted(BOX),
        URL=quoted(urls.relative(page, urls.procedure(procedure))),
        target=_TOP,
        tooltip=quoted(procedure.title),
    )


def _absent_node(name: str, absent: Absent) -> pydot.Node:
    return pydot.Node(
        name,
        label=quoted(_wrapped(short_title(absent.name))),
        style=quoted("filled,dashed"),
        fillcolor=quoted(EXIT_GROUND),
        tooltip=quoted(f"{absent.name}: {words.ABSENT}"),
    )


def _document_node(
    name: str, document: str, relations: AgencyRelations, crossref: CrossReference, page: str
) -> pydot.Node:
    key = (relations.agency.id, document)
    return pydot.Node(
        name,
        label=quoted(_wrapped(crossref.document(key).name)),
        shape="note",
        fillcolor=quoted(DECISION),
        URL=quoted(urls.relative(page, urls.document(*key))),
        target=_TOP,
        tooltip=quoted(crossref.document(key).name),
    )


def _flow_edges(
    hand_overs: tuple[HandOver, ...],
    givers: tuple[Procedure, ...],
    takers: tuple[Procedure, ...],
    documents: tuple[str, ...],
) -> set[tuple[str, str]]:
    edges: set[tuple[str, str]] = set()
    for hand_over in hand_overs:
        for document in hand_over.documents:
            node = f"d{documents.index(document)}"
            edges.add((f"a{givers.index(hand_over.source)}", node))
            edges.add((node, f"z{takers.index(hand_over.target)}"))
    return edges


def _distinct(procedures: Iterable[Procedure]) -> tuple[Procedure, ...]:
    return tuple({procedure.id: procedure for procedure in procedures}.values())


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 24, break_long_words=True)) or " "
