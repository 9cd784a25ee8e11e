"""Finding procedures on one subject."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from sop_compiler.align.runs import Runs
from sop_compiler.align.sequences import aligned
from sop_compiler.align.steps import LEAST, outline, weighted, working_steps
from sop_compiler.align.texts import folded
from sop_compiler.model import Procedure, Step

SAME_SUBJECT = 0.34
"""Likeness from which two procedures are shown side by side."""

_TITLE, _STEPS = 0.35, 0.65
"""Weights of the title and of the steps: one subject is often given two names."""

_FEWEST_PAIRS = 2
"""One like step is no like procedure."""

_ROUNDING = 1e-9
_HOPELESS = 0.26
"""Likeness of activities below which not even equal outputs make two steps alike enough."""

_SHARED_WORDS = 0.3
"""Share of the words of the shorter procedure below which the steps are not compared at all."""


_COMPARED = 16
"""SOPs that one SOP is compared with: those that share most of the words few others have."""

_MOST = 3
"""Pairs that an SOP may bring along, the most alike first; the other side may bring more."""

_WINDOW = 32
"""SOPs that a word leads to, counted onwards from the one that asks. Keeps the effort linear."""


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Two procedures on one subject; ``score`` is their likeness, 0 to 1."""

    left: Procedure
    right: Procedure
    score: float


_Runs = tuple[int, int, int | None, int]
"""Runs of a step's activity and their number; the same of its outputs (``None`` without any)."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A procedure's title, and activity and outputs of its steps, as runs of letters."""

    title: int
    steps: tuple[_Runs, ...]


def similar_pairs(procedures: Iterable[Procedure]) -> tuple[SimilarPair, ...]:
    """Pairs of different SOPs on one subject, in the order given.

    Every pair, as long as there are few SOPs. Of many, each is compared with those whose words are
    nearest, and brings its best pairs: a reader of a hundred SOPs on one subject needs no list of 99.
    """
    known = tuple(procedures)
    words = [_words(procedure) for procedure in known]
    titles = [frozenset(f"#{word}" for word in folded(procedure.title).split()) for procedure in known]
    runs = Runs()
    prepared = [_prepared(procedure, runs) for procedure in known]
    found: list[tuple[int, int, float]] = []
    for one, two in _candidates([own | title for own, title in zip(words, titles, strict=True)]):
        ones, twos = words[one], words[two]
        if len(ones & twos) < _SHARED_WORDS * min(len(ones), len(twos)) or not ones or not twos:
            continue
        score = _likeness(prepared[one], prepared[two], SAME_SUBJECT)
        if score >= SAME_SUBJECT:
            found.append((one, two, score))
    return tuple(SimilarPair(known[one], known[two], score) for one, two, score in _best(found))


def subject_similarity(left: Procedure, right: Procedure) -> float:
    """Likeness of two procedures by their titles and by the steps that correspond, 0 to 1."""
    return Subjects().similarity(left, right)


class Subjects:
    """:func:`subject_similarity` for many pairs: every procedure is prepared once."""

    def __init__(self) -> None:
        """No procedure prepared yet."""
        self._runs = Runs()
        self._known: dict[str, _Prepared] = {}

    def similarity(self, left: Procedure, right: Procedure) -> float:
        """Likeness of two procedures; of all procedures given, those with one id are the same."""
        return _likeness(self._of(left), self._of(right), 0.0)

    def alike(self, left: Procedure, right: Procedure) -> bool:
        """Likeness reaches :data:`SAME_SUBJECT`; mostly that is clear without working it out."""
        return _likeness(self._of(left), self._of(right), SAME_SUBJECT) >= SAME_SUBJECT

    def _of(self, procedure: Procedure) -> _Prepared:
        if procedure.id not in self._known:
            self._known[procedure.id] = _prepared(procedure, self._runs)
        return self._known[procedure.id]


def _prepared(procedure: Procedure, runs: Runs) -> _Prepared:
    def one(step: Step) -> _Runs:
        activity, outputs = outline(step)
        done, made = runs.of(activity), None if outputs is None else runs.of(outputs)
        return done, done.bit_count(), made, 0 if made is None else made.bit_count()

    return _Prepared(runs.of(procedure.title), tuple(map(one, working_steps(procedure))))


def _likeness(left: _Prepared, right: _Prepared, least: float) -> float:
    """Likeness of two procedures; below ``least``, some number not greater than that bound."""
    title = _TITLE * Runs.likeness(left.title, right.title)
    rows = [_row(step, right.steps) for step in left.steps]
    shorter = min(len(left.steps), len(right.steps))
    possible = [best for row in rows if (best := max(row, default=0.0)) >= LEAST]
    if len(possible) < _FEWEST_PAIRS:
        return title
    if title + _STEPS * sum(possible) / shorter < least - _ROUNDING:
        return title  # even if every step had the best partner to itself
    scores = [pair.score for pair in aligned(rows, len(rows), len(right.steps), LEAST) if pair.score]
    steps = sum(scores) / shorter if len(scores) >= _FEWEST_PAIRS else 0.0
    return title + _STEPS * steps


def _row(one: _Runs, others: tuple[_Runs, ...]) -> list[float]:
    """What :func:`outline_similarity` says of a step and each of the others; 0 where below ``LEAST``.

    Written out, because it is asked a million times for a thousand SOPs.
    """
    activity, many, outputs, much = one
    found: list[float] = []
    for other, other_many, other_outputs, other_much in others:
        total = many + other_many
        score = 2 * (activity & other).bit_count() / total if total else 1.0
        if outputs is not None and other_outputs is not None:
            if score < _HOPELESS:
                score = 0.0
            else:
                total = much + other_much
                same = 2 * (outputs & other_outputs).bit_count() / total if total else 1.0
                score = weighted(score, same)
        found.append(score)
    return found


def _candidates(words: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Pairs of positions to compare, in order: all of few SOPs, of many those that share rare words."""
    if len(words) <= _COMPARED + 1:
        yield from combinations(range(len(words)), 2)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for at, own in enumerate(words):
        for word in own:
            holders[word].append(at)
    chosen: set[tuple[int, int]] = set()
    for at, own in enumerate(words):
        shared: dict[int, float] = defaultdict(float)
        for word in sorted(own):  # sums of fractions depend on the order
            others = holders[word]
            for other in _onwards(others, at):
                shared[other] += 1 / len(others)
        nearest = sorted(shared, key=lambda other: (-shared[other], (other - at) % len(words)))
        chosen.update((min(at, other), max(at, other)) for other in nearest[:_COMPARED])
    yield from sorted(chosen)


def _onwards(holders: Sequence[int], at: int) -> Iterator[int]:
    """The holders that follow ``at``, beginning anew at the end; at most ``_WINDOW``, never itself."""
    start = bisect_right(holders, at)
    for step in range(min(_WINDOW, len(holders) - 1)):
        yield holders[(start + step) % len(holders)]


def _best(found: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Pairs that are among the best of one of their SOPs, in the order of ``found``."""
    of: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for one, two, score in found:
        of[one].append((-score, one, two))
        of[two].append((-score, one, two))
    kept = {(one, two) for pairs in of.values() for _, one, two in sorted(pairs)[:_MOST]}
    return [pair for pair in found if pair[:2] in kept]


def _words(procedure: Procedure) -> frozenset[str]:
    """Beginnings of the longer words of all steps; endings and short words tell little."""
    texts = (step.activity for step in working_steps(procedure))
    return frozenset(word[:5] for text in texts for word in folded(text).split() if len(word) > 3)
