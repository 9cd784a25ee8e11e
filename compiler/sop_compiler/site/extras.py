"""What an SOP page says about other pages: versions, comparisons, the map."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.align import SimilarPair
from sop_compiler.model import Procedure
from sop_compiler.site import labels_relations as words
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.relation_views import short_title
from sop_compiler.site.step_view import Link
from sop_compiler.site.versions import Versions, VersionView


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtrasView:
    """The extras of one page; ``elsewhere`` are links to the map and to comparisons."""

    version: VersionView | None
    elsewhere: tuple[Link, ...]


class Extras:
    """Makes the extras of every SOP page of a handbook."""

    def __init__(self, crossref: CrossReference, versions: Versions, pairs: tuple[SimilarPair, ...]) -> None:
        """``pairs``: SOPs that have a comparison page."""
        self._crossref = crossref
        self._versions = versions
        self._others: dict[str, list[tuple[SimilarPair, Procedure]]] = {}
        for pair in pairs:
            self._others.setdefault(pair.left.id, []).append((pair, pair.right))
            self._others.setdefault(pair.right.id, []).append((pair, pair.left))

    def view(self, procedure: Procedure, page: str) -> ExtrasView:
        """The extras of the page of ``procedure``."""
        links = [Link(text=words.MAP, href=urls.relative(page, urls.MAP))]
        for pair, other in self._others.get(procedure.id, ()):
            links.append(
                Link(
                    text=f"{words.COMPARE_WITH} {self._name(other, procedure)}",
                    href=urls.relative(page, urls.comparison(pair.left, pair.right)),
                )
            )
        return ExtrasView(version=self._versions.view(procedure, page), elsewhere=tuple(links))

    def _name(self, other: Procedure, procedure: Procedure) -> str:
        title = f"SOP {short_title(other.title)}"
        if other.agency == procedure.agency:
            return title
        return f"{title}, {self._crossref.agency(other.agency).name}"
