"""Browser and sites of the page tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sop_compiler.model import Handbook
from sop_compiler.pipeline import compile_source
from sop_compiler.site import build_site

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def source(root: Path) -> Handbook:
    """The project's own source."""
    compilation = compile_source(root)
    assert compilation.ok
    return compilation.handbook


@pytest.fixture(scope="session")
def built(source: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the project's own source."""
    return build_site(source, tmp_path_factory.mktemp("halaman"), strict=True).site


@pytest.fixture(scope="session")
def contrast() -> str:
    """A function for the browser: texts whose contrast to their ground is below 4.5 (WCAG 2.2, 1.4.3)."""
    return CONTRAST


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
