"""Pages that lead to others: home, list of SOPs, agencies, tasks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sop_compiler.model import Agency, Procedure, Role, Status
from sop_compiler.site import labels, labels_propose, urls
from sop_compiler.site.agency_matrix import agency_matrix
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.doubt_view import plain_doubt_views
from sop_compiler.site.naming import by_title, counted
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.procedure_page import LegalView, effective_words
from sop_compiler.site.regulation_view import regulation_link
from sop_compiler.site.versions import begins_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureEntry:
    """An SOP in a list; ``begins`` is its effective date in ISO form for the script, or ``""``."""

    title: str
    href: str
    number: str
    effective: str
    draft: bool
    steps: str
    begins: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGroup:
    """SOPs of one unit; ``name`` is ``""`` when the SOPs name none."""

    name: str
    procedures: tuple[ProcedureEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEntry:
    """A role in a list, with its number of steps."""

    name: str
    abbreviation: str
    href: str
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedDate:
    """Number and date that all SOPs of an agency have in common."""

    number: str
    effective: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyEntry:
    """An agency with its SOPs by unit and its roles."""

    name: str
    href: str
    units: tuple[UnitGroup, ...]
    roles: tuple[RoleEntry, ...]
    procedures: int
    shared: SharedDate | None


def overview_pages(crossref: CrossReference) -> Iterator[Page]:
    """Home, the list of SOPs, every agency, the list of tasks."""
    yield _listing("home.html.j2", urls.HOME, labels.SITE_NAME, "", crossref)
    yield _listing("procedures.html.j2", urls.PROCEDURES, labels.PROCEDURES, labels.PROCEDURES, crossref)
    yield _listing("tasks.html.j2", urls.TASKS, labels.TASKS, labels.TASKS, crossref)
    for agency in crossref.handbook.agencies:
        yield _agency_page(agency, crossref)


def _listing(template: str, page: str, title: str, tab: str, crossref: CrossReference) -> Page:
    agencies = tuple(_agency_entry(a, crossref, page) for a in crossref.handbook.agencies)
    crumbs = () if page == urls.HOME else (home_crumb(page),)
    return make_page(
        template,
        page,
        title,
        tab,
        crumbs,
        agencies=agencies,
        map_href=urls.relative(page, urls.MAP),
        deadline_href=urls.relative(page, urls.DEADLINE),
        propose_href=urls.relative(page, urls.PROPOSE),
        P=labels_propose,
    )


def _agency_entry(agency: Agency, crossref: CrossReference, page: str) -> AgencyEntry:
    procedures = by_title(crossref.handbook.of_agency(agency.id))
    groups: dict[str, list[ProcedureEntry]] = {}
    for procedure in procedures:
        entry = _procedure_entry(procedure, page)
        groups.setdefault(crossref.unit_name(procedure) or "", []).append(entry)
    return AgencyEntry(
        name=agency.name,
        href=urls.relative(page, urls.agency(agency.id)),
        units=tuple(UnitGroup(name=name, procedures=tuple(entries)) for name, entries in groups.items()),
        roles=tuple(_role_entry(role, agency, crossref, page) for role in roles_of(agency, crossref)),
        procedures=len(procedures),
        shared=_shared([entry for entries in groups.values() for entry in entries]),
    )


def _shared(entries: list[ProcedureEntry]) -> SharedDate | None:
    """What need not be repeated; ``None`` when one SOP differs, is a draft or stands alone."""
    dates = {(entry.number, entry.effective) for entry in entries}
    if len(entries) < 2 or len(dates) > 1 or any(entry.draft for entry in entries):
        return None
    number, effective = dates.pop()
    return SharedDate(number=number, effective=effective) if number and effective else None


def _procedure_entry(procedure: Procedure, page: str) -> ProcedureEntry:
    version = procedure.version
    dated = version.effective or version.assumed
    return ProcedureEntry(
        title=procedure.title,
        href=urls.relative(page, urls.procedure(procedure)),
        number=procedure.number or "",
        effective=effective_words(procedure) if dated else "",
        draft=procedure.status is Status.DRAFT,
        steps=labels.rows_words(*counted(procedure)),
        begins=begins.isoformat() if (begins := begins_on(procedure)) else "",
    )


def roles_of(agency: Agency, crossref: CrossReference) -> tuple[Role, ...]:
    """Registered roles, then roles that steps or columns name without a register entry."""
    ids = dict.fromkeys(role.id for role in agency.roles)
    ids.update(dict.fromkeys(role for owner, role in crossref.by_role if owner == agency.id))
    for procedure in crossref.handbook.of_agency(agency.id):
        ids.update(dict.fromkeys(column.role for column in procedure.columns))
    return tuple(crossref.role((agency.id, role)) for role in ids)


def _role_entry(role: Role, agency: Agency, crossref: CrossReference, page: str) -> RoleEntry:
    return RoleEntry(
        name=role.name,
        abbreviation=role.abbreviation or "",
        href=urls.relative(page, urls.role(agency.id, role.id)),
        steps=len(crossref.by_role.get((agency.id, role.id), ())),
    )


def _agency_page(agency: Agency, crossref: CrossReference) -> Page:
    page = urls.agency(agency.id)
    decree = agency.decree
    legal = tuple(
        LegalView(
            printed=basis.printed,
            regulations=tuple(regulation_link(r, crossref, page) for r in basis.regulations),
        )
        for basis in (decree.legal_basis if decree else ())
    )
    return make_page(
        "agency.html.j2",
        page,
        agency.name,
        labels.PROCEDURES,
        (home_crumb(page), crumb(page, labels.PROCEDURES, urls.PROCEDURES)),
        made_from=agency.span.file,
        agency=agency,
        entry=_agency_entry(agency, crossref, page),
        matrix=agency_matrix(agency, roles_of(agency, crossref), crossref, page),
        decree=decree,
        legal=legal,
        doubts=plain_doubt_views(decree.doubts) if decree else (),
        open_doubts=sum(1 for d in decree.doubts if d.open) if decree else 0,
        spelling_doubts=sum(1 for d in decree.doubts if d.open and d.spelling_only) if decree else 0,
        number_doubts=sum(1 for d in decree.doubts if d.open and d.field == "nomor") if decree else 0,
        source=labels.manuscript(decree.source.line, agency.name) if decree and decree.source else "",
    )
