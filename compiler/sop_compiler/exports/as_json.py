"""``sop export --to json`` and ``json-instansi`` (contract: design document, section 4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sop_compiler.flow import EXIT, Flow, build_flow
from sop_compiler.model import (
    Agency,
    Decree,
    Doubt,
    Handbook,
    LegalBasis,
    Procedure,
    Regulation,
    Step,
    TimeLimit,
)

Json = dict[str, Any]


def procedures_json(handbook: Handbook, procedures: Iterable[Procedure]) -> list[Json]:
    """The published form of each procedure; described by ``export.schema.json``."""
    return [_procedure(p, handbook.agency(p.agency)) for p in procedures]


def agencies_json(handbook: Handbook) -> list[Json]:
    """Agencies with their decrees, roles and documents, and the regulations they cite."""
    return [_agency(a, handbook) for a in handbook.agencies]


def _procedure(p: Procedure, agency: Agency) -> Json:
    flow = build_flow(p)
    version = p.version
    return {
        "id": p.id,
        "agency": p.agency,
        "title": p.title,
        "number": p.number,
        "status": p.status.value,
        "version": {
            "created": _iso(version.created),
            "revised": _iso(version.revised),
            "effective": _iso(version.effective),
            "approved_by": version.approved_by,
        },
        "legal_basis": [entry for b in p.legal_basis for entry in _legal_basis(b)],
        "qualifications": [{"role": q.role, "text": q.text} for q in p.qualifications],
        "related": [r.printed for r in p.related or ()],
        "equipment": list(p.equipment or ()),
        "warnings": list(p.warnings or ()),
        "records": list(p.records or ()),
        "purpose": list(p.purpose or ()),
        "summary": list(p.summary or ()),
        "definitions": list(p.definitions or ()),
        "roles": [{"id": c.role, "name": agency.role(c.role).name} for c in p.columns],
        "steps": [_step(s, flow) for s in p.all_steps()],
        "doubts": [_doubt(d) for d in p.doubts],
    }


def _step(step: Step, flow: Flow) -> Json:
    return {
        "id": step.id,
        "no": step.number,
        "parent": step.parent,
        "kind": step.kind.value,
        "symbol": step.symbol.value,
        "activity": step.activity,
        "roles": list(step.roles),
        "roles_status": "inferred" if step.roles_inferred else "printed",
        "inputs": [i.printed for i in step.inputs],
        "input_ids": [i.document for i in step.inputs],
        "outputs": [i.printed for i in step.outputs],
        "output_ids": [i.document for i in step.outputs],
        "time": _time(step.limit),
        "note": step.note or None,
        "next": [
            {"to": None if e.target == EXIT else e.target, "condition": e.condition or None}
            for e in flow.leaving(step.id)
            if e.target != EXIT or e.condition
        ],
    }


def _time(limit: TimeLimit | None) -> Json | None:
    if limit is None:
        return None
    start: Json | None = None
    if limit.start is not None:
        start = {"step": limit.start.step, "point": limit.start.point, "field": limit.start.field}
    elif limit.due is not None:
        start = {"step": None, "point": None, "field": limit.due.field}
    return {"printed": limit.printed, "amount": limit.amount, "unit": limit.unit, "from": start}


def _legal_basis(basis: LegalBasis) -> list[Json]:
    if not basis.regulations:
        return [{"regulation": None, "printed": basis.printed}]
    return [{"regulation": r, "printed": basis.printed} for r in basis.regulations]


def _doubt(doubt: Doubt) -> Json:
    return {
        "field": doubt.field,
        "printed": doubt.printed,
        "read": doubt.read,
        "reason": doubt.reason,
        "confidence": doubt.confidence,
        "source": {"file": doubt.source.file, "line": _line(doubt.source.line)} if doubt.source else None,
    }


def _agency(agency: Agency, handbook: Handbook) -> Json:
    return {
        "id": agency.id,
        "name": agency.name,
        "address": agency.address,
        "time_zone": agency.time_zone,
        "calendar": agency.calendar,
        "units": [{"id": u.id, "name": u.name} for u in agency.units],
        "signatories": [{"office": s.office, "name": s.name} for s in agency.signatories],
        "roles": [
            {"id": r.id, "name": r.name, "abbreviation": r.abbreviation, "aliases": list(r.aliases)}
            for r in agency.roles
        ],
        "documents": [
            {"id": d.id, "name": d.name, "kind": d.kind, "aliases": list(d.aliases)} for d in agency.documents
        ],
        "procedures": [p.id for p in handbook.of_agency(agency.id)],
        "decree": _decree(agency.decree) if agency.decree else None,
        "regulations": [_regulation(r) for r in handbook.regulations if r.id in _cited(agency, handbook)],
    }


def _cited(agency: Agency, handbook: Handbook) -> set[str]:
    bases = [b for p in handbook.of_agency(agency.id) for b in p.legal_basis]
    bases.extend(agency.decree.legal_basis if agency.decree else ())
    return {r for b in bases for r in b.regulations}


def _decree(decree: Decree) -> Json:
    return {
        "title": decree.title,
        "number": decree.number,
        "subject": decree.subject,
        "considering": list(decree.considering),
        "legal_basis": [
            {"printed": b.printed, "regulations": list(b.regulations)} for b in decree.legal_basis
        ],
        "dictums": [{"label": r.label, "text": r.text} for r in decree.rulings],
        "place": decree.place,
        "date": decree.date,
        "signed_for": decree.signed_for,
        "signer": {"office": decree.signatory.office, "name": decree.signatory.name},
        "doubts": [_doubt(d) for d in decree.doubts],
    }


def _regulation(r: Regulation) -> Json:
    return {
        "id": r.id,
        "kind": r.kind,
        "number": r.number,
        "year": r.year,
        "title": r.title,
        "akn": r.akn,
        "status": r.status,
        "checked": {"date": r.checked_on, "source": r.checked_at} if r.checked_on else None,
        "amends": list(r.relations.amends),
        "amended_by": list(r.relations.amended_by),
        "repeals": list(r.relations.repeals),
        "repealed_by": list(r.relations.repealed_by),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _line(text: str) -> int | str:
    return int(text) if text.isdecimal() else text
