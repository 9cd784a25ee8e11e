"""*Waktu*: missing, not measurable, written in several units, or said twice."""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.model import Procedure, Step, TimeLimit

_HOUR = 60


def _empty(context: Context) -> Iterator[Diagnostic]:
    """A row whose time stands at its parent or its lettered rows is not empty."""
    for p in context.procedures:
        rows = [(s, covered) for s, covered in _rows(p)]
        bare = [s for s, covered in rows if not covered]
        if len(bare) > 1 and len(bare) == len(rows):
            yield context.finding("time-nowhere", p, "langkah", hint="hint-time-empty", n=str(len(rows)))
            continue
        for step in bare:
            above = next((s.number for s in p.steps if s.id == step.parent), None) or ""
            no = f"{above.rstrip('.)')}{(step.number or '').rstrip('.)')}" or step.id
            yield context.finding("time-empty", p, f"langkah/{step.id}", hint="hint-time-empty", no=no)


def _rows(p: Procedure) -> Iterator[tuple[Step, bool]]:
    """Printed steps that ask for a time, and whether they have one."""
    for step in p.steps:
        if step.is_terminal or not step.activity:
            continue
        below = step.group.steps if step.group else ()
        if step.limit is not None or (below and all(s.limit for s in below)):
            yield step, True
        elif any(s.limit for s in below):
            yield from ((s, s.limit is not None) for s in below)
        else:
            yield step, False


def _unmeasurable(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        for step in p.all_steps():
            if step.limit is not None and not step.limit.measurable:
                yield context.finding(
                    "time-open", p, f"langkah/{step.id}/waktu", hint="hint-time-open", text=step.limit.printed
                )


def _units(context: Context) -> Iterator[Diagnostic]:
    """Whole hours once in minutes and once in hours; bare days beside days of a named kind."""
    for p in context.procedures:
        limits = [(s, s.limit) for s in p.all_steps() if s.limit is not None and s.limit.amount]
        minutes = [(s, t) for s, t in limits if t.unit == "menit" and (t.amount or 0) >= _HOUR]
        whole = [(s, t) for s, t in minutes if (t.amount or 0) % _HOUR == 0]
        hours = [(s, t) for s, t in limits if t.unit == "jam"]
        days = [(s, t) for s, t in limits if t.unit == "hari"]
        named = [(s, t) for s, t in limits if t.unit in ("hari_kerja", "hari_kalender")]
        for some, others in ((whole, hours), (days, named)):
            if some and others:
                step, _ = some[0]
                there = context.place(p.span.file, f"langkah/{others[0][0].id}/waktu")
                yield context.finding(
                    "units-mixed",
                    p,
                    f"langkah/{step.id}/waktu",
                    hint="hint-units",
                    related=(there,) if there else (),
                    some=_texts(some),
                    others=_texts(others),
                )


def _texts(limits: list[tuple[Step, TimeLimit]]) -> str:
    return ", ".join(dict.fromkeys(t.printed for _, t in limits))


def _repeated(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        for step in p.steps:
            below = [s.limit for s in step.group.steps] if step.group else []
            limits = [
                t for t in below if t is not None and t.amount and step.limit and t.unit == step.limit.unit
            ]
            if step.limit is None or not step.limit.amount or not limits or len(limits) != len(below):
                continue
            amounts = [t.amount or 0 for t in limits]
            if sum(amounts) == step.limit.amount or set(amounts) == {step.limit.amount}:
                yield context.finding(
                    "time-repeated",
                    p,
                    f"langkah/{step.id}/waktu",
                    hint="hint-time-repeated",
                    text=step.limit.printed,
                    below=" + ".join(t.printed for t in limits),
                )


RULES = (
    Rule("waktu-kosong", _empty, profiles=(PERMENPAN, PERMENDAGRI)),
    Rule("waktu-tak-terukur", _unmeasurable, profiles=(PERMENPAN, PERMENDAGRI)),
    Rule("satuan-campur", _units, profiles=(LOCAL,)),
    Rule("waktu-terulang", _repeated, profiles=(LOCAL,)),
)
