"""Relations of one agency as finished texts and links."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.model import Agency, Procedure
from sop_compiler.site import labels_relations as words
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.main_path import MainPath, Stage, main_paths
from sop_compiler.site.relations import Absent, HandOver, Relations
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyRelations:
    """What the map of one agency shows.

    Attributes:
        hand_overs: without those between a main process and the SOPs that spell it out: its own
            rows only sum up theirs.
        mentions: pairs without any other connection.
        connected: SOPs with a connection to another, ``alone`` the rest; both in order.
    """

    agency: Agency
    paths: tuple[MainPath, ...]
    hand_overs: tuple[HandOver, ...]
    mentions: tuple[tuple[Procedure, Procedure], ...]
    absent: tuple[Absent, ...]
    connected: tuple[Procedure, ...]
    alone: tuple[Procedure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsLink:
    """An SOP with the documents that pass to or from it."""

    procedure: Link
    documents: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """One SOP with everything it is connected to."""

    procedure: Link
    receives: tuple[DocumentsLink, ...]
    provides: tuple[DocumentsLink, ...]
    spelt_out_by: tuple[Link, ...]
    spells_out: tuple[Link, ...]
    mentions: tuple[Link, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StageView:
    """One stage of a main process.

    Attributes:
        passing: documents for the next stage. gaps: sentences on what is missing.
        last: nothing comes after it.
    """

    step: Link
    activity: str
    procedures: tuple[Link, ...]
    absent: tuple[str, ...]
    passing: tuple[Link, ...]
    gaps: tuple[str, ...]
    last: bool


def agency_relations(relations: Relations) -> tuple[AgencyRelations, ...]:
    """The relations of each agency that has SOPs."""
    handbook = relations.crossref.handbook
    paths = main_paths(relations)
    return tuple(
        _of_agency(agency, handbook.of_agency(agency.id), relations, paths)
        for agency in handbook.agencies
        if handbook.of_agency(agency.id)
    )


def _of_agency(
    agency: Agency, procedures: tuple[Procedure, ...], relations: Relations, every: tuple[MainPath, ...]
) -> AgencyRelations:
    paths = tuple(path for path in every if path.procedure.agency == agency.id)
    spelt = {frozenset((p.procedure.id, s.id)) for p in paths for stage in p.stages for s in stage.procedures}
    hand_overs = tuple(
        h
        for h in relations.hand_overs
        if h.source.agency == agency.id and frozenset((h.source.id, h.target.id)) not in spelt
    )
    known = spelt | {frozenset((h.source.id, h.target.id)) for h in hand_overs}
    mentions = tuple(
        (one, two)
        for one, two in relations.mentions
        if one.agency == two.agency == agency.id and frozenset((one.id, two.id)) not in known
    )
    absent = tuple(a for a in relations.absent if a.agency == agency.id)
    linked = {i for pair in known for i in pair} | {p.id for pair in mentions for p in pair}
    linked |= {p.id for a in absent for p in a.mentioned_by}
    return AgencyRelations(
        agency=agency,
        paths=paths,
        hand_overs=hand_overs,
        mentions=mentions,
        absent=absent,
        connected=tuple(p for p in procedures if p.id in linked),
        alone=tuple(p for p in procedures if p.id not in linked),
    )


def relation_rows(found: AgencyRelations, crossref: CrossReference, page: str) -> tuple[RelationRow, ...]:
    """The map in words: a row for every connected SOP."""
    return tuple(_row(procedure, found, crossref, page) for procedure in found.connected)


def _row(procedure: Procedure, found: AgencyRelations, crossref: CrossReference, page: str) -> RelationRow:
    def documents(hand_over: HandOver, other: Procedure) -> DocumentsLink:
        return DocumentsLink(
            procedure=procedure_link(other, page),
            documents=tuple(document_link(found.agency.id, d, crossref, page) for d in hand_over.documents),
        )

    def links(procedures: list[Procedure]) -> tuple[Link, ...]:
        return tuple(procedure_link(p, page) for p in procedures)

    here = procedure.id
    mentioned = [two if one.id == here else one for one, two in found.mentions if here in (one.id, two.id)]
    details = [
        s for path in found.paths if path.procedure.id == here for st in path.stages for s in st.procedures
    ]
    mains = [
        path.procedure
        for path in found.paths
        if any(s.id == here for stage in path.stages for s in stage.procedures)
    ]
    return RelationRow(
        procedure=procedure_link(procedure, page),
        receives=tuple(documents(h, h.source) for h in found.hand_overs if h.target.id == here),
        provides=tuple(documents(h, h.target) for h in found.hand_overs if h.source.id == here),
        spelt_out_by=links(details),
        spells_out=links(mains),
        mentions=links(mentioned),
        absent=tuple(short_title(a.name) for a in found.absent if any(p.id == here for p in a.mentioned_by)),
    )


def stage_views(path: MainPath, crossref: CrossReference, page: str) -> tuple[StageView, ...]:
    """The stages of a main process as seen from ``page``."""
    agency = path.procedure.agency
    names = crossref.step_names(path.procedure)
    views: list[StageView] = []
    for at, stage in enumerate(path.stages):
        last = at + 1 == len(path.stages)
        following = None if last else path.stages[at + 1]
        documents = (*(p.document for p in stage.passing), *stage.further)
        views.append(
            StageView(
                step=Link(
                    text=names[stage.step.id],
                    href=urls.relative(page, urls.step(path.procedure, stage.step.id)),
                ),
                activity=stage.step.activity,
                procedures=tuple(procedure_link(p, page) for p in stage.procedures),
                absent=tuple(short_title(a.name) for a in stage.absent),
                passing=tuple(document_link(agency, d, crossref, page) for d in documents),
                gaps=_gaps(stage, following, agency, crossref) if following else (),
                last=last,
            )
        )
    return tuple(views)


def _gaps(stage: Stage, following: Stage, agency: str, crossref: CrossReference) -> tuple[str, ...]:
    gaps: list[str] = []
    if not stage.passing and not stage.further:
        gaps.append(words.NOTHING_PASSES)
    for passing in stage.passing:
        name = crossref.document((agency, passing.document)).name
        for prints, what, side in (
            (passing.made, words.NOT_MADE, stage),
            (passing.needed, words.NOT_NEEDED, following),
        ):
            if prints is False:
                titles = " / ".join(short_title(p.title) for p in side.procedures)
                gaps.append(f"{name}: {what} SOP {titles}")
    return tuple(gaps)


def procedure_link(procedure: Procedure, page: str) -> Link:
    """An SOP under its title without "SOP"."""
    return Link(
        text=short_title(procedure.title),
        href=urls.relative(page, urls.procedure(procedure)),
        title=procedure.title,
    )


def document_link(agency: str, document: str, crossref: CrossReference, page: str) -> Link:
    """A document of an agency; shared documents have a page of their own."""
    shared = (agency, document) in crossref.shared_documents
    target = (urls.document if shared else urls.document_entry)(agency, document)
    return Link(text=crossref.document((agency, document)).name, href=urls.relative(page, target))


def short_title(title: str) -> str:
    """A title without the word SOP before it, for places that list nothing but SOPs."""
    first, _, rest = title.partition(" ")
    return rest.strip() if first.casefold() == "sop" and rest.strip() else title
