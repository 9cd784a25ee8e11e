"""Pages from frames: MkDocs builds one page of every kind, the others are filled in.

A page of the handbook is one ready HTML block, so what the theme puts around it depends on little: how
deep the page lies, its front matter, whether it stands in the navigation. MkDocs therefore gets one page
of each such kind, with tokens where title, description, address and block go, and that page with other
words in it is every page of the kind. The theme's cost no longer grows with the number of pages.

Nothing about the theme is assumed: of each kind one real page is built as well, and where it is not what
filling gives, or where the configuration lets pages depend on each other, the answer is ``None`` and the
caller has MkDocs build them all. That slow way, :func:`mkdocs.run`, is also the oracle of the tests.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sop_compiler.cache import Store, dump, load, tree_state
from sop_compiler.outputs import Files
from sop_compiler.outputs.built import closed
from sop_compiler.site import mkdocs
from sop_compiler.site.policy import has_inline_script, with_policy

_KIND: Final = "bingkai"
_MARK: Final = "zqbuku"
"""Start of every token; letters only, so that no theme escapes or splits it."""
_FREE: Final = ("title", "description", "usul")
"""Front matter that is printed as it is; any other entry makes a kind of its own."""
_TOKEN: Final = re.compile(rf"{_MARK}(title|description|usul|block|address)z")
_HEADING: Final = "<h1"
"""The theme adds a heading of its own to a page that has none."""
_URL: Final = re.compile(r"\s*<url>.*?</url>", re.DOTALL)
_ADDRESS: Final = re.compile(rf"[\w-]+/(?:{_MARK}/)*{_MARK}[0-9a-f]+\.html")


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A Markdown file of the compiler, taken apart.

    Attributes:
        path: relative to the docs folder, ``.md``.
        meta: front matter.
        block: the HTML block that is the whole page.
    """

    path: str
    meta: Mapping[str, Any]
    block: str

    @property
    def address(self) -> str:
        """Where the page lies in the site."""
        return self.path.removesuffix(".md") + ".html"

    @property
    def markdown(self) -> str:
        """The file's text."""
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in self.meta.items()]
        return "\n".join(["---", *lines, "---", "", self.block, ""])


@dataclass(frozen=True, slots=True)
class Frame:
    """The theme's part of a page: literal texts and names of words in turn.

    ``guarded`` has the policy in it; ``None`` where the policy depends on the words.
    """

    bare: tuple[str, ...]
    guarded: tuple[str, ...] | None

    def fill(self, page: SourcePage) -> str:
        """The finished page."""
        words = {**page.meta, "block": page.block, "address": page.address}
        ready = self.guarded is not None and not has_inline_script(page.block)
        parts = self.guarded if ready and self.guarded else self.bare
        text = "".join(str(words[part]) if at % 2 else part for at, part in enumerate(parts))
        return text if ready else with_policy(text)


@dataclass(frozen=True, slots=True)
class FrameSet:
    """What MkDocs gave for a handbook.

    Attributes:
        frames: kind of page -> its frame.
        files: what the site has besides pages and the compiler's own files, by path.
        sitemap: text around and for each page, with tokens; ``None`` where the site has no address.
        warnings: what MkDocs complained about.
        navigation: paths of the pages in the navigation.
    """

    frames: Mapping[str, Frame]
    files: Mapping[str, bytes]
    sitemap: tuple[str, str, str] | None
    warnings: tuple[str, ...]
    navigation: frozenset[str]

    def page(self, page: SourcePage) -> str:
        """The finished page.

        Raises:
            KeyError: there is no frame of its kind.
        """
        return self.frames[kind(page, self.navigation)].fill(page)


def kinds_of(tree: Files, navigation: frozenset[str]) -> dict[str, SourcePage] | None:
    """The kinds of pages in a tree, with the shortest page of each; ``None`` when a page is not of ours."""
    found: dict[str, SourcePage] = {}
    for path, content in tree.chosen([path for path in tree.paths if path.endswith(".md")]):
        page = read_page(path, content.decode("utf-8"))
        if page is None:
            return None
        name = kind(page, navigation)
        if name not in found or len(page.block) < len(found[name].block):
            found[name] = page
    return found


