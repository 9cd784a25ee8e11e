"""Judges one case for every part that cases have: what the evaluator says of it holds for all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sop_checks.case_building import BuiltCase
from sop_checks.duck.alike import LAST, Alike, Common, Told, Variant
from sop_checks.duck.amounts import Amounts, Mark
from sop_checks.duck.cases import CasePass
from sop_checks.duck.late_words import LateWords, mark_of
from sop_checks.duck.measures import used_of
from sop_checks.duck.rebuilding import Rebuilding
from sop_checks.duck.slots import Reached
from sop_checks.duck.source import NotColumnar
from sop_checks.evaluate import judge_rule
from sop_checks.finding_texts import finding_of
from sop_checks.outcomes import FINDING_OUTCOMES, Outcome
from sop_checks.result import around_case
from sop_checks.tally import Tally, Verdicts, worst_of


class Sample(NamedTuple):
    """A case that a part is judged on: which records are those of the part, amounts and marks of all."""

    built: BuiltCase
    where: Sequence[int]
    amounts: Sequence[tuple[Reached, int]]
    marks: Sequence[Mark]


@dataclass(slots=True, kw_only=True)
class Judging:
    """Fills in what :class:`Alike` found new."""

    connection: Any
    tally: Tally
    step_pass: CasePass
    alike: Alike
    amounts: Amounts
    rebuilding: Rebuilding
    uses: bool

    def run(self) -> None:
        """Judge one case for every part that is new."""
        waiting: dict[int, list[tuple[Common, Variant, Sequence[int]]]] = {}
        for item in self.alike.fresh:
            waiting.setdefault(item[1].first, []).append(item)
        self.alike.fresh.clear()
        if not waiting:
            return
        self.connection.execute(
            "CREATE OR REPLACE TABLE picked AS SELECT ck, first FROM judged "
            "WHERE first IN (SELECT unnest($1::BIGINT[]))",
            [[*waiting]],
        )
        measured: dict[int, list[tuple[Reached, int]]] = {}
        if self.uses:
            measured = {**self.step_pass.amounts_of_picked(), **self.amounts.amounts_of_picked()}
        marks = self.amounts.marks_of_picked()
        for (_, items), built in zip(sorted(waiting.items()), self.rebuilding.cases(), strict=True):
            if isinstance(built, int):
                raise NotColumnar("berkas yang seluruhnya lewat tanggal acuan")
            for common, variant, where in items:
                sample = Sample(built, where, measured.get(variant.vid, ()), marks.get(variant.vid, ()))
                self._judge(common, variant, sample)

    def _judge(self, common: Common, variant: Variant, sample: Sample) -> None:
        """Judge the rules of one part on one case."""
        built = sample.built
        verdicts = [
            (rule, judge_rule(rule, built.case, built.context, built.reason)) for rule in common.rules
        ]
        alike = not self.uses or self._agree(verdicts, sample.amounts)
        alike = alike and (variant.late or self._kept(verdicts))
        timed = self._timed(verdicts, sample.marks) if variant.late else {}
        if not alike and not variant.late:
            raise NotColumnar("ukuran waktu yang berbeda")
        common.closed = built.case.closed
        told = None if timed is None else self._told(common, verdicts, sample, timed)
        common.sure = alike and told is not None
        self.alike.unsure = self.alike.unsure or not common.sure
        common.told = told or ()
        common.worst = worst_of(verdicts)
        common.verdicts = [(rule.id, verdict.outcome, verdict.reason) for rule, verdict in verdicts]
        uncounted = {rule.id for rule, verdict in verdicts if not verdict.used}
        common.uncounted = [item.number for item in self.step_pass.reached if item.slot.rule in uncounted]

    def _agree(self, verdicts: Verdicts, amounts: Sequence[tuple[Reached, int]]) -> bool:
        """Whether both ways of measuring the case that stands for others agree."""
        counted = {rule.id: Counter(verdict.used) for rule, verdict in verdicts if verdict.used}
        measured: dict[str, Counter[Any]] = {}
        for reached, amount in amounts:
            if reached.slot.rule in counted:
                used = used_of(reached.reading, amount)
                measured.setdefault(reached.slot.rule, Counter())[used] += 1
        return counted == measured

    def _kept(self, verdicts: Verdicts) -> bool:
        """Whether no measured limit is exceeded, as SQL says of the case; one still running may be."""
        return not any(
            rule.id in self.alike.limited and verdict.outcome is Outcome.NONCOMPLIANT
            for rule, verdict in verdicts
        )

    def _timed(self, verdicts: Verdicts, marks: Sequence[Mark]) -> dict[str, tuple[int, LateWords]] | None:
        """Rule to the mark that makes the words of its finding; ``None`` where one has no such mark."""
        found: dict[str, tuple[int, LateWords]] = {}
        slots = self.step_pass.slots
        for rule, verdict in verdicts:
            moments = (verdict.since, verdict.until, verdict.due)
            if verdict.outcome not in FINDING_OUTCOMES or moments == (None, None, None):
                continue
            at = mark_of(rule, verdict, marks, slots)
            if at is None:
                return None
            mark = marks[at]
            words = LateWords(
                rule=rule,
                slot=slots[mark.slot],
                start_clock=mark.start_clock,
                end_clock=mark.end_clock,
                context=self.step_pass.context,
                masker=self.tally.masker,
            )
            again = words.verdict(mark.start, mark.end)
            if (again.observed, again.allowed, again.due) != (verdict.observed, verdict.allowed, verdict.due):
                return None
            found[rule.id] = (at, words)
        return found

    def _told(
        self, common: Common, verdicts: Verdicts, sample: Sample, timed: Mapping[str, tuple[int, LateWords]]
    ) -> list[Told] | None:
        """The findings of a part; ``None`` where one points to a record that is none of its own."""
        found: list[Told] = []
        records = sample.built.case.records
        for rule, verdict in verdicts:
            if verdict.outcome not in FINDING_OUTCOMES:
                continue
            at, words = timed.get(rule.id, (-1, None))
            number = self.tally.store.share(
                finding_of(rule, verdict, sample.built, self.tally.masker),
                around_case(rule.id, rule.step, verdict.execution, verdict.document),
                words,
            )
            record = -1
            if verdict.record is not None:
                place = next(number for number, item in enumerate(records) if item is verdict.record)
                if place in sample.where:
                    record = sample.where.index(place)
                elif common.aspect.last and place == len(records) - 1:
                    record = LAST
                else:
                    return None
            slot = sample.marks[at].slot if at >= 0 else -1
            first = next((number for number, mark in enumerate(sample.marks) if mark.slot == slot), 0)
            found.append(Told(number, record, slot, at - first if at >= 0 else -1))
        return found
