"""The real handbook as a site, and its search asked in a real browser."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import Handbook
from sop_compiler.pipeline import compile_source
from sop_compiler.site import build_site
from sop_compiler.site.search.families import Lexicon
from sop_compiler.site.search.index import search_documents, texts_of
from sop_compiler.site.search.lunr_id import lexicon_of
from sop_compiler.site.search.separator import words_of
from sop_compiler.site.search.synonyms import groups


@dataclass(frozen=True, slots=True)
class Link:
    """One line of the result list.

    ``address`` is relative to the site and has no ``.html``; ``shown`` is false inside a folded part;
    ``missing`` are the words of the line "Tidak ada".
    """

    address: str
    score: float
    shown: bool
    title: str
    missing: tuple[str, ...]


Ask = Callable[[list[str]], list[list[Link]]]
"""Typed questions -> links in the order of the list."""

PATIENCE = 120_000
"""Milliseconds a browser may take for one thing on a busy machine: a bound of failure, not an expectation."""

# An extra list item disappears as soon as the theme draws the next answer.
QUESTIONS = """async questions => {
  const input = document.querySelector('[data-md-component=search-query]')
  const list = document.querySelector('.md-search-result__list')
  const answers = []
  for (const question of questions) {
    if (input.value === question) throw new Error(`asked twice in a row: ${question}`)
    const mark = list.appendChild(document.createElement('li'))
    input.value = question
    input.dispatchEvent(new KeyboardEvent('keyup'))
    const until = performance.now() + 120000
    while (mark.isConnected) {
      if (performance.now() > until) throw new Error(`no answer: ${question}`)
      await new Promise(done => setTimeout(done, 0))
    }
    answers.push([...list.querySelectorAll('a.md-search-result__link')].map(link => [
      link.href,
      Number(link.firstElementChild.dataset.mdScore),
      !link.closest('details'),
      link.querySelector('h1, h2').textContent,
      [...link.querySelectorAll('del')].map(word => word.textContent),
    ]))
  }
  return answers
}"""


COUNTS = """async questions => {
  const worker = new Worker(JSON.parse(document.getElementById('__config').textContent).search)
  const replies = []
  worker.onmessage = event => replies.shift()(event.data.data)
  const send = (type, data) => new Promise(done => {
    replies.push(done)
    worker.postMessage({type, data})
  })
  const index = await (await fetch('search/search_index.json')).json()
  await send(0, {...index, options: {suggest: false}})
  const found = []
  for (const question of questions) found.push((await send(2, question)).items.length)
  worker.terminate()
  return found
}"""


@pytest.fixture(scope="session")
def handbook(root: Path) -> Handbook:
    """The handbook of this repository."""
    return compile_source(root).handbook


@pytest.fixture(scope="session")
def vocabulary(handbook: Handbook) -> tuple[str, ...]:
    """Every word a search can meet."""
    texts = texts_of(search_documents(handbook))
    return tuple(sorted({word for text in texts for word in words_of(text) if word.isalpha()}))


@pytest.fixture(scope="session")
def lexicon(handbook: Handbook) -> Lexicon:
    """Word families of the handbook."""
    return lexicon_of(texts_of(search_documents(handbook)), groups(handbook))


@pytest.fixture(scope="session")
def site(handbook: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook as a site."""
    return build_site(handbook, tmp_path_factory.mktemp("cari"), strict=True).site


@pytest.fixture(scope="session")
def browser() -> Iterator[Callable[..., Any]]:
    """Runs ``work(browser, ...)``; missing Chromium: skipped by name, under ``CI=true`` a failure.

    Everything happens in a thread of its own: Playwright allows one driver per thread, and other
    tests may keep theirs open.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        program = None
        sync_playwright = None
    if program is None or sync_playwright is None:
        if os.environ.get("CI") == "true":
            pytest.fail("chromium or playwright is not installed")
        pytest.skip("chromium or playwright is not installed")
    with ThreadPoolExecutor(max_workers=1) as thread:
        driver = thread.submit(sync_playwright().start).result()
        opened = thread.submit(
            driver.chromium.launch,
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu"],
            timeout=PATIENCE,
        ).result()
        yield lambda work, *values: thread.submit(work, opened, *values).result()
        thread.submit(opened.close).result()
        thread.submit(driver.stop).result()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site on the loopback interface."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def ask(browser: Callable[..., Any], address: str, search_for: Callable[[Any, str], None]) -> Ask:
    """Asks over http."""
    return SearchPage(browser, address, search_for)


@pytest.fixture(scope="session")
def ask_folder(browser: Callable[..., Any], site: Path, search_for: Callable[[Any, str], None]) -> Ask:
    """Asks in the site opened from a folder."""
    return SearchPage(browser, site.as_uri(), search_for)


@pytest.fixture(scope="session")
def count(browser: Callable[..., Any], address: str) -> Callable[[list[str]], list[int]]:
    """Questions -> how many pages the theme's worker finds, without drawing them."""

    def run(chromium: Any, questions: list[str]) -> list[int]:
        page = chromium.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{address}/index.html")
        found = page.evaluate(COUNTS, questions)
        page.close()
        return found

    return partial(browser, run)


class SearchPage:
    """The start page, opened at the first question; every question is typed into its search field."""

    def __init__(
        self, browser: Callable[..., Any], base: str, search_for: Callable[[Any, str], None]
    ) -> None:
        self._browser = browser
        self._search_for = search_for
        self._base = base
        self._page: Any = None
        self._errors: list[str] = []

    def __call__(self, questions: list[str]) -> list[list[Link]]:
        answers = self._browser(self._ask, questions)
        assert self._errors == []
        return [[_link(self._base, *line) for line in answer] for answer in answers]

    def _ask(self, chromium: Any, questions: list[str]) -> list[Any]:
        if self._page is None:
            page = self._page = chromium.new_page()
            page.set_default_timeout(PATIENCE)
            page.on("pageerror", lambda error: self._errors.append(str(error)))
            page.on("console", lambda m: self._errors.append(m.text) if m.type == "warning" else None)
            page.goto(f"{self._base}/index.html")
            self._search_for(page, "pengadaan")  # its answer is the last one under way
        return self._page.evaluate(QUESTIONS, questions)


def _link(base: str, href: str, score: float, shown: bool, title: str, missing: list[str]) -> Link:
    path, _, fragment = href.removeprefix(f"{base}/").partition("#")
    page = path.partition("?")[0].removesuffix(".html")
    return Link(f"{page}#{fragment}" if fragment else page, score, shown, title, tuple(missing))


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass
