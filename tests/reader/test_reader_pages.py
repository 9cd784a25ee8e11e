"""What the reader's pages hold: tasks, matrix, files, abbreviations, metadata."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from sop_compiler.model import Handbook, Term
from sop_compiler.pipeline import DOWNLOAD_FORMS, export_text
from sop_compiler.site import labels
from sop_compiler.site.handover import Handovers, handovers
from sop_compiler.site.term_marks import TermMarks

SOP = "sop/kota/penyusunan-hps.html"


def read(site: Path, page: str) -> str:
    return (site / page).read_text("utf-8")


def test_every_sop_offers_its_files_and_they_are_valid(real: Handbook, real_site: Path) -> None:
    schema = json.loads((files("sop_compiler") / "schema" / "export.schema.json").read_text("utf-8"))
    for procedure in real.procedures:
        page = read(real_site, f"sop/{procedure.id}.html")
        stem = f"assets/unduhan/{procedure.id}"
        for form in (*DOWNLOAD_FORMS, "svg"):
            assert f'href="../../{stem}.{form}" download' in page
        exported = json.loads(read(real_site, f"{stem}.json"))
        jsonschema.validate(exported, schema)
        assert [p["id"] for p in exported] == [procedure.id]
        rows = list(csv.reader(io.StringIO(read(real_site, f"{stem}.csv"))))
        assert [row[1] for row in rows[1:]] == [s.id for s in procedure.all_steps()]
        drawing = ElementTree.fromstring(read(real_site, f"{stem}.svg"))
        assert drawing.tag.endswith("svg")
        assert not [e for e in drawing.iter() if e.tag.endswith("}a")]


def test_the_files_are_those_of_the_export_command(real: Handbook, real_site: Path) -> None:
    procedure = real.procedures[0]
    for form in DOWNLOAD_FORMS:
        assert read(real_site, f"assets/unduhan/{procedure.id}.{form}") == export_text(
            real, (procedure,), form
        )


def test_a_role_hands_over_what_the_next_step_asks_for(handbook: Handbook) -> None:
    passed = handovers(handbook.procedures[0])
    assert [(h.giver, h.receiver, h.source.id, h.target.id) for h in passed] == [
        ("ppk", "ketua", "susun-hps", "periksa-hps"),
        ("ketua", "ppk", "periksa-hps", "susun-hps"),
    ]
    assert [item.text for item in passed[0].items] == ["HPS"]
    index = Handovers(handbook)
    assert len(index.given(("kota", "ppk"))) == len(handbook.procedures)
    assert index.received(("kota", "tidak-ada")) == ()


def test_rows_without_a_role_are_passed_through(handbook: Handbook) -> None:
    first = handbook.procedures[0]
    steps = tuple(replace(s, roles=()) if s.id == "periksa-hps" else s for s in first.steps)
    passed = handovers(replace(first, steps=steps))
    assert ("ppk", "ketua", "tetapkan") in {(h.giver, h.receiver, h.target.id) for h in passed}


def test_a_role_page_says_what_is_decided_and_who_goes_on(site: Path) -> None:
    page = read(site, "tugas/kota/ketua.html")
    assert page.count('class="cap cap--putus"') == 2
    assert f"{labels.MATRIX_DECIDE} <b>2 langkah</b>" in page
    assert 'data-label="Diserahkan kepada"' in page
    assert '<object type="image/svg+xml" data="ketua.svg"' in page
    text = read(site, "tugas/kota/ppk.html")
    assert re.search(r'serah-butir">HPS<', text)
    assert "#_serah-terima" in text


def test_the_hand_over_picture_links_to_the_other_roles_and_counts_sops(site: Path) -> None:
    drawing = read(site, "tugas/kota/ppk.svg")
    assert 'xlink:href="ketua.html"' in drawing
    assert "2 SOP" in drawing


def test_the_matrix_of_an_agency_counts_steps_and_leads_to_them(real: Handbook, real_site: Path) -> None:
    for agency in real.agencies:
        page = read(real_site, f"instansi/{agency.id}.html")
        for procedure in real.of_agency(agency.id):
            for role in agency.roles:
                number = sum(1 for s in procedure.all_steps() if role.id in s.roles)
                href = f"../tugas/{agency.id}/{role.id}.html#_{procedure.slug}"
                found = re.findall(rf'<td><a href="{re.escape(href)}"[^>]*>(\d+)<', page)
                assert found == ([str(number)] if number else [])


def test_each_abbreviation_is_explained_once_with_a_way_to_the_glossary(site: Path) -> None:
    page = read(site, SOP)
    assert page.count("<abbr ") == 1
    assert (
        '<a class="singkat" href="../../istilah.html#hps" aria-label="HPS, Harga Perkiraan Sendiri">'
        '<abbr title="Harga Perkiraan Sendiri">HPS</abbr></a>'
    ) in page
    assert "Menyusun <a" in page


def test_marking_changes_no_text_and_takes_whole_words_longest_first() -> None:
    terms = (
        Term(id="pa", name="Pengguna Anggaran", abbreviation="PA"),
        Term(id="pa-kpa", name="Gabungan", abbreviation="PA/KPA"),
        Term(id="pokja", name="Kelompok Kerja", abbreviation="Pokja", spellings=("POKJA", "Panitia")),
        Term(id="tender", name="Tender"),
    )
    marks = TermMarks(terms, "sop/a/b.html")
    text = "PAKET oleh PA/KPA, (PA) dan  POKJA; Panitia Tender PA."
    pieces = marks.pieces(text)
    assert "".join(" " * p.space + p.text for p in pieces) == " ".join(text.split())
    assert [p.text for p in pieces if p.href] == ["PA/KPA", "PA", "POKJA"]
    assert [p for p in marks.pieces("PA lagi") if p.href] == []
    assert TermMarks((), "x.html").pieces("PA")[0].text == "PA"


def test_metadata_tells_what_a_page_is_about(site: Path) -> None:
    page = read(site, SOP)
    assert 'typeof="HowTo"' in page
    assert page.count('property="step" typeof="HowToStep"') == 4
    assert '<meta property="temporalCoverage" content="2024-01-17/..">' in page
    draft = read(site, "sop/kota/usulan.html")
    assert "temporalCoverage" not in draft
    assert f'property="creativeWorkStatus" content="{labels.DRAFT}"' in draft


@pytest.mark.parametrize(("page", "force"), [("pp-82-2012", "NotInForce"), ("pp-71-2019", None)])
def test_the_force_of_a_law_is_told_only_when_it_was_looked_up(
    page: str, force: str | None, site: Path
) -> None:
    text = read(site, f"peraturan/{page}.html")
    assert 'typeof="Legislation"' in text
    assert re.findall(r'legislationLegalForce" href="https://schema.org/(\w+)"', text) == (
        [force] if force else []
    )


def test_a_column_of_missing_limits_is_quiet_but_the_words_are_there(real: Handbook, real_site: Path) -> None:
    page = read(real_site, "sop/pagar-alam/persiapan-pengadaan.html")
    assert page.count(labels.ALL_UNTIMED) == 1
    assert page.count(f'<span class="tanpa-kata">{labels.NO_TIME}</span>') == 8
    partly = read(real_site, "sop/pagar-alam/pengelolaan-risiko.html")
    assert partly.count(labels.SOME_UNTIMED) == 1
    assert labels.ALL_UNTIMED not in partly
    full = read(real_site, "sop/salatiga/pengelolaan-kinerja-ukpbj.html")
    assert labels.SOME_UNTIMED not in full


def test_a_tick_belongs_to_a_document_and_not_to_a_position(site: Path) -> None:
    boxes = re.findall(r'data-centang="([^"]+)"', read(site, SOP))
    assert boxes == ["susun-hps/k/kak", "susun-hps/o/hps", "periksa-hps/k/hps"]


def test_no_two_boxes_of_a_page_are_stored_under_one_key(real: Handbook, real_site: Path) -> None:
    for procedure in real.procedures:
        boxes = re.findall(r'data-centang="([^"]+)"', read(real_site, f"sop/{procedure.id}.html"))
        assert boxes
        assert len(boxes) == len(set(boxes))
