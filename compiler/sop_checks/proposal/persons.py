"""Which columns hold names or numbers of persons, so that no sample shows them."""

from __future__ import annotations

import re
from collections.abc import Container

from sop_checks.masking import person_columns
from sop_checks.privacy import NAME_MASK, Masker
from sop_checks.proposal.exports import Column
from sop_checks.proposal.words import tokens

_PERSONAL_HEADER = re.compile(
    r"(?<![a-z])(?:petugas|pegawai|pejabat|operator|verifikator|pemeriksa|nip|nik|npwp|ktp|resource|user|pic|"
    r"oleh|staf|direktur|pemohon|pelapor|penanggung|rekening|telepon|telp|hp|wa|email|surel|alamat|"
    r"nama lengkap)"
    r"(?![a-z])",
    re.IGNORECASE,
)
_THING_HEADER = re.compile(
    r"paket|tender|kegiatan|tahap|langkah|dokumen|satker|instansi|opd|sop|barang|jabatan|peran|metode|status|jenis",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:S\.?\s?(?:T|E|H|Kom|Sos|IP|Pd|Si|AP|STP|Ak)|M\.?\s?(?:M|Si|T|H|AP|Kom|Pd)|Drs?|Ir|Hj?|A\.?Md)\.(?:\s|,|$)"
)
_NAME = re.compile(
    r"(?:[A-Z][a-z'’.]+|[A-Z]{2,}|[A-Z]\.)(?:\s+(?:[A-Z][a-z'’.]+|[A-Z]{2,}|[A-Z]\.|bin|binti)){0,4}"
)
_LOOKED_VALUES = 60
_MOST = 0.6
_NUMBERS = Masker(enabled=True)


def looks_personal(column: Column, vocabulary: Container[str]) -> bool:
    """Whether the cells are persons: personal numbers, titled names, or names of two words and more.

    Words of the handbook (``vocabulary``, stems) are no names: "Kepala Bagian" is a role.
    """
    values = column.first_values(_LOOKED_VALUES)
    if not values:
        return False
    hits = sum(_is_person(text, vocabulary) for text in values)
    return hits / len(values) >= _MOST


def hides(column: Column, canonical: str, vocabulary: Container[str]) -> bool:
    """Whether samples of a column must not be shown."""
    if canonical == "petugas":
        return True
    words = re.sub(r"[_\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", column.header))
    if canonical in ("langkah", "sop", "dokumen", "mulai", "selesai", "pelaksana", "berkas"):
        return False
    if _PERSONAL_HEADER.search(words) or person_columns([column.header]):
        return True
    return not _THING_HEADER.search(words) and looks_personal(column, vocabulary)


def sample(text: str, masker: Masker, *, hidden: bool) -> str:
    """One value as it may be shown, shortened."""
    if hidden:
        return NAME_MASK
    shown = " ".join(masker.text(text).split())
    return shown if len(shown) <= 40 else f"{shown[:39]}…"


def _is_person(text: str, vocabulary: Container[str]) -> bool:
    if _NUMBERS.case(text) != text or _TITLE.search(text):
        return True
    words = text.split()
    if not 2 <= len(words) <= 5 or not _NAME.fullmatch(text):
        return False
    return not any(stem in vocabulary for stem in tokens(text))
