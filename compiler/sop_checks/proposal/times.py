"""Which of several date columns say when a step began and ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from sop_checks.proposal.exports import Column
from sop_checks.records.stamps import day_order, parse_stamp

_BEGIN = re.compile(
    r"mulai|awal|datang|masuk|terima|start|begin|buka|berangkat|(?<![a-z])(?:in|dari)(?![a-z])", re.I
)
_END = re.compile(
    r"selesai|akhir|pulang|keluar|finish|complet|tutup|kirim|sampai|kembali|(?<![a-z])(?:end|out|s\.?d)(?![a-z])",
    re.I,
)
_POINT_WORDS = re.compile(r"(?<![a-z])(?:mulai|awal|selesai|akhir|start|end|finish)(?![a-z])", re.I)
_CASE = re.compile(
    r"buat|permohonan|daftar|register|registrasi|paket|pengumuman|kontrak|bast|sppbj|anggaran", re.I
)
_DATED = 0.6
_ORDERED = 0.9


class Chosen(Protocol):
    """A column that was chosen before."""

    @property
    def column(self) -> Column:
        """The column."""
        ...


def point_of(header: str) -> str:
    """``mulai`` or ``selesai`` where a column's name speaks of it, else ``""``."""
    words = {word.casefold() for word in _POINT_WORDS.findall(header.replace("_", " "))}
    if words & {"mulai", "awal", "start"}:
        return "mulai"
    return "selesai" if words else ""


def without_point(text: str) -> str:
    """A name without its words for beginning and end, unless nothing is left: then as it is."""
    rest = " ".join(_POINT_WORDS.sub(" ", text).split())
    return rest or text


def choose_times(
    free: Sequence[Column],
    case: Chosen | None,
    exact: Callable[[Column], str],
    chosen: Mapping[str, Chosen],
) -> dict[str, tuple[Column, float]]:
    """Columns for ``mulai`` and ``selesai`` with their scores, as far as they are not chosen yet.

    Usual names win, then names that speak of a beginning or an end, then the order of the dates
    themselves: of two columns without such names, the earlier one is the beginning.
    """
    dated = [column for column in free if column.date_share >= _DATED]
    # The checks take a column by its usual name even where it holds no dates: then say so.
    usual = [column for column in free if column not in dated and exact(column) in ("mulai", "selesai")]
    found: dict[str, tuple[Column, float]] = {}
    for canonical, pattern in (("mulai", _BEGIN), ("selesai", _END)):
        if canonical in chosen:
            continue
        scored = [
            (column in dated, score, -column.index, column)
            for column in (*dated, *usual)
            if column not in [item for item, _ in found.values()]
            and (score := _name(canonical, column, exact(column), pattern))
        ]
        if scored:
            _, score, _, column = max(scored, key=lambda item: item[:3])
            found[canonical] = (column, round(0.55 * score + 0.45 * column.date_share, 3))
    left = [
        column
        for column in dated
        if column not in [item for item, _ in found.values()]
        and not _CASE.search(column.header)
        and _changes(column, case)
    ]
    known = {key: item.column for key, item in chosen.items() if key in ("mulai", "selesai")}
    known |= {key: column for key, (column, _) in found.items()}
    return found | _by_order(left, known)


def _name(canonical: str, column: Column, exact: str, pattern: re.Pattern[str]) -> float:
    if exact == canonical:
        return 1.0
    if exact or not pattern.search(column.header):
        return 0.0
    return 0.7


def _by_order(left: Sequence[Column], known: Mapping[str, Column]) -> dict[str, tuple[Column, float]]:
    """The one missing column, or both, by which date is the earlier one."""
    if "mulai" in known and "selesai" in known:
        return {}
    if not known:
        if len(left) == 1:
            return {"selesai": (left[0], 0.45)}
        if len(left) == 2:
            first, second = left
            if _precedes(first, second):
                return {"mulai": (first, 0.45), "selesai": (second, 0.45)}
            if _precedes(second, first):
                return {"mulai": (second, 0.45), "selesai": (first, 0.45)}
        return {}
    if len(left) != 1:
        return {}
    if "mulai" in known and _precedes(known["mulai"], left[0]):
        return {"selesai": (left[0], 0.5)}
    if "selesai" in known and _precedes(left[0], known["selesai"]):
        return {"mulai": (left[0], 0.5)}
    return {}


def _precedes(first: Column, second: Column) -> bool:
    pairs = [(a, b) for a, b in zip(_dates(first), _dates(second), strict=True) if a and b]
    if not pairs or all(a == b for a, b in pairs):
        return False
    return sum(a <= b for a, b in pairs) / len(pairs) >= _ORDERED


def _dates(column: Column) -> list[float | None]:
    """Dates as numbers, in the column's own order of day and month; zones do not matter here."""
    order, _ = day_order(list(column.cells))
    stamps = [
        parse_stamp(cell, order) if text else None
        for cell, text in zip(column.cells, column.texts, strict=True)
    ]
    return [
        stamp.at.replace(tzinfo=None).toordinal()
        + (stamp.at.hour * 3600 + stamp.at.minute * 60 + stamp.at.second) / 86_400
        if stamp
        else None
        for stamp in stamps
    ]


def _changes(column: Column, case: Chosen | None) -> bool:
    """Whether the dates differ within a case; a date of the case itself repeats on every row."""
    if case is None:
        return True
    values: dict[str, set[str]] = {}
    rows: dict[str, int] = {}
    for key, text in zip(case.column.texts, column.texts, strict=True):
        if key and text:
            values.setdefault(key, set()).add(text)
            rows[key] = rows.get(key, 0) + 1
    several = [key for key, count in rows.items() if count > 1]
    return not several or any(len(values[key]) > 1 for key in several)
