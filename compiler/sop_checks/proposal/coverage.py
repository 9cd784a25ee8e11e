"""What a proposal is worth: the checks themselves, run without and with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sop_checks.engine import run
from sop_checks.errors import InputError
from sop_checks.outcomes import Outcome
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.rules import ProcedureRules

MOST_RECORDS = 100_000
"""Rows beyond which nothing is run: the reader is told to run the checks themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """One run.

    Attributes:
        problem: why nothing could be checked (Indonesian), else ``""``.
        kinds: per kind of rule, obligations that could be assessed and all of them.
        reasons: per reason, obligations that could not be assessed.
    """

    problem: str = ""
    cases: int = 0
    records: int = 0
    obligations: int = 0
    assessable: int = 0
    kinds: Mapping[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    reasons: Mapping[str, int] = field(default_factory=dict[str, int])


def worth_of(
    procedures: Sequence[ProcedureRules],
    calendars: Mapping[str, Any],
    exports: Sequence[Path],
    mapping: DataMapping,
    sop: str = "",
) -> Worth:
    """Run the checks with a mapping and count what can be assessed."""
    try:
        result = run(procedures, calendars, exports, mapping, sop)
    except InputError as error:
        return Worth(problem=str(error))
    kinds: dict[str, tuple[int, int]] = {}
    for rule in result.rules:
        due = sum(rule.counts[item] for item in Outcome if item is not Outcome.NOT_APPLICABLE)
        known = due - rule.counts[Outcome.NOT_ASSESSABLE]
        before = kinds.get(rule.rule, (0, 0))
        kinds[rule.rule] = (before[0] + known, before[1] + due)
    return Worth(
        cases=result.coverage.cases,
        records=result.coverage.records,
        obligations=result.coverage.obligations,
        assessable=result.coverage.assessable,
        kinds=kinds,
        reasons=result.coverage.not_assessable_by_reason,
    )
