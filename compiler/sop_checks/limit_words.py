"""Indonesian words of a judged limit: amounts, deadlines, reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sop_checks.limit_deadlines import Deadline
from sop_checks.limit_measures import Measure
from sop_checks.limit_readings import Reading, Reason
from sop_checks.rules import LimitSpec
from sop_checks.time_words import UNIT_WORDS, duration_text, moment_text

REASON_TEXTS: dict[Reason, str] = {
    "satuan-hari": (
        "SOP mencetak hari tanpa menyebut hari kerja atau hari kalender, dan hasil menurut keduanya berbeda"
    ),
    "tanpa-jam": "data hanya memuat tanggal; tanpa jam, batas ini bisa terpenuhi dan bisa terlewati",
    "kalender-habis": "tanggal di luar masa kalender kerja",
    "tanpa-kalender": "kalender kerja instansi tidak ada",
    "urutan-waktu": "waktu selesai tercatat sebelum waktu mulai",
}
_PLAIN_COUNTS = ("hari_kerja", "hari_kalender")


def observed_text(pairs: Sequence[tuple[Reading, Measure]]) -> str:
    """The amount used; the readings of bare ``hari`` joined by ``atau``, unknown ones left out."""
    return " atau ".join(filter(None, (_used(reading, found) for reading, found in pairs)))


def allowed_text(limit: LimitSpec, readings: Sequence[Reading], found: Sequence[Deadline]) -> str:
    """The limit in words, with its last date where the amount alone does not tell it."""
    text = f"{limit.amount} {UNIT_WORDS[limit.unit]}"
    if limit.unit == "hari" and len(readings) == 1:
        text = f"{limit.amount} {UNIT_WORDS[readings[0].unit]}"
    if limit.unit in ("menit", "jam"):
        return f"{text} waktu kerja"
    if len(readings) == 1 and readings[0].hours:
        return f"{text} (24 jam sehari)"
    if limit.unit == "minggu":
        text = f"{text} ({readings[0].allowance} hari kalender)"
    if limit.unit in ("bulan", "hari_kalender_berakhir_hari_kerja") and found:
        return f"{text}, paling lambat {moment_text(found[0].due)}"
    return text


def summary_text(
    limit: LimitSpec,
    pairs: Sequence[tuple[Reading, Measure]],
    reason: Reason | None,
    allowed: str,
    used: str,
) -> str:
    """``terpakai 5 hari kerja dari 3``, or the reason why there is no verdict.

    ``allowed`` is :func:`allowed_text`, ``used`` is :func:`observed_text`; where the unit already stands
    in the amount used, only its number is said again.
    """
    if len(pairs) == 1 and pairs[0][0].unit in _PLAIN_COUNTS and not pairs[0][0].hours:
        allowed = str(pairs[0][0].amount) if limit.unit != "minggu" else allowed
    clause = f"terpakai {used} dari {allowed}" if used else ""
    if any(measure.after_closing for _, measure in pairs):
        clause += "; selesai pada tanggal terakhir sesudah jam tutup"
    if reason is None:
        return clause
    return f"{REASON_TEXTS[reason]} ({clause})" if clause else REASON_TEXTS[reason]


def _used(reading: Reading, found: Measure) -> str:
    if found.verdict == "unknown" and found.reason != "tanpa-jam":
        return ""
    if not reading.in_time:
        word = "hari kerja" if reading.unit == "hari_kerja" else "hari kalender"
        return f"{found.high} {word}"
    low, high = (_time_text(reading, micros) for micros in (found.low, found.high))
    amount = high if low == high else f"antara {low} dan {high}"
    return amount if reading.hours else f"{amount} waktu kerja"


def _time_text(reading: Reading, micros: int) -> str:
    in_minutes = reading.unit == "menit"
    return duration_text(timedelta(microseconds=micros), in_minutes=in_minutes, in_days=reading.hours)
