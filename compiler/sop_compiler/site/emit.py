"""The whole handbook as Markdown and SVG files, in parts: together in memory, or one by one into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from sop_compiler.cache import Store
from sop_compiler.model import Agency, Handbook, Procedure
from sop_compiler.outputs import (
    FolderTree,
    FolderWriter,
    Note,
    Sink,
    Tree,
    TreeBuilder,
    WriteResult,
    batched,
    settle,
)
from sop_compiler.outputs.workers import in_processes, processes
from sop_compiler.site import urls
from sop_compiler.site.compare_pages import comparison_page
from sop_compiler.site.connections import Connections, keep_pairs
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.extras import Extras
from sop_compiler.site.flowchart import flowchart_graph
from sop_compiler.site.forge import Forge
from sop_compiler.site.graphviz import Drawing, Drawings, without_links
from sop_compiler.site.handover import Handovers
from sop_compiler.site.overview_pages import overview_pages, roles_of
from sop_compiler.site.page import Page
from sop_compiler.site.procedure_page import procedure_page
from sop_compiler.site.propose_page import propose_page
from sop_compiler.site.register_pages import document_pages, regulation_pages, terms_page
from sop_compiler.site.role_pages import role_page, role_work
from sop_compiler.site.sheet.html import sheet_css
from sop_compiler.site.sheet.pages import Paper
from sop_compiler.site.sheet.print_page import PrintPages
from sop_compiler.source import FOLDER

Progress = Callable[[str, int, int], None]
"""Called with an Indonesian noun for the stage, how many are done, and how many there are."""

Downloads = Callable[[Procedure], Mapping[str, str]]
"""Gives the files of an SOP for other programs: file extension -> text."""


_Job = Callable[[Sink], Iterator[int]]
"""Makes a part of the handbook that needs no other part; gives 1 after each SOP, 0 after anything else."""

PAPERS: tuple[Paper, ...] = ("a4", "f4")
SHEET_STYLE = "assets/stylesheets/lembar.css"


def emit(
    handbook: Handbook,
    on_progress: Progress | None = None,
    downloads: Downloads | None = None,
    forge: Forge | None = None,
    store: Store | None = None,
) -> Tree:
    """Everything MkDocs gets to read, relative to its docs folder.

    With a ``forge``, pages made from one file lead to its editor. ``store`` keeps drawings.

    Raises:
        OutputNameError: two pages would need the same address, or one is illegal on Windows.
        DrawingError: Graphviz is missing or failed.
    """
    work = _Work(handbook, downloads, forge, store)
    files, done = TreeBuilder(), 0
    for job in work.jobs():
        for procedure in job(files):
            done += procedure
            if on_progress and procedure:
                on_progress("SOP", done, work.total)
    work.end(work.drawings.release())
    return files.tree()


def emit_into(
    folder: Path,
    handbook: Handbook,
    on_progress: Progress | None = None,
    downloads: Downloads | None = None,
    forge: Forge | None = None,
    store: Store | None = None,
) -> tuple[FolderTree, WriteResult]:
    """Write what :func:`emit` gives into ``folder``, and what changed there.

    Nothing is kept in memory, and several processes work where that is possible.

    Raises:
        OutputNameError: as for :func:`emit`, but files before it may be written by then.
        OutputError: the file system refuses.
        DrawingError: Graphviz is missing or failed.
    """
    work = _Work(handbook, downloads, forge, store)
    folder.mkdir(parents=True, exist_ok=True)

    def written(job: _Job) -> tuple[list[Note], frozenset[str], int]:
        with FolderWriter(folder) as writer:
            count = sum(job(writer))
        return writer.notes, work.drawings.release(), count

    drawn = work.drawings.release()
    notes: list[Note] = []
    done = 0
    jobs = [partial(written, job) for job in work.jobs()]
    for made, used, count in in_processes(jobs, processes()):
        notes += made
        drawn |= used
        done += count
        if on_progress and count:
            on_progress("SOP", done, work.total)
    work.end(drawn)
    return settle(folder, notes)


class _Work:
    """The handbook in parts that can be made in any order."""

    def __init__(
        self, handbook: Handbook, downloads: Downloads | None, forge: Forge | None, store: Store | None
    ) -> None:
        self._crossref = CrossReference(handbook)
        self._store = store or Store(None)
        self.drawings = Drawings(self._store)
        self._connections = Connections(self._crossref, self.drawings)
        self._downloads, self._forge = downloads, forge
        self._procedures = (*handbook.procedures, *self._connections.earlier)
        self.total = len(self._procedures)

    def jobs(self) -> Iterator[_Job]:
        """All parts, the long ones first."""
        yield self._overviews
        for chosen in batched(self._procedures):
            yield partial(self._add_procedures, chosen)
        for pairs in batched(self._connections.compared()):
            yield partial(self._add_comparisons, pairs)
        handovers = Handovers(self._crossref.handbook)
        for agency in self._crossref.handbook.agencies:
            yield partial(self._add_roles, agency, handovers)

    def end(self, drawn: frozenset[str]) -> None:
        """Remember what the next build may use; ``drawn`` are the keys of all drawings."""
        self.drawings.tidy(drawn)
        keep_pairs(self._connections.pairs, self._store)

    def _add_procedures(self, chosen: Sequence[Procedure], files: Sink) -> Iterator[int]:
        graphs = (flowchart_graph(procedure, self._crossref) for procedure in chosen)
        charts = self.drawings.prepare(graphs)
        for procedure, chart in zip(chosen, charts, strict=True):
            drawing = self.drawings.draw(chart)
            extras = self._connections.extras
            add_procedure(files, procedure, self._crossref, drawing, extras, self._downloads, self._forge)
            yield 1

    def _overviews(self, files: Sink) -> Iterator[int]:
        crossref, connections = self._crossref, self._connections
        for address, text in connections.files():
            files.add(address, text)
        pages = (
            overview_pages(crossref),
            document_pages(crossref, connections.flows),
            regulation_pages(crossref),
            (terms_page(crossref), propose_page()),
            connections.pages(),
        )
        for page in chain.from_iterable(pages):
            _add(files, page, self._forge)
        files.add(SHEET_STYLE, sheet_css())
        yield 0

    def _add_comparisons(self, pairs: Sequence[tuple[Procedure, Procedure]], files: Sink) -> Iterator[int]:
        for left, right in pairs:
            _add(files, comparison_page(left, right, self._crossref), self._forge)
        yield 0

    def _add_roles(self, agency: Agency, handovers: Handovers, files: Sink) -> Iterator[int]:
        crossref = self._crossref
        works = [role_work(role, agency, crossref, handovers) for role in roles_of(agency, crossref)]
        pictures = iter(self.drawings.prepare(work.graph for work in works if work.graph is not None))
        for work in works:
            drawing = None if work.graph is None else self.drawings.draw(next(pictures))
            _add(files, role_page(work, drawing, crossref, handovers), self._forge)
            if drawing:
                files.add(work.drawing_address, drawing.svg)
        yield 0


def add_procedure(
    files: Sink,
    procedure: Procedure,
    crossref: CrossReference,
    drawing: Drawing,
    extras: Extras,
    downloads: Downloads | None,
    forge: Forge | None,
) -> None:
    """Add what belongs to one SOP: its page, its drawing, files for other programs, print pages."""
    files.add(urls.flowchart(procedure), drawing.svg)
    current = crossref.procedure(procedure.id) is not None
    texts = {
        **(downloads(procedure) if downloads and current else {}),
        "svg": without_links(drawing.svg),
    }
    for form, text in texts.items():
        files.add(urls.download(procedure, form), text)
    _add(files, procedure_page(procedure, crossref, drawing, tuple(texts), extras), forge)
    prints = PrintPages(procedure, crossref.handbook)
    for paper in PAPERS:
        files.add(urls.sheet(procedure, paper), prints.page(paper))


def _add(files: Sink, page: Page, forge: Forge | None) -> None:
    if forge and page.made_from.startswith(f"{FOLDER}/"):  # unregistered documents have no file
        page = replace(page, editor=forge.editor(page.made_from))
    files.add(page.file, page.markdown)
