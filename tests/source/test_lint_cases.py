"""Each folder of ``cases`` is a source with its mistakes; ``expected.txt`` is what an editor reads.

``python tests/source/refresh.py`` rewrites the expected texts and prints the difference.
"""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from sop_compiler.diagnostics.catalogue_content import CONTENT
from sop_compiler.diagnostics.catalogue_form import FORM
from sop_compiler.diagnostics.messages import RULE_OF

sys.path.insert(0, str(Path(__file__).parent))

from lint_cases import EXPECTED, folders, lint, name

ALL = folders()
# Words of the tool's makers, not of its readers; in either language.
JARGON = re.compile(
    r"\b(scalar|mapping|token|sequence|schema|null|string|NoneType|dict|Traceback|parse|boolean)\b"
)
PLACE = re.compile(r"^sop_source[^:]*:\d+:\d+: (galat|peringatan|error|warning): .+ \[([a-z-]+)\]$")


@pytest.mark.parametrize("folder", ALL, ids=name)
def test_lint_prints_exactly_this(folder: Path):
    result = lint(folder)
    assert result.stdout == (folder / EXPECTED).read_text(encoding="utf-8")
    errors = re.search(r"^(\d+) galat", result.stdout, re.MULTILINE)
    assert result.exit_code == (1 if errors and int(errors[1]) else 0)
    assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("folder", ALL, ids=name)
def test_messages_are_plain_and_placed(folder: Path, language: str):
    """No jargon outside quoted source lines; every finding has place and rule; a caret under its line."""
    lines = lint(folder, language).stdout.splitlines()
    said = [line for line in lines if not re.match(r"^ +\d+ \| ", line)]
    # What stands in backticks is quoted from the file.
    assert not [line for line in said if JARGON.search(re.sub(r"`[^`]*`", "", line))]
    heads = [line for line in lines if line.startswith("sop_source")]
    assert all((found := PLACE.match(line)) and found[2] in RULE_OF.values() for line in heads)
    for above, below in pairwise(lines):
        if re.match(r"^ +\d+ \| ", above):
            assert re.fullmatch(r" +\| *\^+", below), above


@pytest.mark.parametrize("folder", [f for f in ALL if name(f).startswith("baik/")], ids=name)
def test_good_sources_have_no_findings(folder: Path):
    assert lint(folder).stdout == "Tidak ada masalah.\n"


def test_every_topic_but_the_mixed_ones_is_a_rule():
    """A case lies in the folder of the rule it is about, so a rule without a case is seen."""
    topics = {name(f).split("/")[0] for f in ALL} - {"baik", "banyak-sekaligus"}
    assert topics == {rule for rule, _, _ in (FORM | CONTENT).values()}


@pytest.mark.parametrize("folder", [f for f in ALL if name(f).split("/")[0] in RULE_OF.values()], ids=name)
def test_a_case_yields_the_rule_it_is_filed_under(folder: Path):
    found = re.findall(r" \[([a-z-]+)\]$", lint(folder).stdout, re.MULTILINE)
    assert name(folder).split("/")[0] in found
