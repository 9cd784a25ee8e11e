"""The form as an HTML table, drawing included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from markupsafe import Markup

from sop_compiler.model import Agency, Item, Procedure, Step, StepKind
from sop_compiler.site import labels
from sop_compiler.site.sheet import terms
from sop_compiler.site.sheet.chart import FormChart, form_chart
from sop_compiler.site.sheet.layout import Drawing, Zones
from sop_compiler.site.sheet.markup import breakable, element, ready, void
from sop_compiler.site.sheet.measure import Metrics, word_width
from sop_compiler.site.sheet.route import draw
from sop_compiler.site.sheet.slices import slices
from sop_compiler.site.sheet.words import flow_words, role_name


def _nowhere(_: object) -> str | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLinks:
    """Where the words of the form lead; every function may answer ``None`` (no link).

    Attributes:
        role: role id -> address. item: entry of *Kelengkapan* or *Output* -> address.
        doubts: step id -> address of its confirmations.
        step: step id -> address its number leads to.
        limit: step id -> where its deadline can be worked out.
        row: step id -> ``id`` of its table row. executors: step id -> keys for the role filter.
    """

    role: Callable[[str], str | None] = _nowhere
    item: Callable[[Item], str | None] = _nowhere
    doubts: Callable[[str], str | None] = _nowhere
    row: Callable[[str], str | None] = _nowhere
    step: Callable[[str], str | None] = _nowhere
    limit: Callable[[str], str | None] = _nowhere
    executors: Callable[[str], str | None] = _nowhere


NO_LINKS = SheetLinks()

HEADER_FONT: Final = 12.5
"""Size of the column headings on the screen, a little more for their weight."""


@cache
def sheet_css() -> str:
    """Style of the table, for screen and print."""
    return files("sop_compiler.site.sheet").joinpath("sheet.css").read_text(encoding="utf-8")


def sheet_table(procedure: Procedure, agency: Agency, links: SheetLinks = NO_LINKS) -> Markup:
    """The form of ``procedure`` in a scrolling frame, for the SOP page. Needs :func:`sheet_css`.

    The markup has no empty line, so Markdown passes it through.
    """
    form = form_chart(procedure)
    drawing = draw(form.chart, Metrics(), header_zones(form, agency, HEADER_FONT))
    writer = RowWriter(procedure, agency, form, links)
    rows = [writer.row(row, cells, drawing.row_heights[row]) for row, cells in enumerate(row_slices(drawing))]
    table = form_table(form, drawing, agency, links, rows, caption=procedure.title)
    return element(
        "div", table, class_="lembar-bingkai", role="region", tabindex="0",
        aria_label=f"{terms.CAPTION}: {procedure.title}",
    )  # fmt: skip


def role_heading(role: str | None, agency: Agency, form: FormChart) -> str:
    """Heading of a role column: as printed on the form, else the role's name."""
    if role is None:
        return terms.NO_PRINTED_ROLE
    return dict(form.printed).get(role) or role_name(agency, role)


def header_zones(form: FormChart, agency: Agency, font: float) -> tuple[Zones, ...]:
    """Columns wide enough for the words of their headings."""
    zones: list[Zones] = []
    for role in form.roles:
        half = (word_width(role_heading(role, agency, form), font) + 13) // 2
        zones.append(Zones(half, half))
    return tuple(zones)


def row_slices(drawing: Drawing) -> list[list[Markup]]:
    """For each row the drawings of its role cells; empty markup where nothing is drawn."""
    found = slices(drawing)
    return [
        [found.get((row, column), Markup()) for column in range(len(drawing.columns))]
        for row in range(len(drawing.row_heights))
    ]


def form_table(
    form: FormChart,
    drawing: Drawing,
    agency: Agency,
    links: SheetLinks,
    rows: list[Markup],
    *,
    caption: str,
    widths: Mapping[str, int] | None = None,
) -> Markup:
    """Head and ``rows`` as a table.

    ``widths`` fixes the text columns ("no", "kegiatan", …) in px; without it they share what the
    role columns leave over.
    """
    fixed = widths or {}

    def column(name: str) -> Markup:
        style = f"width:{fixed[name]}px" if name in fixed else None
        return void("col", class_=f"k-{name}", style=style)

    roles = [void("col", style=f"width:{width}px") for width in drawing.widths]
    columns = [column("no"), column("kegiatan"), *roles]
    columns += [column(name) for name in ("kelengkapan", "waktu", "output", "keterangan")]
    role_width = sum(drawing.widths)
    return element(
        "table",
        element("caption", caption),
        element("colgroup", *columns),
        Markup("\n"),
        _head(form, agency, links),
        Markup("\n"),
        element("tbody", Markup("\n"), *[ready(f"{row}\n") for row in rows]),
        class_="lembar",
        style=f"--lembar-huruf:{drawing.font:g}px;--lembar-pelaksana:{role_width}px",
    )


