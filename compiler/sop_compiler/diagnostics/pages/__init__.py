"""A page for every rule: what, why, a wrong and a right example, and what to do when print is so."""

from __future__ import annotations

from importlib import resources

from sop_compiler.diagnostics.messages import RULE_OF

RULES = tuple(sorted(set(RULE_OF.values())))
"""Every rule id, in order."""


def page(rule: str) -> str:
    """The page of a rule as Markdown, Indonesian.

    Raises:
        FileNotFoundError: no such rule.
    """
    return resources.files(__name__).joinpath(f"{rule}.md").read_text(encoding="utf-8")


def summary(rule: str) -> str:
    """The sentence below the title of a rule's page."""
    return page(rule).split("\n\n", 2)[1]
