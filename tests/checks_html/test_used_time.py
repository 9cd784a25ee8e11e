"""The distribution of used time: bins never straddle the limit, percentiles are nearest rank."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from sop_checks.report.html.months import month_chart
from sop_checks.report.html.used_time import use_charts
from sop_checks.report.percentiles import percentile
from sop_checks.result import LimitUse, MonthCount

AMOUNTS = st.dictionaries(st.integers(0, 5000), st.integers(1, 50), min_size=1, max_size=30)


def _chart(use: LimitUse):
    rule = SimpleNamespace(step_no="3", step_activity="Mereviu", text="", printed_limit="")
    (chart,) = use_charts([use], {"r": rule})  # type: ignore[dict-item]
    return chart


@given(AMOUNTS, st.integers(0, 600), st.booleans())
def test_every_execution_is_in_one_bin_on_its_side_of_the_limit(amounts, allowance, minutes):
    use = LimitUse(
        rule_id="r",
        unit="menit" if minutes else "hari_kerja",
        minutes=minutes,
        allowance=allowance,
        amounts=amounts,
    )
    chart = _chart(use)
    late = sum(count for amount, count in amounts.items() if amount > allowance)
    sides = {"dalam batas": 0, "lewat batas": 0}
    for _, count, side in chart.rows:
        sides[side] += int(count.replace(".", ""))
    assert sides == {"dalam batas": sum(amounts.values()) - late, "lewat batas": late}
    styles = {style for column in chart.columns for style, _, _ in column.parts}
    assert ("h-indikasi" in styles) is bool(late)
    limit = float(chart.limit_x.rstrip("%"))
    for column in chart.columns:
        for style, _, _ in column.parts:
            assert (float(column.middle.rstrip("%")) > limit) is (style == "h-indikasi")
    assert len(chart.columns) <= 25


@given(AMOUNTS, st.sampled_from([50, 90]))
def test_percentiles_are_the_nearest_rank(amounts, share):
    flat = sorted(amount for amount, count in amounts.items() for _ in range(count))
    rank = -(-share * len(flat) // 100)
    assert percentile(amounts, share) == flat[rank - 1]


def test_days_and_minutes_are_said_in_their_own_words():
    days = _chart(
        LimitUse(rule_id="r", unit="hari_kerja", minutes=False, allowance=2, amounts={0: 1, 2: 8, 30: 1})
    )
    assert days.facts[0] == "10 pelaksanaan terukur: 9 dalam batas, 1 lewat batas (10,0 %)"
    assert "median); sembilan dari sepuluh dalam 2 hari kerja" in days.facts[1]
    assert days.facts[1].endswith("terlama 30 hari kerja")
    hours = _chart(LimitUse(rule_id="r", unit="jam", minutes=True, allowance=120, amounts={135: 1}))
    assert "2 jam 15 menit" in hours.facts[1]


def test_months_without_cases_keep_their_place_and_many_become_years():
    def month(text: str) -> MonthCount:
        return MonthCount(sop="s", version="v", month=text, cases=2, failing=1, unknown=0)

    chart = month_chart([month("2023-11"), month("2024-02"), month("")])
    assert chart is not None
    assert len(chart.columns) == 4
    assert [row[0] for row in chart.rows] == ["November 2023", "Februari 2024"]
    assert chart.note.startswith("2 berkas tanpa waktu mulai")
    years = month_chart([month("2010-01"), month("2024-02")])
    assert years is not None
    assert len(years.columns) == 15
    assert [row[0] for row in years.rows] == ["2010", "2024"]
    assert month_chart([month("")]) is None
