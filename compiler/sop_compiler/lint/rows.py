"""Rows of the table: words of the activity, decisions, symbols, inputs and outputs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic, shorten
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import LOCAL, PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.lint.words import is_active_verb, leading_roles, several_documents
from sop_compiler.model import Procedure, Step, StepKind, Symbol

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
            labels = [b.label.rstrip(".)") for b in step.branches if b.inferred]
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


RULES = (
    Rule("tujuan-cabang", _targets, profiles=(LOCAL,)),
    Rule("keputusan-terselubung", _hidden_decisions, profiles=(LOCAL, PERMENPAN)),
    Rule("kegiatan-kata-kerja", _verbs, profiles=(PERMENPAN,)),
    Rule("kegiatan-bersubjek", _subjects, profiles=(PERMENPAN,)),
    Rule("simbol", _symbols, profiles=(PERMENPAN, PERMENDAGRI)),
    Rule("mutu-baku", _quality, profiles=(PERMENPAN, PERMENDAGRI)),
    Rule("output-ganda", _outputs, profiles=(PERMENPAN,)),
)
