"""The table of cases computed by hand (``hand_cases.yaml``), on the shipped calendar."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from sop_checks.calendar import Calendar
from sop_checks.limit_account import account_of
from sop_checks.limits import judge, rule_on
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec

HERE = Path(__file__).parent
FILE = HERE.parents[1] / "sop_source" / "kalender" / "indonesia.yaml"
SETTINGS = {
    "hitung_jam": ("hours_mode", "ya"),
    "hari_pertama_dihitung": ("first_day_counts", "ya"),
    "terima_lewat_tutup_hari_berikut": ("late_receipt_next_day", "ya"),
    "batas_hari": ("day_ends_at_closing", "tutup"),
    "cuti_bersama": ("joint_leave_is_working_day", "kerja"),
}
OUTCOMES = {"tepat": "on_time", "lewat": "late"}


@cache
def table() -> dict[str, Any]:
    return yaml.load((HERE / "hand_cases.yaml").read_text("utf-8"), yaml.BaseLoader)


@cache
def calendar(name: str) -> Calendar:
    plain = yaml.load(FILE.read_text("utf-8"), yaml.BaseLoader)
    return Calendar.from_data({**plain, **table()["kalender"].get(name, {})})


def spec_of(case: dict[str, str]) -> LimitSpec:
    amount, unit = case["batas"].split()
    chosen: dict[str, Any] = {
        field: case[key] == word for key, (field, word) in SETTINGS.items() if key in case
    }
    return LimitSpec(printed=case["batas"], amount=int(amount), unit=unit, **chosen)  # type: ignore[arg-type]


def test_the_table_is_complete() -> None:
    cases = table()["kasus"]
    assert len(cases) >= 80
    assert len({case["nama"] for case in cases}) == len(cases)
    assert all(len(case["hitungan"]) > 10 for case in cases)
    for year in range(2019, 2027):
        assert any(f"Lebaran {year}" in case["nama"] for case in cases)


@pytest.mark.parametrize("case", table()["kasus"], ids=lambda case: case["nama"])
def test_hand_computation(case: dict[str, str]) -> None:
    agency, spec = calendar(case.get("kalender", "indonesia")), spec_of(case)
    start, end = (Moment.parse(case[key], agency.zone) for key in ("mulai", "selesai"))
    ruling = rule_on(spec, start, end, agency)
    assert (ruling.reason or ruling.verdict) == OUTCOMES.get(case["hasil"], case["hasil"]), case["hitungan"]
    assert judge(spec, start, end, agency).verdict == ruling.verdict
    lines = account_of(spec, start, end, agency).lines
    if case["hasil"] in OUTCOMES:
        assert lines[-1].over == (case["hasil"] == "lewat")
