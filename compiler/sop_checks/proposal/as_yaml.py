"""The proposal as a mapping file that a person reads, corrects and keeps."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, cast

from sop_checks.proposal.result import ColumnSeen, Proposal, StepText
from sop_checks.report.as_text import percent

_WIDTH = 98
_SAMPLES = 3
_PLAIN = re.compile(r"[a-z][a-z0-9_]*(?:[-/][a-z0-9]+)*")
_NOT_PLAIN = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""Ids and words of the mapping: the only ones written without quotes."""
_LONGEST_KEY = 900
"""YAML takes short keys only on one line; longer ones need a question mark."""
CHECK = "PERIKSA"
"""The mark on every place that a person has to decide."""

_ABSENT = {
    "berkas": "tanpa nomor berkas tidak ada yang dapat dinilai",
    "langkah": "tanpa langkah tidak ada yang dapat dinilai",
    "pelaksana": "kendali pelaksana tidak dapat dinilai",
    "petugas": "pemisahan fungsi tidak dapat dinilai",
    "mulai": "batas waktu setiap langkah tidak dapat dinilai",
    "selesai": "batas waktu tidak dapat dinilai",
    "dokumen": "output wajib tidak dapat dinilai, kecuali lewat bagian dokumen di bawah",
}


def proposal_yaml(proposal: Proposal) -> str:
    """The whole file."""
    parts = (
        _head(proposal),
        _sop(proposal),
        _columns(proposal),
        _keys(proposal),
        _wide(proposal),
        _steps(proposal),
        _documents(proposal),
        _blanks(proposal),
        _dates(proposal),
        _settings(proposal),
        _kept(proposal),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines) + "\n"


def quoted(text: str) -> str:
    """A scalar that every YAML reader takes as this text."""
    escaped = json.dumps(text, ensure_ascii=False)
    return "".join(char if _printable(char) else _escape(char) for char in escaped)


def word(text: str) -> str:
    """An id: without quotes where it is one."""
    return text if _PLAIN.fullmatch(text) and text not in _NOT_PLAIN else quoted(text)


