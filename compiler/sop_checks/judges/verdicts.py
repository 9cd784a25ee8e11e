"""The verdict of one rule on one case, and how executions fold to the worst (semantics §1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from sop_checks.cases import Execution, Record
from sop_checks.moments import Moment
from sop_checks.outcomes import Outcome


class Used(NamedTuple):
    """The amount one execution used under one reading of a limit: minutes rounded up, or days."""

    unit: str
    minutes: bool
    allowance: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Verdict:
    """An outcome with what a finding needs.

    Attributes:
        reason: reason id of NOT_ASSESSABLE, else ``""``.
        missing: what the data lacks, in the words of the data (NOT_ASSESSABLE only).
        observed: what was (kondisi); ``""`` where nothing was seen.
        allowed: what the limit comes to, added to the rule's own sentence (kriteria).
        note: further words for the explanation.
        record: the record the finding points to.
        column: canonical or other column of that record.
        execution: number of the execution, 0 when the finding is about the whole case.
        document: document id, where the finding is about one.
        since: moment from which a limit was counted; ``until`` when that ended, ``due`` its deadline.
        used: how much of a limit every measured execution used, per reading.
    """

    outcome: Outcome
    reason: str = ""
    missing: str = ""
    observed: str = ""
    allowed: str = ""
    note: str = ""
    record: Record | None = None
    column: str = ""
    execution: int = 0
    document: str = ""
    since: Moment | None = None
    until: Moment | None = None
    due: Moment | None = None
    used: tuple[Used, ...] = ()


COMPLIANT = Verdict(outcome=Outcome.COMPLIANT)
PENDING = Verdict(outcome=Outcome.PENDING)
NOT_APPLICABLE = Verdict(outcome=Outcome.NOT_APPLICABLE)


def not_assessable(
    reason: str,
    missing: str,
    execution: Execution | None = None,
    *,
    record: Record | None = None,
    column: str = "",
    observed: str = "",
    note: str = "",
) -> Verdict:
    """A NOT_ASSESSABLE with its reason and the field that is missing."""
    return Verdict(
        outcome=Outcome.NOT_ASSESSABLE,
        reason=reason,
        missing=missing,
        observed=observed,
        note=note,
        record=execution.record if execution else record,
        column=column,
        execution=execution.number if execution else 0,
    )


def hidden_step(record: Record) -> Verdict:
    """NOT_ASSESSABLE because a record does not say for certain which step it is about."""
    text = record.row.step
    observed = (
        f"langkah tertulis {text!r}, dapat berarti beberapa langkah" if text else "langkah tidak terisi"
    )
    return not_assessable("langkah-kosong", "langkah", record=record, column="langkah", observed=observed)


def fold_worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of several executions, the first of equals; NOT_APPLICABLE when there is none."""
    worst, same = NOT_APPLICABLE, 0
    used: list[Used] = []
    for verdict in verdicts:
        used.extend(verdict.used)
        if verdict.outcome.rank < worst.outcome.rank:
            worst, same = verdict, 1
        elif verdict.outcome is worst.outcome:
            same += 1
    if len(used) > len(worst.used):
        worst = replace(worst, used=tuple(used))
    if same > 1 and worst.record is not None:
        extra = f"{same - 1} pelaksanaan lain pada berkas ini bernasib sama"
        return replace(worst, note=f"{worst.note}; {extra}" if worst.note else extra)
    return worst
