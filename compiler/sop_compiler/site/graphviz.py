"""Drawing with Graphviz: finding the program, running it through pydot, cleaning the SVG."""

from __future__ import annotations

import os
import re
import shutil
import sys
import sysconfig
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pydot

PROGRAM = "graphviz-pure"


class DrawingError(Exception):
    """The drawing program is missing or failed; the message is Indonesian."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG and its natural size in CSS pixels."""

    svg: str
    width: int
    height: int


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


def draw(graph: pydot.Dot) -> Drawing:
    """The drawing of ``graph``; the same bytes on every platform.

    Raises:
        DrawingError: program missing, or it refused the graph.
    """
    try:
        raw: bytes = graph.create(prog=program(), format="svg", encoding="utf-8")  # pyright: ignore
    except (OSError, AssertionError) as error:
        raise DrawingError(f"Bagan alir tidak dapat digambar oleh {PROGRAM}.") from error
    return _tidy(raw.decode("utf-8"))


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
