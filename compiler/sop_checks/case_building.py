"""From the rows of one case to what the judges see: times, version, steps, closed or open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sop_checks.asof import AsOf
from sop_checks.cases import Case, Record, executions_of, in_order, is_closed
from sop_checks.context import VersionContext
from sop_checks.moments import Moment
from sop_checks.records.rows import Row
from sop_checks.records.stamps import local_moment
from sop_checks.versions import choose_version


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltCase:
    """A case with its context and the reason (id) why its version cannot judge it, or ``""``."""

    case: Case
    context: VersionContext
    reason: str
    later: int


def row_times(row: Row, context: VersionContext) -> tuple[Moment | None, Moment | None]:
    """Start and end of a row in the agency's zone."""
    return (
        local_moment(row.start, context.zone, context.data_zone),
        local_moment(row.end, context.zone, context.data_zone),
    )


def build_case(
    key: tuple[str, str],
    rows: Sequence[Row],
    field_rows: Sequence[Row],
    contexts: Sequence[VersionContext],
    as_of: AsOf,
    orphans: frozenset[str],
) -> BuiltCase | int:
    """Build one case; the number of its records when all of them are later than the as-of date.

    ``contexts`` are the judging versions of the SOP in order of date, ``orphans`` the steps that
    rows without case id name.
    """
    last = as_of.last
    timed = [(row, *row_times(row, contexts[-1])) for row in rows]
    kept = [item for item in timed if not _is_later(item[2] or item[1], last)]
    if not kept:
        return len(timed)
    start = _start([row for row, *_ in kept], field_rows, [at for item in kept for at in item[1:]], contexts)
    choice = choose_version(tuple(item.version for item in contexts), start.date if start else None)
    context = next(item for item in contexts if item.version is choice.version)
    records = in_order(_record(row, first, end, context) for row, first, end in kept)
    case = Case(
        id=key[1],
        sop=key[0],
        version=choice.version,
        records=records,
        uncertain=tuple(item for item in records if item.may_be is None or item.may_be),
        executions=executions_of(records),
        closed=is_closed(
            choice.version.closing, records, (*(row for row, *_ in kept), *field_rows), context.children
        ),
        start=start,
        as_of=last,
        orphans=orphans,
        field_rows=tuple(field_rows),
        children=context.children,
    )
    return BuiltCase(case=case, context=context, reason=choice.reason, later=len(timed) - len(kept))


def _is_later(at: Moment | None, last: Moment | None) -> bool:
    return at is not None and last is not None and at.earliest > last.at


def _start(
    rows: Iterable[Row],
    field_rows: Iterable[Row],
    times: Iterable[Moment | None],
    contexts: Sequence[VersionContext],
) -> Moment | None:
    """The mapped field where there is one, else the earliest time (semantics §7)."""
    if "mulai_berkas" in contexts[-1].mapping.columns:
        zone, data_zone = contexts[-1].zone, contexts[-1].data_zone
        times = [local_moment(row.case_start, zone, data_zone) for row in (*rows, *field_rows)]
    known = [at for at in times if at is not None]
    return min(known, key=lambda at: at.earliest, default=None)


def _record(row: Row, start: Moment | None, end: Moment | None, context: VersionContext) -> Record:
    found = context.names.candidates(row.step) if row.step else ()
    certain = len(found) == 1
    # A blank cell may hide any step, an ambiguous name one of several, an unknown name none.
    may_be = None if not row.step else frozenset[str]() if certain else frozenset(found)
    return Record(row=row, step=found[0] if certain else "", may_be=may_be, start=start, end=end)
