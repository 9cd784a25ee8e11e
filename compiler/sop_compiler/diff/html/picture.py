"""The drawing of two flowcharts side by side, as SVG that takes its colours from the page."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.sax.saxutils import escape

from sop_compiler.diff.html.compared import Arrow, Box, Compared, Side, Sign

_BOX, _LANES, _MIDDLE = 316, 96, 26
_WIDTH = 2 * (_BOX + _LANES) + _MIDDLE
_LETTERS, _MOST_LINES = 38, 3
_LINE, _PAD, _GAP, _TOP = 16, 9, 30, 34
_STEP_OF_LANE = 15
_WORDS = {
    Sign.ADDED: "baru",
    Sign.REMOVED: "dihapus",
    Sign.CHANGED: "diubah",
    Sign.MOVED: "dipindahkan",
}
_CLASSES = {
    Sign.SAME: "sama",
    Sign.ADDED: "tambah",
    Sign.REMOVED: "hapus",
    Sign.CHANGED: "ubah",
    Sign.MOVED: "pindah",
}


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where one side stands: left edge of its boxes, and outwards (-1 left, 1 right) for its lanes."""

    left: int
    outwards: int

    @property
    def edge(self) -> int:
        """The side of the boxes where lanes begin."""
        return self.left if self.outwards < 0 else self.left + _BOX


def picture(both: Compared, name: str) -> str:
    """The drawing; ``name`` prefixes the ids inside it. Same input, same bytes."""
    tops, heights, bottom = _rows(both)
    frames = (_Frame(_LANES, -1), _Frame(_LANES + _BOX + _MIDDLE, 1))
    parts: list[str] = []
    for side, frame, title in zip((both.old, both.new), frames, ("Semula", "Menjadi"), strict=True):
        parts.append(_text(frame.left + _BOX / 2, 18, title, "kepala", "middle"))
        parts += _arrows(side, frame, tops, heights, name)
        parts += [
            part
            for n, box in enumerate(side.boxes)
            if box is not None
            for part in _box(box, frame, tops[n], heights[n])
        ]
    said = ", ".join(sorted({f"{s.value} {_WORDS[s]}" for s in _signs(both)}))
    return (
        f'<svg class="bagan" viewBox="0 0 {_WIDTH} {bottom}" width="{_WIDTH}" height="{bottom}" role="img" '
        f'aria-labelledby="{name}-judul" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-judul">Bagan alir semula dan menjadi; tanda: {escape(said)}. '
        f"Rinciannya ada dalam daftar perubahan.</title>"
        f'<defs><marker id="{name}-panah" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" '
        f'markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="panah" d="M0 0L8 4L0 8z"/>'
        f"</marker></defs>{''.join(parts)}</svg>"
    )


def _signs(both: Compared) -> Iterator[Sign]:
    for side in (both.old, both.new):
        for item in (*(b for b in side.boxes if b is not None), *side.arrows):
            if item.sign is not Sign.SAME:
                yield item.sign


def _rows(both: Compared) -> tuple[list[int], list[int], int]:
    tops: list[int] = []
    heights: list[int] = []
    at = _TOP
    for pair in zip(both.old.boxes, both.new.boxes, strict=True):
        height = max((_height(box) for box in pair if box is not None), default=0)
        tops.append(at)
        heights.append(height)
        at += height + (_GAP if height else 0)
    return tops, heights, at - _GAP + 12


def _lines(box: Box) -> list[str]:
    lines = textwrap.wrap(box.text, _LETTERS)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], textwrap.shorten(lines[_MOST_LINES - 1] + " …", _LETTERS)]
        lines[-1] = lines[-1].rstrip(" .…") + " …"
    return lines or [""]


def _height(box: Box) -> int:
    below = len(_meta_lines(box))
    above = 1 if box.sign is not Sign.SAME else 0
    return (len(_lines(box)) + below + above) * _LINE + 2 * _PAD


def _box(box: Box, frame: _Frame, top: int, height: int) -> Iterator[str]:
    own = _height(box)
    style = _CLASSES[box.sign]
    x = frame.left
    yield _outline(box, f"baris {style}", x, top, _BOX, own)
    if box.sign is Sign.CHANGED:
        yield _outline(box, "dalam", x + 4, top + 4, _BOX - 8, own - 8)
    at = top + _PAD + 12
    inset = x + (20 if box.shape != "kotak" else 12)
    if box.sign is not Sign.SAME:
        yield _text(inset, at, f"{box.sign.value} {_WORDS[box.sign]}", f"cap {style}")
        at += _LINE
    middle = box.shape in ("ujung", "tetap")
    for line in _lines(box):
        yield (_text(x + _BOX / 2, at, line, "isi", "middle") if middle else _text(inset, at, line, "isi"))
        at += _LINE
    for parts in _meta_lines(box):
        yield _meta(parts, inset, at)
        at += _LINE


