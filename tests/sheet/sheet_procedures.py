"""Random procedures, and small ones written by hand."""

from __future__ import annotations

from random import Random
from typing import Any

from hypothesis import strategies as st

from sop_compiler.model import (
    Agency,
    Branch,
    Column,
    Procedure,
    Role,
    Status,
    Step,
    StepKind,
    SubstepGroup,
    Symbol,
    Version,
)
from sop_compiler.model.step import END, NOT_PRINTED

LABELS = ("Ya", "Tidak", "a", "b", "c", "Lanjut-2", "Ditolerir", "d", "e")


def agency(roles: int) -> Agency:
    return Agency(
        id="kota",
        name="Kota Contoh",
        roles=tuple(Role(id=f"r{n}", name=f"Pejabat Nomor {n}") for n in range(roles)),
    )


def procedure(steps: tuple[Step, ...], roles: int, **fields: Any) -> Procedure:
    return Procedure(
        **{
            "id": "kota/contoh", "agency": "kota", "title": "Contoh", "number": "1",
            "status": Status.ENACTED, "unit": None, "version": Version(), "steps": steps,
            "columns": tuple(Column(role=f"r{n}", printed=f"Pejabat {n}") for n in range(roles)),
            **fields,
        }
    )  # fmt: skip


def step(step_id: str, *roles: int, **fields: Any) -> Step:
    kind = fields.pop("kind", StepKind.PROCESS)
    shape = {StepKind.PROCESS: Symbol.BOX, StepKind.DECISION: Symbol.DIAMOND}.get(kind, Symbol.CAPSULE)
    return Step(
        **{
            "id": step_id, "number": step_id.strip("s"), "kind": kind, "symbol": shape,
            "stem": f"Kegiatan {step_id}", "roles": tuple(f"r{n}" for n in roles), **fields,
        }
    )  # fmt: skip


def branch(label: str, target: str, **fields: Any) -> Branch:
    return Branch(
        label=label, printed_label=label, condition=f"bila {label}", in_activity=False, target=target,
        **fields,
    )  # fmt: skip


def recipes(most: int = 60) -> st.SearchStrategy[tuple[int, int, int]]:
    """Roles, rows and seed of a random procedure; three numbers, so that a failure can be read."""
    return st.tuples(st.integers(2, 8), st.integers(3, most), st.integers(0, 10**9))


def made(recipe: tuple[int, int, int]) -> Procedure:
    """2–8 roles, 3–60 rows: decisions, loops, skips, forks, groups, several or no roles."""
    roles, count, number = recipe
    seed = Random(number)
    ids = [f"s{n}" for n in range(count)]
    rows: list[Step] = []
    row = 0

    def acting() -> tuple[int, ...]:
        chance = seed.random()
        if chance < 0.06:
            return ()
        if chance < 0.16:
            return tuple(sorted(seed.sample(range(roles), seed.randint(2, min(3, roles)))))
        return (seed.randrange(roles),)

    def target(near: int) -> str:
        chance = seed.random()
        if chance < 0.05:
            return NOT_PRINTED
        if chance < 0.1:
            return END
        if chance < 0.6:
            return ids[max(0, min(count - 1, near + seed.randint(-4, 5)))]
        return seed.choice(ids)

    def exits(near: int) -> tuple[Branch, ...]:
        labels = seed.sample(LABELS, seed.randint(2, 5))
        return tuple(branch(label, target(near), inferred=seed.random() < 0.3) for label in labels)

    while row < count:
        chance = seed.random()
        fields: dict[str, Any] = {"roles_inferred": seed.random() < 0.2}
        name = ids[row]
        if row == 0 and chance < 0.5:
            rows.append(step(name, *acting()[:1], kind=StepKind.START))
        elif row == count - 1 and chance < 0.7:
            rows.append(step(name, *acting()[:1], kind=StepKind.END))
        elif chance < 0.25:
            rows.append(step(name, *acting(), kind=StepKind.DECISION, branches=exits(row), **fields))
        elif chance < 0.33 and row + 4 < count:
            size = seed.randint(1, 4)
            who = acting()
            subs = tuple(
                step(
                    ids[row + 1 + n],
                    *(who if seed.random() < 0.7 else acting()),
                    number="abcd"[n] + ".",
                    parent=name,
                    branches=exits(row) if seed.random() < 0.1 else (),
                )
                for n in range(size)
            )
            kind = seed.choice(("semua", "salah_satu", "sesuai_kondisi"))
            rows.append(step(name, *who, group=SubstepGroup(kind=kind, steps=subs), **fields))
            row += size
        elif chance < 0.43:
            goals = tuple(dict.fromkeys(seed.choice(ids) for _ in range(seed.randint(1, 3))))
            rows.append(step(name, *acting(), goto=goals, goto_inferred=seed.random() < 0.5, **fields))
        else:
            rows.append(step(name, *acting(), **fields))
        row += 1
    return procedure(tuple(rows), roles)
