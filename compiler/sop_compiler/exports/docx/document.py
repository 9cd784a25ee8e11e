"""The Word document: parts, styles, lists, page set-up; the same bytes for the same SOP."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from sop_compiler.exports.docx.identity import Lists, identity_table
from sop_compiler.exports.docx.ids import ids_part
from sop_compiler.exports.docx.pages import form_pages
from sop_compiler.exports.docx.xml import HEAD, NAMESPACES, mm, paragraph, run, text, twips
from sop_compiler.paper import Form
from sop_compiler.paper.drawing import DrawnForm

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_MIME: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FOOT: Final = 20
"""Height of the foot of a page, px."""
_LINE: Final = 217
"""Line height of the table, twentieths of a point: the one that row heights are estimated with."""
_DATE: Final = (1980, 1, 1, 0, 0, 0)


def form_docx(form: Form, drawn: DrawnForm, *, title: str, office: str, draft: bool) -> bytes:
    """The document.

    Args:
        form: what is printed.
        drawn: pages with the flowchart.
        title: title of the SOP.
        office: office of the signatory, to part it from the name in the signature cell.
        draft: mark every page as RANCANGAN.
    """
    lists = Lists()
    width = (drawn.paper[0] - 2 * drawn.margin[0]) * 96 / 25.4
    body = [identity_table(form, office, width, lists)]
    for at, page in enumerate(form_pages(form, drawn, lists)):
        # A small paragraph before each table carries the page break.
        heading = run(form.table_title, bold=True) if at == 0 and form.table_title else ""
        style = "JudulTabel" if heading else "Gambar"
        body += [paragraph(heading, style=style, extra="<w:pageBreakBefore/>", centred=True), page]
    body.append(paragraph(style="Gambar"))
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations((("officeDocument", "word/document.xml"),), core=True),
        "docProps/core.xml": _core(title),
        "word/document.xml": (
            f"{HEAD}<w:document {NAMESPACES}><w:body>{''.join(body)}{_section(drawn)}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": _relations(
            (
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("settings", "settings.xml"),
                ("footer", "footer1.xml"),
                ("customXml", "../customXml/item1.xml"),
            )
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(lists),
        "word/settings.xml": _settings(),
        "word/footer1.xml": _footer(title, width, draft=draft),
        "customXml/item1.xml": ids_part(form.ids),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, content.encode("utf-8"))
    return buffer.getvalue()


def _content_types() -> str:
    kinds = {
        "/word/document.xml": f"{_MIME}.document.main+xml",
        "/word/styles.xml": f"{_MIME}.styles+xml",
        "/word/numbering.xml": f"{_MIME}.numbering+xml",
        "/word/settings.xml": f"{_MIME}.settings+xml",
        "/word/footer1.xml": f"{_MIME}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{n}" ContentType="{kind}"/>' for n, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: tuple[tuple[str, str], ...], *, core: bool = False) -> str:
    found = [
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    ]
    if core:
        kind = f"{_PACKAGE}/relationships/metadata/core-properties"
        found.append(f'<Relationship Id="rIdInti" Type="{kind}" Target="docProps/core.xml"/>')
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(found)}</Relationships>'


def _core(title: str) -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{text(title)}</dc:title></cp:coreProperties>'
    )


def _section(drawn: DrawnForm) -> str:
    width, height = drawn.paper
    side, edge = drawn.margin
    bottom = mm(edge) + twips(_FOOT)
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{mm(width)}" w:h="{mm(height)}" w:orient="landscape"/>'
        f'<w:pgMar w:top="{mm(edge)}" w:right="{mm(side)}" w:bottom="{bottom}" w:left="{mm(side)}" '
        f'w:header="0" w:footer="{mm(edge)}" w:gutter="0"/></w:sectPr>'
    )


def _styles() -> str:
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'

    def style(key: str, name: str, paragraph_properties: str, run_properties: str = "") -> str:
        return (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="Normal"/><w:pPr>{paragraph_properties}</w:pPr>'
            f"<w:rPr>{run_properties}</w:rPr></w:style>"
        )

    return (
        f"{HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        '<w:sz w:val="16"/><w:szCs w:val="16"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" '
        f'w:line="{_LINE}" w:lineRule="exact"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        + style("Gambar", "Gambar", '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>')
        + style("Tunggal", "Butir Tunggal", "")
        + style(
            "JudulTabel",
            "Judul Tabel",
            '<w:spacing w:before="0" w:after="20" w:line="230" w:lineRule="exact"/>',
            '<w:b/><w:sz w:val="18"/>',
        )
        + "</w:styles>"
    )


def _numbering(lists: Lists) -> str:
    def level(at: int, form: str, words: str, indent: int) -> str:
        hanging = 210 if at == 0 else 180
        return (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{words}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        )

    kinds = {"angka": 1, "butir": 2}
    numbers = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{kinds[kind]}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for at, kind in enumerate(lists.kinds, 1)
    )
    return (
        f"{HEAD}<w:numbering {_W}>"
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
        f"{level(0, 'decimal', '%1.', 260)}{level(1, 'lowerLetter', '%2.', 440)}</w:abstractNum>"
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>'
        f"{level(0, 'bullet', '•', 210)}{level(1, 'bullet', '–', 390)}</w:abstractNum>"
        f"{numbers}</w:numbering>"
    )


def _settings() -> str:
    return (
        f"{HEAD}<w:settings {_W}><w:compat>"
        '<w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>"
    )


def _footer(title: str, width: float, *, draft: bool) -> str:
    def number(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    stops = (("center", width / 2), ("right", width))
    tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{twips(at)}"/>' for kind, at in stops)
    tabs = f"<w:tabs>{tabs}</w:tabs>"
    middle = run("RANCANGAN – belum berlaku", bold=True) if draft else ""
    inner = (
        f"{run(title)}<w:r><w:tab/></w:r>{middle}<w:r><w:tab/></w:r>{run('Halaman ')}{number('PAGE')}"
        f"{run(' dari ')}{number('NUMPAGES')}"
    )
    return f"{HEAD}<w:ftr {NAMESPACES}>{paragraph(inner, extra=tabs)}</w:ftr>"
