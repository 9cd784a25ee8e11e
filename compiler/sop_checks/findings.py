"""A million findings in little memory: what many cases share is kept once.

Findings of cases that are alike differ in case, fingerprint and row only, and those about time also in
the two moments that make their words.  :class:`Findings` holds these in columns and makes a
:class:`~sop_checks.result.FindingRow` when it is asked for one.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from itertools import accumulate
from operator import attrgetter
from typing import Any, NamedTuple, cast, overload

from sop_checks.finding_columns import NO_MOMENT, Columns
from sop_checks.outcomes import FAILING_OUTCOMES
from sop_checks.result import FindingRow, Run, json_bytes

_NAMES = tuple(item.name for item in fields(FindingRow))
_values = attrgetter(*_NAMES)
# A frozen record of 23 fields is slow to make the usual way.
_SETTERS: dict[str, Callable[[Any, Any], None]] = {name: getattr(FindingRow, name).__set__ for name in _NAMES}
_EVERY = tuple(_SETTERS.values())
_FINGERPRINT, _CASE, _ROW = (_SETTERS[name] for name in ("fingerprint", "case", "row"))
_PLAIN = re.compile(r"[ !#-\[\]-~]*")
_REMEMBERED = 50_000


def _quoted(name: str) -> bytes:
    """:func:`json_bytes` of a case; plain names stand for themselves in JSON."""
    return b'"%b"' % name.encode() if _PLAIN.fullmatch(name) else json_bytes(name)


class TimedTexts(NamedTuple):
    """The texts of a finding that its two moments make."""

    observed: str
    expected: str
    since: str
    until: str
    due: str


_TIMED = tuple(_SETTERS[name] for name in TimedTexts._fields)
Words = Callable[[int, int], TimedTexts]
"""Makes the texts from start and end in microseconds."""


class Cell(NamedTuple):
    """A finding in parts: ``outline`` is right but for fingerprint, case, row and, where given, texts.

    Findings with the same ``number`` have the same outline.
    """

    outline: FindingRow
    fingerprint: str
    case: str
    row: int
    number: int
    texts: TimedTexts | None = None


@dataclass(frozen=True, slots=True)
class _Shared:
    """What several findings have in common; ``around`` stands around the case in their fingerprints.

    Without ``around`` the outline is the whole finding.
    """

    outline: FindingRow
    around: tuple[bytes, bytes] | None = None
    words: Words | None = None


class Findings(Sequence[FindingRow]):
    """An immutable sequence of findings, equal to any sequence of equal findings."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, shared: Sequence[_Shared], columns: Columns) -> None:
        """``columns`` say which of ``shared`` each finding is."""
        self._shared, self._columns = shared, columns

    def __len__(self) -> int:
        return len(self._columns.numbers)

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
        return map([item.outline for item in self._shared].__getitem__, self._columns.numbers)

    def outlines_at(self, places: Iterable[int]) -> list[FindingRow]:
        """See :func:`outlines_at`."""
        shared, numbers = self._shared, self._columns.numbers
        return [shared[numbers[at]].outline for at in places]

    def case_names(self) -> Iterator[str]:
        """The case of every finding."""
        return map(self._columns.names.__getitem__, self._columns.cases)

    def cell(self, at: int) -> Cell:
        """See :func:`cell`."""
        return next(self.cells(range(at, at + 1)))

    def cells(self, places: Iterable[int] | None = None) -> Iterator[Cell]:
        """See :func:`cells`; those at some places only, where these are given."""
        columns, every = self._columns, self._shared
        numbers, cases, rows, names = columns.numbers, columns.cases, columns.rows, columns.names
        quoted: dict[int, bytes] = {}
        for at in range(len(self)) if places is None else places:
            number = numbers[at]
            shared = every[number]
            if shared.around is None:
                outline = shared.outline
                yield Cell(outline, outline.fingerprint, outline.case, outline.row, number)
                continue
            case = cases[at]
            name = quoted.get(case)
            if name is None:
                # A case has several findings, but they may be millions.
                if len(quoted) >= _REMEMBERED:
                    quoted.clear()
                name = quoted[case] = _quoted(columns.raw_name(at))
            before, after = shared.around
            digest = sha256(before + name + after).hexdigest()
            texts = shared.words(*columns.moments(at)) if shared.words is not None else None
            yield Cell(shared.outline, digest, names[case], rows[at], number, texts)

    def fingerprint(self, at: int) -> str:
        """The fingerprint alone."""
        shared = self._shared[self._columns.numbers[at]]
        return shared.outline.fingerprint if shared.around is None else self._digest(at)

    def with_places(self, change: Callable[[FindingRow], FindingRow]) -> Findings:
        """The same findings, each changed in what it shares with others."""
        return Findings([replace(item, outline=change(item.outline)) for item in self._shared], self._columns)

    def _digest(self, at: int) -> str:
        before, after = self._shared[self._columns.numbers[at]].around or (b"", b"")
        return sha256(before + _quoted(self._columns.raw_name(at)) + after).hexdigest()

    def _at(self, at: int) -> FindingRow:
        columns = self._columns
        shared = self._shared[columns.numbers[at]]
        if shared.around is None:
            return shared.outline
        found = object.__new__(FindingRow)
        for setter, value in zip(_EVERY, _values(shared.outline), strict=True):
            setter(found, value)
        _FINGERPRINT(found, self._digest(at))
        _CASE(found, columns.names[columns.cases[at]])
        _ROW(found, columns.rows[at])
        if shared.words is not None:
            for setter, text in zip(_TIMED, shared.words(*columns.moments(at)), strict=True):
                setter(found, text)
        return found


