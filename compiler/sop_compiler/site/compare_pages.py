"""Pages that show two SOPs side by side."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.align import align_steps
from sop_compiler.align.texts import folded
from sop_compiler.model import Procedure, Status
from sop_compiler.site import labels, urls
from sop_compiler.site import labels_relations as words
from sop_compiler.site.compare_view import row_views
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.procedure_page import effective_words
from sop_compiler.site.relation_views import short_title
from sop_compiler.site.step_view import Link, StepViews


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """The head of one side; ``short`` is what tells it from the other in a narrow card.

    ``roles`` says of each acting role whether the other side has no role of that name.
    """

    procedure: Link
    short: str
    agency: str
    number: str
    effective: str
    draft: bool
    steps: int
    limits: int
    roles: tuple[tuple[Link, bool], ...]


def comparison_page(left: Procedure, right: Procedure, crossref: CrossReference) -> Page:
    """``left`` and ``right`` step by step; of two versions the earlier one goes left."""
    page = urls.comparison(left, right)
    rows = align_steps(left, right, lambda agency, role: crossref.role((agency, role)).name)
    one, two = StepViews(left, crossref, page), StepViews(right, crossref, page)
    views = row_views(rows, one, two)
    pairs = tuple(row for row in rows if row.left and row.right)
    ones, twos = _role_links(left, one), _role_links(right, two)
    return make_page(
        "compare.html.j2",
        page,
        f"{short_title(left.title)} – {short_title(right.title)}",
        labels.PROCEDURES,
        (
            home_crumb(page),
            crumb(page, labels.PROCEDURES, urls.PROCEDURES),
            crumb(page, words.MAP, urls.MAP),
        ),
        T=words,
        left=_side(left, right, crossref, page, ones, twos),
        right=_side(right, left, crossref, page, twos, ones),
        rows=views,
        summary=words.aligned(
            len(pairs),
            sum(1 for row in pairs if not row.differences),
            sum(1 for row in rows if row.right is None),
            sum(1 for row in rows if row.left is None),
        ),
        same_sop=left.id.partition("@")[0] == right.id.partition("@")[0],
    )


def _side(
    procedure: Procedure,
    other: Procedure,
    crossref: CrossReference,
    page: str,
    roles: tuple[Link, ...],
    others: tuple[Link, ...],
) -> SideView:
    known = {folded(link.title) for link in others}
    agency = crossref.agency(procedure.agency).name
    steps = [step for step in procedure.all_steps() if not step.is_terminal]
    return SideView(
        procedure=Link(
            text=short_title(procedure.title),
            href=urls.relative(page, urls.procedure(procedure)),
            title=procedure.title,
        ),
        short=short_title(procedure.title) if other.agency == procedure.agency else agency,
        agency=agency,
        number=procedure.number or labels.NO_NUMBER,
        effective=effective_words(procedure),
        draft=procedure.status is Status.DRAFT,
        steps=len(steps),
        limits=sum(1 for step in steps if step.limit is not None and step.limit.printed),
        roles=tuple((link, folded(link.title) not in known) for link in roles),
    )


def _role_links(procedure: Procedure, views: StepViews) -> tuple[Link, ...]:
    return tuple(views.role(r) for r in dict.fromkeys(r for s in procedure.all_steps() for r in s.roles))
