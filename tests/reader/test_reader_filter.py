"""The role filter of an SOP page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

SOP = "sop/kota/penyusunan-hps.html"
TABLE = "#_tabel"
"""A wide screen shows the drawn sheet; this address shows the table."""


def shown(page: Any) -> list[str]:
    return page.eval_on_selector_all(
        "table.langkah tbody tr", "rows => rows.filter(r => r.checkVisibility()).map(r => r.id)"
    )


def pressed(page: Any) -> list[str]:
    return page.eval_on_selector_all("[data-pilih][aria-pressed=true]", "b => b.map(x => x.dataset.pilih)")


@pytest.mark.parametrize("width", [390, 1366])
def test_a_role_shows_only_its_rows_and_semua_brings_all_back(width: int, chromium: Any, site: Path) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    page.goto((site / SOP).as_uri() + TABLE)
    everything = shown(page)
    assert pressed(page) == [""]
    page.click("[data-pilih=ketua]")
    assert shown(page) == ["periksa-hps", "tetapkan", "tetapkan-nilai"]
    assert pressed(page) == ["ketua"]
    assert page.inner_text(".saring [role=status]") == f"Menampilkan 3 dari {len(everything)} baris: Ketua."
    page.click("[data-pilih='']")
    assert shown(page) == everything
    assert pressed(page) == [""]
    assert page.inner_text(".saring [role=status]") == ""
    page.close()


def test_the_filter_works_by_keyboard_and_a_second_press_lets_go(site: Path, desk: Any) -> None:
    desk.goto((site / SOP).as_uri() + TABLE)
    desk.focus("[data-pilih='']")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Space")
    assert pressed(desk) == ["ppk"]
    assert shown(desk) == ["susun-hps"]
    desk.keyboard.press("Enter")
    assert pressed(desk) == [""]


def test_a_link_to_a_hidden_row_shows_the_row_also_the_second_time(site: Path, desk: Any) -> None:
    desk.goto((site / SOP).as_uri() + TABLE)
    for _ in range(2):
        desk.click("[data-pilih=ketua]")
        desk.click("#periksa-hps .cabang a[href='#susun-hps']")
        desk.wait_for_selector("#susun-hps:not(.bukan-peran)", state="attached")
        assert "susun-hps" in shown(desk)


def test_on_paper_every_row_is_there(site: Path, desk: Any) -> None:
    desk.goto((site / SOP).as_uri() + TABLE)
    everything = shown(desk)
    desk.click("[data-pilih=ppk]")
    desk.emulate_media(media="print")
    assert shown(desk) == everything


def test_without_script_there_is_no_filter_and_no_row_is_missing(site: Path, scriptless: Any) -> None:
    scriptless.goto((site / SOP).as_uri() + TABLE)
    assert not scriptless.locator(".saring").is_visible()
    assert not scriptless.locator(".ceklis-alat").is_visible()
    rows = scriptless.locator("table.langkah tbody tr")
    assert rows.count() == 6
    assert all(row.is_visible() for row in rows.all())
    assert scriptless.locator("[data-centang]").first.is_visible()


def test_an_sop_of_one_role_has_no_filter(real_site: Path, desk: Any) -> None:
    desk.goto((real_site / "sop/pagar-alam/registrasi-dan-verifikasi.html").as_uri() + TABLE)
    assert desk.locator(".saring").count() == 0
