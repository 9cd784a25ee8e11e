"""The link "Usulkan perubahan": where it stands, where it leads, and where it must not stand."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.pipeline import build_all, compile_source
from sop_compiler.site import SiteError
from sop_compiler.site.forge import Forge, ForgeError, read_forge

ADDRESS = "https://github.com/kab-contoh/buku-sop"
EDITOR = f"{ADDRESS}/edit/main/sop_source"
LINK = re.compile(r'<p class="usul" data-daring><a href="([^"]+)"')
SOP = """\
id: surat
judul: SOP Surat Masuk
versi: {nomor: 2, berlaku: 2024-07-01}
dasar_hukum:
  - {tercetak: UU 25 Tahun 2009, peraturan: uu-25-2009}
pelaksana: [{id: petugas, tercetak: Petugas}]
langkah:
  - {id: terima, kegiatan: Menerima surat, pelaksana: [petugas], waktu: 2 jam, output: [Buku agenda]}
  - {id: teruskan, kegiatan: Meneruskan surat, pelaksana: [petugas], kelengkapan: [Buku agenda, Surat]}
  - {id: selesai, jenis: selesai, kegiatan: Selesai, pelaksana: [petugas]}
"""
FILES = {
    "dinas/surat.yaml": SOP,
    "dinas/versi/surat@2022-01-17.yaml": SOP.replace("nomor: 2, berlaku: 2024-07-01", "berlaku: 2022-01-17"),
    "dinas/instansi.yaml": "id: dinas\nnama: Dinas Contoh\npelaksana: [{id: petugas, nama: Petugas}]\n",
    "dinas/dokumen.yaml": "dokumen: [{id: agenda, nama: Buku agenda, jenis: formulir}]\n",
    "peraturan.yaml": "peraturan:\n  - {id: uu-25-2009, jenis: UU, nomor: 25, tahun: 2009,"
    " judul: Pelayanan Publik, status: belum-diperiksa}\n",
}
LEADS = {
    "sop/dinas/surat.html": "dinas/surat.yaml",
    "sop/dinas/versi/surat-2022-01-17.html": "dinas/versi/surat%402022-01-17.yaml",
    "instansi/dinas.html": "dinas/instansi.yaml",
    "tugas/dinas/petugas.html": "dinas/instansi.yaml",
    "dokumen/dinas/agenda.html": "dinas/dokumen.yaml",
    "peraturan/uu-25-2009.html": "peraturan.yaml",
}


def project(root: Path, folder: Path, *, address: str = ADDRESS) -> Path:
    """A handbook with the project's own theme and configuration, and an address in it."""
    for name, text in FILES.items():
        path = folder / "sop_source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copytree(root / "site_overrides", folder / "site_overrides")
    config = (root / "mkdocs.yml").read_text("utf-8")
    assert config.count('alamat: ""') == 1
    (folder / "mkdocs.yml").write_text(config.replace('alamat: ""', f"alamat: {address}"), encoding="utf-8")
    return folder


def build(folder: Path, **options: Any) -> Path:
    compilation = compile_source(folder)
    assert compilation.ok, [d.message() for d in compilation.errors]
    build_all(compilation, folder, strict=True, progress=lambda *_: None, **options)
    return folder / "build" / "site"


@pytest.fixture(scope="module")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(project(root, tmp_path_factory.mktemp("forge")))


def leads(site: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in site.rglob("*.html"):
        links = LINK.findall(path.read_text("utf-8"))
        assert len(links) <= 1
        if links:
            found[path.relative_to(site).as_posix()] = links[0]
    return found


def test_every_page_of_one_file_leads_to_that_file_and_other_pages_lead_nowhere(site: Path) -> None:
    expected = {page: f"{EDITOR}/{file}" for page, file in LEADS.items()}
    found = leads(site)
    assert {page: found.get(page) for page in expected} == expected
    # What is printed in an SOP and registered nowhere has no page of its own here; lists have many sources.
    assert set(found) == set(expected)
    assert (site / "usul.html").is_file()


def test_the_way_to_the_instructions_exists(site: Path) -> None:
    page = site / "sop" / "dinas" / "versi" / "surat-2022-01-17.html"
    (way,) = re.findall(r'class="usul-cara" href="([^"]+)"', page.read_text("utf-8"))
    assert (page.parent / way).resolve() == (site / "usul.html").resolve()


def test_zensical_leads_to_the_same_places(site: Path, root: Path, tmp_path: Path) -> None:
    if importlib.util.find_spec("zensical") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("zensical is not installed")
        pytest.skip("zensical is not installed")
    assert leads(build(project(root, tmp_path), engine="zensical")) == leads(site)


def test_a_build_for_offline_reading_has_no_trace_of_the_forge(root: Path, tmp_path: Path) -> None:
    site = build(project(root, tmp_path), offline=True)
    assert leads(site) == {}
    pages = [path.read_text("utf-8") for path in site.rglob("*") if path.suffix in (".html", ".js", ".json")]
    assert len(pages) > 20
    assert not any(ADDRESS in page or 'class="usul"' in page for page in pages)


def test_the_committed_configuration_names_no_forge(root: Path) -> None:
    assert read_forge(root / "mkdocs.yml") is None


def test_from_a_folder_the_link_is_not_shown_from_a_server_it_is(
    site: Path, chromium: Any, serve: Callable[[Path], str]
) -> None:
    page = chromium.new_page()
    page.goto((site / "sop/dinas/surat.html").as_uri())
    assert page.locator(".usul").count() == 0
    page.goto(f"{serve(site)}/sop/dinas/surat.html")
    assert page.locator(".usul a").first.is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".usul a").first.is_visible()
    page.close()


