"""What the script of the page works on: findings and timelines as JSON, within fixed bounds."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any, TypeVar

from sop_checks.finding_texts import LIMIT_WORDS
from sop_checks.findings import cases_of, fingerprint_of, outlines, places_by_rule
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.report.html.words import RULE_KINDS, SEVERITIES, SIGNS, STYLES, iso_date_text
from sop_checks.result import CaseTimeline, FindingRow, RuleResult, Run

PER_RULE = 200
"""Findings of one rule that are embedded at most."""
MOST_CASES = 500
"""Cases whose timeline is embedded at most, the worst first."""
FINDING_BYTES = 2_600_000
TIMELINE_BYTES = 1_400_000
"""Bounds in UTF-8 bytes, so that the file opens quickly whatever the run holds."""

_NOT_IN_SCRIPT = {code: f"\\u{code:04x}" for code in (*map(ord, "<>&\u2028\u2029\ufeff"), *range(0x7F, 0xA0))}
_SURROGATE = re.compile("[\ud800-\udfff]")
Key = tuple[str, str]
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Embedded:
    """The JSON text, safe inside a script element, and how much of the run it holds.

    Attributes:
        findings: embedded failing findings, of ``all_findings``.
        unknown: embedded findings that cannot be judged, of ``all_unknown``.
        cases: embedded timelines, of ``all_cases``.
        first: the findings a reader without script sees, of every rule a few.
    """

    json: str
    findings: int
    all_findings: int
    unknown: int
    all_unknown: int
    cases: int
    all_cases: int
    first: tuple[FindingRow, ...]


def embedded(run: Run) -> Embedded:
    """Choose and write; the worst cases come first and keep all they have, as far as the bounds allow."""
    order = {rule.id: index for index, rule in enumerate(run.rules)}
    rules: dict[str, int] = {}
    files: dict[tuple[str, str], int] = {}
    ranked = _ranked(run)
    cases = _bounded(
        sorted(run.timelines, key=lambda item: ranked[item.sop, item.case])[:MOST_CASES],
        lambda item: _case(item, files),
        TIMELINE_BYTES,
    )
    findings = _bounded(
        _chosen(run.findings, ranked), lambda item: _finding(item, rules, files), FINDING_BYTES
    )
    kept = sorted(findings, key=lambda pair: (order[pair[0].rule_id], pair[0].case, pair[0].fingerprint))
    data: dict[str, Any] = {
        "acuan": run.info.as_of,
        "hasil": [[str(item), item.printed, STYLES[item], SIGNS[item]] for item in FINDING_OUTCOMES],
        "jenis": RULE_KINDS,
        "keparahan": list(SEVERITIES),
        "aturan": [[order[key], *_rule(run.rules[order[key]])] for key in rules],
        "berkas": [text for _, text in cases],
        "temuan": [text for _, text in kept],
        "jumlah": _totals(run.findings, (item for item, _ in cases)),
        "file": [list(pair) for pair in files],
    }
    failing = sum(item.outcome in FAILING_OUTCOMES for item, _ in kept)
    all_failing = sum(item.outcome in FAILING_OUTCOMES for item in outlines(run.findings))
    return Embedded(
        json=script_json(data),
        findings=failing,
        all_findings=all_failing,
        unknown=len(kept) - failing,
        all_unknown=len(run.findings) - all_failing,
        cases=len(cases),
        all_cases=len(run.timelines) + run.timelines_left,
        first=_first(run.findings),
    )


def shown_cases(run: Run) -> list[Key]:
    """The cases whose timeline the page holds at most: the worst of those that fail."""
    ranked = _ranked(run)
    return sorted(ranked, key=ranked.__getitem__)[:MOST_CASES]


def script_json(data: Any) -> str:
    """JSON that no HTML parser mistakes for markup."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_NOT_IN_SCRIPT)
    return _SURROGATE.sub("\ufffd", text)


def _ranked(run: Run) -> Mapping[Key, int]:
    """Place of every case with failing findings: unwaived ones, severe ones first, then by name."""
    severity = {rule.id: len(SEVERITIES) - SEVERITIES.index(rule.severity) for rule in run.rules}
    weights: defaultdict[Key, list[int]] = defaultdict(lambda: [0, 0])
    for item, case in cases_of(run.findings):
        if item.outcome in FAILING_OUTCOMES:
            weight = weights[item.sop, case]
            if not item.waiver:
                weight[0] += 1
                weight[1] += severity[item.rule_id]
    order = sorted(weights, key=lambda key: (-weights[key][1], -weights[key][0], key))
    places: defaultdict[Key, int] = defaultdict(lambda: len(order))
    places.update((key, place) for place, key in enumerate(order))
    return places


