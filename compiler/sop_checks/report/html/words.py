"""The Indonesian words and numbers of the HTML report."""

from __future__ import annotations

import re
from datetime import date, datetime

from sop_checks.moments import Moment
from sop_checks.outcomes import Outcome
from sop_checks.time_words import MONTH_NAMES, UNIT_WORDS, clock_text, date_text, moment_text

RULE_KINDS = {
    "output-wajib": "Output wajib",
    "kelengkapan": "Kelengkapan",
    "batas-waktu": "Batas waktu",
    "batas-berkas": "Batas waktu berkas",
    "langkah-wajib": "Langkah wajib",
    "langkah-berulang": "Langkah berulang",
    "urutan": "Urutan",
    "pelaksana": "Pelaksana",
    "pemisahan-fungsi": "Pemisahan fungsi",
    "langkah-di-luar-sop": "Langkah di luar SOP",
    "kendali": "Kendali",
}
SEVERITIES = ("tinggi", "sedang", "rendah")
STYLES = {
    Outcome.NONCOMPLIANT: "h-indikasi",
    Outcome.OVERDUE_OPEN: "h-lewat",
    Outcome.NOT_ASSESSABLE: "h-gelap",
    Outcome.PENDING: "h-belum",
    Outcome.COMPLIANT: "h-sesuai",
}
"""CSS class of every outcome that charts show, in the order in which they are drawn."""
SIGNS = {
    Outcome.NONCOMPLIANT: "✕",
    Outcome.OVERDUE_OPEN: "◷",
    Outcome.NOT_ASSESSABLE: "?",
    Outcome.PENDING: "…",
    Outcome.COMPLIANT: "✓",
}
"""A sign beside the colour, for readers and printers without colour."""
_COUNTING = {
    ("hari_pertama_dihitung", "ya"): "hari pertama ikut dihitung",
    ("hari_pertama_dihitung", "tidak"): "hari pertama tidak dihitung",
    ("terima_lewat_tutup_hari_berikut", "ya"): "yang diterima sesudah jam tutup dihitung hari berikutnya",
    ("batas_hari", "tengah_malam"): "hari berakhir tengah malam",
    ("batas_hari", "tutup"): "hari berakhir pada jam tutup",
    ("cuti_bersama", "libur"): "cuti bersama dihitung libur",
    ("cuti_bersama", "kerja"): "cuti bersama dihitung hari kerja",
    ("hari", "hari_kerja"): "“hari” dibaca hari kerja",
    ("hari", "hari_kalender"): "“hari” dibaca hari kalender",
    ("hari", ""): "“hari” tanpa keterangan dinilai menurut hari kerja dan menurut hari kalender",
}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` without characters that have no business in HTML."""
    return _CONTROL.sub(" ", text)


def number(value: int) -> str:
    """``12.345``, as Indonesians group digits."""
    return f"{value:,}".replace(",", ".")


def shortened(text: str, size: int = 110) -> str:
    """``text``, cut at a word with ``…`` when it is longer than ``size`` characters."""
    text = " ".join(text.split())
    if len(text) <= size:
        return text
    return f"{text[:size].rpartition(' ')[0] or text[:size]} …"


def iso_text(iso: str) -> str:
    """An ISO date or moment in words; ``""`` stays ``""``."""
    # A moment of a run is local already, so the zone plays no part.
    return moment_text(Moment.parse(iso, "Asia/Jakarta")) if iso else ""


def iso_date_text(iso: str) -> str:
    """``17 Januari 2024``; ``""`` stays ``""``."""
    return date_text(date.fromisoformat(iso)) if iso else ""


def compact_text(iso: str) -> str:
    """``17 Jan 2024 08.30`` for narrow columns; ``""`` stays ``""``."""
    if not iso:
        return ""
    moment = Moment.parse(iso, "Asia/Jakarta")
    at: datetime = moment.at
    day = f"{at.day} {MONTH_NAMES[at.month - 1][:3]} {at.year}"
    return f"{day} {clock_text(at.hour * 3600 + at.minute * 60)}" if moment.has_clock else day


def month_text(month: str, *, short: bool = False) -> str:
    """``Januari 2024`` or ``Jan 24`` from ``2024-01``; a year alone stays as it is."""
    if not month:
        return "tidak diketahui"
    year, _, number_text = month.partition("-")
    if not number_text:
        return year
    name = MONTH_NAMES[int(number_text) - 1]
    return f"{name[:3]} {year[2:]}" if short else f"{name} {year}"


def counting_text(settings: dict[str, str]) -> str:
    """How days were counted under one calendar."""
    return "; ".join(filter(None, (_COUNTING.get(pair, "") for pair in settings.items())))


def unit_text(unit: str) -> str:
    """The printed word of a unit."""
    return UNIT_WORDS.get(unit, unit.replace("_", " "))
