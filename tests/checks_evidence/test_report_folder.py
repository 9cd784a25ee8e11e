"""The report folder: three things at the top, the rest under ``data/``, never half written."""

from __future__ import annotations

import csv
import io
import json
import os
from xml.etree import ElementTree as ET

import duckdb
import pytest

from sop_checks.result import FINDING_COLUMNS

TOP = {"laporan.html", "kka.xlsx", "masalah-data.csv", "data"}
DATA = {
    "bukti.json",
    "findings.csv",
    "findings.json",
    "findings.parquet",
    "junit.xml",
    "perhitungan.csv",
    "kka.sha256",
    "ringkasan.txt",
    "waktu.json",
}


class Killed(BaseException):
    """Ends a command like a signal: nothing catches it."""


def report(project, *arguments: str, folder: str = "hasil"):
    result = project.sop("ekspor.csv", "--laporan", folder, *arguments)
    assert result.exit_code in (0, 1), result.stderr
    return result


def names(project, folder: str) -> set[str]:
    return {path.name for path in (project.root / folder).iterdir()}


def test_three_things_at_the_top_and_all_else_below(project):
    report(project)
    assert names(project, "hasil") == TOP
    assert names(project, "hasil/data") == DATA
    assert "Dapat dinilai: " in project.read("hasil/data/ringkasan.txt")


def test_the_same_run_writes_the_same_bytes(project):
    report(project, "--sampel", "2")
    report(project, "--sampel", "2", folder="lagi")
    for path in sorted((project.root / "hasil").rglob("*.*")):
        other = project.root / "lagi" / path.relative_to(project.root / "hasil")
        assert path.read_bytes() == other.read_bytes(), path.name


def test_own_old_files_are_replaced_and_others_stay(project):
    report(project, "--sampel", "2")
    assert (project.root / "hasil/data/sampel.csv").exists()
    project.write("hasil/catatan saya.txt", "x")
    project.write("hasil/data/punya-orang.csv", "x")
    project.change("ekspor.csv", "B;1;2024-01-15;2024-01-31", "B;1;2024-01-15;2024-01-16")
    report(project)
    assert not (project.root / "hasil/data/sampel.csv").exists()
    assert project.read("hasil/catatan saya.txt") == project.read("hasil/data/punya-orang.csv") == "x"
    assert ",B," not in project.read("hasil/data/findings.csv")


def test_a_report_that_is_cut_off_leaves_the_old_one_whole(project, monkeypatch):
    report(project)
    before = {path: path.read_bytes() for path in (project.root / "hasil").rglob("*") if path.is_file()}
    project.change("ekspor.csv", "B;1;2024-01-15;2024-01-31", "B;1;2024-01-15;2024-01-16")

    def killed(*_):
        raise Killed

    monkeypatch.setattr("sop_checks.report.folder.write_parquet", killed)
    with pytest.raises(Killed):
        project.sop("ekspor.csv", "--laporan", "hasil")
    assert {path: path.read_bytes() for path in before} == before
    monkeypatch.undo()
    monkeypatch.chdir(project.root)
    report(project)
    assert names(project, "hasil/data") == DATA


def test_a_report_cut_off_between_two_files_shows_it(project, monkeypatch):
    """Without ``bukti.json`` a folder is no whole report, and nothing is compared with it silently."""
    report(project)
    real, moved = os.replace, []

    def replace(source, target):
        if len(moved) == 2:
            raise Killed
        moved.append(target)
        real(source, target)

    monkeypatch.setattr("os.replace", replace)
    with pytest.raises(Killed):
        project.sop("ekspor.csv", "--laporan", "hasil")
    monkeypatch.undo()
    monkeypatch.chdir(project.root)
    assert not (project.root / "hasil/data/bukti.json").exists()
    assert project.sop("--ulang", "hasil").exit_code == 2


def test_a_folder_that_is_a_file_is_refused(project):
    project.write("hasil", "x")
    result = project.sop("ekspor.csv", "--laporan", "hasil")
    assert result.exit_code == 2
    assert "itu berkas, bukan folder" in result.stderr


def test_problems_open_in_an_indonesian_excel(project):
    project.change("ekspor.csv", "berkas;", "berkas;catatan;")
    report(project)
    data = (project.root / "hasil/masalah-data.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbftingkat;masalah;keterangan")
    assert data.count(b"\r\n") == data.count(b"\n") > 1


def test_findings_csv_is_plain_utf8_with_commas(project):
    report(project)
    data = (project.root / "hasil/data/findings.csv").read_bytes()
    assert data.startswith(",".join(FINDING_COLUMNS).encode() + b"\n")
    assert b"\r" not in data


