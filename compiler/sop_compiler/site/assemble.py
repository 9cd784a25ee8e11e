"""The finished site from frames: pages, the compiler's files, search, and what the theme brings."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sop_compiler.model import Handbook
from sop_compiler.outputs import Tree
from sop_compiler.site import mkdocs
from sop_compiler.site.frames import FrameSet, read_page, sitemap_text
from sop_compiler.site.policy import with_policy
from sop_compiler.site.search import search_files

_INDEX = "search/search_index.json"
_INLINE = "search/search_index.js"


def assembled(handbook: Handbook, frames: FrameSet, tree: Tree) -> Iterator[tuple[str, bytes]]:
    """Every file of the site of ``handbook``, whose pages ``tree`` holds; each path once.

    Raises:
        KeyError: ``frames`` were made for other kinds of pages.
    """
    search = {path: text.encode("utf-8") for path, text in _search(handbook, frames).items()}
    done = set(search)
    yield from search.items()
    # One page at a time: the pages together are the largest thing a build makes.
    for path, content in _own(frames, tree):
        if path not in done:
            done.add(path)
            yield path, content
    for path, content in frames.files.items():
        if path not in done:
            yield path, (_guarded(content) if path.endswith(".html") else content)


def page_file(frames: FrameSet, path: str, content: bytes) -> tuple[str, bytes]:
    """Address and content in the site of one file of the tree."""
    if path.endswith(".md"):
        page = read_page(path, content.decode("utf-8"))
        assert page is not None  # the frames were made from these pages
        return page.address, frames.page(page).encode("utf-8")
    return path, (_guarded(content) if path.endswith(".html") else content)


def _own(frames: FrameSet, tree: Tree) -> Iterator[tuple[str, bytes]]:
    addresses: list[str] = []
    for path, content in tree:
        address, made = page_file(frames, path, content)
        if path.endswith(".md"):
            addresses.append(address)
        yield address, made
    if frames.sitemap:
        yield from mkdocs.sitemap_files(sitemap_text(frames.sitemap, addresses)).items()


def _search(handbook: Handbook, frames: FrameSet) -> dict[str, str]:
    index = frames.files.get(_INDEX)
    if index is None:
        return {}
    return mkdocs.search_texts(
        search_files(handbook, json.loads(index)["config"]), inline=_INLINE in frames.files
    )


def _guarded(page: bytes) -> bytes:
    return with_policy(page.decode("utf-8")).encode("utf-8")
