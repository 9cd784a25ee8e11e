"""What all records of the model share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, fields
from operator import attrgetter
from typing import Any

from sop_compiler.spans import Span

NOWHERE = Span("<tanpa berkas>", 1, 1, 1, 1)


def place() -> Any:
    """A ``span`` field that takes no part in equality, hash or repr.

    Two equal steps from different files are equal.
    """
    return field(default=NOWHERE, compare=False, repr=False, kw_only=True)


def quick_state(kind: type[Any]) -> None:
    """Give a frozen record with slots the state that dataclasses give it, without asking for names anew.

    A thousand SOPs are a hundred thousand records that go into the cache and come out of it; most of the
    time went into looking up the names of their fields.
    """
    names = tuple(f.name for f in fields(kind))
    puts: tuple[Callable[[Any, Any], None], ...] = tuple(getattr(kind, name).__set__ for name in names)

    get = attrgetter(*names, names[0])  # once more, so that a single field makes a tuple too

    def put(record: Any, values: tuple[Any, ...]) -> None:
        for put_one, value in zip(puts, values, strict=True):
            put_one(record, value)

    def state(record: Any) -> tuple[Any, ...]:
        return get(record)[:-1]

    changed: Any = kind
    changed.__getstate__, changed.__setstate__ = state, put
