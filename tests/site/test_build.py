"""From handbook to site: determinism, check mode, other roots, failures."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from sop_compiler.model import Handbook
from sop_compiler.site import SiteError, build_site


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_two_builds_are_equal_byte_for_byte(site: Path, handbook: Handbook, tmp_path: Path) -> None:
    again = build_site(handbook, tmp_path / "akar lain é").site
    assert digests(again) == digests(site)


def test_a_second_build_writes_no_page(handbook: Handbook, tmp_path: Path) -> None:
    first = build_site(handbook, tmp_path)
    second = build_site(handbook, tmp_path)
    assert first.pages == len([p for p in first.written if p.endswith(".md")])
    assert second.written == ()
    assert second.warnings == ()


def test_a_removed_sop_leaves_docs_and_site(handbook: Handbook, tmp_path: Path) -> None:
    build_site(handbook, tmp_path)
    result = build_site(replace(handbook, procedures=handbook.procedures[:1]), tmp_path)
    # A document that only one step is left to use loses its own page, too.
    assert set(result.removed) == {
        "assets/unduhan/kota/usulan.svg", "dokumen/kota/kak.md", "sop/kota/usulan.md", "sop/kota/usulan.svg",
        "banding/kota_penyusunan-hps--kota_usulan.md", "cetak/kota/usulan.html", "cetak/kota/usulan-f4.html",
    }  # fmt: skip
    assert not (result.site / "sop/kota/usulan.html").exists()


def test_check_mode_writes_nothing_and_lists_drift(handbook: Handbook, tmp_path: Path) -> None:
    assert build_site(handbook, tmp_path, check=True).drift == ()
    assert list(tmp_path.iterdir()) == []
    build_site(handbook, tmp_path)
    before = digests(tmp_path)
    assert build_site(handbook, tmp_path, check=True).drift == ()
    fewer = replace(handbook, procedures=handbook.procedures[:1])
    found = build_site(fewer, tmp_path, check=True).drift
    assert ("sop/kota/usulan.md", "usang") in [(d.path, d.kind) for d in found]
    assert digests(tmp_path) == before


def test_every_file_of_the_site_can_be_unzipped_on_windows(site: Path) -> None:
    paths = list(digests(site))
    assert max(map(len, paths)) <= 120
    assert len({path.casefold() for path in paths}) == len(paths)


def test_an_empty_handbook_builds(tmp_path: Path) -> None:
    result = build_site(Handbook(agencies=(), procedures=()), tmp_path, strict=True)
    assert (result.site / "index.html").is_file()


def test_a_reserved_sop_name_is_refused_with_its_path(handbook: Handbook, tmp_path: Path) -> None:
    bad = replace(handbook.procedures[0], id="kota/con")
    with pytest.raises(SiteError, match=r"sop/kota/con\.\w+: nama ini dicadangkan oleh Windows"):
        build_site(replace(handbook, procedures=(bad,)), tmp_path)
    assert not (tmp_path / "build").exists()


def test_a_broken_configuration_keeps_the_old_site(handbook: Handbook, tmp_path: Path) -> None:
    site = build_site(handbook, tmp_path).site
    before = digests(site)
    (tmp_path / "mkdocs.yml").write_text("site_name: [", "utf-8")
    with pytest.raises(SiteError, match="Pembuatan situs gagal"):
        build_site(handbook, tmp_path)
    assert digests(site) == before
    assert sorted(p.name for p in (tmp_path / "build").iterdir()) == ["docs", "site"]


def test_strict_turns_a_warning_into_an_error(handbook: Handbook, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nnav:\n  - tidak-ada.md\n", "utf-8")
    with pytest.raises(SiteError, match="peringatan"):
        build_site(handbook, tmp_path, strict=True)
    assert build_site(handbook, tmp_path, strict=False).warnings


def test_the_index_knows_every_step_and_nothing_unescaped(hostile_site: Path, hostile: Handbook) -> None:
    text = (hostile_site / "search/search_index.json").read_text("utf-8")
    assert "<" not in text
    inline = (hostile_site / "search/search_index.js").read_text("utf-8")
    assert inline == f"var __index = {text}"
    places = {entry["location"] for entry in json.loads(text)["docs"]}
    for step in hostile.procedures[0].all_steps():
        if step.activity:
            assert f"sop/kota/penyusunan-hps.html#{step.id}" in places


def test_the_index_points_only_at_places_that_exist(site: Path) -> None:
    for entry in json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]:
        path, _, fragment = entry["location"].partition("#")
        text = (site / path).read_text("utf-8")
        assert not fragment or f'id="{fragment}"' in text
