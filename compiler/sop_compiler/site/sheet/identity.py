"""The identity block of the form, with room for logo, signature and stamp."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from sop_compiler.model import Agency, Procedure
from sop_compiler.site import labels
from sop_compiler.site.sheet import terms
from sop_compiler.site.sheet.markup import element


def identity_block(procedure: Procedure, agency: Agency) -> Markup:
    """Both halves of the identity page.

    Rank and personal number are never stored; their lines stay blank for the hand.
    """
    return element(
        "table",
        element("caption", procedure.title),
        element("tbody", *_head(procedure, agency), *_lists(procedure)),
        class_="kotak-identitas",
    )


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
        element(
            "tr", owner if number == 0 else None, element("th", name, scope="row"), element("td", text)
        )
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


def _lists(procedure: Procedure) -> list[Markup]:
    related = [entry.printed for entry in procedure.related or ()]
    left_right = (
        ((terms.LEGAL, [b.printed for b in procedure.legal_basis]),
         (terms.QUALIFICATIONS, [q.text for q in procedure.qualifications])),
        ((terms.RELATED, related), (terms.EQUIPMENT, procedure.equipment or ())),
        ((terms.WARNINGS, procedure.warnings or ()), (terms.RECORDS, procedure.records or ())),
    )  # fmt: skip
    rows = [
        element("tr", _list_cell(*left, span=1), _list_cell(*right, span=2)) for left, right in left_right
    ]
    more = (
        (labels.PURPOSE, procedure.purpose),
        (labels.SUMMARY, procedure.summary),
        (labels.DEFINITIONS, procedure.definitions),
    )
    rows.extend(element("tr", _list_cell(name, texts, span=3)) for name, texts in more if texts)
    return rows


def _list_cell(name: str, texts: Iterable[str], *, span: int) -> Markup:
    entries = [element("li", text) for text in texts]
    body = element("ol", *entries) if len(entries) > 1 else element("div", *(e for e in texts))
    return element(
        "td", element("b", name, class_="kotak-judul"), body, colspan=span if span > 1 else None,
        class_="kotak-daftar",
    )  # fmt: skip
