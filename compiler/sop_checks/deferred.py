"""Frozen records that are filled in when somebody looks.

A handbook of a thousand SOPs is mostly not looked at: a comparison, or checks of one SOP's cases, need a
few of them. A record made by :func:`deferred` knows some fields at once and works out the others, all
together, at the first look at one of them; from then on it is an ordinary record of its class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

_T = TypeVar("_T")


class Deferrable:
    """Base of frozen, slotted dataclasses of which :func:`deferred` ones can be made."""

    __slots__ = ("_fill",)


class _Waiting:
    """What a record is before somebody looked."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name not in _names(type(self).__mro__[2]):
            raise AttributeError(name)
        return getattr(_filled(self), name)

    def __eq__(self, other: object) -> bool:
        return _filled(self) == (_filled(other) if isinstance(other, _Waiting) else other)

    def __hash__(self) -> int:
        return hash(_filled(self))

    def __repr__(self) -> str:
        return repr(_filled(self))

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        return _filled(self).__reduce_ex__(protocol)


def deferred(kind: type[_T], fill: Callable[[], _T], /, **known: Any) -> _T:
    """A record of ``kind`` that is equal to ``fill()``, of which the fields ``known`` are known already.

    ``kind`` must derive from :class:`Deferrable`.
    """
    made: Any = object.__new__(_waiting(kind))
    for name, value in known.items():
        object.__setattr__(made, name, value)
    object.__setattr__(made, "_fill", fill)
    return made


def is_deferred(record: object) -> bool:
    """True until somebody has looked."""
    return isinstance(record, _Waiting)


def _filled(record: Any) -> Any:
    """The same object, now an ordinary record; two threads at once do the same twice."""
    if isinstance(record, _Waiting):
        kind = type(record).__mro__[2]
        full = object.__getattribute__(record, "_fill")()
        for name in _names(kind):
            object.__setattr__(record, name, getattr(full, name))
        object.__setattr__(record, "__class__", kind)
        object.__setattr__(record, "_fill", None)
    return record


@cache
def _waiting(kind: type[Any]) -> type[Any]:
    return type(kind.__name__, (_Waiting, kind), {"__slots__": (), "__module__": kind.__module__})


@cache
def _names(kind: type[Any]) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind))
