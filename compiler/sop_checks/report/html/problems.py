"""What could not be judged, and what was wrong with the data: the first request for data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sop_checks.data_findings import LEVEL_WORDS
from sop_checks.findings import cases_of
from sop_checks.outcomes import Outcome
from sop_checks.reasons import REASONS
from sop_checks.records.tables import Place
from sop_checks.report.html.words import RULE_KINDS, number
from sop_checks.result import FindingRow, Run

SHOWN = 50
"""Lines of a list of data problems that the page shows; masalah-data.csv has all."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Obligations that lack the same thing for the same reason."""

    reason: str
    words: str
    missing: str
    kinds: str
    obligations: str
    cases: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the data problems: place of the first record, how many records."""

    level: str
    words: str
    count: str
    place: str


@dataclass(frozen=True, slots=True)
class Problems:
    """The lists, each with its true total."""

    found: tuple[Problem, ...]
    found_total: str
    found_left: str
    unread: tuple[Problem, ...]
    unread_total: str
    unread_left: str
    columns: tuple[str, ...]


def unknowns(findings: Sequence[FindingRow]) -> tuple[Unknown, ...]:
    """NOT_ASSESSABLE ones by reason and missing field, the most frequent first."""
    obligations: Counter[tuple[str, str]] = Counter()
    cases: dict[tuple[str, str], set[tuple[str, str]]] = {}
    kinds: dict[tuple[str, str], Counter[str]] = {}
    for item, case in cases_of(findings):
        if item.outcome is Outcome.NOT_ASSESSABLE:
            key = (item.reason, item.missing)
            obligations[key] += 1
            cases.setdefault(key, set()).add((item.sop, case))
            kinds.setdefault(key, Counter())[item.rule] += 1
    return tuple(
        Unknown(
            reason=reason,
            words=REASONS.get(reason, reason),
            missing=missing or "–",
            kinds=", ".join(
                _inside(RULE_KINDS.get(kind, kind)) for kind, _ in kinds[reason, missing].most_common()
            ),
            obligations=number(count),
            cases=number(len(cases[reason, missing])),
        )
        for (reason, missing), count in sorted(obligations.items(), key=lambda item: (-item[1], item[0]))
    )


def problems(run: Run) -> Problems:
    """Data findings, errors first; rows that were not read; columns that nothing uses."""
    found = sorted(run.data_findings, key=lambda item: item.level != "error")
    unread = run.coverage.unread_rows
    return Problems(
        found=tuple(
            Problem(LEVEL_WORDS[item.level], item.message, number(item.count), item.place.text())
            for item in found[:SHOWN]
        ),
        found_total=number(len(found)),
        found_left=_left(found),
        unread=tuple(Problem("", item.reason, "1", item.place.text()) for item in unread[:SHOWN]),
        unread_total=number(len(unread)),
        unread_left=_left(unread),
        columns=tuple(_by_file(run.coverage.unmapped_columns)),
    )


def _inside(words: str) -> str:
    """A heading as it stands inside a line; SOP stays SOP."""
    return words[:1].lower() + words[1:]


def _left(items: Sequence[object]) -> str:
    return number(len(items) - SHOWN) if len(items) > SHOWN else ""


def _by_file(places: Iterable[Place]) -> Iterable[str]:
    """``ekspor.xlsx, lembar Data: anggaran, catatan``."""
    columns: dict[str, list[str]] = {}
    for place in places:
        columns.setdefault(Place(place.file, place.sheet).text(), []).append(place.column)
    return (f"{name}: {', '.join(each)}" for name, each in columns.items())