def read_page(path: str, text: str) -> SourcePage | None:
    """Take a page apart; ``None`` when it is no page of the compiler's making."""
    head, mark, block = text.removeprefix("---\n").partition("\n---\n\n")
    try:
        pairs = (line.partition(": ") for line in head.split("\n"))
        meta = {key: json.loads(value) for key, _, value in pairs}
    except ValueError:
        return None
    page = SourcePage(path, meta, block.removesuffix("\n"))
    # What Markdown would change is none of ours: lines without text end a block, tabs are expanded.
    plain = mark and block.startswith("<div") and "\n\n" not in block and "\t" not in block
    return page if plain and page.markdown == text else None


def kind(page: SourcePage, navigation: frozenset[str]) -> str:
    """Name of everything but words that the theme's part of a page may depend on."""
    own = page.path if page.path in navigation or _stands_alone(page.path) else ""
    # A navigation without titles shows those of its pages.
    rest = {key: value for key, value in page.meta.items() if own or key not in _FREE}
    # Addresses are relative: in its own folder a page of the navigation has a shorter one.
    place = (own, page.path.partition("/")[0], page.path.count("/"))
    facts = (*place, "usul" in page.meta, _HEADING in page.block, rest)
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def frames_for(config: Path, tree: Files, store: Store) -> tuple[FrameSet | None, mkdocs.MkDocsRun | None]:
    """The frames for the pages of ``tree``, and what MkDocs said if it had to make them.

    No frames: they would not give what MkDocs gives, or MkDocs failed.
    """
    known = kept_frames(config, store)
    kinds = kinds_of(tree, known.navigation if known else frozenset())
    if kinds is None:
        return None, None
    if known and kinds.keys() <= known.frames.keys():
        return known, None
    with tempfile.TemporaryDirectory(prefix="buku-sop-", ignore_cleanup_errors=True) as name:
        first = kinds if not known else None
        frames, done = build_frames(config, tree, Path(name).resolve(), first)
    key = _key(config, store)
    if frames and key and not frames.warnings:
        store.put(_KIND, key, dump(frames))
        store.keep_only(_KIND, {key})
    return frames, done


def kept_frames(config: Path, store: Store) -> FrameSet | None:
    """The frames of the last build, if configuration and theme are those of then."""
    key = _key(config, store)
    known = load(store.get(_KIND, key)) if key else None
    return known if isinstance(known, FrameSet) else None


def _key(config: Path, store: Store) -> str:
    """Name under which frames are kept: theme and configuration; ``""`` when they are not to be kept."""
    if not store.keeps or not closed(config):
        return ""
    names = (config.name, "site_overrides")
    return tree_state(config.parent, names, store, label="tema", hidden=True).digest


def build_frames(
    config: Path, tree: Files, scratch: Path, first: Mapping[str, SourcePage] | None = None
) -> tuple[FrameSet | None, mkdocs.MkDocsRun | None]:
    """Have MkDocs build the frames for the pages of ``tree`` in the empty folder ``scratch``.

    ``first`` are the kinds of pages without a navigation, if they are known.
    """
    navigation: frozenset[str] = frozenset()
    done = None
    for attempt in (0, 1):
        kinds = first if first and not attempt else kinds_of(tree, navigation)
        if kinds is None:
            break
        done, folder = _run(config, kinds, scratch / str(attempt))
        if not done.ok or done.navigation is None:
            break
        listed = frozenset(done.navigation)
        if any(path.count("/") > 1 for path in listed):
            break
        if _named(tree, listed) == _named(tree, navigation):
            return _frame_set(done, kinds, listed, folder), done
        navigation = listed
    return None, done


def _named(tree: Files, navigation: frozenset[str]) -> set[str]:
    """Pages that are of a kind of their own because they stand in the navigation."""
    return {path for path in tree.paths if path in navigation and not _stands_alone(path)}


