"""The page of one SOP."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from sop_compiler.model import Procedure, Status
from sop_compiler.site import labels, labels_relations, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.doubt_view import doubt_views
from sop_compiler.site.extras import Extras
from sop_compiler.site.flow_text import flow_lines
from sop_compiler.site.graphviz import Drawing
from sop_compiler.site.naming import counted, full_number
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.regulation_view import RegulationLink, regulation_link
from sop_compiler.site.review_line import review_line
from sop_compiler.site.sheet.html import SheetLinks, sheet_table
from sop_compiler.site.step_view import Link, StepView, StepViews, role_key
from sop_compiler.site.term_marks import Piece, TermMarks


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalView:
    """One printed entry of *Dasar hukum* with its regulations."""

    printed: str
    regulations: tuple[RegulationLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A row of the executor matrix; ``marks`` has one entry per column: "", "do", "decide", "inferred"."""

    name: str
    href: str
    short: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFilter:
    """Shows only the rows of a role; ``key`` is its name in markup, ``steps`` the number of rows."""

    key: str
    role: Link
    steps: int


def effective_words(procedure: Procedure) -> str:
    """Effective date in words, or that none is printed."""
    version = procedure.version
    if version.effective:
        return labels.day(version.effective)
    if version.assumed:
        return f"{labels.day(version.assumed.date)} ({labels.ASSUMED}: {version.assumed.reason})"
    return labels.NO_EFFECTIVE


def procedure_page(
    procedure: Procedure,
    crossref: CrossReference,
    drawing: Drawing,
    downloads: tuple[str, ...] = (),
    extras: Extras | None = None,
) -> Page:
    """Everything a reader needs to work by an SOP, in the order of need.

    ``downloads`` are the extensions of the files that lie beside the site; ``extras`` what the page
    says about versions and other pages.
    """
    page = urls.procedure(procedure)
    agency = crossref.agency(procedure.agency)
    views = StepViews(procedure, crossref, page)
    steps = views.all()
    doubts = doubt_views(procedure, crossref)
    legal = tuple(
        LegalView(
            printed=basis.printed,
            regulations=tuple(regulation_link(r, crossref, page) for r in basis.regulations),
        )
        for basis in procedure.legal_basis
    )
    replaced = {r.text: r.unchecked for basis in legal for r in basis.regulations if r.replaced}
    crumbs = (
        home_crumb(page),
        crumb(page, labels.PROCEDURES, urls.PROCEDURES),
        crumb(page, agency.name, urls.agency(agency.id)),
    )
    return make_page(
        "procedure.html.j2",
        page,
        procedure.title,
        labels.PROCEDURES,
        crumbs,
        made_from=procedure.span.file,
        procedure=procedure,
        draft=procedure.status is Status.DRAFT,
        number=procedure.number or labels.NO_NUMBER,
        effective=effective_words(procedure),
        unit=crossref.unit_name(procedure),
        agency=agency.name,
        agency_href=urls.relative(page, urls.agency(agency.id)),
        sheet=_sheet(procedure, crossref, views, steps),
        sheet_a4=urls.relative(page, urls.sheet(procedure, "a4")),
        sheet_f4=urls.relative(page, urls.sheet(procedure, "f4")),
        steps=steps,
        step_count=labels.rows_words(*counted(procedure)),
        all_inferred=_all_inferred(steps),
        drawing=drawing,
        drawing_href=urls.relative(page, urls.flowchart(procedure)),
        flow_words=flow_lines(procedure, crossref),
        untimed=_untimed(steps),
        activities=_activities(steps, crossref, page),
        filters=_filters(procedure, steps, views),
        downloads=tuple(
            Link(text=form.upper(), href=urls.relative(page, urls.download(procedure, form)))
            for form in downloads
        ),
        columns=_columns(procedure, views),
        matrix=_matrix(procedure, steps),
        checklist=tuple(s for s in steps if s.inputs or s.outputs),
        boxes=sum(len(s.inputs) + len(s.outputs) for s in steps),
        deciding=tuple(s for s in steps if s.exits),
        legal=legal,
        replaced=sum(1 for unchecked in replaced.values() if not unchecked),
        replaced_unchecked=sum(1 for unchecked in replaced.values() if unchecked),
        related=_related(procedure, crossref, page),
        doubts=doubts,
        open_doubts=sum(1 for doubt in doubts if not doubt.confirmed),
        spelling_doubts=sum(1 for doubt in doubts if not doubt.confirmed and doubt.spelling),
        source=labels.manuscript(procedure.source.line, agency.name) if procedure.source else "",
        lists=_identity_lists(procedure),
        extras=extras.view(procedure, page) if extras else None,
        # Earlier versions have pages too; a review speaks of the SOP as it stands.
        review=review_line(crossref.handbook, procedure) if crossref.procedure(procedure.id) else "",
        T=labels_relations,
    )


