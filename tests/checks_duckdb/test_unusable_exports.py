"""What cannot be used is told once, in Indonesian, and alike by both engines."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from compare import Watch, differences
from test_same_as_evaluator import both, log, project

from sop_checks.engine import Settings, run
from sop_checks.errors import InputError
from sop_checks.records.mapping import read_mapping
from sop_compiler.pipeline import load_rules

ENGINES = ("python", "duckdb")
LOG = """<log>
<trace/>
<trace><string key="concept:name" value="A"/><event><string key="concept:name" value="Menerima surat"/>
<date key="time:timestamp" value="2024-01-03T09:00:00+07:00"/>
</event></trace>
<trace></trace>
</log>
"""


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch.setattr)


def checked(export: Path, engine: str):
    rules = load_rules(project(export.parent))
    settings = Settings(engine=engine, list_cases=True, masked=False)  # type: ignore[arg-type]
    return run(rules.procedures, rules.calendars, [export], settings=settings)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("rusak.parquet", b"PAR1 bukan isi", "rusak.parquet"),
        ("kutip.csv", b'berkas,langkah\n"a\n', "tanda kutip dibuka dan tidak ditutup"),
    ],
)
def test_a_broken_file_is_told_without_a_word_of_the_engine(name, content, said, tmp_path, caplog, capsys):
    export = tmp_path / name
    export.write_bytes(content)
    with pytest.raises(InputError, match=said):
        checked(export, "duckdb")
    assert caplog.text == ""
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("engine", ENGINES)
def test_a_pipe_is_refused_at_once(engine, tmp_path):
    export = tmp_path / "x.csv"
    os.mkfifo(export)  # nobody writes into it: reading would never end
    with pytest.raises(InputError, match=r"^x\.csv bukan berkas biasa .* simpan isinya sebagai berkas CSV"):
        checked(export, engine)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_link_to_itself_is_told_in_indonesian(engine, tmp_path):
    export = tmp_path / "x.csv"
    export.symlink_to(export)
    with pytest.raises(InputError, match="tautan yang menunjuk kembali ke dirinya sendiri"):
        checked(export, engine)


def test_traces_without_events_are_a_finding_about_the_data(tmp_path, watch):
    export = tmp_path / "log.xes"
    export.write_text(LOG, encoding="utf-8")
    left, right = (checked(export, engine) for engine in ENGINES)
    assert differences(left, right) == []
    assert watch.refused == {}
    (issue,) = left.data_findings
    assert (issue.id, issue.level, issue.count, issue.place.row) == ("data-baris", "warning", 2, 2)
    assert "tanpa peristiwa" in issue.message and "tidak dinilai" in issue.message
    assert [item.place.row for item in left.coverage.unread_rows] == [2, 6]


EDGES = ("9999-12-31T23:59:59-01:00", "9999-12-31 20:00:00-12:00", "0001-01-01T00:30:00+07:00")


@pytest.mark.parametrize("stamp", EDGES)
def test_a_stamp_that_leaves_the_calendar_by_its_offset_is_told_as_no_date(stamp, tmp_path):
    text = log(40).replace(":00,", ":00+07:00,")
    row = text.splitlines()[5]
    ending = row.split(",")[3]
    left, right = both(tmp_path, text.replace(row, row.replace(ending, stamp)))
    assert differences(left, right) == []
    (issue,) = left.data_findings
    assert (issue.id, issue.level, issue.place.row) == ("data-tanggal", "error", 6)
    assert issue.message == f"{stamp!r} tidak terbaca sebagai tanggal"
    assert "tanggal-tidak-terbaca" in {item.reason for item in left.findings if item.case == "B0001"}


@pytest.mark.parametrize(
    ("zone", "readable"), [("", True), ("Asia/Jayapura", True), ("America/New_York", False)]
)
def test_a_stamp_that_leaves_the_calendar_by_the_zone_of_the_data_is_told_as_no_date(
    zone, readable, tmp_path
):
    text = log(40)
    row = text.splitlines()[5]
    table = text.replace(row, row.replace(row.split(",")[3], "9999-12-31 00:30:00"))
    left, right = both(tmp_path, table, **({"zona": zone} if zone else {}))
    assert differences(left, right) == []
    assert [item.id for item in left.data_findings] == ["data-waktu-jauh" if readable else "data-tanggal"]


@pytest.mark.parametrize("stamp", ["9999-12-30 23:00:00", "9999-12-31 23:59:59"])
def test_the_last_stamps_without_offset_stay_dates(stamp, tmp_path):
    text = log(40)
    row = text.splitlines()[5]
    left, right = both(tmp_path, text.replace(row, row.replace(row.split(",")[3], stamp)))
    assert differences(left, right) == []
    assert [item.id for item in left.data_findings] == ["data-waktu-jauh"]


def test_a_mapping_without_zone_reads_stamps_as_local(tmp_path):
    assert read_mapping({}).data_zone is None
    assert str(read_mapping({"zona": "WIT"}).data_zone) == "Asia/Jayapura"
