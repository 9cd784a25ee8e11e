"""``sop law status`` as text and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sop_compiler.law import Cited, RegisterStatus
from sop_compiler.law.register import full_name
from sop_compiler.law.status import Entry
from sop_compiler.model import Regulation

_REASONS = {
    "belum-diperiksa": "belum pernah diperiksa",
    "tanggal-kosong": "tanpa tanggal pemeriksaan",
    "sudah-lama": "pemeriksaannya sudah lama",
    "sebelum-tanggal": "diperiksa sebelum tanggal yang diminta",
}
_WIDTH = 100


def render_law_text(status: RegisterStatus) -> str:
    """What has to be done, most urgent first, ready to be printed."""
    return "\n".join(_lines(status)) + "\n"


def render_law_json(status: RegisterStatus) -> str:
    """The same as data: ``as_of``, ``counts`` and every entry that is open or cited."""
    value = {
        "as_of": status.as_of.isoformat(),
        "months": status.months,
        "before": status.before.isoformat() if status.before else None,
        "counts": {
            "regulations": len(status.entries),
            "to_check": len(status.to_check),
            "gone_but_cited": len(status.gone_but_cited),
            "amended_and_cited": len(status.amended_and_cited),
        },
        "entries": [_entry_json(e) for e in status.entries],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _lines(status: RegisterStatus) -> Iterator[str]:
    never = [e for e in status.to_check if e.recheck == "belum-diperiksa"]
    again = [e for e in status.to_check if e.recheck != "belum-diperiksa"]
    checked = len(status.entries) - len(never)
    yield (
        f"Daftar peraturan per {status.as_of.isoformat()}: {len(status.entries)} peraturan, "
        f"{checked} pernah diperiksa, {len(never)} belum."
    )
    if status.gone_but_cited:
        yield from _heading(f"Dicabut atau diganti, masih dikutip: {len(status.gone_but_cited)}")
        for e in status.gone_but_cited:
            yield from _about(e, _gone(e), e.cited)
    if status.amended_and_cited:
        n = len(status.amended_and_cited)
        yield from _heading(f"Diubah, dikutip tanpa perubahan terakhirnya: {n}")
        for e in status.amended_and_cited:
            what = f"diubah {_names(e.amended_by)}" if e.amended_by else "diubah"
            yield from _about(e, what, e.behind)
    if again:
        yield from _heading(f"Perlu diperiksa lagi: {len(again)}")
        for e in again:
            why = _REASONS[e.recheck or ""]
            yield f"  {full_name(e.regulation)}: {why}{_last(e.regulation)}  ({_place(e)})"
    if never:
        yield from _heading(f"Belum pernah diperiksa: {len(never)} (yang paling banyak dikutip lebih dulu)")
        for e in sorted(never, key=lambda e: (-_count(e.cited), e.regulation.id)):
            cited = f"dikutip {_count(e.cited)} naskah" if e.cited else "tidak dikutip"
            yield f"  {full_name(e.regulation)}: {cited}  ({_place(e)})"
    yield ""
    if status.clean:
        yield "Tidak ada yang perlu ditindaklanjuti."
    else:
        yield "Sesudah dicari, tulis pada peraturannya `status` dan `diperiksa: {tanggal: …, sumber: …}`."


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield text


def _gone(entry: Entry) -> str:
    if not entry.gone:
        return f"peraturan dasarnya, {_names(entry.gone_bases)}, sudah dicabut"
    return f"diganti {_names(entry.replaced_by)}" if entry.replaced_by else "dicabut"


def _about(entry: Entry, what: str, cited: tuple[Cited, ...]) -> Iterator[str]:
    how = _last(entry.regulation) if entry.confirmed else " (menurut catatan; statusnya belum diperiksa)"
    yield f"  {full_name(entry.regulation)}: {what}{how}"
    yield from _wrapped(f"{c.span.file}:{c.span.line}" for c in cited)


def _last(regulation: Regulation) -> str:
    if regulation.checked_on is None:
        return ""
    where = regulation.checked_at or ""
    where = where if len(where) <= 60 else f"{where[:59].rstrip()}…"
    return f" (diperiksa {regulation.checked_on}{f', {where}' if where else ''})"


def _wrapped(places: Iterable[str]) -> Iterator[str]:
    line = ""
    for place in places:
        if line and len(line) + len(place) + 2 > _WIDTH - 6:
            yield f"      {line},"
            line = ""
        line = f"{line}, {place}" if line else place
    if line:
        yield f"      {line}"


def _names(regulations: tuple[Regulation, ...]) -> str:
    return (
        ", lalu ".join(full_name(r) for r in regulations)
        if len(regulations) < 4
        else (f"{len(regulations)} kali, terakhir oleh {full_name(regulations[-1])}")
    )


def _place(entry: Entry) -> str:
    return f"{entry.regulation.span.file}:{entry.regulation.span.line}"


def _count(cited: tuple[Cited, ...]) -> int:
    return len({c.by for c in cited})


def _entry_json(e: Entry) -> dict[str, object]:
    r = e.regulation
    return {
        "id": r.id,
        "name": full_name(r),
        "title": r.title,
        "status": r.status,
        "checked_on": r.checked_on,
        "checked_at": r.checked_at,
        "recheck": e.recheck,
        "gone": e.gone,
        "gone_bases": [x.id for x in e.gone_bases],
        "confirmed": e.confirmed,
        "replaced_by": [x.id for x in e.replaced_by],
        "amended_by": [x.id for x in e.amended_by],
        "source": {"file": r.span.file, "line": r.span.line},
        "cited": [_cited_json(c) for c in e.cited],
        "cited_without_last_amendment": [_cited_json(c) for c in e.behind],
    }


def _cited_json(c: Cited) -> dict[str, object]:
    return {"by": c.by, "title": c.title, "file": c.span.file, "line": c.span.line}
