"""What the words of the form mean: labels of the identity block, dates, the time column, signatories."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from sop_compiler.model import Agency
from sop_compiler.source.dates import suggest_date

UNITS = (
    *("menit", "jam", "hari", "hari kerja", "hari kalender", "hari kalender berakhir hari kerja"),
    *("minggu", "bulan"),
)
DURATION = re.compile(r"\d{1,4}\s*(?:\([^()]{1,40}\)\s*)?(?:menit|jam|hari|minggu|bulan)\b", re.IGNORECASE)
"""A text that begins like a length of time."""
_LIMIT = re.compile(r"(\d{1,6})\s*(?:\([^()]{1,40}\)\s*)?([a-z][a-z ]*)")
_DAY = re.compile(r"(\d{1,2}[-/. ]+(?:\d{1,2}|[A-Za-z]{3,9})[-/., ]+\d{4}|\d{4}-\d{2}-\d{2})")
DATES = (("dibuat", r"pembuatan"), ("direvisi", r"revisi"), ("berlaku", r"efektif|berlaku"))
"""Keys of ``versi`` and the words of their labels."""
_ALIKE = 0.8


def fold(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(c for c in text.casefold() if c.isalnum())


def names(identity: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Title and number of an identity block.

    Two entries called *Nama SOP* are the number and the title, in that order.
    """
    entries = tuple(identity)
    titles = [text for label, text in entries if re.search(r"(nama|judul)\s*sop", label, re.IGNORECASE)]
    numbers = [text for label, text in entries if re.search(r"no(mor)?\.?\s*sop", label, re.IGNORECASE)]
    if not numbers and len(titles) > 1:
        numbers, titles = titles[:1], titles[1:]
    number = re.sub(r"\s*/\s*", "/", " ".join(numbers[0].split())) if numbers else ""
    return " ".join(titles[-1].split()) if titles else "", number


def date_entry(label: str) -> str | None:
    """Key of ``versi`` that a label of the block fills."""
    for key, pattern in DATES:
        if re.search(rf"(?:tanggal|tgl\.?)\s*(?:{pattern})", label, re.IGNORECASE):
            return key
    return None


def day(text: str) -> str | None:
    """The ISO date in a text such as ``17 Januari 2024``."""
    match = _DAY.search(text)
    if match is None:
        return None
    return match[0] if re.fullmatch(r"\d{4}-\d{2}-\d{2}", match[0]) else suggest_date(match[0])


def approver(identity: Iterable[tuple[str, str]]) -> str:
    """The words behind *Disahkan oleh*."""
    return next((text for label, text in identity if re.search(r"disahkan", label, re.IGNORECASE)), "")


def signatory(agency: Agency, printed: str) -> tuple[str, str, bool]:
    """Office and name in the words of *Disahkan oleh*, and whether they stand so in the register."""
    words = " ".join(printed.split())
    best: tuple[float, str, str] = (0.0, "", "")
    for one in agency.signatories:
        whole = f"{one.office} {one.name or ''}".strip()
        if one.name and fold(words).startswith(fold(whole)):
            return one.office, one.name, True
        ratio = SequenceMatcher(None, fold(whole), fold(words), autojunk=False).ratio()
        best = max(best, (ratio, one.office, one.name or ""))
    if best[0] >= _ALIKE:
        return best[1], best[2], False
    title = re.search(r"\b(?:Drs?|Dra|Ir|H|Hj|Prof)\.\s", words)
    if title and title.start() > 5:
        return words[: title.start()].strip(" ,"), words[title.start() :].strip(), False
    return words, "", False


def limit(text: str) -> str | None:
    """The limit in a text of the time column: the text itself, the length it begins with, or ``None``."""
    match = _LIMIT.fullmatch(text.casefold())
    if match and " ".join(match[2].split()) in UNITS and int(match[1]) > 0:
        return text
    start = DURATION.match(text)
    if start is None:
        return None
    number = re.findall(r"[0-9]+", start[0])[0]
    return f"{number} {re.findall(r'[a-z]+', start[0].casefold())[-1]}" if int(number) else None


_OPEN = re.compile(r"sesuai|n\s*/\s*a|tentatif|menyesuaikan|kebutuhan|setiap|kondisional", re.IGNORECASE)


def misplaced_output(text: str, *, outputs: bool) -> bool:
    """A text of the time column that is no time at all, in a row whose output column is blank."""
    return not outputs and limit(text) is None and not _OPEN.search(text) and len(text) > 15
