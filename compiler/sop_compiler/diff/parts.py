"""Rows that were split into several, and several merged into one.

A row was split when a new neighbour took over words that it lost: the neighbour consists mostly of its
old words, and most of what the row lost went there. A row that stayed as it was has lost nothing, so a
row inserted beside it is never taken for a part of it. Merging is the same read backwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sop_compiler.align.texts import folded
from sop_compiler.model import Step

_CONTAINED = 0.6
"""Share of a part's words that the whole row has to hold."""

_RECOVERED = 0.5
"""Share of the whole row's lost words that its new parts have to hold."""

_EMPTY_WORDS = frozenset(
    ("dan", "atau", "yang", "di", "ke", "dari", "untuk", "pada", "oleh", "dengan", "dalam", "serta")
)


_Marked = tuple[str, str]
"""A column of the form and a word in it."""


@dataclass(slots=True)
class Parted:
    """Positions: old row -> its new parts; new row -> the old rows it was merged from."""

    split: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    merged: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])


def part(ones: Sequence[Step], twos: Sequence[Step], found: dict[int, int]) -> Parted:
    """Find splits and merges among rows without partner; their entries leave ``found``."""
    result = Parted()
    back = {j: i for i, j in found.items()}
    for i, parts in _split(ones, twos, found).items():
        result.split[i] = parts
        found.pop(i, None)
    for j, parts in _split(twos, ones, back).items():
        i = back.get(j)
        if (i is not None and i in result.split) or any(p in result.split for p in parts):
            continue
        result.merged[j] = parts
        for k in parts:
            found.pop(k, None)
    return result


def _split(
    wholes: Sequence[Step], pieces: Sequence[Step], found: dict[int, int]
) -> dict[int, tuple[int, ...]]:
    taken = set(found.values())
    free = [j for j in range(len(pieces)) if j not in taken and not pieces[j].is_terminal]
    result: dict[int, tuple[int, ...]] = {}
    for i, whole in enumerate(wholes):
        if not free or whole.is_terminal:
            continue
        words = _words(whole)
        kept = _marked(pieces[found[i]]) if i in found else frozenset[_Marked]()
        lost = _marked(whole) - kept
        if not lost:
            continue
        near = _neighbours(found[i], free, pieces) if i in found else free
        said = {j: _marked(pieces[j]) for j in near}
        parts = [j for j in near if _share(_words(pieces[j]), words) >= _CONTAINED and said[j] & lost]
        recovered = lost & frozenset(word for j in parts for word in said[j])
        if len(parts) + (i in found) < 2 or len(recovered) < _RECOVERED * len(lost):
            continue
        own = [found[i]] if i in found else []
        run: list[int] = sorted((*parts, *own))
        if run[-1] - run[0] != len(run) - 1:
            continue  # parts of one row stand together
        result[i] = tuple(run)
        free = [j for j in free if j not in parts]
    return result


def _neighbours(at: int, free: list[int], pieces: Sequence[Step]) -> list[int]:
    """Free rows that stand in one run with the row ``at``, under the same parent."""
    allowed, found = set(free), list[int]()
    for direction in (-1, 1):
        j = at + direction
        while j in allowed and pieces[j].parent == pieces[at].parent:
            found.append(j)
            j += direction
    return found


def _words(step: Step) -> frozenset[str]:
    return frozenset(word for _, word in _marked(step))


def _marked(step: Step) -> frozenset[_Marked]:
    """Words with the column they stand in: a word that stays in the output may still leave the activity."""
    texts = [("kegiatan", step.activity), *(("output", item.printed) for item in step.outputs)]
    return frozenset(
        (column, word) for column, text in texts for word in folded(text).split() if word not in _EMPTY_WORDS
    )


def _share(part: frozenset[str], whole: frozenset[str]) -> float:
    return len(part & whole) / len(part) if part else 0.0
