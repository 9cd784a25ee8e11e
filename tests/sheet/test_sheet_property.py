"""The drawing of any procedure is legible: checked by geometry that does not know the router."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sheet_checker import Flat, complaints
from sheet_procedures import procedures

from sop_compiler.flow.graph import EXIT, build_flow
from sop_compiler.model import Procedure
from sop_compiler.site.sheet.chart import form_chart
from sop_compiler.site.sheet.connectors import cut
from sop_compiler.site.sheet.measure import Metrics
from sop_compiler.site.sheet.pages import sheet_pages
from sop_compiler.site.sheet.route import draw
from sop_compiler.site.sheet.slices import slices

SETTINGS = settings(max_examples=60, deadline=None, derandomize=True,
                    suppress_health_check=[HealthCheck.too_slow])  # fmt: skip


def _uneven(row: int, low: int) -> float:
    return low + (37 * row) % 90


@SETTINGS
@given(procedures(), st.sampled_from([1.0, 0.7]))
def test_no_arrow_crosses_a_symbol_and_no_text_is_covered(procedure: Procedure, share: float) -> None:
    drawing = draw(form_chart(procedure).chart, Metrics().scaled(share))
    for stretch in (lambda row, low: low, _uneven):
        assert complaints(Flat(drawing, stretch)) == []


@SETTINGS
@given(procedures())
def test_every_arrow_of_the_flow_is_drawn_once(procedure: Procedure) -> None:
    drawing = draw(form_chart(procedure).chart, Metrics())
    flow = build_flow(procedure)
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
@given(procedures(40), st.data())
def test_pages_lose_no_arrow_and_stay_legible(procedure: Procedure, data: st.DataObject) -> None:
    form = form_chart(procedure)
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
@given(procedures(30))
def test_the_same_procedure_gives_the_same_bytes(procedure: Procedure) -> None:
    first, second = (slices(draw(form_chart(procedure).chart, Metrics())) for _ in range(2))
    assert first == second
    assert list(first) == sorted(first)


def test_a_break_after_the_last_row_is_refused() -> None:
    from sheet_procedures import procedure, step

    chart = form_chart(procedure((step("s1", 0), step("s2", 1)), 2)).chart
    try:
        cut(chart, [1])
    except ValueError as error:
        assert "1" in str(error)
    else:
        raise AssertionError("accepted")
