"""Entries of *Kelengkapan* and *Output* of a row: added, removed, renamed, other duty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sop_compiler.align.texts import folded, similarity
from sop_compiler.diff.records import Category, Change, Direction, Kind, StepRef
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Item

_RENAMED = 0.5
"""Likeness from which an entry that is gone and one that is new are the same thing under another name."""


@dataclass(frozen=True, slots=True)
class _Kinds:
    part: str
    added: Kind
    removed: Kind
    renamed: Kind
    duty: Kind
    order: Kind


_OUTPUT = _Kinds(
    "output",
    Kind.OUTPUT_ADDED,
    Kind.OUTPUT_REMOVED,
    Kind.OUTPUT_RENAMED,
    Kind.OUTPUT_DUTY,
    Kind.OUTPUT_ORDER,
)
_INPUT = _Kinds(
    "kelengkapan", Kind.INPUT_ADDED, Kind.INPUT_REMOVED, Kind.INPUT_RENAMED, Kind.INPUT_DUTY, Kind.INPUT_ORDER
)


def compare_items(
    part: Literal["kelengkapan", "output"],
    old: tuple[Item, ...],
    new: tuple[Item, ...],
    refs: tuple[tuple[StepRef, ...], tuple[StepRef, ...]],
    fields: tuple[str, str],
) -> list[Change]:
    """Changes from ``old`` to ``new``.

    Args:
        part: the column of the form.
        old: entries of the older row.
        new: entries of the newer row.
        refs: the rows of both sides.
        fields: paths of the column on both sides, without the number of the entry.
    """
    kinds = _OUTPUT if part == "output" else _INPUT
    pairs = _pairs(old, new)
    changes: list[Change] = []
    for i, j in pairs:
        changes.extend(_kept(kinds, old[i], new[j], refs, f"{fields[1]}/{j + 1}"))
    ones, twos = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, item in enumerate(old):
        if i not in ones:
            loosened = Direction.LOOSENED if item.required else None
            changes.append(
                Change(
                    kind=kinds.removed,
                    category=Category.SUBSTANTIVE,
                    part=kinds.part,
                    before=item.printed,
                    old=refs[0],
                    new=refs[1],
                    direction=loosened,
                    field=f"{fields[0]}/{i + 1}",
                    documents=item.documents,
                    old_span=item.span,
                )
            )
    for j, item in enumerate(new):
        if j not in twos:
            tightened = Direction.TIGHTENED if item.required else None
            changes.append(
                Change(
                    kind=kinds.added,
                    category=Category.SUBSTANTIVE,
                    part=kinds.part,
                    after=item.printed,
                    old=refs[0],
                    new=refs[1],
                    direction=tightened,
                    field=f"{fields[1]}/{j + 1}",
                    documents=item.documents,
                    new_span=item.span,
                )
            )
    if [j for _, j in sorted(pairs)] != sorted(j for _, j in pairs):
        changes.append(
            Change(
                kind=kinds.order,
                category=Category.EDITORIAL,
                part=kinds.part,
                old=refs[0],
                new=refs[1],
                field=fields[1],
            )
        )
    return changes


def _pairs(old: tuple[Item, ...], new: tuple[Item, ...]) -> list[tuple[int, int]]:
    """Entries that are the same thing: by words, by spelling, by document, then by likeness."""
    left, right = list(range(len(old))), list(range(len(new)))
    found: list[tuple[int, int]] = []

    def take(candidates: Iterable[tuple[int, int]]) -> None:
        for i, j in candidates:
            if i in left and j in right:
                found.append((i, j))
                left.remove(i)
                right.remove(j)

    both = [(i, j) for i in left for j in right]
    take(pair for pair in both if old[pair[0]].printed == new[pair[1]].printed)
    take(pair for pair in both if folded(old[pair[0]].printed) == folded(new[pair[1]].printed))
    take(
        pair for pair in both if compare(old[pair[0]].printed, new[pair[1]].printed) is not Wording.DIFFERENT
    )
    take(pair for pair in both if old[pair[0]].documents == new[pair[1]].documents)
    alike = sorted((-round(similarity(old[i].printed, new[j].printed), 9), i, j) for i in left for j in right)
    take((i, j) for score, i, j in alike if -score >= _RENAMED)
    return found


def _kept(
    kinds: _Kinds, one: Item, two: Item, refs: tuple[tuple[StepRef, ...], tuple[StepRef, ...]], field: str
) -> list[Change]:
    changes: list[Change] = []
    wording = compare(one.printed, two.printed)
    if wording is not Wording.SAME:
        # Another printed name of the same registered document asks for the same thing.
        other = wording is Wording.DIFFERENT and one.documents != two.documents
        changes.append(
            Change(
                kind=kinds.renamed,
                category=Category.SUBSTANTIVE if other else Category.EDITORIAL,
                part=kinds.part,
                before=one.printed,
                after=two.printed,
                old=refs[0],
                new=refs[1],
                field=field,
                documents=tuple(dict.fromkeys((*one.documents, *two.documents))),
                old_span=one.span,
                new_span=two.span,
            )
        )
    if _duty(one) != _duty(two) or (wording is Wording.SAME and set(one.documents) != set(two.documents)):
        changes.append(
            Change(
                kind=kinds.duty,
                category=Category.SUBSTANTIVE,
                part=kinds.part,
                before=_duty_words(one),
                after=_duty_words(two),
                old=refs[0],
                new=refs[1],
                direction=_duty_direction(one, two),
                field=field,
                documents=tuple(dict.fromkeys((*one.documents, *two.documents))),
                old_span=one.span,
                new_span=two.span,
            )
        )
    return changes


def _duty(item: Item) -> tuple[bool, bool, bool]:
    return item.required, item.case_wide, len(item.documents) > 1


def _duty_words(item: Item) -> str:
    where = "di langkah mana pun" if item.case_wide else "pada langkah ini"
    choice = f", salah satu dari {len(item.documents)} dokumen" if len(item.documents) > 1 else ""
    return f"“{item.text}” {f'wajib ada {where}' if item.required else 'tidak wajib'}{choice}"


def _duty_direction(one: Item, two: Item) -> Direction | None:
    """Stricter where every requirement is at least as strict and one is stricter."""
    if one.required != two.required:
        return Direction.TIGHTENED if two.required else Direction.LOOSENED
    ones, twos = set(one.documents), set(two.documents)
    looser = [one.case_wide < two.case_wide, ones < twos]
    tighter = [one.case_wide > two.case_wide, ones > twos]
    if not (ones <= twos or twos <= ones) or (any(looser) and any(tighter)):
        return None
    if any(looser):
        return Direction.LOOSENED
    return Direction.TIGHTENED if any(tighter) else None