def test_parquet_holds_the_same_rows_in_the_same_order(project):
    project.write(
        "ekspor.csv", "berkas;langkah;mulai;selesai;dokumen\n=1+1;1;;2024-01-16;\nA;2;;2024-01-16;\n"
    )
    report(project)
    table = duckdb.sql(f"SELECT * FROM '{project.root / 'hasil/data/findings.parquet'}'")
    assert tuple(table.columns) == FINDING_COLUMNS
    kinds = dict(zip(table.columns, map(str, table.types), strict=True))
    assert (kinds["row"], kinds["execution"], kinds["case"]) == ("INTEGER", "INTEGER", "VARCHAR")
    got = [tuple("" if value is None else str(value) for value in row) for row in table.fetchall()]
    rows = csv.DictReader(io.StringIO(project.read("hasil/data/findings.csv")))
    expected = [tuple(row[name] for name in FINDING_COLUMNS) for row in rows]
    assert [tuple("=1+1" if cell == "'=1+1" else cell for cell in row) for row in expected] == got
    assert any(row[6] == "=1+1" for row in got)


# Elements and attributes of the Jenkins xUnit plugin's junit-10.xsd, with those that are required.
_ALLOWED = {
    "testsuites": ({"testsuite"}, {"name", "time", "tests", "failures", "errors"}, set()),
    "testsuite": (
        {"testsuite", "properties", "testcase", "system-out", "system-err"},
        {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"}
        | {"name", "tests", "failures", "errors"},
        {"name", "tests", "failures", "errors"},
    ),
    "testcase": (
        {"skipped", "error", "failure", "system-out", "system-err"},
        {"name", "time", "classname", "group"},
        {"name"},
    ),
    "failure": (set(), {"type", "message"}, set()),
    "skipped": (set(), {"type", "message"}, set()),
    "system-out": (set(), set(), set()),
}


def junit(project) -> ET.Element:
    root = ET.fromstring(project.read("hasil/data/junit.xml"))
    assert root.tag == "testsuites"
    for element in root.iter():
        children, attributes, required = _ALLOWED[element.tag]
        assert {child.tag for child in element} <= children
        assert required <= set(element.attrib) <= attributes
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
    return root


def test_junit_has_a_readable_test_per_rule_with_file_and_line(project):
    report(project)
    suite = junit(project)[0]
    assert suite.get("name") == "SOP Surat (Nomor 1/2024), versi 2024-01-02"
    assert suite.get("file") == "sop_source/dinas/surat.yaml"
    failing = [test for test in suite if test.find("failure") is not None]
    assert len(failing) == 2
    late = failing[1]
    assert late.get("name", "").startswith("Langkah 1 “Menerima surat” paling lama “2 hari kalender”")
    assert late.findtext("system-out", "").startswith("sop_source/dinas/surat.yaml:10\n")
    failure = late.find("failure")
    assert failure is not None and failure.get("message") == "1 dari 4 berkas"
    assert "berkas B: indikasi tidak sesuai" in (failure.text or "")
    assert "Selengkapnya: data/findings.csv" in (failure.text or "")


def test_junit_says_why_a_rule_is_skipped(project, waive):
    project.write("ekspor.csv", "berkas;langkah;selesai\nA;1;2024-01-16\nA;2;2024-01-17\n")
    report(project)
    messages = [item.get("message", "") for item in junit(project).iter("skipped")]
    assert any("1 dari 1 berkas tidak dapat dinilai: waktu mulai tidak tercatat" in text for text in messages)
    project.write("ekspor.csv", "berkas;langkah;mulai;selesai;dokumen\nB;1;2024-01-03;2024-01-16;Agenda\n")
    waive()
    report(project, "--pengecualian", "kecuali.yaml")
    kinds = [item.get("type") for item in junit(project).iter("skipped")]
    assert "dikecualikan" in kinds
    assert junit(project)[0].get("failures") == "0"


def test_junit_fails_on_errors_of_the_data_and_survives_control_characters(project):
    project.change("ekspor.csv", "B;1;2024-01-15;", "B;1;kemarin\x0b;")
    report(project)
    data = junit(project)[-1]
    assert data.get("failures") == "1"
    assert "masalah-data.csv" in data.findtext("testcase/failure", "")


def test_machine_paths_and_dates_of_today_are_nowhere(project):
    project.sop(str(project.root / "ekspor.csv"), "--laporan", str(project.root / "hasil"))
    for path in (project.root / "hasil").rglob("*"):
        if path.is_file():
            assert str(project.root).encode() not in path.read_bytes(), path.name
    evidence = json.loads(project.read("hasil/data/bukti.json"))
    assert evidence["exports"][0]["path"] == "ekspor.csv"
