"""Pages of the registers: documents, regulations, terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sop_compiler.model import Agency, Document, Regulation, StepKind, Term
from sop_compiler.site import labels, labels_relations, urls
from sop_compiler.site.crossref import CrossReference, Place
from sop_compiler.site.map_pages import FlowView
from sop_compiler.site.naming import other_spellings, shortened
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.regulation_view import (
    checked_words,
    is_unchecked,
    legal_force,
    plain_links,
    regulation_link,
)
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """A step elsewhere: its SOP, its name, its activity, who acts."""

    procedure: str
    step: str
    short: str
    roles: tuple[str, ...]
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document of the register."""

    anchor: str
    name: str
    href: str | None
    kind: str
    aliases: tuple[str, ...]
    produced: tuple[PlaceView, ...]
    needed: tuple[PlaceView, ...]


def place_views(places: Iterable[Place], crossref: CrossReference, page: str) -> tuple[PlaceView, ...]:
    """Places as links from ``page``."""
    return tuple(
        PlaceView(
            procedure=place.procedure.title,
            step=crossref.step_names(place.procedure)[place.step.id],
            short=labels.END_PLACE if place.step.kind is StepKind.END else shortened(place.step.activity, 90),
            roles=tuple(_role_name(place, role, crossref) for role in place.step.roles),
            href=urls.relative(page, urls.step(place.procedure, place.step.id)),
        )
        for place in places
    )


def _role_name(place: Place, role_id: str, crossref: CrossReference) -> str:
    role = crossref.role((place.procedure.agency, role_id))
    return role.abbreviation or role.name


def document_pages(crossref: CrossReference, flows: tuple[FlowView, ...] = ()) -> Iterator[Page]:
    """The register of documents, and a page for every document of two or more steps.

    ``flows``: the documents that pass between SOPs, shown on the register.
    """
    agencies: list[tuple[str, tuple[tuple[str, tuple[DocumentView, ...]], ...]]] = []
    for agency in crossref.handbook.agencies:
        views = [_document_view(d, agency, crossref, urls.DOCUMENTS) for d in _used(agency, crossref)]
        views.sort(key=lambda view: (_initial(view.name), view.name.casefold(), view.anchor))
        letters = tuple((k, tuple(g)) for k, g in groupby(views, key=lambda view: _initial(view.name)))
        agencies.append((agency.name, letters))
    yield make_page(
        "documents.html.j2", urls.DOCUMENTS, labels.DOCUMENTS, labels.DOCUMENTS,
        (home_crumb(urls.DOCUMENTS),), agencies=tuple(agencies), flows=flows, T=labels_relations,
    )  # fmt: skip
    for agency in crossref.handbook.agencies:
        for document in _used(agency, crossref):
            if (agency.id, document.id) in crossref.shared_documents:
                page = urls.document(agency.id, document.id)
                crumbs = (
                    home_crumb(page),
                    crumb(page, labels.DOCUMENTS, urls.DOCUMENTS),
                    crumb(page, agency.name, urls.agency(agency.id)),
                )
                view = _document_view(document, agency, crossref, page)
                yield make_page(
                    "document.html.j2", page, view.name, labels.DOCUMENTS, crumbs,
                    made_from=document.span.file, document=view, agency=agency.name,
                )  # fmt: skip


def _used(agency: Agency, crossref: CrossReference) -> tuple[Document, ...]:
    """Registered documents, then those that steps name without a register entry."""
    ids = dict.fromkeys(document.id for document in agency.documents)
    for table in (crossref.produced, crossref.needed):
        ids.update(dict.fromkeys(document for owner, document in table if owner == agency.id))
    return tuple(crossref.document((agency.id, document)) for document in ids)


def _document_view(document: Document, agency: Agency, crossref: CrossReference, page: str) -> DocumentView:
    key = (agency.id, document.id)
    own = urls.relative(page, urls.document(*key)) if key in crossref.shared_documents else None
    return DocumentView(
        anchor=urls.document_anchor(*key),
        name=document.name,
        href=own,
        kind="" if document.kind in (None, "lainnya") else document.kind,
        aliases=other_spellings(document.aliases, document.name),
        produced=place_views(crossref.produced.get(key, ()), crossref, page),
        needed=place_views(crossref.needed.get(key, ()), crossref, page),
    )


