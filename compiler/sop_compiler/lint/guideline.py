"""What Permendagri 52/2011 asks for besides: a text and a flow diagram."""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import PERMENDAGRI, Rule


def _text_and_diagram(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        if not (p.summary or p.purpose):
            yield context.finding("no-text", p, "penjelasan_singkat", span=p.span, hint="hint-no-text")
        if not p.columns:
            yield context.finding("no-diagram", p, "pelaksana", span=p.span, hint="hint-no-diagram")


RULES = (Rule("teks-dan-diagram", _text_and_diagram, profiles=(PERMENDAGRI,)),)
