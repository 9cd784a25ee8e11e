"""Joining XES events ``start`` and ``complete`` of one execution (IEEE 1849, lifecycle extension)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sop_checks.folding import fold
from sop_checks.records.rows import Row

_START = frozenset({"start", "mulai"})
_COMPLETE = frozenset({"complete", "selesai"})


def join_lifecycle(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows of tables with a lifecycle column, each ``start`` joined to the next ``complete``.

    The earliest open ``start`` of the same case and step gives the ``complete`` row its start and
    disappears; one that is never completed stays as a row that has only begun.  Other transitions
    stay as they are.
    """
    result: list[Row | None] = []
    waiting: dict[tuple[str, str, str], list[int]] = {}
    for row in rows:
        transition = fold(row.field("siklus") or "") if "siklus" in row.table.bound else ""
        key = (row.sop, row.case, fold(row.step))
        if transition in _START:
            waiting.setdefault(key, []).append(len(result))
            result.append(replace(row, start=row.start or row.end, end=None, unfinished=True))
            continue
        if transition in _COMPLETE and waiting.get(key):
            at = waiting[key].pop(0)
            begun = result[at]
            if begun is not None and row.start is None:
                result[at] = None
                row = replace(row, start=begun.start)
        result.append(row)
    return tuple(row for row in result if row is not None)
