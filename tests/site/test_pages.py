"""What the pages say, and that every link in them leads somewhere."""

from __future__ import annotations

import posixpath
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from sop_compiler.model import Handbook, Procedure
from sop_compiler.site import labels
from sop_compiler.site.emit import emit
from sop_compiler.site.urls import external, relative, step_anchor

PAGE = "sop/kota/penyusunan-hps.html"


class Parsed(HTMLParser):
    """Ids, links and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src", "data", "xlink:href"):
                self.links.append(value or "")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def read(site: Path, page: str = PAGE) -> str:
    return (site / page).read_text("utf-8")


def text_of(site: Path, page: str = PAGE) -> str:
    body = read(site, page)
    body = body[body.index("<article") : body.index("</article>")]
    return " ".join(" ".join(Parsed(body).texts).split())


def test_the_step_table_has_exactly_the_seven_columns_of_the_form(site: Path) -> None:
    table = re.search(r'<table [^>]*class="kartu langkah.*?</table>', read(site), re.DOTALL)
    assert table
    heads = re.findall(r"<th [^>]*>(.*?)</th>", table[0])
    assert heads == ["No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan"]


def test_every_step_has_its_anchor_once(site: Path, handbook: Handbook) -> None:
    ids = Parsed(read(site)).ids
    for step in handbook.procedures[0].all_steps():
        assert ids.count(step.id) == 1


def test_a_row_in_doubt_carries_one_mark_and_the_page_one_banner(site: Path) -> None:
    body = read(site)
    assert body.count('class="tanda"') == 1
    assert body.count("pita--konfirmasi") == 1
    assert labels.to_confirm(3) in body
    assert "Langkah 2, waktu" in text_of(site)


def test_without_doubts_there_is_no_banner(site: Path) -> None:
    assert "pita--konfirmasi" not in read(site, "sop/kota/usulan.html")


def test_a_draft_never_shows_as_in_force(site: Path) -> None:
    text = text_of(site, "sop/kota/usulan.html")
    assert labels.DRAFT in text
    assert labels.ENACTED not in text
    assert labels.EFFECTIVE not in text
    for page in ("index.html", "sop/index.html", "tugas/kota/ppk.html"):
        assert labels.DRAFT in text_of(site, page)


def test_missing_limits_lost_targets_and_inferred_roles_are_said(site: Path) -> None:
    text = text_of(site)
    assert labels.NO_TIME in text
    assert labels.TARGET_NOT_PRINTED in text
    assert labels.INFERRED in text
    assert "jika belum lengkap (Tidak) → langkah 2" in text


def test_replaced_law_is_one_line_with_its_successor(site: Path) -> None:
    text = text_of(site)
    assert text.count(labels.cites_replaced(1)) == 1
    assert "digantikan oleh PP Nomor 71 Tahun 2019" in text


def test_the_signed_document_stays_the_authority(site: Path) -> None:
    assert "bukan naskah yang ditandatangani" in text_of(site)


def test_every_checkbox_has_a_label(site: Path) -> None:
    body = read(site)
    boxes = re.findall(r"<label><input type=\"checkbox\" data-centang=\"[^\"]+\"><span>", body)
    assert len(boxes) == body.count('type="checkbox" data-centang') == 3


def test_a_role_page_gathers_its_steps_over_all_procedures(site: Path) -> None:
    body = read(site, "tugas/kota/ketua.html")
    assert body.count('class="nomor"') == 6
    assert "../../sop/kota/penyusunan-hps.html#tetapkan-nilai" in body


def test_only_documents_of_several_steps_have_a_page(site: Path, handbook: Handbook) -> None:
    pages = emit(_one_procedure(handbook)).paths
    assert "dokumen/kota/hps.md" in pages
    assert "dokumen/kota/kak.md" not in pages
    assert "kota_kak" in Parsed(read(site, "dokumen/index.html")).ids


def _one_procedure(handbook: Handbook) -> Handbook:
    return Handbook(agencies=handbook.agencies, procedures=handbook.procedures[:1])


def test_a_regulation_says_when_it_was_looked_up_or_that_it_was_not(site: Path) -> None:
    assert "diperiksa 1 November 2026 pada jdih" in text_of(site, "peraturan/pp-82-2012.html")
    unchecked = text_of(site, "peraturan/pp-71-2019.html")
    assert unchecked.casefold().count(labels.NOT_CHECKED) == 1


def test_top_navigation_has_five_entries(site: Path) -> None:
    tabs = re.findall(r'class="md-tabs__link"[^>]*>(.*?)</a>', read(site))
    assert tabs == [
        labels.PROCEDURES, labels.TASKS, labels.DOCUMENTS, labels.REGULATIONS, labels.TERMS
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["site", "hostile_site"])
def test_every_link_leads_to_a_file_and_an_anchor_that_exist(
    name: str, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(name)
    pages = {p.relative_to(folder).as_posix(): Parsed(p.read_text("utf-8")) for p in folder.rglob("*.html")}
    pages |= {p.relative_to(folder).as_posix(): Parsed(p.read_text("utf-8")) for p in folder.rglob("*.svg")}
    for page, parsed in pages.items():
        assert len(parsed.ids) == len(set(parsed.ids)), page
        for link in parsed.links:
            if page == "404.html" or link.startswith(("https:", "data:")):
                continue
            path, _, fragment = unquote(link).partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
            assert (folder / target).is_file(), (page, link)
            if fragment and not fragment.startswith("__"):
                assert fragment in pages[target].ids, (page, link)


def test_the_source_of_the_project_builds_pages_with_all_anchors(root: Path) -> None:
    from sop_compiler.pipeline import compile_source

    tree = emit(compile_source(root).handbook)
    for procedure in compile_source(root).handbook.procedures:
        ids = set(Parsed(tree.text(f"sop/{procedure.id}.md")).ids)
        assert {step_anchor(step.id) for step in procedure.all_steps()} <= ids


def test_pages_name_no_machine_date_or_version(site: Path, hostile: Handbook) -> None:
    for path in (p for p in site.rglob("*") if p.suffix in (".html", ".svg", ".xml")):
        text = path.read_text("utf-8")
        assert str(site.parents[1]) not in text
        assert 'name="generator"' not in text
        assert "lastmod" not in text


def test_two_steps_of_one_number_are_told_apart(handbook: Handbook) -> None:
    from dataclasses import replace

    from sop_compiler.site.naming import step_names

    def twice(procedure: Procedure) -> Procedure:
        return replace(procedure, steps=tuple(replace(s, number="8") for s in procedure.steps))

    names = step_names(twice(handbook.procedures[0]))
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize(
    ("page", "target", "expected"),
    [
        ("index.html", "sop/a/b.html#x", "sop/a/b.html#x"),
        ("sop/a/b.html", "sop/a/b.html#x", "#x"),
        ("sop/a/b.html", "tugas/a/c.html", "../../tugas/a/c.html"),
        ("sop/a/b.html", "index.html", "../../index.html"),
    ],
)
def test_addresses_are_relative(page: str, target: str, expected: str) -> None:
    assert relative(page, target) == expected


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "http://x.id", "https://x.id/ onload=1", 'https://x.id/"', "//x.id", "", None],
)
def test_only_plain_https_addresses_become_links(text: str | None) -> None:
    assert external(text) is None
    assert external("https://jdih.go.id/a?b=1") == "https://jdih.go.id/a?b=1"


def test_progress_is_told(handbook: Handbook) -> None:
    seen: list[tuple[str, int, int]] = []
    emit(handbook, lambda *state: seen.append(state))
    assert seen == [("SOP", 1, 2), ("SOP", 2, 2)]
