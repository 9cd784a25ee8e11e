"""What a reader's browser does with the site."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PAGES = (
    "index.html", "sop/index.html", "sop/kota/penyusunan-hps.html", "sop/kota/usulan.html",
    "instansi/kota.html", "tugas/index.html", "tugas/kota/ketua.html", "dokumen/index.html",
    "dokumen/kota/hps.html", "peraturan/index.html", "peraturan/pp-82-2012.html", "istilah.html",
)  # fmt: skip
SOP = "sop/kota/penyusunan-hps.html"


Ask = Callable[[Any, str], None]


def test_hostile_text_stays_text(chromium: Any, hostile_site: Path, search_for: Ask) -> None:
    """Neither pages nor drawings nor search results run anything."""
    page = chromium.new_page()
    dialogs: list[str] = []
    page.on("dialog", lambda d: (dialogs.append(d.message), d.dismiss()))
    for name in PAGES:
        page.goto((hostile_site / name).as_uri())
        assert page.evaluate("window.pwned") is None, name
        assert page.locator("article img, article script, article iframe").count() == 0, name
        assert page.locator('[href^="javascript:"]').count() == 0, name
    page.goto((hostile_site / SOP).as_uri())
    assert "{{ 7*7 }}" in page.inner_text("h1")
    assert "<script>window.pwned=1</script>" in page.inner_text("h1")
    search_for(page, "menyusun")
    assert page.evaluate("window.pwned") is None
    assert page.locator(".md-search-result img").count() == 0
    page.goto((hostile_site / SOP).with_suffix(".svg").as_uri())
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("document.getElementsByTagName('script').length") == 0
    assert dialogs == []
    page.close()


@pytest.mark.parametrize("way", ["http", "file"])
def test_no_page_asks_for_anything_outside(
    way: str, chromium: Any, site: Path, serve: Callable[[Path], str], at_rest: Callable[[Any], None]
) -> None:
    base = serve(site) if way == "http" else site.as_uri()
    asked: list[str] = []
    failed: list[str] = []
    for name in (*PAGES, "404.html") if way == "http" else PAGES:  # a 404 page is made for a server
        page = chromium.new_page()  # leaving one would break off its icon, fetched late by a busy browser
        page.on("request", lambda r: asked.append(r.url))
        page.on("requestfailed", lambda r: failed.append(r.url))
        page.on("pageerror", lambda e: failed.append(str(e)))
        page.goto(f"{base}/{name}")
        at_rest(page)
        assert [url for url in asked if not url.startswith((base, "data:", "blob:", "about:"))] == []
        assert failed == []
        page.close()
        failed.clear()


@pytest.mark.parametrize("way", ["http", "file"])
def test_search_finds_the_step(
    way: str, chromium: Any, site: Path, serve: Callable[[Path], str], search_for: Ask
) -> None:
    base = serve(site) if way == "http" else site.as_uri()
    page = chromium.new_page()
    page.goto(f"{base}/{SOP}")
    search_for(page, "menetapkan")
    hits = page.eval_on_selector_all(".md-search-result__link", "links => links.map(a => a.href)")
    assert any(f"{SOP}?" in hit and hit.endswith("#tetapkan") for hit in hits)
    page.close()


@pytest.mark.parametrize("width", [390, 768, 1366])
def test_no_page_scrolls_sideways(width: int, chromium: Any, site: Path, hostile_site: Path) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    for folder in (site, hostile_site):
        for name in PAGES:
            page.goto((folder / name).as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    page.close()


def test_on_a_phone_no_step_scrolls_sideways_and_cells_say_what_they_are(chromium: Any, site: Path) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    page.goto((site / SOP).as_uri())
    rows = page.eval_on_selector_all(
        ".langkah tbody tr",
        "rows => rows.map(r => [r.scrollWidth, r.clientWidth, getComputedStyle(r).display])",
    )
    assert rows
    for scroll, client, display in rows:
        assert scroll <= client
        assert display == "block"
    label = page.evaluate(
        "getComputedStyle(document.querySelector('#susun-hps .k-waktu'), '::before').content"
    )
    assert label == '"Waktu"'
    page.close()


def test_the_drawing_links_to_the_rows(chromium: Any, site: Path) -> None:
    page = chromium.new_page()
    page.goto((site / SOP).with_suffix(".svg").as_uri())
    links = page.eval_on_selector_all("a", "links => links.map(a => a.href.baseVal)")
    name = posixpath.basename(SOP)
    assert f"{name}#susun-hps" in links
    assert f"{name}#periksa-hps" in links
    page.close()


def test_the_mark_of_a_row_opens_its_confirmation(chromium: Any, site: Path) -> None:
    page = chromium.new_page()
    page.goto((site / SOP).as_uri() + "#_tabel")  # a wide screen shows the drawn sheet first
    target = page.locator("#_konfirmasi_susun-hps")
    assert not target.is_visible()
    page.click("#susun-hps .tanda")
    target.wait_for(state="visible")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_are_readable_in_both_schemes(scheme: str, chromium: Any, site: Path) -> None:
    """Contrast of every visible text to its ground is at least 4.5 (WCAG 2.2, 1.4.3)."""
    page = chromium.new_page(color_scheme=scheme, viewport={"width": 1366, "height": 800})
    for name in PAGES:
        page.goto((site / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate(CONTRAST) == [], name
    page.close()


CONTRAST = """() => {
  const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m }
  const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1)
  const ground = e => {
    const layers = []
    for (let n = e; n; n = n.parentElement) layers.push(parse(getComputedStyle(n).backgroundColor))
    return layers.reverse().reduce((below, c) => over(c, below), [255, 255, 255, 1])
  }
  const light = c => {
    const linear = v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4
    const [r, g, b] = c.slice(0, 3).map(v => linear(v / 255))
    return .2126 * r + .7152 * g + .0722 * b
  }
  const bad = []
  for (const e of document.querySelectorAll('article *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
    if (!own || !e.checkVisibility()) continue
    const below = ground(e), ink = over(parse(getComputedStyle(e).color), below)
    const [x, y] = [light(ink), light(below)].sort((a, b) => b - a)
    const ratio = (x + .05) / (y + .05)
    if (ratio < 4.5) bad.push([e.className || e.tagName, e.textContent.trim().slice(0, 30), ratio.toFixed(2)])
  }
  return bad
}"""


def test_a_step_of_the_sheet_lights_its_way_in_and_out(chromium: Any, site: Path) -> None:
    """By pointer and by keyboard; leaving puts the light out."""
    page = chromium.new_page(viewport={"width": 1366, "height": 900})
    page.goto((site / SOP).as_uri())

    def lit() -> set[tuple[str | None, str | None]]:
        found = page.eval_on_selector_all(
            "g.lembar-panah.lembar-terang", "arrows => arrows.map(a => [a.dataset.dari, a.dataset.ke])"
        )
        return {(source, target) for source, target in found}

    assert lit() == set()
    page.hover("table.lembar tr[data-langkah='periksa-hps'] .s-kegiatan")
    ways = lit()
    assert ("susun-hps", "periksa-hps") in ways
    assert ("periksa-hps", "tetapkan") in ways
    assert all("periksa-hps" in way for way in ways)
    page.hover("h1")
    assert lit() == set()
    page.focus("table.lembar tr[data-langkah='susun-hps'] .lembar-nomor")
    assert ("susun-hps", "periksa-hps") in lit()
    page.close()
