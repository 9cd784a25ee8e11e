"""Printed legal basis -> the acts it cites: kind, number, year, issuer, title, gazette, amendments.

The reader is tolerant: abbreviations, slips of one letter, missing years and numbers are read, and
the confidence says how much had to be guessed. It invents nothing: what is not printed is ``None``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from sop_compiler.law.kinds import KINDS, LOCAL, REGION_LEVEL, WORD, corrected

Confidence = Literal["tinggi", "sedang", "rendah"]

_DIGITS = {"O": "0", "o": "0", "l": "1", "I": "1"}
_YEAR = r"[12][0-9OolI]{3}"
_NUMBER = r"\d+[A-Za-z]?(?:[./-](?!\s)[A-Za-z0-9.-]*[A-Za-z0-9])*"
# "Nomor 16 Tahun 2018", "No.35", "nomor : 7 tahun 2021", "12/2021", "Tahun 2012" (no number).
_AFTER_KIND = re.compile(
    rf"\s*(?:(?P<word>Nomor|Nomer|No|Nr)\b\s*[.:]*\s*(?:Nomor\s*)?(?P<number>{_NUMBER})?|(?P<bare>{_NUMBER})(?!\w))?"
    rf"\s*(?:,?\s*(?:Tahun|Thn|Th)\b\.?\s*(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?<![\w/-])(?:" + "|".join(f"(?P<k{at}>{pattern})" for at, (_, pattern) in enumerate(KINDS)) + r")"
    r"(?=\s*(?:Nomor|Nomer|No|Nr)\b|\s+\d|\s+Tahun\b|\s+tentang\b)",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"[,(]?\s*\b(?:seba\w{3,7}a|yang)?\s*(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:di|dir)ubah\b"
    r"(?:\s+beberapa\s+kali)?[,\s]*(?:(?:dan\s+)?terakhir(?:\s+kali)?)?\s*(?:dengan|oleh|melalui)\b\s*",
    re.IGNORECASE,
)
_AMENDS = re.compile(r"Perubahan(?:\s+\w+)?(?:\s+(?:atas|terhadap))?\s*$", re.IGNORECASE)
_TITLE = re.compile(r"\s*,?\s*tentang\s+", re.IGNORECASE)
_GAZETTE = re.compile(
    r"\(?\s*(?P<name>(?:Lembar(?:an)?|Berita)\s+(?:Negara|Daerah))(?P<whose>(?:\s+[A-Za-z.]+){0,5}?)"
    rf"\s+Tahun\s+(?P<year>{_YEAR})\s*,?\s*(?:Nomor|No)\b\s*[.:]?\s*(?P<number>[\w./-]*\w)"
    r"(?:\s*,?\s*Tambahan\s+Lembar(?:an)?\s+(?:Negara|Daerah)(?:\s+[A-Za-z.]+){0,5}?\s+(?:Nomor|No)\b"
    r"\s*[.:]?\s*(?P<supplement>\w+))?\s*\)?",
    re.IGNORECASE,
)
# A list whose line breaks are lost: "… Pelayanan Publik 2. Peraturan Presiden …".
_LIST_NUMBER = re.compile(r"(?:^|(?<=\D))\s*\d{1,2}[.)]\s*$|[;.]\s*\d{1,2}\s+$")
_NEXT_ACT = re.compile(r"(?:[;\n]|\bdan\b|\bserta\b|\bjuncto\b|\bjo\b\.?|,)\s*$", re.IGNORECASE)
_WORDS_OF_ACTS = (
    "undang", "udang", "perat", "pertur", "perau", "perpp", "perpu", "perpres", "permen", "perda", "perwal",
    "perbup", "pergub", "perka", "perlem", "keput", "keppres", "kepmen", "inpres", "instruksi", "edaran",
)  # fmt: skip
_SHORT_KINDS = re.compile(r"\b(?:uu|pp|pmk|se|skb)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazette:
    """*Lembaran/Berita Negara/Daerah* as printed: name, year, number, number of the supplement."""

    name: str
    year: str
    number: str
    supplement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One act as cited; ``None`` is what the print does not say.

    Attributes:
        kind: as in the register ("Perpres", "Peraturan LKPP").
        issuer: region of a local act ("Kota Salatiga"), ministry or office as printed.
        title: printed words after *tentang*, without gazette.
        amends: acts that the title says it amends.
        named: other acts named inside the title.
        amended_by: acts after *sebagaimana telah diubah dengan*.
        gazette: where it was published, as printed.
        confidence: tinggi = kind, number and year are printed without a slip; rendah = number or year
            is missing; sedang = anything between.
        printed: the words that name the act (kind, number, year).
    """

    kind: str
    number: str | None
    year: str | None
    issuer: str | None = None
    title: str | None = None
    amends: tuple[Citation, ...] = ()
    named: tuple[Citation, ...] = ()
    amended_by: tuple[Citation, ...] = ()
    gazette: Gazette | None = None
    confidence: Confidence = "tinggi"
    printed: str = ""

    def everything(self) -> Iterator[Citation]:
        """The act itself, then every act its text names."""
        yield self
        for other in (*self.amends, *self.named, *self.amended_by):
            yield from other.everything()

    @property
    def name(self) -> str:
        """Short citation, "Perpres 12/2021"; a part that is not printed is a question mark."""
        region = f" {self.issuer}" if self.issuer and self.kind in LOCAL else ""
        return f"{self.kind}{region} {self.number or '?'}/{self.year or '?'}"


