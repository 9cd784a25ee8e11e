"""What a report folder (``sop check --laporan``) says about one SOP, as numbers for the form."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sop_checks.errors import InputError, os_reason
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.time_words import UNIT_WORDS, duration_text
from sop_compiler.model import Procedure, ReviewEvidence
from sop_compiler.review.periods import Period

_EVIDENCE, _FINDINGS, _TIMES = "data/bukti.json", "data/findings.json", "data/waktu.json"
_LIMIT, _OUTPUT = "batas-waktu", "output-wajib"


@dataclass(frozen=True, slots=True)
class Report:
    """A report folder that was read: plain data of its JSON files and their digests."""

    name: str
    findings: Mapping[str, Any]
    times: Mapping[str, Any]
    evidence: Mapping[str, Any]
    findings_sha256: str
    evidence_sha256: str

    @property
    def as_of(self) -> str | None:
        """As-of date or moment, ``None`` when the data had no time."""
        return self.findings["run"]["as_of"]


@dataclass(frozen=True, slots=True)
class Usage:
    """Time used by one step under one reading of its limit; amounts are words."""

    allowance: str
    executions: int
    beyond: int
    median: str
    ninth: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Obligations of some rules: all, those that could be judged, those with an indication."""

    all: int = 0
    judged: int = 0
    failing: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.all + other.all, self.judged + other.judged, self.failing + other.failing)


@dataclass(frozen=True, slots=True)
class StepFacts:
    """What the checks saw of one step; ``None`` where the step has no such rule."""

    total: Tally
    late: Tally | None
    outputs: Tally | None
    usage: tuple[Usage, ...]


