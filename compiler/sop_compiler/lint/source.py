"""Linting a source by itself, where nothing else is asked of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sop_compiler.compilation import compile_source
from sop_compiler.lint import table
from sop_compiler.lint.divided import find
from sop_compiler.lint.known import known_text
from sop_compiler.lint.run import LintReport, run
from sop_compiler.source import SourceFile


def lint_source(
    root: Path, *, profiles: tuple[str, ...] = (), as_of: date | None = None
) -> tuple[LintReport, tuple[SourceFile, ...]]:
    """Everything there is to report of ``root/sop_source``, and its files.

    A large source is looked at by several processes, and nothing is remembered of it; the result is the
    same. Arguments as for :func:`~sop_compiler.lint.run.run`.
    """
    handbook, by_rules = None, None
    found = find(root, table.RULES, profiles)
    if found is not None:
        files, diagnostics, by_rules = found
    else:
        compilation = compile_source(root)
        handbook, files, diagnostics = compilation.handbook, compilation.files, compilation.diagnostics
    report = run(
        handbook,
        files,
        diagnostics,
        rules=table.RULES,
        known_text=known_text(root),
        profiles=profiles,
        as_of=as_of,
        by_rules=by_rules,
    )
    return report, files
