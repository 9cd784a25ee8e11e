"""Which of two time limits is the stricter one (semantics §2).

Limits that judge alike are equal whatever their unit: 180 menit and 3 jam. Day limits form a chain:
n hari kalender counted in hours is never looser than n hari kalender, that never looser than the same
ending on a working day, that never looser than n hari kerja. Whatever cannot be put in order on every
calendar is said to be incomparable: 1 hari and 8 jam, 3 hari kerja and 5 hari kalender.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal

from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import TimeLimit

_Scale = Literal["clock", "day"]
_Reading = tuple[_Scale, int, int, int]
"""Scale, rank in the chain of day units, least and greatest length in the scale's unit."""

_HOURS, _CALENDAR, _ROLLED, _WORKING = range(4)
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31


class LimitChange(Enum):
    """What became of a limit."""

    SAME = auto()
    REWORDED = auto()
    TIGHTENED = auto()
    LOOSENED = auto()
    INCOMPARABLE = auto()


def compare_limits(old: TimeLimit | None, new: TimeLimit | None) -> LimitChange:
    """What a change of *Waktu* does. A limit that nobody can measure obliges nobody.

    The step ids inside ``sejak`` must already be those of one side.
    """
    if old is None or new is None:
        return _one_side(old, new)
    if old.measurable != new.measurable:
        return LimitChange.TIGHTENED if new.measurable else LimitChange.LOOSENED
    if not old.measurable:
        wording = compare(old.printed, new.printed)
        if wording is Wording.DIFFERENT:
            return LimitChange.INCOMPARABLE
        return LimitChange.SAME if wording is Wording.SAME else LimitChange.REWORDED
    if (old.start, old.due) != (new.start, new.due) or _settings(old) != _settings(new):
        return LimitChange.INCOMPARABLE
    if old.amount is None or new.amount is None:
        order = 0 if old.amount is new.amount else None
    else:
        order = _order(old, new)
    if order is None:
        return LimitChange.INCOMPARABLE
    if order == 0:
        return LimitChange.SAME if compare(old.printed, new.printed) is Wording.SAME else LimitChange.REWORDED
    return LimitChange.TIGHTENED if order > 0 else LimitChange.LOOSENED


def normal(limit: TimeLimit) -> tuple[object, ...]:
    """What two limits that judge alike have in common."""
    if limit.amount is None:
        measured: object = limit.due
    else:
        measured = tuple(_readings(limit))
    return (measured, limit.start, limit.due, _settings(limit))


def total(limits: tuple[TimeLimit | None, ...]) -> TimeLimit | None:
    """The limits of rows done one after the other as one; ``None`` where they have no plain sum."""
    known = [limit for limit in limits if limit is not None]
    if len(known) == 1:
        return known[0]
    if not known or any(limit.amount is None or limit.start or limit.due for limit in known):
        return None
    if len({_settings(limit) for limit in known}) > 1:
        return None
    printed = " + ".join(limit.printed for limit in known)
    units = {limit.unit for limit in known}
    if len(units) == 1:
        unit, factor = known[0].unit, [1] * len(known)
    elif units == {"menit", "jam"}:
        unit, factor = "menit", [60 if limit.unit == "jam" else 1 for limit in known]
    else:
        return None
    amount = sum((limit.amount or 0) * times for limit, times in zip(known, factor, strict=True))
    return TimeLimit(printed=printed, amount=amount, unit=unit, hours_mode=known[0].hours_mode)


def _one_side(old: TimeLimit | None, new: TimeLimit | None) -> LimitChange:
    if old is None and new is None:
        return LimitChange.SAME
    there = new if old is None else old
    if there is not None and not there.measurable:
        return LimitChange.INCOMPARABLE
    return LimitChange.TIGHTENED if old is None else LimitChange.LOOSENED


def _settings(limit: TimeLimit) -> tuple[bool | None, ...]:
    return (
        limit.first_day_counts,
        limit.late_receipt_next_day,
        limit.day_ends_at_closing,
        limit.joint_leave_is_working_day,
    )


def _order(old: TimeLimit, new: TimeLimit) -> int | None:
    """Positive when ``old`` is the looser one, 0 when they judge alike, ``None`` when no order holds."""
    if old.unit == new.unit and old.hours_mode == new.hours_mode:
        return (old.amount or 0) - (new.amount or 0)
    orders = {_compare(one, two) for one in _readings(old) for two in _readings(new)}
    return orders.pop() if len(orders) == 1 else None


def _readings(limit: TimeLimit) -> list[_Reading]:
    """Every way a limit may be counted; only a bare *hari* has two."""
    n = limit.amount or 0
    match limit.unit:
        case "menit":
            return [("clock", 0, n, n)]
        case "jam":
            return [("clock", 0, 60 * n, 60 * n)]
        case "hari":
            return [("day", _CALENDAR, n, n), ("day", _WORKING, n, n)]
        case "hari_kerja":
            return [("day", _WORKING, n, n)]
        case "hari_kalender_berakhir_hari_kerja":
            return [("day", _ROLLED, n, n)]
        case "minggu":
            return [("day", _CALENDAR, 7 * n, 7 * n)]
        case "bulan":
            return [("day", _CALENDAR, _SHORTEST_MONTH * n, _LONGEST_MONTH * n)]
        case _:
            return [("day", _HOURS if limit.hours_mode else _CALENDAR, n, n)]


def _compare(old: _Reading, new: _Reading) -> int | None:
    if old == new and old[2] == old[3]:
        return 0
    if _within(old, new):
        return -1
    return 1 if _within(new, old) else None


def _within(one: _Reading, two: _Reading) -> bool:
    """True when ``one`` ends never later than ``two`` and on some calendar earlier."""
    return one != two and one[0] == two[0] and one[1] <= two[1] and one[3] <= two[2]