@dataclass(frozen=True, slots=True)
class Deviation:
    """One rule with indications: its words, how often, of how many that could be judged."""

    text: str
    failing: int
    judged: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What the checks saw of one SOP in the version that is in force.

    Attributes:
        cases: cases judged by this version; ``other_versions`` those judged by another one.
        months: month (YYYY-MM, "" = not known) to cases that began in it.
        total: obligations of all rules.
        steps: step id to what was seen of it.
        deviations: rules with indications, most frequent first.
        same_text: the report judged the very text that stands in the source now.
    """

    cases: int
    other_versions: int
    months: Mapping[str, int]
    total: Tally
    steps: Mapping[str, StepFacts]
    deviations: tuple[Deviation, ...]
    same_text: bool
    evidence: ReviewEvidence
    as_of: str | None

    def outside(self, period: Period) -> int:
        """Cases that began in a month that does not touch the period, or in none that is known."""
        first, last = period.first.isoformat()[:7], period.last.isoformat()[:7]
        return sum(count for month, count in self.months.items() if not first <= month <= last)


def read_report(folder: Path) -> Report:
    """Read a report folder.

    Raises:
        InputError: it is no report, is not whole, or was written by an older version of the tool.
    """
    evidence, evidence_sha = _read(folder, _EVIDENCE)
    findings, findings_sha = _read(folder, _FINDINGS)
    times, _ = _read(folder, _TIMES)
    missing = [
        *(key for key in ("run", "rules") if key not in findings),
        *(key for key in ("uses", "months") if key not in times),
    ]
    if missing or "sop_source" not in evidence:
        raise InputError(
            f"{folder}: laporan ini belum memuat {', '.join(missing) or 'daftar naskah SOP'}; "
            "susun ulang dengan `sop check … --laporan`."
        )
    return Report(folder.name, findings, times, evidence, findings_sha, evidence_sha)


def facts_of(report: Report, procedure: Procedure) -> Facts | None:
    """What the report says about ``procedure``; ``None`` when it has no case of it.

    Raises:
        InputError: the report is damaged.
    """
    try:
        return _facts(report, procedure)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise InputError(f"{report.name}: {_FINDINGS} atau {_TIMES} rusak ({error}).") from None


def _facts(report: Report, procedure: Procedure) -> Facts | None:
    mine = [rule for rule in report.findings["rules"] if rule["sop"] == procedure.id]
    version = procedure.version.key
    rules = [rule for rule in mine if rule["version"] == version]
    months = {
        (item["version"], item["month"]): item["cases"]
        for item in report.times["months"]
        if item["sop"] == procedure.id
    }
    cases = sum(count for (key, _), count in months.items() if key == version)
    other = sum(months.values()) - cases
    if not cases and not other:
        return None
    uses = {rule["id"]: list[Usage]() for rule in rules}
    for use in report.times["uses"]:
        if use["rule_id"] in uses:
            uses[use["rule_id"]].append(_usage(use))
    by_step: dict[str, list[Mapping[str, Any]]] = {}
    for rule in rules:
        by_step.setdefault(rule["step"], []).append(rule)
    judged_text = [
        item["sha256"]
        for item in report.evidence["sop_source"]
        if (item["sop"], item["version"]) == (procedure.id, version)
    ]
    return Facts(
        cases=cases,
        other_versions=other,
        months={month: count for (key, month), count in sorted(months.items()) if key == version},
        total=_sum(rules),
        steps={step: _step(items, uses) for step, items in by_step.items() if step},
        deviations=tuple(_deviations(rules)),
        same_text=judged_text == [procedure.source_sha256],
        evidence=ReviewEvidence(
            evidence_sha256=report.evidence_sha256,
            findings_sha256=report.findings_sha256,
            as_of=report.as_of,
            cases=cases,
        ),
        as_of=report.as_of,
    )


def _step(rules: Sequence[Mapping[str, Any]], uses: Mapping[str, list[Usage]]) -> StepFacts:
    late = [rule for rule in rules if rule["rule"] == _LIMIT]
    outputs = [rule for rule in rules if rule["rule"] == _OUTPUT]
    return StepFacts(
        total=_sum(rules),
        late=_sum(late) if late else None,
        outputs=_sum(outputs) if outputs else None,
        usage=tuple(use for rule in rules for use in uses[rule["id"]]),
    )


def _sum(rules: Iterable[Mapping[str, Any]]) -> Tally:
    return sum((_tally(rule["counts"]) for rule in rules), Tally())


def _tally(counts: Mapping[str, int]) -> Tally:
    every = sum(counts.values()) - counts.get(Outcome.NOT_APPLICABLE.value, 0)
    return Tally(
        all=every,
        judged=every - counts.get(Outcome.NOT_ASSESSABLE.value, 0),
        failing=sum(counts.get(outcome.value, 0) for outcome in FAILING_OUTCOMES),
    )


def _deviations(rules: Iterable[Mapping[str, Any]]) -> Iterator[Deviation]:
    tallies = [(rule, _tally(rule["counts"])) for rule in rules]
    failing = [(rule, tally) for rule, tally in tallies if tally.failing]
    for rule, tally in sorted(failing, key=lambda item: (-item[1].failing, item[0]["id"])):
        yield Deviation(rule["text"], tally.failing, tally.judged)


def _usage(use: Mapping[str, Any]) -> Usage:
    return Usage(
        allowance=_amount(use, use["allowance"]),
        executions=use["executions"],
        beyond=use["beyond"],
        median=_amount(use, use["median"]),
        ninth=_amount(use, use["p90"]),
    )


def _amount(use: Mapping[str, Any], amount: int) -> str:
    if use["minutes"]:
        in_minutes = use["unit"] == "menit" and amount <= max(use["allowance"], 180)
        return duration_text(timedelta(minutes=amount), in_minutes=in_minutes)
    unit = use["unit"] if use["unit"] in ("hari_kerja", "bulan") else "hari_kalender"
    return f"{amount} {UNIT_WORDS[unit]}"


def _read(folder: Path, name: str) -> tuple[Mapping[str, Any], str]:
    try:
        raw = (folder / name).read_bytes()
        data: Any = json.loads(raw)
    except OSError as error:
        raise InputError(
            f"{folder} bukan folder laporan yang utuh: {name} {os_reason(error)}. "
            "Laporan ditulis oleh `sop check EKSPOR --laporan FOLDER`."
        ) from None
    except ValueError:
        raise InputError(f"{folder}/{name} rusak: bukan JSON.") from None
    if not isinstance(data, dict):
        raise InputError(f"{folder}/{name} rusak: bukan JSON laporan.")
    return data, hashlib.sha256(raw).hexdigest()  # pyright: ignore[reportUnknownVariableType]
