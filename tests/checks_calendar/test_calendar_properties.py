"""Random calendars and limits against the naive oracle."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from calendar_oracle import DAY, NAMES, Oracle, at_minute
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_checks.calendar import Calendar
from sop_checks.limits import deadline, judge, passed, rule_on
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec

FIRST = date(2024, 2, 1)
SPAN = 120
LAST = FIRST + (SPAN - 1) * DAY
# Instants stay inside the first 60 dates, so that every next working date lies in the calendar.
MINUTES = 60 * 1440
UNITS = (
    "menit",
    "jam",
    "hari_kerja",
    "hari_kalender",
    "hari_kalender_berakhir_hari_kerja",
    "minggu",
    "bulan",
)


# Quarters of an hour make windows meet each other and the instants; any minute makes odd ones.
minutes_of_day = st.one_of(st.integers(0, 96).map(lambda quarter: quarter * 15), st.integers(0, 1440))


@st.composite
def windows(draw: st.DrawFn) -> list[str]:
    """A day's hours: none to three stretches, some touching midnight or each other."""
    edges = sorted(draw(st.lists(minutes_of_day, max_size=6, unique=True)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [f"{a // 60:02d}:{a % 60:02d}-{b // 60:02d}:{b % 60:02d}" for a, b in pairs]


@st.composite
def plain_calendars(draw: st.DrawFn) -> dict[str, Any]:
    """A calendar with a random week, one special period and random days off; Mondays do work at the end."""
    week = {name: draw(windows()) for name in NAMES}
    week["senin"] = draw(windows().filter(bool))
    begin = draw(st.integers(0, 50))
    size = draw(st.integers(0, 20))
    pattern = {name: draw(windows()) for name in draw(st.sets(st.sampled_from(NAMES), min_size=1))}
    off = draw(
        st.dictionaries(st.integers(0, 60), st.sampled_from(["libur_nasional", "cuti_bersama"]), max_size=25)
    )
    return {
        "id": "acak",
        "zona_waktu": "Asia/Makassar",
        "berlaku_dari": str(FIRST),
        "berlaku_sampai": str(LAST),
        "minggu_kerja": week,
        "khusus": [
            {
                "nama": "khusus",
                "mulai": str(FIRST + begin * DAY),
                "selesai": str(FIRST + (begin + size) * DAY),
                "pola": pattern,
                "sumber": "s",
            }
        ],
        "hari_libur": [
            {"tanggal": str(FIRST + day * DAY), "nama": f"hari {day}", "jenis": kind, "sumber": "s"}
            for day, kind in sorted(off.items())
        ],
    }


instants = st.integers(0, MINUTES - 1).map(lambda minute: at_minute(FIRST, minute))
switches = st.fixed_dictionaries(
    {key: st.booleans() for key in ("first", "receipt", "closing", "joint", "hours")}
)


def limit_of(unit: Any, amount: int, chosen: dict[str, bool]) -> LimitSpec:
    return LimitSpec(
        printed="",
        amount=amount,
        unit=unit,
        hours_mode=chosen["hours"],
        first_day_counts=chosen["first"],
        late_receipt_next_day=chosen["receipt"],
        day_ends_at_closing=chosen["closing"],
        joint_leave_is_working_day=chosen["joint"],
    )


def amounts(unit: str) -> st.SearchStrategy[int]:
    return st.integers(1, {"menit": 6000, "jam": 100, "minggu": 8, "bulan": 2}.get(unit, 40))


@settings(max_examples=60, deadline=None)
@given(plain_calendars(), instants, st.integers(0, 4 * 1440), st.booleans())
def test_working_time_is_what_counting_minutes_gives(
    data: dict[str, Any], start: datetime, length: int, joint: bool
) -> None:
    end = start + timedelta(minutes=length)
    got = Calendar.from_data(data).working_time(start, end, joint)
    assert got == timedelta(minutes=Oracle(data, joint).minutes(start, end))


@settings(max_examples=150, deadline=None)
@given(plain_calendars(), st.integers(0, SPAN - 1), st.integers(0, SPAN - 1), st.booleans())
def test_working_dates_are_what_counting_dates_gives(
    data: dict[str, Any], one: int, other: int, joint: bool
) -> None:
    after, until = FIRST + min(one, other) * DAY, FIRST + max(one, other) * DAY
    calendar, oracle = Calendar.from_data(data), Oracle(data, joint)
    assert calendar.working_dates(after, until, joint) == oracle.dates(after, until)
    assert calendar.is_working_date(until, joint) == oracle.works(until)


@settings(max_examples=100, deadline=None)
@given(plain_calendars(), instants, instants, instants, st.integers(0, 59_999_999))
def test_working_time_adds_up_and_never_falls(
    data: dict[str, Any], one: datetime, two: datetime, three: datetime, extra: int
) -> None:
    calendar = Calendar.from_data(data)
    a, b, c = sorted((one, two + timedelta(microseconds=extra), three))
    assert calendar.working_time(a, b) + calendar.working_time(b, c) == calendar.working_time(a, c)
    assert timedelta(0) <= calendar.working_time(a, b) <= b - a
    assert calendar.working_time(a, b, True) >= calendar.working_time(a, b, False)


@settings(max_examples=400, deadline=None)
@given(st.data(), plain_calendars(), st.sampled_from(UNITS), switches, instants, instants)
def test_every_unit_and_setting_judges_as_its_definition_says(
    data: st.DataObject,
    plain: dict[str, Any],
    unit: str,
    chosen: dict[str, bool],
    one: datetime,
    two: datetime,
) -> None:
    start, end = min(one, two), max(one, two)
    if unit in ("menit", "jam"):
        end = min(end, start + timedelta(days=6))
    amount = data.draw(amounts(unit))
    ruling = rule_on(limit_of(unit, amount, chosen), Moment(start), Moment(end), Calendar.from_data(plain))
    late = Oracle(plain, chosen["joint"]).late(unit, amount, start, end, **chosen)
    assert ruling.verdict == ("late" if late else "on_time")


@settings(max_examples=150, deadline=None)
@given(plain_calendars(), st.integers(1, 30), switches, instants, instants)
def test_bare_hari_is_the_two_readings_put_together(
    plain: dict[str, Any], amount: int, chosen: dict[str, bool], one: datetime, two: datetime
) -> None:
    calendar, start, end = Calendar.from_data(plain), Moment(min(one, two)), Moment(max(one, two))
    both = {
        rule_on(limit_of(unit, amount, chosen), start, end, calendar).verdict
        for unit in ("hari_kerja", "hari_kalender")
    }
    ruling = rule_on(limit_of("hari", amount, chosen), start, end, calendar)
    assert (ruling.verdict, ruling.reason) == (
        (both.pop(), None) if len(both) == 1 else ("unknown", "satuan-hari")
    )


@settings(max_examples=250, deadline=None)
@given(st.data(), plain_calendars(), st.sampled_from((*UNITS, "hari")), switches, instants, instants)
def test_an_end_is_late_exactly_after_the_deadline(
    data: st.DataObject,
    plain: dict[str, Any],
    unit: str,
    chosen: dict[str, bool],
    one: datetime,
    two: datetime,
) -> None:
    calendar, spec = Calendar.from_data(plain), limit_of(unit, data.draw(amounts(unit)), chosen)
    start, end = Moment(min(one, two)), Moment(max(one, two))
    last = deadline(spec, start, calendar)
    if not isinstance(last, Moment):
        assert rule_on(spec, start, end, calendar).verdict != "late"
        return
    assert (rule_on(spec, start, end, calendar).verdict == "late") == (end.at > last.at)
    assert (passed(spec, start, end, calendar).verdict == "late") == (end.at > last.at)
    if last.at.date() < LAST and last.at >= start.at:
        after = Moment(last.at + timedelta(microseconds=1))
        assert rule_on(spec, start, last, calendar).verdict != "late"
        assert rule_on(spec, start, after, calendar).verdict == "late"


@settings(max_examples=250, deadline=None)
@given(
    st.data(), plain_calendars(), st.sampled_from((*UNITS, "hari")), switches, instants, instants, instants
)
def test_a_later_end_or_an_earlier_start_is_never_better(
    data: st.DataObject,
    plain: dict[str, Any],
    unit: str,
    chosen: dict[str, bool],
    one: datetime,
    two: datetime,
    three: datetime,
) -> None:
    calendar, spec = Calendar.from_data(plain), limit_of(unit, data.draw(amounts(unit)), chosen)
    first, second, third = (Moment(at) for at in sorted((one, two, three)))
    order = ("on_time", "unknown", "late")
    inner = order.index(rule_on(spec, second, third, calendar).verdict)
    early = order.index(rule_on(spec, first, second, calendar).verdict)
    outer = order.index(rule_on(spec, first, third, calendar).verdict)
    assert outer >= max(inner, early)


@settings(max_examples=100, deadline=None)
@given(plain_calendars(), st.sampled_from(["menit", "jam"]), switches, instants, instants, st.data())
def test_a_missing_clock_time_never_changes_a_verdict_into_the_opposite(
    plain: dict[str, Any],
    unit: str,
    chosen: dict[str, bool],
    one: datetime,
    two: datetime,
    data: st.DataObject,
) -> None:
    calendar, spec = Calendar.from_data(plain), limit_of(unit, data.draw(amounts(unit)), chosen)
    start, end = Moment(min(one, two)), Moment(max(one, two))
    known = rule_on(spec, start, end, calendar).verdict
    bare_start, bare_end = Moment.from_date(start.date), Moment.from_date(end.date)
    for pair in ((bare_start, end), (start, bare_end), (bare_start, bare_end)):
        ruling = rule_on(spec, *pair, calendar)
        assert ruling.verdict == known or ruling.reason == "tanpa-jam"


@settings(max_examples=60, deadline=None)
@given(plain_calendars(), st.sampled_from((*UNITS, "hari")), switches, instants, instants)
def test_words_go_with_the_verdict_and_a_calendar_survives_its_plain_data(
    plain: dict[str, Any], unit: str, chosen: dict[str, bool], one: datetime, two: datetime
) -> None:
    calendar, spec = Calendar.from_data(plain), limit_of(unit, 3, chosen)
    again = Calendar.from_data(calendar.to_data())
    judged = judge(spec, Moment(one), Moment(two), calendar)
    ruling = rule_on(spec, Moment(one), Moment(two), again)
    assert (judged.verdict, judged.reason) == (ruling.verdict, ruling.reason)
    assert judged.summary


@settings(max_examples=80, deadline=None)
@given(st.data(), plain_calendars(), st.sampled_from(UNITS[2:]), switches, instants)
def test_deadlines_in_days_are_what_trying_one_date_after_another_gives(
    data: st.DataObject, plain: dict[str, Any], unit: str, chosen: dict[str, bool], start: datetime
) -> None:
    chosen = {**chosen, "closing": False, "hours": False}
    amount = data.draw(st.integers(1, {"minggu": 3, "bulan": 1}.get(unit, 12)))
    oracle, day = Oracle(plain, chosen["joint"]), start.date()
    while not oracle.late(unit, amount, start, at_minute(day, 1439), **chosen):
        day += DAY
        if day >= LAST - 7 * DAY:
            return
    found = deadline(limit_of(unit, amount, chosen), Moment(start), Calendar.from_data(plain))
    if day == start.date():
        # With hari_pertama_dihitung the limit may have run out before the start's own date ends.
        assert isinstance(found, Moment) and found.at < at_minute(day, 1439)
    else:
        assert found == Moment(at_minute(day, 0) - timedelta(microseconds=1))


@settings(max_examples=60, deadline=None)
@given(plain_calendars(), st.integers(1, 300), st.booleans(), instants)
def test_deadlines_in_minutes_are_what_walking_minute_by_minute_gives(
    plain: dict[str, Any], amount: int, joint: bool, start: datetime
) -> None:
    oracle, now, used = Oracle(plain, joint), start, 0
    while used <= amount and now < at_minute(LAST, 0):
        used += oracle.open_at(now)
        now += timedelta(minutes=1)
    spec = LimitSpec(printed="", amount=amount, unit="menit", joint_leave_is_working_day=joint)
    if used > amount:
        # The minute that is one too many began at the last instant that is on time.
        assert deadline(spec, Moment(start), Calendar.from_data(plain)) == Moment(now - timedelta(minutes=1))


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(UNITS),
    plain_calendars(),
    switches,
    st.integers(-40 * 1440, 40 * 1440),
    st.integers(0, 160 * 1440),
)
def test_dates_beyond_the_calendar_are_unknown_exactly_where_it_is_needed(
    unit: str, plain: dict[str, Any], chosen: dict[str, bool], offset: int, length: int
) -> None:
    start = at_minute(FIRST, 0) + timedelta(minutes=offset)
    end = start + timedelta(minutes=length)
    outside = start.date() < FIRST or end.date() > LAST
    ruling = rule_on(limit_of(unit, 5, chosen), Moment(start), Moment(end), Calendar.from_data(plain))
    if unit in ("menit", "jam", "hari_kerja", "hari_kalender_berakhir_hari_kerja"):
        assert not outside or ruling.reason == "kalender-habis"
    elif not (chosen["receipt"] or chosen["closing"]):
        assert ruling.reason is None
    if not outside and end.date() < FIRST + 60 * DAY:
        assert ruling.reason is None
