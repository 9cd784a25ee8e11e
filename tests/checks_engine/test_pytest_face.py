"""The compiled suite under pytest: same findings as the engine, items per rule, honest results."""

from __future__ import annotations

import ast
import csv
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sop_checks.engine import run
from sop_checks.report.files import findings_csv
from sop_checks.rules import ProcedureRules, from_data
from sop_compiler.checkgen.emit import emit_suite, module_path

SOURCE = Path(__file__).resolve().parents[2] / "compiler"
PYPROJECT = """
[tool.pytest.ini_options]
testpaths = ["tests"]
addopts = ["--import-mode=importlib", "--strict-markers", "--strict-config", "-ra"]
filterwarnings = ["error"]
"""
EXPORT = """berkas;sop;langkah;mulai;selesai;dokumen
A;layanan;terima;2024-01-15;2024-01-31;Surat
B;layanan;terima;2024-01-15;2024-01-16;
C;layanan;terima;;2024-01-16;Surat
D;kota/arsip;terima;2024-01-15;2024-01-16;Surat
"""


@pytest.fixture
def procedures(r) -> tuple[ProcedureRules, ...]:
    other, third = type(r)(), type(r)()
    other.prefix = "kota/arsip@2024-01-01"
    third.prefix = "desa/layanan@2024-01-01"
    return (
        r.procedure(
            r.version(
                r.limit("terima", 3, "hari_kerja", text='Langkah 2 paling lama “3 hari” """kutipan""" \\n.'),
                r.output("terima", "Surat"),
                r.required("kirim"),
                r.limit("reviu", 3, "hari_kerja"),
                r.output("kirim", "Nota", basis="disimpulkan"),
            ),
            aliases=("Layanan Kota",),
        ),
        r.procedure(other.version(other.output("terima", "Surat")), sop="kota/arsip", title="SOP Arsip"),
        r.procedure(third.version(third.required("kirim")), sop="desa/layanan", title="SOP Layanan Desa"),
    )


@pytest.fixture
def project(tmp_path: Path, procedures, calendar) -> Path:
    """A project with the suite, a test of its own, and an export."""
    for name, text in emit_suite(procedures, {"uji": calendar}).items():
        path = tmp_path / "checks" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_sendiri.py").write_text("def test_sendiri(): pass\n")
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    (tmp_path / "ekspor.csv").write_text(EXPORT.replace(";layanan;", ";kota/layanan;"))
    return tmp_path


def pytest_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--color=no", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_plain_pytest_collects_only_the_tests_of_the_project(project):
    result = pytest_in(project, "-q")
    assert result.returncode == 0
    assert "1 passed" in result.stdout


def test_without_data_the_suite_is_a_usage_error(project):
    result = pytest_in(project, "checks")
    assert result.returncode == 4
    assert "pytest checks --cases EKSPOR" in result.stderr + result.stdout
    assert "passed" not in result.stdout


def test_items_are_rules_not_cases(project):
    result = pytest_in(project, "checks", "--collect-only", "-q")
    assert result.returncode == 0
    items = [line for line in result.stdout.splitlines() if "::" in line]
    assert len(items) == 7
    assert "checks/kota/test_layanan.py::test_langkah_2_batas_waktu_terima" in items
    assert "checks/desa/test_layanan.py::test_langkah_4_langkah_wajib_kirim" in items


def test_results_and_summary(project):
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", "-v")
    assert result.returncode == 1
    out = result.stdout
    assert "test_langkah_2_batas_waktu_terima FAILED" in out
    assert "test_langkah_2_output_wajib_terima_surat FAILED" in out
    assert "test_langkah_4_langkah_wajib_kirim PASSED" in out  # pending
    assert "test_langkah_4_output_wajib_kirim_nota SKIPPED" in out  # not relevant
    assert "berkas A: indikasi tidak sesuai" in out
    assert "ekspor.csv, baris 2, kolom selesai" in out
    assert "Dapat dinilai:" in out
    assert "Traceback" not in out


def test_what_cannot_be_judged_is_a_result_of_its_own(project):
    export = project / "kurang.csv"
    export.write_text(
        "berkas;sop;langkah;selesai\nA;kota/layanan;terima;2024-01-16\nB;kota/layanan;terima;2024-01-16\n"
    )
    result = pytest_in(project, "checks", "--cases", "kurang.csv", "-v")
    assert result.returncode == 0
    assert "test_langkah_2_batas_waktu_terima TIDAK DAPAT DINILAI" in result.stdout
    assert "2 berkas (mulai-tidak-ada)" in result.stdout
    assert "2 tidak dapat dinilai" in result.stdout.splitlines()[-1]
    short = pytest_in(project, "checks", "--cases", "kurang.csv", "-q").stdout
    assert "TT" in short.splitlines()[0]


