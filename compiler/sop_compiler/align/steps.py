"""The steps of two procedures side by side, with what differs between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from sop_compiler.align.sequences import align
from sop_compiler.align.texts import folded, similarity
from sop_compiler.model import Item, Procedure, Step, TimeLimit

LEAST = 0.45
"""Likeness from which two steps of different procedures are taken for the same work."""

_ACTIVITY, _OUTPUTS = 0.75, 0.25
"""Weights of activity and outputs where both steps print outputs."""

Outline = tuple[str, str | None]
"""Activity of a step, and its printed outputs in one text (``None`` without any)."""

RoleName = Callable[[str, str], str]
"""Agency id and role id to the printed name of the role."""


class Difference(StrEnum):
    """A field in which two corresponding steps differ."""

    ACTIVITY = "kegiatan"
    ROLES = "pelaksana"
    INPUTS = "kelengkapan"
    LIMIT = "waktu"
    OUTPUTS = "output"
    BRANCHES = "cabang"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignedStep:
    """One row: a step of each side, or of one side only.

    Attributes:
        score: likeness, 0 to 1; 0 where a side is missing.
        moved: the same work stands at another place in the order.
        differences: fields that differ, in the order of the form; empty where a side is missing.
    """

    left: Step | None
    right: Step | None
    score: float
    moved: bool
    differences: tuple[Difference, ...]


def align_steps(left: Procedure, right: Procedure, role_name: RoleName) -> tuple[AlignedStep, ...]:
    """All steps of both but start and end rows.

    Two versions of one SOP are aligned by the stable ids of their steps first; steps of different
    SOPs by their texts alone.
    """
    same = left.id.partition("@")[0] == right.id.partition("@")[0]
    ones, twos = working_steps(left), working_steps(right)
    first, second = ([(step.id, outline(step)) for step in steps] for steps in (ones, twos))

    def score(one: tuple[str, Outline], two: tuple[str, Outline]) -> float:
        if same and one[0] == two[0]:
            return 1.0
        return outline_similarity(one[1], two[1])

    rows: list[AlignedStep] = []
    for pairing in align(first, second, score, LEAST):
        one = None if pairing.left is None else ones[pairing.left]
        two = None if pairing.right is None else twos[pairing.right]
        differences: tuple[Difference, ...] = ()
        if one is not None and two is not None:
            differences = _differences(one, two, left, right, role_name)
        rows.append(
            AlignedStep(
                left=one, right=two, score=pairing.score, moved=pairing.moved, differences=differences
            )
        )
    return tuple(rows)


def step_similarity(one: Step, two: Step) -> float:
    """Likeness of two steps by activity and outputs, 0 to 1."""
    return outline_similarity(outline(one), outline(two))


def outline(step: Step) -> Outline:
    """What likeness is judged by; to be made once where a step is compared with many."""
    return step.activity, " ".join(item.printed for item in step.outputs) if step.outputs else None


def outline_similarity(one: Outline, two: Outline) -> float:
    """Like :func:`step_similarity`, from outlines."""
    activity = similarity(one[0], two[0])
    if one[1] is None or two[1] is None:
        return activity
    return weighted(activity, similarity(one[1], two[1]))


def weighted(activity: float, outputs: float) -> float:
    """Likeness of two steps that both print outputs."""
    return _ACTIVITY * activity + _OUTPUTS * outputs


def limit_key(limit: TimeLimit | None) -> tuple[object, ...]:
    """What two equal limits have in common; the printed words count only where nothing is measured."""
    if limit is None:
        return ()
    if limit.amount is None:
        return (folded(limit.printed),)
    return (limit.amount, limit.unit, limit.hours_mode, limit.start and (limit.start.step, limit.start.field))


def missing_items(items: tuple[Item, ...], others: tuple[Item, ...]) -> frozenset[int]:
    """Positions of the entries whose wording the other list does not have."""
    known = {folded(item.printed) for item in others}
    return frozenset(at for at, item in enumerate(items) if folded(item.printed) not in known)


def working_steps(procedure: Procedure) -> tuple[Step, ...]:
    """Rows with an activity, start and end rows left out."""
    return tuple(step for step in procedure.all_steps() if step.activity and not step.is_terminal)


def _differences(
    one: Step, two: Step, left: Procedure, right: Procedure, role_name: RoleName
) -> tuple[Difference, ...]:
    roles = (
        {folded(role_name(procedure.agency, role)) for role in step.roles}
        for procedure, step in ((left, one), (right, two))
    )
    branches = (
        [(folded(branch.label), folded(branch.condition)) for branch in step.branches] for step in (one, two)
    )
    unequal = {
        Difference.ACTIVITY: folded(one.stem) != folded(two.stem),
        Difference.ROLES: next(roles) != next(roles),
        Difference.INPUTS: _differ(one.inputs, two.inputs),
        Difference.LIMIT: limit_key(one.limit) != limit_key(two.limit),
        Difference.OUTPUTS: _differ(one.outputs, two.outputs),
        Difference.BRANCHES: next(branches) != next(branches),
    }
    return tuple(field for field, differs in unequal.items() if differs)


def _differ(ones: tuple[Item, ...], twos: tuple[Item, ...]) -> bool:
    return bool(missing_items(ones, twos) or missing_items(twos, ones))
