"""Which steps correspond, which SOPs are about one subject."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sop_compiler.align import Difference, align, align_steps, marked, similar_pairs, similarity
from sop_compiler.align.pairs import SAME_SUBJECT, Subjects, subject_similarity
from sop_compiler.align.runs import Runs
from sop_compiler.align.steps import LEAST, step_similarity, working_steps
from sop_compiler.align.texts import folded
from sop_compiler.model import Item, Procedure, Status, Step, StepKind, Symbol, TimeLimit, Version


def step(step_id: str, text: str, **fields: Any) -> Step:
    return Step(id=step_id, number="1", kind=StepKind.PROCESS, symbol=Symbol.BOX, stem=text, **fields)


def procedure(name: str, *steps: Step) -> Procedure:
    return Procedure(
        id=f"kota/{name}", agency="kota", title=name, number=None, status=Status.ENACTED, unit=None,
        version=Version(effective=date(2024, 1, 1)), steps=steps,
    )  # fmt: skip


def same_name(agency: str, role: str) -> str:
    return role


def test_spelling_variants_stay_alike_and_other_words_do_not() -> None:
    assert similarity("Analisis risiko", "analisa resiko") > 0.5
    assert similarity("Menyusun HPS", "menyusun  hps.") == 1
    assert similarity("Menyusun HPS", "Mengirim undangan") < 0.2
    assert similarity("", "") == 1
    assert similarity("", "Menyusun") == 0


@given(st.text(), st.text())
def test_likeness_is_symmetric_and_between_0_and_1(one: str, two: str) -> None:
    assert similarity(one, two) == similarity(two, one)
    assert 0 <= similarity(one, two) <= 1
    assert similarity(one, one) == 1


@given(st.text(), st.text())
def test_marked_texts_keep_every_word_in_order(one: str, two: str) -> None:
    assert " ".join(text for text, _ in marked(one, two)).split() == one.split()
    assert not any(changed for _, changed in marked(one, one))


def test_only_the_words_that_differ_are_marked() -> None:
    assert marked("Menyusun tujuan PSJ, segera", "menyusun tujuan PBJ segera") == (
        ("Menyusun tujuan", False),
        ("PSJ,", True),
        ("segera", False),
    )


LETTERS = st.lists(st.sampled_from("abcdef"), max_size=9)


def equal(one: str, two: str) -> float:
    return float(one == two)


@given(LETTERS, LETTERS)
def test_every_element_stands_in_exactly_one_row(left: list[str], right: list[str]) -> None:
    rows = align(left, right, equal, 0.5)
    assert [row.left for row in rows if row.left is not None] == list(range(len(left)))
    assert sorted(row.right for row in rows if row.right is not None) == list(range(len(right)))
    for row in rows:
        if row.left is not None and row.right is not None:
            assert left[row.left] == right[row.right]
    in_order = [row.right for row in rows if row.right is not None and not row.moved]
    assert in_order == sorted(in_order)


@given(LETTERS, LETTERS)
def test_as_many_as_possible_keep_their_order(left: list[str], right: list[str]) -> None:
    """The pairs in order are a longest common subsequence."""
    kept = sum(1 for row in align(left, right, equal, 0.5) if row.score and not row.moved)
    longest = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i, one in enumerate(left):
        for j, two in enumerate(right):
            longest[i + 1][j + 1] = (
                longest[i][j] + 1 if one == two else max(longest[i][j + 1], longest[i + 1][j])
            )
    assert kept == longest[-1][-1]


def test_a_step_at_another_place_is_moved_not_new() -> None:
    left = procedure("a", step("x", "Menyusun HPS"), step("y", "Mengirim undangan rapat"))
    right = procedure("b", step("p", "Mengirim undangan rapat"), step("q", "Menyusun HPS"))
    rows = align_steps(left, right, same_name)
    assert [(r.left and r.left.id, r.right and r.right.id, r.moved) for r in rows] == [
        ("x", "q", False),
        ("y", "p", True),
    ]


def test_versions_of_one_sop_are_aligned_by_the_ids_of_their_steps() -> None:
    old = procedure("a@2024-01-01", step("x", "Menyusun HPS"), step("y", "Rapat"))
    new = procedure("a", step("x", "Sama sekali lain"), step("y", "Rapat"))
    assert [(r.left and r.left.id, r.right and r.right.id) for r in align_steps(old, new, same_name)] == [
        ("x", "x"),
        ("y", "y"),
    ]
    other = align_steps(procedure("b", *old.steps), new, same_name)[0]
    assert (other.left and other.left.id, other.right) == ("x", None)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, ()),
        ({"stem": "MENYUSUN  HPS."}, ()),
        ({"stem": "Menyusun HPS awal"}, (Difference.ACTIVITY,)),
        ({"roles": ("pokja",)}, (Difference.ROLES,)),
        ({"limit": TimeLimit(printed="3 hari", amount=3, unit="hari")}, (Difference.LIMIT,)),
        ({"limit": TimeLimit(printed="2 Hari", amount=2, unit="hari")}, ()),
        ({"limit": TimeLimit(printed="2 hari", amount=2, unit="hari_kerja")}, (Difference.LIMIT,)),
        ({"limit": None}, (Difference.LIMIT,)),
        ({"outputs": ()}, (Difference.OUTPUTS,)),
        ({"inputs": (Item(text="RUP", documents=("rup",)),)}, (Difference.INPUTS,)),
    ],
)
def test_fields_that_differ_are_named(change: dict[str, Any], expected: tuple[Difference, ...]) -> None:
    own = step(
        "x", "Menyusun HPS", roles=("ppk",), limit=TimeLimit(printed="2 hari", amount=2, unit="hari"),
        outputs=(Item(text="HPS", documents=("hps",)),),
    )  # fmt: skip
    (row,) = align_steps(procedure("a", own), procedure("b", replace(own, **change)), same_name)
    assert row.differences == expected


def test_sops_on_one_subject_are_found_from_titles_and_steps(root: Path) -> None:
    from sop_compiler.pipeline import compile_source

    found = similar_pairs(compile_source(root).handbook.procedures)
    assert [(pair.left.id, pair.right.id) for pair in found] == [
        ("pagar-alam/manajemen-risiko-pbj", "pagar-alam/pengelolaan-risiko"),
        ("pagar-alam/pengelolaan-kinerja", "salatiga/pengelolaan-kinerja-ukpbj"),
        ("pagar-alam/registrasi-dan-verifikasi", "pagar-alam/rekrutmen-dan-registrasi-penyedia"),
    ]


def test_one_like_title_or_one_like_step_is_not_enough() -> None:
    one = procedure("SOP Pengelolaan Risiko", step("a", "Menilai risiko"), step("b", "Menyusun laporan"))
    two = procedure("SOP Pengelolaan Aset", step("a", "Mendata barang"), step("b", "Menyusun laporan"))
    assert similar_pairs((one, two)) == ()
    assert folded("Ángka 1") == "angka 1"


@given(st.lists(st.text("abcé -/1", max_size=12), min_size=2, max_size=6))
def test_likeness_by_bits_is_the_likeness_of_the_texts(texts: list[str]) -> None:
    runs = Runs()
    for one, two in combinations(texts, 2):
        assert Runs.likeness(runs.of(one), runs.of(two)) == similarity(one, two)


WORDS = st.sampled_from(
    ["menyusun", "laporan", "risiko", "usulan", "menilai", "kontrak", "penyedia", "daftar", "harga", "berkas"]
)
TEXTS = st.lists(WORDS, min_size=2, max_size=4).map(" ".join)


@given(st.lists(st.tuples(TEXTS, st.lists(TEXTS, min_size=2, max_size=4)), min_size=2, max_size=17))
def test_of_few_sops_every_pair_is_judged(drawn: list[tuple[str, list[str]]]) -> None:
    known = [
        procedure(f"{title} {at}", *(step(f"l{n}", text) for n, text in enumerate(texts)))
        for at, (title, texts) in enumerate(drawn)
    ]
    judged = {(a.id, b.id): subject_similarity(a, b) for a, b in combinations(known, 2)}
    found = {(pair.left.id, pair.right.id): pair.score for pair in similar_pairs(known)}
    # A pair stays unless both its SOPs have three that are more alike; no score is another.
    assert found.items() <= judged.items()
    for pair, score in judged.items():
        if pair not in found and score >= SAME_SUBJECT and words_shared(known, pair):
            for one in pair:
                assert sum(1 for other, more in found.items() if one in other and more >= score) >= 3


def words_shared(known: list[Procedure], pair: tuple[str, str]) -> bool:
    sets = [
        {word[:5] for s in p.steps for word in folded(s.activity).split() if len(word) > 3}
        for p in known
        if p.id in pair
    ]
    return len(sets[0] & sets[1]) >= 0.3 * min(len(sets[0]), len(sets[1]))


def test_of_many_sops_twins_are_found_and_pairs_grow_with_the_sops() -> None:
    kinds = ("mobil", "tanah", "jalan", "kapal", "obat", "benih", "meja", "pompa", "kabel", "buku")
    places = ("sumur", "rakit", "dusun", "kebun", "pasar", "tebing")
    known = [
        procedure(
            f"SOP {kind} {place} {unit}",
            step("a", f"Membeli {kind} {place}"),
            step("b", f"Mengantar {place} {kind}"),
        )
        for unit in ("satu", "dua")
        for kind in kinds
        for place in places
    ]  # fmt: skip
    found = {(pair.left.id, pair.right.id) for pair in similar_pairs(known)}
    for one, two in zip(known[:60], known[60:], strict=True):
        assert (one.id, two.id) in found
    assert len(found) <= 3 * len(known)


def test_many_pairs_are_as_alike_as_each_alone() -> None:
    texts = ("Menyusun HPS", "Mengumumkan paket", "Menyusun spesifikasi", "Menyusun HPS dan KAK")
    made = [
        procedure(f"{text} {at}", step("s1", text), step("s2", texts[at - 1]))
        for at, text in enumerate(texts)
    ]
    subjects = Subjects()
    for one, two in combinations(made, 2):
        assert subjects.similarity(one, two) == subject_similarity(one, two)
        assert subjects.similarity(one, two) > 0


def plain_likeness(left: Procedure, right: Procedure) -> float:
    """The definition, word for word: every step with every step, and the best alignment."""
    ones, twos = working_steps(left), working_steps(right)
    rows = align(ones, twos, step_similarity, LEAST)
    scores = [row.score for row in rows if row.score]
    steps = sum(scores) / min(len(ones), len(twos)) if len(scores) >= 2 else 0.0
    return 0.35 * similarity(left.title, right.title) + 0.65 * steps


ROWS = st.lists(st.tuples(TEXTS, st.lists(TEXTS, max_size=2)), max_size=6)


@given(st.lists(st.tuples(TEXTS, ROWS), min_size=2, max_size=4))
def test_leaving_out_what_cannot_matter_changes_no_likeness(
    drawn: list[tuple[str, list[tuple[str, list[str]]]]],
) -> None:
    known = [
        procedure(
            f"{title} {at}",
            *(
                step(f"l{n}", text, outputs=tuple(Item(text=name, documents=(name,)) for name in outputs))
                for n, (text, outputs) in enumerate(rows)
            ),
        )
        for at, (title, rows) in enumerate(drawn)
    ]
    subjects = Subjects()
    for one, two in combinations(known, 2):
        plain = plain_likeness(one, two)
        assert subjects.similarity(one, two) == plain
        assert subjects.alike(one, two) == (plain >= SAME_SUBJECT)
