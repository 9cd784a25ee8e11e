"""What an SOP file holds that the form cannot show, so that an import of the form would lack it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sop_compiler.model import Agency, CaseRule, Item, Procedure, Status, Step, StepKind, Symbol, TimeLimit
from sop_compiler.paper.printing import identity_entries, printed_day
from sop_compiler.paper.words import (
    approver,
    date_entry,
    day,
    fold,
    limit,
    misplaced_output,
    names,
    signatory,
)


@dataclass(frozen=True, slots=True)
class Loss:
    """A field (slash path as in ``perlu_konfirmasi``) and why the form does not show it."""

    field: str
    reason: str


def losses(procedure: Procedure, agency: Agency) -> tuple[Loss, ...]:
    """Everything that does not survive on paper; an import into the existing file (``--ke``) keeps it."""
    return (*_file(procedure), *_identity(procedure, agency), *_table(procedure, agency))


def _file(procedure: Procedure) -> Iterator[Loss]:
    if procedure.status is Status.ENACTED:
        yield Loss("status", "hasil impor selalu rancangan")
    if procedure.source is not None:
        yield Loss("sumber", "tempat di naskah asal tidak tercetak")
    if procedure.aliases:
        yield Loss("alias", "sebutan lain tidak tercetak")
    if procedure.doubts:
        yield Loss("perlu_konfirmasi", f"{len(procedure.doubts)} butir tidak tercetak")
    if procedure.controls:
        yield Loss("kendali", f"{len(procedure.controls)} kendali tidak tercetak")
    if procedure.case_rule != CaseRule():
        yield Loss("berkas", "aturan berkas tidak tercetak")
    if procedure.free_flow:
        yield Loss("alur", "formulir selalu berarti urutan")


def _identity(procedure: Procedure, agency: Agency) -> Iterator[Loss]:
    version = procedure.version
    entries = identity_entries(procedure)
    title, number = names(entries)
    if not procedure.identity:
        yield Loss("identitas", "dicetak kotak identitas baku")
    if title != procedure.title:
        yield Loss("judul", f"kotak identitas mencetak “{title}”")
    if number != (procedure.number or ""):
        yield Loss("nomor", f"kotak identitas mencetak “{number}”")
    read: dict[str, str] = {}
    for label, text in entries:
        key, found = date_entry(label), day(text)
        if key and found:
            read[key] = found
    dates = {"dibuat": version.created, "direvisi": version.revised, "berlaku": version.effective}
    for key, value in dates.items():
        if read.get(key) != (value.isoformat() if value else None):
            written = printed_day(value) if value else "kosong"
            yield Loss(f"versi/{key}", f"dibaca {written}, kotak identitas mencetak lain")
    if version.revision is not None:
        yield Loss("versi/nomor", "nomor revisi tidak tercetak")
    if version.assumed is not None:
        yield Loss("versi/berlaku_dianggap", "tanggal yang dianggap tidak tercetak")
    words = approver(entries)
    office, name, _ = signatory(agency, words) if words else ("", "", False)
    if (office, name) != (version.approver_office or "", version.approver_name or ""):
        yield Loss("versi/disahkan", f"kotak identitas mencetak “{words}”")


def _table(procedure: Procedure, agency: Agency) -> Iterator[Loss]:
    columns = {column.role for column in procedure.columns}
    if any(role not in columns for step in procedure.all_steps() for role in step.roles):
        yield Loss("pelaksana", "pelaksana tanpa kolom mendapat kolom")
    below = {one.id: two.id for one, two in pairwise(procedure.steps)}
    last = procedure.steps[-1].id if procedure.steps else ""
    for step in procedure.all_steps():
        yield from _step(step, agency, below.get(step.parent or step.id), last=step.id == last)


def _step(step: Step, agency: Agency, below: str | None, *, last: bool) -> Iterator[Loss]:
    own = f"langkah/{step.id}"
    if step.names:
        yield Loss(f"{own}/nama", "sebutan lain di data tidak tercetak")
    letter = re.fullmatch(r"\(?[a-z][.)]?", step.number or "") is not None
    if letter != (step.parent is not None):
        yield Loss(f"{own}/no", "baris rincian dikenali dari hurufnya")
    yield from _kind(step, own, last=last)
    yield from _signs(step, own)
    for key, items in (("kelengkapan", step.inputs), ("output", step.outputs)):
        for at, item in enumerate(items, 1):
            if _bound_otherwise(item, agency):
                yield Loss(f"{own}/{key}/{at}", "dokumen, wajib, atau cakupannya tidak tercetak")
    if step.limit is not None and not _plain(step.limit, outputs=bool(step.outputs)):
        yield Loss(f"{own}/waktu", "cara menghitungnya tidak tercetak")
    if step.after is not None:
        yield Loss(f"{own}/setelah", "panahnya tergambar; dibaca sebagai `ke` baris asalnya")
    if step.goto and (step.group is not None or step.goto == (below,)):
        yield Loss(f"{own}/ke", "panahnya tergambar; dibaca dari baris di bawahnya")
    for branch in step.branches:
        if not branch.in_activity and branch.condition:
            yield Loss(f"{own}/cabang/{branch.label}/jika", "syaratnya tidak tercetak; hanya labelnya")
    if step.group is not None and step.group.kind == "salah_satu":
        yield Loss(f"{own}/sublangkah", "salah satu atau sesuai keadaan tergambar sama")


def _kind(step: Step, own: str, *, last: bool) -> Iterator[Loss]:
    word = fold(step.stem)
    blank = not (step.inputs or step.outputs or step.limit)
    shown = StepKind.PROCESS
    if word == "mulai":
        shown = StepKind.START
    elif word == "selesai" or (last and blank and word.endswith("selesai")):
        shown = StepKind.END
    if step.is_terminal != (shown is not StepKind.PROCESS):
        yield Loss(f"{own}/jenis", "mulai dan selesai dikenali dari bunyi barisnya")
    plain = Symbol.DIAMOND if step.kind is StepKind.DECISION else Symbol.BOX
    if not step.is_terminal and step.symbol not in (plain, Symbol.CAPSULE):
        yield Loss(f"{own}/simbol", "simbol berarti jenis langkah")


def _signs(step: Step, own: str) -> Iterator[Loss]:
    dashed = step.roles_inferred or not step.roles
    if any(mark.role not in step.roles for mark in step.marks):
        yield Loss(f"{own}/tanda", "tanda di kolom yang bukan pelaksananya tidak tergambar")
    words = [mark for mark in step.marks if mark.text]
    if dashed and step.symbol is Symbol.CAPSULE and step.roles and not words:
        yield Loss(f"{own}/pelaksana", "kapsul bergaris putus-putus tidak menunjuk kolom yang tercetak")


def _bound_otherwise(item: Item, agency: Agency) -> bool:
    if not item.required or item.case_wide or len(item.documents) != 1:
        return True
    document = agency.document(item.document)
    return fold(item.text) not in {fold(name) for name in (document.name, *document.aliases)}


def _plain(found: TimeLimit, *, outputs: bool) -> bool:
    """The limit is just what its printed words say."""
    extras = (found.start, found.due, found.first_day_counts, found.late_receipt_next_day)
    if any(
        extra is not None for extra in (*extras, found.day_ends_at_closing, found.joint_leave_is_working_day)
    ):
        return False
    if found.hours_mode or not found.printed:
        return False
    read = limit(found.printed)
    if read is None:
        return found.amount is None and not misplaced_output(found.printed, outputs=outputs)
    number = re.findall(r"\d+", read)[0]
    words = re.sub(r"\([^()]*\)", " ", read.casefold())
    unit = "_".join(re.findall(r"[a-z]+", words))
    return found.amount == int(number) and found.unit == unit
