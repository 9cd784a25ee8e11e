"""Masking personal numbers and names in everything that leaves the checks.

NIP: 18 digits (birth date, first month of service, 1 or 2, number).  NIK: 16 digits (area, birth
date with 40 added to the day for women, number).  NPWP: ``99.999.999.9-999.999`` or 15 digits.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

_GAP = r"[ .\-]?"
_DATE = r"(?:19|20)\d\d(?:0[1-9]|1[0-2])"
_NIP = rf"{_DATE}(?:0[1-9]|[12]\d|3[01]){_GAP}{_DATE}{_GAP}[12]{_GAP}\d{{3}}"
_NIK = r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}"
_NPWP = r"\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}|0?\d{15}"
_NUMBER = re.compile(rf"(?<!\d)(?:(?P<NIP>{_NIP})|(?P<NIK>{_NIK})|(?P<NPWP>{_NPWP}))(?!\d)")
_WORD = re.compile(r"\w+")
NAME_MASK = "(nama disamarkan)"


class Masker:
    """Masks texts of one run.

    A masked number keeps six hex digits of its sha256, so that two cases stay two cases.
    """

    def __init__(self, *, enabled: bool, persons: Iterable[str] = ()) -> None:
        """Collect the names of persons that must not be printed."""
        self.enabled = enabled
        self._by_first_word: dict[str, list[str]] = {}
        for name in sorted({name.casefold() for name in persons}, key=lambda name: (-len(name), name)):
            first = _WORD.search(name)
            if first and len(name) > 1:
                self._by_first_word.setdefault(first[0], []).append(name[first.start() :])

    def case(self, text: str) -> str:
        """A case id: masked only where it looks like NIP, NIK or NPWP (semantics §10)."""
        return _NUMBER.sub(_masked, text) if self.enabled else text

    def text(self, text: str) -> str:
        """Any other text: personal numbers and names of persons in the data."""
        return self._without_names(_NUMBER.sub(_masked, text)) if self.enabled else text

    def _without_names(self, text: str) -> str:
        if not self._by_first_word:
            return text
        lowered = text.casefold()
        if len(lowered) != len(text):
            # Case folding changed positions (rare letters): compare and mask the folded text.
            text = lowered
        parts: list[str] = []
        done = 0
        for word in _WORD.finditer(lowered):
            if word.start() < done:
                continue
            for name in self._by_first_word.get(word[0], ()):
                end = word.start() + len(name)
                if lowered.startswith(name, word.start()) and not lowered[end : end + 1].isalnum():
                    parts += [text[done : word.start()], NAME_MASK]
                    done = end
                    break
        return "".join(parts) + text[done:]


def _masked(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    digits = re.sub(r"\D", "", match[0])
    return f"{kind}-***{hashlib.sha256(digits.encode()).hexdigest()[:6]}"
