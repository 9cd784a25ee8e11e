"""*Tugas*: everything a role does, decides and passes on, over all SOPs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pydot

from sop_compiler.model import Agency, Procedure, Role, Status
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.graphviz import Drawing
from sop_compiler.site.handover import Handover, Handovers
from sop_compiler.site.handover_drawing import Partner, handover_graph
from sop_compiler.site.naming import other_spellings
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.step_view import Link, StepView, StepViews


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Who goes on after a step: the role, its step, the printed documents that pass."""

    role: Link
    step: Link
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A step of the role and who goes on."""

    step: StepView
    to: tuple[Receiver, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroup:
    """The steps of the role in one SOP; ``all_inferred``: one remark serves all rows."""

    anchor: str
    title: str
    href: str
    draft: bool
    rows: tuple[TaskRow, ...]
    all_inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWork:
    """A role and who passes work to it and gets work from it.

    Attributes:
        graph: the picture of that; ``None`` when nothing passes.
        drawing_address: where the picture lies.
    """

    role: Role
    agency: Agency
    received: tuple[Partner, ...]
    given: tuple[Partner, ...]
    graph: pydot.Dot | None
    drawing_address: str


def role_work(role: Role, agency: Agency, crossref: CrossReference, handovers: Handovers) -> RoleWork:
    """What the page of a role shows besides its steps."""
    key = (agency.id, role.id)
    page = urls.role(*key)
    received = _partners(handovers.received(key), page, crossref, from_others=True)
    given = _partners(handovers.given(key), page, crossref, from_others=False)
    graph = handover_graph(role.abbreviation or role.name, received, given) if received or given else None
    return RoleWork(
        role=role,
        agency=agency,
        received=received,
        given=given,
        graph=graph,
        drawing_address=urls.handover(*key),
    )


def role_page(
    work: RoleWork, drawing: Drawing | None, crossref: CrossReference, handovers: Handovers
) -> Page:
    """Page of one role; ``drawing`` is that of its graph."""
    role, agency = work.role, work.agency
    key = (agency.id, role.id)
    page = urls.role(*key)
    groups = _groups(role, agency, crossref, handovers)
    steps = [row.step for group in groups for row in group.rows]
    return make_page(
        "role.html.j2",
        page,
        role.name,
        labels.TASKS,
        (
            home_crumb(page),
            crumb(page, labels.TASKS, urls.TASKS),
            crumb(page, agency.name, urls.agency(agency.id)),
        ),
        made_from=role.span.file,
        role=role,
        agency=agency.name,
        groups=groups,
        qualified=() if groups else _qualified(role, agency, crossref, page),
        aliases=other_spellings(role.aliases, role.name, role.abbreviation),
        doing=sum(1 for step in steps if not step.decision),
        deciding=sum(1 for step in steps if step.decision),
        untimed=any(step.time_remark == labels.NO_TIME for step in steps),
        received=work.received,
        given=work.given,
        drawing=drawing,
        drawing_href=urls.relative(page, work.drawing_address),
    )


def _qualified(role: Role, agency: Agency, crossref: CrossReference, page: str) -> tuple[Link, ...]:
    """SOPs that ask something of the role without giving it a step."""
    return tuple(
        Link(text=procedure.title, href=urls.relative(page, urls.procedure(procedure)))
        for procedure in crossref.handbook.of_agency(agency.id)
        if any(entry.role == role.id for entry in procedure.qualifications)
    )


def _groups(
    role: Role, agency: Agency, crossref: CrossReference, handovers: Handovers
) -> tuple[TaskGroup, ...]:
    page = urls.role(agency.id, role.id)
    to: dict[tuple[str, str], list[Handover]] = {}
    for item in handovers.given((agency.id, role.id)):
        to.setdefault((item.procedure.id, item.source.id), []).append(item)
    found: dict[str, tuple[Procedure, StepViews, list[TaskRow]]] = {}
    for place in crossref.by_role.get((agency.id, role.id), ()):
        procedure = place.procedure
        if procedure.id not in found:
            found[procedure.id] = (procedure, StepViews(procedure, crossref, page), [])
        _, views, rows = found[procedure.id]
        passed = to.get((procedure.id, place.step.id), ())
        rows.append(TaskRow(step=views.one(place.step), to=_receivers(passed, views)))
    return tuple(
        TaskGroup(
            anchor=urls.section_anchor(procedure),
            title=procedure.title,
            href=urls.relative(page, urls.procedure(procedure)),
            draft=procedure.status is Status.DRAFT,
            rows=tuple(rows),
            all_inferred=all(row.step.roles_inferred for row in rows),
        )
        for procedure, _, rows in found.values()
    )


def _receivers(passed: Iterable[Handover], views: StepViews) -> tuple[Receiver, ...]:
    found: list[Receiver] = []
    for item in passed:
        step = views.target(item.target.id)
        if step is not None:
            texts = tuple(dict.fromkeys(document.text for document in item.items))
            found.append(Receiver(role=views.role(item.receiver), step=step, items=texts))
    return tuple(found)


def _partners(
    items: tuple[Handover, ...], page: str, crossref: CrossReference, *, from_others: bool
) -> tuple[Partner, ...]:
    """Roles at the other end, those with most SOPs first."""
    roles: dict[str, Link] = {}
    procedures: dict[str, dict[str, Link]] = {}
    for item in items:
        other = item.giver if from_others else item.receiver
        if other not in roles:
            roles[other] = StepViews(item.procedure, crossref, page).role(other)
        href = urls.relative(page, urls.step(item.procedure, item.source.id))
        link = Link(text=item.procedure.title, href=href)
        procedures.setdefault(other, {}).setdefault(item.procedure.id, link)
    partners = [
        Partner(role=link, procedures=tuple(procedures[other].values())) for other, link in roles.items()
    ]
    return tuple(
        sorted(partners, key=lambda p: (-len(p.procedures), p.role.text.casefold(), p.role.href or ""))
    )
