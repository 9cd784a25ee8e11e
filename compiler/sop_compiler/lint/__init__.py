"""Rules about what an SOP says; shape and references are the binder's.

A rule is a function over the bound handbook. The table of all rules is :data:`sop_compiler.lint.table.RULES`;
profiles, silencing (``abaikan``) and the list of known findings are applied by :func:`run`.
"""

from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, PROFILES, Rule
from sop_compiler.lint.run import Accepted, LintReport, run

__all__ = [
    "LOCAL",
    "PERMENDAGRI",
    "PERMENPAN",
    "PROFILES",
    "Accepted",
    "Context",
    "LintReport",
    "Rule",
    "run",
]
