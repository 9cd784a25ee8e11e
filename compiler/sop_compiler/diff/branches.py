"""Which exits of two decisions correspond."""

from __future__ import annotations

from sop_compiler.align.texts import folded, similarity
from sop_compiler.model import Branch

_ALIKE = 0.5
"""Likeness of conditions from which two exits with other labels are the same one."""


def condition(branch: Branch) -> str:
    """Label and words of an exit as printed."""
    return f"{branch.printed_label} {branch.condition}".strip()


def branch_pairs(ones: tuple[Branch, ...], twos: tuple[Branch, ...]) -> list[tuple[int, int]]:
    """Positions that belong together: by words, by label, then by likeness."""
    found: list[tuple[int, int]] = []
    left, right = list(range(len(ones))), list(range(len(twos)))

    def take(candidates: list[tuple[int, int]]) -> None:
        for i, j in candidates:
            if i in left and j in right:
                found.append((i, j))
                left.remove(i)
                right.remove(j)

    both = [(i, j) for i in left for j in right]
    take([(i, j) for i, j in both if folded(condition(ones[i])) == folded(condition(twos[j]))])
    take([(i, j) for i, j in both if folded(ones[i].label) == folded(twos[j].label)])
    alike = sorted(
        (-round(similarity(ones[i].condition, twos[j].condition), 9), i, j) for i in left for j in right
    )
    take([(i, j) for score, i, j in alike if -score >= _ALIKE])
    return sorted(found, key=lambda pair: pair[1])
