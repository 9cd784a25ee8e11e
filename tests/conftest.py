"""Shared by all tests: the project root, tools that may be missing, one browser for all."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120_000
"""Milliseconds a browser may take for one thing on a busy machine: a bound of failure, not an expectation."""


@pytest.fixture(scope="session")
def root() -> Path:
    """Root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def tool():
    """Path of an installed program; missing: skipped by name, under ``CI=true`` a failure."""

    def find(name: str) -> str:
        beside = Path(sys.executable).parent
        found = shutil.which(name, path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")
        if found is None:
            if os.environ.get("CI") == "true":
                pytest.fail(f"{name} is not installed")
            pytest.skip(f"{name} is not installed")
        return found

    return find


def _missing(what: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is not installed")
    pytest.skip(f"{what} is not installed")


class Patient:
    """A browser whose pages wait long before they give up."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser

    def new_context(self, **options: Any) -> Any:
        """A browser profile of its own."""
        return self._patient(self._browser.new_context(**options))

    def new_page(self, **options: Any) -> Any:
        """A page in a browser profile of its own, which closes with it."""
        return self._patient(self._browser.new_page(**options))

    def _patient(self, opened: Any) -> Any:
        opened.set_default_timeout(PATIENCE)
        return opened


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A headless Chromium, one for all tests (Playwright allows one driver per thread).

    What a page does later than the call that caused it (``hashchange``, ``close`` of a dialog, an address
    of its own, an answer of a server or worker) has to be waited for, by the state that proves it.
    Missing: skipped by name, under ``CI=true`` a failure.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        _missing("chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _missing("playwright")
        raise
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            timeout=PATIENCE,
        )
        yield Patient(browser)
        browser.close()


@pytest.fixture(scope="session")
def search_for() -> Callable[[Any, str], None]:
    """Asks the search of a page of the handbook by keyboard; returns when the answer is shown.

    The theme asks at every key that is let go. Here the words arrive in one piece before one key: an
    answer to their first letters can not be taken for theirs.
    """

    def ask(page: Any, words: str) -> None:
        page.keyboard.press("/")
        page.keyboard.insert_text(words)
        page.keyboard.press("End")
        page.wait_for_selector(".md-search-result__item")

    return ask


@pytest.fixture(scope="session")
def at_rest() -> Callable[[Any], None]:
    """Opens the search of a loaded page, which is the last to fetch anything, and waits until it is ready.

    An idle network proves nothing on a busy machine, and may never be told.
    """

    def wait(page: Any) -> None:
        page.keyboard.press("/")
        page.wait_for_selector(
            ".md-search-result__meta:has-text('Ketik untuk mulai pencarian')", state="attached"
        )

    return wait


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves a folder on the loopback interface; gives its address."""
    servers: list[tuple[ThreadingHTTPServer, threading.Thread]] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server, thread in servers:
        server.shutdown()
        server.server_close()
        thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass
