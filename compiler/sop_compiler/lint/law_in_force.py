"""``hukum-dicabut``, ``hukum-diubah``, ``hukum-tanpa-induk``: is what is cited still the law?"""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.diagnostics.collect import Hint
from sop_compiler.law import Citation, Register
from sop_compiler.law.register import full_name, is_gone
from sop_compiler.lint.context import Context
from sop_compiler.lint.law_texts import Entry, Text, names, texts
from sop_compiler.model import Regulation


def repealed(context: Context) -> Iterator[Diagnostic]:
    """Cited acts that are repealed or replaced, or whose base act is."""
    register, found = context.once(texts)
    for text in found:
        for entry in text.entries:
            for regulation in _registered(entry, register):
                code = successor = base = ""
                if is_gone(regulation):
                    code = "law-repealed" if regulation.status == "dicabut" else "law-replaced-unchecked"
                    successor = names(register.successors(regulation)) or "(belum dicatat)"
                elif bases := register.gone_bases(regulation):
                    code, base = "law-base-repealed", names(bases)
                if code:
                    yield context.finding(
                        code,
                        text.where,
                        entry.field,
                        hint=_seen(regulation),
                        related=(regulation.span,),
                        act=full_name(regulation),
                        successor=successor,
                        base=base,
                    )


def amended(context: Context) -> Iterator[Diagnostic]:
    """Cited acts whose last amendment the same text does not cite."""
    register, found = context.once(texts)
    for text in found:
        missing = {i: _missing(r, text, register) for i in text.cited if (r := register.get(i))}
        for entry in text.formal:
            for regulation in _registered(entry, register):
                changes = missing.get(regulation.id, ())
                # Of an act and its amendment, both cited, the act alone is reported.
                covered = {c for base in regulation.relations.amends for c in missing.get(base, ())}
                if not changes or is_gone(regulation) or set(changes) <= covered:
                    continue
                before = text.year is not None and any(int(c.year or 9999) < text.year for c in changes)
                yield context.finding(
                    "law-amended" if before else "law-amended-later",
                    text.where,
                    entry.field,
                    hint=_seen(regulation),
                    related=tuple(c.span for c in changes),
                    act=full_name(regulation),
                    changes=names(changes),
                )


def without_base(context: Context) -> Iterator[Diagnostic]:
    """Amending acts whose base act the same text does not cite."""
    register, found = context.once(texts)
    for text in found:
        cited_names = {
            (a.citation.kind, a.citation.number, a.citation.year) for e in text.formal for a in e.acts
        }
        for entry in text.formal:
            for act, base in _amending(entry, register):
                if isinstance(base, Regulation):
                    known, name, related = base.id in text.cited, full_name(base), (base.span,)
                else:
                    known = (base.kind, base.number, base.year) in cited_names
                    name, related = base.name, ()
                if not known:
                    yield context.finding(
                        "law-without-base",
                        text.where,
                        entry.field,
                        hint=("hint-law-base", {"base": name, "act": act}),
                        related=related,
                        act=act,
                        base=name,
                    )


def _registered(entry: Entry, register: Register) -> tuple[Regulation, ...]:
    return tuple(r for i in entry.ids if (r := register.get(i)) is not None)


def _missing(regulation: Regulation, text: Text, register: Register) -> tuple[Regulation, ...]:
    """Amendments after the last one that the text cites: "terakhir dengan" stands for those before."""
    changes = register.amendments(regulation)
    known = [n for n, change in enumerate(changes) if change.id in text.cited]
    later = changes[known[-1] + 1 :] if known else changes
    lasting = tuple(c for c in later if not is_gone(c))
    return lasting or later


def _amending(entry: Entry, register: Register) -> Iterator[tuple[str, Regulation | Citation]]:
    """Every amending act of an entry with its base, as printed where none is registered."""
    for regulation in _registered(entry, register):
        if not regulation.title.casefold().startswith("perubahan"):
            continue  # an act of its own that also changes others needs no base
        bases = [b for i in regulation.relations.amends if (b := register.get(i)) is not None]
        roots = [b for b in bases if not set(b.relations.amends) & set(regulation.relations.amends)]
        yield from ((full_name(regulation), b) for b in roots[:1])
    if not entry.bound:
        for act in entry.acts:
            if act.match is None and not act.follows:
                yield from ((act.citation.name, base) for base in act.citation.amends)


def _seen(regulation: Regulation) -> Hint:
    """When and where the status was looked up, or that it was not."""
    if regulation.checked_on is None:
        return "hint-law-unchecked", {"id": regulation.id}
    return "hint-law-checked", {"date": regulation.checked_on, "where": regulation.checked_at or "-"}
