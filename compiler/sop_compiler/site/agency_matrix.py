"""How many steps each role has in each SOP of an agency."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.model import Agency, Role
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import by_title
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMatrixRow:
    """An SOP; ``counts`` has one entry per column, ``None`` where the role has no step."""

    procedure: Link
    counts: tuple[Link | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMatrix:
    """Roles that have steps as columns, SOPs as rows, totals per role."""

    columns: tuple[Link, ...]
    rows: tuple[AgencyMatrixRow, ...]
    totals: tuple[int, ...]


def agency_matrix(
    agency: Agency, roles: tuple[Role, ...], crossref: CrossReference, page: str
) -> AgencyMatrix:
    """The matrix of ``agency`` as seen from ``page``; a count leads to that SOP on the role's page."""
    acting = [role for role in roles if (agency.id, role.id) in crossref.by_role]
    steps = {
        role.id: [place.procedure.id for place in crossref.by_role[(agency.id, role.id)]] for role in acting
    }
    rows: list[AgencyMatrixRow] = []
    for procedure in by_title(crossref.handbook.of_agency(agency.id)):
        counts: list[Link | None] = []
        for role in acting:
            number = steps[role.id].count(procedure.id)
            target = f"{urls.role(agency.id, role.id)}#{urls.section_anchor(procedure)}"
            words = f"{role.abbreviation or role.name}, {procedure.title}"
            link = Link(text=str(number), href=urls.relative(page, target), title=words)
            counts.append(link if number else None)
        here = Link(text=procedure.title, href=urls.relative(page, urls.procedure(procedure)))
        rows.append(AgencyMatrixRow(procedure=here, counts=tuple(counts)))
    return AgencyMatrix(
        columns=tuple(
            Link(
                text=role.abbreviation or role.name,
                title=role.name,
                href=urls.relative(page, urls.role(agency.id, role.id)),
            )
            for role in acting
        ),
        rows=tuple(rows),
        totals=tuple(len(steps[role.id]) for role in acting),
    )
