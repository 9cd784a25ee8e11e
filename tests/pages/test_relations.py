"""The map of SOPs, the path of the main process, and what passes between SOPs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import Handbook, Related
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.main_path import main_paths
from sop_compiler.site.relations import Relations


@pytest.fixture(scope="module")
def relations(source: Handbook) -> Relations:
    return Relations(CrossReference(source))


def slugs(procedures: Any) -> list[str]:
    return [procedure.slug for procedure in procedures]


def test_direction_comes_from_the_documents(relations: Relations) -> None:
    found = {(h.source.slug, h.target.slug): set(h.documents) for h in relations.hand_overs}
    assert found[("perencanaan-pengadaan", "persiapan-pengadaan")] >= {"rup", "rab"}
    assert found[("persiapan-pengadaan", "persiapan-pemilihan-penyedia")] == {"dokumen-persiapan-pengadaan"}
    assert ("persiapan-pengadaan", "perencanaan-pengadaan") not in found


def test_two_sops_that_make_the_same_documents_hand_over_nothing(relations: Relations) -> None:
    pairs = {(h.source.slug, h.target.slug) for h in relations.hand_overs}
    risks = ("manajemen-risiko-pbj", "pengelolaan-risiko")
    assert not {risks, risks[::-1]} & pairs


def test_spellings_of_one_absent_sop_are_one_and_names_of_one_list_are_two(relations: Relations) -> None:
    spellings = {
        absent.name: absent.spellings for absent in relations.absent if absent.agency == "pagar-alam"
    }
    assert spellings["SOP Pelaksanaan Kontrak"] == ("SOP pelaksana kontrak", "SOP Pelaksanaan Kontrak")
    salatiga = [absent.name for absent in relations.absent if absent.agency == "salatiga"]
    assert "SOP PEMILIHAN PENYEDIA PRAKUALIFIKASI" in salatiga
    assert "SOP PEMILIHAN PENYEDIA PASCAKUALIFIKASI" in salatiga


def test_the_main_process_is_stitched_from_planning_to_contract(relations: Relations) -> None:
    (path,) = main_paths(relations)
    assert path.procedure.slug == "proses-utama-pengadaan"
    stages = [(slugs(stage.procedures), [a.name for a in stage.absent]) for stage in path.stages]
    assert [first for first, _ in stages] == [
        ["perencanaan-pengadaan"], ["persiapan-pengadaan"], ["persiapan-pemilihan-penyedia"], [], [], []
    ]  # fmt: skip
    assert len(stages[3][1]) == 2
    assert stages[4][1] == ["SOP Pelaksanaan Kontrak"]
    assert stages[5] == ([], [])
    draft = next(p for p in path.stages[0].passing if p.document == "draft-spesifikasi-teknis-kak")
    assert (draft.made, draft.needed) == (False, True)
    assert path.stages[1].further == ("dokumen-persiapan-pengadaan",)


def test_an_absent_sop_that_appears_fills_its_stage(source: Handbook) -> None:
    """The path is read off the source: nothing about it is fixed."""
    model = source.procedures[0]
    contract = replace(model, id="pagar-alam/kontrak", title="SOP Pelaksanaan Kontrak", related=None)

    def linked(related: Related) -> Related:
        known = related.printed == "SOP Pelaksanaan Kontrak"
        return replace(related, procedure=contract.id) if known else related

    procedures = tuple(
        replace(p, related=None if p.related is None else tuple(linked(r) for r in p.related))
        for p in source.procedures
    )
    changed = replace(source, procedures=(*procedures, contract))
    (path,) = main_paths(Relations(CrossReference(changed)))
    assert slugs(path.stages[4].procedures) == ["kontrak"]
    assert path.stages[4].absent == ()


def test_the_map_says_in_words_what_the_picture_shows(built: Path) -> None:
    text = (built / "peta.html").read_text("utf-8")
    assert "tidak tercetak sebagai output SOP Perencanaan Pengadaan" in text
    assert text.count("jejak-tahap") == 6
    assert text.count('<li class="tiada">') == 2
    picture = (built / "peta/pagar-alam.svg").read_text("utf-8")
    assert "stroke-dasharray" in picture
    for name in ("Pelaksanaan Kontrak", "Perencanaan Pengadaan"):
        assert name in picture
        assert name in text


def test_the_pictures_link_to_pages_that_exist(built: Path, chromium: Any) -> None:
    page = chromium.new_page()
    for name in ("peta/pagar-alam.svg", "peta/salatiga.svg", "dokumen/alir/pagar-alam.svg"):
        page.goto((built / name).as_uri())
        # Absent SOPs and lines only carry a tooltip.
        links = page.eval_on_selector_all(
            "a", "all => all.map(a => [a.href.baseVal, a.target.baseVal]).filter(link => link[0])"
        )
        assert links
        for link, target in links:
            assert ((built / name).parent / link.partition("#")[0]).resolve().is_file(), link
            assert target == "_top"
    page.close()


def test_the_register_of_documents_lists_what_passes_between_sops(built: Path) -> None:
    text = (built / "dokumen/index.html").read_text("utf-8")
    assert "dokumen/alir" not in text  # seen from the page itself
    assert 'data="alir/pagar-alam.svg"' in text
    assert 'id="_alir1"' in text


def test_home_and_list_lead_to_the_map_and_the_calculator(built: Path) -> None:
    for name, up in (("index.html", ""), ("sop/index.html", "../")):
        text = (built / name).read_text("utf-8")
        assert f'href="{up}peta.html"' in text
        assert f'href="{up}hitung.html"' in text
