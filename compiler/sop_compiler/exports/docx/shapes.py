"""DrawingML shapes anchored in cells: symbols, connectors, labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from sop_compiler.exports.docx.xml import attribute, emu, paragraph, run
from sop_compiler.paper.drawing import IMPLIED, DrawnForm, DrawnLabel, DrawnLine, DrawnPage, DrawnSymbol

LABEL_OF: Final = "label"
_PRESETS: Final = {
    "kapsul": "flowChartTerminator",
    "kotak": "flowChartProcess",
    "belah-ketupat": "flowChartDecision",
    "penghubung": "flowChartOffpageConnector",
}
_NAMES: Final = {
    "kapsul": "Kapsul",
    "kotak": "Kotak",
    "belah-ketupat": "Belah ketupat",
    "penghubung": "Penghubung halaman",
}
_LINE = 0.75
_SITES = {"top": 0, "left": 1, "bottom": 2, "right": 3}


@dataclass(slots=True)
class Shapes:
    """Gives every shape of a document its number, and the runs that anchor them."""

    form: DrawnForm
    _next: int = 1
    _names: dict[tuple[int, str, int], int] = field(default_factory=dict[tuple[int, str, int], int])

    def page(self, number: int, page: DrawnPage) -> dict[tuple[int, int], str]:
        """Runs by (row, role column) for a page."""
        lefts = [0.0]
        for width in self.form.roles:
            lefts.append(lefts[-1] + width)
        found: dict[tuple[int, int], list[str]] = {}
        symbol_ids = [self._take() for _ in page.symbols]
        label_ids = [self._take() for _ in page.labels]
        for line in page.lines:
            column = page.symbols[line.start].column
            label = label_ids[line.label] if line.label is not None else None
            ends = (symbol_ids[line.start], symbol_ids[line.end] if line.end is not None else None)
            found.setdefault((line.row, column), []).append(
                self._line(line, page, lefts[column], ends, label)
            )
        for at, symbol in enumerate(page.symbols):
            found.setdefault((symbol.row, symbol.column), []).append(
                self._symbol(symbol, symbol_ids[at], lefts[symbol.column])
            )
        for at, label in enumerate(page.labels):
            column = max(c for c in range(len(self.form.roles)) if lefts[c] <= max(0.0, label.x))
            found.setdefault((label.row, column), []).append(self._label(label, label_ids[at], lefts[column]))
        return {place: "".join(runs) for place, runs in found.items()}

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    def _symbol(self, symbol: DrawnSymbol, number: int, left: float) -> str:
        turned = ' rot="10800000"' if symbol.upward else ""
        box = (
            f'<a:xfrm{turned}><a:off x="0" y="0"/>'
            f'<a:ext cx="{emu(symbol.width)}" cy="{emu(symbol.height)}"/></a:xfrm>'
            f'<a:prstGeom prst="{_PRESETS[symbol.shape]}"><a:avLst/></a:prstGeom>'
            '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
        )
        name = f"{_NAMES[symbol.shape]} {number}"
        drawn = f"<wps:spPr>{box}{_stroke(symbol.dashed, arrow=False)}</wps:spPr>"
        return self._anchor(
            number,
            name,
            IMPLIED if symbol.implied else "",
            (symbol.x - symbol.width / 2 - left, symbol.y - symbol.height / 2),
            (symbol.width, symbol.height),
            f'<wps:cNvPr id="{number}" name="{name}"/><wps:cNvSpPr/>'
            f"{drawn}{self._text(symbol.text, centred=True)}",
            level=2,
        )

    def _line(
        self, line: DrawnLine, page: DrawnPage, left: float, ends: tuple[int, int | None], label: int | None
    ) -> str:
        number = self._take()
        xs, ys = [x for x, _ in line.points], [y for _, y in line.points]
        x, y = min(xs), min(ys)
        width, height = max(xs) - x, max(ys) - y
        first, *rest = [(emu(a - x), emu(b - y)) for a, b in line.points]
        path = f'<a:moveTo><a:pt x="{first[0]}" y="{first[1]}"/></a:moveTo>' + "".join(
            f'<a:lnTo><a:pt x="{a}" y="{b}"/></a:lnTo>' for a, b in rest
        )
        shape = (
            f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>'
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
            f'<a:path w="{emu(width)}" h="{emu(height)}" fill="none">{path}</a:path>'
            "</a:pathLst></a:custGeom><a:noFill/>"
        )
        start, end = page.symbols[line.start], page.symbols[line.end] if line.end is not None else None
        glue = f'<a:stCxn id="{ends[0]}" idx="{_site(start, line.points[0], line.points[1])}"/>'
        if end is not None and ends[1] is not None:
            glue += f'<a:endCxn id="{ends[1]}" idx="{_site(end, line.points[-1], line.points[-2])}"/>'
        name = f"{'Panah' if line.arrow else 'Garis'} {number}"
        return self._anchor(
            number,
            name,
            f"{LABEL_OF} {label}" if label is not None else "",
            (x - left, y),
            (width, height),
            f'<wps:cNvPr id="{number}" name="{name}"/><wps:cNvCnPr>{glue}</wps:cNvCnPr>'
            f"<wps:spPr>{shape}{_stroke(line.dashed, arrow=line.arrow)}</wps:spPr><wps:bodyPr/>",
            level=1,
        )

    def _label(self, label: DrawnLabel, number: int, left: float) -> str:
        width, height = emu(label.width + 4), emu(label.height)
        box = (
            f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>'
        )
        return self._anchor(
            number,
            f"Label {number}",
            "",
            (label.x - left, label.y),
            (label.width + 4, label.height),
            f'<wps:cNvPr id="{number}" name="Label {number}"/><wps:cNvSpPr txBox="1"/>'
            f"<wps:spPr>{box}</wps:spPr>{self._text(label.text, centred=False)}",
            level=3,
        )

    def _text(self, words: str, *, centred: bool) -> str:
        insets = 'lIns="0" tIns="0" rIns="0" bIns="0"'
        body = f'<wps:bodyPr {insets} anchor="ctr" wrap="none"><a:noAutofit/></wps:bodyPr>'
        if not words:
            return body
        inner = paragraph(run(words, size=self.form.font * 0.72), style="Gambar", centred=centred)
        return f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>{body}"

    def _anchor(
        self,
        number: int,
        name: str,
        description: str,
        at: tuple[float, float],
        size: tuple[float, float],
        shape: str,
        level: int,
    ) -> str:
        described = f' descr="{attribute(description)}"' if description else ""
        return (
            "<w:r><w:drawing>"
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            f'relativeHeight="{level * 100000 + number}" behindDoc="0" locked="0" layoutInCell="1" '
            'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="column"><wp:posOffset>{emu(at[0])}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{emu(at[1])}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{emu(size[0])}" cy="{emu(size[1])}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:wrapNone/><wp:docPr id="{number}" name="{attribute(name)}"{described}/>'
            "<wp:cNvGraphicFramePr/>"
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<wps:wsp>{shape}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        )


def _stroke(dashed: bool, *, arrow: bool) -> str:
    dash = '<a:prstDash val="dash"/>' if dashed else ""
    head = '<a:tailEnd type="triangle" w="med" len="med"/>' if arrow else ""
    width = round(_LINE * 12700)
    return (
        f'<a:ln w="{width}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>{dash}<a:round/>{head}</a:ln>'
    )


def _site(symbol: DrawnSymbol, point: tuple[float, float], other: tuple[float, float]) -> int:
    """Connection site (top, left, bottom, right) that the line meets."""
    if point[0] == other[0]:
        return _SITES["bottom" if other[1] > point[1] else "top"]
    return _SITES["right" if other[0] > point[0] else "left"]
