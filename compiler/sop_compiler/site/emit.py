"""The whole handbook as a tree of Markdown and SVG files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from sop_compiler.cache import Store
from sop_compiler.model import Handbook, Procedure
from sop_compiler.outputs import Tree, TreeBuilder
from sop_compiler.site import urls
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
    crossref = CrossReference(handbook)
    drawings = Drawings(store)
    connections = Connections(crossref, drawings)
    files = TreeBuilder()
    procedures = (*handbook.procedures, *connections.earlier)
    charts = drawings.prepare(flowchart_graph(procedure, crossref) for procedure in procedures)
    total = len(procedures)
    for done, (procedure, chart) in enumerate(zip(procedures, charts, strict=True), 1):
        drawing = drawings.draw(chart)
        add_procedure(files, procedure, crossref, drawing, connections.extras, downloads, forge)
        if on_progress:
            on_progress("SOP", done, total)
    for address, text in connections.files():
        files.add(address, text)
    for page in _other_pages(crossref, connections):
        _add(files, page, forge)
    _add_roles(files, crossref, forge, drawings)
    drawings.tidy()
    keep_pairs(connections.pairs, store or Store(None))
    files.add(SHEET_STYLE, sheet_css())
    return files.tree()


def add_procedure(
    files: TreeBuilder,
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


def _other_pages(crossref: CrossReference, connections: Connections) -> Iterator[Page]:
    yield from overview_pages(crossref)
    yield from document_pages(crossref, connections.flows)
    yield from regulation_pages(crossref)
    yield terms_page(crossref)
    yield propose_page()
    yield from connections.pages()


def _add_roles(files: TreeBuilder, crossref: CrossReference, forge: Forge | None, drawings: Drawings) -> None:
    handovers = Handovers(crossref.handbook)
    works = [
        role_work(role, agency, crossref, handovers)
        for agency in crossref.handbook.agencies
        for role in roles_of(agency, crossref)
    ]
    pictures = iter(drawings.prepare(work.graph for work in works if work.graph is not None))
    for work in works:
        drawing = None if work.graph is None else drawings.draw(next(pictures))
        _add(files, role_page(work, drawing, crossref, handovers), forge)
        if drawing:
            files.add(work.drawing_address, drawing.svg)


def _add(files: TreeBuilder, page: Page, forge: Forge | None) -> None:
    if forge and page.made_from.startswith(f"{FOLDER}/"):  # unregistered documents have no file
        page = replace(page, editor=forge.editor(page.made_from))
    files.add(page.file, page.markdown)