def _chosen(findings: Sequence[FindingRow], ranked: Mapping[Key, int]) -> list[FindingRow]:
    """At most ``PER_RULE`` of every rule; one of each rule comes before a second of any."""
    layers: list[tuple[bool, int, int, FindingRow]] = []

    # Fingerprints decide among equals only: those of all findings would take long.
    badness = [(item.outcome.rank, ranked[item.sop, case]) for item, case in cases_of(findings)]
    for number, places in enumerate(places_by_rule(findings).values()):
        last = nsmallest(PER_RULE, (badness[at] for at in places))[-1]
        near = [at for at in places if badness[at] <= last]
        near.sort(key=lambda at: (badness[at], fingerprint_of(findings, at)))
        items = [findings[at] for at in near[:PER_RULE]]
        layers += [
            (item.outcome is Outcome.NOT_ASSESSABLE, depth, number, item) for depth, item in enumerate(items)
        ]
    layers.sort(key=lambda layer: layer[:3])
    return [item for *_, item in layers]


def _bounded(
    items: Iterable[_Item], shape: Callable[[_Item], list[Any]], most: int
) -> list[tuple[_Item, list[Any]]]:
    """Items with their shape, up to the first that would pass ``most`` bytes in all."""
    kept: list[tuple[_Item, list[Any]]] = []
    size = 0
    for item in items:
        shaped = shape(item)
        size += len(script_json(shaped).encode()) + 1
        if size > most:
            break
        kept.append((item, shaped))
    return kept


def _first(findings: Sequence[FindingRow], most: int = 60, per_rule: int = 3) -> tuple[FindingRow, ...]:
    seen: Counter[str] = Counter()
    found: list[FindingRow] = []
    for at, item in enumerate(outlines(findings)):
        if item.outcome in FAILING_OUTCOMES and seen[item.rule_id] < per_rule and len(found) < most:
            seen[item.rule_id] += 1
            found.append(findings[at])
    return tuple(found)


def _totals(findings: Sequence[FindingRow], cases: Iterable[CaseTimeline]) -> list[int]:
    """Findings of every embedded case in the whole run, in the order of the cases."""
    counts = {(item.sop, item.case): 0 for item in cases}
    for item, case in cases_of(findings):
        if (item.sop, case) in counts:
            counts[item.sop, case] += 1
    return list(counts.values())


def limit_of(finding: FindingRow) -> str:
    """What the limit came to for this case; ``""`` where the rule is no limit."""
    return finding.expected.partition(LIMIT_WORDS)[2].removesuffix(".")


def note_of(finding: FindingRow) -> str:
    """What the explanation adds to the printed outcome."""
    return finding.explanation.removeprefix(finding.outcome.printed).strip().removeprefix("()").strip()


def _rule(rule: RuleResult) -> list[Any]:
    return [
        rule.sop, rule.title, rule.number, rule.version, iso_date_text(rule.effective),
        rule.step, rule.step_no, rule.step_activity, rule.rule, rule.severity, rule.text, rule.legal,
        int(rule.needs_review),
    ]  # fmt: skip


def _finding(item: FindingRow, rules: dict[str, int], files: dict[tuple[str, str], int]) -> list[Any]:
    rule = rules.setdefault(item.rule_id, len(rules))
    return [
        rule, item.case, FINDING_OUTCOMES.index(item.outcome), item.observed, limit_of(item),
        note_of(item), _file(files, item.file, item.sheet), item.row, item.column, item.since, item.until,
        item.due, item.waiver, item.reason, item.missing,
    ]  # fmt: skip


def _case(item: CaseTimeline, files: dict[tuple[str, str], int]) -> list[Any]:
    rows = [
        [entry.step, entry.label, entry.start, entry.end, entry.role, _file(files, entry.place.file,
         entry.place.sheet), entry.place.row]
        for entry in item.items
    ]  # fmt: skip
    closed = -1 if item.closed is None else int(item.closed)
    return [item.sop, item.version, item.case, closed, rows]


def _file(files: dict[tuple[str, str], int], name: str, sheet: str) -> int:
    """Index of a file and sheet in the list of the page; -1 for none."""
    return files.setdefault((name, sheet), len(files)) if name else -1
