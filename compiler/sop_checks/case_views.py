"""What a report shows of one case besides its findings: its line in the population, its timeline."""

from __future__ import annotations

from sop_checks.case_building import BuiltCase
from sop_checks.cases import Case
from sop_checks.outcomes import Outcome
from sop_checks.privacy import Masker
from sop_checks.result import CaseLine, CaseTimeline, TimelineItem


def case_line(built: BuiltCase, outcome: Outcome, masker: Masker) -> CaseLine:
    """The case as one line of the population; ``outcome`` is the worst one of its obligations."""
    case = built.case
    return CaseLine(
        sop=case.sop,
        version=case.version.version,
        case=masker.case(case.id),
        start=case.start.iso() if case.start else "",
        end=_end(case),
        records=len(case.records),
        outcome=outcome,
    )


def timeline(built: BuiltCase, masker: Masker) -> CaseTimeline:
    """Every record of the case in order."""
    case, context = built.case, built.context
    return CaseTimeline(
        sop=case.sop,
        version=case.version.version,
        case=masker.case(case.id),
        closed=case.closed,
        items=tuple(
            TimelineItem(
                step=record.step,
                label=context.step_label(record.step) if record.step else masker.text(record.row.step),
                start=record.start.iso() if record.start else "",
                end=record.end.iso() if record.end else "",
                role=masker.text(record.row.role),
                place=record.row.place(),
            )
            for record in case.records
        ),
    )


def _end(case: Case) -> str:
    ends = [record.at for record in case.records if record.at is not None]
    return max(ends, key=lambda at: at.latest).iso() if ends else ""
