"""Columns by which several files meet: the same codes under whatever name (semantics §9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sop_checks.folding import fold
from sop_checks.proposal.exports import Column, Table

_OVERLAP = 0.5
_FEWEST = 2
_DISTINCT = 0.5
_LOOKED_VALUES = 5_000


def find_keys(tables: Sequence[Table], cases: Mapping[int, Column]) -> tuple[tuple[str, ...], ...]:
    """Groups of column names that hold the same codes, the number of the case first.

    Args:
        tables: every table.
        cases: position of a table to its column with the number of the case; the other tables are
            met by their codes, nearest first.

    Returns:
        Nothing where no further table meets the ones with case numbers.
    """
    groups: list[list[str]] = []
    met = set(cases)
    waiting = [at for at in range(len(tables)) if at not in met]
    while pair := _next_pair(tables, sorted(met), waiting, cases):
        at, inside, outside = pair
        group = next((names for names in groups if inside.header in names), None)
        if group is None:
            groups.append(group := [inside.header])
        if fold(outside.header) not in map(fold, group):
            group.append(outside.header)
        met.add(at)
        waiting.remove(at)
    if not groups:
        return ()
    first = list({fold(column.header): column.header for column in cases.values()}.values())
    return (tuple(first), *(tuple(group) for group in groups))


def foreign_cases(tables: Sequence[Table], cases: Mapping[int, Column], main: int) -> list[int]:
    """Tables whose own "case numbers" are no case numbers of the main table but another code of it."""
    found: list[int] = []
    for at, column in cases.items():
        if at == main or main not in cases or not column.filled:
            continue
        values = _values(column)
        others = [item for item in tables[main].columns if item is not cases[main] and _is_code(item)]
        shares = [len(values & _values(item)) / len(values) for item in others]
        if not values & _values(cases[main]) and max(shares, default=0.0) >= _OVERLAP:
            found.append(at)
    return found


def _next_pair(
    tables: Sequence[Table], met: Sequence[int], waiting: Sequence[int], cases: Mapping[int, Column]
) -> tuple[int, Column, Column] | None:
    """The table that meets best, with the column inside and the one of its own."""
    taken = {fold(column.header) for column in cases.values()}
    best: tuple[float, int, Column, Column] | None = None
    for at in waiting:
        for outside in filter(_is_code, tables[at].columns):
            values = _values(outside)
            for inside in (column for other in met for column in tables[other].columns if _is_code(column)):
                if fold(inside.header) in taken or fold(outside.header) in taken:
                    continue
                share = len(values & _values(inside)) / len(values)
                if share >= _OVERLAP and (best is None or share > best[0]):
                    best = (share, at, inside, outside)
    return best[1:] if best else None


def _is_code(column: Column) -> bool:
    """Codes differ from row to row or case to case, hold digits, and are longer than a row number."""
    values = column.counts
    if len(values) < _FEWEST or column.date_share > _OVERLAP:
        return False
    codes = sum(any(map(str.isdigit, text)) and 3 <= len(text) <= 60 for text in values)
    return codes / len(values) >= 0.9 and len(values) / column.filled >= _DISTINCT / 5


def _values(column: Column) -> set[str]:
    return set(column.first_values(_LOOKED_VALUES))
