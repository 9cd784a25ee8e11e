"""What changed between two states of the handbook, by meaning."""

from sop_compiler.diff.fingerprint import fingerprint
from sop_compiler.diff.procedures import diff_procedures
from sop_compiler.diff.records import (
    Affected,
    AffectedRule,
    Category,
    Change,
    Direction,
    HandbookDiff,
    Impact,
    Kind,
    ProcedureDiff,
    RuleFate,
    StepPair,
    StepRef,
)
from sop_compiler.diff.sentences import effect, headline, sentence

__all__ = [
    "Affected",
    "AffectedRule",
    "Category",
    "Change",
    "Direction",
    "HandbookDiff",
    "Impact",
    "Kind",
    "ProcedureDiff",
    "RuleFate",
    "StepPair",
    "StepRef",
    "diff_procedures",
    "effect",
    "fingerprint",
    "headline",
    "sentence",
]
