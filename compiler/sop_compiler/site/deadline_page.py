"""The page *Hitung tenggat*: the calculator, and without script a list of all limits."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.model import Procedure
from sop_compiler.site import labels, labels_deadline, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.deadline_data import measured_steps
from sop_compiler.site.naming import shortened
from sop_compiler.site.page import Page, crumb, home_crumb, make_page
from sop_compiler.site.step_view import Link

SCRIPTS = (
    urls.DEADLINE_DATA,
    *(f"assets/javascripts/{name}.js" for name in ("hitung-kalender", "hitung-inti", "hitung")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitView:
    """A step with a limit; ``key`` is its fragment."""

    key: str
    step: Link
    activity: str
    printed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitGroup:
    """The limits of one SOP."""

    procedure: Link
    agency: str
    limits: tuple[LimitView, ...]


def deadline_page(crossref: CrossReference) -> Page:
    """The page; :mod:`deadline_data` makes what its script computes with."""
    page = urls.DEADLINE
    groups = tuple(_group(p, crossref) for p in crossref.handbook.procedures if measured_steps(p))
    return make_page(
        "deadline.html.j2",
        page,
        labels_deadline.DEADLINE,
        labels.PROCEDURES,
        (home_crumb(page), crumb(page, labels.PROCEDURES, urls.PROCEDURES)),
        scripts=SCRIPTS,
        T=labels_deadline,
        groups=groups,
        total=sum(len(group.limits) for group in groups),
    )


def _group(procedure: Procedure, crossref: CrossReference) -> LimitGroup:
    page = urls.DEADLINE
    names = crossref.step_names(procedure)
    return LimitGroup(
        procedure=Link(text=procedure.title, href=urls.relative(page, urls.procedure(procedure))),
        agency=crossref.agency(procedure.agency).name,
        limits=tuple(
            LimitView(
                key=urls.deadline_key(procedure, step.id),
                step=Link(text=names[step.id], href=urls.relative(page, urls.step(procedure, step.id))),
                activity=shortened(step.activity, 90),
                printed=step.limit.printed if step.limit else "",
            )
            for step in measured_steps(procedure)
        ),
    )
