"""Ids of rows, and the lettered exits in their activity."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from sop_compiler.binder.values import slug
from sop_compiler.importing.cells import fold
from sop_compiler.paper import Form, FormRow

_BRANCH = re.compile(r"(?:^|(?<=\s))([a-h])([.)]+)\s*(?=\S)")


def step_ids(form: Form) -> list[str]:
    """An id for every row: the one stored unseen where the words still fit, else from the activity."""
    rows = form.rows
    words = [f"{row.number} {' '.join(row.activity)}".strip() for row in rows]
    ids: list[str | None] = [None] * len(rows)
    left = list(form.ids.steps)
    # Equal words first, then the most alike of what is left over.
    for at, text in enumerate(words):
        for stored in left:
            if fold(stored[0]) == fold(text):
                ids[at] = stored[1]
                left.remove(stored)
                break
    for at, text in enumerate(words):
        if ids[at] is None and left:
            ratio, stored = max(
                ((SequenceMatcher(None, fold(s[0]), fold(text), autojunk=False).ratio(), s) for s in left),
                key=lambda pair: pair[0],
            )
            if ratio >= 0.6:
                ids[at] = stored[1]
                left.remove(stored)
    used = {i for i in ids if i}
    for at, row in enumerate(rows):
        if ids[at] is None:
            base = slug(_stem(row), 40)
            new, n = base, 2
            while new in used:
                new, n = f"{base}-{n}", n + 1
            used.add(new)
            ids[at] = new
    return [i or "" for i in ids]


def _stem(row: FormRow) -> str:
    return split_branches(row)[0] or (row.number and f"baris {row.number}") or "baris kosong"


def split_branches(row: FormRow) -> tuple[str, list[tuple[str, str]]]:
    """The activity without lettered texts, and those texts as (label, words).

    Letters count when they begin with a and follow each other; a single one is part of the text.
    """
    text = " ".join(row.activity)
    found = [(m.start(), m.end(), m[1], m[1] + m[2]) for m in _BRANCH.finditer(text)]
    sequence: list[tuple[int, int, str, str]] = []
    for one in found:
        if one[2] == chr(ord("a") + len(sequence)):
            sequence.append(one)
    if len(sequence) < 2 or sequence[0][0] == 0:
        return text, []
    ends = [*(s[0] for s in sequence[1:]), len(text)]
    return text[: sequence[0][0]].strip(), [
        (label, text[stop:end].strip()) for (_, stop, _, label), end in zip(sequence, ends, strict=True)
    ]
