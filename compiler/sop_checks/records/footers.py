"""Rows of a table that are no records: repeated headers, totals, and the signatures at the end."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sop_checks.folding import fold
from sop_checks.records.rows import TableInfo
from sop_checks.records.tables import RawRow, cell_text

_TOTALS = frozenset({"total", "jumlah", "grandtotal", "totalkeseluruhan", "jumlahtotal", "subtotal"})
_CLOSING = re.compile(
    r"(?:mengetahui|menyetujui|disetujui|disusun oleh|dibuat oleh|direviu oleh|diperiksa oleh|dicetak|diunduh"
    r"|catatan|keterangan|sumber|ttd|tanda tangan|nip\b|nik\b|a\.\s?n\.|plt\.|kepala |sekretaris|inspektur"
    r"|pejabat pembuat|pengguna anggaran|kuasa pengguna)",
    re.IGNORECASE,
)
_PLACE_AND_DATE = re.compile(r"[A-Z][A-Za-z .\-]+,\s*\d{0,2}\s*[A-Z][a-z]+\s+(?:19|20)\d\d")

_TIMES = ("mulai", "selesai", "mulai_berkas")


def no_record(raw: RawRow, info: TableInfo) -> str:
    """Why a row is a repeated header or a row of totals; empty for a record."""
    cells, bound = raw.cells, info.bound
    case = fold(info.text(cells, bound["berkas"]))
    if case == fold(info.headers[bound["berkas"]]) and all(
        fold(info.text(cells, at)) == fold(info.headers[at]) for at in bound.values()
    ):
        return "judul kolom yang berulang"
    step = info.text(cells, bound["langkah"]) if "langkah" in bound else ""
    if step and not step.isdecimal():
        return ""
    if _TOTALS.isdisjoint((case, *(fold(cell_text(cell)) for cell in cells[:2]))):
        return ""
    timed = step and any(info.text(cells, bound[name]) for name in _TIMES if name in bound)
    return "" if timed else "baris jumlah"


def closes(text: str) -> bool:
    """Whether a text stands above a signature or a remark: ``Mengetahui``, a place and a date."""
    return bool(_CLOSING.match(text) or _PLACE_AND_DATE.fullmatch(text))


def signatures(rows: Sequence[RawRow], info: TableInfo, says_something: Callable[[RawRow], bool]) -> int:
    """How many of the last rows belong to the signatures or remarks below a table.

    They begin behind the last row for which ``says_something``, at a row that has such words as
    ``Mengetahui``, or a place and a date, where the case number should be (or no case number).
    """
    last = len(rows)
    while last and not says_something(rows[last - 1]):
        last -= 1
    cases = {info.text(row.cells, info.bound["berkas"]) for row in rows[:last]} - {""}
    for index in range(last, len(rows)):
        case = info.text(rows[index].cells, info.bound["berkas"])
        texts = [case] if case else [text for text in map(cell_text, rows[index].cells) if text]
        if any(map(closes, texts)):
            below = {info.text(row.cells, info.bound["berkas"]) for row in rows[index:]}
            return 0 if below & cases else len(rows) - index
    return 0
