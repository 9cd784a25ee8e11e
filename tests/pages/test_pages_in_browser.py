"""The added pages in a reader's browser: widths, contrast, offline, hostile texts, comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import Handbook
from sop_compiler.site import build_site

COMPARE = "banding/pagar-alam_manajemen-risiko-pbj--pagar-alam_pengelolaan-risiko.html"
PAGES = (
    "peta.html", "hitung.html", COMPARE,
    "banding/pagar-alam_registrasi-dan-verifikasi--pagar-alam_rekrutmen-dan-registrasi-penyedia.html",
)  # fmt: skip
STEP = "pagar-alam/pengelolaan-risiko/dokumentasikan-laporan"


@pytest.mark.parametrize("width", [390, 768, 1366, 1920])
def test_no_page_scrolls_sideways(width: int, chromium: Any, built: Path) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    for name in PAGES:
        page.goto((built / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_are_readable_in_both_schemes(scheme: str, chromium: Any, built: Path, contrast: str) -> None:
    page = chromium.new_page(color_scheme=scheme, viewport={"width": 1366, "height": 800})
    for name in PAGES:
        page.goto((built / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate(contrast) == [], name
    page.close()


def test_no_page_asks_for_anything_outside_its_folder(
    chromium: Any, built: Path, at_rest: Callable[[Any], None]
) -> None:
    inside = (built.as_uri(), "data:", "blob:", "about:")
    asked: list[str] = []
    failed: list[str] = []
    for name in PAGES:
        page = chromium.new_page()  # leaving one would break off its icon, fetched late by a busy browser
        page.on("request", lambda r: asked.append(r.url))
        page.on("requestfailed", lambda r: failed.append(r.url))
        page.on("pageerror", lambda e: failed.append(str(e)))
        page.goto((built / name).as_uri())
        at_rest(page)
        assert [url for url in asked if not url.startswith(inside)] == []
        assert failed == []
        page.close()
        failed.clear()


@pytest.mark.parametrize("width", [390, 1366])
def test_a_limit_on_an_sop_page_opens_its_calculation(width: int, chromium: Any, built: Path) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    page.goto((built / "sop/pagar-alam/pengelolaan-risiko.html").as_uri())
    page.locator(f'a[href$="#{STEP}"]:visible').first.click()
    page.wait_for_selector(".tenggat-kartu")
    assert "2 hari" in page.inner_text(".hasil-batas")
    assert page.evaluate("scrollY") == 0
    assert page.locator(".tenggat-kartu").count() == 2
    page.close()


def test_without_script_the_calculator_page_lists_every_limit(chromium: Any, built: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{(built / 'hitung.html').as_uri()}#{STEP}")
    assert page.locator(f'li[id="{STEP}"]').is_visible()
    assert page.locator("noscript").count() == 1
    assert not page.locator("#_hitung").is_visible()
    context.close()


def test_an_empty_date_and_a_date_outside_the_calendar_are_said(chromium: Any, built: Path) -> None:
    page = chromium.new_page()
    page.goto(f"{(built / 'hitung.html').as_uri()}#{STEP}")
    page.fill("#_tanggal", "")
    assert "Isi tanggal mulai" in page.inner_text("#_hasil")
    page.fill("#_tanggal", "2031-05-05")
    assert "1 Januari 2019 sampai 31 Desember 2027" in page.inner_text('[data-satuan="hari_kerja"]')
    assert "7 Mei 2031" in page.inner_text('[data-satuan="hari_kalender"]')
    page.close()


def test_the_calculator_works_by_keyboard_and_keeps_the_step_in_the_address(
    chromium: Any, built: Path
) -> None:
    page = chromium.new_page()
    page.goto((built / "hitung.html").as_uri())
    page.focus("#_sop")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.querySelector('.hasil-batas a').getAttribute('href')")
    assert page.evaluate("location.hash").rpartition("/")[2] == chosen.rpartition("#")[2]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "_tanggal"
    page.close()


def test_equal_rows_can_be_hidden_without_script(chromium: Any, built: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built / COMPARE).as_uri())
    rows = page.locator(".sanding--langkah tbody tr:visible")
    before = rows.count()
    page.check("#_hanya")
    assert 0 < rows.count() < before
    assert page.locator(".sanding--langkah tbody tr.beda:visible").count() == page.locator("tr.beda").count()
    context.close()


def test_on_a_phone_every_cell_says_whose_it_is(chromium: Any, built: Path) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    page.goto((built / COMPARE).as_uri())
    labels = page.eval_on_selector_all(
        ".sanding--langkah tr.beda td",
        "cells => [...new Set(cells.map(c => getComputedStyle(c, '::before').content))]",
    )
    assert labels == ['"MANAJEMEN RESIKO PENGADAAN BARANG JASA"', '"Pengelolaan Risiko"']
    page.close()


def test_hostile_texts_stay_texts(chromium: Any, source: Handbook, tmp_path: Path) -> None:
    evil = "</script><img src=x onerror=window.pwned=1> {{ 7*7 }} <a href='javascript:window.pwned=2'>x</a>"
    procedures = tuple(
        replace(
            p,
            title=f"{p.title} {evil}",
            steps=tuple(replace(s, stem=f"{s.stem} {evil}" if s.stem else "") for s in p.steps),
            related=None
            if p.related is None
            else tuple(replace(r, printed=r.printed + evil) for r in p.related),
        )
        for p in source.procedures
    )
    agencies = tuple(replace(a, name=f"{a.name} {evil}") for a in source.agencies)
    site = build_site(replace(source, procedures=procedures, agencies=agencies), tmp_path, strict=True).site
    page = chromium.new_page()
    for name in (*PAGES, "dokumen/index.html", f"hitung.html#{STEP}", "peta/pagar-alam.svg"):
        path, _, fragment = name.partition("#")
        page.goto((site / path).as_uri() + (f"#{fragment}" if fragment else ""))
        assert page.evaluate("window.pwned") is None, name
        assert page.locator('article img, [href^="javascript:"]').count() == 0, name
    page.close()
