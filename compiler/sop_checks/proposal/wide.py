"""Tables with one row a case and a date column per step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sop_checks.folding import fold
from sop_checks.proposal.documents import subject
from sop_checks.proposal.exports import Column, Table
from sop_checks.proposal.handbook import Handbook, SopIndex
from sop_checks.proposal.result import WideColumn
from sop_checks.proposal.steps import CLEAR, MARGIN
from sop_checks.proposal.times import point_of, without_point
from sop_checks.records.mapping import WideStep

_LEAST = 0.6
_DATED = 0.6
_FEWEST = 2
_REPEATS = 1.1


@dataclass(frozen=True, slots=True)
class WideTable:
    """A wide table: its date columns with the step each one names."""

    columns: tuple[tuple[Column, str], ...]
    """Column, and what its name says when words for date and point are taken away."""

    @property
    def labels(self) -> Counter[str]:
        """The labels, counted by the cells that are filled."""
        return Counter({label: max(column.filled, 1) for column, label in self.columns})


def find_wide(table: Table, handbook: Handbook, case: Column | None) -> WideTable | None:
    """The date columns that are named after steps; ``None`` for a table that is not wide."""
    if case is None or case.filled > _REPEATS * max(len(case.counts), 1):
        return None
    found = [
        (column, label)
        for column in table.columns
        if column is not case and (column.date_share >= _DATED or not column.filled)
        if (label := _label(column.header)) and _fits(label, handbook)
    ]
    return WideTable(tuple(found)) if len(found) >= _FEWEST else None


def wide_columns(
    tables: Sequence[WideTable], index: SopIndex | None, given: Sequence[WideStep]
) -> tuple[WideColumn, ...]:
    """Columns by step: those of an existing mapping first, then the steps in their order.

    A column is sure when its name is clearly most like one step, and no other column claims the same
    point of that step.
    """
    found = [
        WideColumn(step=item.step, columns=item.columns, sure=True, activity=_words(index, item.step))
        for item in given
    ]
    taken = {fold(name) for item in given for name in item.columns.values()}
    if index is None:
        return tuple(found)
    points: dict[tuple[str, bool], dict[str, str]] = {}
    for column, label in (pair for table in tables for pair in table.columns):
        near = index.near(label)
        if fold(column.header) in taken or not near or near[0].score < _LEAST:
            continue
        best, *rest = near
        clear = best.score >= CLEAR and best.score - max((item.score for item in rest), default=0.0) >= MARGIN
        point = point_of(column.header) or "selesai"
        claimed = points.setdefault((best.id, clear), {})
        if point in claimed or (not clear and point in points.get((best.id, True), {})):
            claimed = points.setdefault((best.id, False), {})
        if point not in claimed:
            claimed[point] = column.header
            taken.add(fold(column.header))
    order = {step.id: at for at, step in enumerate(index.steps)}
    for (step, clear), columns in sorted(
        points.items(), key=lambda item: (order[item[0][0]], not item[0][1])
    ):
        if columns:
            found.append(
                WideColumn(
                    step=step, columns=dict(sorted(columns.items())), sure=clear, activity=_words(index, step)
                )
            )
    return tuple(found)


def _label(header: str) -> str:
    return without_point(subject(header))


def _fits(label: str, handbook: Handbook) -> bool:
    return handbook.step_weight(label) >= _LEAST


def _words(index: SopIndex | None, step: str) -> str:
    return index.activity(step) if index else ""
