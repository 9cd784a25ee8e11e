"""Each folder of ``cases`` is a source with its defects; ``expected.txt`` is what an editor reads.

``python tests/lint/refresh.py`` rewrites the expected texts and prints the difference.
"""

from __future__ import annotations

import re
import string
import sys
from datetime import date
from pathlib import Path

import pytest

import sop_compiler
from sop_compiler.diagnostics.catalogue_lint import LINT
from sop_compiler.diagnostics.messages import RULE_OF
from sop_compiler.diagnostics.pages import RULES as PAGES
from sop_compiler.diagnostics.pages import page
from sop_compiler.lint import PROFILES
from sop_compiler.lint.table import RULES  # all of them, before the fixture
from sop_compiler.pipeline import compile_source, lint

sys.path.insert(0, str(Path(__file__).parent))

from rule_cases import EXPECTED, folders, name
from rule_cases import lint as lint_case

AS_OF = date(2026, 11, 24)
BLOCK = re.compile(r"^```yaml\n# (sop_source/\S+|\.sop-lint\.yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("folder", folders(), ids=name)
def test_lint_prints_exactly_this(folder: Path):
    result = lint_case(folder)
    assert result.stdout == (folder / EXPECTED).read_text(encoding="utf-8")
    assert result.exit_code == (1 if " galat: " in result.stdout else 0)


def test_every_rule_is_registered_once_and_has_a_page():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert set(ids) <= set(PAGES)
    assert all(set(rule.profiles) <= set(PROFILES) and rule.profiles for rule in RULES)
    of_messages = {rule for rule, _, _ in LINT.values()}
    assert of_messages - {"abaikan", "temuan-dikenal"} <= set(ids)


@pytest.mark.parametrize("code", LINT)
def test_both_languages_name_the_same_things(code: str):
    def names(sentence: str) -> set[str]:
        return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}

    _, indonesian, english = LINT[code]
    assert names(indonesian) == names(english)


def test_every_message_is_seen_in_a_case_or_a_wrong_example(tmp_path: Path):
    """A message nobody has read may say nonsense."""
    seen: set[str] = set()
    roots = folders()
    for rule in {rule for rule, _, _ in LINT.values()}:
        wrong = page(rule).split("\n## Contoh salah\n")[1].split("\n## ")[0]
        root = tmp_path / rule
        for path, content in BLOCK.findall(wrong):
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        roots.append(root)
    for root in roots:
        compilation = compile_source(root)
        for profiles in ((), PROFILES):
            for d in lint(compilation, root, profiles=profiles, as_of=date(2028, 1, 1)).active:
                seen.update((d.code, d.hint[0] if d.hint else d.code))
    unseen = LINT.keys() - seen
    assert unseen <= {"known-expired", "hint-known-expired", "hint-rules"}  # test_framework.py has these


def test_every_code_named_in_the_rules_is_in_a_catalogue():
    folder = Path(sop_compiler.__file__).parent / "lint"
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    unused = [c for c in LINT if f'"{c}"' not in code]
    assert unused == []
    named = re.findall(r'hint="([a-z-]+)"', code) + re.findall(r'finding\(\s*"([a-z-]+)"', code)
    assert set(named) <= set(RULE_OF)
