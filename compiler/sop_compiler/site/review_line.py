"""The one line of an SOP page about its review."""

from __future__ import annotations

from sop_compiler.model import Handbook, Procedure
from sop_compiler.review.schedule import Schedule
from sop_compiler.review.working_days import working_days
from sop_compiler.site import labels


def review_line(handbook: Handbook, procedure: Procedure) -> str:
    """When it was last reviewed and when it is due again; ``""`` without a record.

    Both are dates on record, so the line does not depend on the day of the build.
    """
    last = handbook.last_review(procedure.id)
    if last is None:
        return ""
    words = f"{labels.LAST_REVIEW}: {labels.day(last.day)}"
    plan = Schedule(handbook, procedure.agency, working_days(handbook, procedure.agency))
    due = plan.next_due(procedure)
    return f"{words}; {labels.NEXT_REVIEW}: {labels.day(due.day)}." if due else f"{words}."
