"""A million findings in little memory: what many cases share is kept once.

Findings of cases that are alike differ in fingerprint, case and row only.  :class:`Findings` holds
those in columns and makes a :class:`~sop_checks.result.FindingRow` when it is asked for one.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, NamedTuple, cast, overload

from sop_checks.result import FindingRow

_NAMES = tuple(item.name for item in fields(FindingRow))
_values = attrgetter(*_NAMES)
# A frozen record of 23 fields is slow to make the usual way.
_SETTERS: tuple[Callable[[Any, Any], None], ...] = tuple(getattr(FindingRow, name).__set__ for name in _NAMES)
_FINGERPRINT, _CASE, _ROW = (_SETTERS[_NAMES.index(name)] for name in ("fingerprint", "case", "row"))
_SIZE = 32
"""Bytes of a sha256."""
_NONE = 0xFFFFFFFF


class Cell(NamedTuple):
    """A finding in parts; ``outline`` is right but for fingerprint, case and row."""

    outline: FindingRow
    fingerprint: str
    case: str
    row: int


class Findings(Sequence[FindingRow]):
    """An immutable sequence of findings, equal to any sequence of equal findings."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, shared: list[FindingRow], columns: Columns) -> None:
        """``columns`` say which of ``shared`` each finding is."""
        self._shared, self._columns = shared, columns

    def __len__(self) -> int:
        return len(self._columns.rows)

    def __iter__(self) -> Iterator[FindingRow]:
        return map(self._at, range(len(self)))

    @overload
    def __getitem__(self, index: int) -> FindingRow: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[FindingRow, ...]: ...
    def __getitem__(self, index: int | slice) -> FindingRow | tuple[FindingRow, ...]:
        if isinstance(index, slice):
            return tuple(self._at(at) for at in range(*index.indices(len(self))))
        return self._at(range(len(self))[index])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Findings | tuple | list):
            return NotImplemented
        rows = cast("Sequence[object]", other)
        return len(self) == len(rows) and all(mine == its for mine, its in zip(self, rows, strict=True))

    def outlines(self) -> Iterator[FindingRow]:
        """See :func:`outlines`."""
        return map(self._shared.__getitem__, self._columns.numbers)

    def cell(self, at: int) -> Cell:
        """See :func:`cell`."""
        columns = self._columns
        outline, row = self._shared[columns.numbers[at]], columns.rows[at]
        row = outline.row if row == _NONE else row
        return Cell(outline, columns.digest(at).hex(), columns.cases[at], row)

    def with_places(self, change: Callable[[FindingRow], FindingRow]) -> Findings:
        """The same findings, each changed in what it shares with others."""
        return Findings([change(item) for item in self._shared], self._columns)

    def _at(self, at: int) -> FindingRow:
        columns = self._columns
        outline, row = self._shared[columns.numbers[at]], columns.rows[at]
        if row == _NONE:
            return outline
        found = object.__new__(FindingRow)
        for setter, value in zip(_SETTERS, _values(outline), strict=True):
            setter(found, value)
        _FINGERPRINT(found, columns.digest(at).hex())
        _CASE(found, columns.cases[at])
        _ROW(found, row)
        return found


class Columns:
    """Per finding: number of what it shares, case, row, sha256; ``row`` marks one that shares nothing."""

    def __init__(self) -> None:
        self.numbers, self.rows = array("I"), array("I")
        self.cases: list[str] = []
        self.digests = bytearray()

    def digest(self, at: int) -> bytes:
        """sha256 of the finding."""
        return bytes(self.digests[at * _SIZE : at * _SIZE + _SIZE])

    def append(self, number: int, case: str, row: int, digest: bytes) -> None:
        """Add a finding."""
        self.numbers.append(number)
        self.cases.append(case)
        self.rows.append(row)
        self.digests += digest

    def extend(self, other: Columns, first: int) -> None:
        """Add all findings of another; what those share is numbered from ``first``."""
        self.numbers.extend(number + first for number in other.numbers)
        self.cases += other.cases
        self.rows.extend(other.rows)
        self.digests += other.digests

    def sorted(self, ranks: Sequence[int]) -> Columns:
        """In order of rank, case, fingerprint; ``ranks`` are those of the shared findings."""
        by_rank: dict[int, list[int]] = {}
        for at, number in enumerate(self.numbers):
            by_rank.setdefault(ranks[number], []).append(at)
        found = Columns()
        for _, places in sorted(by_rank.items()):
            places.sort(key=lambda at: (self.cases[at], self.digest(at)))
            for at in places:
                found.append(self.numbers[at], self.cases[at], self.rows[at], self.digest(at))
        return found


