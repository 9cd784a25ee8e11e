"""Waivers: what they cover, when they count, what is wrong with them, and both faces alike."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys

import pytest

from sop_checks.checking import Request
from sop_checks.checking import check as check_request
from sop_compiler.checkgen.emit import emit_suite
from sop_compiler.pipeline import load_rules

OUTPUT = "dinas/surat@2024-01-02#terima/output-wajib/agenda"


def rows(project) -> list[dict[str, str]]:
    return list(csv.DictReader(project.read("hasil/data/findings.csv").splitlines()))


def waived(project) -> dict[str, str]:
    """Case to waiver, of every finding that carries one, from the JSON view."""
    data = json.loads(project.read("hasil/data/findings.json"))
    return {item["case"]: item["waiver"] for item in data["findings"] if "waiver" in item}


def problems(project) -> str:
    return project.read("hasil/masalah-data.csv")


def check(project, *arguments: str):
    return project.sop("ekspor.csv", "--pengecualian", "kecuali.yaml", "--laporan", "hasil", *arguments)


def test_a_waived_finding_stays_listed_and_does_not_count(project, waive):
    project.change("ekspor.csv", "C;1;2024-02-01;2024-02-02;;", "C;1;2024-02-01;2024-02-02;Agenda;")
    assert project.sop("ekspor.csv").exit_code == 1
    waive()
    result = check(project)
    assert result.exit_code == 0
    assert waived(project) == {"B": "700/12/2024"}
    assert [row["outcome"] for row in rows(project) if row["case"] == "B"] == ["NONCOMPLIANT"]
    assert "Temuan: 1, 1 di antaranya dikecualikan" in result.stdout
    words = "Listrik padam; disetujui Inspektur Pembantu II; berlaku sampai 31 Desember 2024; 1 temuan"
    assert f"Pengecualian 700/12/2024: {words}" in result.stdout


def test_a_waiver_covers_only_its_rule_and_its_cases(project, waive):
    waive(berkas="[A, C]")
    assert check(project).exit_code == 1
    assert waived(project) == {}
    waive(aturan=OUTPUT, berkas="C")
    check(project)
    assert waived(project) == {"C": "700/12/2024"}


@pytest.mark.parametrize(
    "ways",
    [
        {"aturan": None, "sop": "dinas/surat", "langkah": "terima", "jenis": "batas-waktu"},
        {"berkas": None, "periode": "{dari: 2024-01-15, sampai: 15 Januari 2024}"},
        {"berkas": "[A, B]", "periode": "{dari: 2024-01-01, sampai: 2024-01-31}"},
    ],
)
def test_other_ways_to_name_rule_and_cases(project, waive, ways):
    waive(**ways)
    check(project)
    assert waived(project) == {"B": "700/12/2024"}


def test_a_control_is_waived_by_its_id(project, waive):
    project.write("ekspor.csv", "berkas;langkah;selesai;dokumen\nX;2;2024-01-15;\nX;1;2024-01-16;Agenda\n")
    waive(aturan=None, kendali="agenda-dahulu", berkas="[X]")
    check(project)
    assert waived(project) == {"X": "700/12/2024"}
    (row,) = [row for row in rows(project) if row["rule"] == "kendali"]
    assert row["rule_id"].endswith("/agenda-dahulu")


def test_expiry_is_asked_of_the_as_of_date(project, waive):
    waive(berlaku_sampai="2024-02-03")
    result = check(project)
    assert waived(project) == {"B": "700/12/2024"}  # the last time in the data is that very day
    result = check(project, "--per-tanggal", "2024-02-04")
    assert waived(project) == {}
    assert "sudah berakhir 3 Februari 2024, sebelum tanggal acuan; tidak dipakai" in result.stdout
    assert "kecuali.yaml, baris 2" in result.stdout
    assert 'peringatan;data-pengecualian;"pengecualian 700/12/2024 sudah' in problems(project)


def test_an_unused_waiver_is_told(project, waive):
    waive(berkas="[Z]")
    result = check(project)
    assert "[peringatan] pengecualian 700/12/2024 tidak mengenai temuan mana pun" in result.stdout
    assert "peringatan;data-pengecualian;pengecualian 700/12/2024 tidak" in problems(project)


def test_what_cannot_be_judged_is_not_waived(project, waive):
    waive(berkas="[D]")
    result = check(project)
    assert waived(project) == {}
    assert "tidak mengenai temuan mana pun" in result.stdout


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"alasan": None}, "baris 2: `alasan` wajib diisi"),
        ({"disetujui": ""}, "`disetujui` wajib diisi"),
        ({"berlaku_sampai": None}, "`berlaku_sampai` wajib diisi"),
        ({"berlaku_sampai": "kapan-kapan"}, "baris 6: berlaku_sampai: 'kapan-kapan' bukan tanggal"),
        ({"disetujui": "Budi Santoso, S.Sos."}, "tulis jabatan yang menyetujui, bukan nama"),
        ({"disetujui": "198501012010011001"}, "tulis jabatan yang menyetujui, bukan nama"),
        ({"aturan": None, "sop": "dinas/surat"}, "satu SOP penuh terlalu luas"),
        (
            {"aturan": "dinas/surat@2024-01-02#terima/batas-wktu"},
            "maksud Anda 'dinas/surat@2024-01-02#terima/",
        ),
        ({"aturan": None, "kendali": "agenda"}, "kendali 'agenda' tidak ada; maksud Anda 'agenda-dahulu'?"),
        ({"aturan": None}, "harus disebut dengan satu cara"),
        (
            {"aturan": None, "sop": "dinas/surat", "langkah": "terima", "jenis": "urutan"},
            "tidak punya aturan jenis 'urutan'; yang ada: batas-waktu",
        ),
        ({"berkas": None}, "sebutkan berkasnya"),
        ({"berkas": "[]"}, "`berkas` berisi nomor berkas"),
        ({"berkas": None, "periode": "{dari: 2024-02-01, sampai: 2024-01-01}"}, "lebih lambat daripada"),
        ({"berkas": None, "periode": "{dari: 2024-02-01}"}, "`periode` memerlukan `sampai`"),
        ({"alsan": "x"}, "`alsan` tidak dikenal; maksud Anda `alasan`?"),
    ],
)
def test_a_bad_entry_is_refused_with_line_and_advice(project, waive, values, message):
    waive(**values)
    result = check(project)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "kecuali.yaml baris" in result.stderr
    assert not (project.root / "hasil").exists()


def test_all_bad_entries_are_told_at_once_in_order(project):
    project.write("kecuali.yaml", "- alasan: x\n- 3\n- {alasan: a, alasan: b}\n")
    lines = check(project).stderr.splitlines()[1:]
    numbers = [int(line.split("baris ")[1].split(":")[0]) for line in lines]
    assert numbers == sorted(numbers)
    assert {1, 2, 3} == set(numbers)


@pytest.mark.parametrize("text", ["a: [", "x", "", "pengecualian: 3"])
def test_a_file_that_is_no_list_is_refused(project, text):
    project.write("kecuali.yaml", text)
    result = check(project)
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr


def test_the_compiled_suite_waives_alike(project, waive):
    """``pytest checks --pengecualian``: same findings, and the waived rule does not fail."""
    rules = load_rules(project.root)
    for name, text in emit_suite(rules.procedures, rules.calendars).items():
        project.write(f"checks/{name}", text)
    project.change("ekspor.csv", "C;1;2024-02-01;2024-02-02;;", "C;1;2024-02-01;2024-02-02;Agenda;")
    project.write("pyproject.toml", "[tool.pytest.ini_options]\naddopts = ['--import-mode=importlib']\n")
    waive()
    check(project)
    options = ["--cases", "ekspor.csv", "--sop", "dinas/surat"]
    options += ["--pengecualian", "kecuali.yaml", "--laporan", "suite"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "checks", "-v", *options],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "DIKECUALIKAN" in done.stdout
    for name in ("data/findings.csv", "masalah-data.csv"):
        assert project.read(f"suite/{name}") == project.read(f"hasil/{name}")
    again = project.sop("--ulang", "suite")
    assert (again.exit_code, again.stdout.splitlines()[0][:11]) == (0, "Sama persis")


def test_the_example_in_the_readme_works(root, tmp_path):
    text = (root / "checks/README.md").read_text(encoding="utf-8")
    (block,) = [part for part in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "pengecualian:" in part]
    (tmp_path / "kecuali.yaml").write_text(block, encoding="utf-8")
    rules = load_rules(root)
    export = root / "checks/contoh/contoh-pembinaan-pelaku-usaha.csv"
    request = Request(exports=(export,), waivers=tmp_path / "kecuali.yaml")
    found = check_request(request, rules.procedures, rules.calendars).run
    assert [item.case for item in found.findings if item.waiver] == ["CONTOH-PPU-02"]
