"""Pieces of WordprocessingML as text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from xml.sax.saxutils import escape

NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BAD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def text(words: str) -> str:
    """Words as XML text; characters XML does not allow are left out."""
    return escape(_BAD.sub("", words))


def attribute(words: str) -> str:
    """Words as the value of an attribute, without the quotes."""
    return escape(_BAD.sub("", words), {'"': "&quot;", "\n": "&#10;"})


def twips(px: float) -> int:
    """CSS pixels as twentieths of a point."""
    return round(px * 15)


def emu(px: float) -> int:
    """CSS pixels as English metric units."""
    return round(px * 9525)


def mm(length: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(length * 1440 / 25.4)


def run(words: str, *, bold: bool = False, size: float | None = None) -> str:
    """A run of text."""
    properties = ("<w:b/>" if bold else "") + (_size(size) if size else "")
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text(words)}</w:t></w:r>'


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def paragraph(*runs: str, style: str = "", centred: bool = False, extra: str = "") -> str:
    """A paragraph; ``extra`` holds further paragraph properties in schema order before ``w:jc``."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    aligned = '<w:jc w:val="center"/>' if centred else ""
    properties = f"{named}{extra}{aligned}"
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{''.join(runs)}</w:p>"


def listed(words: str, number: int, level: int = 0, style: str = "") -> str:
    """A paragraph of the automatic list ``number``."""
    marks = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(run(words), style=style, extra=marks)


def cell(
    paragraphs: Iterable[str],
    width: float,
    *,
    span: int = 1,
    merge: str = "",
    bare: bool = False,
    centred: bool = False,
) -> str:
    """A table cell, ``width`` in px; ``merge`` is restart or continue; ``bare``: no inner margins."""
    properties = f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>'
    if span > 1:
        properties += f'<w:gridSpan w:val="{span}"/>'
    if merge:
        properties += f'<w:vMerge w:val="{merge}"/>'
    if bare:
        sides = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("top", "left", "bottom", "right"))
        properties += f"<w:tcMar>{sides}</w:tcMar>"
    if centred:
        properties += '<w:vAlign w:val="center"/>'
    inner = "".join(paragraphs) or paragraph()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(cells: Iterable[str], *, height: float = 0, head: bool = False) -> str:
    """A table row that is never split; ``height`` is its least height in px."""
    properties = "<w:cantSplit/>"
    if height:
        properties += f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>'
    if head:
        properties += "<w:tblHeader/>"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: Iterable[str], widths: Iterable[float]) -> str:
    """A table with fixed columns and thin lines."""
    grid = [twips(width) for width in widths]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = (
        '<w:top w:w="45" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        '<w:bottom w:w="45" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(grid)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
