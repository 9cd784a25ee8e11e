"""Which time limits a version has: every one is measured in SQL from one event to another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.duck.stamps import micros
from sop_checks.limit_readings import Reading
from sop_checks.limits import passed, settings_of
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec, Point, Rule, StartSpec

_NEVER = 2**62
_FARTHEST = 4_000
"""Days before the as-of date that are searched for the start of a limit that has not passed."""


@dataclass(frozen=True, slots=True)
class Event:
    """The first point of a step's executions, or a date field, or start or end of the case."""

    step: str = ""
    point: Point = "selesai"
    field: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One limit of a rule.

    Attributes:
        number: names the rule in SQL; ``rule`` is its id.
        step: the step whose own ``mulai`` and ``selesai`` are measured, else ``""``.
        limit: ``None`` for a deadline the case carries (``due`` names its field).
        reversible: an end before the start is no relevant pair instead of an error of the data.
        every: pairs every end (``setiap``): only cases with one event each are measured.
    """

    number: int
    rule: str
    limit: LimitSpec | None
    step: str = ""
    start: Event | None = None
    end: Event | None = None
    due: str = ""
    reversible: bool = False
    every: bool = False


@dataclass(frozen=True, slots=True)
class Reached:
    """One reading of one slot; ``number`` marks its amounts."""

    number: int
    slot: Slot
    reading: Reading


def slots_of(context: VersionContext) -> tuple[Slot, ...]:
    """Every limit of a version that a closed case is measured against."""
    found: list[Slot] = []
    for rule in context.version.rules:
        info = context.steps.get(rule.step)
        if info is not None and info.kind in ("start", "end"):
            continue
        found.extend(_slots(rule, len(found)))
    return tuple(found)


def _slots(rule: Rule, number: int) -> Iterator[Slot]:
    test, control = rule.limit, rule.control
    if test is not None and test.due is not None:
        whole = test.due.against == "akhir_berkas" or not rule.step
        end = Event(case="akhir") if whole else Event(step=rule.step)
        yield Slot(number=number, rule=rule.id, limit=None, end=end, due=test.due.field)
    elif test is not None and test.limit is not None:
        if not rule.step or rule.kind == "batas-berkas":
            start = _event(test.start) if test.start else Event(case="awal")
            yield Slot(number=number, rule=rule.id, limit=test.limit, start=start, end=Event(case="akhir"))
        elif test.start is None:
            yield Slot(number=number, rule=rule.id, limit=test.limit, step=rule.step)
        else:
            end = Event(step=rule.step, point=test.end_point)
            yield _pair(number, rule, test.limit, test.start, end)
    elif control is not None and control.operator == "batas":
        if control.limit is not None and control.start is not None and control.end is not None:
            yield _pair(number, rule, control.limit, control.start, _event(control.end))
    elif control is not None and control.operator == "tenggat" and control.due is not None:
        for at, step in enumerate(control.steps or ("",)):
            whole = control.due.against == "akhir_berkas" or not step
            end = Event(case="akhir") if whole else Event(step=step)
            yield Slot(number=number + at, rule=rule.id, limit=None, end=end, due=control.due.field)


def _pair(number: int, rule: Rule, limit: LimitSpec, start: StartSpec, end: Event) -> Slot:
    return Slot(
        number=number,
        rule=rule.id,
        limit=limit,
        start=_event(start),
        end=end,
        reversible=True,
        every=start.pairing == "setiap",
    )


def _event(spec: StartSpec) -> Event:
    return Event(field=spec.field) if spec.field else Event(step=spec.step or "", point=spec.point)


def closing_steps(context: VersionContext) -> frozenset[str]:
    """Steps whose latest end is the end of a closed case; empty where the last record's is."""
    closing = context.version.closing
    if closing.always or closing.field is not None:
        return frozenset()
    found: set[str] = set()
    waiting = list(closing.steps)
    while waiting:
        step = waiting.pop()
        if step not in found:
            found.add(step)
            waiting += context.children.get(step, ())
    return frozenset(found)


def segregated(context: VersionContext) -> tuple[tuple[str, ...], ...]:
    """Groups of steps that must have different persons."""
    groups: list[tuple[str, ...]] = []
    for rule in context.version.rules:
        if rule.segregation is not None:
            groups.append(rule.segregation.steps)
        if rule.control is not None and rule.control.operator == "pemisahan_fungsi":
            groups.append(rule.control.steps)
    return tuple(dict.fromkeys(groups))


def safe_since(context: VersionContext, as_of: AsOf) -> int:
    """From this moment on (microseconds) no limit of an open case can have passed at the as-of date."""
    last = as_of.last
    if last is None:
        return _NEVER
    limits = {
        limit
        for rule in context.version.rules
        for limit in (
            rule.limit.limit if rule.limit else None,
            rule.required.limit if rule.required else None,
            rule.control.limit if rule.control else None,
        )
        if limit is not None
    }
    return max((_safe(limit, last, context) for limit in limits), default=0)


def _safe(limit: LimitSpec, last: Moment, context: VersionContext) -> int:
    if settings_of(limit, context.calendar).late_receipt_next_day:
        return _NEVER
    # Later starts use less of a limit, so the first date that is not safe ends the search.
    day, found = last.date, micros(last) + 1
    for _ in range(_FARTHEST):
        begun = Moment(Moment.from_date(day).at)
        dated = Moment.from_date(day)
        if any(passed(limit, one, last, context.calendar).verdict != "on_time" for one in (begun, dated)):
            return found
        found = micros(begun)
        if day == date.min:
            break
        day -= timedelta(days=1)
    return found
