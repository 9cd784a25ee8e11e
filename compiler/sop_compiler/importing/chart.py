"""Shapes over a table → signs in role cells and arrows between rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import hypot

from sop_compiler.importing.geometry import Shape
from sop_compiler.paper import Arrow, Sign
from sop_compiler.paper.drawing import IMPLIED

_REACH = 16.0
"""How far the end of a line that is not glued may be from a symbol, px."""
_LABEL_REACH = 70.0
_SYMBOLS = ("kapsul", "kotak", "belah-ketupat")


@dataclass(frozen=True, slots=True)
class Anchored:
    """A shape in coordinates of its table, and the row and grid column of the cell it is anchored in."""

    shape: Shape
    row: int | None
    column: int | None


@dataclass(slots=True)
class Place:
    """Rows and role columns of one table in px: ``rows`` are (top, bottom, row of the form or None)."""

    rows: list[tuple[float, float, int | None]]
    columns: list[tuple[float, float]]
    grid: list[int]


@dataclass(slots=True)
class Chart:
    """What the shapes of all tables of a form say."""

    signs: dict[int, list[Sign]] = field(default_factory=dict[int, list[Sign]])
    messages: list[str] = field(default_factory=list[str])
    drawn: bool = False
    _found: list[tuple[Arrow, str]] = field(default_factory=list[tuple[Arrow, str]])  # with a page letter
    _leaving: dict[str, list[Arrow]] = field(default_factory=dict[str, list[Arrow]])

    def add_table(self, shapes: Iterable[Anchored], place: Place, end_row: int) -> None:
        """Read the shapes of one table; ``end_row`` is the target that means the end of the SOP."""
        found = list(shapes)
        nodes: dict[int, tuple[str, int | str]] = {}  # position -> ("row", n) or ("page", letter)
        symbols = [a for a in found if a.shape.kind in (*_SYMBOLS, "penghubung")]
        texts = [a for a in found if a.shape.kind == "teks" and a.shape.text]
        named = {a.shape.description for a in found if a.shape.kind == "garis"}
        labels_only = [t for t in texts if f"label {t.shape.key}" in named]
        texts = [t for t in texts if t not in labels_only]
        for at, one in enumerate(symbols):
            texts, symbols[at] = _with_text(one, texts)
        texts += labels_only
        for at, one in enumerate(symbols):
            if one.shape.kind == "penghubung" and one.shape.text:
                nodes[at] = ("page", one.shape.text.strip())
                continue
            row = self._sign(one, place)
            if row is not None:
                nodes[at] = ("row", row)
        lines = [a for a in found if a.shape.kind == "garis"]
        labels = _labels(lines, texts)
        used = {id(text) for text in labels.values()}
        for line in lines:
            label = labels.get(id(line))
            self._arrow(line, symbols, nodes, label.shape.text if label else "", texts, end_row, used)
        for text in texts:
            if id(text) not in used and not self._typed(text, place):
                self.messages.append(f"teks “{text.shape.text[:40]}” di atas tabel tidak ditempatkan")
        for one in found:
            if one.shape.kind == "" and (one.shape.text or one.shape.width > 8):
                words = f": “{one.shape.text[:40]}”" if one.shape.text else ""
                self.messages.append(f"bentuk yang bukan simbol SOP tidak ditempatkan{words}")

    def finish(self) -> tuple[Arrow, ...]:
        """Arrows of all tables, those cut by page connectors joined again."""
        arrows: list[Arrow] = []
        for one, letter in self._found:
            onward = self._leaving.get(letter, []) if letter else []
            if letter and not onward:
                self.messages.append(f"penghubung halaman “{letter}” tidak mempunyai pasangan")
            if not letter:
                arrows.append(one)
            for other in onward:
                label, certain = one.label or other.label, one.certain and other.certain
                arrows.append(replace(one, target=other.target, label=label, certain=certain))
        return tuple(sorted(dict.fromkeys(arrows), key=lambda a: a.source))

    # Symbols

    def _sign(self, one: Anchored, place: Place) -> int | None:
        shape = one.shape
        x, y = shape.middle
        column = next((c for c, (left, right) in enumerate(place.columns) if left <= x < right), None)
        row = next((n for n, (top, bottom, _) in enumerate(place.rows) if top <= y < bottom), None)
        if column is None or row is None or place.rows[row][2] is None:
            words = f" “{shape.text}”" if shape.text else ""
            self.messages.append(f"simbol {shape.kind}{words} di luar kolom pelaksana; tidak ditempatkan")
            return None
        form_row = place.rows[row][2]
        assert form_row is not None
        certain = one.row == row and one.column == place.grid[column]
        text = (
            ""
            if shape.description == IMPLIED and shape.text.casefold() in ("mulai", "selesai")
            else shape.text
        )
        sign = Sign(column=column, text=text, shape=shape.kind, dashed=shape.dashed, certain=certain)
        signs = self.signs.setdefault(form_row, [])
        other = next((s for s in signs if s.column == column), None)
        if other is None:
            signs.append(sign)
        elif sign.text and not other.text:
            signs[signs.index(other)] = sign
        return form_row

    def _typed(self, text: Anchored, place: Place) -> bool:
        """A text box without outline in an empty role cell is a sign typed there."""
        if len(text.shape.text) > 12:
            return False
        before = len(self.messages)
        row = self._sign(replace(text, shape=replace(text.shape, kind="teks")), place)
        if row is None:
            del self.messages[before:]
            return False
        for at, sign in enumerate(self.signs[row]):
            if sign.shape == "teks":
                word = sign.text.casefold()
                self.signs[row][at] = replace(sign, shape="kapsul" if word in ("mulai", "selesai") else None)
        return True

    # Arrows

    def _arrow(
        self,
        line: Anchored,
        symbols: list[Anchored],
        nodes: dict[int, tuple[str, int | str]],
        label: str,
        texts: list[Anchored],
        end_row: int,
        used: set[int],
    ) -> None:
        shape = line.shape
        first, certain_first = _touching(shape.start_id, shape.start, symbols)
        last, certain_last = _touching(shape.end_id, shape.end, symbols)
        if shape.head and not shape.tail:
            first, last = last, first
        start, end = (
            nodes.get(first) if first is not None else None,
            nodes.get(last) if last is not None else None,
        )
        certain = certain_first and certain_last and (shape.head or shape.tail)
        if start is None:
            if end is not None or first is not None:
                self.messages.append("garis yang pangkalnya tidak menyentuh simbol; tidak ditempatkan")
            return
        if not shape.head and not shape.tail:
            if end is None or start[1] == end[1]:
                return  # the plain line between two symbols of one row
            if start[0] == end[0] == "row" and isinstance(start[1], int) and isinstance(end[1], int):
                start, end = (start, end) if start[1] < end[1] else (end, start)
        self.drawn = True
        target: int | None = None
        if end is None:
            near = _nearest_text(shape.end, texts)
            if near is None:
                self.messages.append("panah yang ujungnya tidak menyentuh simbol; tujuannya tidak terbaca")
                certain = False
            else:
                used.add(id(near))
                target = (
                    end_row
                    if near.shape.text.casefold().startswith(("selesai", "akhir", "ke akhir"))
                    else None
                )
        elif end[0] == "row":
            target = int(end[1])
        if start[0] == "page":
            if target is not None:
                self._leaving.setdefault(str(start[1]), []).append(
                    Arrow(source=-1, target=target, label=label, certain=certain)
                )
            return
        # Our own lines carry several exits that lead to one row.
        parts = label.split(", ") if shape.description.startswith("label ") else [label]
        arrows = [Arrow(source=int(start[1]), target=target, label=part, certain=certain) for part in parts]
        letter = str(end[1]) if end is not None and end[0] == "page" else ""
        self._found.extend((arrow, letter) for arrow in arrows)


def _with_text(one: Anchored, texts: list[Anchored]) -> tuple[list[Anchored], Anchored]:
    """A symbol without words takes the text box that lies on it."""
    shape = one.shape
    if shape.text:
        return texts, one
    for text in texts:
        x, y = text.shape.middle
        if shape.x <= x <= shape.x + shape.width and shape.y <= y <= shape.y + shape.height:
            left = [t for t in texts if t is not text]
            return left, replace(one, shape=replace(shape, text=text.shape.text))
    return texts, one


def _touching(key: str, point: tuple[float, float], symbols: list[Anchored]) -> tuple[int | None, bool]:
    """The symbol at an end of a line, and whether the line is glued to it."""
    if key:
        for at, one in enumerate(symbols):
            if one.shape.key == key:
                return at, True
    best: tuple[float, int] | None = None
    for at, one in enumerate(symbols):
        distance = _distance(point, one.shape)
        if distance <= _REACH and (best is None or distance < best[0]):
            best = (distance, at)
    return (best[1], False) if best else (None, False)


def _distance(point: tuple[float, float], shape: Shape) -> float:
    dx = max(shape.x - point[0], 0.0, point[0] - shape.x - shape.width)
    dy = max(shape.y - point[1], 0.0, point[1] - shape.y - shape.height)
    return hypot(dx, dy)


def _labels(lines: list[Anchored], texts: list[Anchored]) -> dict[int, Anchored]:
    """The text of each line: the one it names, else the text nearest to where the line begins."""
    found: dict[int, Anchored] = {}
    free = list(texts)
    for line in lines:
        for text in free:
            if line.shape.description == f"label {text.shape.key}":
                found[id(line)] = text
    taken = {id(t) for t in found.values()}
    pairs = sorted(
        (_label_distance(line.shape, text.shape), a, b)
        for a, line in enumerate(lines)
        if id(line) not in found
        for b, text in enumerate(free)
        if id(text) not in taken and len(text.shape.text) <= 24
    )
    for distance, a, b in pairs:
        if distance <= _LABEL_REACH and id(lines[a]) not in found and id(free[b]) not in taken:
            found[id(lines[a])] = free[b]
            taken.add(id(free[b]))
    return found


def _label_distance(line: Shape, text: Shape) -> float:
    """Exits are named where they begin; where several begin as one line, where they end."""
    return min(_distance(line.start, text), _distance(line.end, text) + 12)


def _nearest_text(point: tuple[float, float], texts: list[Anchored]) -> Anchored | None:
    near = [(d, at) for at, t in enumerate(texts) if (d := _distance(point, t.shape)) <= _REACH * 2]
    return texts[min(near)[1]] if near else None
