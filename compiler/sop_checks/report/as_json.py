"""The JSON view (design document, section 4): findings capped per rule, totals true."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sop_checks.comparison import STATUSES, Comparison
from sop_checks.data_findings import DataFinding
from sop_checks.findings import outlines
from sop_checks.outcomes import Outcome
from sop_checks.records.tables import Place
from sop_checks.report.percentiles import percentile
from sop_checks.result import JSON_CAP, Coverage, FindingRow, LimitUse, RuleResult, Run
from sop_checks.sampling import Sample, sample_data


def run_data(
    run: Run,
    cap: int | None = JSON_CAP,
    *,
    comparison: Comparison | None = None,
    sample: Sample | None = None,
) -> dict[str, Any]:
    """Plain data of a run; ``cap`` limits the findings per rule, ``None`` lists all.

    ``comparison`` and ``sample`` are there only when they were asked for.
    """
    data: dict[str, Any] = {
        "run": {
            "tool": run.info.tool,
            "sha256": dict(run.info.sha256),
            "as_of": run.info.as_of or None,
            "settings": dict(run.info.settings),
            "exit_code": run.exit_code,
        },
        "coverage": _coverage(run.coverage, run.data_findings),
        "rules": [_rule(rule) for rule in run.rules],
        "findings": [_finding(finding) for finding in capped(run.findings, cap)],
    }
    if comparison:
        data["comparison"] = _comparison(comparison, cap)
    if sample:
        data["sample"] = sample_data(sample)
    return data


def run_json(
    run: Run,
    cap: int | None = JSON_CAP,
    *,
    comparison: Comparison | None = None,
    sample: Sample | None = None,
) -> str:
    """JSON text with a final newline; described by ``check.schema.json``."""
    data = run_data(run, cap, comparison=comparison, sample=sample)
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def times_json(run: Run) -> str:
    """Time used per limit and the months in which cases began; described by ``waktu.schema.json``."""
    data = {
        "uses": [_use(use) for use in run.uses if use.amounts],
        "months": [
            {"sop": item.sop, "version": item.version, "month": item.month, "cases": item.cases}
            for item in run.months
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def capped(findings: Sequence[FindingRow], cap: int | None) -> list[FindingRow]:
    """The first ``cap`` findings of each rule, violations before what could not be judged."""
    if cap is None:
        return list(findings)
    first: dict[tuple[str, Outcome], list[int]] = {}
    for index, outline in enumerate(outlines(findings)):
        places = first.setdefault((outline.rule_id, outline.outcome), [])
        if len(places) < cap:
            places.append(index)
    shown: Counter[str] = Counter()
    kept: list[int] = []
    for (rule_id, _), places in sorted(first.items(), key=lambda item: item[0][1].rank):
        places = places[: cap - shown[rule_id]]
        shown[rule_id] += len(places)
        kept += places
    return [findings[index] for index in sorted(kept)]


def _coverage(coverage: Coverage, data_findings: tuple[DataFinding, ...]) -> dict[str, Any]:
    return {
        "cases": coverage.cases,
        "records": coverage.records,
        "obligations": coverage.obligations,
        "assessable": coverage.assessable,
        "not_assessable_by_reason": dict(coverage.not_assessable_by_reason),
        "unmapped_columns": [_place(place, "file", "sheet", "column") for place in coverage.unmapped_columns],
        "unread_rows": [{**_place(item.place), "reason": item.reason} for item in coverage.unread_rows],
        "later_records": coverage.later_records,
        "data_findings": [
            {
                "id": item.id,
                "level": item.level,
                "message": item.message,
                "count": item.count,
                "record": _place(item.place),
            }
            for item in data_findings
        ],
    }


def _rule(rule: RuleResult) -> dict[str, Any]:
    return {
        "id": rule.id,
        "sop": rule.sop,
        "version": rule.version,
        "step": rule.step,
        "rule": rule.rule,
        "text": rule.text,
        "source": {"file": rule.source.file, "line": rule.source.line},
        "counts": {outcome.value: count for outcome, count in rule.counts.items()},
    }


def _use(use: LimitUse) -> dict[str, Any]:
    amounts = use.amounts
    return {
        "rule_id": use.rule_id,
        "unit": use.unit,
        "minutes": use.minutes,
        "allowance": use.allowance,
        "executions": sum(amounts.values()),
        "beyond": sum(count for amount, count in amounts.items() if amount > use.allowance),
        "median": percentile(amounts, 50),
        "p90": percentile(amounts, 90),
        "most": max(amounts),
    }


def _comparison(comparison: Comparison, cap: int | None) -> dict[str, Any]:
    return {
        "against": comparison.against,
        "differences": list(comparison.differences),
        "counts": {status: comparison.count(status) for status in STATUSES},
        "gone_because": comparison.reasons(),
        "items": [
            {
                "status": item.status,
                "fingerprint": item.fingerprint,
                "rule_id": item.rule_id,
                "case": item.case,
                "outcome": item.outcome,
                "note": item.note,
                "waiver": item.waiver or None,
            }
            for status in STATUSES
            for item in [item for item in comparison.items if item.status == status][:cap]
        ],
    }


def _finding(finding: FindingRow) -> dict[str, Any]:
    waiver = {"waiver": finding.waiver} if finding.waiver else {}
    return {
        **finding.columns(),
        "execution": finding.execution or None,
        "row": finding.row or None,
        "record": _place(finding.place),
        "source": {"file": finding.source.file, "line": finding.source.line},
        **waiver,
    }


def _place(place: Place, *keys: str) -> dict[str, Any]:
    values = {"file": place.file, "sheet": place.sheet, "row": place.row or None, "column": place.column}
    return {key: values[key] for key in keys or values}
