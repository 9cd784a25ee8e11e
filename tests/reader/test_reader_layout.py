"""Fits every screen and the paper, is legible, and stays harmless."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

SOP = "sop/kota/penyusunan-hps.html"
TABLE = "#_tabel"
"""A wide screen shows the drawn sheet; this address shows the table."""
REAL_PAGES = (
    "index.html", "sop/pagar-alam/persiapan-pengadaan.html", "sop/pagar-alam/pengelolaan-kinerja.html",
    "tugas/pagar-alam/ppk.html", "instansi/pagar-alam.html", "peraturan/pp-82-2012.html",
)  # fmt: skip
OPENED = """() => {
  document.querySelectorAll('details').forEach(d => { d.open = true })
  const name = document.querySelector('#_paket')
  if (!name) return
  name.value = 'Pembangunan'.repeat(9)
  document.querySelector('.ceklis-paket').requestSubmit()
  document.querySelectorAll('[data-pilih]')[1]?.click()
}"""


@pytest.mark.parametrize("width", [390, 768, 1366, 1920])
def test_nothing_scrolls_sideways_with_the_tools_in_use(
    width: int, chromium: Any, real_site: Path, hostile_site: Path
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 844})
    page = context.new_page()
    addresses = [real_site / name for name in REAL_PAGES]
    addresses += [hostile_site / name for name in ("index.html", SOP, "tugas/kota/ppk.html")]
    for address in addresses:
        page.goto(address.as_uri())
        page.evaluate(OPENED)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address.name
    context.close()


@pytest.mark.parametrize("page_name", REAL_PAGES)
def test_pages_do_not_jump_while_loading(page_name: str, desk: Any, real_site: Path) -> None:
    desk.add_init_script(
        "window.shift = 0; window.count = list => { for (const e of list) window.shift += e.value };"
        "window.watching = new PerformanceObserver(list => window.count(list.getEntries()));"
        "window.watching.observe({type: 'layout-shift', buffered: true})"
    )
    desk.goto((real_site / page_name).as_uri())
    desk.evaluate(
        "async () => {"
        "for (let n = 0; n < 4; n += 1) await new Promise(done => requestAnimationFrame(done));"
        "window.count(window.watching.takeRecords()) }"  # what the observer was not told yet
    )
    assert desk.evaluate("window.shift") < 0.1


def test_no_heading_of_the_table_breaks_inside_a_word(desk: Any, real_site: Path) -> None:
    for name in REAL_PAGES[1:4]:
        desk.goto((real_site / name).as_uri() + TABLE)
        heads = desk.eval_on_selector_all(
            "table.langkah thead th, table.tugas thead th",
            "cells => cells.filter(c => c.checkVisibility())"
            ".map(c => [c.textContent, c.scrollWidth - c.clientWidth, c.clientHeight])",
        )
        assert heads
        assert [h for h in heads if h[1] > 0] == []
        assert len({h[2] for h in heads}) == 1


def test_an_empty_column_of_remarks_takes_no_room(desk: Any, real_site: Path) -> None:
    desk.goto((real_site / REAL_PAGES[1]).as_uri() + TABLE)
    assert not desk.locator("th.k-keterangan").is_visible()
    desk.goto((real_site / REAL_PAGES[2]).as_uri() + TABLE)
    assert desk.locator("th.k-keterangan").is_visible()


def test_a_missing_limit_is_a_dash_on_a_desktop_and_words_where_one_looks_at_the_step(
    desk: Any, phone: Any, site: Path
) -> None:
    def words_width(page: Any, row: str) -> float:
        return page.locator(f"#{row} .tanpa-kata").bounding_box()["width"]

    address = (site / SOP).as_uri()
    desk.goto(address + TABLE)
    assert words_width(desk, "tetapkan") <= 1
    assert desk.locator("#tetapkan .tanpa-tanda").is_visible()
    desk.goto(f"{address}#tetapkan")
    assert words_width(desk, "tetapkan") > 50
    phone.goto(address)
    assert words_width(phone, "tetapkan") > 50


@pytest.mark.parametrize(
    ("name", "landscape"), [(REAL_PAGES[1], True), (REAL_PAGES[2], True), (REAL_PAGES[3], False)]
)
def test_paper_is_a4_and_no_column_is_cut(name: str, landscape: bool, phone: Any, real_site: Path) -> None:
    """Also when printed from a phone, where the screen shows cards."""
    phone.goto((real_site / name).as_uri())
    paper = phone.pdf(prefer_css_page_size=True)
    sizes = {
        tuple(round(float(n)) for n in box.split()) for box in re.findall(rb"/MediaBox \[([\d. ]+)\]", paper)
    }
    assert sizes == {(0, 0, 842, 595) if landscape else (0, 0, 595, 842)}
    phone.emulate_media(media="print")
    # The room inside the margins, in CSS pixels.
    phone.set_viewport_size({"width": 1039 if landscape else 710, "height": 800})
    cells = phone.eval_on_selector_all(
        "table.langkah :is(th, td), table.tugas :is(th, td)",
        "cells => cells.map(c => [c.getBoundingClientRect().right, getComputedStyle(c).display])",
    )
    room = phone.evaluate("document.documentElement.clientWidth")
    assert cells
    for right, display in cells:
        assert right <= room + 1
        assert display in ("table-cell", "none")
    assert phone.evaluate("document.documentElement.scrollWidth") <= room


def test_hostile_texts_stay_texts_in_the_new_places(desk: Any, hostile_site: Path) -> None:
    dialogs: list[str] = []
    desk.on("dialog", lambda d: (dialogs.append(d.message), d.dismiss()))
    for name in ("index.html", SOP, "tugas/kota/ppk.html", "instansi/kota.html", "peraturan/pp-82-2012.html"):
        desk.goto((hostile_site / name).as_uri() + TABLE)
        desk.evaluate(OPENED)
        for thing in desk.locator("abbr, a.singkat").all()[:2]:
            thing.hover()
        assert desk.evaluate("window.pwned") is None, name
        assert desk.locator("article :is(img, script, iframe)").count() == 0, name
        assert desk.locator('[href^="javascript:"]').count() == 0, name
    desk.goto((hostile_site / SOP).as_uri())
    assert "<script>" in desk.get_attribute("abbr", "title")
    desk.click("[data-pilih=ketua]")
    assert "<script>" in desk.inner_text(".saring [role=status]")
    desk.goto((hostile_site / "tugas/kota/ppk.svg").as_uri())
    assert desk.evaluate("window.pwned") is None
    assert desk.evaluate("document.getElementsByTagName('script').length") == 0
    assert dialogs == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_tools_are_legible_in_both_schemes(scheme: str, chromium: Any, real_site: Path) -> None:
    """Contrast of text at least 4.5; of the frame of the text field to its ground at least 3."""
    context = chromium.new_context(color_scheme=scheme, viewport={"width": 1366, "height": 800})
    page = context.new_page()
    for name in REAL_PAGES:
        page.goto((real_site / name).as_uri())
        if "sop/" in name:
            assert page.evaluate(FRAME) >= 3
        page.evaluate(OPENED)
        assert page.evaluate(CONTRAST) == [], name
    context.close()


LIGHT = """
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
  const ratio = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p)
    return (x + .05) / (y + .05)
  }
"""
FRAME = f"""() => {{{LIGHT}
  const field = document.querySelector('#_paket')
  return ratio(parse(getComputedStyle(field).borderTopColor), ground(field.parentElement))
}}"""
CONTRAST = f"""() => {{{LIGHT}
  const bad = []
  for (const e of document.querySelectorAll('article *')) {{
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
    if (!own || e.disabled || !e.checkVisibility()) continue
    const below = ground(e), ink = over(parse(getComputedStyle(e).color), below)
    if (ratio(ink, below) < 4.5) bad.push([e.className || e.tagName, e.textContent.trim().slice(0, 30)])
  }}
  return bad
}}"""
