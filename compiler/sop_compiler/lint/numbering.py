"""Printed numbers of the rows: 1, 2, 3 without gaps and without twins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.edits import Document, Edit, Quoted
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.model import Procedure, Status, Step

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


def _renumber(context: Context, found: Diagnostic) -> Sequence[Edit]:
    """A draft is numbered anew from its first number; printed numbers of a signed form stay."""
    file = found.span.file
    procedure = context.procedure_at(file)
    if procedure is None or procedure.status is not Status.DRAFT:
        return ()
    document = Document(context.files[file].text)
    edits: list[Edit] = []
    for rows in (procedure.steps, *(s.group.steps for s in procedure.steps if s.group)):
        numbered = [(s, m) for s in rows if (m := _NUMBER.fullmatch(s.number or ""))]
        for position, (step, match) in enumerate(numbered):
            right = str(int(numbered[0][1].group(1)) + position)
            node = context.node(file, f"langkah/{step.id}/no")
            if node is not None and match.group(1) != right:
                written = (step.number or "").replace(match.group(1), right, 1)
                edits += document.replace_value(node, Quoted(written))
    return edits


RULES = (Rule("nomor-langkah", _step_numbers, profiles=(LOCAL, PERMENPAN, PERMENDAGRI), fix=_renumber),)
