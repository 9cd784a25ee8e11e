"""Word files as other programs write them: python-docx tables with raw XML for shapes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from docx.oxml import parse_xml

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
EMU = 9525
HEAD = ("No", "Kegiatan", "Pemohon", "Petugas", "Kelengkapan", "Waktu", "Output", "Keterangan")
WIDTHS = (40, 240, 100, 100, 120, 80, 120, 100)  # px
ROW = 60  # px


def form(rows: list[tuple[str, ...]], identity: bool = True):
    """A document with an identity block and a steps table of fixed row heights."""
    document = docx.Document()
    if identity:
        block = document.add_table(rows=6, cols=2)
        values = (
            ("Nomor SOP", "027/12/2024"),
            ("Tanggal Pembuatan", "5 Januari 2024"),
            ("Tanggal Revisi", ""),
            ("Tanggal Efektif", "17 Januari 2024"),
            ("Disahkan oleh", "Sekretaris Daerah\nDrs. Budi\nNIP. 19650101 199003 1 002"),
            ("Nama SOP", "SOP Surat Masuk"),
        )
        for line, pair in zip(block.rows, values, strict=True):
            line.cells[0].text, line.cells[1].text = pair
        document.add_paragraph()
    table = document.add_table(rows=2 + len(rows), cols=8)
    upper, lower = table.rows[0].cells, table.rows[1].cells
    for at in (0, 1, 7):
        upper[at].text = HEAD[at]
        upper[at].merge(lower[at])
    upper[2].merge(upper[3]).text = "Pelaksana"
    upper[4].merge(upper[6]).text = "Mutu Baku"
    for at in range(2, 7):
        lower[at].text = HEAD[at]
    for line, texts in zip(table.rows[2:], rows, strict=True):
        for cell, text in zip(line.cells, texts, strict=True):
            cell.text = text
        line._tr.get_or_add_trPr().append(parse_xml(f'<w:trHeight {NS} w:val="{ROW * 15}" w:hRule="exact"/>'))
    for column, width in zip(table._tbl.tblGrid.findall("{*}gridCol"), WIDTHS, strict=True):
        column.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}w", str(width * 15))
    return document, table


def content(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def put(cell, run: str) -> None:
    """Anchor a shape in the first paragraph of a cell."""
    cell.paragraphs[0]._p.append(parse_xml(run))


def symbol(preset: str, x: float, y: float, text: str = "", key: int = 1, size=(60, 24)) -> str:
    """A floating DrawingML shape at an offset from its cell, px."""
    words = (
        f"<wps:txbx><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
        if text
        else ""
    )
    return anchored(
        x, y, size, key,
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{size[0] * EMU}" cy="{size[1] * EMU}"/></a:xfrm><a:prstGeom prst="{preset}"/></wps:spPr>'
        f"{words}<wps:bodyPr/></wps:wsp>",
    )  # fmt: skip


def connector(
    x: float, y: float, width: float, height: float, *, flip: str = "", ends: str = "tail", key=90
) -> str:
    """A straight connector over a box, px; ``flip`` holds attributes of ``a:xfrm``."""
    heads = "".join(f'<a:{end}End type="triangle"/>' for end in ends.split())
    return anchored(
        x, y, (width, height), key,
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm {flip}><a:off x="0" y="0"/>'
        f'<a:ext cx="{round(width * EMU)}" cy="{round(height * EMU)}"/></a:xfrm>'
        f'<a:prstGeom prst="straightConnector1"/><a:ln>{heads}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>',
    )  # fmt: skip


def anchored(x: float, y: float, size, key: int, shape: str, uri: str = "wordprocessingShape") -> str:
    return (
        f'<w:r {NS}><w:drawing><wp:anchor><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(x * EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(y * EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{round(size[0] * EMU)}" cy="{round(size[1] * EMU)}"/><wp:wrapNone/>'
        f'<wp:docPr id="{key}" name="s{key}"/><a:graphic><a:graphicData '
        f'uri="http://schemas.microsoft.com/office/word/2010/{uri}">{shape}</a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></w:r>"
    )


def changed(
    data: bytes, change: Callable[[str, bytes], bytes | None], extra: dict[str, bytes] | None = None
) -> bytes:
    """The package with parts changed, left out or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return buffer.getvalue()
