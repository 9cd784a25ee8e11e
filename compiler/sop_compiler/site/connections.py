"""Everything that connects SOPs: the map, comparisons, versions, document flow, the calculator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sop_compiler.align import SimilarPair, similar_pairs
from sop_compiler.cache import Store, dump, load
from sop_compiler.model import Procedure
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.deadline_data import deadline_script
from sop_compiler.site.deadline_page import deadline_page
from sop_compiler.site.extras import Extras
from sop_compiler.site.graphviz import Drawings
from sop_compiler.site.map_pages import FlowView, flow_views, graphs, map_page
from sop_compiler.site.page import Page
from sop_compiler.site.relation_views import agency_relations
from sop_compiler.site.relations import Relations
from sop_compiler.site.versions import Versions

_KIND = "pasangan"


class Connections:
    """Worked out once for a handbook."""

    def __init__(self, crossref: CrossReference, drawings: Drawings) -> None:
        """Find pairs, relations and versions.

        Raises:
            DrawingError: Graphviz is missing or failed.
        """
        handbook = crossref.handbook
        self._crossref = crossref
        self.pairs = similar_pairs(handbook.procedures)
        self._relations = agency_relations(Relations(crossref))
        found = dict(graphs(self._relations, crossref))
        texts = drawings.prepare(found.values())
        self._pictures = {address: drawings.draw(text) for address, text in zip(found, texts, strict=True)}
        self._versions = Versions(handbook)
        self.extras = Extras(crossref, self._versions, self.pairs)

    @property
    def earlier(self) -> tuple[Procedure, ...]:
        """Earlier versions under ids of their own; their pages are made like those of SOPs."""
        return self._versions.earlier

    @property
    def flows(self) -> tuple[FlowView, ...]:
        """Document flow for the register of documents."""
        return flow_views(self._relations, self._pictures, self._crossref)

    def files(self) -> Iterator[tuple[str, str]]:
        """Address and text of the pictures and of the calculator's data."""
        for address, picture in self._pictures.items():
            yield address, picture.svg
        yield urls.DEADLINE_DATA, deadline_script(self._crossref)

    def pages(self) -> Iterator[Page]:
        """The map and the calculator."""
        yield map_page(self._relations, self.pairs, self._pictures, self._crossref)
        yield deadline_page(self._crossref)

    def compared(self) -> Iterator[tuple[Procedure, Procedure]]:
        """What gets a comparison: each pair and each change of version."""
        yield from ((pair.left, pair.right) for pair in self.pairs)
        yield from self._versions.successive()


def keep_pairs(pairs: Iterable[SimilarPair], store: Store) -> None:
    """Remember which SOPs are compared, for pages that are made before a whole build."""
    store.put(_KIND, "terakhir", dump([(pair.left.id, pair.right.id) for pair in pairs]))


def kept_pairs(crossref: CrossReference, store: Store) -> tuple[SimilarPair, ...]:
    """The pairs of the last build whose SOPs are still there; their likeness is not kept."""
    found: list[tuple[str, str]] = load(store.get(_KIND, "terakhir")) or []
    known = ((crossref.procedure(left), crossref.procedure(right)) for left, right in found)
    return tuple(SimilarPair(left, right, 1.0) for left, right in known if left and right)