@dataclass(frozen=True, slots=True)
class _Found:
    """An act in the corrected text: its citation without title, and where its words stand."""

    citation: Citation
    start: int
    end: int


class _Text:
    """The text with slips corrected, and the way back to the printed one."""

    def __init__(self, printed: str) -> None:
        """Correct word by word; positions are kept by word."""
        self.printed = printed
        parts: list[str] = []
        self._new: list[int] = [0]
        self._old: list[int] = [0]
        self.slips: list[int] = []
        at = length = 0
        for word in WORD.finditer(printed):
            right = corrected(word.group())
            if right == word.group():
                continue
            gap = printed[at : word.start()]
            length += len(gap)
            parts += (gap, right)
            self.slips.append(length)
            length += len(right)
            at = word.end()
            self._new.append(length)
            self._old.append(at)
        parts.append(printed[at:])
        self.text = "".join(parts)

    def original(self, start: int, end: int) -> str:
        """The printed words of a stretch of the corrected text."""
        return self.printed[self._back(start) : self._back(end)]

    def _back(self, at: int) -> int:
        known = bisect_right(self._new, at) - 1
        return min(self._old[known] + at - self._new[known], len(self.printed))

    def slipped(self, start: int, end: int) -> bool:
        return any(start <= at < end for at in self.slips)


# Handbooks repeat the same few hundred entries; a result is immutable.
@lru_cache(maxsize=4096)
def read_citations(printed: str) -> tuple[Citation, ...]:
    """The acts cited by one entry of *Dasar hukum* (or any text), in printed order.

    An act named inside the title of another, or after *sebagaimana diubah dengan*, hangs below that
    one. A text without acts gives nothing.
    """
    if not may_cite(printed):
        return ()
    text = _Text(printed)
    found = list(_acts(text))
    result: list[Citation] = []
    for at, act in enumerate(found):
        until = found[at + 1].start if at + 1 < len(found) else len(text.text)
        found[at] = _Found(_with_tail(act, until, text), act.start, act.end)
    holder: list[_Found] = []
    for at, act in enumerate(found):
        between = text.text[found[at - 1].end : act.start] if at else ""
        if not at or not result:
            result.append(act.citation)
        elif _CHANGED.search(between):
            result[-1] = replace(result[-1], amended_by=(*result[-1].amended_by, act.citation))
        elif _LIST_NUMBER.search(between):
            result.append(act.citation)
        elif _TITLE.match(between) and not re.search(r"[;\n]\s*$", between):
            result[-1] = _named_inside(result[-1], act.citation, bool(_AMENDS.search(between)), holder)
        elif _NEXT_ACT.search(between) or not between.strip():
            result.append(act.citation)
        else:
            result[-1] = _named_inside(result[-1], act.citation, bool(_AMENDS.search(between)), holder)
        holder = [act]
    return tuple(_titled(c) for c in result)


def may_cite(printed: str) -> bool:
    """False only where no line of a text cites an act."""
    # Most texts of a handbook name no act; substrings are found ten times faster than the pattern.
    low = printed.casefold()
    return any(word in low for word in _WORDS_OF_ACTS) or _SHORT_KINDS.search(low) is not None


def _named_inside(outer: Citation, inner: Citation, amends: bool, holder: list[_Found]) -> Citation:
    """``outer`` with ``inner`` below the act whose title names it."""
    if outer.amended_by and holder and outer.amended_by[-1].printed == holder[0].citation.printed:
        last = _named_inside(outer.amended_by[-1], inner, amends, [])
        return replace(outer, amended_by=(*outer.amended_by[:-1], last))
    if amends:
        return replace(outer, amends=(*outer.amends, inner))
    return replace(outer, named=(*outer.named, inner))


def _titled(citation: Citation) -> Citation:
    """The title of an amending act includes the act it amends, as printed."""
    amended_by = tuple(_titled(c) for c in citation.amended_by)
    title = citation.title
    below = (*citation.amends, *citation.named)
    for inner in below:
        rest = f" tentang {inner.title}" if inner.title else ""
        title = f"{title} {inner.printed}{rest}".strip() if title else f"{inner.printed}{rest}"
    gazette = citation.gazette or next(
        (c.gazette for c in (*citation.amends, *citation.named) if c.gazette), None
    )
    inner_of = tuple(replace(c, gazette=None) for c in citation.amends)
    named = tuple(replace(c, gazette=None) for c in citation.named)
    return replace(
        citation, title=title, gazette=gazette, amends=inner_of, named=named, amended_by=amended_by
    )


