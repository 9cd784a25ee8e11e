"""From a handbook to ``build/docs`` and ``build/site``."""

from __future__ import annotations

import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from sop_checks.errors import os_reason
from sop_compiler.cache import Store
from sop_compiler.model import Handbook
from sop_compiler.outputs import (
    MANY,
    Drift,
    Files,
    OutputError,
    WriteResult,
    check_name,
    drift,
    foreign_files,
    put_all,
    staging,
    swap_in,
    write,
)
from sop_compiler.outputs.workers import in_processes, processes
from sop_compiler.site import mkdocs, zensical
from sop_compiler.site.assemble import Part, assembled
from sop_compiler.site.emit import Downloads, Progress, emit, emit_into
from sop_compiler.site.forge import ForgeError, read_forge
from sop_compiler.site.frames import frames_for
from sop_compiler.site.graphviz import DrawingError
from sop_compiler.site.policy import add_policy
from sop_compiler.site.search import search_files

DOCS = Path("build", "docs")
SITE = Path("build", "site")
MANY_FILES = 1_000
"""Files from which the site is put together by several processes."""
Engine = Literal["mkdocs", "zensical"]


class SiteError(Exception):
    """The handbook cannot be built; the message is Indonesian and complete."""


@dataclass(frozen=True, slots=True)
class SiteResult:
    """What a build did.

    Attributes:
        site: folder of the finished site; in check mode it was not touched.
        pages: number of pages.
        written: files of ``build/docs`` that changed.
        removed: files of ``build/docs`` that were left over.
        warnings: remarks of the site builder; with ``strict`` any of them stops the build.
        drift: check mode only: files of an existing ``build/docs`` that are not up to date.
    """

    site: Path
    pages: int
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    drift: tuple[Drift, ...] = ()


def build_site(
    handbook: Handbook,
    root: Path,
    *,
    strict: bool = True,
    check: bool = False,
    on_progress: Progress | None = None,
    downloads: Downloads | None = None,
    engine: Engine = "mkdocs",
    offline: bool = False,
    store: Store | None = None,
) -> SiteResult:
    """Build the handbook of ``root``.

    The old site stays whole until the new one is complete. With ``check`` nothing below ``root`` is
    written: the site is built in a temporary folder, and ``drift`` lists what is out of date in an
    existing ``build/docs`` (none when it was never built). ``downloads`` makes the files that an SOP
    page offers beside its drawing; ``engine`` is the builder of pages. ``offline``: without links to the
    forge, for a handbook that is read from a folder. ``store`` keeps drawings and frames.

    Raises:
        SiteError: a name cannot be used, a program is missing, the disk refuses, MkDocs fails, or
            (``strict``) it warns.
    """
    root = root.resolve()
    docs, site = root / DOCS, root / SITE
    try:
        config = _config(root)
        store = store or Store(None)
        forge = None if offline else read_forge(config)

        def pages_in(folder: Path) -> tuple[Files, WriteResult]:
            if len(handbook.procedures) >= MANY:
                return emit_into(folder, handbook, on_progress, downloads, forge, store)
            tree = emit(handbook, on_progress, downloads, forge, store)
            return tree, write(tree, folder)

        job = _Job(handbook, config, strict, on_progress, engine, store)
        if check:
            with tempfile.TemporaryDirectory(prefix="buku-sop-", ignore_cleanup_errors=True) as name:
                scratch = Path(name).resolve()
                tree, _ = pages_in(scratch / "docs")
                found = drift(tree, docs) if docs.is_dir() else ()
                warnings = job.fill(tree, scratch / "docs", scratch / "site")
            return SiteResult(site, _pages(tree), warnings=warnings, drift=found)
        tree, done = pages_in(docs)
        with staging(site) as fresh:
            warnings = job.fill(tree, docs, fresh)
            swap_in(fresh, site)
        return SiteResult(site, _pages(tree), done.written, done.removed, warnings)
    except (OutputError, DrawingError, ForgeError) as error:
        raise SiteError(str(error)) from error
    except OSError as error:
        raise SiteError(f"{error.filename or root}: {os_reason(error)}.") from error


def show_procedures(
    handbook: Handbook, files: Collection[str], root: Path, store: Store, *, downloads: Downloads
) -> int:
    """Show the SOPs of some source files in the built site of ``root``, ahead of a whole build.

    Returns how many were shown; see :func:`sop_compiler.site.single.show`.

    Raises:
        SiteError: a page cannot be made or written.
    """
    from sop_compiler.site.single import show

    try:
        return show(handbook, files, root / SITE, _config(root), store, downloads)
    except (OutputError, DrawingError, ForgeError) as error:
        raise SiteError(str(error)) from error


@dataclass(frozen=True, slots=True)
class _Job:
    """One run of a builder over a written tree."""

    handbook: Handbook
    config: Path
    strict: bool
    on_progress: Progress | None
    engine: Engine
    store: Store

    def fill(self, tree: Files, docs: Path, site: Path) -> tuple[str, ...]:
        """Build ``tree``, which lies in ``docs``, into ``site``; what the builder complained about."""
        if self.on_progress:
            self.on_progress("situs", 0, 1)
        if self.engine == "zensical" and not zensical.installed():
            raise SiteError(
                "Paket zensical belum terpasang; pasang dengan: pip install sop-compiler[zensical]."
            )
        warnings = None
        if self.engine == "mkdocs" and not foreign_files(tree, docs):
            warnings = self._from_frames(tree, site)
        if warnings is None:
            warnings = self._page_by_page(docs, site)
        for path in mkdocs.files_of(site):
            check_name(path)
        if self.on_progress:
            self.on_progress("situs", 1, 1)
        return warnings

    def _from_frames(self, tree: Files, site: Path) -> tuple[str, ...] | None:
        """The fast way; ``None`` where it does not give what the slow one gives."""
        frames, done = frames_for(self.config, tree, self.store)
        if done is not None and (frames or not done.ok):
            self._accept(done)
        if frames is None:
            return None
        parts = assembled(self.handbook, frames, tree)
        count = processes() if len(tree) > MANY_FILES else 1
        for _ in in_processes([partial(_put_part, part, site) for part in parts], count):
            pass
        return frames.warnings

    def _page_by_page(self, docs: Path, site: Path) -> tuple[str, ...]:
        """The slow way: the builder makes every page."""
        done = (zensical if self.engine == "zensical" else mkdocs).run(self.config, docs, site)
        self._accept(done)
        search_config = mkdocs.read_search_config(site)
        if search_config is not None:
            mkdocs.write_search(site, search_files(self.handbook, search_config))
        mkdocs.normalise_sitemap(site)
        add_policy(site)
        return done.warnings

    def _accept(self, done: mkdocs.MkDocsRun) -> None:
        if not done.ok:
            raise SiteError("Pembuatan situs gagal: " + "; ".join(done.errors or done.warnings))
        if self.strict and done.warnings:
            raise SiteError("Pembuatan situs memberi peringatan: " + "; ".join(done.warnings))


def _put_part(part: Part, site: Path) -> None:
    put_all(part(), site)


def _config(root: Path) -> Path:
    try:
        return mkdocs.config_file(root)
    except FileNotFoundError as error:
        raise SiteError("Berkas tema tidak ditemukan; pasang ulang sop-compiler.") from error


def _pages(tree: Files) -> int:
    return sum(1 for path in tree.paths if path.endswith(".md"))
