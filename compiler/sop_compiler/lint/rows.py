"""Rows of the table: words of the activity, decisions, symbols, inputs and outputs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sop_compiler.diagnostics import Diagnostic, shorten
from sop_compiler.edits import Document, Edit
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.lint.words import is_active_verb, leading_roles, several_documents
from sop_compiler.model import Procedure, Status, Step, StepKind, Symbol
from sop_compiler.model.step import NOT_PRINTED
from sop_compiler.source import MapNode

_CONDITION = re.compile(r"\b(jika|bila|apabila|apakah)\b", re.IGNORECASE)


def _acting(p: Procedure) -> Iterator[Step]:
    """Rows with an activity that are neither start nor end."""
    return (s for s in p.all_steps() if not s.is_terminal and s.stem)


def _verbs(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        names = leading_roles(context.handbook.agency(p.agency), p)
        for step in _acting(p):
            if not is_active_verb(step.stem) and not names.at_start(step.stem):
                yield context.finding(
                    "activity-no-verb",
                    p,
                    f"langkah/{step.id}/kegiatan",
                    hint="hint-activity-verb",
                    text=shorten(step.stem, 40),
                )


def _subjects(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        names = leading_roles(context.handbook.agency(p.agency), p)
        for step in _acting(p):
            named = names.subject(step.stem)
            if named:
                yield context.finding(
                    "activity-subject",
                    p,
                    f"langkah/{step.id}/kegiatan",
                    hint="hint-activity-subject",
                    role=named,
                )


def _hidden_decisions(context: Context) -> Iterator[Diagnostic]:
    """Every step executes or decides; a condition inside a box does neither.

    Where the box was read as a decision, its exits are not printed and rest on an open doubt.
    """
    for p in context.procedures:
        for step in _acting(p):
            found = _CONDITION.search(step.stem)
            if not found or step.group is not None or step.parent is not None:
                continue
            read = bool(step.branches) and all(b.inferred and not b.in_activity for b in step.branches)
            if read or not (step.branches or step.kind is StepKind.DECISION):
                yield context.finding(
                    "hidden-decision-read" if read else "hidden-decision",
                    p,
                    f"langkah/{step.id}/kegiatan",
                    hint="hint-hidden-decision",
                    word=found[1].casefold(),
                )


def _targets(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        for step in p.all_steps():
            labels = [b.label.rstrip(".)") for b in step.branches if b.inferred and b.target != NOT_PRINTED]
            if labels:
                yield context.finding(
                    "target-inferred",
                    p,
                    f"langkah/{step.id}/cabang",
                    hint="hint-target-inferred",
                    labels=", ".join(labels),
                )


def _symbols(context: Context) -> Iterator[Diagnostic]:
    wanted = {
        StepKind.START: Symbol.CAPSULE,
        StepKind.END: Symbol.CAPSULE,
        StepKind.DECISION: Symbol.DIAMOND,
        StepKind.PROCESS: Symbol.BOX,
    }
    words = {Symbol.CAPSULE: "kapsul", Symbol.BOX: "kotak", Symbol.DIAMOND: "belah ketupat"}
    for p in context.procedures:
        for step in p.all_steps():
            right = wanted[step.kind]
            if step.symbol is not right and step.group is None:
                yield context.finding(
                    "symbol",
                    p,
                    f"langkah/{step.id}/simbol",
                    hint=("hint-symbol", {"right": words[right]}),
                    found=words[step.symbol],
                )


def _quality(context: Context) -> Iterator[Diagnostic]:
    """Inputs and outputs of every row; lettered rows may have them from the row above, and it from them."""
    for p in context.procedures:
        for step in p.steps:
            if step.is_terminal or not step.activity:
                continue
            rows = step.group.steps if step.group else (step,)
            for row in rows:
                missing = [
                    word
                    for word, own, above in (
                        ("kelengkapan", row.inputs, step.inputs),
                        ("output", row.outputs, step.outputs),
                    )
                    if not own and not above
                ]
                if missing:
                    yield context.finding(
                        "quality-missing",
                        p,
                        f"langkah/{row.id}",
                        hint="hint-quality",
                        what=" dan ".join(missing),
                    )


def _outputs(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        for step in p.all_steps():
            if step.is_terminal:
                continue
            many = [item.text for item in step.outputs if several_documents(item.text)]
            if len(step.outputs) > 1:
                yield context.finding(
                    "output-cell",
                    p,
                    f"langkah/{step.id}/output",
                    hint="hint-output-cell",
                    n=str(len(step.outputs)),
                )
            elif many:
                yield context.finding(
                    "output-item",
                    p,
                    f"langkah/{step.id}/output",
                    hint="hint-output-item",
                    text=shorten(many[0], 60),
                )


def _draft_step(context: Context, found: Diagnostic) -> tuple[Procedure, Step] | None:
    procedure = context.procedure_at(found.span.file)
    if procedure is None or procedure.status is not Status.DRAFT:
        return None
    step_id = found.field.split("/")[1]
    return next(((procedure, s) for s in procedure.all_steps() if s.id == step_id), None)


def _drop_symbol(context: Context, found: Diagnostic) -> Sequence[Edit]:
    """In a draft the symbol follows from the kind of step."""
    file = found.span.file
    node = context.node(file, found.field.rpartition("/")[0])
    if _draft_step(context, found) is None or not isinstance(node, MapNode) or node.entry("simbol") is None:
        return ()
    return Document(context.files[file].text).remove_key(node, "simbol")


def _drop_subject(context: Context, found: Diagnostic) -> Sequence[Edit]:
    """In a draft the name goes where it says what the column says: the one role of the row."""
    chosen = _draft_step(context, found)
    node = context.node(found.span.file, found.field)
    if chosen is None or node is None or len(chosen[1].roles) != 1:
        return ()
    procedure, step = chosen
    name = leading_roles(context.handbook.agency(procedure.agency), procedure, only=step.roles[0]).at_start(
        step.stem
    )
    if name is None or not step.stem.startswith(name):
        return ()
    rest = step.stem[len(name) :].lstrip()
    text = f"{rest[0].upper()}{rest[1:]}"
    return Document(context.files[found.span.file].text).replace_value(node, text)


RULES = (
    Rule("tujuan-cabang", _targets, profiles=(LOCAL,)),
    Rule("keputusan-terselubung", _hidden_decisions, profiles=(LOCAL, PERMENPAN)),
    Rule("kegiatan-kata-kerja", _verbs, profiles=(PERMENPAN,)),
    Rule("kegiatan-bersubjek", _subjects, profiles=(PERMENPAN,), fix=_drop_subject),
    Rule("simbol", _symbols, profiles=(PERMENPAN, PERMENDAGRI), fix=_drop_symbol),
    Rule("mutu-baku", _quality, profiles=(PERMENPAN, PERMENDAGRI)),
    Rule("output-ganda", _outputs, profiles=(PERMENPAN,)),
)
