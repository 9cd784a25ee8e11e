"""A local web server over ``build/site`` that rebuilds when the source changes.

Errors in the source are told on the terminal and on the pages; the last good site stays online. A changed
SOP is shown at once, by itself; the whole site follows in a process of its own, which is stopped and begun
anew when the source changes meanwhile.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from sop_compiler.cache import Store
from sop_compiler.outputs import OutputError
from sop_compiler.pipeline import Compilation, compile_source, show_changed
from sop_compiler.preview.aside import INSTALLING, build_all
from sop_compiler.preview.server import Handler
from sop_compiler.preview.state import State
from sop_compiler.reporting import render_text
from sop_compiler.site import SiteError
from sop_compiler.source import FOLDER

_SECONDS_BETWEEN_LOOKS = 0.2
_WATCHED = (FOLDER, "site_overrides", "mkdocs.yml")
_AT_ONCE = 5
"""Changed files up to which their SOPs are shown ahead of the whole site."""


class _Superseded(Exception):
    """The source has changed again: this build is of no use any more."""


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
        self._store = Store.of(root)
        self._stop = threading.Event()
        self._worker: threading.Thread | None = None
        self._installing = threading.Lock()
        self._holds = False
        handler = partial(Handler, state=self._state, directory=str(root / "build" / "site"))
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)

    @property
    def address(self) -> str:
        """URL of the handbook."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/index.html"

    def run(self) -> None:
        """Build, serve and rebuild until interrupted (KeyboardInterrupt)."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        pause = threading.Event()
        seen: dict[str, tuple[int, int]] = {}
        try:
            while True:
                now = self.look()
                if now != seen:
                    changed = {path for path in now.keys() | seen.keys() if now.get(path) != seen.get(path)}
                    seen = now
                    self.follow(changed)
                pause.wait(_SECONDS_BETWEEN_LOOKS)
        finally:
            self.finish(give_up=True)
            self._server.shutdown()
            self._server.server_close()

    def look(self) -> dict[str, tuple[int, int]]:
        """Modification time and size of every watched file, by path relative to the root."""
        found: dict[str, tuple[int, int]] = {}
        for name in _WATCHED:
            for path in _files(self._root / name):
                try:
                    stat = os.stat(path)
                except OSError:
                    continue  # an editor replaces files while we look
                relative = os.path.relpath(path, self._root).replace(os.sep, "/")
                found[relative] = (stat.st_mtime_ns, stat.st_size)
        return found

    def follow(self, changed: Collection[str]) -> bool:
        """Show what changed and begin with the whole site; False when the source has errors."""
        self._stop.set()  # an older build must not put its pages over newer ones
        compilation = self._compile()
        if compilation is None:
            return False
        with self._installing:
            self._show(compilation, changed)
        self.finish(give_up=True)
        self._stop.clear()
        self._worker = threading.Thread(target=self._whole, args=(compilation,))
        self._worker.start()
        return True

    def finish(self, *, give_up: bool = False) -> None:
        """Wait for the build in the background; with ``give_up`` for its end only."""
        if give_up:
            self._stop.set()
        if self._worker is not None:
            self._worker.join()

    def build(self) -> bool:
        """Build once; False when the source has errors or the site could not be written."""
        self._stop.clear()
        compilation = self._compile()
        return compilation is not None and self._whole(compilation)

    def _compile(self) -> Compilation | None:
        self._state.started()
        compilation = compile_source(self._root)
        if compilation.ok:
            return compilation
        texts = {f.path: f.text for f in compilation.files}
        self._state.refused(compilation.errors, texts, self._language)
        self._say(render_text(compilation.errors, texts, self._language))
        self._say("Situs lama tetap ditampilkan sampai galat di atas diperbaiki.")
        return None

    def _show(self, compilation: Compilation, changed: Collection[str]) -> None:
        if not 0 < len(changed) <= _AT_ONCE:
            return
        try:
            shown = show_changed(compilation, self._root, changed, self._store)
        except (OutputError, SiteError):
            return  # the whole build will say it
        if shown:
            self._state.shown()
            self._say("Halaman yang berubah sudah tampil; halaman lain menyusul.")

    def _whole(self, compilation: Compilation) -> bool:
        try:
            build_all(compilation, self._root, strict=False, progress=self._progress, store=self._store)
        except _Superseded:
            return False
        except (OutputError, SiteError) as error:
            self._state.failed(str(error))
            self._say(f"Galat: {error}")
            return False
        finally:
            if self._holds:
                self._holds = False
                self._installing.release()
        self._state.succeeded()
        self._say("Buku SOP mutakhir.")
        return True

    def _progress(self, what: str, done: int, total: int) -> None:
        """The preview says when it is done; in between it only asks whether to go on.

        While the new site takes the place of the old, no page is shown ahead: it would be gone again.
        """
        if what == INSTALLING:
            self._installing.acquire()
            self._holds = True
        if self._stop.is_set():
            raise _Superseded


def _files(place: Path | str) -> Iterator[str]:
    """Files at and below ``place``; what a build writes beside the source (``.skema``) does not count."""
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    yield from _files(entry.path)
                else:
                    yield entry.path
    except NotADirectoryError:
        yield str(place)
    except OSError:
        return
