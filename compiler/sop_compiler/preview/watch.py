"""A local web server over ``build/site`` that rebuilds when the source changes.

Errors in the source are told on the terminal and on the pages; the last good site stays online.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from sop_compiler.outputs import OutputError
from sop_compiler.pipeline import build_all, compile_source
from sop_compiler.preview.server import Handler
from sop_compiler.preview.state import State
from sop_compiler.reporting import render_text
from sop_compiler.site import SiteError
from sop_compiler.source import FOLDER

_SECONDS_BETWEEN_LOOKS = 0.5
_WATCHED = (FOLDER, "site_overrides", "mkdocs.yml")


def _no_progress(what: str, done: int, total: int) -> None:
    """The preview says when it is done, nothing in between."""


class Preview:
    """The server and the watcher of one project."""

    def __init__(self, root: Path, port: int, language: str, say: Callable[[str], None]) -> None:
        """Take the port on the loopback address.

        Raises:
            OSError: the port is in use or not allowed.
        """
        self._root = root
        self._language = language
        self._say = say
        self._state = State()
        handler = partial(Handler, state=self._state, directory=str(root / "build" / "site"))
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)

    @property
    def address(self) -> str:
        """URL of the handbook."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/index.html"

    def run(self) -> None:
        """Build, serve and rebuild until interrupted (KeyboardInterrupt)."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        stop = threading.Event()
        seen: dict[str, tuple[int, int]] = {}
        try:
            while True:
                now = self.look()
                if now != seen:
                    seen = now
                    self.build()
                stop.wait(_SECONDS_BETWEEN_LOOKS)
        finally:
            self._server.shutdown()
            self._server.server_close()

    def look(self) -> dict[str, tuple[int, int]]:
        """Modification time and size of every watched file."""
        files = [p for name in _WATCHED for p in ((self._root / name), *(self._root / name).rglob("*"))]
        found: dict[str, tuple[int, int]] = {}
        for file in files:
            if any(part.startswith(".") for part in file.relative_to(self._root).parts):
                continue  # what a build writes there (`.skema`) is no reason for another one
            try:
                if file.is_file():
                    stat = file.stat()
                    found[str(file)] = (stat.st_mtime_ns, stat.st_size)
            except OSError:
                continue  # an editor replaces files while we look
        return found

    def build(self) -> bool:
        """Build once; False when the source has errors or the site could not be written."""
        self._state.started()
        compilation = compile_source(self._root)
        if not compilation.ok:
            texts = {f.path: f.text for f in compilation.files}
            self._state.refused(compilation.errors, texts, self._language)
            self._say(render_text(compilation.errors, texts, self._language))
            self._say("Situs lama tetap ditampilkan sampai galat di atas diperbaiki.")
            return False
        try:
            build_all(compilation, self._root, strict=False, progress=_no_progress)
        except (OutputError, SiteError) as error:
            self._state.failed(str(error))
            self._say(f"Galat: {error}")
            return False
        self._state.succeeded()
        self._say("Buku SOP mutakhir.")
        return True
