"""Rows find their partners whatever happens to ids and numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from diff_edits import new_step, rekeyed, working

from sop_compiler.diff import Category, Kind, diff_procedures, headline
from sop_compiler.model import Handbook, Procedure


def dealt_anew(procedure: Procedure) -> Procedure:
    """Ids by place, as people number rows: l1, l2 and so on."""
    return rekeyed(procedure, {s.id: f"l{n}" for n, s in enumerate(procedure.all_steps(), start=1)})


@pytest.mark.parametrize("seed", range(3))
def test_a_row_inserted_among_ids_by_place_is_one_added_row(seed: int, handbook: Handbook) -> None:
    """Every id below the new row now stands for other work; still only one row is new."""
    for procedure in handbook.procedures:
        rows = list(procedure.steps)
        rows.insert(Random(seed).randint(0, len(rows)), new_step())
        old, new = dealt_anew(procedure), dealt_anew(replace(procedure, steps=tuple(rows)))
        found = diff_procedures(old, new)
        substantive = found.of(Category.SUBSTANTIVE)
        assert [c.kind for c in substantive] == [Kind.STEP_ADDED], (procedure.id, headline([found]))
        assert Counter(c.kind for c in found.of(Category.EDITORIAL)).keys() <= {Kind.STEP_KEY}


def test_an_edited_row_keeps_its_id_though_a_copy_of_the_old_one_was_added(handbook: Handbook) -> None:
    procedure = next(p for p in handbook.procedures if p.slug == "persiapan-pengadaan")
    first = working(procedure)[0]
    copy = replace(first, id="salinan", number=None)
    edited = replace(first, stem=f"{first.stem} kepada Inspektorat")
    rows = [row for s in procedure.steps for row in ((edited, copy) if s.id == first.id else (s,))]
    found = diff_procedures(procedure, replace(procedure, steps=tuple(rows)))
    assert [c.kind for c in found.changes] == [Kind.STEP_RENAMED, Kind.STEP_ADDED]


def test_a_rewritten_row_keeps_its_id(handbook: Handbook) -> None:
    """Nothing else fits better, so the id is believed though the words have nothing in common."""
    for procedure in handbook.procedures:
        first = working(procedure)[0]
        edited = replace(first, stem=new_step().stem, outputs=first.outputs)
        rows = tuple(edited if s.id == first.id else s for s in procedure.steps)
        found = diff_procedures(procedure, replace(procedure, steps=rows))
        assert [c.kind for c in found.changes] == [Kind.STEP_RENAMED], headline([found])


def test_two_edits_of_different_rows_give_both(handbook: Handbook) -> None:
    procedure = next(p for p in handbook.procedures if p.slug == "persiapan-pengadaan")
    rows = list(procedure.steps)
    rows[2] = replace(rows[2], roles=("pa-kpa",))
    moved = rows.pop(7)
    rows.insert(3, moved)
    rows.insert(1, new_step())
    found = diff_procedures(procedure, replace(procedure, steps=tuple(rows)))
    assert Counter(c.kind for c in found.changes) == Counter(
        [Kind.ROLES_CHANGED, Kind.STEP_MOVED, Kind.STEP_ADDED]
    )
