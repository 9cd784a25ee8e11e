"""Ticks are kept under the name of a package, in this browser, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SOP = "sop/kota/penyusunan-hps.html"
OTHER = "sop/kota/usulan.html"
KEY = "buku-sop/ceklis/kota/penyusunan-hps/"
BOX = "input[data-centang]"


def stored(page: Any) -> dict[str, list[str]]:
    return {key: json.loads(value) for key, value in page.evaluate("({...localStorage})").items()
            if key.startswith("buku-sop/ceklis/")}  # fmt: skip


def ticked(page: Any) -> list[str]:
    return page.eval_on_selector_all(f"{BOX}:checked", "b => b.map(x => x.dataset.centang)")


def open_package(page: Any, name: str) -> None:
    page.fill("#_paket", name)
    page.keyboard.press("Enter")


def close_package(page: Any) -> None:
    page.click("[data-laku=tutup]")


@pytest.mark.parametrize("way", ["http", "file"])
def test_two_packages_never_share_ticks(
    way: str, desk: Any, site: Path, serve: Callable[[Path], str]
) -> None:
    base = serve(site) if way == "http" else site.as_uri()
    desk.goto(f"{base}/{SOP}")
    open_package(desk, "Paket A")
    desk.locator(BOX).nth(0).check()
    close_package(desk)
    assert ticked(desk) == []
    open_package(desk, "Paket B")
    desk.locator(BOX).nth(2).check()
    first, _, third = (b.get_attribute("data-centang") for b in desk.locator(BOX).all())
    assert stored(desk) == {f"{KEY}Paket A": [first], f"{KEY}Paket B": [third]}
    desk.reload()
    assert ticked(desk) == []
    desk.click("[data-paket='Paket A']")
    assert ticked(desk) == [first]
    desk.click("[data-paket='Paket B']")
    assert ticked(desk) == [third]
    desk.goto(f"{base}/{OTHER}")
    assert desk.locator("[data-paket]").count() == 0
    open_package(desk, "Paket A")
    assert ticked(desk) == []


def test_without_a_name_nothing_is_stored(desk: Any, site: Path) -> None:
    desk.goto((site / SOP).as_uri())
    desk.locator(BOX).nth(1).check()
    open_package(desk, "   ")
    assert stored(desk) == {}
    assert "Belum disimpan" in desk.inner_text(".ceklis-kata")
    desk.reload()
    assert ticked(desk) == []
    assert stored(desk) == {}


def test_ticks_made_before_a_new_name_go_with_it_but_never_into_another_package(
    desk: Any, site: Path
) -> None:
    desk.goto((site / SOP).as_uri())
    desk.locator(BOX).nth(1).check()
    open_package(desk, "Baru")
    before = ticked(desk)
    assert len(before) == 1
    close_package(desk)
    desk.locator(BOX).nth(0).check()
    open_package(desk, "  Baru ")
    assert ticked(desk) == before == stored(desk)[f"{KEY}Baru"]


def test_progress_counts_and_reset_asks_first(desk: Any, site: Path) -> None:
    desk.goto((site / SOP).as_uri())
    answers = iter([False, True])
    asked: list[str] = []

    def answer(dialog: Any) -> None:
        asked.append(dialog.message)
        dialog.accept() if next(answers) else dialog.dismiss()

    desk.on("dialog", answer)
    open_package(desk, "P")
    assert desk.inner_text(".ceklis output") == "0 dari 3"
    assert desk.is_disabled("[data-laku=kosongkan]")
    for box in desk.locator(BOX).all()[:2]:
        box.check()
    assert desk.inner_text(".ceklis output") == "2 dari 3"
    assert desk.evaluate("document.querySelector('.ceklis progress').value") == 2
    desk.click("[data-laku=kosongkan]")
    assert len(ticked(desk)) == 2
    desk.click("[data-laku=kosongkan]")
    assert ticked(desk) == []
    assert stored(desk) == {f"{KEY}P": []}
    assert len(asked) == 2


def test_deleting_asks_and_leaves_the_other_packages(desk: Any, site: Path) -> None:
    desk.goto((site / SOP).as_uri())
    asked: list[str] = []
    desk.on("dialog", lambda d: (asked.append(d.message), d.accept()))
    for name in ("A", "B"):
        open_package(desk, name)
        desk.locator(BOX).nth(0).check()
        close_package(desk)
    desk.click("[data-paket=B]")
    desk.click("[data-laku=hapus]")
    assert list(stored(desk)) == [f"{KEY}A"]
    assert ticked(desk) == []
    assert "“B”" in asked[0]
    assert desk.eval_on_selector_all("[data-paket]", "b => b.map(x => x.textContent)") == ["A"]


REFUSALS = {
    "no storage": (
        "for (const name of ['localStorage', 'sessionStorage'])"
        "Object.defineProperty(window, name, {configurable: true, get() { throw new DOMException('x') }})"
    ),
    "full": "Storage.prototype.setItem = () => { throw new DOMException('x', 'QuotaExceededError') }",
}


@pytest.mark.parametrize("kind", sorted(REFUSALS))
def test_where_storage_is_refused_it_says_so_and_goes_on(kind: str, desk: Any, site: Path) -> None:
    errors: list[str] = []
    desk.on("pageerror", lambda e: errors.append(str(e)))
    desk.add_init_script(REFUSALS[kind])
    desk.goto((site / SOP).as_uri())
    open_package(desk, "P")
    desk.locator(BOX).nth(0).check()
    assert len(ticked(desk)) == 1
    assert desk.inner_text(".ceklis output") == "1 dari 3"
    assert "menolak menyimpan" in desk.inner_text(".ceklis-kata")
    desk.keyboard.press("Escape")
    desk.evaluate("document.activeElement.blur()")
    desk.keyboard.press("/")
    desk.keyboard.type("menetapkan")
    desk.wait_for_selector(".md-search-result__item")
    assert errors == []


def test_the_name_of_a_package_is_only_text(desk: Any, site: Path) -> None:
    desk.on("dialog", lambda d: d.accept())
    desk.goto((site / SOP).as_uri())
    name = "<img src=x onerror=window.pwned=1>$& {nama} \"' `x` ../ % 你好"
    open_package(desk, name)
    desk.locator(BOX).nth(0).check()
    assert list(stored(desk)) == [KEY + name]
    assert desk.locator(".ceklis img").count() == 0
    assert name in desk.inner_text(".ceklis-kata")
    desk.reload()
    desk.locator("[data-paket]").click()
    assert len(ticked(desk)) == 1
    desk.click("[data-laku=hapus]")
    assert stored(desk) == {}
    assert desk.evaluate("window.pwned") is None


def test_a_damaged_entry_is_no_obstacle(desk: Any, site: Path) -> None:
    desk.goto((site / SOP).as_uri())
    desk.evaluate(f"localStorage.setItem('{KEY}Rusak', '{{oops')")
    desk.reload()
    desk.click("[data-paket=Rusak]")
    assert ticked(desk) == []
    desk.locator(BOX).nth(0).check()
    assert len(stored(desk)[f"{KEY}Rusak"]) == 1


def test_another_tab_sees_the_ticks_of_the_same_package(chromium: Any, site: Path, serve: Any) -> None:
    context = chromium.new_context()
    one, two = context.new_page(), context.new_page()
    base = serve(site)
    for page in (one, two):
        page.goto(f"{base}/{SOP}")
        open_package(page, "Sama")
    one.locator(BOX).nth(0).check()
    two.wait_for_selector(f"{BOX}:checked")
    assert ticked(two) == ticked(one)
    context.close()


def test_the_printed_list_shows_package_and_ticks_and_nothing_else(desk: Any, site: Path) -> None:
    desk.add_init_script("window.print = () => { window.printed = true }")
    desk.goto((site / SOP).as_uri())
    open_package(desk, "Jalan Lingkar")
    desk.locator(BOX).nth(0).check()
    desk.click("[data-laku=cetak]")
    desk.emulate_media(media="print")
    assert desk.evaluate("window.printed") is True
    assert desk.inner_text(".ceklis-kertas") == "Nama paket: Jalan Lingkar"
    assert desk.locator(BOX).nth(0).is_visible()
    assert desk.locator(BOX).nth(0).is_checked()
    assert not desk.locator("table.langkah").is_visible()
    assert not desk.locator(".ceklis-alat").is_visible()
    desk.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert desk.locator("table.langkah").is_visible()
