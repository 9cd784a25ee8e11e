"""Rows of several files that belong to one case (``kunci`` of a mapping, semantics §9).

The first key is the number of the case.  A row that has it belongs to that case.  Any other row
belongs to the case that its other keys meet: directly, where another row holds the same value and
the number of the case, or over further rows in between, the nearest ones first.  Where it meets no
case, or more than one, it is listed and takes no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sop_checks.records.mapping_model import Mapping
from sop_checks.records.rows import Row, case_key
from sop_checks.records.tables import UnreadRow

_SHOWN = 3
Value = tuple[int, str]
"""Number of a key, and a value of it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The rows with their cases, in the same order, and the rows that meet no single case."""

    rows: tuple[Row, ...]
    unread: tuple[UnreadRow, ...]


def join_cases(rows: Sequence[Row], mapping: Mapping) -> Joined:
    """Give every row its case by the keys of the mapping; without keys nothing changes."""
    if not mapping.keys:
        return Joined(tuple(rows), ())
    values = [_values(row) for row in rows]
    met = _Meeting([row.case for row in rows], values)
    kept: list[Row] = []
    unread: dict[tuple[str, str, int], UnreadRow] = {}
    for row, own in zip(rows, values, strict=True):
        cases = {row.case} if row.case else met.cases(own)
        if len(cases) == 1:
            case = next(iter(cases))
            kept.append(row if row.case else replace(row, case=case))
            continue
        # A wide table makes several records of one row: it is listed once.
        unread.setdefault(
            (row.table.file, row.table.sheet, row.number), UnreadRow(row.place("berkas"), _why(row, own, met))
        )
    return Joined(tuple(kept), tuple(unread.values()))


def _values(row: Row) -> tuple[Value, ...]:
    """The filled keys of a row, the number of the case left out."""
    found = ((number, case_key(row.table.text(row.cells, at))) for number, at in row.table.keys if number)
    return tuple(value for value in found if value[1])


class _Meeting:
    """Which cases each value meets; a value keeps the cases of the nearest rows."""

    def __init__(self, cases: Sequence[str], values: Sequence[tuple[Value, ...]]) -> None:
        self.met: dict[Value, set[str]] = {}
        for case, own in zip(cases, values, strict=True):
            for value in own if case else ():
                self.met.setdefault(value, set()).add(case)
        open_rows = [own for case, own in zip(cases, values, strict=True) if not case and len(own) > 1]
        while open_rows:
            # One step further per round, so that the order of the rows does not matter.
            reached: dict[Value, set[str]] = {}
            rest: list[tuple[Value, ...]] = []
            for own in open_rows:
                found = self.cases(own)
                new = [value for value in own if value not in self.met]
                if not found and not any(value in self.met for value in own):
                    rest.append(own)
                elif len(found) == 1:
                    for value in new:
                        reached.setdefault(value, set()).update(found)
            if not reached:
                break
            self.met.update(reached)
            open_rows = rest

    def cases(self, own: Sequence[Value]) -> set[str]:
        """Cases that every one of the values meets, of those that meet any."""
        sets = [self.met[value] for value in own if value in self.met]
        return set[str].intersection(*sets) if sets else set()


def _why(row: Row, own: Sequence[Value], met: _Meeting) -> str:
    names = {number: row.table.headers[at] for number, at in row.table.keys}
    if not own:
        return "kolom kunci kosong"
    cases = met.cases(own)
    if cases:
        shown = ", ".join(sorted(cases)[:_SHOWN]) + (", …" if len(cases) > _SHOWN else "")
        pairs = ", ".join(f"{names[number]} {text!r}" for number, text in own)
        return f"{pairs} bertemu dengan {len(cases)} berkas ({shown}); tidak ditebak"
    known = [f"{names[number]} {text!r}" for number, text in own if (number, text) in met.met]
    if len(known) > 1:
        return f"{' dan '.join(known)} menunjuk berkas yang berbeda"
    pairs = ", ".join(f"{names[number]} {text!r}" for number, text in own)
    return f"{pairs} tidak bertemu dengan berkas mana pun"