def _initial(name: str) -> str:
    first = name.strip()[:1].upper()
    return first if first.isalpha() and first.isascii() else "#"


def regulation_pages(crossref: CrossReference) -> Iterator[Page]:
    """The register of regulations and a page for each."""
    page = urls.REGULATIONS
    rows = tuple(
        (regulation_link(regulation.id, crossref, page), regulation, _citing(regulation, crossref))
        for regulation in crossref.handbook.regulations
    )
    yield make_page(
        "regulations.html.j2", page, labels.REGULATIONS, labels.REGULATIONS, (home_crumb(page),),
        cited=tuple(row for row in rows if row[2]), related=tuple(row for row in rows if not row[2]),
    )  # fmt: skip
    for regulation in crossref.handbook.regulations:
        yield _regulation_page(regulation, crossref)


def _citing(regulation: Regulation, crossref: CrossReference) -> str:
    """How much cites it: ``2 SOP, 1 keputusan``; ``""`` when nothing does."""
    found = (
        (len(crossref.cited.get(regulation.id, ())), labels.PROCEDURES),
        (len(crossref.cited_by_decree.get(regulation.id, ())), labels.DECREE_SHORT),
    )
    return ", ".join(labels.count(number, noun) for number, noun in found if number)


def _regulation_page(regulation: Regulation, crossref: CrossReference) -> Page:
    page = urls.regulation(regulation.id)
    relations = regulation.relations
    unchecked = is_unchecked(regulation)
    related = (
        (labels.REPLACED_UNCHECKED_LABEL if unchecked else labels.REPEALED_BY, relations.repealed_by),
        (labels.AMENDED_BY, relations.amended_by),
        (labels.AMENDS, relations.amends),
        (labels.REPEALS, relations.repeals),
    )
    cited = [
        Link(text=p.title, href=urls.relative(page, urls.procedure(p)))
        for p in crossref.cited.get(regulation.id, ())
    ]
    cited.extend(
        Link(text=f"{labels.DECREE} {a.name}", href=urls.relative(page, f"{urls.agency(a.id)}#_keputusan"))
        for a in crossref.cited_by_decree.get(regulation.id, ())
    )
    return make_page(
        "regulation.html.j2",
        page,
        regulation.name,
        labels.REGULATIONS,
        (home_crumb(page), crumb(page, labels.REGULATIONS, urls.REGULATIONS)),
        made_from=regulation.span.file,
        regulation=regulation,
        link=regulation_link(regulation.id, crossref, page),
        force=legal_force(regulation),
        checked="" if unchecked and not regulation.checked_on else checked_words(regulation),
        checked_href=urls.external(regulation.checked_at),
        relations=tuple((label, plain_links(ids, crossref, page)) for label, ids in related if ids),
        cited=tuple(cited),
    )


def terms_page(crossref: CrossReference) -> Page:
    """The glossary."""
    rows = sorted(
        (
            (urls.term(term.id).partition("#")[2], term, other_spellings(term.spellings, term.name))
            for term in crossref.handbook.terms
        ),
        key=lambda row: (_initial(_head(row[1])), _head(row[1]).casefold(), row[1].id),
    )
    letters = tuple((k, tuple(g)) for k, g in groupby(rows, key=lambda row: _initial(_head(row[1]))))
    page = urls.TERMS
    return make_page(
        "terms.html.j2", page, labels.TERMS, labels.TERMS, (home_crumb(page),),
        letters=letters, common=_common_source(crossref.handbook.terms),
    )  # fmt: skip


def _head(term: Term) -> str:
    return term.abbreviation or term.name


def _common_source(terms: tuple[Term, ...]) -> str:
    """The source of more than half of the definitions: it is told once."""
    sources = Counter(term.source for term in terms if term.source and term.definition)
    source, number = sources.most_common(1)[0] if sources else ("", 0)
    return source if number > 1 and number * 2 > sources.total() else ""
