"""Drawing with Graphviz: finding the program, running it, cleaning and keeping the SVG."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

import pydot

from sop_compiler.cache import Store, dump, key_of, load

PROGRAM = "graphviz-pure"
_KIND = "gambar"
_AT_ONCE = 100
"""Graphs for one run of the program."""


class DrawingError(Exception):
    """The drawing program is missing or failed; the message is Indonesian."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG and its natural size in CSS pixels."""

    svg: str
    width: int
    height: int


Draw = Callable[[pydot.Dot], Drawing]
"""Makes the drawing of a graph; raises DrawingError."""


@cache
def program() -> str:
    """Path of the drawing program.

    A virtual environment need not be activated, so the folder of the running interpreter and its
    scripts folder are searched before PATH.

    Raises:
        DrawingError: not found.
    """
    folders = [str(Path(sys.executable).parent), sysconfig.get_path("scripts")]
    found = shutil.which(PROGRAM, path=os.pathsep.join(folders)) or shutil.which(PROGRAM)
    if found is None:
        raise DrawingError(f"Program {PROGRAM} tidak ditemukan; pasang ulang paket graphviz-pure.")
    return found


def quoted(text: str) -> str:
    """``text`` as a DOT string that prints exactly these characters; a newline breaks the line.

    Graphviz resolves entities and backslash escapes in labels, so both are protected.
    """
    text = text.replace("&", "&amp;").replace("\\", "&#92;").replace('"', "&quot;")
    return '"' + text.replace("\n", "\\n") + '"'


class Drawings:
    """Draws graphs, many in one run of the program, and none that was drawn before.

    A drawing is found by the text of its graph; the same bytes come out with and without the store.
    """

    def __init__(self, store: Store | None = None) -> None:
        """``store`` keeps drawings from build to build."""
        self._store = store or Store(None)
        self._known: dict[str, Drawing] = {}

    def prepare(self, graphs: Iterable[pydot.Dot]) -> tuple[str, ...]:
        """Draw graphs that will be asked for, as many as possible at once; their texts, for :meth:`draw`.

        Raises:
            DrawingError: program missing.
        """
        wanted = tuple(graph.to_string() for graph in graphs)
        missing = list(dict.fromkeys(text for text in wanted if not self._find(text)))
        for first in range(0, len(missing), _AT_ONCE):
            texts = missing[first : first + _AT_ONCE]
            # One bad graph fails the run; it is told when it is asked for.
            for text, svg in zip(texts, _run(texts) or (), strict=False):
                self._keep(text, _tidy(svg))
        return wanted

    def draw(self, graph: pydot.Dot | str) -> Drawing:
        """The drawing of ``graph``, or of its text; the same bytes on every platform.

        Raises:
            DrawingError: program missing, or it refused the graph.
        """
        text = graph if isinstance(graph, str) else graph.to_string()
        found = self._find(text)
        if found is None:
            made = _run([text])
            if made is None:
                raise DrawingError(f"Bagan alir tidak dapat digambar oleh {PROGRAM}.")
            found = self._keep(text, _tidy(made[0]))
        return found

    def _find(self, text: str) -> Drawing | None:
        if text not in self._known and self._store.keeps:
            found = load(self._store.get(_KIND, _key(text)))
            if isinstance(found, Drawing):
                self._known[text] = found
        return self._known.get(text)

    def _keep(self, text: str, drawing: Drawing) -> Drawing:
        if self._store.keeps:
            self._store.put(_KIND, _key(text), dump(drawing))
        self._known[text] = drawing
        return drawing

    def release(self) -> frozenset[str]:
        """Forget all drawings but those that are kept; the keys of these, for :meth:`tidy`."""
        keys = frozenset(map(_key, self._known)) if self._store.keeps else frozenset[str]()
        self._known.clear()
        return keys

    def tidy(self, keys: frozenset[str]) -> None:
        """Remove kept drawings that were not asked for."""
        self._store.keep_only(_KIND, keys)


def draw(graph: pydot.Dot) -> Drawing:
    """The drawing of one graph.

    Raises:
        DrawingError: program missing, or it refused the graph.
    """
    return Drawings().draw(graph)


def _key(text: str) -> str:
    return key_of(_version(), text)


@cache
def _version() -> str:
    try:
        return metadata.version(PROGRAM)
    except metadata.PackageNotFoundError:
        return program()


def _run(texts: Sequence[str]) -> list[str] | None:
    """The SVG of each graph; ``None`` when the program failed."""
    with tempfile.TemporaryDirectory(prefix="buku-sop-", ignore_cleanup_errors=True) as name:
        files = [Path(name, f"{at}.dot") for at in range(len(texts))]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, "utf-8", newline="\n")
        command = [program(), "-Tsvg", "-O", *(file.name for file in files)]
        try:
            done = subprocess.run(command, cwd=name, capture_output=True, check=False)
            if done.returncode != 0:
                return None
            return [file.with_name(f"{file.name}.svg").read_text("utf-8") for file in files]
        except OSError:
            return None


def without_links(svg: str) -> str:
    """``svg`` for keeping elsewhere: its links would lead nowhere."""
    return re.sub(r"<a [^>]*>", "<g>", svg).replace("</a>", "</g>")


def _tidy(svg: str) -> Drawing:
    svg = svg.replace("\r\n", "\n")
    # The version comment would change the bytes with every release; <title> of a node is its bare id.
    svg = re.sub(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<title>.*?</title>", "", svg, flags=re.DOTALL)
    svg = "\n".join(line for line in svg.splitlines() if line.strip()) + "\n"
    size = re.search(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"', svg)
    width, height = (float(size[1]), float(size[2])) if size else (0.0, 0.0)
    # Graphviz counts in points; a CSS pixel is 3/4 of a point.
    return Drawing(svg, round(width * 4 / 3), round(height * 4 / 3))
