"""How alike two Indonesian phrases are: word by word, whatever the endings, numbers and abbreviations."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from math import log


def word_set(text: str) -> frozenset[str]:
    """The words of a text, divided by spaces."""
    return frozenset(text.split())


_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FUNCTION_WORDS = word_set(
    "dan atau yang di ke dari untuk oleh atas pada dengan dalam bagi serta para akan telah sudah ini "
    "itu per the of and to for"
)
# Verbs that say nothing about what is done: "melakukan reviu" is "reviu".
_LIGHT = word_set("lakukan laksanakan melakukan melaksanakan pelaksanaan proses kegiatan langkah")
_WHOLE = frozenset({"pengadaan", "keadaan", "berada"})
"""Their stem, "ada", is what people write into a cell that is filled."""
_ABBREVIATIONS = {
    "adm": "administrasi",
    "ba": "berita acara",
    "bast": "berita acara serah terima",
    "bap": "berita acara pemeriksaan",
    "brg": "barang",
    "dok": "dokumen",
    "hps": "harga perkiraan sendiri",
    "kak": "kerangka acuan kerja",
    "lap": "laporan",
    "pbj": "pengadaan barang jasa",
    "rab": "rencana anggaran biaya",
    "ranc": "rancangan",
    "review": "reviu",
    "rka": "rencana kerja anggaran",
    "rup": "rencana umum pengadaan",
    "sk": "surat keputusan",
    "spek": "spesifikasi",
    "spektek": "spesifikasi teknis",
    "sppbj": "surat penunjukan penyedia barang jasa",
    "srt": "surat",
    "und": "undangan",
    "ver": "verifikasi",
}
# A nasal prefix hides the first letter of the stem: penyampaian, menyampaikan -> sampai.
_NASAL = (("meny", "s"), ("peny", "s"), ("meng", ""), ("peng", ""), ("mem", "p"), ("pem", "p"))
_NASAL_T = (("men", "t"), ("pen", "t"))
_PLAIN = ("ber", "ter", "per", "di", "me", "pe", "ke", "se")
_ENDINGS = ("kannya", "annya", "inya", "kan", "nya", "an", "i")
_SHORTEST = 3
_ALIKE = 0.82
_LIGHT_WEIGHT = 0.2
_SAME_VERB = 0.08
"""Activities begin with their verb, and labels made of them with its noun."""
_ALMOST = 0.99


@lru_cache(maxsize=65_536)
def tokens(text: str) -> tuple[str, ...]:
    """Stems of the words of a phrase, in order, without numbers and function words."""
    spaced = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text))
    words: list[str] = []
    for word in _WORD.findall(spaced.casefold()):
        words.extend((_ABBREVIATIONS.get(word) or word).split())
    return tuple(stem(word) for word in words if word not in _FUNCTION_WORDS)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A light stem; light verbs stay whole, so that they can be weighed down."""
    if word in _LIGHT or word in _WHOLE or len(word) <= _SHORTEST + 1:
        return word
    rest = word
    for ending in _ENDINGS:
        if rest.endswith(ending) and len(rest) - len(ending) >= _SHORTEST + 1:
            rest = rest[: -len(ending)]
            break
    return _without_prefix(rest)


def _without_prefix(word: str) -> str:
    for prefix, hidden in (*_NASAL, *_NASAL_T):
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST:
            return hidden + rest if rest[0] in "aeiou" else rest
    for prefix in _PLAIN:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST + 1:
            return rest
    return word


class Likeness:
    """Compares phrases; words that many phrases of the vocabulary share count little."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Learn how rare each word is among the phrases of a handbook."""
        phrases = [frozenset(tokens(text)) for text in vocabulary]
        counts = Counter(word for phrase in phrases for word in phrase)
        self._weights: Mapping[str, float] = {
            word: log(1 + len(phrases) / count) for word, count in counts.items()
        }
        self._unknown = log(1 + max(len(phrases), 1))

    def score(self, text: str, other: str) -> float:
        """0 (nothing in common) to 1 (the same words).

        What ``text`` says counts more than what ``other`` says in addition: records abbreviate.
        """
        first, second = tokens(text), tokens(other)
        if not first or not second:
            return 0.0
        if first == second:
            return 1.0
        score = 0.7 * self._found(first, second) + 0.3 * self._found(second, first)
        same_verb = _SAME_VERB if alike(first[0], second[0]) else 0.0
        return min(score + same_verb, _ALMOST)

    def _found(self, words: tuple[str, ...], among: tuple[str, ...]) -> float:
        """The share of the weight of ``words`` that is found ``among`` others."""
        weights = {word: self._weight(word) for word in set(words)}
        whole = sum(weights.values())
        found = sum(weight * max(alike(word, item) for item in among) for word, weight in weights.items())
        return found / whole if whole else 0.0

    def _weight(self, word: str) -> float:
        return _LIGHT_WEIGHT if word in _LIGHT else self._weights.get(word, self._unknown)


@lru_cache(maxsize=200_000)
def alike(word: str, other: str) -> float:
    """0 or the likeness of two stems; a short form counts where it begins the longer one."""
    if word == other:
        return 1.0
    short, long = sorted((word, other), key=len)
    if len(short) < _SHORTEST:
        return 0.0
    if long.startswith(short) and len(short) >= 4:
        return 0.9
    if abs(len(long) - len(short)) > 3:
        return 0.0
    ratio = SequenceMatcher(None, *sorted((word, other)), autojunk=False).ratio()
    return ratio if ratio >= _ALIKE else 0.0