def _printable(char: str) -> bool:
    code = ord(char)
    return (
        0x20 <= code < 0x7F
        or 0xA0 <= code < 0x2028
        or 0x202F < code < 0xD800
        or 0xE000 <= code < 0xFEFF
        or (0xFF00 <= code < 0xFFFE or code >= 0x10000)
    )


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _comment(text: str, indent: str = "") -> Iterator[str]:
    """A comment, wrapped; what comes out of data holds no line break."""
    safe = "".join(char if _printable(char) else " " for char in " ".join(text.split()))
    lead = f"{indent}# "
    yield from textwrap.wrap(
        safe,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=f"{lead}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _head(proposal: Proposal) -> Iterator[str]:
    yield from _comment(f"Pemetaan untuk {', '.join(proposal.files)}: usulan sop map, untuk diperiksa.")
    yield from _comment(
        f"Baris bertanda {CHECK} perlu Anda putuskan. Usulan yang masih diawali # belum berlaku; "
        "hapus tanda # itu (dan satu spasi sesudahnya) bila setuju."
    )
    for table in proposal.tables:
        looked = (
            f"{table.rows} baris"
            if table.looked == table.rows
            else (f"{table.rows} baris, {table.looked} di antaranya dilihat")
        )
        notes = f"; {', '.join(table.notes)}" if table.notes else ""
        other = "" if table.used else "; bukan catatan berkas, tidak dipakai"
        yield from _comment(f"Dibaca: {table.name} ({looked}{notes}){other}")


def _sop(proposal: Proposal) -> Iterator[str]:
    choice = proposal.sop
    match = (
        f"{choice.known} dari {choice.texts} tulisan langkah dan {choice.known_rows} dari {choice.rows} baris"
    )
    if choice.origin == "kolom":
        yield from _comment("SOP setiap baris dibaca dari kolom sop, jadi tidak perlu ditulis di sini.")
        return
    yield from _comment("SOP untuk semua baris.")
    if not choice.sop:
        yield from _comment(f"{CHECK}: tidak ada SOP yang langkahnya cocok. Tulis id SOP yang benar.")
        yield "# sop: ..."
        return
    yield from _comment(f"{choice.title}: cocok dengan {match}.")
    if choice.sure:
        yield f"sop: {word(choice.sop)}"
        return
    yield from _comment(
        f"{CHECK}: SOP di bawah ini hampir sama cocoknya. Pilih satu, hapus tanda # di depannya."
    )
    for sop in (choice.sop, *choice.others):
        yield f"# sop: {word(sop)}"


def _columns(proposal: Proposal) -> Iterator[str]:
    yield from _comment("Kolom: di kiri nama baku, di kanan nama kolom dalam ekspor. Betulkan yang keliru.")
    yield "kolom:"
    found = [(key, list(items)) for key, items in groupby(sorted(proposal.columns, key=_rank), key=_key)]
    for canonical, items in found:
        if canonical == "berkas" and proposal.keys:
            continue
        for same in _by_header(items):
            yield from _comment(_described(same), "  ")
        names = list(dict.fromkeys(item.header for item in items))
        value = quoted(names[0]) if len(names) == 1 else f"[{', '.join(map(quoted, names))}]"
        yield f"  {canonical}: {value}"
    present = {canonical for canonical, _ in found}
    if proposal.wide:
        present |= {"langkah", "mulai", "selesai", "pelaksana", "petugas"}
    if "siklus" in present:
        present.add("mulai")  # the log has rows of its own for beginnings
    for canonical, effect in _ABSENT.items():
        if canonical not in present:
            mark = f"{CHECK}: " if canonical in ("berkas", "langkah") else ""
            yield from _comment(f"{mark}{canonical}: kolomnya tidak ditemukan; {effect}.", "  ")
    if proposal.unused:
        yield from _comment("Kolom ekspor yang tidak dipakai:", "  ")
        for same in _by_header(proposal.unused):
            yield from _comment(f"- “{same[0].header}”: {_seen(same)}", "  ")


_ORDER = ("berkas", "sop", "langkah", "pelaksana", "petugas", "mulai", "selesai", "dokumen")


def _rank(item: ColumnSeen) -> tuple[int, str]:
    known = _ORDER.index(item.canonical) if item.canonical in _ORDER else len(_ORDER)
    return known, item.canonical


def _key(item: ColumnSeen) -> str:
    return item.canonical


def _by_header(items: Sequence[ColumnSeen]) -> list[list[ColumnSeen]]:
    """Columns of one name in several files or sheets together."""
    found: dict[str, list[ColumnSeen]] = {}
    for item in items:
        found.setdefault(item.header, []).append(item)
    return list(found.values())


def _described(same: Sequence[ColumnSeen]) -> str:
    doubtful = next((item.confidence for item in same if item.confidence != "yakin"), "")
    mark = f"{CHECK} ({doubtful}): " if doubtful else ""
    return f"{mark}{_seen(same)}"


def _seen(same: Sequence[ColumnSeen]) -> str:
    share = round(1000 * sum(item.filled for item in same) / len(same))
    filled = f"terisi {percent(share, 1000)}" if 0 < share < 1000 else "terisi semua" if share else "kosong"
    where = f"; di {len(same)} berkas atau lembar" if len(same) > 1 else ""
    samples = list(dict.fromkeys(text for item in same for text in item.samples))[:_SAMPLES]
    shown = f"; contoh: {' | '.join(samples)}" if samples else ""
    return f"{filled}{where}{shown}"


def _keys(proposal: Proposal) -> Iterator[str]:
    if proposal.keys:
        yield from _comment(
            "Kunci: kolom yang mempertemukan beberapa berkas ekspor. Yang pertama nomor berkas perkara."
        )
        yield "kunci:"
        for names in proposal.keys:
            yield f"  - [{', '.join(map(quoted, names))}]"


def _wide(proposal: Proposal) -> Iterator[str]:
    if not proposal.wide:
        return
    yield from _comment(
        "Lebar: satu baris satu berkas; kolom tanggal yang terisi berarti langkahnya tercatat."
    )
    yield "lebar:"
    for item in proposal.wide:
        mark = "" if item.sure else f"{CHECK}: "
        if item.activity:
            yield from _comment(f"{mark}“{_short(item.activity)}”", "  ")
        columns = ", ".join(f"{key}: {quoted(name)}" for key, name in item.columns.items())
        yield f"  {'' if item.sure else '# '}- {{langkah: {word(item.step)}, {columns}}}"


def _steps(proposal: Proposal) -> Iterator[str]:
    if proposal.wide and not proposal.steps:
        return
    known = sum(item.state == "dikenali" for item in proposal.steps)
    yield from _comment("Langkah: di kiri tulisan dalam ekspor, di kanan id langkah SOP.")
    if known:
        yield from _comment(
            f"{known} dari {len(proposal.steps)} tulisan sudah dikenali sendiri dan tidak perlu ditulis."
        )
    if proposal.sop.sop:
        yield from _comment(f"Daftar id langkah: sop export --to csv {proposal.sop.sop}")
    yield "langkah:"
    for item in proposal.steps:
        yield from _step(item)


def _step(item: StepText) -> Iterator[str]:
    rows = f"{item.count} baris" if item.count else "tidak ada dalam data ini"
    if item.state == "dikenali":
        return
    if item.state == "pribadi":
        yield from _comment(
            f"{CHECK}: {rows} memuat nomor pribadi sebagai langkah; tulisannya tidak ditampilkan.", "  "
        )
        return
    if item.state == "asing":
        yield from _comment(f"{CHECK}: {rows}; tidak ada langkah SOP yang mirip.", "  ")
        yield from _commented_pair(item.text, "...")
        return
    if item.state == "pemetaan" or item.state == "usulan":
        near = next((other for other in item.candidates if other.id == item.step), None)
        words = f": “{_short(near.name)}”" if near else ""
        yield from _comment(f"{rows}{words}", "  ")
        yield from _pair(item.text, item.step)
        return
    yield from _comment(f"{CHECK}: {rows}; pilih satu, hapus tanda # di depannya.", "  ")
    for candidate in item.candidates:
        yield from _comment(f"- {candidate.id}: “{_short(candidate.name)}”", "  ")
        yield from _commented_pair(item.text, candidate.id)


def _pair(text: str, step: str) -> Iterator[str]:
    key = quoted(text)
    if len(key) > _LONGEST_KEY:
        yield f"  ? {key}"
        yield f"  : {word(step)}"
    else:
        yield f"  {key}: {word(step)}"


def _commented_pair(text: str, step: str) -> Iterator[str]:
    for line in _pair(text, step):
        yield f"  # {line[2:]}"


def _documents(proposal: Proposal) -> Iterator[str]:
    yield from _comment(
        "Dokumen: kolom yang terisi berarti dokumennya ada, pada catatan langkah yang disebut."
    )
    if not proposal.documents:
        yield from _comment("Tidak ada kolom yang namanya menyerupai dokumen hasil langkah.")
        yield "dokumen: []"
        return
    yield "dokumen:"
    for item in proposal.documents:
        pair = (
            f"{{langkah: {word(item.step)}, kolom: {quoted(item.column)}, dokumen: {quoted(item.document)}}}"
        )
        mark = "" if item.sure else f"{CHECK}: "
        yield from _comment(f"{mark}{item.filled} sel terisi", "  ")
        yield f"  - {pair}" if item.sure else f"  # - {pair}"


def _blanks(proposal: Proposal) -> Iterator[str]:
    yield from _comment("Tulisan yang berarti kosong. Hapus yang sebenarnya punya arti.")
    seen = [f"{quoted(word)} {count} sel" for word, count in proposal.blanks if count]
    if seen:
        yield from _comment(f"Ditemukan: {'; '.join(seen)}.")
    yield f"kosong: [{', '.join(quoted(word) for word, _ in proposal.blanks)}]"


def _dates(proposal: Proposal) -> Iterator[str]:
    dates = proposal.dates
    yield from _comment("Cara membaca tanggal: hari-bulan (04/03 adalah 4 Maret) atau bulan-hari.")
    for note in dates.notes:
        yield from _comment(note)
    if dates.order and dates.sure:
        yield f"tanggal: {dates.order}"
    elif dates.order:
        yield from _comment(f"{CHECK}: tanpa baris di bawah, tanggal dibaca hari-bulan.")
        yield f"# tanggal: {dates.order}"
    else:
        yield from _comment("Urutannya terbaca dari data; tidak perlu ditulis.")
    if dates.zone:
        yield f"zona: {quoted(dates.zone)}"
    else:
        yield from _comment("Zona waktu data, hanya bila bukan zona waktu instansi:")
        yield "# zona: Asia/Jakarta"


def _settings(proposal: Proposal) -> Iterator[str]:
    """Choices that change verdicts are offered, never taken."""
    given = proposal.settings
    if "selesai_kosong" in given:
        yield f"selesai_kosong: {word(given['selesai_kosong'])}"
    elif proposal.open_ends:
        yield from _comment(
            f"{CHECK}: {proposal.open_ends} baris mempunyai mulai tanpa selesai. "
            "Bila itu berarti langkahnya belum selesai, hapus tanda #:"
        )
        yield "# selesai_kosong: belum-selesai"
    if "mulai_dari" in given:
        yield f"mulai_dari: {word(given['mulai_dari'])}"
    elif proposal.without_start and (proposal.has("selesai") or proposal.wide):
        yield from _comment(
            "Waktu mulai tidak tercatat. Bila boleh diperkirakan dari selesainya langkah sebelumnya "
            "(temuan akan bertanda “diperkirakan”), hapus tanda #:"
        )
        yield "# mulai_dari: pendahulu"


def _kept(proposal: Proposal) -> Iterator[str]:
    if proposal.kept:
        yield from _comment("Dari pemetaan yang diberikan:")
        for key, value in proposal.kept.items():
            yield f"{word(key)}: {_flow(value)}"


def _flow(value: Any) -> str:
    """Plain data in one line."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value).items()
        return f"{{{', '.join(f'{word(str(key))}: {_flow(item)}' for key, item in pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, cast('list[Any]', value)))}]"
    return word(str(value))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else f"{line[:69]}…"
