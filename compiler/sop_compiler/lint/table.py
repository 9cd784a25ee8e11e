"""The table of all lint rules; a rule module is added here and nowhere else."""

from __future__ import annotations

from sop_compiler.lint import law, numbering
from sop_compiler.lint.rule import Rule

RULES: tuple[Rule, ...] = (*numbering.RULES, *law.RULES)
"""Every rule of the pack, in the order in which they run."""
