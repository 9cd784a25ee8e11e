"""What Spark cannot check is said in words, with exit code 2; most of it before any Java is started."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from test_same_as_evaluator import project

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
