"""The drawing of any procedure is legible: checked by geometry that does not know the router."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sheet_checker import Flat, complaints
from sheet_procedures import made, procedure, recipes, step
from sheet_slices_reader import connected, read

from sop_compiler.flow.graph import EXIT, build_flow
from sop_compiler.site.sheet.chart import form_chart
from sop_compiler.site.sheet.connectors import cut
from sop_compiler.site.sheet.measure import Metrics
from sop_compiler.site.sheet.pages import sheet_pages
from sop_compiler.site.sheet.route import draw
from sop_compiler.site.sheet.slices import slices

SETTINGS = settings(max_examples=120, deadline=None, derandomize=True,
                    phases=[Phase.explicit, Phase.generate, Phase.shrink],
                    suppress_health_check=[HealthCheck.too_slow])  # fmt: skip


def _uneven(row: int, low: int) -> float:
    return low + (37 * row) % 90


@SETTINGS
@given(recipes(), st.sampled_from([1.0, 0.7]))
def test_no_arrow_crosses_a_symbol_and_no_text_is_covered(recipe: tuple[int, int, int], share: float) -> None:
    drawing = draw(form_chart(made(recipe)).chart, Metrics().scaled(share))
    for stretch in (lambda row, low: low, _uneven):
        assert complaints(Flat(drawing, stretch)) == []


@SETTINGS
@given(recipes())
def test_every_arrow_of_the_flow_is_drawn_once(recipe: tuple[int, int, int]) -> None:
    drawing = draw(form_chart(made(recipe)).chart, Metrics())
    flow = build_flow(made(recipe))
    known = {(e.source, e.target) for e in flow.edges if e.target is not None and e.target != EXIT}
    drawn = Counter((r.link.source, r.link.target) for r in drawing.routes if r.link.target)
    assert dict(drawn) == dict.fromkeys(known, 1)
    open_ends = sum(1 for e in flow.edges if e.target is None or (e.target == EXIT and e.label))
    assert sum(1 for r in drawing.routes if r.link.target is None) == open_ends
    words = Counter(word for label in drawing.labels for word in label.text.split(", "))
    for edge in flow.edges:
        if edge.label:
            assert words[edge.label] >= 1
    symbols = {s.node for s in drawing.symbols}
    assert symbols == set(flow.nodes)


@SETTINGS
@given(recipes(40))
def test_the_cells_show_each_arrow_from_symbol_to_symbol(recipe: tuple[int, int, int]) -> None:
    """Read back from the SVG of the cells, in rows of any height."""
    drawing = draw(form_chart(made(recipe)).chart, Metrics())
    heights = [_uneven(row, low) for row, low in enumerate(drawing.row_heights)]
    drawn = read(slices(drawing), drawing.widths, heights)
    flow = build_flow(made(recipe))
    for edge in flow.edges:
        if edge.target is None or edge.target == EXIT:
            continue
        way = (edge.source, edge.target)
        (head,) = drawn.heads[way]
        assert any(connected(drawn.lines[way], start, head) for start in drawn.symbols[edge.source]), way
        assert any(
            x1 - 0.6 <= head[0] <= x2 + 0.6 and y1 - 0.6 <= head[1] <= y2 + 0.6
            for x1, y1, x2, y2 in drawn.symbols[edge.target]
        ), way


@SETTINGS
@given(recipes(40), st.data())
def test_pages_lose_no_arrow_and_stay_legible(recipe: tuple[int, int, int], data: st.DataObject) -> None:
    form = form_chart(made(recipe))
    rows = form.chart.rows
    breaks = data.draw(st.lists(st.integers(0, rows - 2), unique=True, max_size=4))
    pages = sheet_pages(form, breaks, Metrics())
    assert len(pages) == len(set(breaks)) + 1
    assert len({page.drawing.columns for page in pages}) == 1
    ways: set[tuple[str, str]] = set()
    halves: dict[str, list[bool]] = {}
    for number, page in enumerate(pages, 1):
        assert complaints(Flat(page.drawing, lambda row, low: low)) == []
        partner = {c.node: c for row in page.page.rows for c in row.connectors}
        for half in partner.values():
            assert half.page != number
            halves.setdefault(half.letter, []).append(half.outgoing)
        for route in page.drawing.routes:
            source, target = route.link.source, route.link.target
            if target is None:
                continue
            if target in partner:
                assert partner[target].outgoing
                ways.add((source, partner[target].step))
            elif source not in partner:
                ways.add((source, target))
            else:
                assert partner[source].step == target
    assert ways == {(k.source, k.target) for k in form.chart.links if k.target}
    assert all(sorted(pair) == [False, True] for pair in halves.values())


@SETTINGS
@given(recipes(30))
def test_the_same_procedure_gives_the_same_bytes(recipe: tuple[int, int, int]) -> None:
    first, second = (slices(draw(form_chart(made(recipe)).chart, Metrics())) for _ in range(2))
    assert first == second
    assert list(first) == sorted(first)


def test_a_break_after_the_last_row_is_refused() -> None:
    chart = form_chart(procedure((step("s1", 0), step("s2", 1)), 2)).chart
    try:
        cut(chart, [1])
    except ValueError as error:
        assert "1" in str(error)
    else:
        raise AssertionError("accepted")
