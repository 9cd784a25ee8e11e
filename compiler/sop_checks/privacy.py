"""Masking personal numbers and names in everything that leaves the checks.

NIP: 18 digits (birth date, first month of service, 1 or 2, number).  NIK: 16 digits (area, birth
date with 40 added to the day for women, number).  NPWP: ``99.999.999.9-999.999`` or 15 digits.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

_GAP = r"[ .\-]?"
_NIP = rf"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]){_GAP}(?:19|20)\d\d(?:0[1-9]|1[0-2]){_GAP}[12]{_GAP}\d{{3}}"
_NIK = r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}"
_NPWP = r"\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}|\d{15}|0\d{15}"
_NUMBER = re.compile(rf"(?<!\d)(?:(?P<NIP>{_NIP})|(?P<NIK>{_NIK})|(?P<NPWP>{_NPWP}))(?!\d)")
NAME_MASK = "(nama disamarkan)"


class Masker:
    """Masks texts of one run.

    A masked number keeps six hex digits of its sha256, so that two cases stay two cases.
    """

    def __init__(self, *, enabled: bool, persons: Iterable[str] = ()) -> None:
        """Collect the names of persons that must not be printed."""
        self.enabled = enabled
        names = sorted({name for name in persons if len(name) > 1}, key=lambda name: (-len(name), name))
        self._names = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE) if names else None
        )

    def case(self, text: str) -> str:
        """A case id: masked only where it looks like NIP, NIK or NPWP (semantics §10)."""
        return _NUMBER.sub(_masked, text) if self.enabled else text

    def text(self, text: str) -> str:
        """Any other text: personal numbers and names of persons in the data."""
        if not self.enabled:
            return text
        masked = _NUMBER.sub(_masked, text)
        return self._names.sub(NAME_MASK, masked) if self._names else masked


def _masked(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    digits = re.sub(r"\D", "", match[0])
    return f"{kind}-***{hashlib.sha256(digits.encode()).hexdigest()[:6]}"
