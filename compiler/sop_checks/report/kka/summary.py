"""Results in numbers: per SOP for the first sheet, per rule for a sheet of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from sop_checks.outcomes import Outcome
from sop_checks.report.as_text import percent
from sop_checks.report.kka.book import LINE, Book, Sheet
from sop_checks.report.kka.columns import SUMMARY
from sop_checks.report.kka.findings import bare_text, procedure_text, step_name
from sop_checks.result import RuleResult, Run

WIDTHS = [19.0, 55, 9, 9, 10, 11, 10, 10, 10, 10]
"""Of the first sheet and the summary."""
LAST = len(WIDTHS) - 1
_REVIEW = "Aturan perlu ditinjau: menandai lebih dari separuh berkas"
_COUNTED = (
    Outcome.COMPLIANT,
    Outcome.NONCOMPLIANT,
    Outcome.OVERDUE_OPEN,
    Outcome.PENDING,
    Outcome.NOT_ASSESSABLE,
    Outcome.NOT_APPLICABLE,
)


def write_summary(book: Book, run: Run) -> None:
    """Write the sheet with every rule; doubtful rules of an SOP under their own heading."""
    sheet = book.sheet(SUMMARY, WIDTHS)
    sheet.text(0, 0, "Hasil pengujian per aturan (jumlah berkas)", "heading")
    at = _titles(sheet, 1, ("Langkah", "Aturan", "Tingkat"))
    sheet.raw.freeze_panes(at, 0)
    for group in _procedures(run.rules):
        at = _band(sheet, at, f"{procedure_text(group[0])}: {group[0].cases} berkas", "band")
        doubtful = [rule for rule in group if rule.needs_review]
        others = [rule for rule in group if not rule.needs_review]
        at = _rules(sheet, at, doubtful)
        if doubtful and others:
            at = _band(sheet, at, "Aturan lain", "band")
        for rule in others:
            at = _rule(sheet, at, rule)
        at = _sum(sheet, at, "Jumlah", group)


def write_totals(sheet: Sheet, at: int, rules: Sequence[RuleResult]) -> None:
    """One row per SOP, and the rules to be looked at before anything is concluded."""
    sheet.text(at, 0, "Hasil pengujian per SOP (jumlah kewajiban)", "heading")
    at = _titles(sheet, at + 1, ("Berkas", "SOP", "Aturan"))
    procedures = list(_procedures(rules))
    for group in procedures:
        sheet.number(at, 0, group[0].cases)
        sheet.text(at, 1, procedure_text(group[0]), "cell")
        sheet.number(at, 2, len(group))
        _counts(sheet, at, group, "number", "right")
        sheet.fit(at, (procedure_text(group[0]), WIDTHS[1]))
        at += 1
    if len(procedures) > 1:
        at = _sum(sheet, at, "Jumlah", rules)
    _rules(sheet, at, [rule for rule in rules if rule.needs_review])


def _procedures(rules: Sequence[RuleResult]) -> Iterator[list[RuleResult]]:
    for _, group in groupby(rules, key=lambda rule: (rule.sop, rule.version)):
        yield list(group)


def _titles(sheet: Sheet, at: int, first: Sequence[str]) -> int:
    for column, title in enumerate([*first, *(item.printed for item in _COUNTED), "Dapat dinilai"]):
        sheet.text(at, column, title, "head")
    sheet.height(at, 3 * LINE + 3)
    sheet.raw.repeat_rows(at)
    return at + 1


def _band(sheet: Sheet, at: int, text: str, form: str) -> int:
    sheet.merged(at, 0, LAST, text, form)
    sheet.height(at, 18)
    return at + 1


def _rules(sheet: Sheet, at: int, doubtful: Sequence[RuleResult]) -> int:
    if doubtful:
        at = _band(sheet, at, _REVIEW, "warn")
    for rule in doubtful:
        at = _rule(sheet, at, rule)
    return at


def _rule(sheet: Sheet, at: int, rule: RuleResult) -> int:
    sheet.text(at, 0, step_name(rule), "cell")
    sheet.text(at, 1, bare_text(rule), "cell")
    sheet.text(at, 2, rule.severity, "cell")
    _counts(sheet, at, [rule], "number", "right")
    sheet.fit(at, (bare_text(rule), WIDTHS[1]))
    return at + 1


def _sum(sheet: Sheet, at: int, label: str, rules: Sequence[RuleResult]) -> int:
    sheet.merged(at, 0, 2, label, "sum")
    _counts(sheet, at, rules, "sum", "sum_right")
    return at + 1


def _counts(sheet: Sheet, at: int, rules: Sequence[RuleResult], form: str, share_form: str) -> None:
    counts = {item: sum(rule.counts[item] for rule in rules) for item in Outcome}
    for column, outcome in enumerate(_COUNTED, 3):
        sheet.number(at, column, counts[outcome], form)
    due = sum(counts.values()) - counts[Outcome.NOT_APPLICABLE]
    sheet.text(at, LAST, percent(due - counts[Outcome.NOT_ASSESSABLE], due), share_form)
