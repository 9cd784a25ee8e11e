"""Inputs from nowhere, outputs for nobody, one document under two spellings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.names import Speller, procedure_name, shortened

Found = Callable[[str, dict[str, str]], list[Diagnostic]]
Sop = Callable[..., str]
START = "{id: a, kegiatan: Menerima, kelengkapan: [Surat], output: [Disposisi]}"
LAST = "{id: z, kegiatan: Menyimpan, kelengkapan: [Telaah], output: [Arsip]}"


def step(inputs: str, outputs: str = "Telaah") -> str:
    return f"{{id: b, kegiatan: Meneliti, kelengkapan: [{inputs}], output: [{outputs}]}}"


def names(found: list[Diagnostic]) -> list[str]:
    return [dict(d.values)["name"] for d in found]


def test_an_input_no_step_produces_is_reported_at_its_line(found: Found, sop: Sop):
    (one,) = found("rantai-tanpa-asal", {"d/s.yaml": sop("s", [START, step("Disposisi, Peta"), LAST])})
    assert names([one]) == ["Peta"]
    assert (one.span.line, one.field, one.severity.value) == (6, "langkah/b/kelengkapan/2", "warning")
    assert "asal: luar" in (one.advice() or "")


def test_the_first_step_is_not_asked_where_its_inputs_come_from(found: Found, sop: Sop):
    assert found("rantai-tanpa-asal", {"d/s.yaml": sop("s", [START, step("Disposisi"), LAST])}) == []


def test_another_sop_of_the_agency_may_produce_it(found: Found, sop: Sop):
    other = sop("o", ["{id: a, kegiatan: Menggambar, output: [Peta]}"])
    mine = sop("s", [START, step("Disposisi, Peta"), LAST])
    assert found("rantai-tanpa-asal", {"d/s.yaml": mine, "d/o.yaml": other}) == []


def test_an_sop_of_another_agency_does_not_count(found: Found, sop: Sop):
    other = sop("o", ["{id: a, kegiatan: Menggambar, output: [Peta]}"])
    mine = sop("s", [START, step("Disposisi, Peta"), LAST])
    assert names(found("rantai-tanpa-asal", {"d/s.yaml": mine, "e/o.yaml": other})) == ["Peta"]


@pytest.mark.parametrize(
    "item",
    [
        "{teks: Peta, wajib: tidak}",
        "Apabila direktur sendiri maka membuat surat pernyataan",
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas",
    ],
)
def test_what_is_no_obligation_or_no_document_is_left_alone(found: Found, sop: Sop, item: str):
    text = sop("s", [START, step(f"Disposisi, {item}"), LAST])
    assert found("rantai-tanpa-asal", {"d/s.yaml": text}) == []


def test_listed_equipment_needs_no_source(found: Found, sop: Sop):
    text = sop("s", [START, step("Disposisi, Komputer"), LAST], "peralatan: [komputer]")
    assert found("rantai-tanpa-asal", {"d/s.yaml": text}) == []


def test_from_outside_and_for_outside_are_said_in_the_register(found: Found, sop: Sop, tmp_path: Path):
    text = sop("s", [START, step("Disposisi, Peta", "Telaah, Salinan"), LAST])
    register = (
        "dokumen:\n  - {id: peta, nama: Peta, jenis: data, asal: luar}\n"
        "  - {id: salinan, nama: Salinan, jenis: surat, tujuan: luar}\n"
    )
    assert names(found("rantai-tanpa-asal", {"d/s.yaml": text})) == ["Peta"]
    assert names(found("rantai-tanpa-pemakai", {"d/s.yaml": text})) == ["Salinan"]
    files = {"d/s.yaml": text, "d/dokumen.yaml": register}
    assert found("rantai-tanpa-asal", files) == []
    assert found("rantai-tanpa-pemakai", files) == []


def test_one_name_lost_in_several_steps_is_one_finding(found: Found, sop: Sop):
    again = "{id: c, kegiatan: Mengulang, kelengkapan: [Telaah, peta], output: [Telaah]}"
    text = sop("s", [START, step("Disposisi, Peta"), again, LAST])
    (one,) = found("rantai-tanpa-asal", {"d/s.yaml": text})
    assert [place.line for place in one.related] == [7]


def test_a_name_with_one_word_more_is_offered(found: Found, sop: Sop):
    text = sop("s", [START, step("Disposisi", "Telaah hukum surat"), LAST.replace("Telaah", "Telaah surat")])
    (one,) = found("rantai-tanpa-asal", {"d/s.yaml": text})
    assert dict(one.values)["other"] == "Telaah hukum surat"
    assert found("rantai-tanpa-pemakai", {"d/s.yaml": text}) == []  # said once, at the input


def test_spelling_order_and_state_words_make_no_break(found: Found, sop: Sop):
    last = LAST.replace("Telaah", "Dokumen risiko Analisis draft")
    text = sop("s", [START, step("Disposisi", "Draf analisa resiko sudah ditetapkan"), last])
    assert found("rantai-tanpa-asal", {"d/s.yaml": text}) == []
    assert found("rantai-tanpa-pemakai", {"d/s.yaml": text}) == []
    (one,) = found("rantai-nama-dokumen", {"d/s.yaml": text})
    assert (one.span.line, one.related[0].line) == (7, 6)


def test_parts_of_a_listed_output_count_as_produced(found: Found, sop: Sop):
    output = "{teks: 'Telaah, meliputi:', rincian: [Peta, Foto]}"
    text = sop("s", [START, step("Disposisi", output), LAST.replace("Telaah", "Peta")])
    assert found("rantai-tanpa-asal", {"d/s.yaml": text}) == []
    assert found("rantai-tanpa-pemakai", {"d/s.yaml": text}) == []


def test_an_output_nobody_uses_is_reported(found: Found, sop: Sop):
    text = sop("s", [START.replace("[Disposisi]", "[Disposisi, Tanda terima]"), step("Disposisi"), LAST])
    assert names(found("rantai-tanpa-pemakai", {"d/s.yaml": text})) == ["Tanda terima"]


def test_outputs_of_the_last_step_and_before_a_blank_cell_are_not_accused(found: Found, sop: Sop):
    blank = "{id: b, kegiatan: Meneliti, output: [Telaah]}"
    assert found("rantai-tanpa-pemakai", {"d/s.yaml": sop("s", [START, blank, LAST])}) == []


def test_a_decision_may_lead_to_the_end(found: Found, sop: Sop):
    decision = (
        "{id: b, jenis: keputusan, kegiatan: Memeriksa, kelengkapan: [Disposisi], output: [Penolakan],"
        " cabang: [{label: Ya, jika: baik, ke: z}, {label: Tidak, jika: buruk, ke: selesai}]}"
    )
    text = sop("s", [START, decision, LAST.replace("Telaah", "Disposisi")])
    assert found("rantai-tanpa-pemakai", {"d/s.yaml": text}) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Draft kontrak kerja", "Kontrak kerja"),
        ("Formulir pendaftaran", "Formulir keikutsertaan"),
        ("Dokumen pengadaan", "Dokumen pengaduan"),
        ("Laporan bulan 1", "Laporan bulan 2"),
        ("Berita acara", "Berita negara"),
    ],
)
def test_documents_that_only_look_alike_are_not_accused(found: Found, sop: Sop, one: str, two: str):
    more = "{id: x, kegiatan: Mengelola, kelengkapan: [Rencana pengadaan, Jadwal pengadaan, Hasil pengadaan]}"
    text = sop("s", [more, f"{{id: a, kegiatan: Membuat, output: [{one}, {two}]}}"], title="SOP Pengaduan")
    assert found("rantai-nama-dokumen", {"d/s.yaml": text}) == []


def test_a_slip_of_the_pen_in_a_common_word_is_seen(found: Found, sop: Sop):
    text = sop(
        "s",
        [
            "{id: a, kegiatan: Menyusun, output: [Rencana kerja, Rencana biaya, Rencana aksi lapangan]}",
            "{id: b, kegiatan: Memakai, kelengkapan: [Renacana aksi lapangan]}",
        ],
    )
    (one,) = found("rantai-nama-dokumen", {"d/s.yaml": text})
    assert dict(one.values) == {"name": "Renacana aksi lapangan", "other": "Rencana aksi lapangan"}


def test_roles_spelt_alike_are_two_records_of_one(found: Found, sop: Sop):
    agency = (
        "id: d\nnama: Dinas\npelaksana:\n  - {id: pj, nama: Penanggung Jawab Kinerja}\n"
        "  - {id: kabag, nama: Kepala Bagian, alias: [Penanggungjawab kinerja]}\n"
        "  - {id: komite, nama: Komite Etik}\n  - {id: komite-risiko, nama: Komite Risiko}\n"
    )
    files = {"d/instansi.yaml": agency, "d/s.yaml": sop("s", ["Terima surat"])}
    (one,) = found("rantai-nama-pelaksana", files)
    assert (one.span.file, one.span.line, one.related[0].line) == ("sop_source/d/instansi.yaml", 5, 4)


def test_forms_of_names():
    spell = Speller([])
    assert spell.document("Dokumen Analisa Resiko ditetapkan") == spell.document("analisis risiko")
    assert spell.document("Dokumen") == ("dokumen",)  # a name of generic words keeps them
    assert procedure_name("STANDARD OPERATING PROSEDUR PEMBINAAN") == "PEMBINAAN"
    assert procedure_name("Prosedur Surat") == procedure_name("SOP Surat") == "Surat"
    assert shortened(("a", "b")) == ()
    assert set(shortened(("a", "b", "c"))) == {("a", "b"), ("a", "c"), ("b", "c")}