class FindingStore:
    """Collects findings in any order."""

    def __init__(self) -> None:
        self._shared: list[_Shared] = []
        self._columns = Columns()
        self._counts = array("I")
        self._repeats = False

    def add(self, finding: FindingRow) -> None:
        """Keep a finding of its own."""
        self._shared.append(_Shared(finding))
        self._extend(len(self._shared) - 1, [self.case(finding.case)], [finding.row])

    def share(self, outline: FindingRow, around: tuple[bytes, bytes], words: Words | None = None) -> int:
        """Number of what several findings share, for :meth:`repeat`.

        Args:
            outline: one of them.
            around: see :func:`sop_checks.result.around_case`.
            words: makes the texts that differ with the moments of each.
        """
        self._shared.append(_Shared(outline, around, words))
        return len(self._shared) - 1

    def case(self, name: str, printed: str = "") -> int:
        """Number of a case, for :meth:`repeat`; ``printed`` is its masked name, where that is another."""
        columns = self._columns
        columns.names.append(printed or name)
        if printed and printed != name:
            columns.raw_names[len(columns.names) - 1] = name
        return len(columns.names) - 1

    def share_as(self, number: int, file: str, sheet: str) -> int:
        """Number of the same, in rows of another table."""
        item = self._shared[number]
        self._shared.append(replace(item, outline=replace(item.outline, file=file, sheet=sheet)))
        return len(self._shared) - 1

    def repeat(
        self,
        numbers: int | Sequence[int],
        cases: Sequence[int],
        rows: Sequence[int],
        moments: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Keep findings of one rule that differ in case, row and, where there are words, moments.

        Args:
            numbers: what they share; one for each where that is not the same.
            cases: numbers of their cases.
            rows: numbers of the rows they point to, 0 for none.
            moments: start and end of each, in microseconds.
        """
        self._repeats = True
        self._extend(numbers, cases, rows, moments)

    def _extend(
        self,
        numbers: int | Sequence[int],
        cases: Sequence[int],
        rows: Sequence[int],
        moments: Sequence[tuple[int, int]] = (),
    ) -> None:
        columns, count = self._columns, len(cases)
        if not count:
            return
        columns.numbers.extend([numbers] * count if isinstance(numbers, int) else numbers)
        columns.cases.extend(cases)
        columns.rows.extend(rows)
        if moments:
            first = len(columns.starts)
            columns.timed.extend(range(first, first + count))
            columns.starts.extend(start for start, _ in moments)
            columns.ends.extend(end for _, end in moments)
        else:
            columns.timed.extend([NO_MOMENT] * count)
        self._counts.append(count)

    def extend(self, other: FindingStore) -> None:
        """Keep the findings of another store too."""
        first = len(self._shared)
        self._shared += other._shared
        self._repeats = self._repeats or other._repeats
        self._columns.extend(other._columns, first)
        self._counts.extend(other._counts)

    def moved(self, place: Callable[[int], tuple[str, int]]) -> FindingStore:
        """The same findings, their rows told in another way: ``place`` gives file and row for a row."""
        found = FindingStore()
        shared: dict[tuple[int, str], int] = {}
        columns = self._columns
        found._columns.names, found._columns.raw_names = columns.names, columns.raw_names
        for at, (number, case, row) in enumerate(
            zip(columns.numbers, columns.cases, columns.rows, strict=True)
        ):
            item = self._shared[number]
            file, row = place(row) if row else (item.outline.file, 0)
            if item.around is None:
                found.add(replace(item.outline, file=file, row=row))
                continue
            if (number, file) not in shared:
                shared[number, file] = len(found._shared)
                found._shared.append(replace(item, outline=replace(item.outline, file=file)))
            moments = [columns.moments(at)] if item.words else []
            found.repeat(shared[number, file], [case], [row], moments)
        return found

    def sorted(self, order: Mapping[str, int]) -> Sequence[FindingRow]:
        """By rule in the given order, then by case and fingerprint."""
        columns = self._columns
        names, found = columns.names, Findings(self._shared, columns)
        # Every case has its place among the cases, so that findings are sorted by numbers.
        ranks = array("I", bytes(4 * len(names)))
        last, rank = "", 0
        for at in sorted(range(len(names)), key=names.__getitem__):
            rank += names[at] != last
            last, ranks[at] = names[at], rank
        by_rule: dict[int, list[range]] = {}
        for stop, count in zip(accumulate(self._counts), self._counts, strict=True):
            shared = self._shared[columns.numbers[stop - 1]]
            by_rule.setdefault(order[shared.outline.rule_id], []).append(range(stop - count, stop))
        places = array("I")
        for _, blocks in sorted(by_rule.items()):
            of_rule = [at for block in blocks for at in block]
            keys = [ranks[case] for block in blocks for case in columns.cases[block.start : block.stop]]
            if len({*keys}) < len(keys):
                of_rule.sort(key=lambda at: (ranks[columns.cases[at]], found.fingerprint(at)))
            else:
                of_rule = [at for _, at in sorted(zip(keys, of_rule, strict=True))]
            places.extend(of_rule)
        found = Findings(self._shared, columns.picked(places))
        return found if self._repeats else tuple(found)


def outlines(findings: Iterable[FindingRow]) -> Iterable[FindingRow]:
    """The findings where nothing matters that cases alike differ in: that may be another case's.

    Much faster than the findings, for counting.  What differs: fingerprint, case, row, and the words
    and values of moments (whether there are any is the same).
    """
    return findings.outlines() if isinstance(findings, Findings) else findings


def outlines_at(findings: Sequence[FindingRow], places: Sequence[int]) -> list[FindingRow]:
    """:func:`outlines` of the findings at these places."""
    return findings.outlines_at(places) if isinstance(findings, Findings) else [findings[at] for at in places]


def fingerprint_of(findings: Sequence[FindingRow], at: int) -> str:
    """The fingerprint of one finding, without its words."""
    return findings.fingerprint(at) if isinstance(findings, Findings) else findings[at].fingerprint


def cases_of(findings: Sequence[FindingRow]) -> Iterator[tuple[FindingRow, str]]:
    """:func:`outlines`, each with the case."""
    if isinstance(findings, Findings):
        return zip(findings.outlines(), findings.case_names(), strict=True)
    return ((item, item.case) for item in findings)


def cells(findings: Sequence[FindingRow]) -> Iterator[Cell]:
    """The findings in parts, faster than the findings."""
    if isinstance(findings, Findings):
        return findings.cells()
    return (_plain_cell(item, at) for at, item in enumerate(findings))


def cell(findings: Sequence[FindingRow], at: int) -> Cell:
    """One finding in parts."""
    if isinstance(findings, Findings):
        return findings.cell(at)
    return _plain_cell(findings[at], at)


def _plain_cell(item: FindingRow, at: int) -> Cell:
    return Cell(item, item.fingerprint, item.case, item.row, at)


def failing_cases(run: Run) -> set[tuple[str, str]]:
    """SOP and case of every finding that is NONCOMPLIANT or OVERDUE_OPEN."""
    return {(item.sop, case) for item, case in cases_of(run.findings) if item.outcome in FAILING_OUTCOMES}


def places_by_rule(findings: Sequence[FindingRow]) -> dict[str, Sequence[int]]:
    """Positions of the findings of every rule."""
    found: dict[str, array[int]] = {}
    for at, item in enumerate(outlines(findings)):
        found.setdefault(item.rule_id, array("I")).append(at)
    return {**found}
