"""Which fields of an SOP a ``perlu_konfirmasi`` may name (``medan``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized

from sop_compiler.diagnostics import Collector, closest, shorten
from sop_compiler.model import Decree, Doubt, Procedure, Status, Step

_SINGLE = ("judul", "judul_tabel", "nomor", "status", "unit", "versi", "pelaksana", "langkah", "akhir")
_VERSION = (
    *("nomor", "dibuat", "direvisi", "berlaku", "berlaku_dianggap"),
    *("disahkan", "disahkan/jabatan", "disahkan/nama"),
)
_STEP = (
    *("no", "jenis", "kegiatan", "tanda", "pelaksana", "simbol", "kelengkapan", "waktu", "output"),
    *("keterangan", "setelah", "ke", "cabang", "sublangkah"),
)
_ENACTED = ("ditetapkan", "ditetapkan/tempat", "ditetapkan/tanggal")
_SIGNER = ("penanda_tangan", *(f"penanda_tangan/{part}" for part in ("jabatan", "nama", "atas_nama")))
_EXAMPLE = "langkah/terima-berkas/waktu"


def check_fields(procedure: Procedure, out: Collector) -> None:
    """Report doubts that point at nothing, and obligatory ones that are open in an SOP in force."""
    if not procedure.doubts:
        return
    _check(procedure.doubts, frozenset(_fields(procedure)), out)
    if procedure.status is not Status.ENACTED:
        return
    for doubt in procedure.doubts:
        if doubt.required and doubt.open:
            field = shorten(doubt.field)
            out.report("doubt-obligatory", doubt.span, hint=("hint-confirm", {}), field=field)


def check_decree_fields(decree: Decree, out: Collector) -> None:
    """The same for the doubts of a decree."""
    known = {"kop", "judul", "nomor", "tentang", "pejabat", *_ENACTED, *_SIGNER}
    for name, items in (
        ("menimbang", decree.considering),
        ("mengingat", decree.legal_basis),
        ("diktum", decree.rulings),
    ):
        known.update(_numbered(name, items))
    known.update(f"diktum/{ruling.label}" for ruling in decree.rulings)
    _check(decree.doubts, frozenset(known), out)


def _check(doubts: Iterable[Doubt], known: frozenset[str], out: Collector) -> None:
    for doubt in doubts:
        if doubt.field in known:
            continue
        near = closest(doubt.field, known)
        hint = ("hint-field-near", {"word": near}) if near else ("hint-field", {"example": _EXAMPLE})
        out.report("doubt-field", doubt.span, hint=hint, field=shorten(doubt.field))


def _fields(procedure: Procedure) -> Iterator[str]:
    yield from _SINGLE
    yield from (f"versi/{name}" for name in _VERSION)
    lists: dict[str, Sized | None] = {
        "identitas": procedure.identity,
        "dasar_hukum": procedure.legal_basis,
        "kualifikasi": procedure.qualifications,
        "keterkaitan": procedure.related,
        "peralatan": procedure.equipment,
        "peringatan": procedure.warnings,
        "pencatatan": procedure.records,
        "tujuan": procedure.purpose,
        "penjelasan_singkat": procedure.summary,
        "definisi": procedure.definitions,
    }
    for name, items in lists.items():
        yield from _numbered(name, items or ())
    yield from (f"pelaksana/{column.role}" for column in procedure.columns)
    for step in procedure.all_steps():
        yield from _step_fields(step)


def _step_fields(step: Step) -> Iterator[str]:
    own = f"langkah/{step.id}"
    yield own
    yield from (f"{own}/{name}" for name in _STEP)
    yield from _numbered(f"{own}/kelengkapan", step.inputs)
    yield from _numbered(f"{own}/output", step.outputs)
    yield from (f"{own}/tanda/{mark.role}" for mark in step.marks)
    for branch in step.branches:
        exit_ = f"{own}/cabang/{branch.label}"
        yield exit_
        yield from (f"{exit_}/{part}" for part in ("ke", "teks", "jika", "label"))


def _numbered(name: str, items: Sized) -> Iterator[str]:
    yield name
    yield from (f"{name}/{n}" for n in range(1, len(items) + 1))
