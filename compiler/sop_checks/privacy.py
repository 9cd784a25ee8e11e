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
_REMEMBERED = 20_000
NAME_MASK = "(nama disamarkan)"


class Masker:
    """Masks texts of one run.

    A masked number keeps six hex digits of its sha256, so that two cases stay two cases.
    """

    def __init__(self, *, enabled: bool, persons: Iterable[str] = ()) -> None:
        """Collect the names of persons that must not be printed."""
        self.enabled = enabled
        self._known: dict[str, str] = {}
        self._names: dict[str, list[tuple[str, ...]]] = {}
        words = {tuple(_WORD.findall(name.casefold())) for name in persons if len(name) > 1}
        for name in sorted(words - {()}, key=lambda name: (-len(name), name)):
            self._names.setdefault(name[0], []).append(name)

    def case(self, text: str) -> str:
        """A case id: masked only where it looks like NIP, NIK or NPWP (semantics §10)."""
        return _NUMBER.sub(_masked, text) if self.enabled else text

    def text(self, text: str) -> str:
        """Any other text: personal numbers and names of persons in the data."""
        if not self.enabled:
            return text
        masked = self._known.get(text)
        if masked is None:
            masked = self._without_names(_NUMBER.sub(_masked, text))
            if len(self._known) < _REMEMBERED:
                self._known[text] = masked
        return masked

    def _without_names(self, text: str) -> str:
        """Names are found word by word, whatever stands between the words."""
        if not self._names:
            return text
        found = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text)]
        words = tuple(word for _, _, word in found)
        parts: list[str] = []
        at = done = 0
        while at < len(found):
            candidates = self._names.get(words[at], ())
            size = next((len(name) for name in candidates if words[at : at + len(name)] == name), 0)
            if size:
                parts += [text[done : found[at][0]], NAME_MASK]
                done = found[at + size - 1][1]
            at += size or 1
        return "".join(parts) + text[done:]


def _masked(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    digits = re.sub(r"\D", "", match[0])
    return f"{kind}-***{hashlib.sha256(digits.encode()).hexdigest()[:6]}"
