"""Small procedures for tests of the flow: by hand, and at random."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from sop_compiler.model import Branch, Procedure, Status, Step, StepKind, SubstepGroup, Symbol, Version
from sop_compiler.model.step import END, NOT_PRINTED


def row(step_id: str, *, kind: StepKind = StepKind.PROCESS, **values) -> Step:
    """A row whose activity is its id."""
    return Step(id=step_id, number=None, kind=kind, symbol=Symbol.BOX, stem=step_id, **values)


def exits(*targets: str, inferred: bool = False) -> tuple[Branch, ...]:
    """Branches a, b, … to these targets."""
    return tuple(
        Branch(
            label="abcdef"[n],
            printed_label=f"{'abcdef'[n]}.",
            condition=f"bila {n}",
            in_activity=True,
            target=t,
            inferred=inferred,
        )
        for n, t in enumerate(targets)
    )


def group(kind, *ids: str, inferred: bool = False, parent: str = "") -> SubstepGroup:
    """Lettered sub-rows."""
    return SubstepGroup(kind=kind, steps=tuple(row(i, parent=parent) for i in ids), inferred=inferred)


def sop(*rows: Step) -> Procedure:
    """A procedure of these rows."""
    return Procedure(
        id="dinas/contoh",
        agency="dinas",
        title="Contoh",
        number=None,
        status=Status.ENACTED,
        unit=None,
        version=Version(effective=date(2024, 1, 2)),
        steps=rows,
    )


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    """Branches, loops, groups, parallel chains, targets that are not printed or only inferred."""
    size = draw(st.integers(1, 6))
    ids = [f"s{n}" for n in range(size)]
    subs = {i: [f"{i}{letter}" for letter in "xyz"[: draw(st.integers(1, 3))]] for i in ids}
    shapes = {i: draw(st.sampled_from(["plain", "plain", "goto", "branches", "group", "after"])) for i in ids}
    known = [*ids, *(s for i in ids if shapes[i] == "group" for s in subs[i])]
    target = st.sampled_from([*known, END, NOT_PRINTED])
    rows = [draw(_row(i, shapes[i], ids[:n], subs[i], target)) for n, i in enumerate(ids)]
    if draw(st.booleans()):
        rows.append(row("akhir", kind=StepKind.END))
    return sop(*rows)


@st.composite
def _row(draw: st.DrawFn, step_id: str, shape: str, earlier: list[str], subs: list[str], target) -> Step:
    inferred = draw(st.booleans())
    match shape:
        case "goto":
            goto = tuple(draw(st.lists(target, min_size=1, max_size=2, unique=True)))
            return row(step_id, goto=goto, goto_inferred=inferred)
        case "branches":
            branches = exits(*draw(st.lists(target, min_size=2, max_size=3)), inferred=inferred)
            return row(step_id, kind=StepKind.DECISION, branches=branches)
        case "group":
            kind = draw(st.sampled_from(["semua", "salah_satu", "sesuai_kondisi"]))
            return row(step_id, group=group(kind, *subs, inferred=inferred, parent=step_id))
        case "after" if earlier:
            after = tuple(draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)))
            return row(step_id, after=after, after_inferred=inferred)
        case _:
            return row(step_id)
