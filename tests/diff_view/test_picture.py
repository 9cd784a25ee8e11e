"""Both flowcharts side by side: every row and arrow, the same work beside each other, changes marked."""

from __future__ import annotations

import html
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "diff"))

from diff_edits import EDITS

from sop_compiler.diff import Category, Kind, ProcedureDiff, diff_procedures
from sop_compiler.diff.html import render_html
from sop_compiler.diff.html.compared import FLOW_KINDS, Sign, aligned, compared
from sop_compiler.diff.html.picture import picture
from sop_compiler.flow import build_flow
from sop_compiler.model import Handbook
from sop_compiler.pipeline import Comparison

from .conftest import LAW, LOOSENED, REBUILT, Changes

Revised = Callable[[Changes], Comparison]


def test_signs_are_those_of_the_changes(revised: Revised) -> None:
    comparison = revised(REBUILT)
    both = compared(comparison.diff.procedures[0], comparison.new.agencies)
    assert both is not None
    new = {b.text[:20]: b for b in both.new.boxes if b is not None}
    assert new["8. Memeriksa kewajar"].sign is Sign.ADDED
    assert new["8. Memeriksa kewajar"].limit == "2 Hari"
    moved = new["6. Memerintahkan unt"]
    assert (moved.sign, moved.roles, moved.roles_sign) == (Sign.CHANGED, "PPK", Sign.CHANGED)
    beside = both.old.boxes[both.new.boxes.index(moved)]
    assert beside is not None and beside.roles == "KA UKPBJ" and beside.text == moved.text
    assert both.old.boxes[both.new.boxes.index(new["8. Memeriksa kewajar"])] is None
    assert Counter(a.sign for a in both.new.arrows if a.label == "b") == {Sign.ADDED: 1}
    assert Counter(a.sign for a in both.old.arrows if a.label == "b") == {Sign.REMOVED: 1}
    assert {a.sign for a in both.new.arrows if a.label == "a"} == {Sign.CHANGED}
    signs = Counter(b.sign for b in both.new.boxes if b is not None)
    assert signs == {Sign.SAME: 8, Sign.CHANGED: 2, Sign.ADDED: 1}


def test_the_page_has_it_with_a_legend_where_the_flow_changed(revised: Revised) -> None:
    page = render_html(revised(REBUILT).diff)
    assert page.count("<svg") == 1 and "garis putus-putus" in page
    assert page.index("Alasan perubahan") < page.index("<svg")
    for other in (LOOSENED, LAW):
        assert "<svg" not in render_html(revised(other).diff)


def edited(handbook: Handbook, chance: Random) -> list[ProcedureDiff]:
    """Every kind of edit on some SOP, and twice two of them at once."""
    found: list[ProcedureDiff] = []
    names = sorted(EDITS)
    for name in [*names, *names]:
        old = chance.choice(handbook.procedures)
        new = old
        for edit in {name, chance.choice(names)}:
            made = EDITS[edit](new, chance)
            new = made[0] if made else new
        found.append(diff_procedures(old, new))
    return found


def test_no_row_and_no_arrow_is_lost_whatever_is_edited(handbook: Handbook) -> None:
    drawn = 0
    for diff in edited(handbook, Random(5)):
        assert diff.old is not None and diff.new is not None
        rows = aligned(diff)
        assert [s for s, _ in rows if s] == list(diff.old.all_steps())
        assert [s for _, s in rows if s] == list(diff.new.all_steps())
        wanted = any(c.kind in FLOW_KINDS and c.category is Category.SUBSTANTIVE for c in diff.changes)
        both = compared(diff)
        assert (both is not None) is wanted
        if both is None:
            continue
        drawn += 1
        assert len(both.old.boxes) == len(both.new.boxes)
        for side, other, procedure, alone in (
            (both.old, both.new, diff.old, Kind.STEP_REMOVED),
            (both.new, both.old, diff.new, Kind.STEP_ADDED),
        ):
            for arrow in side.arrows:
                assert side.boxes[arrow.source] is not None
                assert arrow.target is None or side.boxes[arrow.target] is not None
            unfolded = all(b is None or b.shape != "tetap" for b in side.boxes)
            if unfolded:
                assert len(side.arrows) == len(
                    {(e.source, e.target, e.label, e.condition) for e in build_flow(procedure).edges}
                )
            sign = Sign.REMOVED if alone is Kind.STEP_REMOVED else Sign.ADDED
            gone = sum(b is not None and b.sign is sign for b in side.boxes)
            assert gone == sum(
                len(p.old if sign is Sign.REMOVED else p.new)
                for p in diff.pairs
                if not (p.new if sign is Sign.REMOVED else p.old)
            )
            assert {b for b in side.boxes if b} or {b for b in other.boxes if b}
        ElementTree.fromstring(picture(both, "x"))
    assert drawn > 15


def test_long_flowcharts_keep_what_changed_and_fold_the_rest(handbook: Handbook) -> None:
    longest = max(handbook.procedures, key=lambda p: len(list(p.all_steps())))
    edit = EDITS["pelaksana pindah"](longest, Random(1))
    assert edit is not None
    both = compared(diff_procedures(longest, edit[0]))
    assert both is not None
    runs = [b for b in both.new.boxes if b is not None and b.shape == "tetap"]
    assert runs and all(re.fullmatch(r"(langkah \S.* sampai \S.*|\d+ langkah) tetap", b.text) for b in runs)
    assert any(b is not None and b.roles_sign is Sign.CHANGED for b in both.new.boxes)
    assert len(both.new.boxes) < len(list(longest.all_steps()))


def test_words_stay_words_and_bytes_stay_the_same(handbook: Handbook) -> None:
    old = handbook.procedures[0]
    edit = EDITS["langkah disisipkan"](old, Random(3))
    assert edit is not None
    from dataclasses import replace

    hostile = replace(
        edit[0],
        steps=tuple(
            replace(s, stem='<script>alert("x")</script> & lain') if s.id == "langkah-sisipan" else s
            for s in edit[0].steps
        ),
    )
    both = compared(diff_procedures(old, hostile))
    assert both is not None
    drawn = picture(both, "bagan-1")
    assert drawn == picture(both, "bagan-1")
    assert "<script" not in drawn and "<script>alert" in html.unescape(drawn)


@pytest.fixture(scope="session")
def handbook(revised: Revised) -> Handbook:
    """The handbook of this repository."""
    from sop_compiler.pipeline import compile_source

    from .conftest import ROOT

    return compile_source(ROOT).handbook
