"""What was worked out for the record that was asked about last."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

_R = TypeVar("_R")
_T = TypeVar("_T")


def of_the_last(make: Callable[[_R], _T]) -> Callable[[_R], _T]:
    """``make``, a pure function of a frozen record, not worked out anew when asked for the same object again.

    Everything about one SOP is made at a stretch, and much of it begins with the same flow and names.
    Comparing whole records would take longer than working it out, so only the object itself counts.
    """
    last: tuple[_R, _T] | None = None

    @wraps(make)
    def remembered(record: _R) -> _T:
        nonlocal last
        known = last  # another thread may put its own in its place
        if known is None or known[0] is not record:
            last = known = record, make(record)
        return known[1]

    return remembered
