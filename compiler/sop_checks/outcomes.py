"""Outcomes of an obligation and how several executions fold into one (semantics §1)."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """The six outcomes, worst first; the value is the code that reports carry."""

    NONCOMPLIANT = "NONCOMPLIANT"
    OVERDUE_OPEN = "OVERDUE_OPEN"
    NOT_ASSESSABLE = "NOT_ASSESSABLE"
    PENDING = "PENDING"
    COMPLIANT = "COMPLIANT"
    NOT_APPLICABLE = "NOT_APPLICABLE"

    @property
    def printed(self) -> str:
        """The Indonesian words a reader sees."""
        return PRINTED[self]

    @property
    def rank(self) -> int:
        """0 for the worst outcome."""
        return _RANK[self]


PRINTED: dict[Outcome, str] = {
    Outcome.NONCOMPLIANT: "indikasi tidak sesuai",
    Outcome.OVERDUE_OPEN: "belum selesai, lewat tenggat",
    Outcome.NOT_ASSESSABLE: "tidak dapat dinilai",
    Outcome.PENDING: "belum jatuh tempo",
    Outcome.COMPLIANT: "sesuai",
    Outcome.NOT_APPLICABLE: "tidak relevan",
}
_RANK: dict[Outcome, int] = {outcome: rank for rank, outcome in enumerate(Outcome)}

FINDING_OUTCOMES = (Outcome.NONCOMPLIANT, Outcome.OVERDUE_OPEN, Outcome.NOT_ASSESSABLE)
"""Outcomes that are listed one by one (semantics §10)."""

FAILING_OUTCOMES = (Outcome.NONCOMPLIANT, Outcome.OVERDUE_OPEN)
"""Outcomes that make the exit code 1."""