def _outline(box: Box, style: str, x: int, y: int, width: int, height: int) -> str:
    if box.shape == "keputusan":
        cut, middle, right, low = 14, y + height / 2, x + width, y + height
        upper = f"{x},{middle:g} {x + cut},{y} {right - cut},{y}"
        lower = f"{right},{middle:g} {right - cut},{low} {x + cut},{low}"
        return f'<polygon class="{style}" points="{upper} {lower}"/>'
    corner = height / 2 if box.shape == "ujung" else 2
    fixed = " tetap" if box.shape == "tetap" else ""
    return f'<rect class="{style}{fixed}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{corner:g}"/>'


def _meta_lines(box: Box) -> list[list[tuple[str, Sign]]]:
    """Roles and limit on one line where they fit, each on its own otherwise."""
    parts = [(t, s) for t, s in ((box.roles, box.roles_sign), (box.limit, box.limit_sign)) if t]
    if sum(len(text) for text, _ in parts) > _LETTERS:
        return [[part] for part in parts]
    return [parts] if parts else []


def _meta(parts: Sequence[tuple[str, Sign]], x: float, y: float) -> str:
    spans: list[str] = []
    for text, sign in parts:
        short = textwrap.shorten(text, _LETTERS + 4, placeholder=" …")
        style, mark = (' class="beda"', f"{sign.value} ") if sign is not Sign.SAME else ("", "")
        spans.append(f"<tspan{style}>{escape(mark + short)}</tspan>")
    return f'<text class="meta" x="{x:g}" y="{y:g}">{"<tspan> · </tspan>".join(spans)}</text>'


def _arrows(
    side: Side, frame: _Frame, tops: Sequence[int], heights: Sequence[int], name: str
) -> Iterator[str]:
    standing = [n for n, box in enumerate(side.boxes) if box is not None]
    following = dict(pairwise(standing))
    far: list[Arrow] = []
    for arrow in side.arrows:
        if arrow.target is not None and following.get(arrow.source) == arrow.target:
            x = frame.left + _BOX / 2
            source = side.boxes[arrow.source]
            top = tops[arrow.source] + (_height(source) if source else 0)
            yield _line(f"M{x:g} {top}V{tops[arrow.target]}", arrow, name)
            yield from _caption(arrow, x + 9, tops[arrow.target] - 11, "start")
        else:
            far.append(arrow)
    for arrow, lane in _lanes(far):
        yield from _far(arrow, lane, side, frame, tops, name)


def _far(arrow: Arrow, lane: int, side: Side, frame: _Frame, tops: Sequence[int], name: str) -> Iterator[str]:
    source = side.boxes[arrow.source]
    height = _height(source) if source else 0
    start = tops[arrow.source] + height * 0.68
    turn = frame.edge + frame.outwards * (34 + lane * _STEP_OF_LANE)
    anchor = "end" if frame.outwards < 0 else "start"
    if arrow.target is None:
        yield _line(f"M{frame.edge} {start:g}H{turn}", arrow, name)
        words = f"{arrow.label} ke: tidak tercetak".strip()
        yield _text(turn, start - 5, words, "label", anchor)
        return
    target = side.boxes[arrow.target]
    end = tops[arrow.target] + (_height(target) if target else 0) * 0.32
    yield _line(f"M{frame.edge} {start:g}H{turn}V{end:g}H{frame.edge}", arrow, name)
    yield from _caption(arrow, frame.edge + frame.outwards * 5, start - 5, anchor)


def _lanes(arrows: Iterable[Arrow]) -> list[tuple[Arrow, int]]:
    """Every long arrow with the innermost lane that is free along its way; short ones first."""
    taken: list[list[tuple[int, int]]] = []
    found: dict[Arrow, int] = {}
    ordered = list(arrows)
    for arrow in sorted(ordered, key=lambda a: (abs((a.target or a.source) - a.source), a.source)):
        target = arrow.source if arrow.target is None else arrow.target
        low, high = sorted((arrow.source, target))
        lane = next(
            (n for n, used in enumerate(taken) if all(high < a or b < low for a, b in used)), len(taken)
        )
        if lane == len(taken):
            taken.append([])
        taken[lane].append((low, high))
        found[arrow] = lane
    return [(arrow, found[arrow]) for arrow in ordered]


def _line(path: str, arrow: Arrow, name: str) -> str:
    return f'<path class="alur {_CLASSES[arrow.sign]}" d="{path}" marker-end="url(#{name}-panah)"/>'


def _caption(arrow: Arrow, x: float, y: float, anchor: str) -> Iterator[str]:
    words = " ".join(filter(None, (arrow.sign.value, arrow.label)))
    if words:
        yield _text(x, y, words, f"label {_CLASSES[arrow.sign]}", anchor)


def _text(x: float, y: float, text: str, style: str, anchor: str = "start") -> str:
    place = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text class="{style}" x="{x:g}" y="{y:g}"{place}>{escape(text)}</text>'