def _all_inferred(steps: tuple[StepView, ...]) -> bool:
    """True when one remark about the roles serves all rows."""
    acting = [step for step in steps if step.roles]
    return len(acting) > 1 and all(step.roles_inferred for step in acting)


def _sheet(
    procedure: Procedure, crossref: CrossReference, views: StepViews, steps: tuple[StepView, ...]
) -> Markup:
    """The drawn form; its numbers, roles and marks lead where those of the table lead."""
    by_id = {step.id: step for step in steps}

    def address(role: str) -> str | None:
        return views.role(role).href

    links = SheetLinks(
        role=address,
        doubts=lambda step: by_id[step].doubts_href if by_id[step].doubts else None,
        step=lambda step: f"#{by_id[step].anchor}",
        limit=lambda step: by_id[step].deadline_href,
        executors=lambda step: " ".join(by_id[step].role_keys),
    )
    return sheet_table(procedure, crossref.agency(procedure.agency), links)


def _untimed(steps: tuple[StepView, ...]) -> str:
    """What the line above the table says about rows without a limit."""
    acting = [step for step in steps if not step.terminal]
    if not any(step.time_remark == labels.NO_TIME for step in acting):
        return ""
    return labels.SOME_UNTIMED if any(step.time for step in steps) else labels.ALL_UNTIMED


def _activities(
    steps: tuple[StepView, ...], crossref: CrossReference, page: str
) -> dict[str, tuple[Piece, ...]]:
    marks = TermMarks(crossref.handbook.terms, page)
    return {step.id: marks.pieces(step.activity) for step in steps}


def _filters(procedure: Procedure, steps: tuple[StepView, ...], views: StepViews) -> tuple[RoleFilter, ...]:
    """One for each role with rows; none at all where one role does everything."""
    found = tuple(
        RoleFilter(key=role_key(role), role=views.role(role), steps=count)
        for role in _column_roles(procedure)
        if (count := sum(1 for step in steps if role_key(role) in step.role_keys))
    )
    return found if len(found) > 1 else ()


def _columns(procedure: Procedure, views: StepViews) -> tuple[Link, ...]:
    return tuple(views.role(role) for role in _column_roles(procedure))


def _column_roles(procedure: Procedure) -> tuple[str, ...]:
    """Role columns as printed, then acting roles without a column of their own."""
    acting = (role for step in procedure.all_steps() for role in step.roles)
    return tuple(dict.fromkeys([*(column.role for column in procedure.columns), *acting]))


def _matrix(procedure: Procedure, steps: tuple[StepView, ...]) -> tuple[MatrixRow, ...]:
    roles = _column_roles(procedure)
    rows: list[MatrixRow] = []
    for step, view in zip(procedure.all_steps(), steps, strict=True):
        if step.is_terminal and not step.roles:
            continue
        mark = "decide" if view.decision else "do"
        mark = f"{mark} inferred" if step.roles_inferred else mark
        rows.append(
            MatrixRow(
                name=full_number(step, procedure) or "–",
                href=f"#{view.anchor}",
                short=view.short,
                marks=tuple(mark if role in step.roles else "" for role in roles),
            )
        )
    return tuple(rows)


def _related(procedure: Procedure, crossref: CrossReference, page: str) -> tuple[Link, ...] | None:
    if procedure.related is None:
        return None
    links: list[Link] = []
    for related in procedure.related:
        other = crossref.procedure(related.procedure)
        itself = other is not None and other.id == procedure.id
        href = urls.relative(page, urls.procedure(other)) if other and not itself else None
        title = labels.RELATED_SELF if itself else other.title if other else labels.RELATED_ABSENT
        links.append(Link(text=related.printed, href=href, title=title))
    return tuple(links)


def _identity_lists(procedure: Procedure) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Lists of the identity block that are printed; one printed blank is an empty list."""
    qualifications = tuple(q.text for q in procedure.qualifications)
    lists = (
        (labels.QUALIFICATIONS, qualifications or None),
        (labels.EQUIPMENT, procedure.equipment),
        (labels.WARNINGS, procedure.warnings),
        (labels.RECORDS, procedure.records),
        (labels.PURPOSE, procedure.purpose),
        (labels.SUMMARY, procedure.summary),
        (labels.DEFINITIONS, procedure.definitions),
    )
    return tuple((label, entries) for label, entries in lists if entries is not None)
