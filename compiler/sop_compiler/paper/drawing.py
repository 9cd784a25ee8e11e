"""The flowchart of the form with plain coordinates, page by page; all lengths in CSS pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

IMPLIED: Final = "tanpa tanda tercetak"
"""Alternative text of a symbol whose word follows from the row and is not printed on the original."""
CONNECTIONS: Final = "Sambungan antarhalaman"
"""Activity cell of rows that hold nothing but page connectors."""
IDS_NAMESPACE: Final = "urn:sop-compiler:id:1"
"""Namespace of the part that carries ids unseen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnSymbol:
    """A symbol; ``x`` and ``y`` are its middle, from the left of the first role column and the row's top.

    ``node`` is a step id or the id of a page connector; ``shape`` kapsul, kotak, belah-ketupat or
    penghubung; ``implied``: its text is not printed on the form but follows from the row.
    """

    node: str
    row: int
    column: int
    shape: str
    text: str
    dashed: bool
    upward: bool
    implied: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLine:
    """A line through ``points`` (x, distance from the top of row ``row``).

    Attributes:
        source, target: nodes it joins; ``target`` is ``None`` for an open end.
        start, end: positions of the symbols it touches in :attr:`DrawnPage.symbols`.
        label: position of its label in :attr:`DrawnPage.labels`.
        arrow: False for the plain line between two symbols of one step.
    """

    source: str
    target: str | None
    row: int
    points: tuple[tuple[float, float], ...]
    start: int
    end: int | None
    dashed: bool
    label: int | None = None
    arrow: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLabel:
    """A text at an arrow; left upper corner as for symbols."""

    text: str
    row: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """A row of a page: position of its step, or ``None`` and the words about page connectors."""

    step: int | None
    height: int
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """A page of the form."""

    rows: tuple[DrawnRow, ...]
    symbols: tuple[DrawnSymbol, ...]
    lines: tuple[DrawnLine, ...]
    labels: tuple[DrawnLabel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnForm:
    """All pages.

    Attributes:
        headings: of the role columns, the one for rows without printed role included.
        roles: widths of the role columns; ``texts``: of no, kegiatan, kelengkapan, waktu, output, keterangan.
        paper, margin: width and height of the paper lying on its side, and its margins, in millimetres.
        font: of the texts in the drawing.
    """

    headings: tuple[str, ...]
    roles: tuple[int, ...]
    texts: dict[str, int]
    paper: tuple[int, int]
    margin: tuple[int, int]
    font: float
    pages: tuple[DrawnPage, ...]
