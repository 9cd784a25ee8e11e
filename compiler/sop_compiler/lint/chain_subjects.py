"""``rantai-satu-pokok``, ``rantai-beda-batas``: two SOPs of one agency on one subject."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

from sop_compiler.align import AlignedStep, align_steps
from sop_compiler.align.pairs import Subjects
from sop_compiler.align.steps import limit_key, working_steps
from sop_compiler.align.texts import folded
from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.context import Context
from sop_compiler.model import Procedure, Step, in_doubt

SAME_WORK = 0.6
"""Likeness of two steps from which different limits are a contradiction worth telling."""

_FEWEST_SHARED = 3
_SHARE = 0.3
"""Shared telling words, and their share in the shorter SOP, from which two SOPs are compared."""
_FEW = 40
"""So many SOPs are compared each with each."""
_MOST_USERS = 8
"""Among more SOPs, a word tells what one is about when so many at most use it."""


def pairs(context: Context) -> tuple[tuple[Procedure, Procedure], ...]:
    """Pairs of SOPs of one agency on one subject, in order of id."""
    by_agency: dict[str, list[Procedure]] = defaultdict(list)
    for procedure in context.procedures:
        if not procedure.free_flow:
            by_agency[procedure.agency].append(procedure)
    found: list[tuple[Procedure, Procedure]] = []
    for procedures in by_agency.values():
        subjects = Subjects()
        found += (pair for pair in _candidates(procedures) if subjects.alike(*pair))
    return tuple(found)


def one_subject(context: Context) -> Iterator[Diagnostic]:
    """Each pair once, at the title of the second SOP."""
    for left, right in context.once(pairs):
        yield context.finding(
            "chain-one-subject",
            right,
            "judul",
            hint="hint-chain-one-subject",
            related=(left.span,),
            name=right.title,
            other=left.title,
        )


def other_limits(context: Context) -> Iterator[Diagnostic]:
    """Steps that do the same work in both SOPs of a pair under different measured limits."""
    for left, right in context.once(pairs):
        for row in align_steps(left, right, lambda _, role: role):
            if row.left is None or row.right is None or not _contradict(row):
                continue
            one, two = row.left, row.right
            place = context.place(left.span.file, f"langkah/{one.id}/waktu")
            doubted = any(in_doubt(p.doubts, f"langkah/{s.id}/waktu") for p, s in ((left, one), (right, two)))
            yield context.finding(
                "chain-other-limit-doubted" if doubted else "chain-other-limit",
                right,
                f"langkah/{two.id}/waktu",
                hint="hint-chain-other-limit",
                related=(place,) if place else (),
                activity=two.stem or two.id,
                limit=_limit(two),
                other=left.title,
                other_limit=_limit(one),
            )


def _contradict(row: AlignedStep) -> bool:
    one, two = row.left, row.right
    if one is None or two is None or row.score < SAME_WORK or one.limit is None or two.limit is None:
        return False
    measured = one.limit.amount is not None and two.limit.amount is not None
    return measured and limit_key(one.limit) != limit_key(two.limit)


def _limit(step: Step) -> str:
    return step.limit.printed if step.limit else ""


def _candidates(procedures: list[Procedure]) -> list[tuple[Procedure, Procedure]]:
    """Pairs that share telling words.

    A word that many SOPs use tells nothing about the subject; leaving those out also keeps the work
    linear in the number of SOPs.
    """
    most = len(procedures) if len(procedures) <= _FEW else _MOST_USERS
    users: dict[str, list[int]] = defaultdict(list)
    for n, procedure in enumerate(procedures):
        for word in _words(procedure):
            users[word].append(n)
    telling: Counter[int] = Counter()
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in users.values():
        if len(numbers) <= most:
            telling.update(numbers)
            shared.update(combinations(numbers, 2))
    return [
        (procedures[a], procedures[b])
        for (a, b), n in sorted(shared.items())
        if n >= _FEWEST_SHARED and n >= _SHARE * min(telling[a], telling[b])
    ]


def _words(procedure: Procedure) -> frozenset[str]:
    texts = (procedure.title, *(step.activity for step in working_steps(procedure)))
    return frozenset(word[:5] for text in texts for word in folded(text).split() if len(word) > 3)