def test_the_pages_meet_wcag_and_keep_to_the_width(
    site: Path, chromium: Any, serve: Callable[[Path], str]
) -> None:
    if importlib.util.find_spec("axe_playwright_python") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("axe-playwright-python is not installed")
        pytest.skip("axe-playwright-python is not installed")
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    base = serve(site)
    found: list[Any] = []
    for scheme in ("light", "dark"):
        context = chromium.new_context(bypass_csp=True, color_scheme=scheme, reduced_motion="reduce")
        page = context.new_page()
        for name in ("sop/dinas/surat.html", "usul.html"):
            page.goto(f"{base}/{name}")
            page.evaluate(axe)
            for width in (1366, 390):
                page.set_viewport_size({"width": width, "height": 800})
                found += page.evaluate(
                    "async () => (await axe.run(document, {resultTypes: ['violations'], preload: false,"
                    " runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))"
                    ".violations.map(v => v.id)"
                )
                assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
        context.close()
    assert found == []


def test_the_instructions_have_at_most_six_small_pictures_with_words_and_true_sizes(
    site: Path, chromium: Any
) -> None:
    page = chromium.new_page(viewport={"width": 1366, "height": 800})
    page.goto((site / "usul.html").as_uri())  # works without a server
    page.evaluate("document.querySelectorAll('.tahap img').forEach(i => i.loading = 'eager')")
    for number in range(page.locator(".tahap img").count()):
        page.locator(".tahap img").nth(number).evaluate("picture => picture.decode()")
    pictures = page.evaluate(
        "[...document.querySelectorAll('.tahap img')].map(i => [i.getAttribute('src'), i.alt.length,"
        " i.naturalWidth / i.naturalHeight, i.getAttribute('width') / i.getAttribute('height')])"
    )
    page.close()
    assert 3 < len(pictures) <= 6
    assert all(words > 20 for _, words, _, _ in pictures)
    assert all(abs(real - said) < 0.01 for _, _, real, said in pictures)
    folder = site / "assets" / "usul"
    assert sorted(Path(src).name for src, *_ in pictures) == sorted(p.name for p in folder.iterdir())
    assert sum(p.stat().st_size for p in folder.iterdir()) <= 300_000


def config(folder: Path, text: str) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("entries", "editor"),
    [
        ("alamat: https://github.com/a/b", "https://github.com/a/b/edit/main/x/s%40p.yaml"),
        ("alamat: https://gitlab.com/a/b/c/", "https://gitlab.com/a/b/c/-/edit/main/x/s%40p.yaml"),
        ("alamat: https://codeberg.org/a/b", "https://codeberg.org/a/b/_edit/main/x/s%40p.yaml"),
        ("alamat: https://git.kab.go.id/a/b\n    jenis: gitlab", "https://git.kab.go.id/a/b/-/edit/main/x/s%40p.yaml"),
        ("alamat: https://github.com/a/b\n    cabang: rilis/2024", "https://github.com/a/b/edit/rilis/2024/x/s%40p.yaml"),
        ("alamat: https://github.com/a/b\n    folder: /buku sop/", "https://github.com/a/b/edit/main/buku%20sop/x/s%40p.yaml"),
    ],
)  # fmt: skip
def test_the_address_of_the_editor(entries: str, editor: str, tmp_path: Path) -> None:
    forge = read_forge(config(tmp_path, f"theme: {{x: !ENV [A, 1]}}\nextra:\n  usulan:\n    {entries}\n"))
    assert forge is not None
    assert forge.editor("x/s@p.yaml") == editor


@pytest.mark.parametrize(
    "text", ["", "extra:\n", "extra: {usulan: }\n", "extra: {usulan: {alamat: ''}}\n", "site_name: x\n"]
)
def test_without_an_address_there_is_no_forge(text: str, tmp_path: Path) -> None:
    assert read_forge(config(tmp_path, text)) is None


@pytest.mark.parametrize(
    ("entries", "says"),
    [
        ("alamat: github.com/a/b", "mkdocs.yml:3: extra.usulan.alamat: “github.com/a/b” bukan alamat"),
        ("alamat: 'https://github.com/a/b\"><script>'", "mkdocs.yml:3: extra.usulan.alamat"),
        ("alamat: javascript:alert(1)", "mkdocs.yml:3: extra.usulan.alamat"),
        ("alamat: https://github.com", "mkdocs.yml:3: extra.usulan.alamat"),
        ("alamat: https://git.kab.go.id/a/b", "extra.usulan.jenis: tulis salah satu dari github"),
        ("alamat: https://github.com/a/b\n    jenis: svn", "mkdocs.yml:4: extra.usulan.jenis"),
        ("alamat: https://github.com/a/b\n    branch: x", "mkdocs.yml:4: extra.usulan.branch tidak dikenal"),
        ("- https://github.com/a/b", "mkdocs.yml:3: extra.usulan memuat alamat, cabang, jenis, folder"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_named_with_its_line(entries: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ForgeError, match=re.escape(says)):
        read_forge(config(tmp_path, f"extra:\n  usulan:\n    {entries}\n"))


def test_a_wrong_entry_stops_the_build_with_that_sentence(root: Path, tmp_path: Path) -> None:
    folder = project(root, tmp_path, address="ftp://x")
    with pytest.raises(SiteError, match=r"mkdocs\.yml:\d+: extra\.usulan\.alamat"):
        build(folder)


def test_nothing_in_a_branch_or_folder_name_gets_out_of_the_attribute() -> None:
    forge = Forge("https://github.com/a/b", 'x"><script>', "github", "<i>")
    assert not set('<>"') & set(forge.editor("s.yaml"))
