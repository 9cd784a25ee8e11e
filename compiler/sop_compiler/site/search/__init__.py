"""Search: our own index over the theme's, and Indonesian for the theme's search worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sop_compiler.model import Handbook
from sop_compiler.site.search.index import search_documents, search_index
from sop_compiler.site.search.lunr_id import ADDRESS, lunr_id

__all__ = ["SearchFiles", "search_files"]


@dataclass(frozen=True, slots=True)
class SearchFiles:
    """What the search of a site consists of.

    Attributes:
        index: the search index, JSON.
        script: language support for the search worker, JavaScript.
        script_address: where the worker looks for it, relative to the site.
    """

    index: str
    script: str
    script_address: str = ADDRESS


def search_files(handbook: Handbook, config: dict[str, Any]) -> SearchFiles:
    """Both files for ``handbook``; ``config`` is that of the index the theme's plugin has written."""
    documents = search_documents(handbook)
    return SearchFiles(search_index(documents, config), lunr_id(handbook, documents))
