"""Which rows go on which printed page: estimated heights, page cuts, drawings of one width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from sop_compiler.cache import of_the_last
from sop_compiler.model import Agency, Item, Step
from sop_compiler.site import labels
from sop_compiler.site.sheet.chart import FormChart
from sop_compiler.site.sheet.connectors import ChartPage, crossings, cut
from sop_compiler.site.sheet.html import header_zones, role_heading
from sop_compiler.site.sheet.layout import Drawing, Zones
from sop_compiler.site.sheet.measure import Metrics, text_lines, text_width, word_width
from sop_compiler.site.sheet.route import Layout, draw, layout

Paper = Literal["a4", "f4"]

FONT: Final = 11.0
"""Font size of the printed table, px."""
LINE: Final = 14.5
"""Its line height, px."""
PADDING: Final = 9
"""Padding and border of a cell, px, on both sides together; the same in both directions."""
MARGIN: Final = {"a4": (10, 9), "f4": (10, 9)}
"""Page margins at the sides, and at head and foot; mm."""
SIZES: Final[dict[Paper, tuple[int, int]]] = {"a4": (297, 210), "f4": (330, 215)}
"""Width and height of the paper lying on its side; mm."""
_PX: Final = 96 / 25.4
FOOTER: Final = 36
"""Height of the foot of a page, px."""
_TEXTS: Final = 420
"""Width that the text columns should keep at least, px."""
_HEADINGS: Final = {
    "kegiatan": labels.COLUMN_ACTIVITY,
    "kelengkapan": labels.COLUMN_INPUTS,
    "waktu": labels.COLUMN_TIME,
    "output": labels.COLUMN_OUTPUTS,
    "keterangan": labels.COLUMN_NOTE,
}
_CONNECTOR_WORDS: Final = 190
"""Room the words about one connector take, px."""
_PAGE: Final = 1000
"""Cost of a page against one of an arrow cut: first as few pages as possible."""
_EMPTY: Final = 12
"""Cost of an empty page, so that pages are filled evenly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPage:
    """A printed page of the form: its rows and their drawing."""

    page: ChartPage
    drawing: Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSet:
    """All pages of a form; ``widths`` gives the text columns in px."""

    pages: tuple[SheetPage, ...]
    widths: dict[str, int]


def paper_area(paper: Paper) -> tuple[int, int]:
    """Printable width and height in px."""
    width, height = SIZES[paper]
    side, edge = MARGIN[paper]
    return int((width - 2 * side) * _PX), int((height - 2 * edge) * _PX)


def sheet_pages(
    form: FormChart, breaks: Sequence[int], metrics: Metrics, at_least: Sequence[Zones] = ()
) -> tuple[SheetPage, ...]:
    """The pages of ``form`` when a page ends after each row of ``breaks``.

    All pages have the same role columns.

    Raises:
        ValueError: a break that is not followed by a row.
    """
    parts = cut(form.chart, breaks)
    first = [layout(part.chart, metrics, at_least) for part in parts]
    columns = tuple(
        Zones(max(zone.left for zone in zones), max(zone.right for zone in zones))
        for zones in zip(*(own.columns for own in first), strict=True)
    )
    return tuple(
        SheetPage(
            page=part, drawing=own.drawing if own.columns == columns else draw(part.chart, metrics, columns)
        )
        for part, own in zip(parts, first, strict=True)
    )


def page_set(form: FormChart, agency: Agency, paper: Paper) -> PageSet:
    """Pages that fit on ``paper``: the widest drawing that leaves room for the texts, cut by height."""
    width, height = paper_area(paper)
    metrics, zones = Metrics(), header_zones(form, agency, FONT)
    whole = layout(form.chart, metrics, zones)
    for share in (0.9, 0.8, 0.7, 0.6):
        if sum(whole.widths) <= width - _TEXTS:
            break
        metrics = Metrics().scaled(share)
        zones = header_zones(form, agency, FONT * max(share, 0.8))
        whole = layout(form.chart, metrics, zones)
    widths = text_widths(form, width - sum(whole.widths))
    heights = row_heights(form, whole, widths)
    room = height - FOOTER - head_height(form, agency, whole)
    reserve = 0
    while True:
        breaks = page_breaks(form, heights, room - reserve)
        pages = sheet_pages(form, breaks, metrics, zones)
        result = PageSet(pages=pages, widths=text_widths(form, width - sum(pages[0].drawing.widths)))
        if reserve > room // 2 or all(page_height(form, p, result.widths) <= room for p in pages):
            return result
        reserve += 30


