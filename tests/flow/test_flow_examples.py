"""Worked examples of semantics §5, one paragraph each."""

from __future__ import annotations

import sys
from pathlib import Path

from sop_compiler.flow import EXIT, build_flow, necessity
from sop_compiler.model import StepKind

sys.path.insert(0, str(Path(__file__).parent))

from flow_procedures import exits, group, row, sop

START, FINISH = row("mulai", kind=StepKind.START), row("selesai-sop", kind=StepKind.END)


def always(procedure) -> list[str]:
    return [s for s, n in necessity(build_flow(procedure)).items() if n.always]


def after(procedure, step: str) -> tuple[str, ...]:
    return necessity(build_flow(procedure))[step].after


def arrows(procedure) -> list[tuple[str, str | None]]:
    return [(e.source, e.target) for e in build_flow(procedure).edges]


def test_the_row_above_is_the_predecessor():
    chain = sop(row("a"), row("b"), row("c"))
    assert arrows(chain) == [("a", "b"), ("b", "c"), ("c", EXIT)]
    assert always(chain) == ["a", "b", "c"]


def test_a_step_on_one_branch_is_necessary_only_after_that_branch_is_recorded():
    """Lengkap → catat → kirim; tidak lengkap → kembalikan; both end."""
    procedure = sop(
        row("periksa", kind=StepKind.DECISION, branches=exits("catat", "kembalikan")),
        row("catat"),
        row("kirim", goto=("selesai",)),
        row("kembalikan", after=()),
        FINISH,
    )
    assert always(procedure) == ["periksa", "selesai-sop"]
    assert after(procedure, "kirim") == ("catat",)
    assert after(procedure, "kembalikan") == ()


def test_a_step_behind_both_branches_is_always_necessary():
    procedure = sop(
        row("periksa", kind=StepKind.DECISION, branches=exits("a", "b")),
        row("a", goto=("arsip",)),
        row("b", goto=("arsip",), after=()),
        row("arsip", after=()),
    )
    assert always(procedure) == ["periksa", "arsip"]


def test_a_loop_back_frees_nobody_from_the_steps_it_repeats():
    procedure = sop(
        row("susun"), row("periksa", kind=StepKind.DECISION, branches=exits("kirim", "susun")), row("kirim")
    )
    assert always(procedure) == ["susun", "periksa", "kirim"]
    assert after(procedure, "kirim") == ("susun", "periksa")


def test_every_sub_row_of_semua_is_necessary_and_joins_before_the_next_row():
    procedure = sop(row("a", group=group("semua", "a1", "a2", parent="a")), row("b"))
    assert always(procedure) == ["a", "a1", "a2", "b"]
    assert build_flow(procedure).joins == (("b", ("a1", "a2")),)


def test_sub_rows_of_salah_satu_are_alternatives():
    procedure = sop(row("a", group=group("salah_satu", "a1", "a2", parent="a")), row("b"))
    assert always(procedure) == ["a", "b"]
    assert build_flow(procedure).joins == ()


def test_no_sub_row_of_sesuai_kondisi_is_necessary():
    procedure = sop(row("a", group=group("sesuai_kondisi", "a1", "a2", parent="a")), row("b"))
    assert always(procedure) == ["a", "b"]


def test_a_group_read_by_meaning_makes_its_rows_only_doubtfully_necessary():
    procedure = sop(row("a", group=group("semua", "a1", "a2", parent="a", inferred=True)), row("b"))
    needs = necessity(build_flow(procedure))
    assert (needs["a1"].always, needs["a1"].doubtful_always) == (False, True)
    assert (needs["b"].always, needs["b"].doubtful_always) == (True, False)


def test_setelah_makes_parallel_chains():
    procedure = sop(row("a"), row("b"), row("c", after=("a",)), row("d", after=("b", "c")))
    assert set(arrows(procedure)) == {("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", EXIT)}


def test_setelah_empty_is_an_entry_of_its_own():
    procedure = sop(row("a"), row("b", after=()), row("c", after=("a", "b")))
    assert build_flow(procedure).entries == ("a", "b")


def test_a_branch_without_printed_target_makes_what_follows_doubtful():
    """Nobody knows where the lost arrow leads: no step behind the decision is certain."""
    procedure = sop(
        row("periksa", kind=StepKind.DECISION, branches=exits("catat", "tidak-tercetak")),
        row("catat"),
        FINISH,
    )
    needs = necessity(build_flow(procedure))
    assert needs["periksa"].always
    assert (needs["catat"].always, needs["catat"].doubtful_always) == (False, True)


def test_an_inferred_arrow_also_makes_what_follows_doubtful():
    procedure = sop(row("a", goto=("b",), goto_inferred=True), row("b", after=()))
    needs = necessity(build_flow(procedure))
    assert (needs["b"].always, needs["b"].doubtful_always) == (False, True)


def test_selesai_leads_to_the_end_row_or_out():
    decision = row("a", kind=StepKind.DECISION, branches=exits("selesai", "b"))
    assert ("a", "selesai-sop") in arrows(sop(decision, row("b"), FINISH))
    assert ("a", EXIT) in arrows(sop(decision, row("b")))


def test_a_start_row_is_passed_through():
    assert arrows(sop(START, row("a"), FINISH)) == [("mulai", "a"), ("a", "selesai-sop")]
