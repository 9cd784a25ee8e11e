"""Printed numbers of the rows: 1, 2, 3 without gaps and without twins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.model import Procedure, Step

_NUMBER = re.compile(r"(\d{1,4})\s*[.)]?")


def _step_numbers(context: Context) -> Iterator[Diagnostic]:
    for procedure in context.procedures:
        yield from _of_rows(context, procedure, procedure.steps)
        for step in procedure.steps:
            if step.group is not None:
                yield from _of_rows(context, procedure, step.group.steps)


def _of_rows(context: Context, procedure: Procedure, rows: Iterable[Step]) -> Iterator[Diagnostic]:
    """Rows without a number, or with a letter, are no part of the sequence."""
    before: int | None = None
    first: dict[int, Step] = {}
    for step in rows:
        found = _NUMBER.fullmatch(step.number or "")
        if found is None:
            continue
        number = int(found.group(1))
        field, hint = f"langkah/{step.id}/no", "hint-step-number"
        if number in first:
            there = context.place(procedure.span.file, f"langkah/{first[number].id}/no")
            related = (there,) if there else ()
            yield context.finding(
                "step-number-repeats", procedure, field, hint=hint, related=related, number=str(number)
            )
        elif before is not None and number < before:
            yield context.finding(
                "step-number-falls", procedure, field, hint=hint, before=str(before), number=str(number)
            )
        elif before is not None and number > before + 1:
            yield context.finding(
                "step-number-jumps", procedure, field, hint=hint, before=str(before), number=str(number)
            )
        first.setdefault(number, step)
        before = number


RULES = (Rule("nomor-langkah", _step_numbers, profiles=(LOCAL, PERMENPAN, PERMENDAGRI)),)
