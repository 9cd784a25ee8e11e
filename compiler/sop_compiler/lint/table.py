"""The table of all lint rules; a rule module is added here and nowhere else."""

from __future__ import annotations

from sop_compiler.lint import chain, guideline, identity, law, numbering, people, rows, times
from sop_compiler.lint.rule import Rule

RULES: tuple[Rule, ...] = (
    *identity.RULES,
    *people.RULES,
    *numbering.RULES,
    *times.RULES,
    *rows.RULES,
    *guideline.RULES,
    *law.RULES,
    *chain.RULES,
)
"""Every rule of the pack, in the order in which they run."""
