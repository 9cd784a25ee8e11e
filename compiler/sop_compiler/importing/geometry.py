"""Shapes of a Word document with their place: DrawingML (``wps``, groups, canvases) and legacy VML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import cos, radians, sin
from xml.etree.ElementTree import Element

from sop_compiler.importing.cells import one_line
from sop_compiler.importing.shape_names import KINDS, VML_TAGS, VML_TYPES
from sop_compiler.importing.word import MC, W, lines, number

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_WPG = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
_V = "{urn:schemas-microsoft-com:vml}"
_O = "{urn:schemas-microsoft-com:office:office}"
_EMU = 9525.0
_UNITS = {"pt": 96 / 72, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "px": 1.0, "pc": 16.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A shape; lengths in px, ``x`` and ``y`` its left upper corner from where it is anchored.

    Attributes:
        kind: kapsul, kotak, belah-ketupat, penghubung, garis, teks (a text without outline), or ``""``
            for anything else.
        key: its id in the document. description: alternative text.
        start, end: ends of a line. start_id, end_id: shapes it is glued to.
        head, tail: the line has an arrow head at its start, at its end.
        from_page: the position counts from the page or its margins, not from the text.
    """

    kind: str
    text: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    key: str = ""
    description: str = ""
    start: tuple[float, float] = (0.0, 0.0)
    end: tuple[float, float] = (0.0, 0.0)
    start_id: str = ""
    end_id: str = ""
    head: bool = False
    tail: bool = False
    dashed: bool = False
    from_page: tuple[bool, bool] = (False, False)
    inline: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def moved(self, dx: float, dy: float) -> Shape:
        """The shape somewhere else."""
        return replace(
            self,
            x=self.x + dx,
            y=self.y + dy,
            start=(self.start[0] + dx, self.start[1] + dy),
            end=(self.end[0] + dx, self.end[1] + dy),
        )


def shapes_of(paragraph: Element) -> Iterator[Shape]:
    """Every shape anchored in a paragraph; the text inside shapes holds no further ones."""
    stack: list[Element] = [paragraph]
    while stack:
        element = stack.pop()
        if element.tag == f"{W}drawing":
            yield from _drawing(element)
        elif element.tag in (f"{W}pict", f"{W}object"):
            yield from _pict(element)
        elif element.tag == f"{MC}AlternateContent":
            choice = element.find(f"{MC}Choice")
            fallback = element.find(f"{MC}Fallback")
            known = choice is not None and any(e.tag == f"{_WPS}wsp" for e in choice.iter())
            chosen = choice if known else fallback if fallback is not None else choice
            if chosen is not None:
                stack.extend(reversed(chosen))
        elif element.tag not in (f"{W}txbxContent", f"{W}del"):
            stack.extend(reversed(element))


# DrawingML


def _drawing(drawing: Element) -> Iterator[Shape]:
    for frame in drawing:
        inline = frame.tag == f"{_WP}inline"
        across, down = frame.find(f"{_WP}positionH"), frame.find(f"{_WP}positionV")
        offset = (_offset(across), _offset(down))
        page = (
            _from_page(across, ("page", "leftMargin", "rightMargin")),
            _from_page(down, ("page", "margin")),
        )
        properties = frame.find(f"{_WP}docPr")
        key = properties.get("id", "") if properties is not None else ""
        description = properties.get("descr", "") if properties is not None else ""
        for content in frame.iter():
            if content.tag == f"{_WPS}wsp":
                found = [(_wsp(content, (0.0, 0.0, 1.0, 1.0), placed=False), True)]
            elif content.tag in (
                f"{_WPG}wgp",
                "{http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas}wpc",
            ):
                found = [(shape, False) for shape in _group(content, (0.0, 0.0, 1.0, 1.0), outer=True)]
            else:
                continue
            for shape, alone in found:
                if shape is None:
                    continue
                placed = shape.moved(*offset)
                yield replace(
                    placed,
                    key=key if alone or not shape.key else shape.key,
                    description=description if alone else shape.description,
                    from_page=page,
                    inline=inline,
                )
            break


def _offset(position: Element | None) -> float:
    found = position.find(f"{_WP}posOffset") if position is not None else None
    return number(found.text) / _EMU if found is not None else 0.0


def _from_page(position: Element | None, bases: tuple[str, ...]) -> bool:
    return position is not None and position.get("relativeFrom") in bases


_Frame = tuple[float, float, float, float]
"""Offset and scale of a group."""


