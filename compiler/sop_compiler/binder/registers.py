"""Agencies, documents, regulations, terms, calendars."""

from __future__ import annotations

import zoneinfo

from sop_checks.moments import MomentError, zone_of
from sop_compiler.binder.doubts import read_doubts, read_seed_place
from sop_compiler.binder.references import Places, unique, unknown
from sop_compiler.binder.values import fold
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, closest, shorten
from sop_compiler.model import (
    Agency,
    Decree,
    DecreeItem,
    Document,
    LegalBasis,
    Regulation,
    Relations,
    Role,
    Signatory,
    Term,
    Unit,
)
from sop_compiler.source import SourceFile

_ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")


def read_agency(
    name: str, file: SourceFile | None, documents: tuple[Document, ...], out: Collector
) -> Agency:
    """The agency of a folder; one without ``instansi.yaml`` gets the folder's name."""
    view = View.of(file.node) if file else None
    if view is None:
        return Agency(id=name, name=name.replace("-", " ").title(), documents=documents)
    roles = tuple(
        Role(
            id=item.text("id") or "",
            name=item.text("nama") or item.text("id") or "",
            abbreviation=item.text("singkatan"),
            aliases=item.texts("alias"),
            span=item.at("id"),
        )
        for item in view.views("pelaksana")
    )
    unique([(r.id, r.span) for r in roles], out)
    return Agency(
        id=name,
        name=view.text("nama") or name,
        units=tuple(Unit(id=u.text("id") or "", name=u.text("nama") or "") for u in view.views("unit")),
        address=view.text("alamat"),
        time_zone=_time_zone(view, out),
        calendar=view.text("kalender"),
        roles=roles,
        documents=documents,
        signatories=tuple(
            Signatory(office=s.text("jabatan") or "", name=s.text("nama"))
            for s in view.views("penanda_tangan")
        ),
        decree=_decree(view.view("dekrit"), out),
        span=view.span,
    )


def _time_zone(view: View, out: Collector) -> str:
    """The zone by its IANA name: case records are read in it, wherever the agency is."""
    name = view.text("zona_waktu") or _ZONES[0]
    try:
        zone_of(name)
    except MomentError:
        near = closest(name, sorted(zoneinfo.available_timezones()))
        words = {"allowed": ", ".join(dict.fromkeys((near, *_ZONES) if near else _ZONES))}
        hint = ("hint-allowed", words)
        out.report("not-allowed", view.at("zona_waktu"), hint=hint, key="zona_waktu", value=shorten(name))
        return _ZONES[0]
    return name


def read_documents(file: SourceFile | None, out: Collector) -> tuple[Document, ...]:
    """``dokumen.yaml``; a name that means two documents is reported."""
    view = View.of(file.node) if file else None
    if view is None:
        return ()
    found = tuple(
        Document(
            id=item.text("id") or "",
            name=item.text("nama") or "",
            aliases=item.texts("alias"),
            kind=item.text("jenis"),
            from_outside=item.text("asal") == "luar",
            for_outside=item.text("tujuan") == "luar",
            span=item.at("id"),
        )
        for item in view.views("dokumen")
    )
    unique([(d.id, d.span) for d in found], out)
    owner: dict[str, Document] = {}
    for document in found:
        for word in dict.fromkeys((document.name, *document.aliases)):
            first = owner.setdefault(fold(word), document)
            if first is not document:
                out.report(
                    "alias-clash",
                    document.span,
                    hint=("hint-alias", {}),
                    related=(first.span,),
                    name=word,
                    first=first.id,
                    second=document.id,
                )
    return found


def read_regulations(file: SourceFile | None, out: Collector) -> tuple[Regulation, ...]:
    """``peraturan.yaml``; relations have to name each other and known regulations."""
    view = View.of(file.node) if file else None
    if view is None:
        return ()
    places: Places = {}
    found = tuple(_regulation(item, places) for item in view.views("peraturan"))
    unique([(r.id, r.span) for r in found], out)
    by_id = {r.id: r for r in found}
    for regulation in found:
        for word, ids, inverse, back in _relation_pairs(regulation):
            for other in ids:
                place = places.get((regulation.span, word, other), regulation.span)
                if other not in by_id:
                    unknown(out, "unknown-regulation", place, other, by_id)
                elif back and regulation.id not in getattr(by_id[other].relations, back):
                    out.report(
                        "relation-asymmetric",
                        place,
                        hint=("hint-relation", {"id": regulation.id, "other": other, "inverse": inverse}),
                        related=(by_id[other].span,),
                        id=regulation.id,
                        relation=word,
                        other=other,
                        inverse=inverse,
                    )
    return found


