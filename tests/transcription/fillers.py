"""The only printed words that stand in no YAML field, by kind.

They belong to the form (labels of the identity block, headings of the table, list numbers), to the
sheet (letterhead, SALINAN) or to the signature, which is not copied.
"""

from __future__ import annotations

import re

LABELS = (
    "Dasar Hukum",
    "Dasar Mukim",
    "Kualifikasi Pelaksana",
    "Kualifikasi Pelaksanaan",
    "Keterkaitan",
    "Peralatan/Perlengkapan",
    "Peralatan/perengkapan",
    "Peringatan",
    "Pencatatan dan Pendataan",
    "Penjelasan Singkat",
    "Tujuan",
    "Definisi",
    "NOMOR",
    "TENTANG",
    "Menimbang",
    "Mengingat",
    "MEMUTUSKAN",
    "Menetapkan",
    "Ditetapkan di",
    "pada tanggal",
    "a.n.",
)
HEADINGS = (
    "No",
    "Kegiatan",
    "Uraian Kegiatan",
    "Uralan Kegiatan",
    "Aktivitas",
    "Pelaksana",
    "Pelaksanaan",
    "Mutu Baku",
    "Kelengkapan",
    "Perlengkapan",
    "Perengkapan",
    "Persyaratan/ Kelengkapan",
    "Persyaratan/ Perlengkapan",
    "Persyaratan/ Pertengkapan",
    "Waktu",
    "Maks. Waktu",
    "Output",
    "Keterangan",
    "Ket",
)
LETTERHEAD = (
    "PEMERINTAH KOTA PAGAR ALAM",
    "BAGIAN PENGADAAN BARANG DAN JASA",
    "BAGIAN PENGADAAN BARANG /JASA",
    "SOP",
    "PEMERINTAH KOTA SALATIGA",
    "SETDA KOTA SALATIGA",
)
ORNAMENTS = ("SALINAN", "dto", "[Signature]", "NIP. (tidak disalin)")

KINDS = {"label": LABELS, "kepala-tabel": HEADINGS, "kop": LETTERHEAD, "hiasan": ORNAMENTS}

# A list number or letter; a bare number or the round bullet only before a space.
LIST_MARK = re.compile(r"\d{1,2}[.)]|\d{1,2}(?= )|[a-z][.)]|o(?= )")


def is_filler(text: str) -> bool:
    """Whether a quoted part of the ledger is one of the known fillers."""
    known = {word.casefold() for words in KINDS.values() for word in words}
    return text.casefold() in known or re.fullmatch(r"\d{1,2}[.)]?|[a-z][.)]|o", text) is not None


_ORNAMENT = re.compile(r"\bdto\b|\[Signature\]|NIP\. \(tidak disalin\)")


def unsigned(text: str) -> str:
    """``text`` without the traces of the signature, which neither fields nor confirmations copy."""
    return _ORNAMENT.sub(" ", text)
