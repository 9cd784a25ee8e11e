"""Cases by the month they began."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sop_checks.report.html.charts import Column, columns, sparse
from sop_checks.report.html.words import month_text, number
from sop_checks.result import MonthCount

HEIGHT = 120
_MOST_MONTHS = 48
_KINDS = (
    ("failing", "h-indikasi", "dengan indikasi tidak sesuai atau lewat tenggat"),
    ("unknown", "h-gelap", "tanpa itu, tetapi ada yang tidak dapat dinilai"),
    ("fine", "h-sesuai", "selebihnya"),
)


@dataclass(frozen=True, slots=True)
class MonthChart:
    """The chart and its table (month, cases, failing, unknown); ``unknown`` cases have no start."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, str, str, str], ...]
    text: str
    note: str


def legend() -> tuple[tuple[str, str], ...]:
    """(CSS class, words) of the three parts."""
    return tuple((style, words) for _, style, words in _KINDS)


def month_chart(months: Iterable[MonthCount]) -> MonthChart | None:
    """All of ``months`` added up, gaps filled; by year when there are very many.

    ``None`` when no case has a known start.
    """
    counts: dict[str, Counter[str]] = {}
    for item in months:
        fine = item.cases - item.failing - item.unknown
        counts.setdefault(item.month, Counter()).update(failing=item.failing, unknown=item.unknown, fine=fine)
    undated = counts.pop("", Counter())
    if not counts:
        return None
    keys = _months_between(min(counts), max(counts))
    if len(keys) > _MOST_MONTHS:
        counts = _by_year(counts)
        keys = [f"{year:04d}" for year in range(int(min(counts)), int(max(counts)) + 1)]
    found = [(key, counts.get(key, Counter())) for key in keys]
    labels = sparse([month_text(key, short=True) for key in keys])
    bars = [
        (label, _words(key, each), tuple((style, each[kind]) for kind, style, _ in _KINDS))
        for label, (key, each) in zip(labels, found, strict=True)
    ]
    return MonthChart(
        columns=columns(bars, HEIGHT),
        rows=tuple(
            (month_text(key), number(each.total()), number(each["failing"]), number(each["unknown"]))
            for key, each in found
            if each.total()
        ),
        text=f"Berkas menurut waktu mulai, {month_text(keys[0])} sampai {month_text(keys[-1])}",
        note=f"{number(undated.total())} berkas tanpa waktu mulai yang diketahui tidak digambar."
        if undated.total()
        else "",
    )


def _words(key: str, counts: Counter[str]) -> str:
    return f"{month_text(key)}: {number(counts.total())} berkas; " + "; ".join(
        f"{number(counts[kind])} {words}" for kind, _, words in _KINDS if counts[kind]
    )


def _by_year(counts: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
    years: dict[str, Counter[str]] = {}
    for month, each in counts.items():
        years.setdefault(month[:4], Counter()).update(each)
    return years


def _months_between(first: str, last: str) -> list[str]:
    start, end = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (first, last))
    return [f"{index // 12:04d}-{index % 12 + 1:02d}" for index in range(start, end + 1)]
