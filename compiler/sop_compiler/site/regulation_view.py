"""Regulations as links with their status."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.model import Regulation
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationLink:
    """A regulation as cited: short name, page, status word and class, its successors when replaced.

    ``unchecked``: nobody has looked its status up, so that it is replaced is only a note.
    """

    text: str
    href: str | None
    status: str
    status_word: str
    replaced: bool
    unchecked: bool
    successors: tuple[Link, ...]


def regulation_link(regulation_id: str, crossref: CrossReference, page: str) -> RegulationLink:
    """The regulation as seen from ``page``; one that is not registered is shown by its id."""
    regulation = crossref.regulation(regulation_id)
    if regulation is None:
        word = labels.STATUS_WORDS["belum-diperiksa"]
        return RegulationLink(
            text=regulation_id, href=None, status="belum-diperiksa", status_word=word,
            replaced=False, unchecked=True, successors=(),
        )  # fmt: skip
    replaced = is_replaced(regulation)
    return RegulationLink(
        text=regulation.name,
        href=urls.relative(page, urls.regulation(regulation.id)),
        status=regulation.status,
        status_word=labels.STATUS_WORDS.get(regulation.status, regulation.status),
        replaced=replaced,
        unchecked=is_unchecked(regulation),
        successors=plain_links(regulation.relations.repealed_by, crossref, page) if replaced else (),
    )


def is_replaced(regulation: Regulation) -> bool:
    """True when the register says it is no longer in force."""
    return regulation.status == "dicabut" or bool(regulation.relations.repealed_by)


def is_unchecked(regulation: Regulation) -> bool:
    """True as long as nobody has looked the status up."""
    return regulation.status == "belum-diperiksa"


def legal_force(regulation: Regulation) -> str:
    """The status as a ``LegalForceStatus`` of schema.org; ``""`` while nobody has looked it up.

    An amended regulation is in force in its amended form.
    """
    if is_unchecked(regulation):
        return ""
    if is_replaced(regulation):
        return "NotInForce"
    return "InForce" if regulation.status in ("berlaku", "diubah") else ""


def plain_links(ids: tuple[str, ...], crossref: CrossReference, page: str) -> tuple[Link, ...]:
    """Links to regulations by id."""
    links: list[Link] = []
    for regulation_id in ids:
        other = crossref.regulation(regulation_id)
        href = urls.relative(page, urls.regulation(regulation_id)) if other else None
        links.append(Link(text=other.name if other else regulation_id, href=href))
    return tuple(links)


def checked_words(regulation: Regulation) -> str:
    """When and where the status was looked up, or that it was not."""
    if regulation.checked_on is None:
        return labels.NOT_CHECKED
    where = regulation.checked_at
    plain = f" {labels.CHECKED_AT} {where}" if where and urls.external(where) is None else ""
    return f"{labels.CHECKED} {labels.iso_day(regulation.checked_on)}{plain}"
