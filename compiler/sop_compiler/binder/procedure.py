"""One SOP file → procedure."""

from __future__ import annotations

from sop_compiler.binder.controls import read_controls
from sop_compiler.binder.documents import DocumentIndex
from sop_compiler.binder.doubts import read_doubts, read_seed_place
from sop_compiler.binder.fields import check_fields
from sop_compiler.binder.references import Known, Places, unique, unknown
from sop_compiler.binder.step_words import StepWords
from sop_compiler.binder.steps import StepReader
from sop_compiler.binder.structure import check_structure
from sop_compiler.binder.values import read_date, read_limit
from sop_compiler.binder.view import View, text_of
from sop_compiler.diagnostics import Collector
from sop_compiler.model import (
    Agency,
    AssumedEffective,
    CaseRule,
    Column,
    IdentityEntry,
    LegalBasis,
    Procedure,
    Qualification,
    Related,
    Role,
    Status,
    Step,
    Version,
)
from sop_compiler.source import Node, SourceFile, TextNode

ABSENT = "tidak-ada"


def read_procedure(
    file: SourceFile,
    agency: Agency,
    documents: DocumentIndex,
    known: Known,
    out: Collector,
) -> tuple[Procedure, tuple[Role, ...]] | None:
    """The procedure of a file, and roles it declares that no register has.

    Args:
        file: an SOP file.
        agency: its agency.
        documents: document index of the agency; grows.
        known: what it may refer to.
        out: receives the findings.
    """
    view = View.of(file.node)
    if view is None:
        return None
    key = view.text("id") or file.stem
    doubts = read_doubts(view)
    columns, extra = _columns(view, agency, out)
    places: Places = {}
    reader = StepReader(documents, doubts, tuple(c.role for c in columns), out, set(), places)
    steps = tuple(s for s in (reader.read(node) for node in view.items("langkah")) if s is not None)
    words = StepWords(steps)
    steps = tuple(words.step(step) for step in steps)
    if not view.has("pelaksana"):
        columns, extra = _columns_of_steps(steps, agency)
    unit = view.text("unit")
    if unit is not None and known.units is not None and unit not in known.units:
        unknown(out, "unknown-unit", view.at("unit"), unit, known.units)
    procedure = Procedure(
        id=f"{agency.id}/{key}",
        agency=agency.id,
        title=view.text("judul") or "",
        aliases=view.texts("alias"),
        number=view.text("nomor"),
        status=Status.DRAFT if view.text("status") == "rancangan" else Status.ENACTED,
        unit=unit,
        version=_version(view.view("versi")),
        identity=tuple(
            IdentityEntry(label=i.text("label") or "", text=i.text("isi") or "")
            for i in view.views("identitas")
        ),
        table_title=view.text("judul_tabel"),
        source=read_seed_place(view.view("sumber")),
        legal_basis=tuple(_legal(node, known, out) for node in view.items("dasar_hukum")),
        qualifications=tuple(_qualification(n, agency, out) for n in view.items("kualifikasi")),
        related=tuple(_related(n, known.procedures, out) for n in view.items("keterkaitan"))
        if view.has("keterkaitan")
        else None,
        equipment=view.optional_texts("peralatan"),
        warnings=view.optional_texts("peringatan"),
        records=view.optional_texts("pencatatan"),
        purpose=view.optional_texts("tujuan"),
        summary=view.optional_texts("penjelasan_singkat"),
        definitions=view.optional_texts("definisi"),
        columns=columns,
        steps=steps,
        doubts=doubts,
        controls=tuple(words.control(control) for control in read_controls(view, out, places)),
        free_flow=view.text("alur") == "bebas",
        case_rule=_case_rule(view.view("berkas"), out),
        source_sha256=file.sha256,
        span=view.at("id"),
    )
    check_structure(procedure, places, out)
    check_fields(procedure, out)
    return procedure, extra


