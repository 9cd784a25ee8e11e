"""Serves ``build/site``; every page also carries a script that shows the state of the source."""

from __future__ import annotations

import json
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

from sop_compiler.preview.state import State

_STATE = "/__sop__/keadaan"
_SCRIPT = "/__sop__/pratinjau.js"
_WAITING = """<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Buku SOP</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
</head><body style="font-family:sans-serif;margin:2rem">
<p>Halaman ini belum ada. Begitu buku selesai disusun, halaman dimuat ulang sendiri.</p>
</body></html>
"""


class Handler(SimpleHTTPRequestHandler):
    """One request; ``directory`` and ``state`` are given by the server."""

    def __init__(self, *arguments: Any, state: State, directory: str) -> None:
        """Answer at once, as the base class does."""
        self._state = state
        super().__init__(*arguments, directory=directory)

    def do_GET(self) -> None:
        """A page with the script, the state as JSON, or any other file as it is."""
        address = self.path.partition("?")[0].partition("#")[0]
        if address == _STATE:
            self._answer(json.dumps(self._state.as_data(), ensure_ascii=False), "application/json")
        elif address == _SCRIPT:
            script = Path(__file__).with_name("pratinjau.js").read_text("utf-8")
            self._answer(script, "text/javascript")
        elif address.endswith((".html", "/")):
            self._page()
        else:
            super().do_GET()

    def _page(self) -> None:
        build = self._state.build  # before reading: a page must never claim to be newer than it is
        path = Path(self.translate_path(self.path))
        try:
            page, status = (path / "index.html" if path.is_dir() else path).read_text("utf-8"), HTTPStatus.OK
        except (OSError, UnicodeDecodeError):
            page, status = _WAITING, HTTPStatus.NOT_FOUND
        script = f'<script defer src="{_SCRIPT}?{build}"></script>'
        self._answer(page.replace("</head>", f"{script}</head>", 1), "text/html", status)

    def _answer(self, text: str, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        """Nothing is kept by the browser."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the terminal belongs to the source's errors."""
