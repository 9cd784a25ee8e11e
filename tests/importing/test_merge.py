"""``--ke``: what was changed in Word, and nothing else, changes in the YAML."""

from __future__ import annotations

import difflib
import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from sop_compiler.importing.docx import read_docx
from sop_compiler.importing.errors import ImportRefused
from sop_compiler.importing.known import Known
from sop_compiler.importing.merge import Merged, merge
from sop_compiler.model import Handbook, Procedure
from sop_compiler.paper import Ids
from sop_compiler.pipeline import Compilation, compile_source, export_docx

ROOT = Path(__file__).parents[2]
SOP = "pagar-alam/pembinaan-pelaku-usaha"


@pytest.fixture(scope="module")
def compilation() -> Compilation:
    return compile_source(ROOT)


def _text(compilation: Compilation, procedure: Procedure) -> str:
    return next(f.text for f in compilation.files if f.path == procedure.span.file)


def _edited(handbook: Handbook, procedure: Procedure, edit) -> bytes:
    """The exported form after somebody opened it, changed something and saved it."""
    document = docx.Document(io.BytesIO(export_docx(handbook, procedure, "f4")))
    edit(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _merge(compilation: Compilation, edit, *, sop: str = SOP, ids: bool = True, text: str = "") -> Merged:
    handbook = compilation.handbook
    procedure = next(p for p in handbook.procedures if p.id == sop)
    (form,) = read_docx(_edited(handbook, procedure, edit), "x.docx")
    form = form if ids else replace(form, ids=Ids())
    known = Known(handbook, handbook.agency(procedure.agency))
    return merge(text or _text(compilation, procedure), procedure, form, known)


def _diff(compilation: Compilation, merged: Merged, sop: str = SOP) -> list[str]:
    procedure = next(p for p in compilation.handbook.procedures if p.id == sop)
    lines = difflib.unified_diff(
        _text(compilation, procedure).splitlines(), merged.text.splitlines(), lineterm="", n=0
    )
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def _write(document, old: str, new: str) -> None:
    """Put other words into the first cell that holds exactly ``old``."""
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    if paragraph.text == old:
                        paragraph.runs[0].text = new
                        return
    raise AssertionError(old)


@pytest.mark.parametrize("ids", [True, False], ids=["our-form", "no-hidden-ids"])
def test_an_untouched_form_changes_no_byte_of_any_sop(compilation: Compilation, ids: bool):
    for procedure in compilation.handbook.procedures:
        merged = _merge(compilation, lambda document: None, sop=procedure.id, ids=ids)
        assert (merged.changes, merged.text) == ([], _text(compilation, procedure)), procedure.id


@pytest.mark.parametrize("ids", [True, False], ids=["our-form", "no-hidden-ids"])
def test_one_changed_time_is_one_changed_line(compilation: Compilation, ids: bool):
    """The visible form wins over the ids kept unseen."""
    merged = _merge(compilation, lambda d: _write(d, "60 menit", "90 menit"), ids=ids)
    assert _diff(compilation, merged) == ["-    waktu: 60 menit", "+    waktu: 90 menit"]
    assert merged.changes == [("langkah/arahkan-tim-pembinaan/waktu", "60 menit", "90 menit")]


def test_one_changed_output_keeps_its_neighbours(compilation: Compilation):
    merged = _merge(compilation, lambda d: _write(d, "Notulen hasil rapat", "Berita acara rapat"))
    assert _diff(compilation, merged) == [
        "-    output: [Notulen hasil rapat]",
        "+    output: [Berita acara rapat]",
    ]


def test_a_changed_activity_keeps_the_id(compilation: Compilation):
    old = "Menyusun jadwal dan undangan bagi pelaku usaha"
    merged = _merge(compilation, lambda d: _write(d, old, "Menyusun jadwal dan undangan pembinaan"))
    assert _diff(compilation, merged) == [
        f"-    kegiatan: {old}",
        "+    kegiatan: Menyusun jadwal dan undangan pembinaan",
    ]


def test_a_changed_date_changes_block_and_version(compilation: Compilation):
    def edit(document):
        cells = [row.cells for row in document.tables[0].rows]
        next(c[2] for c in cells if c[1].text == "Tanggal Efektif").paragraphs[0].runs[
            0
        ].text = "1 Februari 2024"

    assert _diff(compilation, _merge(compilation, edit)) == [
        "-  - {label: Tanggal Efektif, isi: 17 Januari 2024}",
        "+  - {label: Tanggal Efektif, isi: 1 Februari 2024}",
        "-  berlaku: 2024-01-17",
        "+  berlaku: 2024-02-01",
    ]


def test_a_confirmation_of_a_changed_place_stays_and_is_mentioned(compilation: Compilation):
    merged = _merge(
        compilation, lambda d: _write(d, "SIRUP maupun SIKAP,", "SIRUP maupun SIKAP, data OPD teknis")
    )
    assert [c[0] for c in merged.changes] == ["langkah/susun-rencana-program-pembinaan/kelengkapan"]
    assert any("kelengkapan/1 tetap ada" in words for words in merged.left)
    assert merged.text.count("medan:") == _text_of(compilation).count("medan:")


def test_a_removed_row_is_not_deleted_but_named(compilation: Compilation):
    def edit(document):
        row = next(r for r in document.tables[-1].rows if r.cells[0].text == "3.")
        row._tr.getparent().remove(row._tr)

    merged = _merge(compilation, edit)
    assert "langkah/buat-strategi-pembinaan: tidak ada di Word; tidak dihapus dari YAML" in merged.left
    assert "buat-strategi-pembinaan" in merged.text


def test_what_only_the_yaml_changed_since_the_export_stays_and_both_is_a_conflict(
    compilation: Compilation, tmp_path: Path
):
    import shutil

    shutil.copytree(ROOT / "sop_source", tmp_path / "sop_source")
    path = tmp_path / "sop_source" / "pagar-alam" / "pembinaan-pelaku-usaha.yaml"
    text = path.read_text(encoding="utf-8").replace("waktu: 60 menit", "waktu: 45 menit")
    path.write_text(text.replace("waktu: 5 menit", "waktu: 6 menit"), encoding="utf-8")
    later = compile_source(tmp_path).handbook
    procedure = next(p for p in later.procedures if p.id == SOP)
    exported = next(p for p in compilation.handbook.procedures if p.id == SOP)
    word = _edited(compilation.handbook, exported, lambda d: _write(d, "60 menit", "90 menit"))
    merged = merge(
        path.read_text(encoding="utf-8"),
        procedure,
        read_docx(word, "x.docx")[0],
        Known(later, later.agency("pagar-alam")),
    )
    assert merged.changes == []
    assert merged.text == path.read_text(encoding="utf-8")
    assert [w for w in merged.left if "berubah di Word dan di YAML" in w] == [
        "langkah/arahkan-tim-pembinaan/waktu: berubah di Word dan di YAML sejak ekspor; YAML dibiarkan"
    ]


def _text_of(compilation: Compilation) -> str:
    return _text(compilation, next(p for p in compilation.handbook.procedures if p.id == SOP))


def test_a_table_of_text_takes_no_arrows_and_symbols_away(compilation: Compilation):
    """It cannot hold any, so their absence in it says nothing."""
    handbook = compilation.handbook
    for procedure in handbook.procedures:
        (form,) = read_docx(_edited(handbook, procedure, lambda document: None), "x.docx")
        rows = tuple(
            replace(
                row,
                activity=(" ".join(row.activity),),
                signs=tuple(replace(sign, shape=None, dashed=False) for sign in row.signs if sign.text),
            )
            for row in form.rows
        )
        plain = replace(form, rows=rows, arrows=(), drawn=False, ids=Ids(), messages=())
        known = Known(handbook, handbook.agency(procedure.agency))
        merged = merge(_text(compilation, procedure), procedure, plain, known)
        assert (merged.changes, merged.text) == ([], _text(compilation, procedure)), procedure.id


@pytest.mark.parametrize("ids", [True, False], ids=["our-form", "no-hidden-ids"])
def test_the_form_of_another_sop_is_refused(compilation: Compilation, ids: bool):
    handbook = compilation.handbook
    one, other = (
        next(p for p in handbook.procedures if p.id == key) for key in (SOP, "pagar-alam/pengelolaan-kinerja")
    )
    (form,) = read_docx(_edited(handbook, other, lambda document: None), "x.docx")
    form = form if ids else replace(form, ids=Ids())
    known = Known(handbook, handbook.agency(one.agency))
    with pytest.raises(ImportRefused, match="formulir SOP Pengelolaan Kinerja, bukan SOP PEMBINAAN"):
        merge(_text(compilation, one), one, form, known)
