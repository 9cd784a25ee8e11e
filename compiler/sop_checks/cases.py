"""A case as the judges see it: its records in order, its executions per step, open or closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sop_checks.matching.documents import DocumentNames, NamedDocuments
from sop_checks.moments import Moment, is_before
from sop_checks.records.rows import Row
from sop_checks.rules import Closing, VersionRules


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Record:
    """A row with its step looked up and its times in the agency's zone.

    Attributes:
        step: step id; ``""`` when none, or more than one, is meant.
        may_be: steps the row may be about when that is not certain; ``None`` = any step (blank cell).
            Empty for a recognised or an unknown step.
    """

    row: Row
    step: str
    may_be: frozenset[str] | None
    start: Moment | None
    end: Moment | None

    @property
    def at(self) -> Moment | None:
        """The time of the record: ``selesai``, or ``mulai`` where that is missing."""
        return self.end or self.start


@dataclass(frozen=True, slots=True, eq=False)
class Execution:
    """The n-th (from 1) execution of a step in a case, in order of time, then reader order."""

    record: Record
    number: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Case:
    """One matter under one SOP and one version.

    Attributes:
        records: records up to the as-of date, in order.
        uncertain: those of them that do not say for certain which step they are about.
        closed: semantics §4; ``None`` when the data does not tell.
        start: earliest time of the case, or the mapped field.
        as_of: the as-of date, a date counting to its last instant; ``None`` without any time.
        orphans: steps of this SOP that rows without a case id name.
        field_rows: rows of case tables with this case id.
    """

    id: str
    sop: str
    version: VersionRules
    records: tuple[Record, ...]
    uncertain: tuple[Record, ...]
    executions: Mapping[str, tuple[Execution, ...]]
    closed: bool | None
    start: Moment | None
    as_of: Moment | None
    orphans: frozenset[str] = frozenset()
    field_rows: tuple[Row, ...] = ()
    children: Mapping[str, tuple[str, ...]]

    def of(self, step: str) -> tuple[Execution, ...]:
        """Executions of exactly this step."""
        return self.executions.get(step, ())

    def of_group(self, step: str) -> tuple[Execution, ...]:
        """Executions of the step or of any of its sub-rows."""
        own = self.of(step)
        subs = [item for sub in self.children.get(step, ()) for item in self.of_group(sub)]
        return (*own, *subs) if subs else own

    def recorded(self, step: str) -> bool:
        """Whether the step occurs; a sub-row counts for the row it belongs to."""
        return bool(self.of_group(step))

    def hidden(self, steps: Iterable[str]) -> Record | None:
        """A record that may be an execution of one of ``steps`` although it does not say so."""
        if not self.uncertain:
            return None
        wanted = frozenset(steps)
        return next((item for item in self.uncertain if item.may_be is None or item.may_be & wanted), None)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Rows that may carry case fields."""
        return (*(record.row for record in self.records), *self.field_rows)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads document cells against the names a version knows."""

    names: DocumentNames

    def documents(self, record: Record) -> NamedDocuments | None:
        """Documents on a record; ``None`` where its table has no document column."""
        cell = record.row.document
        return None if cell is None else self.names.read(cell)


def in_order(records: Iterable[Record]) -> tuple[Record, ...]:
    """Records by time, then reader order; those without time come last (semantics §5)."""
    return tuple(sorted(records, key=_order))


def _order(record: Record) -> tuple[bool, str, int]:
    at = record.at
    return at is None, at.earliest.isoformat(timespec="microseconds") if at else "", record.row.order


def executions_of(records: Iterable[Record]) -> dict[str, tuple[Execution, ...]]:
    """Numbered executions per step; ``records`` are in order."""
    found: dict[str, list[Execution]] = {}
    for record in records:
        if record.step:
            numbered = found.setdefault(record.step, [])
            numbered.append(Execution(record, len(numbered) + 1))
    return {step: tuple(items) for step, items in found.items()}


def is_closed(
    closing: Closing, records: Iterable[Record], rows: Iterable[Row], groups: Mapping[str, tuple[str, ...]]
) -> bool | None:
    """Whether a case is closed (semantics §4).

    ``None``: a record whose step is blank may be the end step, or the field that decides is blank
    or not in the data.
    """
    if closing.always:
        return True
    if closing.field is not None:
        values = [value for row in rows if (value := row.field(closing.field)) is not None]
        wanted = (closing.value or "").strip().casefold()
        if any(value and value.casefold() == wanted for value in values):
            return True
        return False if values and all(values) else None
    steps = {*closing.steps, *(sub for step in closing.steps for sub in groups.get(step, ()))}
    uncertain = False
    for record in records:
        if record.step in steps:
            return True
        uncertain = uncertain or record.may_be is None or bool(record.may_be & steps)
    return None if uncertain else False


@dataclass(frozen=True, slots=True)
class Precedence:
    """Whether one record comes before another.

    Attributes:
        before: ``None`` when an end that is missing leaves it open.
        tie: only the order of the rows says so, because the times are equal.
    """

    before: bool | None
    tie: bool = False


def precedence(first: Record, second: Record) -> Precedence:
    """Order of two records by their ends, then by reader order (semantics §5).

    A missing end lies somewhere after the start; only where that already decides is there an
    answer, so that a blank cell never turns into a verdict (semantics §1).
    """
    if first.end is not None and second.end is not None:
        if is_before(first.end, second.end):
            return Precedence(True)
        if is_before(second.end, first.end):
            return Precedence(False)
        return Precedence(first.row.order < second.row.order, tie=True)
    if first.end is not None and second.start is not None and is_before(first.end, second.start):
        return Precedence(True)
    if first.start is not None and second.end is not None and is_before(second.end, first.start):
        return Precedence(False)
    return Precedence(None)
