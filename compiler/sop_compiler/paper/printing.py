"""Procedure → the form that is printed for it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sop_compiler.flow.graph import EXIT, build_flow
from sop_compiler.model import Agency, Item, Procedure, Step, StepKind, Symbol
from sop_compiler.paper.form import Arrow, Entry, Form, FormRow, Ids, Section, Sign

NO_ROLE = "Pelaksana tidak tercetak"
"""Heading of the column for steps whose role is not printed."""
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
SHAPES = {Symbol.CAPSULE: "kapsul", Symbol.BOX: "kotak", Symbol.DIAMOND: "belah-ketupat"}


def print_form(procedure: Procedure, agency: Agency) -> Form:
    """What the official form of ``procedure`` shows."""
    steps = tuple(procedure.all_steps())
    columns = role_columns(procedure)
    form = Form(
        identity=identity_entries(procedure),
        sections=_sections(procedure),
        owner=owner_words(procedure, agency),
        table_title=procedure.table_title or "",
        columns=tuple(heading(procedure, agency, role) for role in columns),
        rows=tuple(_row(step, columns) for step in steps),
        arrows=_arrows(procedure, steps),
        drawn=True,
        ids=_ids(procedure, agency, columns),
    )
    marks = tuple((field, fingerprint(value)) for field, value in cells(form, [s.id for s in steps]).items())
    return replace(form, ids=replace(form.ids, marks=marks))


def cells(form: Form, step_ids: Sequence[str]) -> dict[str, object]:
    """What stands in each place of the form, by field; ``step_ids`` name its rows."""
    found: dict[str, object] = {f"identitas/{at}": entry for at, entry in enumerate(form.identity, 1)}
    found["judul_tabel"] = form.table_title
    found.update({section.key: section.entries for section in form.sections})
    found["pelaksana"] = form.columns
    exits: dict[int, list[tuple[str, str]]] = {}
    for arrow in form.arrows:
        end = "selesai" if arrow.target == len(step_ids) else ""
        target = end if arrow.target is None or end else step_ids[arrow.target]
        exits.setdefault(arrow.source, []).append((arrow.label, target))
    for at, (row, key) in enumerate(zip(form.rows, step_ids, strict=True)):
        own = f"langkah/{key}"
        signs = sorted((s.column, s.text, s.shape or "", s.dashed) for s in row.signs)
        found |= {
            f"{own}/no": row.number,
            f"{own}/kegiatan": row.activity,
            f"{own}/tanda": signs,
            f"{own}/kelengkapan": [(e.text, e.details) for e in row.inputs],
            f"{own}/waktu": row.time,
            f"{own}/output": [(e.text, e.details) for e in row.outputs],
            f"{own}/keterangan": row.note,
            f"{own}/ke": sorted(exits.get(at, [])),
        }
    return found


def fingerprint(value: object) -> str:
    """Short digest of a cell."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode("utf-8")).hexdigest()[:12]


def role_columns(procedure: Procedure) -> tuple[str, ...]:
    """Ids of the role columns: printed ones, then acting roles without a column of their own."""
    acting = (role for step in procedure.all_steps() for role in step.roles)
    return tuple(dict.fromkeys([*(c.role for c in procedure.columns), *acting]))


def heading(procedure: Procedure, agency: Agency, role: str) -> str:
    """Heading of a role column: as printed, else the role's name."""
    for column in procedure.columns:
        if column.role == role:
            return column.printed
    return next((r.name for r in agency.roles if r.id == role), role)


