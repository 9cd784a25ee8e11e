"""Late cases: one case is judged for each state of the limits, the words of the others come from columns."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from compare import Watch, differences
from test_same_as_evaluator import both, project

from sop_checks.checking import Request, check
from sop_checks.duck.rebuilding import Rebuilding
from sop_checks.engine import Settings, run
from sop_checks.findings import Findings
from sop_checks.outcomes import Outcome
from sop_checks.records.mapping import read_mapping
from sop_checks.report.html import embedded
from sop_compiler.pipeline import load_rules


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch.setattr)


def late_log(cases: int, *, clock: bool = True) -> str:
    """Closed cases of three steps that take any time, some of them twice, one end before its start."""
    rng = random.Random(cases)
    form = "%Y-%m-%d %H:%M:%S" if clock else "%Y-%m-%d"
    lines = ["berkas,langkah,mulai,selesai,dokumen,pelaksana,petugas"]
    for case in range(cases):
        at = datetime(2024, 1, 2, 8) + timedelta(minutes=rng.randrange(20_000))
        steps = [("Menerima surat", "Ani", "Agenda"), ("Menelaah surat", "Budi", "")]
        steps += steps[1:] * (case % 3 == 0) + [("Mengirim surat", "Citra", "Ekspedisi")]
        for step, person, document in steps:
            end = at + timedelta(seconds=rng.randrange(1, 900_000))
            first, last = (end, at) if case % 50 == 9 and not document else (at, end)
            lines.append(f"B{case:04},{step},{first:{form}},{last:{form}},{document},staf,{person}")
            at = end + timedelta(seconds=rng.randrange(1, 90_000))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("clock", [True, False])
def test_late_cases_are_not_rebuilt_and_every_word_is_the_same(clock: bool, tmp_path: Path, watch: Watch):
    left, right = both(tmp_path, late_log(300, clock=clock))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert watch.rebuilt == 0
    assert isinstance(right.findings, Findings)
    timed = [item for item in right.findings if item.until]
    assert {item.outcome for item in timed} >= {Outcome.NONCOMPLIANT, Outcome.NOT_ASSESSABLE}
    assert len({item.observed for item in timed}) > 300


@pytest.mark.parametrize("doubt", [False, True])
@pytest.mark.parametrize("uses", [False, True])
def test_pairs_behind_an_end_without_start_are_judged_in_every_late_case(
    uses: bool, doubt: bool, tmp_path: Path
):
    """The first end comes before any start; only the second pair is on time or late."""
    sop = project(tmp_path) / "sop_source/dinas/surat.yaml"
    since = "waktu: {batas: 3 hari kerja, sejak: {langkah: kirim, titik: mulai, pasangan: setiap}}"
    text = sop.read_text(encoding="utf-8").replace("waktu: 3 hari kerja", since)
    if doubt:
        text += (
            "perlu_konfirmasi:\n  - {medan: langkah/telaah/waktu, tercetak: x, dibaca: y, "
            "alasan: Tidak terbaca., keyakinan: sedang}\n"
        )
    sop.write_text(text, encoding="utf-8")
    lines = ["berkas,langkah,mulai,selesai,dokumen,pelaksana,petugas"]
    for case in range(6):
        last = "2024-01-05" if case % 2 == 0 else "2024-01-25"
        lines += [
            f"B{case},Menerima surat,2024-01-02 08:00:00,2024-01-02 15:00:00,Agenda,staf,Ani",
            f"B{case},Menelaah surat,2024-01-03 08:00:00,2024-01-03 09:00:00,,kepala,Budi",
            f"B{case},Mengirim surat,2024-01-04 08:00:00,2024-01-04 09:00:00,Ekspedisi,staf,Citra",
            f"B{case},Menelaah surat,{last} 08:00:00,{last} 09:00:00,,kepala,Budi",
        ]
    export = tmp_path / "log.csv"
    export.write_text("\n".join(lines) + "\n", encoding="utf-8")
    rules = load_rules(tmp_path)
    assert rules.compilation.errors == ()
    left, right = (
        run(
            rules.procedures,
            rules.calendars,
            [export],
            read_mapping({}),
            settings=Settings(engine=engine, uses=uses, masked=False),
        )
        for engine in ("python", "duckdb")
    )
    assert differences(left, right) == []
    found = [item for item in left.findings if item.step == "telaah" and item.rule == "batas-waktu"]
    assert {item.execution for item in found if item.case in ("B1", "B3", "B5")} == {2}
    assert len(found) == (6 if doubt else 3)


def test_a_report_builds_the_timelines_it_shows_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Both engines keep the same ones, and the page knows how many there are in all."""
    monkeypatch.setattr(embedded, "MOST_CASES", 5)
    built: list[object] = []
    cases = Rebuilding.cases

    def counted(self: Rebuilding):
        for item in cases(self):
            built.append(item)
            yield item

    monkeypatch.setattr(Rebuilding, "cases", counted)
    rules = load_rules(project(tmp_path))
    export = tmp_path / "log.csv"
    export.write_text(late_log(200), encoding="utf-8")
    runs = [
        check(Request(exports=(export,), engine=engine, report=True), rules.procedures, rules.calendars).run
        for engine in ("python", "duckdb")
    ]
    assert differences(*runs) == []
    assert len(runs[1].timelines) == 5
    assert runs[1].timelines_left == sum(item.failing for item in runs[1].months) - 5 > 100
    # One case of every variant for judging, and those five.
    assert len(built) < 100


def test_a_report_that_runs_out_of_memory_for_timelines_is_written_without_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def full(*_: object):
        raise duckdb.OutOfMemoryException("full")

    monkeypatch.setattr(Rebuilding, "timelines", full)
    rules = load_rules(project(tmp_path))
    export = tmp_path / "log.csv"
    export.write_text(late_log(50), encoding="utf-8")
    request = Request(exports=(export,), engine="duckdb", report=True)
    run = check(request, rules.procedures, rules.calendars).run
    assert run.timelines == ()
    assert run.timelines_left == sum(item.failing for item in run.months) > 0
    assert "laporan ditulis tanpa itu" in caplog.text
