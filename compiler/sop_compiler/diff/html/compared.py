"""Flowcharts of both versions side by side: rows that are the same work stand beside each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sop_compiler.diff.names import Names, quote
from sop_compiler.diff.records import Category, Change, Kind, ProcedureDiff
from sop_compiler.diff.wording import same
from sop_compiler.flow import EXIT, build_flow
from sop_compiler.model import Agency, Procedure, Step, StepKind

FLOW_KINDS = frozenset(
    {
        Kind.STEP_ADDED,
        Kind.STEP_REMOVED,
        Kind.STEP_MOVED,
        Kind.STEP_SPLIT,
        Kind.STEP_MERGED,
        Kind.STEP_RENAMED,
        Kind.STEP_KIND,
        Kind.GROUP_KIND,
        Kind.ROLES_CHANGED,
        Kind.BRANCH_ADDED,
        Kind.BRANCH_REMOVED,
        Kind.BRANCH_TARGET,
        Kind.BRANCH_CONDITION,
        Kind.FLOW_CHANGED,
    }
)
"""Substantive changes of these kinds are seen in a flowchart."""

_MOST_ROWS = 12
"""Rows that fit on a page in readable letters; in longer flowcharts runs of unchanged rows are one box."""

_LEAST_RUN = 3


class Sign(StrEnum):
    """What became of a box, an arrow or a line of words."""

    SAME = ""
    ADDED = "+"
    REMOVED = "–"
    CHANGED = "≠"
    MOVED = "↕"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A row, or a run of unchanged rows.

    Attributes:
        text: number and activity; number: the number alone, ``""`` for none.
        roles, limit: printed words, ``""`` for none.
        shape: ``kotak``, ``keputusan``, ``ujung`` or ``tetap`` (a run).
        sign, roles_sign, limit_sign: what became of it.
    """

    text: str
    number: str = ""
    roles: str = ""
    limit: str = ""
    shape: str = "kotak"
    sign: Sign = Sign.SAME
    roles_sign: Sign = Sign.SAME
    limit_sign: Sign = Sign.SAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """An arrow between rows of one side; ``target`` is ``None`` where print names none."""

    source: int
    target: int | None
    label: str
    sign: Sign