def _group(group: Element, frame: _Frame, *, outer: bool) -> Iterator[Shape | None]:
    box = group.find(f"{_WPG}grpSpPr/{_A}xfrm")
    inner = frame
    if box is not None:
        x, y, width, height = _box(box)
        child = box.find(f"{_A}chOff"), box.find(f"{_A}chExt")
        cx, cy = _pair(child[0], "x", "y")
        cw, ch = _pair(child[1], "cx", "cy")
        sx, sy = (width / cw if cw else 1.0), (height / ch if ch else 1.0)
        # The outermost group lies at its anchor, whatever offset it writes.
        ox, oy = (0.0, 0.0) if outer else (x, y)
        inner = (
            frame[0] + frame[2] * (ox - cx * sx),
            frame[1] + frame[3] * (oy - cy * sy),
            frame[2] * sx,
            frame[3] * sy,
        )
    for child in group:
        if child.tag == f"{_WPS}wsp":
            yield _wsp(child, inner, placed=True)
        elif child.tag in (f"{_WPG}grpSp", f"{_WPG}wgp"):
            yield from _group(child, inner, outer=False)


def _pair(element: Element | None, one: str, two: str) -> tuple[float, float]:
    if element is None:
        return 0.0, 0.0
    return number(element.get(one)) / _EMU, number(element.get(two)) / _EMU


def _box(box: Element) -> tuple[float, float, float, float]:
    return *_pair(box.find(f"{_A}off"), "x", "y"), *_pair(box.find(f"{_A}ext"), "cx", "cy")


def _wsp(shape: Element, frame: _Frame, *, placed: bool) -> Shape | None:
    properties = shape.find(f"{_WPS}spPr")
    if properties is None:
        return None
    box = properties.find(f"{_A}xfrm")
    x, y, width, height = _box(box) if box is not None else (0.0, 0.0, 0.0, 0.0)
    if not placed:
        x = y = 0.0
    x, y = frame[0] + frame[2] * x, frame[1] + frame[3] * y
    width, height = frame[2] * width, frame[3] * height
    preset = properties.find(f"{_A}prstGeom")
    name = preset.get("prst", "") if preset is not None else ""
    glue = shape.find(f"{_WPS}cNvCnPr")
    own = shape.find(f"{_WPS}cNvPr")
    stroke = properties.find(f"{_A}ln")
    bare = stroke is not None and stroke.find(f"{_A}noFill") is not None
    body = shape.find(f"{_WPS}txbx/{W}txbxContent")
    text = _text(body)
    key = own.get("id", "") if own is not None else ""
    description = own.get("descr", "") if own is not None else ""
    dash = stroke.find(f"{_A}prstDash") if stroke is not None else None
    dashed = dash is not None and dash.get("val", "solid") != "solid"
    path = properties.find(f"{_A}custGeom/{_A}pathLst/{_A}path")
    open_path = (
        path is not None and path.find(f"{_A}close") is None and properties.find(f"{_A}noFill") is not None
    )
    if (
        glue is not None
        or open_path
        or name == "line"
        or ("Connector" in name and not name.startswith("flowChart"))
    ):
        start, end = _ends(properties, box, (x, y, width, height))
        return Shape(
            kind="garis", text=text, x=x, y=y, width=width, height=height, key=key, description=description,
            start=start, end=end, start_id=_glued(glue, "stCxn"), end_id=_glued(glue, "endCxn"),
            head=_arrow(stroke, "headEnd"), tail=_arrow(stroke, "tailEnd"), dashed=dashed,
        )  # fmt: skip
    kind = KINDS.get(name, "")
    if kind == "kotak" and text and bare:
        kind = "teks"
    return Shape(
        kind=kind,
        text=text,
        x=x,
        y=y,
        width=width,
        height=height,
        key=key,
        description=description,
        dashed=dashed,
    )


def _glued(glue: Element | None, end: str) -> str:
    found = glue.find(f"{_A}{end}") if glue is not None else None
    return found.get("id", "") if found is not None else ""


def _arrow(stroke: Element | None, end: str) -> bool:
    found = stroke.find(f"{_A}{end}") if stroke is not None else None
    return found is not None and found.get("type", "none") != "none"


