"""Which of two limits is the stricter one, and which cannot be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_compiler.diff.limits import LimitChange, compare_limits
from sop_compiler.model import StartPoint, TimeLimit

SAME, REWORDED = LimitChange.SAME, LimitChange.REWORDED
TIGHT, LOOSE, UNKNOWN = LimitChange.TIGHTENED, LimitChange.LOOSENED, LimitChange.INCOMPARABLE


def limit(text: str) -> TimeLimit:
    """“3 hari kerja” as a limit; a text without number is an open one."""
    amount, _, unit = text.partition(" ")
    if not amount.isdigit():
        return TimeLimit(printed=text)
    return TimeLimit(printed=text, amount=int(amount), unit=unit.replace(" ", "_"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("180 menit", "3 jam", REWORDED),
        ("1 minggu", "7 hari kalender", REWORDED),
        ("2 jam", "2 jam", SAME),
        ("1 hari kerja", "3 hari kerja", LOOSE),
        ("90 menit", "1 jam", TIGHT),
        ("1 hari", "8 jam", UNKNOWN),
        ("1 hari kerja", "450 menit", UNKNOWN),
        ("3 hari", "3 hari kerja", UNKNOWN),
        ("3 hari", "4 hari kerja", LOOSE),
        ("3 hari", "2 hari kalender", TIGHT),
        ("3 hari", "4 hari kalender", UNKNOWN),
        ("5 hari kalender", "5 hari kerja", LOOSE),
        ("3 hari kerja", "5 hari kalender", UNKNOWN),
        ("3 hari kerja", "3 hari kalender berakhir hari kerja", TIGHT),
        ("1 bulan", "30 hari kalender", UNKNOWN),
        ("1 bulan", "27 hari kalender", TIGHT),
        ("1 bulan", "5 minggu", LOOSE),
        ("3 hari kerja", "Sesuai kebutuhan penyedia", LOOSE),
        ("Sesuai kebutuhan penyedia", "3 hari kerja", TIGHT),
        ("Sesuai kebutuhan penyedia", "sesuai kebutuhan Penyedia.", REWORDED),
        ("Sesuai kebutuhan penyedia", "Sesuai kebutuhan PPK", UNKNOWN),
    ],
)
def test_limits_in_words(old: str, new: str, expected: LimitChange) -> None:
    assert compare_limits(limit(old), limit(new)) is expected


def test_a_limit_that_is_new_tightens_and_one_that_is_gone_loosens() -> None:
    assert compare_limits(None, limit("3 jam")) is TIGHT
    assert compare_limits(limit("3 jam"), None) is LOOSE
    assert compare_limits(None, None) is SAME


def test_another_start_cannot_be_compared() -> None:
    since = replace(limit("3 jam"), start=StartPoint(step="terima"))
    assert compare_limits(limit("3 jam"), since) is UNKNOWN
    assert compare_limits(since, replace(since, amount=4, printed="4 jam")) is LOOSE


UNITS = ["hari", "hari_kerja", "hari_kalender", "hari_kalender_berakhir_hari_kerja", "minggu", "bulan"]
LIMITS = st.builds(
    lambda n, unit: TimeLimit(printed=f"{n} {unit}", amount=n, unit=unit),
    st.integers(1, 40),
    st.sampled_from(UNITS),
)


def deadlines(item: TimeLimit, start: date, free: frozenset[date]) -> tuple[date, ...]:
    """Last day on time under each reading, by the words of the semantics, day by day."""
    n, unit = item.amount or 0, item.unit

    def off(day: date) -> bool:
        return day.weekday() > 4 or day in free

    def working() -> date:
        day, used = start, 0
        while True:
            used += not off(day + timedelta(days=1))
            if used > n:
                return day
            day += timedelta(days=1)

    calendar = start + timedelta(days=n)
    if unit == "hari":
        return calendar, working()
    if unit == "hari_kerja":
        return (working(),)
    if unit == "minggu":
        return (start + timedelta(days=7 * n),)
    if unit == "bulan":
        months = start.year * 12 + start.month - 1 + n
        first = date(months // 12, months % 12 + 1, 1)
        last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return (last.replace(day=min(start.day, last.day)),)
    if unit == "hari_kalender_berakhir_hari_kerja":
        while off(calendar):
            calendar += timedelta(days=1)
    return (calendar,)


@settings(max_examples=300, deadline=None)
@given(LIMITS, LIMITS, st.integers(0, 800), st.frozensets(st.integers(0, 900), max_size=60))
def test_no_calendar_contradicts_the_order(
    old: TimeLimit, new: TimeLimit, day: int, free: frozenset[int]
) -> None:
    """A tightened limit never ends later than before, on any calendar and under any reading."""
    origin = date(2024, 1, 1)
    start = origin + timedelta(days=day)
    holidays = frozenset(origin + timedelta(days=n) for n in free)
    before, after = deadlines(old, start, holidays), deadlines(new, start, holidays)
    found = compare_limits(old, new)
    if old.unit == new.unit:
        pairs = list(zip(before, after, strict=True))
    else:
        pairs = [(one, two) for one in before for two in after]
    if found is TIGHT:
        assert all(two <= one for one, two in pairs)
    elif found is LOOSE:
        assert all(two >= one for one, two in pairs)
    elif found in (SAME, REWORDED):
        assert all(two == one for one, two in pairs)


@given(LIMITS, LIMITS)
def test_the_order_turns_round(old: TimeLimit, new: TimeLimit) -> None:
    turned = {TIGHT: LOOSE, LOOSE: TIGHT}
    found = compare_limits(old, new)
    assert compare_limits(new, old) is turned.get(found, found)
