"""The result of a run: counts per rule, findings, coverage (semantics §1 and §10)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from sop_checks.data_findings import DataFinding
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.records.tables import Place, UnreadRow
from sop_checks.rules import SourceRef

JSON_CAP = 200
"""Findings per rule in the JSON view (semantics §10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One obligation that is NONCOMPLIANT, OVERDUE_OPEN or NOT_ASSESSABLE.

    The fields up to ``column`` are the columns of ``findings.csv`` in order. ``execution`` is 0
    when the finding is about the whole case, ``row`` 0 when it points to no record. Texts are
    masked already.
    """

    fingerprint: str
    rule_id: str
    sop: str
    version: str
    step: str
    rule: str
    case: str
    execution: int
    outcome: Outcome
    observed: str
    expected: str
    explanation: str
    file: str
    sheet: str
    row: int
    column: str
    reason: str
    missing: str
    source: SourceRef

    @property
    def place(self) -> Place:
        """The record cell."""
        return Place(self.file, self.sheet, self.row, self.column)

    def columns(self) -> dict[str, str]:
        """The columns of §10 as text, empty where there is no execution or row."""
        return {
            name: "" if (value := getattr(self, name)) in (0, "") else str(value) for name in FINDING_COLUMNS
        }


FINDING_COLUMNS = tuple(item.name for item in fields(FindingRow))[:16]
"""Columns of ``findings.csv`` in order (semantics §10)."""


def fingerprint(rule_id: str, case: str, step: str, execution: int, document: str) -> str:
    """sha256 (hex) that names a finding across runs (semantics §1); ``case`` is not masked."""
    parts = [rule_id, case, step, str(execution) if execution else "", document]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """One rule with its counts; they add up to the cases of its version."""

    id: str
    sop: str
    title: str
    number: str
    version: str
    step: str
    rule: str
    text: str
    severity: str
    source: SourceRef
    counts: Mapping[Outcome, int]

    @property
    def cases(self) -> int:
        """Cases of the version."""
        return sum(self.counts.values())

    @property
    def failing(self) -> int:
        """Obligations that are NONCOMPLIANT or OVERDUE_OPEN."""
        return sum(self.counts[outcome] for outcome in FAILING_OUTCOMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of the data could be judged at all.

    Attributes:
        obligations: all but NOT_APPLICABLE.
        assessable: those of them that are not NOT_ASSESSABLE.
        compliant: COMPLIANT ones; due: all but NOT_APPLICABLE and PENDING.
        later_records: records later than the as-of date, which took no part.
        other_sop: rows of SOPs that were not asked for.
        unmapped_columns: columns that nothing uses.
    """

    cases: int
    records: int
    obligations: int
    assessable: int
    compliant: int
    due: int
    not_assessable_by_reason: Mapping[str, int]
    unmapped_columns: tuple[Place, ...]
    unread_rows: tuple[UnreadRow, ...]
    later_records: int
    other_sop: int

    @property
    def assessable_share(self) -> float | None:
        """Assessable obligations / obligations; ``None`` without obligations (semantics §1)."""
        return self.assessable / self.obligations if self.obligations else None

    @property
    def compliance(self) -> float | None:
        """Compliant obligations / all but NOT_APPLICABLE and PENDING (semantics §1)."""
        return self.compliant / self.due if self.due else None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInfo:
    """What was run on what.

    Attributes:
        sha256: ``sop_source``, ``calendar`` (by id), ``exports`` (by name), ``mapping``.
        as_of: ISO date or instant, ``""`` when the data has no time.
        settings: everything that was chosen, for every report.
        notes: what was detected while reading, as (place, what).
    """

    tool: str
    sha256: Mapping[str, Any]
    as_of: str
    settings: Mapping[str, Any]
    notes: tuple[tuple[Place, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Everything both faces show. ``rules`` are those of versions that have cases."""

    info: RunInfo
    coverage: Coverage
    rules: tuple[RuleResult, ...]
    findings: tuple[FindingRow, ...]
    data_findings: tuple[DataFinding, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """1 for any NONCOMPLIANT, OVERDUE_OPEN or data finding of level error, else 0 (§10)."""
        failing = any(rule.failing for rule in self.rules)
        return int(failing or any(item.level == "error" for item in self.data_findings))
