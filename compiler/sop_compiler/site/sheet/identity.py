"""The identity block of the form, with room for logo, signature and stamp."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from sop_compiler.model import Agency, Procedure
from sop_compiler.site import labels
from sop_compiler.site.sheet import terms
from sop_compiler.site.sheet.markup import element, void
from sop_compiler.site.sheet.measure import text_lines

_FONTS: Final = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_HEAD_LINES: Final = 10
"""Lines of the upper half: five entries, office, name, rank, number, and one more for a long title."""
_HEAD_FIXED: Final = 130
"""What the upper half needs besides: the signature's room, padding and borders."""

_Entries = tuple[str, tuple[str, ...]]


def identity_block(procedure: Procedure, agency: Agency, width: int, height: int) -> Markup:
    """Both halves of the identity page, for an area of ``width`` times ``height`` px.

    Rank and personal number are never stored; their lines stay blank for the hand.
    """
    return element(
        "table",
        element("caption", procedure.title),
        element("colgroup", void("col", class_="kiri"), void("col", class_="nama"), void("col")),
        element("tbody", *_head(procedure, agency), *_lists(procedure)),
        class_="kotak-identitas",
        style=f"font-size:{_font(procedure, width, height):g}px",
    )


def _font(procedure: Procedure, width: int, height: int) -> float:
    """Largest font with which the block should fit on one page."""
    for font in _FONTS:
        line = font * 1.3
        total = _HEAD_LINES * line + _HEAD_FIXED
        for left, right in _pairs(procedure):
            columns = ((left[1], width * 0.5), (right[1], width * 0.5))
            lines = [sum(text_lines(t, room - 36, font) for t in texts) for texts, room in columns]
            total += (1 + max(lines)) * line + 12
        for _, texts in _more(procedure):
            total += (1 + sum(text_lines(t, width - 36, font) for t in texts)) * line + 12
        if total <= height:
            return font
    return _FONTS[-1]


def _head(procedure: Procedure, agency: Agency) -> list[Markup]:
    version = procedure.version
    entries = [
        (terms.NUMBER, procedure.number or ""),
        (terms.CREATED, labels.day(version.created) if version.created else ""),
        (terms.REVISED, labels.day(version.revised) if version.revised else ""),
        (terms.EFFECTIVE, labels.day(version.effective) if version.effective else ""),
    ]
    unit = next((unit.name for unit in agency.units if unit.id == procedure.unit), "")
    owner = element(
        "td",
        element("div", terms.LOGO, class_="kotak-logo"),
        element("p", agency.name, class_="kotak-instansi"),
        element("p", unit) if unit else None,
        element("p", agency.address, class_="kotak-alamat") if agency.address else None,
        rowspan=len(entries) + 2,
        class_="kotak-pemilik",
    )
    rows = [
        element("tr", owner if number == 0 else None, element("th", name, scope="row"), element("td", text))
        for number, (name, text) in enumerate(entries)
    ]
    rows.append(element("tr", element("th", terms.APPROVED, scope="row"), _signature(procedure)))
    rows.append(
        element("tr", element("th", terms.NAME, scope="row"), element("td", element("b", procedure.title)))
    )
    return rows


def _signature(procedure: Procedure) -> Markup:
    version = procedure.version
    return element(
        "td",
        element("p", version.approver_office or "", class_="ttd-jabatan"),
        element("div", terms.SIGN_AND_STAMP, class_="ttd-ruang"),
        element("p", version.approver_name or "", class_="ttd-nama"),
        element("p", terms.RANK, element("span", class_="ttd-garis"), class_="ttd-baris"),
        element("p", terms.NIP, element("span", class_="ttd-garis"), class_="ttd-baris"),
        class_="ttd",
    )


def _pairs(procedure: Procedure) -> tuple[tuple[_Entries, _Entries], ...]:
    related = tuple(entry.printed for entry in procedure.related or ())
    legal = tuple(basis.printed for basis in procedure.legal_basis)
    qualified = tuple(q.text for q in procedure.qualifications)
    return (
        ((terms.LEGAL, legal), (terms.QUALIFICATIONS, qualified)),
        ((terms.RELATED, related), (terms.EQUIPMENT, procedure.equipment or ())),
        ((terms.WARNINGS, procedure.warnings or ()), (terms.RECORDS, procedure.records or ())),
    )


def _more(procedure: Procedure) -> tuple[_Entries, ...]:
    """Lists some units add."""
    lists = (
        (labels.PURPOSE, procedure.purpose or ()),
        (labels.SUMMARY, procedure.summary or ()),
        (labels.DEFINITIONS, procedure.definitions or ()),
    )
    return tuple((name, texts) for name, texts in lists if texts)


def _lists(procedure: Procedure) -> list[Markup]:
    rows = [
        element("tr", _list_cell(*left, span=1), _list_cell(*right, span=2))
        for left, right in _pairs(procedure)
    ]
    rows.extend(element("tr", _list_cell(name, texts, span=3)) for name, texts in _more(procedure))
    return rows


def _list_cell(name: str, texts: tuple[str, ...], *, span: int) -> Markup:
    entries = [element("li", text) for text in texts]
    body = element("ol", *entries) if len(entries) > 1 else element("div", *texts)
    return element(
        "td", element("b", name, class_="kotak-judul"), body, colspan=span if span > 1 else None,
        class_="kotak-daftar",
    )  # fmt: skip
