"""Words of a limit for one case out of many that were judged alike: only its two moments differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sop_checks.context import VersionContext
from sop_checks.duck.amounts import Mark
from sop_checks.duck.slots import Slot
from sop_checks.duck.stamps import moment_of
from sop_checks.finding_texts import expected_text, iso_text
from sop_checks.findings import TimedTexts
from sop_checks.judges.clock import Event, on_due, on_limit
from sop_checks.judges.verdicts import Verdict
from sop_checks.privacy import Masker
from sop_checks.rules import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class LateWords:
    """Makes the texts of a finding from start (or deadline) and end in microseconds."""

    rule: Rule
    slot: Slot
    start_clock: bool
    end_clock: bool
    context: VersionContext
    masker: Masker

    def __call__(self, start: int, end: int) -> TimedTexts:
        """The texts as the evaluator would write them."""
        verdict = self.verdict(start, end)
        return TimedTexts(
            observed=self.masker.text(verdict.observed),
            expected=expected_text(self.rule, verdict, self.context),
            since=iso_text(verdict.since),
            until=iso_text(verdict.until),
            due=iso_text(verdict.due),
        )

    def verdict(self, start: int, end: int) -> Verdict:
        """The verdict on these two moments alone."""
        first, last = moment_of(start, self.start_clock), Event(moment_of(end, self.end_clock))
        if self.slot.limit is None:
            return on_due(first, last)
        return on_limit(self.slot.limit, Event(first), last, self.context)


def mark_of(rule: Rule, verdict: Verdict, marks: Sequence[Mark], slots: Sequence[Slot]) -> int | None:
    """Which mark of a case a verdict with moments is about; ``None`` where that is not certain."""
    place = verdict.record.row.order if verdict.record else -1
    for at, mark in enumerate(marks):
        slot = slots[mark.slot]
        if slot.rule != rule.id or mark.place not in (-1, place):
            continue
        start = verdict.due if slot.limit is None else verdict.since
        moments = (moment_of(mark.start, mark.start_clock), moment_of(mark.end, mark.end_clock))
        if moments == (start, verdict.until):
            return at
    return None
