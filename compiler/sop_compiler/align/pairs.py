"""Finding procedures on one subject."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from sop_compiler.align.sequences import align
from sop_compiler.align.steps import LEAST, outline, outline_similarity, working_steps
from sop_compiler.align.texts import folded, similarity
from sop_compiler.model import Procedure

SAME_SUBJECT = 0.34
"""Likeness from which two procedures are shown side by side."""

_TITLE, _STEPS = 0.35, 0.65
"""Weights of the title and of the steps: one subject is often given two names."""

_FEWEST_PAIRS = 2
"""One like step is no like procedure."""

_SHARED_WORDS = 0.3
"""Share of the words of the shorter procedure below which the steps are not compared at all."""


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Two procedures on one subject; ``score`` is their likeness, 0 to 1."""

    left: Procedure
    right: Procedure
    score: float


def similar_pairs(procedures: Iterable[Procedure]) -> tuple[SimilarPair, ...]:
    """Every pair of different SOPs on one subject, in the order given."""
    known = [(procedure, _words(procedure)) for procedure in procedures]
    found: list[SimilarPair] = []
    for (left, ones), (right, twos) in combinations(known, 2):
        if len(ones & twos) < _SHARED_WORDS * min(len(ones), len(twos)) or not ones or not twos:
            continue
        score = subject_similarity(left, right)
        if score >= SAME_SUBJECT:
            found.append(SimilarPair(left, right, score))
    return tuple(found)


def subject_similarity(left: Procedure, right: Procedure) -> float:
    """Likeness of two procedures by their titles and by the steps that correspond, 0 to 1."""
    ones, twos = working_steps(left), working_steps(right)
    rows = align([outline(s) for s in ones], [outline(s) for s in twos], outline_similarity, LEAST)
    scores = [row.score for row in rows if row.score]
    steps = sum(scores) / min(len(ones), len(twos)) if len(scores) >= _FEWEST_PAIRS else 0.0
    return _TITLE * similarity(left.title, right.title) + _STEPS * steps


def _words(procedure: Procedure) -> frozenset[str]:
    """Beginnings of the longer words of all steps; endings and short words tell little."""
    texts = (step.activity for step in working_steps(procedure))
    return frozenset(word[:5] for text in texts for word in folded(text).split() if len(word) > 3)
