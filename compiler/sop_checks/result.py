"""The result of a run: counts per rule, findings, coverage (semantics §1 and §10)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
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

    Attributes:
        since: ISO moment from which a limit was counted, ``""`` where none was.
        until: ISO moment at which the execution ended, ``""`` when it goes on.
        due: ISO moment of the (latest possible) deadline, ``""`` where it cannot be told.
        waiver: id of the waiver (pengecualian) that covers the finding, else ``""``.
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
    since: str = ""
    until: str = ""
    due: str = ""
    waiver: str = ""

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
    before, after = around_case(rule_id, step, execution, document)
    return hashlib.sha256(before + json_bytes(case) + after).hexdigest()


def around_case(rule_id: str, step: str, execution: int, document: str) -> tuple[bytes, bytes]:
    """What stands before and after the case (:func:`json_bytes`) in the bytes of a fingerprint."""
    rest = json_bytes([step, str(execution) if execution else "", document])
    return b"[" + json_bytes(rule_id) + b",", b"," + rest[1:]


def json_bytes(value: Any) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """One rule with its counts; they add up to the cases of its version.

    Attributes:
        effective: ISO date from which the version is in force, ``""`` when print names none.
        step_no: printed number of the step; ``step_activity`` its printed words.
        printed_limit: the printed words of the limit, where the rule is one.
    """

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
    effective: str = ""
    step_no: str = ""
    step_activity: str = ""
    basis: str = "tercetak"
    legal: str = ""
    printed_limit: str = ""

    @property
    def cases(self) -> int:
        """Cases of the version."""
        return sum(self.counts.values())

    @property
    def failing(self) -> int:
        """Obligations that are NONCOMPLIANT or OVERDUE_OPEN."""
        return sum(self.counts[outcome] for outcome in FAILING_OUTCOMES)

    @property
    def needs_review(self) -> bool:
        """Whether more than half of the cases fail: reports head such a rule "aturan perlu ditinjau"."""
        return 2 * self.failing > self.cases


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
class LimitUse:
    """How much of a limit was really used, over every execution that could be measured.

    Attributes:
        unit: unit of the reading (a bare ``hari`` has two readings, so two records).
        minutes: whether amounts are minutes (menit, jam, ``hitung: jam``), else days or months.
        allowance: the allowed amount in the same measure.
        amounts: used amount (minutes rounded up) to the number of executions.
    """

    rule_id: str
    unit: str
    minutes: bool
    allowance: int
    amounts: Mapping[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """Cases of one SOP version that began in one month (``YYYY-MM``, ``""`` = not known)."""

    sop: str
    version: str
    month: str
    cases: int
    failing: int
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One judged case: the population that a sample is drawn from; ``case`` is masked.

    ``outcome`` is the worst outcome over its obligations; ``start`` and ``end`` are ISO moments.
    """

    sop: str
    version: str
    case: str
    start: str
    end: str
    records: int
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineItem:
    """One record of a case; ``step`` is ``""`` where it is not known, ``label`` its words."""

    step: str
    label: str
    start: str
    end: str
    role: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTimeline:
    """The records of one case that has findings, in order; texts are masked.

    ``closed`` is ``None`` where the data does not tell.
    """

    sop: str
    version: str
    case: str
    closed: bool | None
    items: tuple[TimelineItem, ...]


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
    """Everything both faces show. ``rules`` are those of versions that have cases.

    Attributes:
        uses: how much of each limit was used.
        months: cases by the month they began.
        timelines: cases with NONCOMPLIANT or OVERDUE_OPEN findings, when the settings ask for them;
            ``timelines_left`` counts those that were not chosen.
        cases: every judged case, when the settings ask for them.
    """

    info: RunInfo
    coverage: Coverage
    rules: tuple[RuleResult, ...]
    findings: Sequence[FindingRow]
    data_findings: tuple[DataFinding, ...] = field(default=())
    uses: tuple[LimitUse, ...] = field(default=())
    months: tuple[MonthCount, ...] = field(default=())
    timelines: tuple[CaseTimeline, ...] = field(default=())
    timelines_left: int = 0
    cases: tuple[CaseLine, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """1 for any unwaived NONCOMPLIANT or OVERDUE_OPEN, or data finding of level error, else 0 (§10)."""
        from sop_checks.findings import outlines

        failing = any(
            item.outcome in FAILING_OUTCOMES and not item.waiver for item in outlines(self.findings)
        )
        return int(failing or any(item.level == "error" for item in self.data_findings))