def _ends(
    properties: Element, box: Element | None, place: tuple[float, float, float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    x, y, width, height = place
    start, end = (0.0, 0.0), (1.0, 1.0)
    path = properties.find(f"{_A}custGeom/{_A}pathLst/{_A}path")
    if path is not None:
        points = [p for p in path.iter() if p.tag == f"{_A}pt"]
        wide, high = number(path.get("w")) or 1.0, number(path.get("h")) or 1.0
        if points:
            start = (number(points[0].get("x")) / wide, number(points[0].get("y")) / high)
            end = (number(points[-1].get("x")) / wide, number(points[-1].get("y")) / high)
    across = box is not None and box.get("flipH") in ("1", "true")
    down = box is not None and box.get("flipV") in ("1", "true")
    turn = radians(number(box.get("rot")) / 60000) if box is not None else 0.0

    def at(point: tuple[float, float]) -> tuple[float, float]:
        px, py = (1 - point[0] if across else point[0]), (1 - point[1] if down else point[1])
        dx, dy = (px - 0.5) * width, (py - 0.5) * height
        return (
            x + width / 2 + dx * cos(turn) - dy * sin(turn),
            y + height / 2 + dx * sin(turn) + dy * cos(turn),
        )

    return at(start), at(end)


def _text(body: Element | None) -> str:
    if body is None:
        return ""
    found = [line for p in body.iter(f"{W}p") for line in lines(p)]
    return one_line(" ".join(found))


# VML


def _pict(pict: Element) -> Iterator[Shape]:
    for child in pict:
        yield from _vml(child, None)


def _vml(element: Element, frame: _Frame | None) -> Iterator[Shape]:
    tag = element.tag.removeprefix(_V)
    if not element.tag.startswith(_V) or tag == "shapetype":
        return
    parts = (part.partition(":") for part in element.get("style", "").split(";"))
    style = {name.strip().lower(): value.strip() for name, _, value in parts if value}
    x, y, width, height = _vml_box(style, frame)
    if tag == "group":
        size = [number(v) for v in re.split(r"[, ]+", element.get("coordsize", "1000,1000"))[:2]]
        origin = [number(v) for v in re.split(r"[, ]+", element.get("coordorigin", "0,0"))[:2]]
        sx = width / size[0] if len(size) == 2 and size[0] else 1.0
        sy = height / size[1] if len(size) == 2 and size[1] else 1.0
        ox, oy = (origin[0], origin[1]) if len(origin) == 2 else (0.0, 0.0)
        inner = (x - ox * sx, y - oy * sy, sx, sy)
        for child in element:
            for shape in _vml(child, inner):
                yield replace(shape, from_page=_vml_page(style)) if frame is None else shape
        return
    kind = VML_TAGS.get(tag) or VML_TYPES.get(re.sub(r".*_t", "", element.get("type", "")), "")
    stroke = element.find(f"{_V}stroke")
    text = _text(element.find(f"{_V}textbox/{W}txbxContent"))
    if kind == "kotak" and text and element.get("stroked") in ("f", "false"):
        kind = "teks"
    start, end = (x, y), (x + width, y + height)
    if tag == "line":
        start, end = (_vml_point(element.get(name, ""), frame, style) for name in ("from", "to"))
        x, y = min(start[0], end[0]), min(start[1], end[1])
        width, height = abs(start[0] - end[0]), abs(start[1] - end[1])
    flip = style.get("flip", "")
    if "x" in flip:
        start, end = (end[0], start[1]), (start[0], end[1])
    if "y" in flip:
        start, end = (start[0], end[1]), (end[0], start[1])
    turn = round(number(re.sub(r"[^\d.\-]", "", style.get("rotation", "")))) % 360
    if turn == 180:
        start, end = end, start

    def has(name: str) -> bool:
        return stroke is not None and stroke.get(name, "none") != "none"

    yield Shape(
        kind=kind, text=text, x=x, y=y, width=width, height=height, key=element.get("id", ""),
        description=element.get("alt", ""), start=start, end=end,
        head=has("startarrow"), tail=has("endarrow"),
        dashed=stroke is not None and stroke.get("dashstyle", "solid") != "solid",
        from_page=_vml_page(style) if frame is None else (False, False),
        inline=frame is None and style.get("position") != "absolute",
    )  # fmt: skip


def _vml_page(style: dict[str, str]) -> tuple[bool, bool]:
    return (
        style.get("mso-position-horizontal-relative") == "page",
        style.get("mso-position-vertical-relative") in ("page", "margin"),
    )


def _vml_box(style: dict[str, str], frame: _Frame | None) -> tuple[float, float, float, float]:
    if frame is None:
        return (
            _length(style.get("margin-left", style.get("left", "0"))),
            _length(style.get("margin-top", style.get("top", "0"))),
            _length(style.get("width", "0")),
            _length(style.get("height", "0")),
        )
    x, y, width, height = (
        number(re.sub(r"[^\d.\-]", "", style.get(k, "0"))) for k in ("left", "top", "width", "height")
    )
    return frame[0] + frame[2] * x, frame[1] + frame[3] * y, frame[2] * width, frame[3] * height


def _vml_point(text: str, frame: _Frame | None, style: dict[str, str]) -> tuple[float, float]:
    parts = text.split(",")
    if len(parts) != 2:
        return 0.0, 0.0
    if frame is not None:
        x, y = (number(re.sub(r"[^\d.\-]", "", p)) for p in parts)
        return frame[0] + frame[2] * x, frame[1] + frame[3] * y
    dx, dy = (_length(style.get(name, "0")) for name in ("margin-left", "margin-top"))
    return dx + _length(parts[0]), dy + _length(parts[1])


def _length(text: str) -> float:
    match = re.fullmatch(r"\s*(-?[\d.]+)\s*([a-z]*)\s*", text.lower())
    if match is None:
        return 0.0
    # Plain numbers count as pixels outside groups.
    return number(match[1]) * _UNITS.get(match[2] or "px", 1.0)
