"""The command line's contract: commands, exit codes, streams, languages, what is imported when."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import COMMANDS, cli

GOOD = "id: surat\njudul: SOP\nversi: {berlaku: 2024-01-02}\nlangkah:\n  - Terima surat\n"
HEAVY = ("yaml", "jsonschema", "mkdocs", "duckdb", "pydot", "jinja2", "rich", "sqlglot")


def project(root: Path, text: str = GOOD) -> Path:
    file = root / "sop_source" / "dinas" / "surat.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return root


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments), prog_name="sop")


def sop(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sop_compiler", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_help_lists_build_serve_check_lint_first():
    listed = re.findall(r"^  ([a-z]+)  ", run("--help").stdout.split("Perintah:")[1], re.MULTILINE)
    assert listed[:4] == ["build", "serve", "check", "lint"]
    assert listed == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_in_indonesian(name: str):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Pakai: sop {name} ")
    assert "Opsi:" in result.stdout
    assert not re.search(r"Usage|Options|Show this|Default", result.stdout)


def test_help_imports_nothing_heavy(tmp_path: Path):
    """The help page has to be there at once, even where a library is broken."""
    code = (
        "import sys\nfrom sop_compiler.cli.main import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.strip() == "[]"


def test_a_clean_source_is_0_and_a_broken_one_1(tmp_path: Path):
    assert run("-C", str(project(tmp_path / "a")), "lint").exit_code == 0
    assert run("-C", str(project(tmp_path / "b", "id: [")), "lint").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lnt"], "maksud Anda `lint`?"),
        (["--lang", "en", "lnt"], "did you mean `lint`?"),
        (["lint", "--fromat", "json"], "opsi --fromat tidak dikenal"),
        (["lint", "--format", "xml"], "pilih salah satu dari text, json, github, gitlab, sarif"),
        (["--lang", "fr", "lint"], "pilih salah satu dari id, en"),
        (["export"], "belum diberikan"),
        (["law", "status", "--per-tanggal", "besok"], "`besok` bukan tanggal; tulis tahun-bulan-hari"),
        (["import", "x.docx", "--bagian", "0"], "isi bilangan 1 atau lebih"),
        (["law"], "Pakai: sop law"),
    ],
)
def test_wrong_usage_is_2_with_a_hint_on_stderr(arguments: list[str], words: str, tmp_path: Path):
    done = sop(*arguments, cwd=project(tmp_path))
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "Galat: Pakai" not in done.stderr


def test_without_a_source_the_command_is_2_and_says_where_it_looked(tmp_path: Path):
    done = sop("lint", cwd=tmp_path)
    assert done.returncode == 2
    assert str(tmp_path) in done.stderr
    assert sop("--lang", "en", "lint", cwd=tmp_path).stderr.startswith("Error: no folder")


def test_a_missing_path_or_one_outside_is_2(tmp_path: Path):
    root = str(project(tmp_path / "a"))
    assert run("-C", root, "lint", "tidak-ada.yaml").exit_code == 2
    assert run("-C", root, "lint", str(tmp_path)).exit_code == 2


def test_the_nearest_parent_with_a_source_is_the_project(tmp_path: Path):
    below = project(tmp_path) / "sop_source" / "dinas"
    assert sop("lint", cwd=below).returncode == 0


def test_with_c_the_folder_itself_is_the_project(tmp_path: Path):
    inside = project(tmp_path) / "sop_source"
    assert run("-C", str(inside), "lint").exit_code == 2


def test_lint_of_one_path_tells_only_what_is_there(tmp_path: Path):
    root = project(tmp_path)
    (root / "sop_source/dinas/lain.yaml").write_text("id: [", encoding="utf-8")
    assert run("-C", str(root), "lint", "sop_source/dinas/surat.yaml").exit_code == 0
    assert run("-C", str(root), "lint", "sop_source/dinas").exit_code == 1


def test_results_are_on_stdout_and_messages_on_stderr(tmp_path: Path):
    root = project(tmp_path, GOOD.replace("judul", "judl"))
    result = run("-C", str(root), "lint")
    assert "isian-tidak-dikenal" in result.stdout
    assert "sop explain" in result.stderr
    assert run("-C", str(root), "--quiet", "lint").stderr == ""


def test_export_of_a_broken_source_is_2_and_leaves_stdout_empty(tmp_path: Path):
    result = run("-C", str(project(tmp_path, "id: [")), "export", "--to", "json")
    assert (result.exit_code, result.stdout) == (2, "")


def test_export_names_the_nearest_sop(tmp_path: Path):
    result = run("-C", str(project(tmp_path)), "export", "surrat", "--to", "json")
    assert result.exit_code == 2
    assert "maksud Anda `surat`?" in result.stderr


def test_export_writes_to_a_file_and_says_so_on_stderr(tmp_path: Path):
    root, target = project(tmp_path), tmp_path / "baru" / "sop.json"
    result = run("-C", str(root), "export", "surat", "--to", "json", "-o", str(target))
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))[0]["id"] == "dinas/surat"


def test_export_to_a_place_that_cannot_be_written_is_2(tmp_path: Path):
    root = project(tmp_path)
    result = run("-C", str(root), "export", "--to", "json", "-o", str(root / "sop_source"))
    assert result.exit_code == 2
    assert "tidak dapat ditulis (itu folder)" in result.stderr


def test_output_has_no_colours_or_control_characters(tmp_path: Path):
    root = project(tmp_path, GOOD.replace("judul: SOP", 'judul: "\\e[31mSOP"\nstatus: "\\e[2J"'))
    for environment in ({"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}):
        done = sop("lint", cwd=root, **environment)
        assert "\x1b" not in done.stdout + done.stderr


def test_output_is_utf8_even_where_the_terminal_is_not(tmp_path: Path):
    done = sop("lint", cwd=project(tmp_path, GOOD.replace("SOP", "‘SOP’: a")), PYTHONIOENCODING="ascii")
    assert "‘SOP’" in done.stdout


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_machine_forms_are_valid_json_with_every_finding(form: str, tmp_path: Path):
    root = project(tmp_path, GOOD.replace("judul", "judl"))
    data = json.loads(run("-C", str(root), "lint", "--format", form).stdout)
    found = data if form == "json" else data["runs"][0]["results"]
    assert len(found) == 1


def test_github_form_escapes_what_would_end_a_command(tmp_path: Path):
    root = project(tmp_path, 'id: surat\njudul: SOP\nstatus: "a\\nb::c%"\nlangkah: [Terima]\n')
    (line,) = run("-C", str(root), "lint", "--format", "github").stdout.splitlines()
    assert line.startswith("::error file=sop_source/dinas/surat.yaml,line=3,col=9,")
    assert "%0A" in line and "%25" in line


def test_english_messages_are_english(tmp_path: Path):
    root = project(tmp_path, GOOD.replace("judul", "judl"))
    result = run("-C", str(root), "--lang", "en", "lint")
    assert "`judl` is not known here" in result.stdout
    assert "did you mean `judul`?" in result.stdout
    assert "1 error, 0 warning" in result.stdout