def _columns(view: View, agency: Agency, out: Collector) -> tuple[tuple[Column, ...], tuple[Role, ...]]:
    registered = {r.id: r for r in agency.roles}
    columns: list[Column] = []
    extra: list[Role] = []
    for node in view.items("pelaksana"):
        item = View.of(node)
        role = item.text("id") if item else text_of(node)
        if role is None:
            continue
        printed = item.text("tercetak") if item else None
        name = item.text("nama") if item else None
        span = item.at("id") if item else node.span
        if role not in registered:
            if registered and name is None:
                unknown(out, "unknown-role", span, role, registered)
            extra.append(Role(id=role, name=name or printed or role, span=span))
        columns.append(
            Column(
                role=role,
                printed=printed or (registered[role].name if role in registered else role),
                span=span,
            )
        )
    unique(((c.role, c.span) for c in columns), out)
    return tuple(columns), tuple(extra)


def _columns_of_steps(steps: tuple[Step, ...], agency: Agency) -> tuple[tuple[Column, ...], tuple[Role, ...]]:
    """Columns of an SOP that lists none: its roles in order of first mention."""
    registered = {r.id: r.name for r in agency.roles}
    roles = dict.fromkeys(
        role for s in steps for row in (s, *(s.group.steps if s.group else ())) for role in row.roles
    )
    columns = tuple(Column(role=r, printed=registered.get(r, r)) for r in roles)
    return columns, tuple(Role(id=r, name=r) for r in roles if r not in registered)


def _version(view: View | None) -> Version:
    if view is None:
        return Version()
    approver, assumed = view.view("disahkan"), view.view("berlaku_dianggap")
    assumed_date = read_date(assumed, "tanggal") if assumed else None
    return Version(
        revision=view.text("nomor"),
        created=read_date(view, "dibuat"),
        revised=read_date(view, "direvisi"),
        effective=read_date(view, "berlaku"),
        assumed=AssumedEffective(date=assumed_date, reason=assumed.text("alasan") or "")
        if assumed and assumed_date
        else None,
        approver_office=approver.text("jabatan") if approver else None,
        approver_name=approver.text("nama") if approver else None,
    )


def _legal(node: Node, known: Known, out: Collector) -> LegalBasis:
    view = View.of(node)
    if view is None:
        return LegalBasis(printed=text_of(node) or "", regulations=(), span=node.span)
    cited = view.places("peraturan")
    for regulation, span in cited:
        if known.regulations is not None and regulation not in known.regulations:
            unknown(out, "unknown-regulation", span, regulation, known.regulations)
    return LegalBasis(
        printed=view.text("tercetak") or "", regulations=tuple(r for r, _ in cited), span=view.span
    )


def _qualification(node: Node, agency: Agency, out: Collector) -> Qualification:
    view = View.of(node)
    if view is None:
        return Qualification(text=text_of(node) or "", role=None, span=node.span)
    role = view.text("pelaksana")
    registered = [r.id for r in agency.roles]
    if role is not None and registered and role not in registered:
        unknown(out, "unknown-role", view.at("pelaksana"), role, registered)
    return Qualification(text=view.text("teks") or "", role=role, span=view.span)


def _related(node: Node, known: frozenset[str], out: Collector) -> Related:
    view = View.of(node)
    if view is None:
        printed = text_of(node) or ""
        return Related(printed=printed, procedure=None, span=node.span)
    target = view.text("sop")
    if target == ABSENT:
        target = None
    if target is not None and target not in known:
        unknown(out, "unknown-procedure", view.at("sop"), target, known)
        target = None
    return Related(printed=view.text("tercetak") or "", procedure=target, span=view.span)


def _case_rule(view: View | None, out: Collector) -> CaseRule:
    if view is None:
        return CaseRule()
    closing = view.text("selesai_bila") or ""
    field, _, value = closing.partition("=")
    named = bool(value.strip())
    if closing and closing != "selalu" and not named:
        out.report(
            "bad-pattern",
            view.at("selesai_bila"),
            hint=(
                "hint-pattern",
                {
                    "what": "tulis `selalu` atau `kolom = nilai`",
                    "what_en": "write `selalu` or `column = value`",
                },
            ),
            value=closing,
            key="selesai_bila",
        )
    limit_node = view.get("batas")
    return CaseRule(
        always=closing == "selalu",
        closing_field=field.strip() if named else None,
        closing_value=value.strip() if named else None,
        limit=read_limit(limit_node, out)
        if not isinstance(limit_node, TextNode) or limit_node.value
        else None,
        span=view.span,
    )
