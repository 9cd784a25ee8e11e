"""Every known edit of every SOP gives exactly that change, and its reverse when read backwards."""

from __future__ import annotations

import os
from collections import Counter
from random import Random

import pytest
from diff_edits import EDITS, Expected, backwards

from sop_compiler.diff import Category, diff_procedures, sentence
from sop_compiler.model import Handbook

SEEDS = range(int(os.environ.get("DIFF_SEEDS", "1")))


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_gives_exactly_its_change_and_backwards_the_reverse(name: str, handbook: Handbook) -> None:
    tried = 0
    for procedure in handbook.procedures:
        for seed in SEEDS:
            edited = EDITS[name](procedure, Random(f"{procedure.id} {seed}"))
            if edited is None:
                continue
            tried += 1
            new, expected = edited
            forth, back = diff_procedures(procedure, new), diff_procedures(new, procedure)
            said = f"{procedure.id} {seed}: {[sentence(c) for c in forth.changes]}"
            assert Counter(found(forth)) == Counter(expected), said
            said = f"{procedure.id} {seed}, backwards: {[sentence(c) for c in back.changes]}"
            assert Counter(found(back)) == Counter(map(backwards, expected)), said
            assert (forth.old_fingerprint == forth.new_fingerprint) <= (not forth.substantive), said
            if all(e.category is Category.ADMINISTRATIVE for e in expected):
                assert forth.old_fingerprint == forth.new_fingerprint
    assert tried, "no SOP offers a place for this edit"


def found(diff) -> list[Expected]:
    return [Expected(c.kind, c.category, c.direction) for c in diff.changes]
