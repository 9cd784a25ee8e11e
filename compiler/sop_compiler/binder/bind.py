"""All files of a source → handbook."""

from __future__ import annotations

from dataclasses import replace

from sop_compiler.binder.documents import DocumentIndex
from sop_compiler.binder.procedure import read_procedure
from sop_compiler.binder.registers import (
    read_agency,
    read_calendars,
    read_documents,
    read_regulations,
    read_terms,
    unknown,
)
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Agency, Handbook, Procedure, Role
from sop_compiler.source import FOLDER, SourceFile, digest
from sop_compiler.spans import Span


def bind(files: tuple[SourceFile, ...], out: Collector) -> Handbook:
    """The handbook of all files; it is only to be used when ``out`` has no errors."""
    regulations = read_regulations(_one(files, "peraturan"), out)
    terms = read_terms(_one(files, "istilah"), out)
    calendars, calendar_places = read_calendars(_of(files, "kalender"), out)
    sops = _of(files, "sop")
    names = sorted({f.agency for f in files if f.agency})
    known = _known_ids(sops, out)
    agencies: list[Agency] = []
    newest: list[Procedure] = []
    earlier: list[Procedure] = []
    law = [r.id for r in regulations]
    for name in names:
        mine = tuple(f for f in files if f.agency == name)
        registered = read_documents(_one(mine, "dokumen"), out)
        agency = read_agency(name, _one(mine, "instansi"), registered, out)
        if agency.calendar is not None and agency.calendar not in calendar_places:
            place = agency.span
            unknown(out, "unknown-calendar", place, agency.calendar, calendar_places)
        _check_decree(agency, law, out)
        index = DocumentIndex(registered)
        roles: dict[str, Role] = {}
        for file in _of(mine, "sop"):
            read = read_procedure(file, agency, index, known, law, out)
            if read is not None:
                (earlier if file.earlier else newest).append(read[0])
                for role in read[1]:
                    roles.setdefault(role.id, role)
        agencies.append(
            replace(agency, documents=index.all(), roles=(*agency.roles, *roles.values()))
        )
    if not sops:
        out.error("no-source", Span.file_start(FOLDER), folder=FOLDER)
    _check_versions(newest, earlier, out)
    return Handbook(
        agencies=tuple(agencies),
        procedures=tuple(sorted(newest, key=lambda p: p.id)),
        earlier=tuple(sorted(earlier, key=lambda p: (p.id, p.version.key))),
        regulations=regulations,
        terms=terms,
        calendars=calendars,
        source_sha256=digest(files),
    )


def _of(files: tuple[SourceFile, ...], kind: str) -> tuple[SourceFile, ...]:
    return tuple(f for f in files if f.kind == kind)


def _one(files: tuple[SourceFile, ...], kind: str) -> SourceFile | None:
    return next(iter(_of(files, kind)), None)


def _known_ids(files: tuple[SourceFile, ...], out: Collector) -> tuple[str, ...]:
    first: dict[str, Span] = {}
    for file in files:
        view = View.of(file.node)
        key = view.text("id") if view else None
        if view is None or key is None or file.earlier:
            continue
        full = f"{file.agency}/{key}"
        if full in first:
            where = f"{first[full].file}:{first[full].line}"
            out.report("duplicate-id", view.at("id"), related=(first[full],), id=full, where=where)
        first.setdefault(full, view.at("id"))
    return tuple(sorted(first))


def _check_decree(agency: Agency, law: list[str], out: Collector) -> None:
    for basis in agency.decree.legal_basis if agency.decree else ():
        for regulation in basis.regulations:
            if regulation not in law:
                unknown(out, "unknown-regulation", basis.span, regulation, law)


def _check_versions(newest: list[Procedure], earlier: list[Procedure], out: Collector) -> None:
    current = {p.id: p for p in newest}
    seen: dict[tuple[str, str], Procedure] = {}
    for old in earlier:
        latest = current.get(old.id)
        key = (old.id, old.version.key)
        if latest is None:
            out.error("version-orphan", old.span, id=old.id)
        elif latest.version.effective and old.version.key >= latest.version.key:
            out.error("version-not-older", old.span, newest=latest.version.key)
        if key in seen:
            place = seen[key].span
            where = f"{place.file}:{place.line}"
            out.report("duplicate-id", old.span, related=(place,), id="@".join(key), where=where)
        seen.setdefault(key, old)