def _stands_alone(path: str) -> bool:
    """Pages that may be anybody's: near the root, or of a folder."""
    return "/" not in path or path.endswith("/index.md")


def _run(config: Path, kinds: Mapping[str, SourcePage], folder: Path) -> tuple[mkdocs.MkDocsRun, Path]:
    docs, site = folder / "docs", folder / "site"
    site.mkdir(parents=True)
    for name, example in kinds.items():
        stand_in = _stand_in(name, example, _is_own(name))
        for page in (stand_in,) if _is_own(name) else (stand_in, example):
            path = docs / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page.markdown, "utf-8", newline="\n")
    docs.mkdir(parents=True, exist_ok=True)
    return mkdocs.run(config, docs, site), folder


def _frame_set(
    done: mkdocs.MkDocsRun, kinds: Mapping[str, SourcePage], navigation: frozenset[str], folder: Path
) -> FrameSet | None:
    site = folder / "site"
    frames: dict[str, Frame] = {}
    built: set[str] = set()
    for name, example in kinds.items():
        stand_in = _stand_in(name, example, _is_own(name))
        raw = _built(site, stand_in)
        if raw is None:
            return None
        frames[name] = _frame(raw, stand_in)
        built.add(stand_in.address)
        if not _is_own(name):
            real = _built(site, example)
            if real is None or with_policy(real) != frames[name].fill(example):
                return None
            built.add(example.address)
    files = {
        path: (site / path).read_bytes()
        for path in mkdocs.files_of(site)
        if path not in built and not path.startswith("sitemap.xml")
    }
    return FrameSet(frames, files, _sitemap(site), done.warnings, navigation)


def _is_own(name: str) -> bool:
    return bool(json.loads(name)[0])


def _stand_in(name: str, example: SourcePage, own: bool) -> SourcePage:
    """The page of a kind with tokens for words; its address is a token where it is not its own."""
    tokens = {} if own else {key: _token(key) for key in _FREE if key in example.meta}
    heading = f"{_HEADING}></h1>" if _HEADING in example.block else ""
    path = example.path if own else f"{_address(example.path, name)}.md"
    return SourcePage(path, {**example.meta, **tokens}, f"<div>{_token('block')}{heading}</div>")


def _address(path: str, name: str) -> str:
    """A path as deep as ``path``, below the same first folder, that no page of the handbook has."""
    digest = hashlib.sha256(name.encode("utf-8")).hexdigest()[:12]
    first, *between = path.split("/")[:-1]
    return "/".join([first, *(_MARK for _ in between), f"{_MARK}{digest}"])


def _token(name: str) -> str:
    return f"{_MARK}{name}z"


def _built(site: Path, page: SourcePage) -> str | None:
    try:
        return (site / page.address).read_text("utf-8")
    except OSError:
        return None


def _frame(raw: str, stand_in: SourcePage) -> Frame:
    def parts(text: str) -> tuple[str, ...]:
        text = text.replace(stand_in.block, _token("block"))
        if _MARK in stand_in.path:
            text = text.replace(stand_in.address, _token("address"))
        return tuple(_TOKEN.split(text))

    # A token inside a script would give every page a hash of its own.
    fixed = not any(_MARK in script for script in re.findall(r"<script.*?</script>", raw, re.DOTALL))
    return Frame(parts(raw), parts(with_policy(raw)) if fixed else None)


def _sitemap(site: Path) -> tuple[str, str, str] | None:
    try:
        text = (site / "sitemap.xml").read_text("utf-8")
    except OSError:
        return None
    entries = list(_URL.finditer(text))
    of_kinds = [(e[0], m[0]) for e in entries if (m := _ADDRESS.search(e[0]))]
    if not of_kinds:
        return None
    entry, address = of_kinds[0]
    return text[: entries[0].start()], entry.replace(address, _token("address")), text[entries[-1].end() :]


def sitemap_text(parts: tuple[str, str, str], addresses: Iterable[str]) -> str:
    """The sitemap of all pages."""
    head, entry, tail = parts
    return head + "".join(entry.replace(_token("address"), address) for address in addresses) + tail
