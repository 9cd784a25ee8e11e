"""The part of every SOP: outcomes in all and per step, rules, time used, months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from sop_checks.outcomes import Outcome
from sop_checks.report.html.charts import Bar, added, outcome_bar
from sop_checks.report.html.months import MonthChart, month_chart
from sop_checks.report.html.used_time import UseChart, use_charts
from sop_checks.report.html.words import RULE_KINDS, STYLES, iso_date_text, number, shortened
from sop_checks.report.numbers import percent
from sop_checks.result import RuleResult, Run

FEW_CASES = 10
"""Below this many cases the report warns that they carry no wide conclusion."""


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule with its counts in the order of the table's columns."""

    kind: str
    text: str
    severity: str
    inferred: bool
    counts: tuple[str, ...]
    flagged: str
    place: str
    needs_review: bool


@dataclass(frozen=True, slots=True)
class StepView:
    """All obligations of one step (or of the whole case) together."""

    no: str
    activity: str
    full: str
    bar: Bar
    counts: tuple[str, ...]
    limit: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class ProcedureView:
    """One version of one SOP."""

    anchor: str
    title: str
    version: str
    cases: str
    few: bool
    assessable: str
    compliant: str
    bar: Bar
    counts: tuple[str, ...]
    steps: tuple[StepView, ...]
    uses: tuple[UseChart, ...]
    months: MonthChart | None
    review: tuple[RuleView, ...]


def procedure_views(run: Run) -> tuple[ProcedureView, ...]:
    """Every SOP version that has cases, in the order of the run."""
    groups = groupby(run.rules, key=lambda rule: (rule.sop, rule.version))
    return tuple(_procedure(index, list(rules), run) for index, (_, rules) in enumerate(groups, start=1))


def share(part: int, whole: int, what: str) -> str:
    """``143 dari 157 kewajiban (91,1 %)``: the number comes before any percentage."""
    return f"{number(part)} dari {number(whole)} {what} ({percent(part, whole)})"


def _procedure(index: int, rules: list[RuleResult], run: Run) -> ProcedureView:
    first = rules[0]
    counts = added(rule.counts for rule in rules)
    obligations = sum(counts.values()) - counts[Outcome.NOT_APPLICABLE]
    due = obligations - counts[Outcome.PENDING]
    steps: dict[str, list[RuleResult]] = {}
    for rule in rules:
        steps.setdefault(rule.step, []).append(rule)
    whole = steps.pop("", [])
    views = [_step(each) for each in steps.values()] + ([_step(whole)] if whole else [])
    ids = {rule.id: rule for rule in rules}
    parts = [f"nomor {first.number}" if first.number else "", f"berlaku {iso_date_text(first.effective)}"]
    return ProcedureView(
        anchor=f"sop-{index}",
        title=first.title,
        version=", ".join(filter(None, parts if first.effective else parts[:1])),
        cases=number(first.cases),
        few=first.cases < FEW_CASES,
        assessable=share(obligations - counts[Outcome.NOT_ASSESSABLE], obligations, "kewajiban"),
        compliant=share(counts[Outcome.COMPLIANT], due, "kewajiban yang sudah jatuh tempo"),
        bar=outcome_bar(counts),
        counts=_counts(counts),
        steps=tuple(views),
        uses=use_charts(run.uses, ids),
        months=month_chart(
            item for item in run.months if (item.sop, item.version) == (first.sop, first.version)
        ),
        review=tuple(_rule(rule) for rule in rules if rule.needs_review),
    )


def _step(rules: list[RuleResult]) -> StepView:
    first = rules[0]
    counts = added(rule.counts for rule in rules)
    limits = (rule.printed_limit for rule in rules if rule.rule == "batas-waktu")
    activity = first.step_activity or (first.step if first.step else "Seluruh berkas")
    return StepView(
        no=first.step_no or "–",
        activity=shortened(activity),
        full=activity,
        bar=outcome_bar(counts),
        counts=_counts(counts),
        limit=next(filter(None, limits), ""),
        rules=tuple(map(_rule, rules)),
    )


def _rule(rule: RuleResult) -> RuleView:
    return RuleView(
        kind=RULE_KINDS.get(rule.rule, rule.rule),
        text=f"{rule.text} Dasar: {rule.legal}." if rule.legal else rule.text,
        severity=rule.severity,
        inferred=rule.basis == "disimpulkan",
        counts=_counts(rule.counts),
        flagged=share(rule.failing, rule.cases, "berkas"),
        place=f"{rule.source.file}:{rule.source.line}",
        needs_review=rule.needs_review,
    )


def _counts(counts: Mapping[Outcome, int]) -> tuple[str, ...]:
    return tuple(number(counts[outcome]) if counts[outcome] else "–" for outcome in STYLES)
