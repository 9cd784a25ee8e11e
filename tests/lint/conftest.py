"""Law and chain of documents have cases of their own; here only the rules about form and content run."""

from __future__ import annotations

import pytest

from sop_compiler.diagnostics.catalogue_lint import LINT
from sop_compiler.lint import table

OWN = {rule for rule, _, _ in LINT.values()}


@pytest.fixture(autouse=True)
def own_rules_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(table, "RULES", tuple(rule for rule in table.RULES if rule.id in OWN))
