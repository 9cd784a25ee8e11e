"""Text, automatic numbers and tables of WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from sop_compiler.importing.cells import Cell, Paragraph, one_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIPPED = frozenset(
    (
        f"{MC}Fallback",
        *(f"{W}{n}" for n in ("drawing", "pict", "object", "del", "moveFrom", "instrText", "pPr")),
    )
)
_BULLETS = ("bullet", "none")


def value(element: Element | None, name: str, default: str = "") -> str:
    """``w:val`` of a child, or ``default``."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", default) if child is not None else default


def number(text: str | None, default: float = 0.0) -> float:
    """A number of an attribute; anything else is ``default``."""
    try:
        return float(text or "")
    except ValueError:
        return default


def blocks(parent: Element) -> Iterator[Element]:
    """Paragraphs and tables of a body or cell, content controls opened."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}smartTag", f"{W}customXml"):
            yield from blocks(child)


def lines(paragraph: Element) -> list[str]:
    """The text of a paragraph, one string a line; shapes, deleted text and fields' codes left out."""
    found = [""]
    stack = [iter(paragraph)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == f"{W}t":
            found[-1] += child.text or ""
        elif child.tag in (f"{W}tab", f"{W}noBreakHyphen"):
            found[-1] += "-" if child.tag.endswith("Hyphen") else " "
        elif child.tag in (f"{W}br", f"{W}cr"):
            found.append("")
        elif child.tag == f"{W}sym":
            found[-1] += _symbol(child)
        elif child.tag not in _SKIPPED:
            stack.append(iter(child))
    return [one_line(text) for text in found]


def _symbol(element: Element) -> str:
    """Characters of the symbol fonts: ticks, crosses and bullets."""
    code = (element.get(f"{W}char") or "").upper()[-2:]
    return {"FC": "√", "FE": "√", "FB": "X", "FD": "X", "D6": "√", "B7": "●", "6C": "●", "A8": "□"}.get(
        code, ""
    )


@dataclass(slots=True)
class Numbering:
    """Counts automatic lists as Word does."""

    _levels: dict[str, dict[int, tuple[str, str, int]]] = field(
        default_factory=dict[str, dict[int, tuple[str, str, int]]]
    )
    _styles: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    _abstract: dict[str, str] = field(default_factory=dict[str, str])
    _restart: set[str] = field(default_factory=set[str])
    _counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])

    @classmethod
    def read(cls, numbering: Element | None, styles: Element | None) -> Numbering:
        """From the parts of a document, either of which may be missing."""
        own = cls()
        for abstract in numbering.findall(f"{W}abstractNum") if numbering is not None else ():
            key = abstract.get(f"{W}abstractNumId", "")
            own._levels[key] = {
                int(number(level.get(f"{W}ilvl"))): (
                    value(level, "numFmt", "decimal"),
                    value(level, "lvlText", "%1."),
                    int(number(value(level, "start", "1"), 1)),
                )
                for level in abstract.findall(f"{W}lvl")
            }
        for num in numbering.findall(f"{W}num") if numbering is not None else ():
            key = num.get(f"{W}numId", "")
            own._abstract[key] = value(num, "abstractNumId")
            if num.find(f"{W}lvlOverride/{W}startOverride") is not None:
                own._restart.add(key)
        for style in styles.findall(f"{W}style") if styles is not None else ():
            marks = style.find(f"{W}pPr/{W}numPr")
            if marks is not None:
                level = int(number(value(marks, "ilvl", "0")))
                own._styles[style.get(f"{W}styleId", "")] = (value(marks, "numId"), level)
        return own

    def of(self, paragraph: Element) -> tuple[int | None, str]:
        """Level and label of a paragraph; (``None``, ``""``) outside lists. Counts on."""
        properties = paragraph.find(f"{W}pPr")
        marks = properties.find(f"{W}numPr") if properties is not None else None
        if marks is not None:
            key, level = value(marks, "numId"), int(number(value(marks, "ilvl", "0")))
        else:
            key, level = self._styles.get(value(properties, "pStyle"), ("", 0))
        if key in ("", "0") or key not in self._abstract:
            return None, ""
        levels = self._levels.get(self._abstract[key], {})
        kind, pattern, start = levels.get(level, ("decimal", "%1.", 1))
        # Lists of one definition count together unless one starts anew.
        counts = self._counts.setdefault(key if key in self._restart else f"a{self._abstract[key]}", {})
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [lower for lower in counts if lower > level]:
            del counts[deeper]
        if kind in _BULLETS:
            return level, ""
        for at in range(9):
            if f"%{at + 1}" in pattern:
                pattern = pattern.replace(
                    f"%{at + 1}", _count(counts.get(at, 1), levels.get(at, (kind, "", 1))[0])
                )
        return level, pattern


def _count(count: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * (1 + (count - 1) // 26)
        return letter if kind == "lowerLetter" else letter.upper()
    if kind in ("lowerRoman", "upperRoman"):
        text, left = "", count
        for size, sign in ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
            while left >= size:
                text, left = text + sign, left - size
        return text if kind == "lowerRoman" else text.upper()
    return str(count)


@dataclass(frozen=True, slots=True)
class WordCell:
    """A cell with its element, for the shapes anchored in it."""

    cell: Cell
    element: Element


@dataclass(frozen=True, slots=True)
class WordRow:
    """A row; ``height`` is its given height in px, 0 when none is given."""

    cells: tuple[WordCell, ...]
    height: float


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table; ``lefts`` are the edges of its grid columns in px, one more than there are columns."""

    rows: tuple[WordRow, ...]
    lefts: tuple[float, ...]


def read_table(table: Element, numbering: Numbering) -> WordTable:
    """A table with merged cells resolved."""
    widths = [number(c.get(f"{W}w")) / 15 for c in table.findall(f"{W}tblGrid/{W}gridCol")]
    lefts = [number((table.find(f"{W}tblPr/{W}tblInd") or Element("x")).get(f"{W}w")) / 15]
    for width in widths:
        lefts.append(lefts[-1] + width)
    rows: list[WordRow] = []
    for row in _children(table, f"{W}tr"):
        properties = row.find(f"{W}trPr")
        column = int(number(value(properties, "gridBefore", "0")))
        cells: list[WordCell] = []
        for element in _children(row, f"{W}tc"):
            own = element.find(f"{W}tcPr")
            span = max(1, int(number(value(own, "gridSpan", "1"), 1)))
            merge = own.find(f"{W}vMerge") if own is not None else None
            merged = merge is not None and merge.get(f"{W}val", "continue") != "restart"
            cells.append(
                WordCell(Cell(_paragraphs(element, numbering), column, min(span, 200), merged), element)
            )
            column += span
        height = properties.find(f"{W}trHeight") if properties is not None else None
        rows.append(WordRow(tuple(cells), number(height.get(f"{W}val")) / 15 if height is not None else 0.0))
    return WordTable(tuple(rows), tuple(lefts))


def _children(parent: Element, tag: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _children(child, tag)


def _paragraphs(cell: Element, numbering: Numbering) -> tuple[Paragraph, ...]:
    found: list[Paragraph] = []
    for block in blocks(cell):
        if block.tag == f"{W}tbl":
            for row in _children(block, f"{W}tr"):
                for inner in _children(row, f"{W}tc"):
                    found.extend(_paragraphs(inner, numbering))
            continue
        level, label = numbering.of(block)
        for at, text in enumerate(lines(block)):
            if text or (label and at == 0):
                found.append(Paragraph(text, level, label if at == 0 else ""))
    return tuple(found)