def test_partly_judged_rules_say_so(project):
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", "-v", "-k", "batas_waktu")
    assert "FAILED" in result.stdout
    (project / "ekspor.csv").write_text(
        "berkas;sop;langkah;mulai;selesai\nA;kota/layanan;terima;2024-01-15;2024-01-16\n"
        "B;kota/layanan;terima;;2024-01-16\n"
    )
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", "-v", "-k", "batas_waktu")
    assert "test_langkah_2_batas_waktu_terima SEBAGIAN TIDAK DAPAT DINILAI" in result.stdout


def test_both_faces_give_the_same_findings(project, procedures, calendar):
    result = pytest_in(
        project, "checks", "--cases", "ekspor.csv", "--laporan", "hasil", "--per-tanggal", "2024-02-01"
    )
    assert result.returncode == 1
    from datetime import date

    direct = run(procedures, {"uji": calendar}, [project / "ekspor.csv"], as_of=date(2024, 2, 1))
    written = (project / "hasil/data/findings.csv").read_text(encoding="utf-8")
    assert written == findings_csv(direct)
    assert len(list(csv.DictReader(written.splitlines()))) == 3


def test_one_module_alone_still_knows_the_other_sops(project):
    result = pytest_in(project, "checks/kota/test_arsip.py", "--cases", "ekspor.csv", "-v")
    assert result.returncode == 0
    assert "1 passed" in result.stdout
    assert "tidak dikenal" not in result.stdout


def test_one_sop_can_be_chosen_and_a_mapping_given(project):
    (project / "tanpa.csv").write_text("Nomor;Apa;Kapan\nA;terima;2024-01-16\n")
    (project / "peta.yaml").write_text("kolom: {berkas: Nomor, langkah: Apa, selesai: Kapan}\n")
    result = pytest_in(
        project, "checks", "--cases", "tanpa.csv", "--map", "peta.yaml", "--sop", "SOP Arsip", "-v"
    )
    assert "1 tidak dapat dinilai" in result.stdout
    assert "6 deselected" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--cases", "hilang.csv"), "hilang.csv tidak ditemukan"),
        (("--cases", "ekspor.csv", "--sop", "hantu"), "SOP 'hantu' tidak dikenal"),
        (("--cases", "ekspor.csv", "--per-tanggal", "besok"), "'besok' bukan tanggal"),
        (("--cases", "ekspor.csv", "--map", "hilang.yaml"), "hilang.yaml tidak dapat dibuka"),
    ],
)
def test_unusable_input_is_a_usage_error_in_words(project, arguments, message):
    result = pytest_in(project, "checks", *arguments)
    assert result.returncode == 4
    assert message in result.stdout + result.stderr
    assert "Traceback" not in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("chosen", "passed"),
    [
        (("-m", "batas_waktu"), ["test_langkah_2_batas_waktu_terima", "test_langkah_3_batas_waktu_reviu"]),
        (("-m", "langkah_wajib and sedang"), ["test_langkah_4_langkah_wajib_kirim"] * 2),
        (("-m", "sop(id='kota/arsip')"), ["test_langkah_2_output_wajib_terima_surat"]),
        (("-m", "tinggi"), []),
        (("-k", "kutipan"), ["test_langkah_2_batas_waktu_terima"]),
    ],
)
def test_rules_are_chosen_by_marker_and_by_the_words_of_their_sentence(project, chosen, passed):
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", "-v", "-rN", *chosen)
    ran = [line.split("::")[1].split()[0] for line in result.stdout.splitlines() if "::test_" in line]
    assert sorted(ran) == sorted(passed)


@pytest.mark.parametrize("chosen", [("-k", "hantu"), ("-m", "tinggi")])
def test_nothing_selected_is_an_error_in_words(project, chosen):
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", *chosen)
    assert result.returncode == 5
    assert "tidak ada pemeriksaan yang terpilih" in result.stdout


def test_no_case_for_the_chosen_rules_is_an_error_in_words(project):
    result = pytest_in(project, "checks/desa", "--cases", "ekspor.csv")
    assert result.returncode == 5
    assert "tidak ada berkas dalam data yang dinilai dengan pemeriksaan yang terpilih" in result.stdout


