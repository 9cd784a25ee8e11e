"""What the served pages are told: which build they show, whether one is under way, what is wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.reporting import excerpt
from sop_compiler.spans import lines_of


class State:
    """Written by the watcher, read by the threads of the server."""

    def __init__(self) -> None:
        """Nothing built yet."""
        self._lock = threading.Lock()
        # A page of an earlier server has to reload too, so numbers alone would not do.
        self._start = format(time.time_ns(), "x")
        self._number = 0
        self._building = False
        self._errors: list[dict[str, Any]] = []
        self._failure = ""

    @property
    def build(self) -> str:
        """Name of the last good build; pages that carry another reload."""
        with self._lock:
            return f"{self._start}-{self._number}"

    def started(self) -> None:
        """A build is under way."""
        with self._lock:
            self._building = True

    def succeeded(self) -> None:
        """The site is new, and nothing is wrong."""
        with self._lock:
            self._number += 1
            self._building, self._errors, self._failure = False, [], ""

    def shown(self) -> None:
        """Some pages are new; the others follow."""
        with self._lock:
            self._number += 1
            self._errors, self._failure = [], ""

    def refused(self, errors: tuple[Diagnostic, ...], texts: Mapping[str, str], language: str) -> None:
        """The source has errors; ``texts`` are the files they lie in."""
        found = [_plain(d, texts, language) for d in errors]
        with self._lock:
            self._building, self._errors, self._failure = False, found, ""

    def failed(self, message: str) -> None:
        """The source is fine, but the site could not be made."""
        with self._lock:
            self._building, self._errors, self._failure = False, [], message

    def as_data(self) -> dict[str, Any]:
        """For the script on the pages; every text is plain and shown as text."""
        with self._lock:
            return {
                "susunan": f"{self._start}-{self._number}",
                "menyusun": self._building,
                "galat": self._errors,
                "gagal": self._failure,
            }


def _plain(d: Diagnostic, texts: Mapping[str, str], language: str) -> dict[str, Any]:
    lines = lines_of(texts.get(d.span.file, ""))
    return {
        "tempat": f"{d.span.file}:{d.span.line}:{d.span.column}",
        "pesan": d.message(language),
        "kutipan": excerpt(d.span, lines),
        "saran": d.advice(language) or "",
        "lihat": [f"{s.file}:{s.line}" for s in d.related],
        "aturan": d.rule,
    }
