"""``sop check``: options of the contract, the published JSON Schema, the words on the terminal."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from importlib import resources

import pytest
from jsonschema import Draft202012Validator

from sop_compiler.cli.main import main


def schema(name: str = "check") -> dict:
    path = resources.files("sop_compiler") / "schema" / f"{name}.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def test_json_follows_the_published_schema(project, waive):
    waive()
    project.sop("ekspor.csv", "--laporan", "dulu")
    plain = project.sop("ekspor.csv", "--format", "json").stdout
    options = ["--pengecualian", "kecuali.yaml", "--bandingkan", "dulu", "--sampel", "2"]
    full = project.sop("ekspor.csv", "--format", "json", *options).stdout
    Draft202012Validator.check_schema(schema())
    for text in (plain, full, project.read("dulu/data/findings.json")):
        errors = Draft202012Validator(schema()).iter_errors(json.loads(text))
        assert [f"{e.json_path}: {e.message}" for e in errors] == []
    always = {"run", "coverage", "rules", "findings"}
    assert set(json.loads(plain)) == always
    assert set(json.loads(full)) == {*always, "comparison", "sample"}


def test_times_of_a_report_follow_their_schema(project):
    project.sop("ekspor.csv", "--laporan", "dulu")
    times = json.loads(project.read("dulu/data/waktu.json"))
    assert times["months"] and set(times) == {"uses", "months"}
    Draft202012Validator.check_schema(schema("waktu"))
    assert list(Draft202012Validator(schema("waktu")).iter_errors(times)) == []


@pytest.mark.parametrize("name", ["check", "waktu"])
def test_every_part_of_the_schema_is_described(name):
    def parts(node, path=""):
        if isinstance(node, dict):
            for name, part in node.get("properties", {}).items():
                yield f"{path}/{name}", part
            for value in node.values():
                yield from parts(value, path)

    assert [name for name, part in parts(schema(name)) if not part.get("description")] == []


def test_engines_give_the_same_bytes(project):
    for engine in ("python", "duckdb"):
        assert project.sop("ekspor.csv", "--engine", engine, "--laporan", engine).exit_code == 1
    for name in ("findings.csv", "findings.parquet", "bukti.json", "junit.xml"):
        one, other = ((project.root / engine / "data" / name).read_bytes() for engine in ("python", "duckdb"))
        assert one == other, name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--engine", "spark"], "Mesin Spark membaca data Parquet"),
        (["--benih", "3"], "--benih hanya berarti bersama --sampel"),
        (["--sampel", "0"], "isi bilangan 1 sampai"),
        (["--bandingkan", "hilang"], "tidak dapat dibuka: tidak ditemukan"),
        (["--pengecualian", "hilang.yaml"], "hilang.yaml tidak dapat dibuka: tidak ditemukan"),
        (["--engine", "polars"], "pilih salah satu dari duckdb, python, spark"),
    ],
)
def test_wrong_use_is_2_with_a_message(project, capsys, arguments, message):
    with pytest.raises(SystemExit) as stop:
        main(["check", "ekspor.csv", *arguments])
    printed = capsys.readouterr()
    assert (stop.value.code, printed.out) == (2, "")
    assert message in printed.err


def test_a_rule_that_flags_most_cases_is_headed_for_review(project):
    rows = "".join(f"K{n};1;2024-01-15;2024-01-31;Agenda;x\n" for n in range(6))
    project.write("ekspor.csv", "berkas;langkah;mulai;selesai;dokumen;petugas\n" + rows)
    text = project.sop("ekspor.csv").stdout
    line = next(line for line in text.splitlines() if "paling lama" in line)
    assert line.startswith("  • [ATURAN PERLU DITINJAU] Langkah 1")
    assert "periksa dahulu apakah aturan, pemetaan, atau datanya yang keliru" in text
    assert "ATURAN PERLU DITINJAU] Langkah 1 “Menerima surat” wajib" not in text


def test_the_share_that_could_be_judged_comes_first(project):
    text = project.sop("ekspor.csv").stdout
    assert text.index("Dapat dinilai:") < text.index("Sesuai:") < text.index("Temuan:")


def on_terminal(project, *arguments: str, **environment: str) -> str:
    """What a terminal gets, both streams."""
    leader, follower = pty.openpty()
    env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "sop_compiler", *arguments],
        cwd=project.root,
        env={**env, "TERM": "xterm", "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    parts = []
    try:
        while part := os.read(leader, 65536):
            parts.append(part)
    except OSError:  # the terminal closes with its last program
        pass
    process.wait()
    os.close(leader)
    return b"".join(parts).decode("utf-8")


def test_colours_only_on_a_terminal_and_not_with_no_color(project):
    assert "\x1b[1m" in on_terminal(project, "check", "ekspor.csv")
    assert "\x1b[1m" not in on_terminal(project, "check", "ekspor.csv", NO_COLOR="1")
    assert "\x1b" not in project.sop("ekspor.csv").stdout
