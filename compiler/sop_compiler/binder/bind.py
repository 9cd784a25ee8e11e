"""All files of a source → handbook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from sop_compiler.binder.calendars import read_calendars
from sop_compiler.binder.documents import DocumentIndex
from sop_compiler.binder.fields import check_decree_fields
from sop_compiler.binder.names import Head, check_names
from sop_compiler.binder.procedure import read_procedure
from sop_compiler.binder.references import Known, clash, unknown
from sop_compiler.binder.registers import read_agency, read_documents, read_regulations, read_terms
from sop_compiler.binder.reviews import read_reviews
from sop_compiler.binder.units import AgencyUnit, Forgetful, Memory, Registers
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Agency, Handbook, Procedure, Role
from sop_compiler.source import FOLDER, SourceFile, digest
from sop_compiler.spans import Span


def bind(files: tuple[SourceFile, ...], out: Collector, memory: Memory | None = None) -> Handbook:
    """The handbook of all files; it is only to be used when ``out`` has no errors.

    ``memory`` may give back what it was given before for the same texts.
    """
    memory = memory or Forgetful()
    registers = _registers(files, memory, out)
    sops = _of(files, "sop")
    heads = {f.path: memory.head(f) for f in files if f.kind in ("sop", "instansi", "kalender")}
    check_names(files, heads, out)
    law = _one(files, "peraturan")
    known = Known(
        procedures=_known_ids(sops, heads, out),
        regulations=None if _unreadable(law) else frozenset(r.id for r in registers.regulations),
        units=None,
    )
    agencies: list[Agency] = []
    newest: list[Procedure] = []
    earlier: list[Procedure] = []
    for name in sorted({f.agency for f in files if f.agency}):
        mine = tuple(f for f in files if f.agency == name and f.kind != "reviu")
        unit = agency_unit(name, mine, known, registers.calendar_ids, memory, out)
        agencies.append(unit.agency)
        old = {f.path for f in mine if f.earlier}
        for procedure in unit.procedures:
            (earlier if procedure.span.file in old else newest).append(procedure)
    if not sops:
        out.report("no-source", Span.file_start(FOLDER), hint=("hint-source", {}), folder=FOLDER)
    _check_versions(newest, earlier, {f"{f.agency}/{f.stem}" for f in sops if f.unreadable}, out)
    return Handbook(
        agencies=tuple(agencies),
        procedures=tuple(sorted(newest, key=lambda p: p.id)),
        earlier=tuple(sorted(earlier, key=lambda p: (p.id, p.version.key))),
        regulations=registers.regulations,
        terms=registers.terms,
        calendars=registers.calendars,
        reviews=read_reviews(_of(files, "reviu"), sops, out),
        source_sha256=digest(files),
    )


def _registers(files: tuple[SourceFile, ...], memory: Memory, out: Collector) -> Registers:
    def make() -> Registers:
        mine = out.branch()
        regulations = read_regulations(_one(files, "peraturan"), mine)
        terms = read_terms(_one(files, "istilah"), mine)
        calendars, ids = read_calendars(_of(files, "kalender"), mine)
        return Registers(regulations, terms, calendars, tuple(ids), mine.sorted())

    used = tuple(f for f in files if f.kind in ("peraturan", "istilah", "kalender"))
    registers = memory.unit(Registers, used, {}, make)
    out.extend(registers.found)
    return registers


def agency_unit(
    name: str,
    files: tuple[SourceFile, ...],
    known: Known,
    calendars: tuple[str, ...],
    memory: Memory,
    out: Collector,
) -> AgencyUnit:
    """An agency bound, or what ``memory`` has of it; what was found also goes to ``out``.

    Args:
        name: folder of the agency.
        files: its files but review records, in order of path.
        known: ids of all SOPs and acts.
        calendars: ids of the calendars.
        memory: what is remembered.
        out: knows what has been found in the files so far.
    """

    def make() -> AgencyUnit:
        mine = out.branch()
        agency, procedures = _bind_agency(name, files, known, calendars, memory, mine)
        return AgencyUnit(agency, tuple(procedures), mine.sorted())

    context = {
        "name": (name,),
        "procedures": tuple(sorted(known.procedures)),
        "regulations": None if known.regulations is None else tuple(sorted(known.regulations)),
        "calendars": calendars,
    }
    unit = memory.unit(AgencyUnit, files, context, make)
    out.extend(unit.found)
    return unit


def _bind_agency(
    name: str,
    files: tuple[SourceFile, ...],
    known: Known,
    calendars: Iterable[str],
    memory: Memory,
    out: Collector,
) -> tuple[Agency, list[Procedure]]:
    """One agency and its procedures, newest and earlier ones, in order of path."""
    register, home = _one(files, "dokumen"), _one(files, "instansi")
    registered = read_documents(register, out)
    agency = read_agency(name, home, registered, out)
    view = View.of(home.node) if home else None
    if view is not None and agency.calendar is not None and agency.calendar not in calendars:
        unknown(out, "unknown-calendar", view.at("kalender"), agency.calendar, calendars)
    _check_decree(agency, known, out)
    index = DocumentIndex(registered, complete=not _unreadable(register))
    mine = replace(known, units=None if _unreadable(home) else frozenset(u.id for u in agency.units))
    roles: dict[str, Role] = {}
    procedures: list[Procedure] = []
    for file in _of(files, "sop"):
        make = partial(read_procedure, file, agency, index, mine, out)
        read = memory.procedure(file, index, out, make)
        if read is not None:
            procedures.append(read[0])
            for role in read[1]:
                roles.setdefault(role.id, role)
    return replace(agency, documents=index.all(), roles=(*agency.roles, *roles.values())), procedures


def _of(files: tuple[SourceFile, ...], kind: str) -> tuple[SourceFile, ...]:
    return tuple(f for f in files if f.kind == kind)


def _one(files: tuple[SourceFile, ...], kind: str) -> SourceFile | None:
    return next(iter(_of(files, kind)), None)


def _unreadable(file: SourceFile | None) -> bool:
    """A register that exists but could not be read: what it holds is not known."""
    return file is not None and file.unreadable


def _known_ids(
    files: tuple[SourceFile, ...], heads: Mapping[str, Head | None], out: Collector
) -> frozenset[str]:
    first: dict[str, Span] = {}
    for file in files:
        if file.earlier:
            continue
        head = heads[file.path]
        full = f"{file.agency}/{(head.id if head else None) or file.stem}"
        place = head.place if head else Span.file_start(file.path)
        if full in first and head is not None:
            clash(out, full, place, first[full])
        first.setdefault(full, place)
    return frozenset(first)


def _check_decree(agency: Agency, known: Known, out: Collector) -> None:
    if agency.decree is None:
        return
    check_decree_fields(agency.decree, out)
    for basis in agency.decree.legal_basis:
        for regulation in basis.regulations:
            if known.regulations is not None and regulation not in known.regulations:
                unknown(out, "unknown-regulation", basis.span, regulation, known.regulations)


def _check_versions(
    newest: list[Procedure], earlier: list[Procedure], unreadable: set[str], out: Collector
) -> None:
    current = {p.id: p for p in newest}
    seen: dict[tuple[str, str], Procedure] = {}
    for old in earlier:
        latest = current.get(old.id)
        key = (old.id, old.version.key)
        if latest is None:
            if old.id not in unreadable:
                out.report("version-orphan", old.span, hint=("hint-version", {}), id=old.id)
        elif latest.version.effective and old.version.key >= latest.version.key:
            out.report(
                "version-not-older",
                old.span,
                hint=("hint-version", {}),
                related=(latest.span,),
                newest=latest.version.key,
            )
        if key in seen:
            clash(out, "@".join(key), old.span, seen[key].span)
        seen.setdefault(key, old)
