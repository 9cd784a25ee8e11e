"""How heavy a page is, and whether it stays where it is while it loads."""

from __future__ import annotations

import gzip
import posixpath
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

LIMIT = 300_000
"""Bytes of an SOP page with everything it loads, compressed, without the search index."""

SHIFT = 0.1

WATCH = """
  window.shift = 0
  window.count = list => { for (const e of list) if (!e.hadRecentInput) window.shift += e.value }
  window.watching = new PerformanceObserver(list => window.count(list.getEntries()))
  window.watching.observe({type: 'layout-shift', buffered: true})
"""
SETTLED = """async () => {
  const frames = n => new Promise(done => n ? requestAnimationFrame(() => frames(n - 1).then(done)) : done())
  await frames(4)
  window.scrollTo(0, document.body.scrollHeight)
  await frames(4)
  window.count(window.watching.takeRecords())  // what the observer has not been told yet
  return window.shift
}"""


class Loaded(HTMLParser):
    """Addresses of what a page loads by itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.found.append(values.get("href") or "")
        if tag in ("script", "img", "iframe"):
            self.found.append(values.get("src") or "")
        if tag == "object":
            self.found.append(values.get("data") or "")


def weight(site: Path, name: str) -> int:
    """Compressed bytes of a page and of what it loads."""
    page = site / name
    parts = {page}
    for address in Loaded(page.read_text("utf-8")).found:
        path = site / posixpath.normpath(posixpath.join(posixpath.dirname(name), address.partition("?")[0]))
        if address and path.is_file() and "search" not in path.relative_to(site).parts:
            parts.add(path)
    return sum(len(gzip.compress(part.read_bytes(), mtime=0)) for part in parts)


def test_no_sop_page_weighs_more_than_300_kb(real_site: Path) -> None:
    names = [p.relative_to(real_site).as_posix() for p in (real_site / "sop").rglob("*.html")]
    weights = {name: weight(real_site, name) for name in names}
    assert len(weights) > 10
    assert min(weights.values()) > 50_000  # the theme's own files are counted
    assert {name: size for name, size in weights.items() if size > LIMIT} == {}


@pytest.mark.parametrize("width", [390, 1366])
def test_pages_stay_put_while_they_load(width: int, chromium: Any, real_site: Path) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 800})
    context.add_init_script(WATCH)
    page = context.new_page()
    for name in ("index.html", "sop/pagar-alam/pengelolaan-risiko.html", "tugas/pagar-alam/ppk.html"):
        page.goto((real_site / name).as_uri(), wait_until="load")
        assert page.evaluate(SETTLED) < SHIFT, name
    # A page that does move is noticed.
    page.evaluate(
        "() => { window.scrollTo(0, 0); const b = document.createElement('div'); b.style.height = '400px';"
        " document.body.prepend(b) }"
    )
    assert page.evaluate(SETTLED) > SHIFT
    context.close()