def _acts(text: _Text) -> Iterator[_Found]:
    at = 0
    while (kind := _KIND.search(text.text, at)) is not None:
        numbers = _AFTER_KIND.match(text.text, kind.end())
        assert numbers is not None  # every part of the pattern is optional
        end = numbers.end()
        if not any(numbers.group("number", "bare", "year")) and not numbers.group("word"):
            end = kind.end()
            # A kind alone is an act only where a title follows: "Undang-Undang tentang …".
            if not _TITLE.match(text.text, end) or re.search(r"\w\s*$", text.text[: kind.start()]):
                at = max(end, at + 1)
                continue
        number, year = _number_and_year(numbers)
        citation = _citation(kind, number, year, text.slipped(kind.start(), end))
        yield _Found(
            replace(citation, printed=" ".join(text.original(kind.start(), end).split()).rstrip(" .,;:")),
            kind.start(),
            end,
        )
        at = end


def _number_and_year(numbers: re.Match[str]) -> tuple[str | None, str | None]:
    number, year = numbers.group("number") or numbers.group("bare"), numbers.group("year")
    if number and year is None:
        # "12/2021" is number and year; in "190/PMK.05/2012" the whole is the number.
        split = re.fullmatch(rf"(.+?)/({_YEAR})", number)
        if split:
            year = split.group(2)
            number = split.group(1) if split.group(1).isdigit() else number
    if year:
        year = "".join(_DIGITS.get(c, c) for c in year)
    return number, year


def _citation(kind: re.Match[str], number: str | None, year: str | None, slipped: bool) -> Citation:
    place = next(at for at in range(len(KINDS)) if kind.group(f"k{at}") is not None)
    name = KINDS[place][0]
    issuer = next(
        (v for g, v in kind.groupdict().items() if v and not re.fullmatch(r"k\d+|substitute", g)), None
    )
    confidence: Confidence = "sedang" if slipped else "tinggi"
    if (
        name == "Perppu"
        and kind.group("substitute") is None
        and not kind.group().casefold().startswith("perp")
    ):
        confidence = "sedang"  # "Peraturan Pemerintah Undang-Undang": the word Pengganti is lost
    issuer = _region(name, issuer)
    if name in LOCAL and issuer is None:
        confidence = "sedang"
    if number is None or year is None:
        confidence = "rendah"
    return Citation(kind=name, number=number, year=year, issuer=issuer, confidence=confidence)


def _region(kind: str, issuer: str | None) -> str | None:
    words = " ".join((issuer or "").split())
    if not words:
        return None
    level = REGION_LEVEL.get(kind)
    if level and not re.match(r"(?:Kota|Kabupaten|Kab\.?|Provinsi|Prov\.?)\s", words, re.IGNORECASE):
        words = f"{level} {words}"
    words = re.sub(r"^(?:Kabupaten|Kab\.?)\s", "Kabupaten ", words, flags=re.IGNORECASE)
    return re.sub(r"^(?:Provinsi|Prov\.?)\s", "Provinsi ", words, flags=re.IGNORECASE)


def _with_tail(act: _Found, until: int, text: _Text) -> Citation:
    """The act with the title and the gazette that stand between it and the next one."""
    tail_end = until
    gazette = _GAZETTE.search(text.text, act.end, until)
    changed = _CHANGED.search(text.text, act.end, until)
    stops = [m.start() for m in (gazette, changed) if m]
    opening = re.compile(r"\(\s*(?:Lembar|Berita|Tambahan)", re.IGNORECASE).search(text.text, act.end, until)
    if opening:
        stops.append(opening.start())
    tail_end = min([*stops, until])
    title: str | None = None
    words = _TITLE.match(text.text, act.end, tail_end)
    if words:
        printed = text.original(words.end(), tail_end)
        if until < len(text.text):
            printed = _LIST_NUMBER.sub("", printed)
        title = _trim(printed) or None
    found = None
    if gazette:
        found = Gazette(
            name=" ".join(gazette.group("name").split()).title().replace("Lembar N", "Lembaran N"),
            year="".join(_DIGITS.get(c, c) for c in gazette.group("year")),
            number=gazette.group("number"),
            supplement=gazette.group("supplement"),
        )
    return replace(act.citation, title=title, gazette=found)


def _trim(text: str) -> str:
    words = " ".join(text.split())
    words = re.sub(r"[\s;,.(]+$", "", words)
    return re.sub(r"[\s;,]+(?:dan|serta|juncto|jo\.?)$", "", words, flags=re.IGNORECASE)
