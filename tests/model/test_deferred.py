"""A deferred record cannot be told from the record it stands for, and is made at the first look only."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import dataclass

import pytest

from sop_checks.deferred import Deferrable, deferred, is_deferred


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing(Deferrable):
    name: str
    parts: tuple[int, ...] = ()
    place: int = dataclasses.field(default=0, compare=False)


FULL = Thing(name="a", parts=(1, 2), place=7)


def _waiting(looks: list[str]) -> Thing:
    def fill() -> Thing:
        looks.append("look")
        return FULL

    return deferred(Thing, fill, name="a")


def test_known_fields_do_not_fill_and_others_fill_once():
    looks: list[str] = []
    thing = _waiting(looks)
    assert (thing.name, looks, is_deferred(thing)) == ("a", [], True)
    assert (thing.parts, thing.place, looks, is_deferred(thing)) == ((1, 2), 7, ["look"], False)
    assert type(thing) is Thing


@pytest.mark.parametrize(
    "look",
    [
        lambda t: t == FULL,
        lambda t: FULL == t,  # noqa: SIM300 (the other way round)
        lambda t: t == _waiting([]),
        lambda t: hash(t) == hash(FULL),
        lambda t: repr(t) == repr(FULL),
        lambda t: dataclasses.replace(t, name="b") == Thing(name="b", parts=(1, 2)),
        lambda t: pickle.loads(pickle.dumps(t)) == FULL,
        lambda t: copy.copy(t) == FULL and type(copy.copy(t)) is Thing,
        lambda t: dataclasses.asdict(t) == dataclasses.asdict(FULL),
        lambda t: isinstance(t, Thing) and t in {FULL},
        lambda t: t != Thing(name="a"),
    ],
)
def test_it_is_as_good_as_the_record(look):
    assert look(_waiting([]))


def test_it_stays_frozen_and_has_no_other_attributes():
    thing = _waiting([])
    with pytest.raises(dataclasses.FrozenInstanceError):
        thing.name = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        thing.absent  # type: ignore[attr-defined] # noqa: B018
    assert is_deferred(thing)