@dataclass(frozen=True, slots=True)
class Side:
    """One version: a box or nothing for each common row, and its arrows."""

    boxes: tuple[Box | None, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Both versions; their ``boxes`` are equally long."""

    old: Side
    new: Side


def compared(diff: ProcedureDiff, agencies: Sequence[Agency] = ()) -> Compared | None:
    """Both flowcharts; ``None`` where one side is missing or nothing in the flow changed."""
    if diff.old is None or diff.new is None or diff.earlier:
        return None
    if not any(c.kind in FLOW_KINDS for c in diff.of(Category.SUBSTANTIVE)):
        return None
    agency = next((a for a in agencies if a.id == diff.new.agency), None)
    one, two = _Version(diff.old, agency), _Version(diff.new, agency)
    rows = aligned(diff)
    names = {s.id: pair.new[0].id for pair in diff.pairs if pair.old and pair.new for s in pair.old}
    firsts = {s.id: pair.new[0].id for pair in diff.pairs if pair.old and pair.new for s in pair.new}
    before, after = _links(one, names), _links(two, firsts)
    touched = _touched(diff.of(Category.SUBSTANTIVE))
    paired_old = {s.id for pair in diff.pairs if pair.new for s in pair.old}
    paired_new = {s.id for pair in diff.pairs if pair.old for s in pair.new}
    old = Side(
        tuple(
            one.box(step, _box_sign(step, beside, paired_old, touched.old, Sign.REMOVED), touched.old)
            for step, beside in rows
        ),
        tuple(_arrows(before, after, [s for s, _ in rows], end=len(rows), gone=Sign.REMOVED)),
    )
    new = Side(
        tuple(
            two.box(step, _box_sign(step, beside, paired_new, touched.new, Sign.ADDED), touched.new)
            for beside, step in rows
        ),
        tuple(_arrows(after, before, [s for _, s in rows], end=len(rows), gone=Sign.ADDED)),
    )
    return _shortened(Compared(_with_end(old), _with_end(new)))


def aligned(diff: ProcedureDiff) -> list[tuple[Step | None, Step | None]]:
    """Common rows: each side in its own order, the same work beside each other as far as order allows."""
    ones = list(diff.old.all_steps()) if diff.old else []
    twos = list(diff.new.all_steps()) if diff.new else []
    at_old = {s.id: n for n, s in enumerate(ones)}
    at_new = {s.id: n for n, s in enumerate(twos)}
    wanted = sorted(
        (at_old[pair.old[0].id], at_new[pair.new[0].id])
        for pair in diff.pairs
        if pair.old and pair.new and not pair.moved
    )
    rows: list[tuple[Step | None, Step | None]] = []
    i = j = 0
    for k, m in (*_rising(wanted), (len(ones), len(twos))):
        rows += [(step, None) for step in ones[i:k]]
        rows += [(None, step) for step in twos[j:m]]
        if k < len(ones) and m < len(twos):
            rows.append((ones[k], twos[m]))
        i, j = k + 1, m + 1
    return rows


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of ``pairs`` (sorted by the first) whose second numbers rise as well."""
    ends: list[int] = []
    tails: list[int] = []
    back: list[int] = []
    for n, (_, at) in enumerate(pairs):
        place = bisect_left(ends, at)
        back.append(tails[place - 1] if place else -1)
        ends[place : place + 1], tails[place : place + 1] = [at], [n]
    found: list[tuple[int, int]] = []
    n = tails[-1] if tails else -1
    while n >= 0:
        found.append(pairs[n])
        n = back[n]
    return found[::-1]


@dataclass(frozen=True, slots=True)
class _Touched:
    """Kinds of change by step id of either side."""

    old: Mapping[str, frozenset[Kind]]
    new: Mapping[str, frozenset[Kind]]


def _touched(changes: Iterable[Change]) -> _Touched:
    sides: tuple[dict[str, frozenset[Kind]], dict[str, frozenset[Kind]]] = ({}, {})
    for change in changes:
        for side, refs in zip(sides, (change.old, change.new), strict=True):
            for ref in refs:
                side[ref.id] = side.get(ref.id, frozenset()) | {change.kind}
    return _Touched(*sides)


def _box_sign(
    step: Step | None,
    beside: Step | None,
    paired: set[str],
    touched: Mapping[str, frozenset[Kind]],
    alone: Sign,
) -> Sign:
    if step is None:
        return Sign.SAME
    kinds = touched.get(step.id, frozenset())
    if step.id not in paired:
        return alone
    if beside is None and not kinds & {Kind.STEP_SPLIT, Kind.STEP_MERGED}:
        return Sign.MOVED
    return Sign.CHANGED if kinds else Sign.SAME


class _Version:
    def __init__(self, procedure: Procedure, agency: Agency | None) -> None:
        self.flow = build_flow(procedure)
        self._names = Names(procedure, agency)

    def box(self, step: Step | None, sign: Sign, touched: Mapping[str, frozenset[Kind]]) -> Box | None:
        if step is None:
            return None
        kinds = touched.get(step.id, frozenset())
        label = self._names.label(step.id)
        words = step.stem or step.activity
        number = label.removeprefix("langkah ") if label.startswith("langkah ") and step.number else ""
        decides = step.kind is StepKind.DECISION and bool(step.branches)
        return Box(
            text=f"{number}. {words}" if number and not step.is_terminal else words or label,
            number=number,
            roles=self._names.roles(step.roles) or "",
            limit=step.limit.printed if step.limit else "",
            shape="ujung" if step.is_terminal else "keputusan" if decides else "kotak",
            sign=sign,
            roles_sign=Sign.CHANGED if Kind.ROLES_CHANGED in kinds else Sign.SAME,
            limit_sign=Sign.CHANGED
            if kinds & {Kind.LIMIT_CHANGED, Kind.LIMIT_ADDED, Kind.LIMIT_REMOVED}
            else Sign.SAME,
        )


@dataclass(frozen=True, slots=True)
class _Link:
    """An arrow with its ends in ids of the newer version, to compare it with the other side."""

    ends: tuple[str, str | None]
    source: str
    target: str | None
    label: str
    condition: str


def _links(version: _Version, names: Mapping[str, str]) -> list[_Link]:
    return [
        _Link(
            (names.get(e.source, e.source), names.get(e.target, e.target) if e.target else None),
            e.source,
            e.target,
            e.label or _clipped(e.condition),
            e.condition,
        )
        for e in version.flow.edges
    ]


def _clipped(text: str) -> str:
    return quote(text, 16).strip("“”") if text else ""


def _arrows(
    own: Sequence[_Link], other: Sequence[_Link], steps: Sequence[Step | None], *, end: int, gone: Sign
) -> Iterable[Arrow]:
    at = {step.id: n for n, step in enumerate(steps) if step is not None}
    at[EXIT] = end
    for link in own:
        twins = [o for o in other if o.ends == link.ends]
        if any(same(o.condition, link.condition) and o.label == link.label for o in twins):
            sign = Sign.SAME
        else:
            sign = Sign.CHANGED if twins else gone
        target = at[link.target] if link.target is not None else None
        yield Arrow(source=at[link.source], target=target, label=link.label, sign=sign)


def _with_end(side: Side) -> Side:
    """The end of the procedure gets a box where no end row is printed but an arrow leads there."""
    end = len(side.boxes)
    used = any(a.target == end for a in side.arrows)
    return Side((*side.boxes, Box(text="Selesai", shape="ujung") if used else None), side.arrows)


def _shortened(both: Compared) -> Compared:
    """Runs of rows in which nothing changed as one box, where the flowchart would be too long."""
    count = len(both.old.boxes)
    if not any((both.old.boxes[-1], both.new.boxes[-1])):
        count -= 1
    ends: set[int | None] = set()
    for arrow in (*both.old.arrows, *both.new.arrows):
        if arrow.sign is not Sign.SAME:
            ends |= {arrow.source, arrow.target}
    still = [
        one is not None
        and two is not None
        and "ujung" not in (one.shape, two.shape)
        and not (one.sign or two.sign)
        and n not in ends
        for n, (one, two) in enumerate(zip(both.old.boxes[:count], both.new.boxes[:count], strict=True))
    ]
    places: list[int] = []
    runs: dict[int, list[int]] = {}
    n = row = 0
    while n < count:
        stop = n
        while count > _MOST_ROWS and stop < count and still[stop]:
            stop += 1
        if stop - n >= _LEAST_RUN:
            runs[row] = list(range(n, stop))
            places += [row] * (stop - n)
            n = stop
        else:
            places.append(row)
            n += 1
        row += 1
    places += [row] * (len(both.old.boxes) - count)
    return Compared(_folded(both.old, places, runs, row), _folded(both.new, places, runs, row))


def _folded(side: Side, places: Sequence[int], runs: Mapping[int, list[int]], count: int) -> Side:
    boxes: list[Box | None] = [None] * count
    for n, place in enumerate(places):
        if place < count:
            boxes[place] = side.boxes[n]
    for row, members in runs.items():
        numbers = [box.number for n in members if (box := side.boxes[n]) is not None]
        named = numbers[0] and numbers[-1]
        words = f"langkah {numbers[0]} sampai {numbers[-1]}" if named else f"{len(numbers)} langkah"
        boxes[row] = Box(text=f"{words} tetap", shape="tetap")
    arrows = [
        replace(a, source=places[a.source], target=None if a.target is None else places[a.target])
        for a in side.arrows
    ]
    # Inside a run nothing is drawn, and arrows that now have both ends in common are one.
    kept = dict.fromkeys(a for a in arrows if a.source != a.target or a.source not in runs)
    return Side(tuple(boxes), tuple(kept))
