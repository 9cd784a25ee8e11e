"""How kinds of acts are written, and the misspellings that are read as what they mean.

Order matters: the longer name stands before the one it begins with.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RI = r"(?:\s+Republik\s+Indonesia|\s+RI)?"
_LAW = r"Undang\s*-?\s*Undang"
_LKPP = r"(?:LKPP|Lembaga\s+Kebijakan\s+Pengadaan\s+Barang\s*(?:/|dan)\s*Jasa(?:\s+Pemerintah)?)"
_PANRB = (
    r"(?:Pendayagunaan\s+Aparatur\s+Negara\s+(?:dan|&)\s+Reformasi\s+Birokrasi"
    r"|PAN\s*[-/&]?\s*(?:dan\s+)?RB)"
)
# An issuer is words up to the number; it never runs into a title, a bracket or another act.
_ISSUER = r"(?P<{}>(?:\s+(?!Nomor\b|No\b|Tahun\b|tentang\b)[A-Za-z][\w./&-]*){{0,9}}?)"

KINDS: tuple[tuple[str, str], ...] = (
    ("Perppu", rf"Peraturan\s+Pemerintah{_RI}\s+(?P<substitute>Pengganti\s+)?{_LAW}{_RI}|Perpp?u"),
    ("UU", rf"(?:{_LAW}|UU){_RI}"),
    ("PP", rf"(?:Peraturan\s+Pemerintah|PP){_RI}"),
    ("Perpres", rf"(?:Peraturan\s+Presiden|Perpres){_RI}"),
    ("Keppres", rf"(?:Keputusan\s+Presiden|Keppres){_RI}"),
    ("Inpres", rf"(?:Instruksi\s+Presiden|Inpres){_RI}"),
    ("Permen PAN-RB", rf"(?:Peraturan\s+Menteri(?:\s+Negara)?\s+|Permen\s*){_PANRB}{_RI}"),
    ("Permendagri", r"Peraturan\s+Menteri\s+Dalam\s+Negeri|Permendagri"),
    ("Permenkeu", r"Peraturan\s+Menteri\s+Keuangan|Permenkeu|PMK"),
    ("Permen", rf"(?:Peraturan\s+Menteri|Permen){_ISSUER.format('ministry')}"),
    ("Perka LKPP", rf"(?:Peraturan\s+Kepala|Perka)\s+{_LKPP}"),
    ("Peraturan LKPP", rf"(?:Peraturan|Perlem(?:baga)?|Per)\s*{_LKPP}"),
    ("SKB", r"(?:Surat\s+)?Keputusan\s+Bersama(?:\s+\w+){0,6}?|SKB(?:\s+\w+){0,4}?"),
    ("Kepmen", rf"(?:Keputusan\s+Menteri|Kepmen){_ISSUER.format('cabinet')}"),
    ("SE", rf"(?:Surat\s+Edaran|SE){_ISSUER.format('author')}"),
    ("Perda", rf"(?:Peraturan\s+Daerah|Perda){_ISSUER.format('council')}"),
    ("Pergub", rf"(?:Peraturan\s+Gubernur|Pergub){_ISSUER.format('province')}"),
    ("Perbup", rf"(?:Peraturan\s+Bupati|Perbup){_ISSUER.format('regency')}"),
    ("Perwali", rf"(?:Peraturan\s+Wali\s*kota|Perwal(?:i|ko)?){_ISSUER.format('city')}"),
    ("Keputusan", rf"Keputusan{_ISSUER.format('office')}"),
)
"""Kind as the register names it -> pattern of its printed names."""

LOCAL = frozenset({"Perda", "Pergub", "Perbup", "Perwali"})
"""Kinds whose number means nothing without the region."""

NEAR = {
    "Perka LKPP": "Peraturan LKPP",
    "Peraturan LKPP": "Perka LKPP",
    "PP": "Perppu",
    "Permen": "Permen PAN-RB",
}
"""Kinds that are taken for each other in print."""

REGION_LEVEL = {"Perwali": "Kota", "Perbup": "Kabupaten", "Pergub": "Provinsi"}
"""What a head of region governs; print leaves the word out ("Wali Kota Salatiga")."""

_VOCABULARY = (
    "undang", "peraturan", "pemerintah", "pengganti", "presiden", "keputusan", "instruksi", "menteri",
    "dalam", "negeri", "keuangan", "pendayagunaan", "aparatur", "negara", "reformasi", "birokrasi",
    "lembaga", "kebijakan", "pengadaan", "barang", "kepala", "bersama", "surat", "edaran", "daerah",
    "gubernur", "bupati", "walikota", "nomor", "tahun", "tentang", "lembaran", "berita", "tambahan",
    "sebagaimana", "telah", "diubah", "terakhir", "dengan", "perubahan", "republik", "indonesia",
    "perpres", "permen", "permendagri", "perwali", "pencabutan", "penetapan", "kedua", "ketiga",
)  # fmt: skip
# Words that are one letter from the vocabulary and mean something else.
_OTHER_WORDS = frozenset(
    {
        "perundang", "darah", "salam", "talam", "dalang", "bernama", "surah", "suram", "nomer", "lembar",
        "kepada", "kepal", "tahan", "lelah", "setelah", "berata", "derita", "pengaduan", "pemerintahan",
        "perbup", "pergub", "penempatan", "perubah", "merubah", "bersama", "perka",
    }
)  # fmt: skip


@lru_cache(maxsize=4096)
def corrected(word: str) -> str:
    """``word``, or the word of citations it misspells by one letter (or two swapped)."""
    low = word.casefold()
    if low in _KNOWN or low in _OTHER_WORDS or len(low) < 5 or not low.isalpha():
        return word
    near = sorted({w for w in _VOCABULARY if abs(len(w) - len(low)) <= 1 and one_slip(low, w)})
    return near[0].title() if len(near) == 1 else word


_KNOWN = frozenset(_VOCABULARY)


def one_slip(one: str, two: str) -> bool:
    """True when one letter is missing, added or wrong, or two neighbours are swapped; not for equals."""
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    if len(one) == len(two):
        swapped = one[at + 1 : at + 2] + one[at : at + 1] + one[at + 2 :]
        return one[at + 1 :] == two[at + 1 :] or swapped == two[at:]
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    return longer[at + 1 :] == shorter[at:]


WORD = re.compile(r"[^\W\d_]+")
