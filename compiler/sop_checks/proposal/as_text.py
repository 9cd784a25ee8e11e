"""The short summary for the person at the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from sop_checks.proposal.as_yaml import CHECK
from sop_checks.proposal.coverage import MOST_RECORDS, Worth
from sop_checks.proposal.drafting import Draft
from sop_checks.proposal.result import Proposal
from sop_checks.reasons import REASONS
from sop_checks.report.as_text import percent

_KIND_WORDS = {
    "output-wajib": "output wajib",
    "kelengkapan": "kelengkapan",
    "batas-waktu": "batas waktu langkah",
    "batas-berkas": "batas waktu berkas",
    "langkah-wajib": "langkah wajib",
    "langkah-berulang": "langkah berulang",
    "urutan": "urutan langkah",
    "pelaksana": "pelaksana",
    "pemisahan-fungsi": "pemisahan fungsi",
    "langkah-di-luar-sop": "langkah di luar SOP",
    "kendali": "kendali tambahan",
}
_MISSING = {
    "berkas": "kolom nomor berkas tidak ditemukan; tunjuk kolomnya di bagian kolom",
    "langkah": "kolom langkah tidak ditemukan; tunjuk kolomnya di bagian kolom",
    "sop": "SOP-nya belum dapat ditentukan; tulis di bagian sop, atau ulangi dengan --sop ID",
    "isi langkah": "tidak ada tulisan langkah yang dikenali; isi bagian langkah",
}
_SHOWN_REASONS = 4
_LISTED_FILES = 3
_WIDTH = 98


def summary_text(made: Draft, exports: Sequence[str], target: str = "") -> str:
    """The summary.

    Args:
        made: the proposed mapping.
        exports: the files as the reader named them.
        target: the file the mapping was written to, ``""`` for the terminal.
    """
    parts = (
        _found(made.proposal),
        _missing(made.proposal),
        _worth(made.before, made.after),
        _next(made, exports, target),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines) + "\n"


def _found(proposal: Proposal) -> Iterator[str]:
    many = len(proposal.files) > _LISTED_FILES
    yield f"Usulan pemetaan untuk {f'{len(proposal.files)} berkas' if many else ', '.join(proposal.files)}"
    for table in proposal.tables:
        if table.looked < table.rows:
            yield f"  Dilihat   {table.looked} dari {table.rows} baris {table.name}, tersebar merata"
    yield f"  SOP       {_sop_words(proposal)}"
    columns: dict[str, list[str]] = {}
    for item in proposal.columns:
        columns.setdefault(item.canonical, []).append(item.header)
    first = "Kolom"
    for canonical, names in columns.items():
        yield f"  {first:<9} {canonical:<12} ← {', '.join(dict.fromkeys(names))}"
        first = ""
    if not columns:
        yield "  Kolom     tidak ada yang dikenali"
    if proposal.unused:
        names = ", ".join(dict.fromkeys(item.header for item in proposal.unused))
        yield from _wrapped(f"  Lainnya   tidak dipakai: {names}", 12)
    if proposal.wide:
        sure = sum(item.sure for item in proposal.wide)
        asked = len(proposal.wide) - sure
        also = f"; {asked} perlu Anda putuskan" if asked else ""
        yield f"  Langkah   satu baris satu berkas; {sure} langkah ditemukan di kolom tanggalnya{also}"
    else:
        yield f"  Langkah   {_step_words(proposal)}"
    for names in proposal.keys[1:]:
        yield f"  Kunci     berkas ekspor bertemu lewat {' = '.join(names)}"
    if proposal.documents:
        sure = len({item.column for item in proposal.documents if item.sure})
        asked = len({item.column for item in proposal.documents if not item.sure})
        yield f"  Dokumen   {sure} kolom menandai dokumen; {asked} kolom perlu diperiksa"
    seen = [f"{word} ({count} sel)" for word, count in proposal.blanks if count]
    if seen:
        yield from _wrapped(f"  Kosong    {', '.join(seen)}", 12)
    if proposal.dates.order:
        yield f"  Tanggal   {proposal.dates.order}{'' if proposal.dates.sure else ' (perlu diperiksa)'}"


def _sop_words(proposal: Proposal) -> str:
    choice = proposal.sop
    if choice.origin == "kolom":
        return "dibaca dari kolom sop"
    if not choice.sop:
        return "tidak ada yang langkahnya cocok"
    rows = percent(choice.known_rows, choice.rows)
    match = f"cocok dengan {choice.known} dari {choice.texts} tulisan langkah ({rows} baris)"
    if choice.sure:
        return f"{choice.sop}: {match}"
    return f"belum pasti: {' atau '.join((choice.sop, *choice.others))}"


def _step_words(proposal: Proposal) -> str:
    counts = {
        "dikenali sendiri": ("dikenali",),
        "diusulkan": ("usulan", "pemetaan"),
        "perlu Anda putuskan": ("pilih", "asing", "pribadi"),
    }
    parts = [
        f"{number} {words}"
        for words, states in counts.items()
        if (number := sum(item.state in states for item in proposal.steps))
    ]
    return f"{len(proposal.steps)} tulisan: {', '.join(parts)}" if parts else "tidak ada"


def _missing(proposal: Proposal) -> Iterator[str]:
    if proposal.missing:
        yield "Belum dapat diusulkan:"
        for name in proposal.missing:
            yield f"  - {_MISSING[name]}"


def _worth(before: Worth | None, after: Worth | None) -> Iterator[str]:
    if before is None or after is None:
        yield f"Lebih dari {MOST_RECORDS} catatan: yang dapat dinilai tidak dihitung di sini."
        return
    yield f"{'Yang dapat dinilai':<26}{'tanpa pemetaan':>20}{'dengan usulan ini':>20}"
    yield f"  {'berkas':<24}{before.cases:>20}{after.cases:>20}"
    yield f"  {'catatan':<24}{before.records:>20}{after.records:>20}"
    yield f"  {'kewajiban':<24}{_share(before):>20}{_share(after):>20}"
    for kind, words in _KIND_WORDS.items():
        if kind in before.kinds or kind in after.kinds:
            cells = (_of(worth.kinds.get(kind, (0, 0))) for worth in (before, after))
            yield f"    {words:<22}{''.join(f'{cell:>20}' for cell in cells)}"
    if after.problem:
        yield from _wrapped(f"Dengan usulan ini data belum dapat diperiksa: {after.problem}", 2)
    elif after.reasons:
        yield "Yang masih belum dapat dinilai:"
        for reason, count in list(after.reasons.items())[:_SHOWN_REASONS]:
            yield from _wrapped(f"  {count:>6}  {REASONS[reason]}", 10)


def _share(worth: Worth) -> str:
    if not worth.obligations:
        return "0"
    return f"{worth.assessable} dari {worth.obligations}"


def _of(pair: tuple[int, int]) -> str:
    return f"{pair[0]} dari {pair[1]}" if pair[1] else "–"


def _next(made: Draft, exports: Sequence[str], target: str) -> Iterator[str]:
    if made.before and made.after and made.before == made.after and not made.after.problem:
        yield "Tanpa pemetaan pun data ini terbaca sama baiknya."
    files = " ".join(f'"{name}"' if " " in name else name for name in exports)
    if not target:
        yield f"Simpan usulan ini: sop map {files} -o pemetaan.yaml"
    if CHECK in made.text.partition("\n\n")[2]:
        yield f"Buka {target or 'pemetaan.yaml'}, putuskan baris bertanda {CHECK}, lalu jalankan:"
    else:
        yield "Lalu jalankan:"
    yield f"  sop check {files} --map {target or 'pemetaan.yaml'}"


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent=" " * indent, break_on_hyphens=False)