class FindingStore:
    """Collects findings in any order."""

    def __init__(self) -> None:
        self._shared: list[FindingRow] = []
        self._columns = Columns()
        self._repeats = False

    def add(self, finding: FindingRow) -> None:
        """Keep a finding of its own."""
        number = self.share(finding)
        self._columns.append(number, finding.case, _NONE, bytes.fromhex(finding.fingerprint))

    def share(self, outline: FindingRow) -> int:
        """Number of what several findings share, for :meth:`repeat`."""
        self._shared.append(outline)
        return len(self._shared) - 1

    def shared(self, number: int) -> FindingRow:
        """What :meth:`share` was given."""
        return self._shared[number]

    def repeat(self, number: int, case: str, row: int, digest: bytes) -> None:
        """Keep a finding that differs in fingerprint (sha256 ``digest``), case and row only."""
        self._repeats = True
        self._columns.append(number, case, row, digest)

    def extend(self, other: FindingStore) -> None:
        """Keep the findings of another store too."""
        first = len(self._shared)
        self._shared += other._shared
        self._repeats = self._repeats or other._repeats
        self._columns.extend(other._columns, first)

    def moved(self, place: Callable[[int], tuple[str, int]]) -> FindingStore:
        """The same findings, their rows told in another way: ``place`` gives file and row for a row."""
        found = FindingStore()
        shared: dict[tuple[int, str], int] = {}
        columns = self._columns
        for at, (number, case, row) in enumerate(
            zip(columns.numbers, columns.cases, columns.rows, strict=True)
        ):
            outline = self._shared[number]
            own = row == _NONE
            row = outline.row if own else row
            file, row = place(row) if row else (outline.file, 0)
            if own:
                found.add(replace(outline, file=file, row=row))
                continue
            if (number, file) not in shared:
                shared[number, file] = found.share(replace(outline, file=file))
            found.repeat(shared[number, file], case, row, columns.digest(at))
        return found

    def sorted(self, order: Mapping[str, int]) -> Sequence[FindingRow]:
        """By rule in the given order, then by case and fingerprint."""
        ranks = [order[item.rule_id] for item in self._shared]
        found = Findings(self._shared, self._columns.sorted(ranks))
        return found if self._repeats else tuple(found)


def outlines(findings: Iterable[FindingRow]) -> Iterable[FindingRow]:
    """The findings where fingerprint, case and row do not matter: those may be another case's.

    Much faster than the findings, for counting.
    """
    return findings.outlines() if isinstance(findings, Findings) else findings


def cells(findings: Sequence[FindingRow]) -> Iterator[Cell]:
    """The findings in parts, faster than the findings."""
    return (cell(findings, at) for at in range(len(findings)))


def cell(findings: Sequence[FindingRow], at: int) -> Cell:
    """One finding in parts."""
    if isinstance(findings, Findings):
        return findings.cell(at)
    item = findings[at]
    return Cell(item, item.fingerprint, item.case, item.row)


def places_by_rule(findings: Sequence[FindingRow]) -> dict[str, Sequence[int]]:
    """Positions of the findings of every rule."""
    found: dict[str, array[int]] = {}
    for at, item in enumerate(outlines(findings)):
        found.setdefault(item.rule_id, array("I")).append(at)
    return {**found}