def _head(form: FormChart, agency: Agency, links: SheetLinks) -> Markup:
    def tall(text: str, name: str) -> Markup:
        return element("th", text, scope="col", rowspan=2, class_=f"s-{name}")

    def wide(text: str, span: int) -> Markup:
        return element("th", text, scope="colgroup", colspan=span)

    def low(text: str | Markup) -> Markup:
        return element("th", text, scope="col")

    upper = element(
        "tr",
        tall(labels.COLUMN_NO, "no"),
        tall(labels.COLUMN_ACTIVITY, "kegiatan"),
        wide(terms.ROLES, max(1, len(form.roles))),
        wide(terms.QUALITY, 3),
        tall(labels.COLUMN_NOTE, "keterangan"),
    )
    lower = element(
        "tr",
        *(low(_role(role, agency, form, links)) for role in form.roles),
        low(labels.COLUMN_INPUTS),
        low(labels.COLUMN_TIME),
        low(labels.COLUMN_OUTPUTS),
    )
    return element("thead", upper, lower)


def _role(role: str | None, agency: Agency, form: FormChart, links: SheetLinks) -> Markup:
    name = breakable(role_heading(role, agency, form))
    href = links.role(role) if role is not None else None
    return element("a", name, href=href) if href else name


class RowWriter:
    """Writes the table rows of one procedure."""

    def __init__(self, procedure: Procedure, agency: Agency, form: FormChart, links: SheetLinks) -> None:
        """``form`` is the chart of ``procedure``."""
        self._form = form
        self._links = links
        self._sides: dict[int, tuple[Markup, Markup]] = {}
        self._words = flow_words(procedure, agency)
        self._doubts = Counter(
            doubt.field.split("/")[1]
            for doubt in procedure.doubts
            if doubt.open and doubt.field.startswith("langkah/")
        )

    def row(self, row: int, cells: list[Markup], height: int = 0) -> Markup:
        """The table row of step number ``row``; ``height`` is its smallest height in px."""
        step = self._form.steps[row]
        group = self._form.groups[row]
        inside = row > 0 and group and self._form.groups[row - 1] == group
        if row not in self._sides:  # the same on every paper
            self._sides[row] = self._before(step), self._after(step)
        before, after = self._sides[row]
        return element(
            "tr",
            before,
            *drawn_cells(cells, height),
            after,
            id=self._links.row(step.id),
            class_="lembar-rinci" if inside else None,
            data_langkah=step.id,
            data_peran=self._links.executors(step.id),
        )

    def _before(self, step: Step) -> Markup:
        """The cells left of the drawing."""
        words = element("span", self._words[step.id], class_="lembar-baca")
        number = element("td", self._number(step), self._mark(step), class_="s-no")
        return number + element("th", *self._activity(step), words, scope="row", class_="s-kegiatan")

    def _after(self, step: Step) -> Markup:
        """The cells right of the drawing."""
        return Markup().join(
            (
                element("td", self._items(step.inputs)),
                element("td", self._limit(step), class_="s-waktu"),
                element("td", self._items(step.outputs)),
                element("td", step.note),
            )
        )

    def _limit(self, step: Step) -> Markup | str:
        words = step.limit.printed if step.limit else ""
        href = self._links.limit(step.id)
        return element("a", words, href=href, title=labels.DEADLINE) if href and words else words

    def _number(self, step: Step) -> Markup | str:
        href = self._links.step(step.id)
        if not href:
            return step.number or ""
        return element("a", step.number or "#", href=href, title=labels.PERMALINK, class_="lembar-nomor")

    @staticmethod
    def _activity(step: Step) -> list[Markup | str]:
        """The printed cell, each branch text on its own line."""
        if not step.activity and step.is_terminal:
            return [labels.END_ROW if step.kind is StepKind.END else labels.START_ROW]
        branches = (b for b in step.branches if b.in_activity)
        lines = (element("span", f"{b.printed_label} {b.condition}", class_="lembar-huruf") for b in branches)
        return [step.stem, *lines]

    def _mark(self, step: Step) -> Markup | None:
        count = self._doubts[step.id]
        if not count:
            return None
        words = labels.row_to_confirm(count)
        mark = element("span", terms.DOUBT_MARK, aria_hidden="true")
        inner = (mark, element("span", words, class_="lembar-baca"))
        href = self._links.doubts(step.id)
        if href:
            return element("a", *inner, class_="lembar-tanda", href=href, title=words)
        return element("span", *inner, class_="lembar-tanda", title=words)

    def _items(self, items: tuple[Item, ...]) -> Markup | None:
        if not items:
            return None
        entries = [self._item(item) for item in items]
        if len(entries) == 1:
            return element("span", *entries[0])
        return element("ul", *(element("li", *entry) for entry in entries))

    def _item(self, item: Item) -> list[Markup | str]:
        href = self._links.item(item)
        words: list[Markup | str] = [element("a", item.text, href=href) if href else item.text]
        if item.details:
            words.append(element("ul", *(element("li", detail) for detail in item.details)))
        return words


def drawn_cells(cells: list[Markup], height: int) -> list[Markup]:
    """The role cells of a row."""
    style = f"height:{height}px" if height else None
    return [
        element("td", cell, class_="s-peran", style=style if column == 0 else None)
        for column, cell in enumerate(cells)
    ]
