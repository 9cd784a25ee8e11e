"""A form that LibreOffice 7.4 read and wrote again (``foreign``): other XML, no ids, no glued lines."""

from __future__ import annotations

from pathlib import Path

from sop_compiler.importing.docx import read_docx

FILE = Path(__file__).parent / "foreign" / "libreoffice-7.docx"


def test_symbols_arrows_and_exits_survive_another_program():
    (form,) = read_docx(FILE.read_bytes(), FILE.name)
    assert form.columns == ("KA UKPBJ", "Kasubag LPSE", "Tim Pendataan dan Analisis")
    assert [(s.column, s.text) for s in form.rows[0].signs] == [(0, "Mulai")]
    assert [(s.column, s.shape) for s in form.rows[6].signs] == [(2, "belah-ketupat")]
    assert [row.time for row in form.rows[:5]] == ["2 Jam", "2 hari", "3 hari", "5 menit", "60 menit"]
    pairs = {(a.source, a.target) for a in form.arrows}
    assert {(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (6, 8), (6, 9)} <= pairs
    assert {a.label for a in form.arrows if a.source == 6} == {"a", "b", "c"}
    assert form.ids.procedure == ""
    assert not any(a.certain for a in form.arrows)
