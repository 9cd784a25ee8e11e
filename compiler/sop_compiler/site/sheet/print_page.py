"""The print page of an SOP: identity page and form pages, on A4 or F4 lying on its side."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from markupsafe import Markup

from sop_compiler.model import Handbook, Procedure, Status
from sop_compiler.site import labels
from sop_compiler.site.naming import step_names
from sop_compiler.site.sheet import terms
from sop_compiler.site.sheet.chart import FormChart, form_chart
from sop_compiler.site.sheet.connectors import Connector, PageRow
from sop_compiler.site.sheet.html import (
    NO_LINKS,
    RowWriter,
    drawn_cells,
    form_table,
    row_slices,
    sheet_css,
)
from sop_compiler.site.sheet.identity import identity_block
from sop_compiler.site.sheet.layout import Drawing
from sop_compiler.site.sheet.markup import element, void
from sop_compiler.site.sheet.pages import (
    FONT,
    FOOTER,
    LINE,
    MARGIN,
    SIZES,
    PageSet,
    Paper,
    SheetPage,
    page_set,
    paper_area,
)


@cache
def print_css() -> str:
    """Style of the print page around the table."""
    return files("sop_compiler.site.sheet").joinpath("print.css").read_text(encoding="utf-8")


def print_page(procedure: Procedure, handbook: Handbook, paper: Paper = "a4") -> str:
    """A standalone HTML document: no theme, nothing loaded, prints the same from any browser."""
    return PrintPages(procedure, handbook).page(paper)


class PrintPages:
    """The print pages of one SOP; what its papers have in common is made once."""

    def __init__(self, procedure: Procedure, handbook: Handbook) -> None:
        """``handbook`` is the one ``procedure`` stands in."""
        self._procedure = procedure
        self._agency = handbook.agency(procedure.agency)
        self._form = form_chart(procedure)
        self._writer = RowWriter(procedure, self._agency, self._form, NO_LINKS)
        self._names = step_names(procedure)
        # Papers often share a drawing, and then it is the same object; kept, so that no other takes its id.
        self._sliced: dict[int, tuple[Drawing, list[list[Markup]]]] = {}

    def page(self, paper: Paper) -> str:
        """What :func:`print_page` gives."""
        procedure, form = self._procedure, self._form
        pages = page_set(form, self._agency, paper)
        total = len(pages.pages) + 1
        width, height = paper_area(paper)
        identity = identity_block(procedure, self._agency, width, height - FOOTER)
        sections = [_section(procedure, identity, 1, total, _notices(procedure))]
        legend = _legend(procedure, form)
        for number, page in enumerate(pages.pages, 2):
            sections.append(_section(procedure, self._table(pages, page), number, total, legend))
        return _document(procedure, sections, paper)

    def _table(self, pages: PageSet, page: SheetPage) -> Markup:
        rows: list[Markup] = []
        for row, cells, height in zip(
            page.page.rows, self._slices(page.drawing), page.drawing.row_heights, strict=True
        ):
            if row.step is None:
                rows.append(_connector_row(row, cells, height, self._names))
            else:
                rows.append(self._writer.row(row.step, cells, height))
        title = self._procedure.title
        return form_table(
            self._form, page.drawing, self._agency, NO_LINKS, rows, caption=title, widths=pages.widths
        )

    def _slices(self, drawing: Drawing) -> list[list[Markup]]:
        if id(drawing) not in self._sliced:
            self._sliced[id(drawing)] = drawing, row_slices(drawing)
        return self._sliced[id(drawing)][1]


def _document(procedure: Procedure, sections: list[Markup], paper: Paper) -> str:
    width, height = SIZES[paper]
    side, edge = MARGIN[paper]
    size = (
        f"@page{{size:{width}mm {height}mm;margin:{edge}mm {side}mm}}"
        f".halaman{{width:{width - 2 * side}mm;min-height:{height - 2 * edge - 1}mm}}"
        f".lembar{{font-size:{FONT:g}px;line-height:{LINE:g}px}}"
    )
    bar = element(
        "p",
        element("span", terms.PRINT_HINT.format(paper=terms.PAPERS[paper])),
        class_="layar",
    )
    head = element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", name="viewport", content="width=device-width"),
        element("title", f"{procedure.title} – {terms.CAPTION}"),
        element("style", Markup(f"\n{sheet_css()}{print_css()}{size}\n")),
    )
    sheets = element("main", *(Markup(f"\n{section}") for section in sections), tabindex="0")
    body = element("body", bar, sheets)
    return f"<!doctype html>\n{element('html', head, body, lang='id')}\n"


def _section(procedure: Procedure, content: Markup, number: int, total: int, notes: list[str]) -> Markup:
    draft = procedure.status is Status.DRAFT
    page = f"{terms.PAGE} {number} {terms.OF} {total}"
    name = procedure.title if not procedure.number else f"{procedure.title} · {procedure.number}"
    return element(
        "section",
        _watermark() if draft else None,
        content,
        element(
            "footer",
            element("p", " ".join(notes), class_="kaki-catatan") if notes else None,
            element(
                "p", element("span", name), element("span", labels.DRAFT_NOTICE) if draft else None,
                element("span", page),
            ),
        ),
        class_="halaman",
    )  # fmt: skip


def _watermark() -> Markup:
    return element("div", element("span", labels.DRAFT), class_="cap-rancangan", aria_hidden="true")


def _notices(procedure: Procedure) -> list[str]:
    notes = [labels.SOURCE_NOTICE] if procedure.source else []
    doubts = sum(1 for doubt in procedure.doubts if doubt.open)
    return [*([labels.to_confirm(doubts)] if doubts else []), *notes]


def _legend(procedure: Procedure, form: FormChart) -> list[str]:
    notes: list[str] = []
    if any(doubt.open and doubt.field.startswith("langkah/") for doubt in procedure.doubts):
        notes.append(f"{terms.DOUBT_MARK} {terms.LEGEND_DOUBT}.")
    if any(n.dashed for n in form.chart.nodes) or any(link.dashed for link in form.chart.links):
        notes.append(f"{terms.LEGEND_DASHED[:1].upper()}{terms.LEGEND_DASHED[1:]}.")
    if any(link.target is None and link.end_text == "?" for link in form.chart.links):
        notes.append(f"{terms.LEGEND_UNPRINTED[:1].upper()}{terms.LEGEND_UNPRINTED[1:]}.")
    return notes


def _connector_row(row: PageRow, cells: list[Markup], height: int, names: dict[str, str]) -> Markup:
    words = "; ".join(connector_words(connector, names) for connector in row.connectors)
    return element(
        "tr",
        element("td", class_="s-no"),
        element("td", terms.CONNECTORS, class_="s-kegiatan"),
        *drawn_cells(cells, height),
        element("td", words, colspan=4),
        class_="lembar-sambungan",
    )


def connector_words(connector: Connector, names: dict[str, str]) -> str:
    """Where the other half of a page connector is."""
    page = connector.page + 1  # the identity page comes first
    if connector.outgoing:
        return f"{connector.letter}: {terms.TO_PAGE} {page}, {names[connector.step]}"
    sources = ", ".join(names[step] for step in connector.sources)
    return f"{connector.letter}: {terms.FROM_PAGE} {page}, {sources}"
