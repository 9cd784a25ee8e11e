"""Who acts: qualifications, columns, and role marks that were lost."""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import Rule
from sop_compiler.model import Procedure


def _without_column(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        columns = {c.role for c in p.columns}
        if not columns:
            continue
        for position, entry in enumerate(p.qualifications, 1):
            if entry.role is not None and entry.role not in columns:
                name = _role_name(context, p, entry.role)
                yield context.finding(
                    "qualification-without-column",
                    p,
                    f"kualifikasi/{position}",
                    hint="hint-qualification",
                    role=name,
                )


def _without_qualification(context: Context) -> Iterator[Diagnostic]:
    """Only where qualifications name roles at all; a list that is missing is another rule's."""
    for p in context.procedures:
        qualified = {entry.role for entry in p.qualifications if entry.role is not None}
        if not qualified:
            continue
        for column in p.columns:
            if column.role not in qualified:
                yield context.finding(
                    "column-without-qualification",
                    p,
                    f"pelaksana/{column.role}",
                    span=column.span,
                    hint="hint-column",
                    role=column.printed,
                )


def _role_name(context: Context, p: Procedure, role: str) -> str:
    names = (r.name for r in context.handbook.agency(p.agency).roles if r.id == role)
    return next(names, role)


def _inferred(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        rows = [s for s in p.all_steps() if s.roles]
        lost = [s for s in rows if s.roles_inferred]
        if lost:
            yield context.finding(
                "roles-inferred",
                p,
                "langkah",
                hint="hint-roles-inferred",
                n=str(len(lost)),
                total=str(len(rows)),
            )


RULES = (
    Rule("kualifikasi-tanpa-kolom", _without_column),
    Rule("kolom-tanpa-kualifikasi", _without_qualification),
    Rule("pelaksana-disimpulkan", _inferred),
)