def read_terms(file: SourceFile | None, out: Collector) -> tuple[Term, ...]:
    """``istilah.yaml``."""
    view = View.of(file.node) if file else None
    if view is None:
        return ()
    found = tuple(
        Term(
            id=item.text("id") or "",
            name=item.text("nama") or "",
            abbreviation=item.text("singkatan"),
            definition=item.text("definisi"),
            source=item.text("sumber"),
            spellings=item.texts("ejaan"),
            synonyms=item.texts("sinonim"),
            span=item.at("id"),
        )
        for item in view.views("istilah")
    )
    unique([(t.id, t.span) for t in found], out)
    return found


def _regulation(item: View, places: Places) -> Regulation:
    relations, checked = item.view("relasi"), item.view("diperiksa")
    for word in ("mengubah", "diubah_oleh", "mencabut", "dicabut_oleh", "dasar"):
        for other, span in relations.places(word) if relations else ():
            places[item.at("id"), word, other] = span
    return Regulation(
        id=item.text("id") or "",
        kind=item.text("jenis") or "",
        number=item.text("nomor"),
        year=item.text("tahun"),
        title=item.text("judul") or "",
        region=item.text("daerah"),
        akn=item.text("akn"),
        spellings=item.texts("ejaan"),
        status=item.text("status") or "belum-diperiksa",
        checked_on=checked.text("tanggal") if checked else None,
        checked_at=checked.text("sumber") if checked else None,
        relations=Relations(
            amends=relations.texts("mengubah"),
            amended_by=relations.texts("diubah_oleh"),
            repeals=relations.texts("mencabut"),
            repealed_by=relations.texts("dicabut_oleh"),
            based_on=relations.texts("dasar"),
        )
        if relations
        else Relations(),
        note=item.text("catatan"),
        span=item.at("id"),
    )


def _relation_pairs(regulation: Regulation) -> tuple[tuple[str, tuple[str, ...], str, str], ...]:
    of = regulation.relations
    return (
        ("mengubah", of.amends, "diubah_oleh", "amended_by"),
        ("diubah_oleh", of.amended_by, "mengubah", "amends"),
        ("mencabut", of.repeals, "dicabut_oleh", "repealed_by"),
        ("dicabut_oleh", of.repealed_by, "mencabut", "repeals"),
        ("dasar", of.based_on, "", ""),  # a base act does not list what was made under it
    )


def _decree(view: View | None, out: Collector) -> Decree | None:
    if view is None:
        return None
    enacted, signer = view.view("ditetapkan"), view.view("penanda_tangan")
    return Decree(
        title=view.text("judul") or "",
        number=view.text("nomor") or "",
        subject=view.text("tentang") or "",
        source=read_seed_place(view.view("sumber")),
        considering=view.texts("menimbang"),
        legal_basis=tuple(
            LegalBasis(
                printed=item.text("tercetak") or "",
                regulations=item.texts("peraturan"),
                span=item.at("peraturan"),
            )
            for item in view.views("mengingat")
        ),
        rulings=tuple(
            DecreeItem(label=item.text("label") or "", text=item.text("teks") or "")
            for item in view.views("diktum")
        ),
        place=(enacted.text("tempat") if enacted else None) or "",
        date=(enacted.text("tanggal") if enacted else None) or "",
        date_printed=(enacted.text("tercetak") if enacted else None) or "",
        signed_for=signer.text("atas_nama") if signer else None,
        signatory=Signatory(
            office=(signer.text("jabatan") if signer else None) or "",
            name=signer.text("nama") if signer else None,
        ),
        doubts=read_doubts(view),
        span=view.span,
    )
