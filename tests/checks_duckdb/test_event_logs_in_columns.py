"""Event logs in the columnar engine: joined in SQL, equal to the reference evaluator to the letter."""

from __future__ import annotations

import csv
import io
import random
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import many
import pytest
from compare import Watch, compare, differences
from test_same_as_evaluator import log as table
from test_same_as_evaluator import project

from sop_checks.duck.layout import micros_of_text
from sop_checks.engine import Settings, run
from sop_checks.records.mapping import read_mapping
from sop_checks.records.stamps import parse_stamp
from sop_compiler.pipeline import load_rules

SEEDS = (2, 3, 11, 13, 15, 16)
"""Sources that lint accepts: starts, ends, pauses and work given up, single quotes, gzip, numbers."""
EVENT = """<event>
<string key="concept:name" value="{}"/>
<string key="org:resource" value="{}"/>
<string key="org:role" value="{}"/>
<string key="dokumen" value="{}"/>
<string key="lifecycle:transition" value="{}"/>
<date key="time:timestamp" value="2024-01-{:02}T{:02}:{:02}:00.000+07:00"/>
</event>
"""


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch.setattr)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_logs_give_equal_runs(seed: int, tmp_path: Path, watch: Watch):
    cases, _, found = compare(seed, tmp_path, 6, "xes")
    assert found == []
    if not watch.refused:
        assert watch.cases == cases > 0
    assert set(watch.refused) <= {"siklus"}


@pytest.mark.parametrize("kind", ["json", "xlsx"])
@pytest.mark.parametrize("seed", [2, 11, 13])
def test_tables_of_python_readers_give_equal_runs(kind: str, seed: int, tmp_path: Path, watch: Watch):
    """Sheets, typed dates, titles above the table, lines of JSON: read by Python, judged by columns."""
    cases, _, found = compare(seed, tmp_path, 6, kind)
    assert found == []
    if not watch.refused:
        assert watch.cases == cases > 0
    assert set(watch.refused) <= {"waktu sebagai bilangan", "tabel dengan bentuk yang berbeda"}


def test_a_workbook_of_two_sheets_and_a_page_of_words_is_judged_by_columns(tmp_path: Path, watch: Watch):
    rows = list(csv.DictReader(io.StringIO(table(120, "kurang"))))
    many.write_xlsx(random.Random(4), tmp_path / "log.xlsx", list(rows[0]), [rows[:200], rows[200:]])
    left, right = both_of(tmp_path, tmp_path / "log.xlsx")
    assert differences(left, right) == []
    assert watch.refused == {}
    assert watch.cases == 120
    assert {item.sheet for item in right.findings if item.row} == {"Data 0", "Data 1"}
    assert "lembar tanpa kolom berkas" in {item.reason for item in right.coverage.unread_rows}


def log(cases: int) -> str:
    """Three steps a case, each begun and ended; every fifth case has a pause, every seventh is not ended."""
    rng = random.Random(cases)
    out = ["<log>\n"]
    for case in range(cases):
        day = 2 + case % 3
        out.append(f'<trace>\n<string key="concept:name" value="B{case:04}"/>\n')
        steps = [
            ("Menerima surat", "Ani", "staf", "Agenda", day, 8, 9),
            ("Menelaah surat", "Budi", "kepala", "", day, 10, 11),
            ("Mengirim surat", "Citra", "staf", "Ekspedisi", day, 12, 13),
        ]
        for number, (step, person, role, document, date, first, last) in enumerate(steps):
            minute = rng.randrange(60)
            values = (step, person, role, document)
            out.append(EVENT.format(*values, "start", date, first, minute))
            if case % 5 == 0 and number == 1:
                out.append(EVENT.format(*values, "suspend", date, first, 59))
            if case % 7 or number < 2:
                out.append(EVENT.format(*values, "complete", date, last, minute))
        out.append("</trace>\n")
    return "".join([*out, "</log>\n"])


def both(folder: Path, text: str):
    path = folder / "log.xes"
    path.write_text(text, encoding="utf-8")
    return both_of(folder, path)


def both_of(folder: Path, path: Path):
    rules = load_rules(project(folder))
    return [
        run(
            rules.procedures,
            rules.calendars,
            [path],
            read_mapping({}),
            settings=Settings(engine=engine, list_cases=True, masked=False),
        )
        for engine in ("python", "duckdb")
    ]


def test_starts_and_ends_are_joined_without_rebuilding_cases(tmp_path: Path, watch: Watch):
    left, right = both(tmp_path, log(350))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert watch.cases == 350
    # Only the cases whose last step goes on are looked at one by one.
    assert watch.rebuilt == 50
    reasons = [item.reason for item in right.coverage.unread_rows]
    assert reasons == ["transisi 'suspend' bukan mulai atau selesainya langkah"] * 70
    text = (tmp_path / "log.xes").read_text().splitlines()
    assert all(text[item.place.row - 1] == "<event>" for item in right.coverage.unread_rows)


def test_findings_of_equal_cases_name_the_line_of_their_own_event(tmp_path: Path, watch: Watch):
    left, right = both(tmp_path, log(60).replace('value="Ekspedisi"', 'value=""'))
    assert differences(left, right) == []
    assert watch.refused == {}
    text = (tmp_path / "log.xes").read_text().splitlines()
    lines = [text[item.row] for item in right.findings if item.rule_id.endswith("output-wajib/ekspedisi")]
    assert len(lines) > 50
    assert set(lines) == {'<string key="concept:name" value="Mengirim surat"/>'}


def test_logs_that_only_the_parser_reads_and_numbered_by_position(tmp_path: Path, watch: Watch):
    text = log(30).replace("<trace>", "<trace><!-- baru -->").replace("'", "")
    one_line = text.replace('value="staf"', "value='staf'").replace("\n", "")
    left, right = both(tmp_path, one_line)
    assert differences(left, right) == []
    assert watch.refused == {}
    assert max(item.place.row for item in right.coverage.unread_rows) < 200


def test_stamps_read_in_sql_are_read_alike_by_the_python_reader():
    rng = random.Random(7)
    texts = [
        f"{rng.choice([1970, 1999, 2024])}-{rng.randrange(14):02}-{rng.randrange(33):02}"
        f"{rng.choice('TT  x')}{rng.randrange(26):02}:{rng.randrange(62):02}:{rng.randrange(62):02}"
        f"{rng.choice(['', '', '.5', '.123', '.123456', '.1234567', '.', '. 12', ',5', '.1+7'])}"
        f"{rng.choice(['', 'Z', 'z', '+07:00', '-09:30', '+14:59', '+15:00', '+00:60', '+07', ' ', '+7:00'])}"
        for _ in range(20_000)
    ]
    with duckdb.connect() as connection:
        for aware in (False, True):
            found = connection.execute(
                f"SELECT x, {micros_of_text('x', aware)} FROM (SELECT unnest($1::VARCHAR[]) AS x)", [texts]
            ).fetchall()
            read = [(text, us) for text, us in found if us is not None]
            assert len(read) > 200
            for text, us in read:
                stamp = parse_stamp(text)
                assert stamp is not None and stamp.has_clock
                assert (stamp.at.tzinfo is not None) == aware
                utc = stamp.at.replace(tzinfo=None) - (stamp.at.utcoffset() or timedelta())
                assert (utc - datetime(1970, 1, 1)) // timedelta(microseconds=1) == us
