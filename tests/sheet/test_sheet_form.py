"""What stands on the form: symbols, words, cells, connectors."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings
from sheet_procedures import agency, branch, made, procedure, recipes, step

from sop_compiler.model import (
    Doubt,
    Handbook,
    Item,
    Mark,
    Procedure,
    Status,
    StepKind,
    SubstepGroup,
    Symbol,
    TimeLimit,
)
from sop_compiler.model.step import END, NOT_PRINTED
from sop_compiler.site.sheet.chart import form_chart
from sop_compiler.site.sheet.connectors import cut
from sop_compiler.site.sheet.html import SheetLinks, sheet_table
from sop_compiler.site.sheet.layout import Shape
from sop_compiler.site.sheet.measure import Metrics, text_lines
from sop_compiler.site.sheet.pages import Paper, page_breaks
from sop_compiler.site.sheet.print_page import PrintPages, print_page
from sop_compiler.site.sheet.route import draw
from sop_compiler.site.sheet.words import flow_words

EVIL = "</td></svg><script>window.pwned=1</script> \"'& {{ 7*7 }} \x02 \u2028"


def sample(text: str = "Memeriksa") -> Procedure:
    return procedure(
        (
            step("s1", kind=StepKind.START),
            step("s2", 0, 1, stem=text, marks=(Mark(role="r0", text="2"),)),
            step(
                "s3", 1, kind=StepKind.DECISION, roles_inferred=True, stem=text, note=text,
                branches=(
                    branch("Ya", "s5"), branch("Tidak", "s2"), branch("c", NOT_PRINTED), branch("d", END),
                ),
            ),
            step("s4", stem=text),
            step(
                "s5", 0, limit=TimeLimit(printed=text),
                inputs=(Item(text=text, documents=("x",), details=(text,)),),
                outputs=(Item(text="Satu", documents=("x",)), Item(text="Dua", documents=("y",))),
                group=SubstepGroup(
                    kind="salah_satu",
                    steps=tuple(
                        step(f"s5{letter}", 0, number=f"{letter}.", parent="s5") for letter in "abc"
                    ),
                ),
            ),
            step("s6", 0),
        ),
        2,
        doubts=(
            Doubt(field="langkah/s3/pelaksana", printed="", read="", reason="", confidence="sedang"),
            Doubt(field="langkah/s3/waktu", printed="", read="", reason="", confidence="sedang"),
        ),
    )  # fmt: skip


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def parsed(text: str) -> _Text:
    parser = _Text()
    parser.feed(text)
    parser.close()
    return parser


def test_shapes_follow_the_regulation() -> None:
    drawing = draw(form_chart(sample()).chart, Metrics())
    shapes = {s.node: s.shape for s in drawing.symbols}
    assert shapes["s1"] is Shape.CAPSULE
    assert shapes["s2"] is Shape.BOX
    assert shapes["s3"] is Shape.DIAMOND


def test_two_roles_give_two_symbols_and_a_plain_line() -> None:
    drawing = draw(form_chart(sample()).chart, Metrics())
    assert [s.column for s in drawing.symbols if s.node == "s2"] == [0, 1]
    assert [j.node for j in drawing.joins] == ["s2"]


def test_a_step_without_role_gets_a_column_of_its_own_and_a_dashed_symbol() -> None:
    form = form_chart(sample())
    assert form.roles == ("r0", "r1", None)
    (symbol,) = [s for s in draw(form.chart, Metrics()).symbols if s.node == "s4"]
    assert symbol.column == 2
    assert symbol.dashed


def test_a_start_without_role_stands_with_its_successor_dashed() -> None:
    (symbol,) = [s for s in draw(form_chart(sample()).chart, Metrics()).symbols if s.node == "s1"]
    assert (symbol.column, symbol.dashed, symbol.text) == (0, True, "Mulai")


def test_inferred_roles_and_arrows_are_dashed_and_printed_ones_are_not() -> None:
    drawing = draw(form_chart(sample()).chart, Metrics())
    dashed = {s.node for s in drawing.symbols if s.dashed}
    assert dashed == {"s1", "s3", "s4"}
    inferred = procedure((step("s1", 0, goto=("s3",), goto_inferred=True), step("s2", 1), step("s3", 0)), 2)
    links = {(r.link.source, r.link.dashed) for r in draw(form_chart(inferred).chart, Metrics()).routes}
    assert links == {("s1", True), ("s2", False)}


def test_exits_without_target_end_openly() -> None:
    drawing = draw(form_chart(sample()).chart, Metrics())
    assert sorted(r.link.end_text for r in drawing.routes if r.link.target is None) == ["?", "selesai"]
    texts = [label.text for label in drawing.labels]
    assert "?" in texts


def test_the_last_step_without_end_row_has_no_arrow() -> None:
    assert not [r for r in draw(form_chart(sample()).chart, Metrics()).routes if r.link.source == "s6"]


def test_sub_rows_share_one_line_out_and_one_line_in() -> None:
    routes = draw(form_chart(sample()).chart, Metrics()).routes
    out = {r.net for r in routes if r.link.source == "s5" and r.link.target in ("s5b", "s5c")}
    into = {r.net for r in routes if r.link.source in ("s5a", "s5b") and r.link.target == "s6"}
    assert len(out) == len(into) == 1
    assert out != into


def test_exits_to_one_step_are_one_arrow_with_both_marks() -> None:
    both = procedure(
        (
            step("s1", 0),
            step("s2", 0, kind=StepKind.DECISION, branches=(branch("a", "s1"), branch("b", "s1"))),
        ),
        1,
    )
    drawing = draw(form_chart(both).chart, Metrics())
    assert [label.text for label in drawing.labels] == ["a, b"]


def test_a_procedure_without_roles_or_steps_is_drawn() -> None:
    assert form_chart(procedure((step("s1"),), 0)).roles == (None,)
    assert "<tbody>" in sheet_table(procedure((), 0), agency(0))


def test_the_words_tell_who_acts_and_where_each_exit_leads() -> None:
    words = flow_words(sample(), agency(2))
    assert words["s2"] == ("Langkah 2, Pejabat Nomor 0 dan Pejabat Nomor 1 mengerjakan: lanjut ke langkah 3.")
    assert words["s3"] == (
        "Langkah 3, Pejabat Nomor 1 (disimpulkan) memutuskan: "
        "jika bila Ya (Ya), lanjut ke langkah 5; jika bila Tidak (Tidak), kembali ke langkah 2; "
        "jika bila c (c), tujuan tidak tercetak dalam SOP; jika bila d (d), prosedur selesai."
    )
    assert words["s4"].startswith("Langkah 4, pelaksana tidak tercetak mengerjakan")
    assert set(words) == {s.id for s in sample().all_steps()}


def test_one_mark_per_row_however_many_doubts() -> None:
    table = sheet_table(sample(), agency(2), SheetLinks(doubts=lambda step: f"#_{step}"))
    assert table.count('class="lembar-tanda"') == 1
    assert 'href="#_s3"' in table
    assert "2 bagian pada baris ini perlu dikonfirmasi" in table


def test_rows_can_be_addressed_and_drawings_are_hidden_from_readers() -> None:
    table = sheet_table(sample(), agency(2), SheetLinks(row=lambda step: f"baris-{step}"))
    assert 'id="baris-s3"' in table
    assert table.count("<svg class=") == table.count('aria-hidden="true"') - table.count("lembar-tanda")
    assert 'data-dari="s3" data-ke="s5"' in table
    assert "\n\n" not in table


def test_hostile_text_stays_text() -> None:
    evil = sample(EVIL)
    people = replace(agency(2), name=EVIL, roles=tuple(replace(r, name=EVIL) for r in agency(2).roles))
    handbook = Handbook(agencies=(people,), procedures=(evil,))
    for text in (sheet_table(evil, people), print_page(replace(evil, title=EVIL, number=EVIL), handbook)):
        found = parsed(text)
        assert "script" not in found.tags
        assert "<script>window.pwned=1</script>" in "".join(found.words)
        assert "\x02" not in text


def test_the_print_page_loads_nothing_and_has_room_to_sign() -> None:
    handbook = Handbook(agencies=(agency(2),), procedures=(sample(),))
    text = print_page(sample(), handbook)
    assert "http" not in text
    assert {"link", "script", "img", "iframe"}.isdisjoint(parsed(text).tags)
    for word in ("Logo", "Tanda tangan dan stempel", "Pangkat", "NIP", "Disahkan oleh"):
        assert f">{word}<" in text
    assert "@page{size:297mm 210mm" in text
    assert "@page{size:330mm 215mm" in print_page(sample(), handbook, "f4")


def test_only_a_draft_prints_the_watermark() -> None:
    handbook = Handbook(agencies=(agency(2),), procedures=(sample(),))
    assert ">RANCANGAN<" not in print_page(sample(), handbook)
    draft = print_page(replace(sample(), status=Status.DRAFT), handbook)
    assert draft.count(">RANCANGAN<") == draft.count("<section")


def test_a_cut_gives_each_arrow_a_pair_with_one_letter() -> None:
    pages = cut(form_chart(sample()).chart, [2])
    first = [c for row in pages[0].rows for c in row.connectors]
    second = [c for row in pages[1].rows for c in row.connectors]
    assert {(c.letter, c.step, c.sources) for c in first} == {(c.letter, c.step, c.sources) for c in second}
    assert {c.step for c in first} == {"s5"}
    assert [c.outgoing for c in first] == [True]
    back = cut(form_chart(sample()).chart, [1])
    (up,) = [c for row in back[1].rows for c in row.connectors if c.upward]
    assert (up.outgoing, up.step, up.page) == (True, "s2", 1)
    assert back[1].rows[0].connectors


def test_pages_repeat_the_head_and_name_the_other_half() -> None:
    long = "Menyusun dokumen yang sangat panjang uraiannya. " * 12
    rows = tuple(step(f"s{n}", n % 2, stem=long) for n in range(1, 13))
    text = print_page(procedure(rows, 2), Handbook(agencies=(agency(2),), procedures=()))
    pages = text.count("<section")
    assert pages >= 3
    assert text.count("<thead>") == pages - 1
    assert "A: ke halaman 3, langkah" in text
    assert "A: dari halaman 2, langkah" in text


@settings(max_examples=15, deadline=None)
@given(recipes(30))
def test_papers_made_together_are_those_made_alone(recipe: tuple[int, int, int]) -> None:
    made_up = made(recipe)
    handbook = Handbook(agencies=(agency(recipe[0]),), procedures=())
    together = PrintPages(made_up, handbook)
    papers: tuple[Paper, ...] = ("f4", "a4", "f4")
    assert [together.page(paper) for paper in papers] == [
        print_page(made_up, handbook, paper) for paper in papers
    ]


def test_text_heights_grow_with_text_and_shrink_with_width() -> None:
    text = "kata " * 40
    assert text_lines("", 100, 11) == 0
    assert text_lines(text, 80, 11) > text_lines(text, 300, 11) > 1
    assert text_lines("x" * 100, 50, 11) > 5


def test_capsules_say_what_is_printed_in_them() -> None:
    rows = (
        step("s1", 0, symbol=Symbol.CAPSULE, marks=(Mark(role="r0", text="Mulai"),)),
        step("s2", 0, symbol=Symbol.CAPSULE, marks=(Mark(role="r0", text="SELESAI"),)),
        step("s3", 0, symbol=Symbol.CAPSULE),
    )
    texts = [s.text for s in draw(form_chart(procedure(rows, 1)).chart, Metrics()).symbols]
    assert texts == ["Mulai", "Selesai", "3"]


def test_breaks_fill_pages_evenly_and_leave_no_row_alone() -> None:
    rows = tuple(step(f"s{n}", 0) for n in range(11))
    form = form_chart(procedure(rows, 1))
    breaks = page_breaks(form, [100] * 11, 1000)
    assert len(breaks) == 1
    assert 4 <= breaks[0] <= 6
    assert page_breaks(form, [100] * 11, 1100) == []
    assert page_breaks(form, [100] * 5 + [3000] + [100] * 5, 1000) == [4, 5]


def test_breaks_do_not_split_a_group_if_they_can_help_it() -> None:
    group = SubstepGroup(kind="semua", steps=tuple(step(f"s3{c}", 0, number=c, parent="s3") for c in "ab"))
    rows = (*(step(f"s{n}", 0) for n in (1, 2)), step("s3", 0, group=group), step("s4", 0))
    (only,) = page_breaks(form_chart(procedure(rows, 1)), [100] * 6, 400)
    assert only in (1, 4)