def text_widths(form: FormChart, width: int) -> dict[str, int]:
    """Widths of the text columns that share ``width`` px: the fuller, the wider."""
    number, least, wish = _wanted_widths(form)
    rest = max(width - number, 200)
    spare = rest - sum(least.values())
    if spare <= 0:
        return {"no": number, **{name: rest // len(least) for name in least}}
    total = sum(wish.values())
    return {"no": number, **{name: least[name] + int(spare * wish[name] / total) for name in least}}


@of_the_last
def _wanted_widths(form: FormChart) -> tuple[int, dict[str, int], dict[str, float]]:
    """Width of the numbers; what each other column needs at least; its weight in sharing the rest."""
    number = max(30, max((word_width(s.number or "", FONT) for s in form.steps), default=0) + 24)
    texts = {name: [_words(step, name) for step in form.steps] for name in _HEADINGS}
    least: dict[str, int] = {}
    wish: dict[str, float] = {}
    for name, heading in _HEADINGS.items():
        longest = max((word_width(text, FONT) for text in texts[name]), default=0)
        least[name] = max(word_width(heading, FONT * 1.08), min(longest, 90)) + PADDING + 2
        amounts = sorted((text_width(text, FONT) for text in texts[name]), reverse=True)[:4]
        wish[name] = (sum(amounts) + 1) ** 0.6
    return number, least, wish


def _words(step: Step, column: str) -> str:
    if column == "kegiatan":
        return step.activity
    if column == "waktu":
        return step.limit.printed if step.limit else ""
    if column == "keterangan":
        return step.note
    return " ".join(item.printed for item in (step.inputs if column == "kelengkapan" else step.outputs))


def row_heights(form: FormChart, drawing: Layout, widths: dict[str, int]) -> list[int]:
    """Estimated heights of the rows of the uncut form."""
    heights = _text_heights(form, tuple(widths.items()))
    return [max(low, text) for text, low in zip(heights, drawing.row_heights, strict=True)]


@lru_cache(maxsize=4)
def _text_heights(form: FormChart, widths: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    """What :func:`text_height` says of each row."""
    columns = dict(widths)
    return tuple(text_height(step, columns) for step in form.steps)


def text_height(step: Step, widths: dict[str, int]) -> int:
    """Height the texts of a row take at most."""

    def lines(text: str, column: str, indent: int = 0) -> int:
        return text_lines(text, widths[column] - PADDING - indent, FONT)

    activity = lines(step.stem, "kegiatan", 18 if step.parent else 0)
    branches = (f"{b.printed_label} {b.condition}" for b in step.branches if b.in_activity)
    activity += sum(lines(text, "kegiatan", 8) for text in branches)

    def items(entries: tuple[Item, ...], column: str) -> int:
        indent = 14 if len(entries) > 1 else 0
        total = sum(lines(item.text, column, indent) for item in entries)
        return total + sum(lines(d, column, indent + 14) for item in entries for d in item.details)

    most = max(
        activity,
        items(step.inputs, "kelengkapan"),
        lines(step.limit.printed, "waktu") if step.limit else 0,
        items(step.outputs, "output"),
        lines(step.note, "keterangan"),
        1,
    )
    return int(most * LINE) + PADDING


def head_height(form: FormChart, agency: Agency, drawing: Layout) -> int:
    """Height of the table head."""
    most = max(
        (
            text_lines(role_heading(role, agency, form), width - PADDING, FONT * 1.08)
            for role, width in zip(form.roles, drawing.widths, strict=True)
        ),
        default=1,
    )
    return int((1 + max(1, most)) * LINE) + 2 * PADDING


def page_height(form: FormChart, page: SheetPage, widths: dict[str, int]) -> int:
    """Estimated height of the rows of a page."""
    wide = sum(widths[name] for name in ("kelengkapan", "waktu", "output", "keterangan")) - PADDING
    heights = _text_heights(form, tuple(widths.items()))
    total = 0
    for row, low in zip(page.page.rows, page.drawing.row_heights, strict=True):
        if row.step is not None:
            text = heights[row.step]
        else:
            words = sum(_CONNECTOR_WORDS * len(c.sources or (1,)) for c in row.connectors)
            text = int(-(-words // max(1, wide)) * LINE) + PADDING
        total += max(low, text)
    return total


def page_breaks(form: FormChart, heights: Sequence[int], room: int) -> list[int]:
    """Rows after which a page ends so that no page is higher than ``room``; a higher row stands alone.

    Of all ways with the fewest pages, the one that cuts few arrows and no group, and fills the pages
    evenly.
    """
    rows = len(heights)
    cuts = _cut_costs(form)
    # best[end]: cheapest way to put the rows before ``end`` on whole pages, and where its last begins.
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, rows + 1):
        found: list[tuple[float, int]] = []
        used = 0
        for start in range(end - 1, -1, -1):
            used += heights[start]
            if used > room and start < end - 1:
                break
            empty = max(0.0, 1 - used / room)
            cost = _PAGE + _EMPTY * empty * empty + (cuts[start - 1] if start else 0)
            found.append((best[start][0] + cost, start))
        best.append(min(found))
    breaks: list[int] = []
    start = best[rows][1]
    while start > 0:
        breaks.append(start - 1)
        start = best[start][1]
    return breaks[::-1]


@of_the_last
def _cut_costs(form: FormChart) -> tuple[int, ...]:
    """Cost of a cut after each row but the last."""
    return tuple(_cut_cost(form, row) for row in range(len(form.steps) - 1))


def _cut_cost(form: FormChart, row: int) -> int:
    group = form.groups[row]
    split = bool(group) and group == form.groups[row + 1]
    return crossings(form.chart, row) + 3 * split
