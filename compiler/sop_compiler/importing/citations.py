"""Printed citations → regulations of the register.

Only what an import needs: kind, number and year. Citations that merely say what an amendment amends
are left out; the ones joined by "sebagaimana diubah" count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sop_compiler.importing.cells import fold
from sop_compiler.model import Regulation

_KINDS: tuple[tuple[str, str], ...] = (
    ("Perppu", r"peraturan pemerintah pengganti undang\s*-\s*undang|perppu"),
    ("Permen PAN-RB", r"(?:peraturan menteri|permen)\s*(?:pendayagunaan aparatur negara|pan\s*-?\s*rb)"),
    ("Permendagri", r"peraturan menteri dalam negeri|permendagri"),
    (
        "Peraturan LKPP",
        r"peraturan (?:lembaga kebijakan pengadaan barang\s*/\s*jasa pemerintah|lkpp)|per(?:atuan)?lem",
    ),
    (
        "Perka LKPP",
        r"(?:peraturan kepala|perka) (?:lkpp|lembaga kebijakan pengadaan barang\s*/\s*jasa pemerintah)",
    ),
    ("Perda", r"peraturan daerah|perda"),
    ("Perwali", r"peraturan wali\s*kota|perwali"),
    ("Perbup", r"peraturan bupati|perbup"),
    ("Pergub", r"peraturan gubernur|pergub"),
    ("Perpres", r"peraturan presiden|perpres"),
    ("PP", r"peraturan pemerintah(?! pengganti)|pp"),
    ("UU", r"undang\s*-\s*undang|uu"),
)
_BETWEEN = 60
"""Characters that may stand between the kind and the number ("Republik Indonesia", a place)."""
_CITED = re.compile(r"(?:nomor|no)\s*[.:]*\s*(\d+)(?:\s*tahun\s*(\d{4}))?", re.IGNORECASE)
_AMENDED = re.compile(r"perubahan\s+(?:\w+\s+)?atas\s*$", re.IGNORECASE)


def cited(printed: str, regulations: Iterable[Regulation]) -> tuple[tuple[str, ...], str]:
    """Ids of the regulations an entry cites, and what is unsure about them (``""`` when nothing is)."""
    register = tuple(regulations)
    found: list[str] = []
    problem = ""
    for match in _CITED.finditer(printed):
        kind, start = _kind(printed[: match.start()])
        if kind is None or _AMENDED.search(printed[:start]) or _inside_gazette(printed[: match.start()]):
            continue
        fitting = [
            r
            for r in register
            if fold(r.kind) == fold(kind) and r.number == match[1] and match[2] in (None, r.year)
        ]
        if len(fitting) > 1:
            fitting = [r for r in fitting if _same_place(r, printed)] or fitting
        if len(fitting) == 1:
            if fitting[0].id not in found:
                found.append(fitting[0].id)
            if match[2] is None:
                problem = (
                    "tahun peraturan tidak tercetak; hanya satu peraturan sejenis bernomor itu dalam daftar"
                )
        elif not found:
            name = f"{kind} Nomor {match[1]}{f' Tahun {match[2]}' if match[2] else ''}"
            problem = (
                f"{name} belum ada dalam peraturan.yaml" if not fitting
                else f"{name} dapat berarti beberapa peraturan dalam daftar"
            )  # fmt: skip
    if not found and not problem:
        problem = "nomor dan tahun peraturan tidak terbaca"
    return tuple(found), problem


def _kind(before: str) -> tuple[str | None, int]:
    """The kind named last before the number, and where it begins."""
    best: tuple[int, int, str] | None = None
    for kind, pattern in _KINDS:
        for match in re.finditer(rf"\b(?:{pattern})\b", before, re.IGNORECASE):
            between = before[match.end() :]
            if len(between) > _BETWEEN or any(c.isdigit() for c in between):
                continue
            # The later one counts; of two at one place the longer name.
            found = (match.start(), match.end(), kind)
            if best is None or found[1] > best[1] or (found[1] == best[1] and found[0] < best[0]):
                best = found
    return (best[2], best[0]) if best else (None, 0)


def _inside_gazette(before: str) -> bool:
    return bool(re.search(r"(?:lembar\w*|berita)\s+(?:negara|daerah)[\w\s/]*$", before, re.IGNORECASE))


def _same_place(regulation: Regulation, printed: str) -> bool:
    """Local acts of several places share numbers; the one whose place is named is meant."""
    words = regulation.id.split("-")[1:-2]
    return all(fold(word) in fold(printed) for word in words)
