"""The finished site from frames: pages, the compiler's files, search, and what the theme brings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from sop_compiler.model import Handbook
from sop_compiler.outputs import Files
from sop_compiler.site import mkdocs
from sop_compiler.site.frames import FrameSet, read_page, sitemap_text
from sop_compiler.site.policy import with_policy
from sop_compiler.site.search import search_files

_INDEX = "search/search_index.json"
_INLINE = "search/search_index.js"


Part = Callable[[], Iterator[tuple[str, bytes]]]
"""Gives some files of a site."""

_AT_ONCE: Final = 500


def assembled(handbook: Handbook, frames: FrameSet, tree: Files) -> tuple[Part, ...]:
    """The files of the site of ``handbook``, whose pages ``tree`` holds, in parts; each path once.

    Making a part raises KeyError if ``frames`` were made for other kinds of pages.
    """

    def rest() -> Iterator[tuple[str, bytes]]:
        yield from search.items()
        yield from sitemap.items()
        for path, content in frames.files.items():
            if path not in taken:
                yield path, (_guarded(content) if path.endswith(".html") else content)

    search = {path: text.encode("utf-8") for path, text in _search(handbook, frames).items()}
    addresses = {path: _address(path) for path in tree.paths}
    pages = (address for path, address in addresses.items() if path.endswith(".md"))
    sitemap = mkdocs.sitemap_files(sitemap_text(frames.sitemap, pages)) if frames.sitemap else {}
    taken = {*search, *sitemap, *addresses.values()}
    # One page at a time: the pages together are the largest thing a build makes.
    own = [path for path, address in addresses.items() if address not in search]
    firsts = range(0, len(own), _AT_ONCE)
    return (rest, *(partial(_pages, frames, tree, own[at : at + _AT_ONCE]) for at in firsts))


def _pages(frames: FrameSet, tree: Files, paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    return (page_file(frames, path, content) for path, content in tree.chosen(paths))


def _address(path: str) -> str:
    return path.removesuffix(".md") + ".html" if path.endswith(".md") else path


def page_file(frames: FrameSet, path: str, content: bytes) -> tuple[str, bytes]:
    """Address and content in the site of one file of the tree."""
    if path.endswith(".md"):
        page = read_page(path, content.decode("utf-8"))
        assert page is not None  # the frames were made from these pages
        return page.address, frames.page(page).encode("utf-8")
    return path, (_guarded(content) if path.endswith(".html") else content)


def _search(handbook: Handbook, frames: FrameSet) -> dict[str, str]:
    index = frames.files.get(_INDEX)
    if index is None:
        return {}
    return mkdocs.search_texts(
        search_files(handbook, json.loads(index)["config"]), inline=_INLINE in frames.files
    )


def _guarded(page: bytes) -> bytes:
    return with_policy(page.decode("utf-8")).encode("utf-8")
