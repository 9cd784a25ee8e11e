"""Messy cases: what a rule looks at is judged once, however the cases differ in all else."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from compare import Watch, differences
from test_same_as_evaluator import both

from sop_checks.duck.rebuilding import Rebuilding

_STEPS = (
    ("Menerima surat", "Agenda", "staf", "Ani"),
    ("Menelaah surat", "", "kepala", "Budi"),
    ("Mengirim surat", "Ekspedisi", "staf", "Citra"),
)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch.setattr)


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every case that is built from its rows."""
    found: list[object] = []
    cases = Rebuilding.cases

    def counted(self: Rebuilding):
        for item in cases(self):
            found.append(item)
            yield item

    monkeypatch.setattr(Rebuilding, "cases", counted)
    return found


def messy_log(cases: int, *, blank_end: str = "") -> str:
    """Closed cases in which every record has faults of its own; an end that is missing is ``blank_end``."""
    rng = random.Random(cases)
    lines = ["berkas,langkah,mulai,selesai,dokumen,pelaksana,petugas"]

    def chance(share: float) -> bool:
        return rng.random() < share

    for case in range(cases):
        at = datetime(2024, 1, 2, 8) + timedelta(minutes=rng.randrange(20_000))
        steps = [item for item in _STEPS if item[0].startswith("Mengirim") or not chance(0.15)]
        if chance(0.15):
            steps[:-1] = reversed(steps[:-1])
        for step, document, role, person in steps:
            end = at + (timedelta(days=30) if chance(0.1) else timedelta(minutes=rng.randrange(1, 200)))
            first = at if chance(0.9) else at - timedelta(hours=20)
            last = blank_end if chance(0.1) and step != "Mengirim surat" else f"{end:%Y-%m-%d %H:%M:%S}"
            cells = ["" if chance(0.2) else document, "Tamu" if chance(0.2) else role, person]
            line = ",".join([f"B{case:04}", step, f"{first:%Y-%m-%d %H:%M:%S}", last, *cells])
            lines += [line] * (2 if chance(0.1) else 1)
            at = end + timedelta(minutes=rng.randrange(0, 90))
    return "\n".join(lines) + "\n"


def test_a_part_is_judged_once_for_all_cases_that_have_it(tmp_path: Path, watch: Watch, built: list[object]):
    """Nearly every case is a combination of its own, of few parts; whole cases are not built for that."""
    left, right = both(tmp_path, messy_log(600))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert (watch.cases, watch.rebuilt) == (600, 0)
    assert (
        len({tuple(item.rule_id for item in left.findings if item.case == f"B{n:04}") for n in range(600)})
        > 200
    )
    assert 0 < len(built) < 200
    assert {item.rule for item in right.findings} >= {
        "output-wajib", "batas-waktu", "langkah-wajib", "langkah-berulang", "urutan", "pelaksana", "kendali"
    }  # fmt: skip


def test_records_without_end_are_judged_by_columns(tmp_path: Path, watch: Watch):
    """They stand at their start among the others, and what that leaves open is told."""
    left, right = both(tmp_path, messy_log(300))
    assert differences(left, right) == []
    assert watch.rebuilt == 0
    reasons = {item.rule: item.missing for item in right.findings if item.reason == "selesai-tidak-ada"}
    assert reasons.keys() >= {"batas-waktu", "urutan"}


def test_an_end_that_is_no_date_is_told_as_such(tmp_path: Path, watch: Watch):
    """Cases in which a date cannot be read are not taken for those in which it is missing."""
    left, right = both(tmp_path, messy_log(300, blank_end="kemarin"))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert 0 < watch.rebuilt < 300
    assert {item.reason for item in right.findings} >= {"tanggal-tidak-terbaca"}


def test_a_start_that_is_no_date_is_not_one_that_is_missing(tmp_path: Path):
    lines = messy_log(40).splitlines()
    for at in range(1, len(lines), 3):
        cells = lines[at].split(",")
        lines[at] = ",".join([*cells[:2], "kemarin" if at % 2 else "", *cells[3:]])
    left, right = both(tmp_path, "\n".join(lines) + "\n")
    assert differences(left, right) == []
    found = {item.reason for item in right.findings if item.rule == "batas-waktu"}
    assert found >= {"tanggal-tidak-terbaca", "mulai-tidak-ada"}


def test_work_that_goes_on_is_left_to_the_evaluator(tmp_path: Path, watch: Watch):
    """Where the mapping says that a blank end is open work, time decides what becomes of it."""
    left, right = both(tmp_path, messy_log(100), selesai_kosong="belum-selesai")
    assert differences(left, right) == []
    assert watch.refused == {}
    assert 0 < watch.rebuilt < 100


def test_names_that_the_sop_does_not_know_are_counted_over_all_cases(tmp_path: Path, watch: Watch):
    """Each with the number of its records and the place of the first one."""
    table = messy_log(200).replace(",Agenda,", ",Agenda; Lain,").replace("Menelaah surat", "Menelaah surat?")
    lines = table.splitlines(keepends=True)
    lines[9] = lines[9].replace("Mengirim surat", "Mengirim kembali")
    left, right = both(tmp_path, "".join(lines))
    assert differences(left, right) == []
    assert watch.refused == {}
    found = {issue.id: issue.count for issue in right.data_findings}
    assert found["data-dokumen"] > 100
