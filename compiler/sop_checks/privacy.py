"""Masking personal numbers and names in everything that leaves the checks.

NIP: 18 digits (birth date, first month of service, 1 or 2, number).  NIK: 16 digits (area, birth
date with 40 added to the day for women, number).  NPWP: ``99.999.999.9-999.999``, 15 digits, or 16
beginning with 0.  People write all of them with blanks, dots and dashes in odd places.

Case ids are masked only where they look like one of the three (semantics §10), other texts also
where they hold an e-mail address, a telephone or account number, or a name of a person in the data.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

_GAP = r"[ \t\u00a0\u2009\u202f.\-–/]{0,3}"
_WIDE = r"[ \t\u00a0\u2009\u202f.\-–]{0,3}"


def _spread(*digits: str, gap: str = _GAP) -> str:
    """A pattern of single digits with gaps between them."""
    return gap.join(digits)


_ANY = r"\d"
_MONTH = rf"(?:0{_GAP}[1-9]|1{_GAP}[0-2])"
_YEAR = rf"(?:1{_GAP}9|2{_GAP}0){_GAP}\d{_GAP}\d"
_DAY = rf"(?:0{_GAP}[1-9]|[12]{_GAP}\d|3{_GAP}[01])"
_WOMAN_DAY = rf"(?:[04]{_GAP}[1-9]|[1256]{_GAP}\d|[37]{_GAP}[01])"
_NIP = _GAP.join((_YEAR, _MONTH, _DAY, _YEAR, _MONTH, "[12]", _spread(*[_ANY] * 3)))
_NIK = _GAP.join((_spread(*[_ANY] * 6), _WOMAN_DAY, _MONTH, _spread(*[_ANY] * 6)))
_NPWP = _WIDE.join((r"\d{2}", r"\d{3}", r"\d{3}", r"\d", r"\d{3}", r"\d{3}")) + r"|0\d{15}"
_NUMBER = re.compile(rf"(?<!\d)(?:(?P<NIP>{_NIP})|(?P<NIK>{_NIK})|(?P<NPWP>{_NPWP}))(?!\d)")

_LAND = r"\+[ ]?62(?:[ .\-()]{0,3}\d){8,12}"
_MOBILE = r"(?:\+[ ]?62|62|\(?0)[ .\-()]{0,3}8(?:[ .\-()]{0,2}\d){8,11}"
_PHONE = re.compile(rf"(?<![\d.,])(?:{_MOBILE}|{_LAND})(?!\d)")
_ACCOUNT_WORDS = ("rek", "a/c", "bank", "bri", "bni", "bca", "bsi", "btn", "mandiri")
_ACCOUNT = re.compile(
    r"\b(?:no(?:mor|\.)?[ .]{0,2})?(?:rekening|rek|norek|a/c|bank|bri|bni|bca|bsi|btn|mandiri)\b"
    r"[^\d\n]{0,25}\d(?:[ .\-]?\d){7,18}",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_BARE = re.compile(r"(?<![\d,.])\d{15,19}(?![\d,.]?\d)")
_DIGITS = re.compile(r"\d(?:\W{0,3}\d){7}")
"""Eight digits near each other: no pattern of numbers above matches less."""
_WORD = re.compile(r"[^\W_]+")
_SEVERAL = re.compile(r"\s*(?:[;&|\n/]|\bdan\b)\s*", re.IGNORECASE)
_TITLES = """dr drg drs dra ir prof h hj haji hajjah bpk bapak ibu sdr sdri saudara saudari"""
_DEGREES = """sh mh se mm st mt ssos skom mkom msi mkn spd mpd skm sip map ak ca amd stp stt sstp phd mba msc
    spt ssi"""
_BEFORE, _AFTER = frozenset(_TITLES.split()), frozenset(_DEGREES.split())
_REMEMBERED = 20_000
NAME_MASK = "(nama disamarkan)"


class Masker:
    """Masks texts of one run.

    A masked number keeps six hex digits of its sha256, so that two cases stay two cases.
    """

    def __init__(self, *, enabled: bool, persons: Iterable[str] = ()) -> None:
        """Collect the names of persons that must not be printed, as the data writes them."""
        self.enabled = enabled
        self._known: dict[str, str] = {}
        self._names: dict[str, list[tuple[str, ...]]] = {}
        words = {name for person in persons for name in _names_in(person)}
        for name in sorted(words, key=lambda name: (-len(name), name)):
            self._names.setdefault(name[0], []).append(name)

    def case(self, text: str) -> str:
        """A case id: masked only where it looks like NIP, NIK or NPWP (semantics §10)."""
        return _NUMBER.sub(_masked, text) if self.enabled else text

    def text(self, text: str) -> str:
        """Any other text: personal numbers, contacts, and names of persons in the data."""
        if not self.enabled:
            return text
        masked = self._known.get(text)
        if masked is None:
            masked = self._without_names(_without_contacts(text))
            if len(self._known) < _REMEMBERED:
                self._known[text] = masked
        return masked

    def _without_names(self, text: str) -> str:
        """Names are found word by word, whatever stands between the words."""
        if not self._names:
            return text
        if text.isascii() and self._names.keys().isdisjoint(_WORD.findall(text.lower())):
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


def _names_in(person: str) -> set[tuple[str, ...]]:
    """The words of each name in a cell, as written and without titles and degrees."""
    found: set[tuple[str, ...]] = set()
    for one in [person, *_SEVERAL.split(person)]:
        core = [word.replace(".", "") for word in one.partition(",")[0].split()]
        while core and core[0].casefold() in _BEFORE:
            core = core[1:]
        while core and core[-1].casefold() in _AFTER:
            core = core[:-1]
        for text in (one, " ".join(core)):
            words = tuple(_WORD.findall(text.casefold()))
            if sum(map(len, words)) > 1:
                found.add(words)
    return found


def _masked(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    digits = re.sub(r"\D", "", match[0])
    return f"{kind}-***{hashlib.sha256(digits.encode()).hexdigest()[:6]}"


def _without_contacts(text: str) -> str:
    """Without numbers and addresses; patterns run only where a text holds what they cannot match without."""
    numbers = _DIGITS.search(text) is not None
    if numbers:
        text = _NUMBER.sub(_masked, text)
    if "@" in text:
        text = _EMAIL.sub("(surel disamarkan)", text)
    if not numbers:
        return text
    if any(word in text.casefold() for word in _ACCOUNT_WORDS):
        text = _ACCOUNT.sub("(rekening disamarkan)", text)
    text = _PHONE.sub("(telepon disamarkan)", text)
    return _BARE.sub("(nomor disamarkan)", text)
