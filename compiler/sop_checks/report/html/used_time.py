"""Time that was really used, against its limit, as a distribution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sop_checks.report.html.charts import Column, columns, pc
from sop_checks.report.html.words import number, shortened, unit_text
from sop_checks.report.numbers import percent
from sop_checks.report.percentiles import percentile
from sop_checks.result import LimitUse, RuleResult
from sop_checks.time_words import duration_text

HEIGHT = 90
_MOST_BINS_WITHIN = 10
_MOST_BINS_BEYOND = 10


@dataclass(frozen=True, slots=True)
class UseChart:
    """One limit under one reading.

    Attributes:
        limit_x: where the line of the limit stands, in percent.
        ticks: (x, words) of the axis.
        facts: the same as sentences: executions, late ones, median, ninth of ten.
        rows: (range, executions, late or not) for the table.
    """

    step: str
    activity: str
    limit: str
    columns: tuple[Column, ...]
    limit_x: str
    limit_side: str
    ticks: tuple[tuple[str, str, str], ...]
    facts: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...]
    text: str
    few: bool


def use_charts(uses: Iterable[LimitUse], rules: Mapping[str, RuleResult]) -> tuple[UseChart, ...]:
    """A chart per limit and reading, in the given order."""
    wanted = [item for item in uses if item.amounts and item.rule_id in rules]
    readings = Counter(item.rule_id for item in wanted)
    return tuple(_chart(item, rules[item.rule_id], readings[item.rule_id] > 1) for item in wanted)


def _chart(use: LimitUse, rule: RuleResult, several: bool) -> UseChart:
    total = sum(use.amounts.values())
    late = sum(count for amount, count in use.amounts.items() if amount > use.allowance)
    within, beyond, rest = _bins(use)
    bars = [("", _words(use, low, high, count), (("h-sesuai", count),)) for low, high, count in within]
    bars += [("", _words(use, low, high, count), (("h-indikasi", count),)) for low, high, count in beyond]
    limit_at = 100 * len(within) / len(bars)
    reading = f", dibaca {unit_text(use.unit)}" if several else ""
    printed = rule.printed_limit or amount_text(use, use.allowance)
    median, ninth = percentile(use.amounts, 50), percentile(use.amounts, 90)
    facts = [
        f"{number(total)} pelaksanaan terukur: {number(total - late)} dalam batas, {number(late)} lewat batas"
        f" ({percent(late, total)})",
        f"separuhnya selesai dalam {amount_text(use, median)} atau kurang (median); "
        f"sembilan dari sepuluh dalam {amount_text(use, ninth)} atau kurang; "
        f"terlama {amount_text(use, max(use.amounts))}",
    ]
    return UseChart(
        step=rule.step_no,
        activity=shortened(rule.step_activity or rule.text),
        limit=f"batas “{printed}”{reading}",
        columns=columns(bars, HEIGHT, gap=0.08),
        limit_x=pc(limit_at),
        limit_side="end" if limit_at > 60 else "start",
        ticks=_ticks(use, limit_at, beyond[-1] if beyond else None, rest),
        facts=tuple(facts),
        rows=tuple(
            (_range(use, low, high), number(count), "lewat batas" if low > use.allowance else "dalam batas")
            for low, high, count in (*within, *beyond)
            if count
        ),
        text=f"Langkah {rule.step_no or '–'}, batas {printed}{reading}: {facts[0]}; {facts[1]}",
        few=total < 10,
    )


def _bins(use: LimitUse) -> tuple[list[tuple[int, int, int]], list[tuple[int, int, int]], bool]:
    """Bins as (least, most, executions) within and beyond the limit; whether the last one is open."""
    allowance = use.allowance
    width = max(-(-allowance // _MOST_BINS_WITHIN), 1)
    lows = [allowance - width * back for back in range(max(-(-(allowance + 1) // width), 1))]
    within = [_bin(use, max(top - width + 1, 0), top) for top in reversed(lows) if top >= 0]
    beyond = [_bin(use, low, low + width - 1) for low in _lows_beyond(use, width)]
    most = max(use.amounts)
    rest = bool(beyond) and most > beyond[-1][1]
    if rest:
        # Far behind the limit one bin takes all the rest, so that the near ones stay readable.
        while len(beyond) > 1 and not beyond[-1][2] and not beyond[-2][2]:
            beyond.pop()
        beyond.append(_bin(use, beyond[-1][1] + 1, most))
    return within, beyond, rest


def _lows_beyond(use: LimitUse, width: int) -> list[int]:
    last = min(max(use.amounts), use.allowance + width * _MOST_BINS_BEYOND)
    return list(range(use.allowance + 1, last + 1, width))


def _bin(use: LimitUse, low: int, high: int) -> tuple[int, int, int]:
    return low, high, sum(count for amount, count in use.amounts.items() if low <= amount <= high)


def _ticks(
    use: LimitUse, limit_at: float, last: tuple[int, int, int] | None, rest: bool
) -> tuple[tuple[str, str, str], ...]:
    ticks = [("0%", "start", "0")]
    if limit_at > 12:
        side = "end" if limit_at > 75 else "middle"
        ticks.append((pc(limit_at), side, amount_text(use, use.allowance)))
    if last and limit_at <= 60:
        words = f"lebih dari {amount_text(use, last[0] - 1)}" if rest else amount_text(use, last[1])
        ticks.append(("100%", "end", words))
    elif rest and limit_at <= 90:
        ticks.append(("100%", "end", "lebih"))
    return tuple(ticks)


def _words(use: LimitUse, low: int, high: int, count: int) -> str:
    return f"{_range(use, low, high)}: {number(count)} pelaksanaan"


def _range(use: LimitUse, low: int, high: int) -> str:
    if low == high:
        return amount_text(use, low)
    return f"{amount_text(use, low)} – {amount_text(use, high)}"


def amount_text(use: LimitUse, amount: int) -> str:
    """An amount of the distribution in words: ``3 hari kerja``, ``2 jam 30 menit``."""
    if use.minutes:
        in_days = use.unit not in ("menit", "jam")
        # Minutes as printed near the limit, hours where minutes would say little.
        in_minutes = use.unit == "menit" and amount <= max(use.allowance, 180)
        return duration_text(timedelta(minutes=amount), in_minutes=in_minutes, in_days=in_days)
    # Weeks are measured in calendar days.
    unit = use.unit if use.unit in ("hari_kerja", "bulan") else "hari_kalender"
    return f"{number(amount)} {unit_text(unit)}"
