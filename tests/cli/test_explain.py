"""Every rule has a page whose wrong example breaks it and whose right example does not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from sop_compiler.cli.main import cli
from sop_compiler.diagnostics.catalogue_content import CONTENT
from sop_compiler.diagnostics.catalogue_form import FORM
from sop_compiler.diagnostics.check_pages import CHECKS
from sop_compiler.diagnostics.messages import RULE_OF
from sop_compiler.diagnostics.pages import RULES, page, summary
from sop_compiler.lint import PROFILES
from sop_compiler.pipeline import compile_source, lint

HEADINGS = ["Apa", "Mengapa", "Contoh salah", "Contoh benar", "Bila naskahnya memang begitu"]
BLOCK = re.compile(r"^```yaml\n# (sop_source/\S+|\.sop-lint\.yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OF_FORM = {rule for rule, _, _ in (FORM | CONTENT).values()}
AS_OF = date(2026, 11, 24)
# An encoding cannot be shown in a page that is itself UTF-8.
WITHOUT_EXAMPLE = {"berkas-pengodean"}


def section(rule: str, heading: str) -> str:
    return page(rule).split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


def rules_of(text: str, root: Path) -> set[str]:
    for path, content in BLOCK.findall(text):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    compilation = compile_source(root)
    return {d.rule for d in lint(compilation, root, as_of=AS_OF).active} | {
        d.rule for d in lint(compilation, root, profiles=PROFILES, as_of=AS_OF).active
    }


def test_the_pages_are_exactly_the_rules():
    folder = Path(__import__("sop_compiler.diagnostics.pages", fromlist=["x"]).__file__).parent
    assert {p.stem for p in folder.glob("*.md")} == set(RULE_OF.values())


@pytest.mark.parametrize("rule", RULES)
def test_a_page_has_title_sentence_and_all_sections(rule: str):
    text = page(rule)
    assert text.startswith(f"# {rule}\n\n{summary(rule)}\n\n## Apa\n")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
    assert all(section(rule, h).strip() for h in HEADINGS)
    assert summary(rule).endswith(".")


@pytest.mark.parametrize("rule", [r for r in RULES if r not in WITHOUT_EXAMPLE])
def test_the_wrong_example_breaks_the_rule_and_the_right_one_does_not(rule: str, tmp_path: Path):
    assert rule in rules_of(section(rule, "Contoh salah"), tmp_path / "salah")
    left = rules_of(section(rule, "Contoh benar"), tmp_path / "benar")
    # The examples are short: only the rule of the page, and everything about the form, has to be right.
    assert not left & {rule, *OF_FORM}


def test_without_a_rule_all_are_listed():
    result = CliRunner().invoke(cli, ["explain"])
    assert result.exit_code == 0
    names = [line.split()[0] for line in result.stdout.splitlines() if line.startswith("  ")]
    assert names == [*RULES, *CHECKS]


def test_a_rule_is_explained_without_any_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["explain", "tanpa-akhir"])
    assert (result.exit_code, result.stdout) == (0, page("tanpa-akhir"))


def test_a_rule_may_be_pasted_with_its_brackets():
    assert CliRunner().invoke(cli, ["explain", "[tanggal]"]).exit_code == 0


@pytest.mark.parametrize(
    ("language", "words"), [("id", "maksud Anda `tanggal`?"), ("en", "did you mean `tanggal`?")]
)
def test_an_unknown_rule_gets_a_suggestion(language: str, words: str):
    result = CliRunner().invoke(cli, ["--lang", language, "explain", "tangal"])
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stdout == ""
