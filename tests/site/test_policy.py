"""The Content-Security-Policy: complete, harmless to the site, and a real lock."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.site.policy import policy, with_policy

SOP = "sop/kota/penyusunan-hps.html"
PAGES = ("index.html", SOP, "tugas/kota/ketua.html", "dokumen/index.html", "istilah.html")
HEAD = '<html><head><meta charset="utf-8">'


def test_inline_scripts_are_allowed_by_hash_and_data_is_not_a_script():
    body = "var a = 1;"
    page = (
        f'{HEAD}<script>{body}</script><script src="x.js"></script>'
        '<script type="application/json">{"b": 2}</script></head></html>'
    )

    found = policy(page)

    digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in found
    assert found.count("sha256-") == 1
    assert "unsafe-inline" not in found.partition("script-src")[2].partition(";")[0]
    assert with_policy(page).count("Content-Security-Policy") == 1


def test_every_page_of_a_built_site_carries_it(site: Path):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 10
    for path in pages:
        assert "Content-Security-Policy" in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("way", ["http", "file"])
def test_the_site_works_under_it_and_foreign_script_does_not(
    way: str,
    chromium: Any,
    site: Path,
    serve: Callable[[Path], str],
    search_for: Callable[[Any, str], None],
    at_rest: Callable[[Any], None],
):
    base = serve(site) if way == "http" else site.as_uri()
    page = chromium.new_page()
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: complaints.append(str(e)))
    for name in PAGES:
        page.goto(f"{base}/{name}")
        at_rest(page)
    page.goto(f"{base}/{SOP}")
    search_for(page, "menetapkan")
    assert complaints == []

    with page.expect_console_message(lambda m: "Content Security Policy" in m.text):
        page.evaluate(
            "() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1';"
            " document.body.appendChild(s); }"
        )
    assert page.evaluate("window.pwned") is None
    assert any("Content Security Policy" in text for text in complaints)
    page.close()
