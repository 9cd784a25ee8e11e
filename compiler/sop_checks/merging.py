"""Results of parts of a run, and their merge: any division into whole cases gives the same whole.

A part is what was counted on some of the cases.  ``merge`` is associative, has :data:`NOTHING` as its
neutral element, and is commutative once :func:`in_order` has put what is listed one by one into
reader order.  So it does not matter how cases are dealt out to processes or machines, nor which of
them is done first; only that every case is whole, in one part.  Facts of all cases together (as-of
date, styles of dates, names of persons) must be known before: see :mod:`sop_checks.whole`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import reduce
from typing import Any, TypeVar

from sop_checks.data_findings import DataFinding
from sop_checks.findings import FindingStore
from sop_checks.judges.verdicts import Used
from sop_checks.outcomes import Outcome
from sop_checks.records.tables import UnreadRow
from sop_checks.result import CaseLine, CaseTimeline

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Told:
    """A problem of the data that is told once with its count.

    ``order`` is the reader order of the row that shows it first; words and place are that row's.
    """

    order: int
    finding: DataFinding

    def __add__(self, other: Told) -> Told:
        """Both together."""
        first = self if self.order <= other.order else other
        count = self.finding.count + other.finding.count
        return Told(first.order, replace(first.finding, count=count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What was counted on some cases, as plain values that can be pickled and sent.

    Attributes:
        later: records later than the as-of date; ``other_sop`` rows of SOPs not asked for.
        versions: (SOP, version) of every judged case.
        counts: obligations by (rule id, outcome).
        uses: executions by (rule id, amount used of its limit).
        months: cases by (SOP, version, month, kind), kinds as in :class:`~sop_checks.tally.Tally`.
        names: unknown and ambiguous names by what makes them one problem; ``rows`` problems of rows
            (no SOP, no content) likewise, ``drafts`` SOPs without judging version.
        unread: (stage of reading, reader order, row) of rows that took no part.
        issues: (reader order, problem) of problems that are told one by one.
        findings: stores of findings; texts in them are masked.
    """

    cases: int = 0
    records: int = 0
    later: int = 0
    other_sop: int = 0
    versions: frozenset[tuple[str, str]] = frozenset()
    counts: Mapping[tuple[str, Outcome], int] = field(default_factory=dict[tuple[str, Outcome], int])
    reasons: Mapping[str, int] = field(default_factory=dict[str, int])
    uses: Mapping[tuple[str, Used], int] = field(default_factory=dict[tuple[str, Used], int])
    months: Mapping[tuple[str, str, str, str], int] = field(
        default_factory=dict[tuple[str, str, str, str], int]
    )
    names: Mapping[tuple[str, str, str], Told] = field(default_factory=dict[tuple[str, str, str], Told])
    rows: Mapping[tuple[int, str], Told] = field(default_factory=dict[tuple[int, str], Told])
    drafts: Mapping[str, Told] = field(default_factory=dict[str, Told])
    unread: tuple[tuple[int, int, UnreadRow], ...] = ()
    issues: tuple[tuple[int, DataFinding], ...] = ()
    timelines: tuple[CaseTimeline, ...] = ()
    case_lines: tuple[CaseLine, ...] = ()
    findings: tuple[FindingStore, ...] = ()


NOTHING = Part()
"""No case at all: changes nothing when merged."""


def merge(left: Part, right: Part) -> Part:
    """Both parts as one; they must not share a case."""
    return Part(**{item.name: _merged(item.name, left, right) for item in fields(Part)})


def merge_all(parts: Iterable[Part]) -> Part:
    """All parts as one."""
    return reduce(merge, parts, NOTHING)


def in_order(part: Part) -> Part:
    """The same part with everything that is listed one by one in reader order, or by case."""
    return replace(
        part,
        unread=tuple(sorted(part.unread, key=lambda item: item[:2])),
        issues=tuple(sorted(part.issues, key=lambda item: item[0])),
        timelines=tuple(sorted(part.timelines, key=lambda item: (item.sop, item.case, item.version))),
        case_lines=tuple(sorted(part.case_lines, key=_line_key)),
    )


def _merged(name: str, left: Part, right: Part) -> Any:
    one, other = getattr(left, name), getattr(right, name)
    if isinstance(one, int | tuple):
        return one + other  # type: ignore[operator]
    if isinstance(one, frozenset):
        return one | other
    return _sums(one, other)


def _sums(left: Mapping[Key, Any], right: Mapping[Key, Any]) -> dict[Key, Any]:
    found = dict(left)
    for key, value in right.items():
        found[key] = found[key] + value if key in found else value
    return found


def _line_key(line: CaseLine) -> tuple[Any, ...]:
    return line.sop, line.case, line.version, line.start, line.end, line.records, line.outcome
