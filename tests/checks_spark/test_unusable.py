"""What Spark cannot check is said in words, with exit code 2; most of it before any Java is started."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_same_as_evaluator import project

from sop_checks.addresses import address_of, path_of
from sop_checks.errors import InputError
from sop_checks.records.mapping import read_mapping
from sop_checks.spark import session
from sop_compiler.cli.main import main


@pytest.fixture
def command(tmp_path: Path, capsys):
    """``sop check … --engine spark`` in the folder of the small SOP: (exit code, stdout, stderr)."""
    project(tmp_path)

    def check(*arguments: str) -> tuple[Any, str, str]:
        with pytest.raises(SystemExit) as stop:
            main(["-C", str(tmp_path), "check", *arguments, "--engine", "spark"])
        printed = capsys.readouterr()
        return stop.value.code, printed.out, printed.err

    return check


def test_without_the_extra_the_command_is_told(command, monkeypatch):
    monkeypatch.setattr(session, "find_spec", lambda name: None if name == "pyspark" else object())
    code, out, err = command("data.parquet")
    assert (code, out) == (2, "")
    assert 'pip install "sop-compiler[spark]"' in err
    assert "Java 17" in err


def test_without_java(monkeypatch):
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setattr(session, "find_spec", lambda name: object())
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(InputError, match=r"Java tidak ditemukan\. Pasang Java 17"):
        session.started(object())


def test_other_formats_and_several_exports(command, tmp_path: Path):
    (tmp_path / "log.csv").write_text("berkas,langkah\n", encoding="utf-8")
    code, _, err = command(str(tmp_path / "log.csv"))
    assert code == 2
    assert "Periksa log.csv dengan --engine duckdb" in err
    code, _, err = command("a.parquet", "b.parquet")
    assert code == 2
    assert "satu folder Parquet, atau satu tabel (tabel:nama)" in err


def test_joins_are_for_other_engines(tmp_path: Path):
    from sop_checks.engine import Settings, run
    from sop_compiler.pipeline import load_rules

    rules = load_rules(project(tmp_path))
    mapping = read_mapping({"kunci": [["berkas", "nomor"]]})
    with pytest.raises(InputError, match="kunci menggabungkan beberapa berkas"):
        run(
            rules.procedures, rules.calendars, [Path("a.parquet")], mapping, settings=Settings(engine="spark")
        )


BROKEN = b"PAR1" + bytes(100) + b"\x10\0\0\0PAR1"


@pytest.mark.xdist_group("spark")
def test_a_broken_file_is_told_without_anything_of_java(spark: Any, tmp_path: Path):
    """A Spark of its own, started by the command, writes its errors to a file that the message names."""
    project(tmp_path)
    (tmp_path / "rusak.parquet").write_bytes(BROKEN)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-m", "sop_compiler", "check", "rusak.parquet", "--engine", "spark"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert "at org.apache" not in done.stderr
    assert "ERROR" not in done.stderr
    assert "WARN " not in done.stderr
    told = re.search(
        r"tidak dapat dibaca .* \(FAILED_READ_FILE\S*\)\. Rinciannya ada dalam (\S+)\.$", done.stderr
    )
    assert told
    log = Path(told[1])
    assert "at org.apache" in log.read_text(encoding="utf-8")
    shutil.rmtree(log.parent)


def test_a_file_without_the_ends_of_parquet_is_told_before_spark_starts(command, tmp_path, monkeypatch):
    monkeypatch.setattr("sop_checks.spark.engine.open_session", lambda: pytest.fail("Spark was started"))
    (tmp_path / "putus.parquet").write_bytes(BROKEN[:-2])
    code, _, err = command(str(tmp_path / "putus.parquet"))
    assert code == 2
    assert "putus.parquet terpotong" in err


@pytest.mark.parametrize("text", ["hdfs:///data/x", "hdfs://pusat/data", "file:///data", "s3a://ember/a/b"])
def test_an_address_keeps_its_slashes(text: str):
    assert address_of(path_of(text)) == text
    assert address_of(Path("folder") / path_of(text)) == text


@pytest.mark.parametrize("text", ["data/a.parquet", "/data/a", "tabel:catatan", "C:/data/a"])
def test_a_path_is_no_address(text: str):
    assert address_of(path_of(text)) == text


@pytest.mark.xdist_group("spark")
def test_an_address_of_no_host_is_read(spark: Any, command, tmp_path: Path):
    import test_same_as_duckdb as same

    path = same.written(tmp_path / "sulit.parquet", same.HARD, same.hard_rows(3))
    code, out, _ = command(path.as_uri(), "--format", "json")
    assert code == 1
    assert json.loads(out)


@pytest.mark.xdist_group("spark")
@pytest.mark.parametrize("where", ["tidak/ada", "tabel:tidak.ada"])
def test_what_does_not_exist(spark: Any, command, where: str):
    code, out, err = command(where)
    assert (code, out) == (2, "")
    assert f"{where} tidak dapat dibaca sebagai tabel atau data Parquet" in err
    assert "Traceback" not in err


@pytest.mark.xdist_group("spark")
def test_both_engines_print_the_same(spark: Any, command, tmp_path: Path, capsys):
    import test_same_as_duckdb as same

    path = same.written(tmp_path / "sulit.parquet", same.HARD, same.hard_rows(3))
    code, out, _ = command(str(path), "--format", "json")
    with pytest.raises(SystemExit) as stop:
        main(["-C", str(tmp_path), "check", str(path), "--format", "json", "--engine", "duckdb"])
    assert stop.value.code == code == 1
    assert capsys.readouterr().out == out
