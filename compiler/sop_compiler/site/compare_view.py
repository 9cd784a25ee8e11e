"""Two SOPs side by side as finished texts: what stands on each side, and which words differ."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.align import AlignedStep, Difference, Segment, marked, similarity
from sop_compiler.align.texts import folded
from sop_compiler.model import Item, Step
from sop_compiler.site import labels
from sop_compiler.site import labels_relations as words
from sop_compiler.site.step_view import Link, StepViews

SAME_ITEM = 0.5
"""Likeness from which two list entries are compared word by word instead of as wholes."""

Line = tuple[Segment, ...]
"""One line of a cell: stretches of text, each with whether the other side lacks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field of a pair of steps; a side without lines prints nothing there."""

    label: str
    differs: bool
    left: tuple[Line, ...]
    right: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A pair of steps, or a step of one side (the other link is ``None``)."""

    left: Link | None
    right: Link | None
    moved: bool
    differs: bool
    fields: tuple[FieldView, ...]


def row_views(rows: tuple[AlignedStep, ...], left: StepViews, right: StepViews) -> tuple[RowView, ...]:
    """Every row of an alignment; ``left`` and ``right`` make the links to the steps."""
    return tuple(_row(row, left, right) for row in rows)


def _row(row: AlignedStep, left: StepViews, right: StepViews) -> RowView:
    one, two = row.left, row.right
    fields = (
        _text_field(Difference.ACTIVITY, row, one and one.stem, two and two.stem),
        _lines_field(Difference.BRANCHES, row, _branches(one), _branches(two)),
        _roles_field(row, left, right),
        _text_field(Difference.LIMIT, row, one and _limit(one), two and _limit(two)),
        _items_field(Difference.INPUTS, row, one and one.inputs, two and two.inputs),
        _items_field(Difference.OUTPUTS, row, one and one.outputs, two and two.outputs),
    )
    return RowView(
        left=left.target(one.id) if one else None,
        right=right.target(two.id) if two else None,
        moved=row.moved,
        differs=bool(row.differences) or one is None or two is None,
        fields=tuple(field for field in fields if field.left or field.right),
    )


def _text_field(kind: Difference, row: AlignedStep, one: str | None, two: str | None) -> FieldView:
    differs = kind in row.differences
    if differs and one and two:
        left, right = marked(one, two), marked(two, one)
    else:
        left, right = ((one or "", False),), ((two or "", False),)
    return FieldView(
        label=words.FIELD_WORDS[kind],
        differs=differs,
        left=(left,) if one else (),
        right=(right,) if two else (),
    )


def _lines_field(
    kind: Difference, row: AlignedStep, ones: tuple[str, ...], twos: tuple[str, ...]
) -> FieldView:
    differs = kind in row.differences
    return FieldView(
        label=words.FIELD_WORDS[kind],
        differs=differs,
        left=_lines(ones, twos, differs),
        right=_lines(twos, ones, differs),
    )


def _items_field(
    kind: Difference, row: AlignedStep, ones: tuple[Item, ...] | None, twos: tuple[Item, ...] | None
) -> FieldView:
    return _lines_field(
        kind, row, tuple(item.printed for item in ones or ()), tuple(item.printed for item in twos or ())
    )


def _roles_field(row: AlignedStep, left: StepViews, right: StepViews) -> FieldView:
    ones = _roles(row.left, left)
    twos = _roles(row.right, right)
    differs = Difference.ROLES in row.differences
    return FieldView(
        label=words.FIELD_WORDS[Difference.ROLES],
        differs=differs,
        left=_whole(ones, twos, differs),
        right=_whole(twos, ones, differs),
    )


def _roles(step: Step | None, views: StepViews) -> tuple[str, ...]:
    if step is None:
        return ()
    names = tuple(link.title or link.text for link in (views.role(role) for role in step.roles))
    return names or (labels.NO_ROLE,)


def _limit(step: Step) -> str:
    return step.limit.printed if step.limit and step.limit.printed else labels.NO_TIME


def _branches(step: Step | None) -> tuple[str, ...]:
    if step is None:
        return ()
    return tuple(f"{b.printed_label} {b.condition}".strip() for b in step.branches)


def _whole(ones: tuple[str, ...], twos: tuple[str, ...], differs: bool) -> tuple[Line, ...]:
    """Lines that are marked as wholes: half a role name says nothing."""
    known = {folded(text) for text in twos}
    return tuple(((text, differs and bool(twos) and folded(text) not in known),) for text in ones)


def _lines(ones: tuple[str, ...], twos: tuple[str, ...], differs: bool) -> tuple[Line, ...]:
    known = {folded(text) for text in twos}
    lines: list[Line] = []
    for text in ones:
        if not differs or folded(text) in known:
            lines.append(((text, False),))
            continue
        nearest = max(twos, key=lambda other: similarity(text, other), default="")
        alike = bool(nearest) and similarity(text, nearest) >= SAME_ITEM
        lines.append(marked(text, nearest) if alike else ((text, True),))
    return tuple(lines)
