"""Merging results of parts: any division of the cases gives the run of all of them."""

from __future__ import annotations

import dataclasses
import pickle
import random
from datetime import datetime, timedelta
from pathlib import Path

import many
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_checks import engine
from sop_checks.asof import latest_plausible
from sop_checks.case_building import build_case
from sop_checks.engine import Settings
from sop_checks.judged import orphan_steps
from sop_checks.merging import NOTHING, in_order, merge, merge_all
from sop_checks.moments import Moment
from sop_checks.records.mapping import Mapping
from sop_checks.records.styles import style_of
from sop_checks.tally import Tally
from sop_checks.whole import DateLook, Times


def told(tally: Tally):
    """Everything a tally gives to a run."""
    return {
        "counts": (tally.cases, tally.records, tally.later, dict(tally.reasons)),
        "rules": tally.rules(),
        "findings": list(tally.findings()),
        "uses": tally.uses(),
        "months": tally.months(),
        "issues": tally.issues(),
        "timelines": sorted(tally.timelines, key=lambda item: (item.sop, item.case)),
        "lines": sorted(tally.case_lines, key=lambda item: (item.sop, item.case)),
    }


@pytest.mark.parametrize("seed", [2, 11, 163])
def test_any_division_of_the_cases_merges_to_the_same(seed: int, tmp_path: Path, monkeypatch):
    """Parts are judged apart, sent (pickled), merged in any order and grouping, with empty ones between."""
    import fuzz

    made = fuzz.random_case(seed, tmp_path)
    assert made is not None
    rules, mapping, as_of, columns, rows = made
    export = tmp_path / "log.parquet"
    many.write_parquet(random.Random(seed), export, columns, rows)
    whole = engine._Run(
        rules.procedures, rules.calendars, mapping, "", Settings(list_cases=True, timelines=True)
    )
    kept = []
    group_rows = engine.group_rows
    monkeypatch.setattr(engine, "group_rows", lambda *a, **k: kept.append(group_rows(*a, **k)) or kept[0])
    judged = whole._by_python([export], as_of)
    expected = told(judged.tally)
    assert judged.tally.cases > 20
    groups = kept[0]
    contexts = [item for items in whole.contexts.values() for item in items]
    rng = random.Random(seed)
    for count in (1, 2, 3, 7):
        tallies = [Tally(judged.masker, timelines=True, list_cases=True) for _ in range(count)]
        for key, case_rows in rng.sample(list(groups.cases.items()), len(groups.cases)):
            mine = rng.choice(tallies)
            orphans = orphan_steps(whole.contexts[key[0]], key[0], groups)
            built = build_case(key, case_rows, (), whole.contexts[key[0]], judged.as_of, orphans)
            if isinstance(built, int):
                mine.later += built
            else:
                mine.add(built, case_rows[0].order)
        parts = [pickle.loads(pickle.dumps(tally.part())) for tally in tallies] + [NOTHING]
        rng.shuffle(parts)
        left = merge_all(parts)
        right = NOTHING
        for part in reversed(parts):
            right = merge(part, right)
        for merged in (left, right):
            tally = Tally(judged.masker, timelines=True, list_cases=True)
            tally.take(in_order(merged), contexts)
            assert told(tally) == expected


def test_a_part_merged_with_nothing_is_itself():
    tally = Tally.__new__(Tally)
    Tally.__init__(tally, masker=None)
    part = tally.part()
    for merged in (merge(part, NOTHING), merge(NOTHING, part)):
        for item in dataclasses.fields(merged):
            assert getattr(merged, item.name) == getattr(part, item.name)


TEXTS = st.one_of(
    st.datetimes(datetime(1990, 1, 1), datetime(2120, 1, 1)).map(
        lambda at: random.Random(at.microsecond).choice(
            [
                at.isoformat(),
                f"{at:%d/%m/%Y}",
                f"{at:%m/%d/%Y %H:%M}",
                f"{at:%Y-%m-%d} 00:00:00",
                f"{at:%d-%m-%y}",
            ]
        )
    ),
    st.sampled_from(
        ["1/2/2024", "13/14/2024", "belum", "2024-01-02", "2024-01-02T00:00:00Z", "45000", "3 Mei 2024"]
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXTS, max_size=25), st.lists(st.integers(0, 3), min_size=25, max_size=25), st.randoms())
def test_a_style_told_from_parts_is_that_of_the_column(values, owners, rng):
    """Parts see the values in any order; only the reader order of a value counts."""
    seen = list(enumerate(values))
    rng.shuffle(seen)
    parts: list[dict] = [{}, {}, {}, {}]
    for order, value in seen:
        part = parts[owners[order]]
        part[value] = min(order, part.get(value, order))
    looks = [DateLook.of(part) for part in parts]
    rng.shuffle(looks)
    found = (looks[0] + looks[1]) + (looks[2] + looks[3])
    expected = style_of("k", list(dict.fromkeys(values)), Mapping())
    style = found.style("k", Mapping())
    assert dataclasses.replace(style, stamps={}) == dataclasses.replace(expected, stamps={})


def test_a_long_column_is_told_by_its_first_thousand_values_and_its_kinds():
    values = [f"{1 + n % 12}/{1 + n % 11}/{1000 + n}" for n in range(3000)] + ["31/12/2024 10:00"]
    parts = [DateLook.of({v: n for n, v in enumerate(values) if n % 3 == at}) for at in range(3)]
    found = parts[2] + (parts[0] + parts[1])
    assert len(found.first) == 1000
    expected = style_of("k", values, Mapping())
    assert dataclasses.replace(found.style("k", Mapping()), stamps={}) == dataclasses.replace(
        expected, stamps={}
    )


MOMENTS = st.builds(
    lambda day, us, clock: Moment(
        datetime(1999, 1, 1) + timedelta(days=day, microseconds=us if clock else 0), clock
    ),
    st.one_of(st.integers(0, 40), st.integers(0, 3000), st.integers(36_000, 40_000)),
    st.integers(0, 86_399_999_999),
    st.booleans(),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(MOMENTS, max_size=30), st.randoms())
def test_the_default_as_of_date_from_parts_is_that_of_all_times(moments, rng):
    """The same date, and the same times are too far ahead."""

    @dataclasses.dataclass(eq=False)
    class AnyRow:
        order: int

    pairs = [(at, AnyRow(order)) for order, at in enumerate(moments)]
    expected = latest_plausible(pairs)  # type: ignore[arg-type]
    parts: list[list[Moment]] = [[], [], []]
    for at in rng.sample(moments, len(moments)):
        rng.choice(parts).append(at)
    found = Times.of(parts[0]) + (Times.of(parts[1]) + Times.of(parts[2]))
    moment, beyond = found.latest_plausible()
    assert moment == expected.moment
    late = {row.order for at, row in pairs if beyond is not None and at.earliest >= beyond}
    assert late == {row.order for row in expected.implausible}
