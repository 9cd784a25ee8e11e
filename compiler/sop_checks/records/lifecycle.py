"""Joining events ``start`` and ``complete`` of one execution (XES lifecycle, IEEE 1849).

Only these two make an execution.  All other transitions say something about work that is planned,
handed on, paused or given up: their rows are listed as not read, with the transition.  A blank
transition counts as ``complete``, as in logs without a lifecycle.  Pauses are not taken out of an
execution: it lasts from its ``start`` to its ``complete``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sop_checks.folding import fold
from sop_checks.records.rows import Row
from sop_checks.records.tables import UnreadRow

START = frozenset({"start", "mulai"})
COMPLETE = frozenset({"complete", "selesai", ""})
"""Words of a row that begins or ends an execution."""
GIVEN_UP = frozenset({"ateabort", "piabort", "abort", "withdraw"})
INSTANCE = "concept:instance"


@dataclass(frozen=True, slots=True)
class Transitions:
    """Further words that mean ``start`` or ``complete`` (``siklus:`` of a mapping), folded."""

    start: frozenset[str] = frozenset()
    complete: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Joined:
    """The rows that make executions, in reader order, and those that do not."""

    rows: tuple[Row, ...]
    unread: tuple[UnreadRow, ...]


def join_lifecycle(rows: Sequence[Row], words: Transitions | None = None) -> Joined:
    """Join the rows of tables with a lifecycle column; rows of other tables stay as they are.

    Within a case and step (and ``concept:instance``, where the data has it), in order of time, the
    earliest open ``start`` gives the next ``complete`` its start and disappears.  One that is given
    up (``withdraw``, ``ate_abort``, ``pi_abort``) is no execution.  One that is never completed
    stays, as an execution that has only begun.
    """
    work = _Work(words or Transitions())
    groups: dict[tuple[str, ...], list[int]] = {}
    kept: list[Row | None] = list(rows)
    for index, row in enumerate(rows):
        if "siklus" in row.table.bound:
            key = (row.sop, row.case, fold(row.step), row.field(INSTANCE) or "")
            groups.setdefault(key, []).append(index)
    for indexes in groups.values():
        work.join(sorted(indexes, key=lambda index: _order(rows[index])), kept)
    work.unread.sort(key=lambda item: item[0])
    return Joined(tuple(row for row in kept if row is not None), tuple(item for _, item in work.unread))


def no_work(transition: str) -> str:
    """Why an event with this transition is not read."""
    return f"transisi {transition!r} bukan mulai atau selesainya langkah"


def given_up(transition: str) -> str:
    """Why a start is not read behind which this transition follows."""
    return f"langkah dimulai lalu dihentikan ({transition})"


def _order(row: Row) -> tuple[timedelta, int]:
    """Time, then reader order; rows without time come first."""
    stamp = row.end or row.start
    if stamp is None:
        return timedelta(-1), row.order
    return stamp.at.replace(tzinfo=None) - datetime.min - (stamp.at.utcoffset() or timedelta()), row.order


@dataclass(slots=True)
class _Work:
    words: Transitions
    unread: list[tuple[int, UnreadRow]] = field(default_factory=list[tuple[int, UnreadRow]])

    def join(self, indexes: Sequence[int], rows: list[Row | None]) -> None:
        waiting: list[int] = []
        for index in indexes:
            row = rows[index]
            if row is None:
                continue
            text = row.field("siklus") or ""
            word = fold(text)
            if word in START or word in self.words.start:
                waiting.append(index)
                rows[index] = replace(row, start=row.start or row.end, end=None, unfinished=True)
            elif word in COMPLETE or word in self.words.complete:
                begun = rows[waiting[0]] if waiting and row.start is None else None
                if begun is not None:
                    rows[waiting.pop(0)] = None
                    rows[index] = replace(row, start=begun.start)
            else:
                self._drop(index, rows, no_work(text))
                if word in GIVEN_UP and waiting:
                    self._drop(waiting.pop(0), rows, given_up(text))

    def _drop(self, index: int, rows: list[Row | None], reason: str) -> None:
        row = rows[index]
        if row is not None:
            self.unread.append((row.order, UnreadRow(row.place("siklus"), reason)))
            rows[index] = None