def printed_day(day: date) -> str:
    """``17 Januari 2024``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def identity_entries(procedure: Procedure) -> tuple[tuple[str, str], ...]:
    """Labels and values as once printed, else those of the standard form."""
    if procedure.identity:
        return tuple((entry.label, entry.text) for entry in procedure.identity)
    version = procedure.version
    days = (
        ("Tanggal Pembuatan", version.created),
        ("Tanggal Revisi", version.revised),
        ("Tanggal Efektif", version.effective),
    )
    approver = " ".join(p for p in (version.approver_office, version.approver_name) if p)
    return (
        ("Nomor SOP", procedure.number or ""),
        *((label, printed_day(day) if day else "") for label, day in days),
        ("Disahkan oleh", approver),
        ("Nama SOP", procedure.title),
    )


def owner_words(procedure: Procedure, agency: Agency) -> str:
    """Agency and unit in one line each."""
    units = [u.name for u in agency.units if u.id == procedure.unit or len(agency.units) == 1]
    return "\n".join([agency.name, *units])


def row_words(step: Step) -> str:
    """Words by which a row is known again: number, activity, and outputs where it has no activity."""
    return " ".join((step.number or "", step.activity)).strip()


def _sections(procedure: Procedure) -> tuple[Section, ...]:
    lists: tuple[tuple[str, tuple[str, ...] | None], ...] = (
        ("dasar_hukum", tuple(b.printed for b in procedure.legal_basis)),
        ("kualifikasi", tuple(q.text for q in procedure.qualifications)),
        (
            "keterkaitan",
            tuple(r.printed for r in procedure.related) if procedure.related is not None else None,
        ),
        ("peralatan", procedure.equipment),
        ("peringatan", procedure.warnings),
        ("pencatatan", procedure.records),
        ("penjelasan_singkat", procedure.summary),
        ("tujuan", procedure.purpose),
        ("definisi", procedure.definitions),
    )
    return tuple(Section(key=key, entries=texts) for key, texts in lists if texts is not None)


def _row(step: Step, columns: tuple[str, ...]) -> FormRow:
    branches = (f"{b.printed_label} {b.condition}" for b in step.branches if b.in_activity)
    marks = {mark.role: mark.text for mark in step.marks}
    dashed = step.roles_inferred or not step.roles
    return FormRow(
        number=step.number or "",
        activity=tuple(text for text in (step.stem, *branches) if text),
        level=1 if step.parent else 0,
        signs=tuple(
            Sign(column=at, text=marks.get(role, ""), shape=SHAPES[step.symbol], dashed=dashed)
            for at, role in enumerate(columns)
            if role in step.roles
        ),
        inputs=_entries(step.inputs),
        time=step.limit.printed if step.limit else "",
        outputs=_entries(step.outputs),
        note=step.note,
    )


def _entries(items: tuple[Item, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(text=item.text, details=item.details) for item in items)


def _arrows(procedure: Procedure, steps: tuple[Step, ...]) -> tuple[Arrow, ...]:
    place = {step.id: row for row, step in enumerate(steps)}
    labels = {(s.id, b.label): b.printed_label for s in steps for b in s.branches}
    return tuple(
        Arrow(
            source=place[edge.source],
            target=place.get(edge.target, len(steps)) if edge.target is not None else None,
            label=labels.get((edge.source, edge.label), edge.label),
        )
        for edge in build_flow(procedure).edges
        if edge.target != EXIT or edge.label
    )


def _ids(procedure: Procedure, agency: Agency, columns: tuple[str, ...]) -> Ids:
    words = [
        *(("pelaksana", heading(procedure, agency, role), role) for role in columns),
        *(("dasar_hukum", b.printed, " ".join(b.regulations)) for b in procedure.legal_basis),
        *(("kualifikasi", q.text, q.role or "") for q in procedure.qualifications),
        *(("keterkaitan", r.printed, r.procedure or "tidak-ada") for r in procedure.related or ()),
    ]
    if procedure.unit:
        words.append(("unit", owner_words(procedure, agency), procedure.unit))
    return Ids(
        procedure=procedure.id,
        steps=tuple((row_words(step), step.id) for step in procedure.all_steps()),
        words=tuple(words),
    )


def terminal_word(step: Step) -> str:
    """``Mulai`` or ``Selesai`` for a start or end row, else ``""``."""
    return {StepKind.START: "Mulai", StepKind.END: "Selesai"}.get(step.kind, "")
