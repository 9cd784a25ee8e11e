"""Adding a review record to ``<instansi>/reviu/<sop>.yaml``; what stands there is never changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sop_checks.errors import InputError, os_reason
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Handbook, Procedure, Review, ReviewEvidence, ReviewOutcome
from sop_compiler.review.facts import Facts
from sop_compiler.review.periods import Period
from sop_compiler.source import FOLDER, ListNode, MapNode, SourceFile, text_fingerprint, to_plain
from sop_compiler.source.reader import read_nodes

_HEAD = (
    "# yaml-language-server: $schema=../../.skema/{agency}/reviu.json\n"
    "# Catatan reviu; yang baru ditambahkan di bawah, yang lama tidak diubah.\nreviu:\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the person who records it says."""

    day: date
    office: str
    outcome: ReviewOutcome
    period: Period | None = None
    compared: tuple[str, ...] = ()
    note: str = ""
    follow_up: str = ""


def make_review(procedure: Procedure, file: SourceFile, entry: Entry, facts: Facts | None) -> Review:
    """The record of ``entry`` for the text that stands in ``file`` now.

    Raises:
        InputError: the entry contradicts itself or the report.
    """
    if not entry.office.strip():
        raise InputError("Sebutkan jabatan atau unit yang mereviu.")
    effective = procedure.version.effective
    if effective and entry.day < effective:
        raise InputError(f"Reviu {entry.day} lebih dahulu dari tanggal efektif SOP ({effective}).")
    if facts and not facts.same_text:
        raise InputError(
            "Laporan itu memeriksa naskah SOP yang berbeda dari naskah sekarang; "
            "susun ulang dengan `sop check … --laporan`."
        )
    assert file.node is not None
    return Review(
        procedure=procedure.id,
        day=entry.day,
        period=entry.period.written if entry.period else None,
        office=_one_line(entry.office),
        version=procedure.version.key,
        text_sha256=text_fingerprint(file.node),
        compared=tuple(_compared(entry, facts)),
        outcome=entry.outcome,
        evidence=facts.evidence if facts else None,
        note=_one_line(entry.note) or None,
        follow_up=_one_line(entry.follow_up) or None,
    )


def add_review(root: Path, handbook: Handbook, review: Review) -> Path:
    """Write the record below the earlier ones.

    Returns:
        The file, relative to ``root``.

    Raises:
        InputError: a record of that day exists, the file cannot be extended safely, or not written.
    """
    agency, _, slug = review.procedure.partition("/")
    place = Path(FOLDER) / agency / "reviu" / f"{slug}.yaml"
    if any(old.day == review.day for old in handbook.reviews if old.procedure == review.procedure):
        raise InputError(f"{place} sudah memuat reviu tanggal {review.day}; catatan lama tidak diubah.")
    path = root / place
    try:
        old = path.read_bytes().decode("utf-8") if path.exists() else ""
        text = _extended(old, review, place)
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(f".{path.name}.baru")
        aside.write_text(text, encoding="utf-8", newline="")
        os.replace(aside, path)
    except OSError as error:
        raise InputError(f"{place} tidak dapat ditulis: {os_reason(error)}.") from None
    return place


def _compared(entry: Entry, facts: Facts | None) -> list[str]:
    words = ["naskah SOP dengan pelaksanaannya"]
    if facts:
        as_of = f" per {facts.as_of[:10]}" if facts.as_of else ""
        total = facts.total
        words = [
            f"naskah SOP dengan data {facts.cases} berkas{as_of}: {total.failing} indikasi dari "
            f"{total.judged} kewajiban yang dapat dinilai ({total.all} seluruhnya)"
        ]
    return [*words, *(_one_line(text) for text in entry.compared if text.strip())]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _extended(old: str, review: Review, place: Path) -> str:
    indent = 2
    if old.strip():
        node = read_nodes(old, place.as_posix(), Collector())
        entry = node.entry("reviu") if isinstance(node, MapNode) else None
        if entry is None or not isinstance(entry.value, ListNode) or not entry.value.items:
            raise InputError(f"{place} tidak memuat daftar `reviu`; perbaiki dahulu (sop lint).")
        first = entry.value.items[0]
        indent = max(_column(first) - 3, 0)
    newline = "\r\n" if "\r\n" in old else "\n"
    start = old if old.strip() else _HEAD.format(agency=review.procedure.partition("/")[0])
    if not start.endswith("\n"):
        start += newline
    added = newline.join(" " * indent + line for line in _lines(review)) + newline
    text = start + (added if old.strip() else added.replace(newline, "\n"))
    _prove(old, text, review, place)
    return text


def _column(node: object) -> int:
    """Column (from 1) at which the first key of a list item stands."""
    return node.entries[0].key_span.column if isinstance(node, MapNode) and node.entries else 5


def _prove(old: str, text: str, review: Review, place: Path) -> None:
    """The new text must read as the old records and one more; flow style or a later key would not."""
    out = Collector()
    new = read_nodes(text, place.as_posix(), out)
    before = read_nodes(old, place.as_posix(), Collector()) if old.strip() else None
    earlier: dict[str, Any] = to_plain(before) if before is not None else {}
    wanted = {**earlier, "reviu": [*earlier.get("reviu", []), _plain(review)]}
    if len(out) or new is None or to_plain(new) != wanted:
        raise InputError(
            f"{place} tidak dapat ditambah di akhir; tulis daftar `reviu` sebagai isian terakhir."
        )


def _plain(review: Review) -> dict[str, object]:
    evidence = review.evidence
    data: dict[str, object] = {
        "tanggal": review.day.isoformat(),
        "periode": review.period,
        "oleh": review.office,
        "versi": review.version,
        "naskah": review.text_sha256,
        "dibandingkan": list(review.compared),
        "laporan": _report(evidence) if evidence else None,
        "hasil": review.outcome,
        "catatan": review.note,
        "tindak_lanjut": review.follow_up,
    }
    return {key: value for key, value in data.items() if value}


def _report(evidence: ReviewEvidence) -> dict[str, str]:
    data = {
        "bukti": evidence.evidence_sha256,
        "temuan": evidence.findings_sha256,
        "per_tanggal": evidence.as_of or "",
        "berkas": "" if evidence.cases is None else str(evidence.cases),
    }
    return {key: value for key, value in data.items() if value}


def _lines(review: Review) -> list[str]:
    lines: list[str] = []
    for key, value in _plain(review).items():
        match value:
            case dict():
                lines.append(f"{key}:")
                lines += [f"  {name}: {_text(str(item))}" for name, item in value.items()]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            case list():
                lines.append(f"{key}:")
                lines += [f"  - {_text(str(item))}" for item in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            case _:
                lines.append(f"{key}: {_text(str(value))}")
    return [("- " if number == 0 else "  ") + line for number, line in enumerate(lines)]


def _text(value: str) -> str:
    """A scalar of one line: plain where YAML cannot misread it, else in single quotes."""
    plain = value.replace("-", "").replace(".", "").replace(" ", "")
    if plain.isalnum() and plain.isascii() and value[0].isalnum() and value.lower() != "null":
        return value
    return "'" + value.replace("'", "''") + "'"
