"""*Keterkaitan*: an SOP that names itself, one that exists nowhere, one under several names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.diagnostics.collect import Hint
from sop_compiler.lint.context import Context
from sop_compiler.lint.names import Form, Speller, procedure_name, speller
from sop_compiler.model import Procedure


def itself(context: Context) -> Iterator[Diagnostic]:
    """An SOP among its own related ones."""
    for procedure in context.procedures:
        for n, related in enumerate(procedure.related or (), 1):
            if related.procedure == procedure.id:
                yield context.finding(
                    "chain-related-itself",
                    procedure,
                    f"keterkaitan/{n}",
                    hint="hint-chain-related-itself",
                    name=related.printed,
                )


def nowhere(context: Context) -> Iterator[Diagnostic]:
    """Related SOPs that are not in the handbook, with the one that may be meant."""
    spell = context.once(speller)
    by_name: dict[Form, list[Procedure]] = defaultdict(list)
    for procedure in context.handbook.procedures:
        for name in (procedure.title, *procedure.aliases):
            by_name[_form(name, spell)].append(procedure)
    for procedure in context.procedures:
        for n, related in enumerate(procedure.related or (), 1):
            if related.procedure is not None:
                continue
            same = by_name.get(_form(related.printed, spell), [])
            own = next((p for p in same if p.agency == procedure.agency), None)
            if own is not None:
                yield context.finding(
                    "chain-related-unbound",
                    procedure,
                    f"keterkaitan/{n}",
                    hint=("hint-chain-related-bind", {"id": own.id}),
                    related=(own.span,),
                    name=related.printed,
                    other=own.title,
                )
                continue
            hint: Hint = ("hint-chain-related-nowhere", {})
            if same:
                hint = ("hint-chain-related-other-agency", {"agency": same[0].agency})
            yield context.finding(
                "chain-related-nowhere", procedure, f"keterkaitan/{n}", hint=hint, name=related.printed
            )


def several_names(context: Context) -> Iterator[Diagnostic]:
    """SOPs that are named otherwise than by title or alias, where they are cited or above their table."""
    spell = context.once(speller)
    by_id = {p.id: p for p in context.handbook.procedures}
    names = {p.id: {_form(n, spell) for n in (p.title, *p.aliases)} for p in context.handbook.procedures}
    for procedure in context.procedures:
        title = procedure.table_title
        if title and _form(title, spell) not in names[procedure.id]:
            yield _named(context, procedure, "judul_tabel", title, procedure)
        for n, related in enumerate(procedure.related or (), 1):
            target = by_id.get(related.procedure or "")
            if target is not None and _form(related.printed, spell) not in names[target.id]:
                yield _named(context, procedure, f"keterkaitan/{n}", related.printed, target)


def _named(context: Context, procedure: Procedure, field: str, printed: str, target: Procedure) -> Diagnostic:
    return context.finding(
        "chain-procedure-names",
        procedure,
        field,
        hint="hint-chain-procedure-names",
        related=(target.span,),
        name=printed,
        other=target.title,
    )


def _form(name: str, spell: Speller) -> Form:
    return spell.form(procedure_name(name))
