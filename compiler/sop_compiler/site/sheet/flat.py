"""The pages of the printed form as plain coordinates, for file formats that draw shapes."""

from __future__ import annotations

from itertools import accumulate

from sop_compiler.model import Handbook, Procedure, Step
from sop_compiler.paper.drawing import DrawnForm, DrawnLabel, DrawnLine, DrawnPage, DrawnRow, DrawnSymbol
from sop_compiler.paper.printing import terminal_word
from sop_compiler.site.naming import step_names
from sop_compiler.site.sheet.chart import FormChart, form_chart
from sop_compiler.site.sheet.html import role_heading
from sop_compiler.site.sheet.layout import Label, Point, Shape, Symbol
from sop_compiler.site.sheet.pages import (
    MARGIN,
    SIZES,
    Paper,
    SheetPage,
    page_set,
    text_height,
)
from sop_compiler.site.sheet.print_page import connector_words

_SPARE = 1.06
"""Rows get a little more than estimated, so that the text never pushes the drawing apart."""


def flat_form(procedure: Procedure, handbook: Handbook, paper: Paper) -> DrawnForm:
    """The pages a print of ``procedure`` has, with every symbol, line and label placed."""
    agency = handbook.agency(procedure.agency)
    form = form_chart(procedure)
    pages = page_set(form, agency, paper)
    names = step_names(procedure)
    return DrawnForm(
        headings=tuple(role_heading(role, agency, form) for role in form.roles),
        roles=pages.pages[0].drawing.widths if pages.pages else (),
        texts=pages.widths,
        paper=SIZES[paper],
        margin=MARGIN[paper],
        font=pages.pages[0].drawing.font if pages.pages else 10.0,
        pages=tuple(_page(form, page, pages.widths, names) for page in pages.pages),
    )


def _page(form: FormChart, page: SheetPage, widths: dict[str, int], names: dict[str, str]) -> DrawnPage:
    drawing = page.drawing
    rows: list[DrawnRow] = []
    for row, low in zip(page.page.rows, drawing.row_heights, strict=True):
        words = "; ".join(connector_words(c, names) for c in row.connectors)
        text = 0 if row.step is None else int(text_height(form.steps[row.step], widths) * _SPARE)
        rows.append(DrawnRow(step=row.step, height=max(low, text), words=words))
    tops = [0, *accumulate(row.height for row in rows)]
    steps = {step.id: step for step in form.steps}

    def down(point: Point) -> float:
        return tops[point.row] + point.y.at(rows[point.row].height)

    symbols = tuple(_symbol(form, s, steps.get(s.node), rows[s.row].height) for s in drawing.symbols)
    places: dict[str, list[int]] = {}
    for at, symbol in enumerate(symbols):
        places.setdefault(symbol.node, []).append(at)
    labels: list[DrawnLabel] = []
    lines: list[DrawnLine] = []
    for route in sorted(drawing.routes, key=lambda r: _exit(r.link.label, steps.get(r.link.source))):
        link = route.link
        own: list[int] = []
        for label in (one for one in drawing.labels if one.link is link):
            own.append(len(labels))
            labels.append(_label(label, steps.get(link.source), rows[label.row].height))
        first, last = route.points[0], route.points[-1]
        lines.append(
            DrawnLine(
                source=link.source,
                target=link.target,
                row=first.row,
                points=tuple((p.x, down(p) - tops[first.row]) for p in route.points),
                start=_nearest(symbols, places[link.source], first.x),
                end=_nearest(symbols, places[link.target], last.x) if link.target else None,
                dashed=link.dashed,
                label=own[0] if own and link.label else None,
            )
        )
    for join in drawing.joins:
        points = tuple((p.x, down(p) - tops[join.start.row]) for p in (join.start, join.end))
        lines.append(
            DrawnLine(
                source=join.node, target=join.node, row=join.start.row, points=points,
                arrow=False, dashed=False,
                start=_nearest(symbols, places[join.node], join.start.x),
                end=_nearest(symbols, places[join.node], join.end.x),
            )
        )  # fmt: skip
    return DrawnPage(rows=tuple(rows), symbols=symbols, lines=tuple(lines), labels=tuple(labels))


def _exit(label: str, step: Step | None) -> int:
    """Place of an exit among the exits of its step, so that they are read back in printed order."""
    exits = [b.label for b in step.branches] if step else []
    first = label.split(", ")[0]
    return exits.index(first) if first in exits else 0


def _nearest(symbols: tuple[DrawnSymbol, ...], among: list[int], x: float) -> int:
    return min(among, key=lambda at: abs(symbols[at].x - x))


def _symbol(form: FormChart, symbol: Symbol, step: Step | None, height: int) -> DrawnSymbol:
    text, implied = symbol.text, False
    if step is not None:
        role = form.roles[symbol.column]
        text = next((mark.text for mark in step.marks if mark.role == role), "")
        if not text and not step.marks and symbol.shape is Shape.CAPSULE:
            text, implied = terminal_word(step), True
    return DrawnSymbol(
        node=symbol.node,
        row=symbol.row,
        column=symbol.column,
        shape=symbol.shape.value,
        text=text,
        dashed=symbol.dashed,
        upward=symbol.upward,
        implied=implied and bool(text),
        x=symbol.x,
        y=symbol.y.at(height),
        width=symbol.width,
        height=symbol.height,
    )


def _label(label: Label, step: Step | None, height: int) -> DrawnLabel:
    """The text at an arrow, as printed ("a)" rather than "a")."""
    printed = {b.label: b.printed_label for b in step.branches} if step else {}
    text = ", ".join(printed.get(part, part) for part in label.text.split(", "))
    return DrawnLabel(
        text=text, row=label.row, x=label.x, y=label.y.at(height), width=label.width, height=label.height
    )
