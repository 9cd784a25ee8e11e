"""Names compared as a reader compares them: spelling, order and state words do not count."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from sop_compiler.align.texts import folded
from sop_compiler.law.kinds import one_slip
from sop_compiler.lint.context import Context

Form = tuple[str, ...]
"""The words of a name that carry meaning, corrected and sorted."""

_JOINING = frozenset(
    {"dan", "atau", "yang", "dengan", "untuk", "pada", "serta", "atas", "di", "ke", "dari", "oleh"}
)
_GENERIC = frozenset({"dokumen", "berkas"})
_STATE = frozenset(
    {
        "sudah", "telah", "tersampaikan", "ditetapkan", "tersusun", "terkirim", "ditentukan", "diumumkan",
        "disahkan", "terisi", "disetujui", "diterima",
    }
)  # fmt: skip
_NOT_TELLING = _GENERIC | _STATE
_VARIANTS = {
    "resiko": "risiko", "analisa": "analisis", "draf": "draft", "blanko": "blangko", "terbaharui": "terbaru",
    "terbarui": "terbaru", "diperbaharui": "diperbarui", "foto": "foto", "fotocopy": "fotokopi",
    "copy": "salinan", "rekrutment": "rekrutmen", "rekruitment": "rekrutmen", "rekruitmen": "rekrutmen",
    "standard": "standar", "aktifitas": "aktivitas", "kwitansi": "kuitansi", "reviu": "reviu",
    "review": "reviu", "praktek": "praktik", "jadual": "jadwal", "ijin": "izin", "ka": "kepala",
    "kasubag": "kasubbag",
}  # fmt: skip
_COMMON = 3
"""A word that stands in so many names is taken to be spelt right."""
_SHORTEST = 5
"""Shorter words are too near to each other to be called misspelt."""


class Speller:
    """Corrects words that stand in one name only and differ by one letter from a common word."""

    def __init__(self, names: Iterable[str]) -> None:
        """Count the words of every name."""
        self._counts = Counter(word for name in names for word in _words(name))
        self._near: dict[str, list[str]] = defaultdict(list)
        self._forms: dict[str, Form] = {}  # a name stands in many places
        for word, n in self._counts.items():
            if n >= _COMMON and len(word) >= _SHORTEST:
                for key in _deletions(word):
                    self._near[key].append(word)

    def form(self, name: str, *, drop: frozenset[str] = frozenset()) -> Form:
        """The name as a sorted tuple of corrected words."""
        words = [self._right(w) for w in _words(name)]
        kept = [w for w in words if w not in _JOINING and w not in drop]
        return tuple(sorted(kept or words))

    def document(self, name: str) -> Form:
        """A document's name: *dokumen* and what was done to it (*ditetapkan*) do not count."""
        found = self._forms.get(name)
        if found is None:
            found = self._forms[name] = self.form(name, drop=_NOT_TELLING)
        return found

    def joined(self, name: str) -> str:
        """The corrected words in printed order without spaces: *penanggung jawab* is one word to some."""
        return "".join(w for w in map(self._right, _words(name)) if w not in _JOINING)

    def _right(self, word: str) -> str:
        if self._counts[word] > 1 or len(word) < _SHORTEST or word.isdigit():
            return word
        found = {w for key in _deletions(word) for w in self._near.get(key, ()) if one_slip(word, w)}
        return found.pop() if len(found) == 1 else word


def speller(context: Context) -> Speller:
    """A speller over all names of the handbook."""
    handbook = context.handbook
    names: list[str] = [p.title for p in handbook.procedures]
    for agency in handbook.agencies:
        names += (d.name for d in agency.documents)
        names += (r.name for r in agency.roles)
    return Speller(names)


def shortened(form: Form) -> tuple[Form, ...]:
    """The form with one word left out, two words at least: what a hurried writer makes of a name."""
    if len(form) < 3:
        return ()
    return tuple(dict.fromkeys(form[:at] + form[at + 1 :] for at in range(len(form))))


@lru_cache(maxsize=65_536)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_VARIANTS.get(w, w) for w in folded(name).split())


def _deletions(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def procedure_name(name: str) -> str:
    """The name of an SOP without the words that only say that it is one."""
    return re.sub(
        r"^\s*(?:SOP|Stand\w+\s+Opera\w+\s+Pro[sc]ed\w+|Prosedur)\b[\s:]*",
        "",
        name,
        flags=re.IGNORECASE,
    )
