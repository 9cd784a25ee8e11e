"""Every kind of check, control and data finding has a page whose example comes out as the page says."""

from __future__ import annotations

import re
import typing
from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from sop_checks.engine import run
from sop_checks.outcomes import Outcome
from sop_checks.result import Run
from sop_checks.rules import RuleKind
from sop_compiler.binder.controls import OPERATORS
from sop_compiler.cli.main import cli
from sop_compiler.diagnostics.check_pages import CHECKS, check_page, check_summary
from sop_compiler.pipeline import load_rules

SOURCE = re.compile(r"^```yaml\n# (sop_source/\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"^```csv\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXPECTED = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
PROBLEM = re.compile(r"^\| (data-[^|]+) \| (peringatan|galat) \|$", re.MULTILINE)
LEVELS = {"peringatan": "warning", "galat": "error"}
# These need a mapping, a waiver, an empty file or an answer of an API.
WITHOUT_EXAMPLE = {"data-pemetaan", "data-berkas", "data-pengecualian", "data-tidak-lengkap"}
RULES = [name for name in CHECKS if not name.startswith("data-")]
PROBLEMS = [name for name in CHECKS if name.startswith("data-") and name not in WITHOUT_EXAMPLE]


def run_example(name: str, root: Path, case: str = "", as_of: date | None = None) -> Run:
    ((path, source),) = SOURCE.findall(check_page(name))
    (table,) = TABLE.findall(check_page(name))
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")
    head, *rows = table.splitlines()
    export = root / "ekspor.csv"
    export.write_text("\n".join([head, *(row for row in rows if row.startswith(case))]), encoding="utf-8")
    rules = load_rules(root)
    assert rules.compilation.errors == ()
    sop = "" if "sop" in head.split(",") else rules.procedures[0].sop
    return run(rules.procedures, rules.calendars, [export], sop=sop, as_of=as_of)


def test_there_is_a_page_for_every_kind_control_and_data_finding():
    kinds = set(typing.get_args(RuleKind)) - {"kendali"}
    controls = {f"kendali-{operator.replace('_', '-')}" for operator in OPERATORS}
    package = Path(__file__).parents[2] / "compiler/sop_checks"
    texts = [file.read_text(encoding="utf-8") for file in package.rglob("*.py")]
    problems = {name for text in texts for name in re.findall(r'"(data-[a-z]+(?:-[a-z]+)*)"', text)}
    assert problems <= set(CHECKS)
    assert set(RULES) == kinds | controls
    folder = Path(__import__("sop_compiler.diagnostics.check_pages", fromlist=["x"]).__file__).parent
    assert {file.stem for file in folder.glob("*.md")} == set(CHECKS)


@pytest.mark.parametrize("name", CHECKS)
def test_a_page_says_what_why_and_how_to_silence(name: str):
    text = check_page(name)
    assert text.startswith(f"# {name}\n\n{check_summary(name)}\n\n## Apa\n")
    assert check_summary(name).endswith(".")
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    if name in RULES:
        last = "Bila temuan tidak tepat"
        assert headings == ["Apa", "Mengapa", "Cara menghitung", "Contoh", last]
        assert "--pengecualian" in text.split(f"## {last}")[1]
    else:
        assert headings[:2] == ["Apa", "Mengapa"]
        assert headings[-1] == "Bila masalah tidak tepat"


@pytest.mark.parametrize("name", RULES)
def test_the_example_of_a_rule_comes_out_as_the_page_says(name: str, tmp_path: Path):
    whole = run_example(name, tmp_path)
    as_of = date.fromisoformat(whole.info.as_of[:10])
    expected = [row for row in EXPECTED.findall(check_page(name)) if row[0] not in ("berkas", "---")]
    assert len({outcome for *_, outcome in expected}) >= 2
    for case, tail, printed in expected:
        result = run_example(name, tmp_path, case, as_of)
        (rule,) = [item for item in result.rules if item.id.endswith(f"#{tail}")]
        outcomes = [str(outcome.printed) for outcome in Outcome if rule.counts[outcome]]
        assert (case, outcomes) == (case, [printed])


@pytest.mark.parametrize("name", PROBLEMS)
def test_the_example_of_a_data_finding_shows_it(name: str, tmp_path: Path):
    ((problem, level),) = PROBLEM.findall(check_page(name))
    found = [(item.id, item.level) for item in run_example(name, tmp_path).data_findings]
    assert (problem, LEVELS[level]) in found


def test_the_example_of_a_control_uses_that_operator():
    for name in (item for item in RULES if item.startswith("kendali-")):
        ((_, source),) = SOURCE.findall(check_page(name))
        (control,) = yaml.safe_load(source)["kendali"]
        assert name.removeprefix("kendali-").replace("-", "_") in control


def test_explain_lists_and_prints_the_pages():
    listed = CliRunner().invoke(cli, ["explain"]).stdout
    assert all(f"  {name} " in listed for name in CHECKS)
    for word in ("urutan", "kendali/wajib_salah_satu", "kendali-batas", "data-dokumen"):
        result = CliRunner().invoke(cli, ["explain", word])
        assert result.exit_code == 0
        assert "## Mengapa" in result.stdout
