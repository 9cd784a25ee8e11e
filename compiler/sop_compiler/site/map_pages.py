"""The page *Peta SOP* and its pictures, and the pictures of document flow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pydot

from sop_compiler.align import SimilarPair
from sop_compiler.site import labels, urls
from sop_compiler.site import labels_relations as words
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.graphviz import Drawing
from sop_compiler.site.map_drawing import flow_graph, map_graph
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.relation_views import (
    AgencyRelations,
    RelationRow,
    StageView,
    document_link,
    procedure_link,
    relation_rows,
    stage_views,
)
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PathView:
    """A main process with its stages."""

    procedure: Link
    stages: tuple[StageView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsentView:
    """An SOP that is mentioned but not there."""

    name: str
    spellings: tuple[str, ...]
    mentioned_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMap:
    """The map of one agency."""

    name: str
    paths: tuple[PathView, ...]
    drawing: Drawing | None
    drawing_href: str
    rows: tuple[RelationRow, ...]
    absent: tuple[AbsentView, ...]
    alone: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairView:
    """Two SOPs on one subject."""

    left: Link
    right: Link
    left_agency: str
    right_agency: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """A document with the SOPs it comes from and goes to."""

    document: Link
    sources: tuple[Link, ...]
    targets: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowView:
    """The documents that pass between the SOPs of one agency."""

    agency: str
    drawing: Drawing
    drawing_href: str
    rows: tuple[FlowRow, ...]


def graphs(found: tuple[AgencyRelations, ...], crossref: CrossReference) -> Iterator[tuple[str, pydot.Dot]]:
    """Address and graph of every picture."""
    for one in found:
        if one.connected:
            yield urls.procedure_map(one.agency.id), map_graph(one, crossref)
        if one.hand_overs:
            yield urls.document_flow(one.agency.id), flow_graph(one, crossref)


def map_page(
    found: tuple[AgencyRelations, ...],
    pairs: tuple[SimilarPair, ...],
    pictures: dict[str, Drawing],
    crossref: CrossReference,
) -> Page:
    """The page; ``pictures`` by address."""
    page = urls.MAP
    return make_page(
        "map.html.j2",
        page,
        words.MAP,
        labels.PROCEDURES,
        (home_crumb(page), crumb(page, labels.PROCEDURES, urls.PROCEDURES)),
        T=words,
        agencies=tuple(_agency_map(one, pictures, crossref) for one in found),
        pairs=pair_views(pairs, crossref, page),
    )


def _agency_map(found: AgencyRelations, pictures: dict[str, Drawing], crossref: CrossReference) -> AgencyMap:
    page = urls.MAP
    address = urls.procedure_map(found.agency.id)
    return AgencyMap(
        name=found.agency.name,
        paths=tuple(
            PathView(procedure=procedure_link(path.procedure, page), stages=stage_views(path, crossref, page))
            for path in found.paths
        ),
        drawing=pictures.get(address),
        drawing_href=urls.relative(page, address),
        rows=relation_rows(found, crossref, page),
        absent=tuple(
            AbsentView(
                name=absent.name,
                spellings=tuple(s for s in absent.spellings if s != absent.name),
                mentioned_by=tuple(procedure_link(p, page) for p in absent.mentioned_by),
            )
            for absent in found.absent
        ),
        alone=tuple(procedure_link(p, page) for p in found.alone),
    )


def pair_views(pairs: tuple[SimilarPair, ...], crossref: CrossReference, page: str) -> tuple[PairView, ...]:
    """Pairs as links to their comparison."""
    return tuple(
        PairView(
            left=procedure_link(pair.left, page),
            right=procedure_link(pair.right, page),
            left_agency=crossref.agency(pair.left.agency).name,
            right_agency=crossref.agency(pair.right.agency).name,
            href=urls.relative(page, urls.comparison(pair.left, pair.right)),
        )
        for pair in pairs
    )


def flow_views(
    found: tuple[AgencyRelations, ...], pictures: dict[str, Drawing], crossref: CrossReference
) -> tuple[FlowView, ...]:
    """Document flow of each agency, for the register of documents."""
    views: list[FlowView] = []
    for one in found:
        address = urls.document_flow(one.agency.id)
        if address in pictures:
            views.append(
                FlowView(
                    agency=one.agency.name,
                    drawing=pictures[address],
                    drawing_href=urls.relative(urls.DOCUMENTS, address),
                    rows=_flow_rows(one, crossref),
                )
            )
    return tuple(views)


def _flow_rows(found: AgencyRelations, crossref: CrossReference) -> tuple[FlowRow, ...]:
    page, agency = urls.DOCUMENTS, found.agency.id
    documents = dict.fromkeys(document for h in found.hand_overs for document in h.documents)
    rows: list[FlowRow] = []
    for document in documents:
        passing = [h for h in found.hand_overs if document in h.documents]
        rows.append(
            FlowRow(
                document=document_link(agency, document, crossref, page),
                sources=tuple(dict.fromkeys(procedure_link(h.source, page) for h in passing)),
                targets=tuple(dict.fromkeys(procedure_link(h.target, page) for h in passing)),
            )
        )
    return tuple(sorted(rows, key=lambda row: row.document.text.casefold()))
