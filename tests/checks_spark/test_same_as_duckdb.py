"""Spark gives the run of the other engines: the same findings, and everything else that is told."""

from __future__ import annotations

import hashlib
import random
from dataclasses import astuple
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import fuzz
import pytest
from compare import differences
from test_same_as_evaluator import project

from sop_checks.engine import Settings, run
from sop_checks.records.mapping import read_mapping
from sop_checks.spark import engine as spark_engine
from sop_compiler.pipeline import load_rules

pytestmark = pytest.mark.xdist_group("spark")  # one Spark for the whole test run
SEEDS = (2, 25, 127)
"""Sources that lint accepts; their runs have footers, rows without case, offsets, fractions of seconds."""
STEPS = ("Menerima surat", "Menelaah surat", "Mengirim surat")


def sorted_hash(findings) -> str:
    """sha256 of the findings in an order of their own."""
    return hashlib.sha256("\n".join(sorted(repr(astuple(item)) for item in findings)).encode()).hexdigest()


def judged(folder: Path, path: Path | str, engine: Any, **values: Any):
    """A run on the small SOP of :mod:`test_same_as_evaluator`; ``values`` are a mapping."""
    rules = load_rules(project(folder))
    as_of = values.pop("as_of", None)
    settings = Settings(engine=engine, list_cases=True, timelines=True)
    return run(
        rules.procedures, rules.calendars, [Path(path)], read_mapping(values), as_of=as_of, settings=settings
    )


def written(path: Path, columns: str, rows: list[tuple]) -> Path:
    """A Parquet file; ``columns`` are names and types."""
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute(f"CREATE TABLE t ({columns})")
        marks = ", ".join("?" for _ in rows[0])
        connection.executemany(f"INSERT INTO t VALUES ({marks})", [list(row) for row in rows])
        connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")
    return path


def hard_rows(seed: int, count: int = 150) -> list[tuple]:
    """Nulls everywhere, equal times within a case, parts of seconds, case numbers written in several ways."""
    rng = random.Random(seed)
    rows = []
    for number in range(count):
        case = rng.choice([f"B{number % 40}", f" B{number % 40}", f"{number % 9}", f"{number % 9}.0", None])
        step = rng.choice([*STEPS, *STEPS, None, "apa ini"])
        start = datetime(2024, 1, 8, 8) + timedelta(days=rng.randrange(4), hours=rng.choice([0, 1, 1, 3]))
        end = start + timedelta(hours=rng.choice([1, 4, 4, 30]), microseconds=rng.choice([0, 0, 1, 600_000]))
        zoned = f"{end - timedelta(hours=7)}+00" if rng.random() < 0.9 else None
        document = rng.choice(["Agenda", "Ekspedisi", "", None])
        person = rng.choice(["Ani Sari", "Budi Utomo", None])
        role = rng.choice(["staf", "kepala", None])
        rows.append((case, step, start if rng.random() < 0.9 else None, zoned, document, role, person))
    return rows


HARD = (
    "berkas VARCHAR, langkah VARCHAR, mulai TIMESTAMP, selesai TIMESTAMPTZ, dokumen VARCHAR, "
    "pelaksana VARCHAR, petugas VARCHAR"
)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_data_gives_the_same_run(spark: Any, seed: int, tmp_path: Path):
    """One file, and the same rows as a folder of files whose borders cut cases in two."""
    cases, findings, found = fuzz.compare(seed, tmp_path)
    assert found == []
    assert cases > 20
    assert findings > 0


@pytest.mark.parametrize("few", [1, 1_000_000])
def test_nulls_ties_parts_of_seconds_and_zones(spark: Any, tmp_path: Path, monkeypatch, few: int):
    """By columns and by the evaluator; stamps with and without a zone stand side by side."""
    monkeypatch.setattr(spark_engine, "FEW", few)
    monkeypatch.setattr(spark_engine, "CHUNK", 60)
    path = written(tmp_path / "sulit.parquet", HARD, hard_rows(7))
    expected = judged(tmp_path, path, "duckdb")
    found = judged(tmp_path, path, "spark")
    assert differences(expected, found) == []
    assert len(expected.findings) > 100
    assert sorted_hash(found.findings) == sorted_hash(expected.findings)


