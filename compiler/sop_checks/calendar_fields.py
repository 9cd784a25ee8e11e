"""Reading single values of a calendar file; every problem is noted in Indonesian with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import pairwise
from typing import Literal, TypeVar, cast

from sop_checks.calendar_data import Window

_WINDOW = re.compile(r"(\d{1,2})[:.](\d\d)\s*[-\u2013]\s*(\d{1,2})[:.](\d\d)")
_DAY_SECONDS = 86_400
_Word = TypeVar("_Word", bound=str)


class CalendarError(ValueError):
    """A calendar that cannot be used.

    Attributes:
        problems: each problem as one Indonesian sentence with the key it stands at.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        """Keep the problems in the order they were found."""
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))


def as_mapping(value: object) -> dict[str, object] | None:
    """Keys as text, or ``None`` when ``value`` is no mapping."""
    if not isinstance(value, Mapping):
        return None
    return {str(key): item for key, item in cast("Mapping[object, object]", value).items()}


def as_list(value: object) -> list[object]:
    """A list as it is, a single value as a list of one, nothing as an empty list."""
    if isinstance(value, (list, tuple)):
        return list(cast("Iterable[object]", value))
    return [] if value is None or value == "" else [value]


def as_text(value: object) -> str:
    """Trimmed text of a scalar, ``""`` for nothing and for a list or mapping."""
    return "" if value is None or isinstance(value, (list, tuple, dict)) else str(value).strip()


class Fields:
    """One mapping of the file; ``place`` is put before every problem, which goes to ``problems``."""

    def __init__(self, values: dict[str, object], place: str, problems: list[str]) -> None:
        """Share ``problems`` with the other mappings of the file."""
        self.values = values
        self.place = place
        self.problems = problems

    def problem(self, key: str, text: str) -> None:
        """Note a problem at ``key``."""
        self.problems.append(f"{self.place}{key}: {text}")

    def only(self, known: Iterable[str]) -> None:
        """Note every key that is not known: a misspelt key must not be passed over."""
        for key in sorted(set(self.values) - set(known)):
            self.problem(key, "kunci tidak dikenal")

    def text(self, key: str, *, required: bool = False) -> str:
        """Trimmed text, ``""`` when absent."""
        value = as_text(self.values.get(key))
        if required and not value:
            self.problem(key, "wajib diisi")
        return value

    def choice(self, key: str, words: tuple[_Word, ...], *, required: bool = False) -> _Word | Literal[""]:
        """One of ``words`` (``true`` and ``false`` stand for ``ya`` and ``tidak``), ``""`` when absent."""
        raw = self.values.get(key)
        raw = {True: "ya", False: "tidak"}[raw] if isinstance(raw, bool) else raw
        value = as_text(raw).lower().replace(" ", "_")
        for word in words:
            if word == value:
                return word
        if value:
            self.problem(key, f"{as_text(raw)!r} bukan salah satu dari {', '.join(words)}")
        elif required:
            self.problem(key, "wajib diisi")
        return ""

    def day(self, key: str, *, required: bool = False) -> date | None:
        """A date, as text ``2024-01-31`` or as a date object."""
        raw = self.values.get(key)
        if isinstance(raw, date):
            return raw.date() if isinstance(raw, datetime) else raw
        value = as_text(raw)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            try:
                return date.fromisoformat(value)
            except ValueError:
                self.problem(key, f"{value} bukan tanggal yang ada")
        elif value:
            self.problem(key, f"{value!r} bukan tanggal (tulis seperti 2024-01-31)")
        elif required:
            self.problem(key, "wajib diisi")
        return None

    def citations(self, *, required: bool) -> tuple[str, ...]:
        """``sumber``: one text or a list of them."""
        found = tuple(text for value in as_list(self.values.get("sumber")) if (text := as_text(value)))
        if required and not found:
            self.problem("sumber", "wajib diisi")
        return found

    def entries(self, key: str) -> list[Fields]:
        """A list of mappings; the place of each names its number, from 1."""
        raw = self.values.get(key)
        if isinstance(raw, Mapping) or (raw and not isinstance(raw, (list, tuple))):
            self.problem(key, "harus berupa daftar")
            return []
        found: list[Fields] = []
        for number, item in enumerate(as_list(self.values.get(key)), start=1):
            values = as_mapping(item)
            if values is None:
                self.problem(f"{key} nomor {number}", "harus berupa kunci dan isi")
            else:
                found.append(Fields(values, f"{self.place}{key} nomor {number}: ", self.problems))
        return found

    def windows(self, key: str) -> tuple[Window, ...]:
        """Working hours of a day, sorted, without overlap; ``[]`` is a day off."""
        texts = (as_text(value) for value in as_list(self.values[key]))
        found = sorted(window for text in texts if (window := self._window(key, text)))
        for earlier, later in pairwise(found):
            if later.opens < earlier.closes:
                self.problem(key, "jam kerja saling tumpang tindih")
        return tuple(found)

    def _window(self, key: str, text: str) -> Window | None:
        match = _WINDOW.fullmatch(text)
        hours = [int(part) for part in match.groups()] if match else []
        if not hours or hours[1] > 59 or hours[3] > 59:
            self.problem(key, f"{text!r} bukan jam kerja (tulis seperti 07:30-12:00)")
            return None
        opens, closes = (hours[0] * 60 + hours[1]) * 60, (hours[2] * 60 + hours[3]) * 60
        if closes > _DAY_SECONDS:
            self.problem(key, f"{text!r} bukan jam yang ada")
            return None
        if opens >= closes:
            self.problem(key, f"{text!r} melewati tengah malam atau kosong; bagi menjadi dua hari")
            return None
        return Window(opens, closes)
