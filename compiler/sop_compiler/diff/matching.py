"""Which rows of two versions of an SOP are the same work.

Ids come first, unless the ids themselves were dealt out anew: where an id now stands for other work
and the old work goes on under an id that also existed before, the work counts. What is left over is
paired by likeness. So an inserted row is one added row, whatever its neighbours are called.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from sop_compiler.align.sequences import align
from sop_compiler.align.steps import LEAST, step_similarity
from sop_compiler.align.texts import folded
from sop_compiler.diff.parts import Parted, part
from sop_compiler.diff.records import StepPair
from sop_compiler.model import Procedure, Step

_ALIKE = 0.5
"""Likeness from which an id that stayed is believed without looking further."""


@dataclass(slots=True)
class Matching:
    """Rows of both sides and how they belong together.

    Attributes:
        pairs: in the order of the newer table, rows that are gone where they stood.
        new_ids: old step id -> ids of the rows that do its work now.
        old_ids: new step id -> likewise backwards.
    """

    pairs: tuple[StepPair, ...]
    new_ids: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    old_ids: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def forward(self, step_id: str) -> str:
        """The id a row has now: the first of its parts; itself when the row is gone."""
        return next(iter(self.new_ids.get(step_id, ())), step_id)


def match_steps(old: Procedure, new: Procedure) -> Matching:
    """Pair the rows of two versions; any two procedures may be given."""
    ones, twos = list(old.all_steps()), list(new.all_steps())
    found = _one_to_one(ones, twos)
    parted = part(ones, twos, found)
    pairs = _ordered(ones, twos, found, parted)
    matching = Matching(pairs)
    for pair in pairs:
        for step in pair.old if pair.new else ():
            matching.new_ids[step.id] = tuple(s.id for s in pair.new)
        for step in pair.new if pair.old else ():
            matching.old_ids[step.id] = tuple(s.id for s in pair.old)
    return matching


def _one_to_one(ones: list[Step], twos: list[Step]) -> dict[int, int]:
    """Positions in ``ones`` -> positions in ``twos``."""
    score = _scores(ones, twos)
    place = {step.id: j for j, step in enumerate(twos)}
    before = {step.id for step in ones}
    found: dict[int, int] = {}
    taken: set[int] = set()

    def pair(i: int, j: int) -> None:
        found[i] = j
        taken.add(j)

    same_id = [(i, place[step.id]) for i, step in enumerate(ones) if step.id in place]
    for i, j in same_id:
        if _content(ones[i]) == _content(twos[j]):
            pair(i, j)
    elsewhere = _same_content(ones, twos, found, taken)
    for i, j in same_id:
        if i in found or j in taken or score(i, j) < _ALIKE:
            continue
        if i in elsewhere and twos[elsewhere[i]].id in before:
            continue  # the ids were dealt out anew
        pair(i, j)
    for i, j in _same_content(ones, twos, found, taken).items():
        pair(i, j)
    for i, j in same_id:
        if i in found or j in taken:
            continue
        rivals = [score(i, k) for k in range(len(twos)) if k not in taken and k != j]
        rivals += [score(k, j) for k in range(len(ones)) if k not in found and k != i]
        if max(rivals, default=0.0) < score(i, j) + _ALIKE / 2:
            pair(i, j)
    _by_likeness(ones, twos, score, found, taken)
    return found


def _by_likeness(
    ones: list[Step],
    twos: list[Step],
    score: Callable[[int, int], float],
    found: dict[int, int],
    taken: set[int],
) -> None:
    left = [i for i in range(len(ones)) if i not in found]
    right = [j for j in range(len(twos)) if j not in taken]
    for row in align(left, right, score, LEAST):
        if row.left is not None and row.right is not None:
            found[left[row.left]] = right[row.right]
            taken.add(right[row.right])


def _scores(ones: list[Step], twos: list[Step]) -> Callable[[int, int], float]:
    known: dict[tuple[int, int], float] = {}

    def score(i: int, j: int) -> float:
        if (i, j) not in known:
            one, two = ones[i], twos[j]
            fitting = one.is_terminal == two.is_terminal and (not one.is_terminal or one.kind is two.kind)
            known[i, j] = step_similarity(one, two) if fitting else 0.0
        return known[i, j]

    return score


def _content(step: Step) -> tuple[object, ...]:
    return (
        step.kind if step.is_terminal else None,
        folded(step.activity),
        tuple(folded(item.printed) for item in step.outputs),
    )


def _same_content(
    ones: list[Step], twos: list[Step], found: dict[int, int], taken: set[int]
) -> dict[int, int]:
    """Rows without a partner whose words stand once on each side."""
    left = [i for i in range(len(ones)) if i not in found]
    right = [j for j in range(len(twos)) if j not in taken]
    often = Counter(_content(ones[i]) for i in left)
    where = {_content(twos[j]): j for j in right}
    also = Counter(_content(twos[j]) for j in right)
    return {
        i: where[_content(ones[i])]
        for i in left
        if often[_content(ones[i])] == 1 and also[_content(ones[i])] == 1
    }


def _ordered(
    ones: list[Step], twos: list[Step], found: dict[int, int], parted: Parted
) -> tuple[StepPair, ...]:
    """Pairs in the order of the newer table; a row that is gone follows the row it stood behind."""
    back = {j: (i,) for i, j in found.items()} | parted.merged
    forth: dict[int, tuple[int, ...]] = {i: (j,) for i, j in found.items()} | parted.split
    moved = _moved(ones, twos, found, parted)
    merged = {i: j for j, olds in parted.merged.items() for i in olds}
    whole = {j: i for i, news in parted.split.items() for j in news}
    rows: list[StepPair] = []
    gone = [i for i in range(len(ones)) if i not in forth and i not in merged]
    place: dict[int, int] = {}
    for j, step in enumerate(twos):
        if j in whole:
            i = whole[j]
            news = parted.split[i]
            if j == news[0]:
                rows.append(StepPair(old=(ones[i],), new=tuple(twos[k] for k in news), moved=i in moved))
            place[i] = len(rows)
        elif j in back:
            olds = back[j]
            rows.append(StepPair(old=tuple(ones[i] for i in olds), new=(step,), moved=olds[0] in moved))
            for i in olds:
                place[i] = len(rows)
        else:
            rows.append(StepPair(old=(), new=(step,)))
    result: list[tuple[float, int, StepPair]] = [(float(n + 1), 0, row) for n, row in enumerate(rows)]
    for i in gone:
        behind = max((place[k] for k in range(i) if k in place and k not in moved), default=0)
        result.append((behind + 0.5, i, StepPair(old=(ones[i],), new=())))
    return tuple(row for _, _, row in sorted(result, key=lambda entry: entry[:2]))


def _moved(ones: list[Step], twos: list[Step], found: dict[int, int], parted: Parted) -> set[int]:
    """Old positions of the rows that changed their place among those that stayed.

    The fewest rows possible; sub-rows are looked at inside their row, which carries them along.
    """
    pairs = {**found, **{i: news[0] for i, news in parted.split.items()}}
    pairs |= {olds[0]: j for j, olds in parted.merged.items()}
    old_parent = {i: step.parent for i, step in enumerate(ones)}
    partner = {ones[i].id: twos[j].id for i, j in pairs.items()}
    moved: set[int] = set()
    families: dict[str | None, list[int]] = {}
    for i in sorted(pairs):
        parent, now = old_parent[i], twos[pairs[i]].parent
        if (parent is None) != (now is None) or (parent is not None and partner.get(parent, parent) != now):
            moved.add(i)
        else:
            families.setdefault(parent, []).append(i)
    for family in families.values():
        kept = _longest_run([(i, pairs[i], _key(ones[i], twos[pairs[i]])) for i in family])
        moved.update(i for i in family if i not in kept)
    return moved


def _key(one: Step, two: Step) -> tuple[str, str]:
    # The same for both directions, so that a comparison read backwards names the same row.
    first, second = sorted((folded(one.activity) or one.id, folded(two.activity) or two.id))
    return first, second


def _longest_run(places: list[tuple[int, int, tuple[str, str]]]) -> set[int]:
    """The most rows whose order is kept; among equals those that leave the lesser texts out."""
    rank = {key: n for n, key in enumerate(sorted({key for _, _, key in places}))}
    # A run is worth its length first; each row adds a power of two by rank, so that no two sets tie.
    worth = [(1 << (len(places) + 1)) + (1 << rank[key]) for _, _, key in places]
    best: list[int] = []
    before: list[int | None] = []
    for n, (_, j, _) in enumerate(places):
        options = [m for m in range(n) if places[m][1] < j]
        choice = max(options, key=lambda m: best[m], default=None)
        best.append(worth[n] + (best[choice] if choice is not None else 0))
        before.append(choice)
    at = max(range(len(places)), key=lambda m: best[m], default=None)
    kept: set[int] = set()
    while at is not None:
        kept.add(places[at][0])
        at = before[at]
    return kept