def test_a_table_of_the_catalogue(spark: Any, tmp_path: Path):
    """``tabel:nama``; Spark writes stamps its own way (INT96), which are instants all the same."""
    path = written(tmp_path / "sulit.parquet", HARD, hard_rows(8))
    spark.sql("CREATE DATABASE IF NOT EXISTS uji")
    spark.read.parquet(str(path)).coalesce(1).write.mode("overwrite").saveAsTable("uji.catatan")
    found = judged(tmp_path, "tabel:uji.catatan", "spark")
    expected = judged(tmp_path, path, "duckdb")
    assert list(found.info.sha256["exports"]) == ["uji.catatan"]
    assert [item.fingerprint for item in found.findings] == [item.fingerprint for item in expected.findings]
    (file,) = {item.file for item in found.findings if item.row}
    stored = next((tmp_path.parent).rglob(file))
    again = judged(tmp_path, stored, "duckdb")
    assert sorted_hash(again.findings) == sorted_hash(found.findings)
    evaluated = judged(tmp_path, stored, "python")
    assert sorted_hash(evaluated.findings) == sorted_hash(found.findings)


def test_a_folder_divided_by_a_column(spark: Any, tmp_path: Path):
    """The column stands in the names of folders; files are named below the folder that was given."""
    path = written(tmp_path / "sulit.parquet", HARD, hard_rows(9))
    folder = tmp_path / "data ber spasi" / "log"
    spark.read.parquet(str(path)).write.partitionBy("pelaksana").parquet(str(folder))
    found = judged(tmp_path, folder, "spark", kosong=["__HIVE_DEFAULT_PARTITION__"])
    expected = judged(tmp_path, path, "duckdb", kosong=["__HIVE_DEFAULT_PARTITION__"])
    counted = [(item.id, item.counts) for item in expected.rules if item.rule != "urutan"]
    assert [(item.id, item.counts) for item in found.rules if item.rule != "urutan"] == counted
    files = {item.file for item in found.findings if item.row}
    assert all(file.startswith("pelaksana=") and (folder / file).is_file() for file in files)


def test_what_only_the_whole_tells(spark: Any, tmp_path: Path):
    """Order of day and month, a time far ahead, a footer, a step on a row without case number."""
    rows: list[tuple] = [
        (
            f"B{n}",
            STEPS[n % 3],
            f"{1 + n % 9}/2/2024 08:00",
            f"{1 + n % 9}/{2 + n // 60}/2024 09:00:00.5",
            "Ani",
        )
        for n in range(90)
    ]
    rows[40] = ("B40", STEPS[1], "3/1/2031 08:00", "3/1/2031 09:00", "Ani")
    rows[7] = ("B7", STEPS[0], "2/25/2024 08:00", "2/25/2024 09:00", "Ani")
    rows[55] = (" ", STEPS[2], "2/3/2024 08:00", "2/3/2024 09:00", "Jumlah")
    rows += [("Mengetahui", None, None, None, "Pak Lurah"), ("Sekretaris", None, None, None, None)]
    columns = "berkas VARCHAR, langkah VARCHAR, mulai VARCHAR, selesai VARCHAR, petugas VARCHAR"
    path = written(tmp_path / "seluruh.parquet", columns, rows)
    expected = judged(tmp_path, path, "python")
    assert any("bulan/hari" in note for _, note in expected.info.notes)
    assert {"data-waktu-jauh"} <= {item.id for item in expected.data_findings}
    reasons = {item.reason for item in expected.coverage.unread_rows}
    assert reasons == {"nomor berkas kosong", "baris penutup di bawah tabel"}
    assert differences(expected, judged(tmp_path, path, "spark")) == []


@pytest.mark.parametrize("few", [1, 1_000_000])
def test_event_logs_and_wide_tables(spark: Any, tmp_path: Path, monkeypatch, few: int):
    """Rows that have to be joined, and rows that are several records, within a case."""
    monkeypatch.setattr(spark_engine, "FEW", few)
    rows = []
    for n in range(30):
        day = datetime(2024, 1, 8 + n % 4, 8)
        for at, step in enumerate(STEPS):
            for word, hours in (("start", 0), ("complete", 1 + n % 5), ("suspend", 1)):
                person = f"Orang {word}"
                rows.append((f"B{n}", step, day + timedelta(hours=at * 3 + hours), word, person))
    columns = "berkas VARCHAR, langkah VARCHAR, waktu TIMESTAMP, lifecycle VARCHAR, petugas VARCHAR"
    path = written(tmp_path / "siklus.parquet", columns, rows)
    expected = judged(tmp_path, path, "python")
    assert len(expected.coverage.unread_rows) == 90
    assert differences(expected, judged(tmp_path, path, "spark")) == []

    table = [(f"B{n}", f"2024-01-{8 + n % 9:02}", None if n % 5 else "2024-01-20") for n in range(30)]
    wide = written(tmp_path / "lebar.parquet", "berkas VARCHAR, terima VARCHAR, kirim VARCHAR", table)
    mapping = {
        "lebar": [{"langkah": "terima", "selesai": "terima"}, {"langkah": "kirim", "selesai": "kirim"}]
    }
    expected = judged(tmp_path, wide, "python", **mapping)
    assert expected.coverage.records == 36
    assert differences(expected, judged(tmp_path, wide, "spark", **mapping)) == []
