"""Findings as counts: one line a rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.diagnostics.pages import summary


def render_counts(diagnostics: Iterable[Diagnostic]) -> str:
    """Number, rule and its sentence, the most frequent first; ``""`` for no findings."""
    counts = Counter(d.rule for d in diagnostics)
    width = max(map(len, counts), default=0)
    return "".join(
        f"{n:>6}  {rule:<{width}}  {summary(rule)}\n"
        for rule, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