def test_a_failure_names_the_full_table_and_the_page_of_the_rule(project):
    out = pytest_in(project, "checks", "--cases", "ekspor.csv", "-k", "batas_waktu").stdout
    assert "Tabel lengkap: tambahkan --laporan FOLDER" in out
    assert "sop explain batas-waktu" in out
    out = pytest_in(project, "checks", "--cases", "ekspor.csv", "--laporan", "hasil").stdout
    assert "Tabel lengkap: hasil/data/findings.csv" in out


def test_errors_in_the_data_fail_the_session(project):
    (project / "rusak.csv").write_text(
        "berkas;sop;langkah;selesai\nA;kota/arsip;terima;2024-01-16\nB;x;terima;\n"
    )
    result = pytest_in(project, "checks", "--cases", "rusak.csv")
    assert result.returncode == 1
    assert "SOP 'x' tidak dikenal" in result.stdout


def test_generated_modules_are_data_and_calls(procedures, calendar):
    files = emit_suite(procedures, {"uji": calendar})
    assert sorted(files) == [
        "README.md",
        "conftest.py",
        "desa/test_layanan.py",
        "kalender.json",
        "kota/test_arsip.py",
        "kota/test_layanan.py",
    ]
    tree = ast.parse(files[module_path("kota/layanan")])
    (data,) = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id == "SOP"
    ]
    assert from_data(ProcedureRules, data) == procedures[0]
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert len(functions) == 5
    for function in functions:
        assert ast.get_docstring(function)
        (call,) = function.body[1:]
        assert ast.unparse(call).startswith("periksa(")


def test_docstrings_quote_step_limit_and_number(procedures, calendar):
    tree = ast.parse(emit_suite(procedures, {"uji": calendar})["kota/test_layanan.py"])
    first = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    text = ast.get_docstring(first)
    assert text.startswith('Langkah 2 paling lama “3 hari” """kutipan""" \\n.')
    assert "Langkah tercetak: 2 Menerima permohonan" in text
    assert "Batas tercetak: 3 hari_kerja" in text
    assert "SOP Layanan (Nomor 001/SOP/2024), berlaku 2024-01-01" in text


def test_rules_of_several_versions_have_different_names(r, calendar):
    from datetime import date

    newer = type(r)()
    newer.prefix = "kota/layanan@2025-01-01"
    old = r.version(r.output("terima", "Surat"), r.output("terima", "surat"))
    new = r.version(newer.output("terima", "Surat"), version="2025-01-01", effective=date(2025, 1, 1))
    draft = r.version(r.output("terima", "Surat"), version="rancangan", draft=True)
    text = emit_suite((r.procedure(old, new, draft),), {"uji": calendar})["kota/test_layanan.py"]
    names = [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    assert names == [
        "test_langkah_2_output_wajib_terima_surat_versi_2024_01_01",
        "test_langkah_2_output_wajib_terima_surat_versi_2024_01_01_2",
        "test_langkah_2_output_wajib_terima_surat_versi_2025_01_01",
    ]


LOOK = """
import gc, json, pytest

@pytest.hookimpl(tryfirst=True)
def pytest_exception_interact(call):
    print("BINGKAI", len(call.excinfo.traceback), call.excinfo.traceback[-1].name)

def pytest_unconfigure():
    print("DIAM", gc.get_freeze_count() > 1_000)
"""


def test_pytest_does_not_go_through_its_frames_for_a_finding_nor_the_result_for_cycles(project):
    (project / "lihat.py").write_text(LOOK)
    end = "import gc, pytest, sys; pytest.main(sys.argv[1:]); print('SISA', gc.get_freeze_count())"
    (project / "jalan.py").write_text(end)
    result = subprocess.run(
        [sys.executable, "jalan.py", "checks", "--cases", "ekspor.csv", "-q", "-s", "-p", "lihat"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "PYTEST_ADDOPTS": "-p no:cacheprovider"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    frames = re.findall(r"BINGKAI (.+)", result.stdout)
    assert len(frames) == 2, result.stdout + result.stderr
    assert set(frames) == {"1 _require"}
    assert "DIAM True" in result.stdout
    assert "SISA 0" in result.stdout  # or objects of DuckDB would be reported as leaked
    assert result.stderr == ""


def test_an_error_in_a_test_itself_keeps_its_traceback(project):
    broken = project / "checks" / "kota" / "test_layanan.py"
    text = broken.read_text(encoding="utf-8").replace(
        "    periksa(", "    assert 1 == 2, 'sendiri'\n    periksa(", 1
    )
    broken.write_text(text, encoding="utf-8")
    result = pytest_in(project, "checks", "--cases", "ekspor.csv", "-q")
    assert "AssertionError: sendiri" in result.stdout
