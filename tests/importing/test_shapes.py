"""Signs and arrows from shapes as people draw them: floating, grouped, legacy, typed."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from word_files import EMU, NS, anchored, connector, content, form, put, symbol

from sop_compiler.importing.docx import read_docx
from sop_compiler.paper import Form

ROWS = [
    ("1", "Mengajukan surat", "", "", "Surat", "1 hari", "Tanda terima", ""),
    ("2", "Memeriksa surat: a. Lengkap b. Tidak lengkap", "", "", "", "2 jam", "", ""),
    ("3", "Mengarsipkan surat", "", "", "", "", "", "Map biru"),
]


def read(draw) -> Form:
    document, table = form(ROWS)
    draw(table.rows[2:])
    (found,) = read_docx(content(document), "surat.docx")
    return found


def signs(found: Form) -> list[list[tuple[int, str, str | None]]]:
    return [[(s.column, s.text, s.shape) for s in row.signs] for row in found.rows]


def arrows(found: Form) -> list[tuple[int, int | None, str]]:
    return [(a.source, a.target, a.label) for a in found.arrows]


def test_words_of_the_table_and_the_block():
    found = read(lambda rows: None)
    assert found.columns == ("Pemohon", "Petugas")
    assert [(r.number, r.activity, r.time, r.note) for r in found.rows] == [
        ("1", ("Mengajukan surat",), "1 hari", ""),
        ("2", ("Memeriksa surat: a. Lengkap b. Tidak lengkap",), "2 jam", ""),
        ("3", ("Mengarsipkan surat",), "", "Map biru"),
    ]
    assert dict(found.identity)["Nama SOP"] == "SOP Surat Masuk"


def test_personal_numbers_are_dropped_with_a_message():
    found = read(lambda rows: None)
    assert dict(found.identity)["Disahkan oleh"] == "Sekretaris Daerah Drs. Budi"
    assert "19650101" not in str(found)
    assert any("nomor pribadi" in message for message in found.messages)


def test_symbols_in_their_cells_are_certain():
    def draw(rows):
        put(rows[0].cells[2], symbol("flowChartTerminator", 10, 10, "Mulai"))
        put(rows[1].cells[3], symbol("flowChartDecision", 10, 10))
        put(rows[2].cells[3], symbol("flowChartProcess", 10, 10, "3"))

    found = read(draw)
    assert signs(found) == [[(0, "Mulai", "kapsul")], [(1, "", "belah-ketupat")], [(1, "3", "kotak")]]
    assert all(s.certain for row in found.rows for s in row.signs)


def test_a_floating_shape_belongs_where_its_middle_is():
    """All shapes hang on the first role cell; offsets decide, and say that they did."""

    def draw(rows):
        cell = rows[0].cells[2]
        put(cell, symbol("rect", 10, 10, "1", key=1))
        put(cell, symbol("flowChartDecision", 115, 70, key=2))
        put(cell, symbol("flowChartProcess", 110, 135, key=3))

    found = read(draw)
    assert signs(found) == [[(0, "1", "kotak")], [(1, "", "belah-ketupat")], [(1, "", "kotak")]]
    assert [s.certain for row in found.rows for s in row.signs] == [True, False, False]


def test_a_shape_outside_the_role_columns_is_named_not_dropped():
    found = read(lambda rows: put(rows[0].cells[5], symbol("flowChartProcess", 10, 10, "9")))
    assert signs(found) == [[], [], []]
    assert any("“9” di luar kolom pelaksana" in message for message in found.messages)


def _three(rows):
    put(rows[0].cells[2], symbol("flowChartProcess", 10, 15, key=1))
    put(rows[1].cells[3], symbol("flowChartDecision", 10, 15, key=2))
    put(rows[2].cells[3], symbol("flowChartProcess", 10, 15, key=3))


def test_connectors_that_are_not_glued_find_their_symbols_by_distance():
    def draw(rows):
        _three(rows)
        put(rows[0].cells[2], connector(40, 39, 100, 36, key=10))
        put(rows[1].cells[3], connector(40, 39, 0, 36, key=11))

    found = read(draw)
    assert arrows(found) == [(0, 1, ""), (1, 2, "")]
    assert not any(a.certain for a in found.arrows)


def test_flipped_lines_and_heads_at_the_start_turn_the_arrow():
    """From the third row back up to the first: drawn downwards with the head at its start."""

    def draw(rows):
        _three(rows)
        put(rows[1].cells[3], connector(40, -21, 0, 36, key=10, ends="head", flip='flipV="1"'))
        put(rows[1].cells[3], connector(40, 39, 0, 36, key=11, ends="head"))

    assert (2, 1, "") in arrows(read(draw))


def test_labels_near_the_start_of_a_line_name_the_exit():
    def draw(rows):
        _three(rows)
        put(rows[1].cells[3], connector(40, 39, 0, 36, key=10))
        label = symbol("rect", 45, 40, "a", key=11, size=(16, 12)).replace(
            '<a:prstGeom prst="rect"/>', '<a:prstGeom prst="rect"/><a:ln><a:noFill/></a:ln>'
        )
        put(rows[1].cells[3], label)

    assert arrows(read(draw)) == [(1, 2, "a")]


def test_off_page_connectors_with_one_letter_join():
    def draw(rows):
        put(rows[0].cells[2], symbol("flowChartProcess", 10, 2, key=1, size=(60, 14)))
        put(rows[0].cells[2], symbol("flowChartOffpageConnector", 30, 40, "A", key=2, size=(20, 16)))
        put(rows[0].cells[2], connector(40, 16, 0, 24, key=10))
        put(rows[2].cells[3], symbol("flowChartOffpageConnector", 30, 2, "A", key=3, size=(20, 16)))
        put(rows[2].cells[3], symbol("flowChartProcess", 10, 40, key=4, size=(60, 14)))
        put(rows[2].cells[3], connector(40, 18, 0, 22, key=11))

    found = read(draw)
    assert arrows(found) == [(0, 2, "")]
    assert found.messages == read(lambda rows: None).messages


def test_shapes_in_a_group_are_placed_by_the_scale_of_the_group():
    def draw(rows):
        inner = "".join(
            f'<wps:wsp><wps:cNvPr id="{key}" name="x"/><wps:cNvSpPr/><wps:spPr><a:xfrm>'
            f'<a:off x="{x}" y="{y}"/><a:ext cx="120" cy="48"/></a:xfrm><a:prstGeom prst="{preset}"/>'
            "</wps:spPr><wps:bodyPr/></wps:wsp>"
            for key, x, y, preset in ((21, 20, 20, "flowChartProcess"), (22, 220, 140, "flowChartDecision"))
        )
        group = (
            f'<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{200 * EMU}" cy="{180 * EMU}"/>'
            f'<a:chOff x="0" y="0"/><a:chExt cx="400" cy="360"/></a:xfrm></wpg:grpSpPr>{inner}</wpg:wgp>'
        )
        put(rows[0].cells[2], anchored(0, 0, (200, 180), 20, group, "wordprocessingGroup"))

    assert signs(read(draw)) == [[(0, "", "kotak")], [(1, "", "belah-ketupat")], []]


def test_legacy_vml_shapes_lines_and_groups():
    def draw(rows):
        def pict(inner: str) -> str:
            return f"<w:r {NS}><w:pict>{inner}</w:pict></w:r>"

        place = "position:absolute;margin-left:{}pt;margin-top:{}pt;width:45pt;height:18pt"
        text = "<v:textbox><w:txbxContent><w:p><w:r><w:t>Mulai</w:t></w:r></w:p></w:txbxContent></v:textbox>"
        put(rows[0].cells[2], pict(f'<v:roundrect style="{place.format(7, 11)}">{text}</v:roundrect>'))
        put(rows[1].cells[3], pict(f'<v:shape type="#_x0000_t110" style="{place.format(7, 11)}"/>'))
        put(
            rows[2].cells[3],
            pict(
                '<v:group style="position:absolute;margin-left:0;margin-top:0;width:75pt;height:45pt" '
                'coordsize="1000,600">'
                '<v:rect style="position:absolute;left:100;top:150;width:600;height:240"/>'
                "</v:group>"
            ),
        )
        put(
            rows[1].cells[3],
            pict(
                '<v:line style="position:absolute" from="30pt,29pt" to="30pt,57pt">'
                '<v:stroke endarrow="block"/></v:line>'
            ),
        )

    found = read(draw)
    assert signs(found) == [[(0, "Mulai", "kapsul")], [(1, "", "belah-ketupat")], [(1, "", "kotak")]]
    assert arrows(found) == [(1, 2, "")]


def test_alternate_content_is_read_once():
    def draw(rows):
        drawing = symbol("flowChartProcess", 10, 10, "1").removeprefix(f"<w:r {NS}>").removesuffix("</w:r>")
        put(
            rows[0].cells[2],
            f'<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
            "<mc:Fallback><w:pict>"
            '<v:rect style="position:absolute;margin-left:80pt;margin-top:9pt;width:45pt;height:18pt"/>'
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        )

    assert signs(read(draw))[0] == [(0, "1", "kotak")]


def test_typed_signs_and_symbol_characters():
    document, table = form([tuple(row) for row in ROWS])
    for row, text in zip(table.rows[2:], ("√", "◇", "a,b"), strict=True):
        row.cells[3].text = text
    (found,) = read_docx(content(document), "surat.docx")
    assert signs(found) == [[(1, "√", None)], [(1, "", "belah-ketupat")], [(1, "a,b", None)]]


def test_numbers_that_word_counts_itself():
    document, table = form([("", *row[1:]) for row in ROWS])
    for row in table.rows[2:]:
        row.cells[0].paragraphs[0].style = "List Number"
    (found,) = read_docx(content(document), "surat.docx")
    assert [r.number for r in found.rows] == ["1.", "2.", "3."]
