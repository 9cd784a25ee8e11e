"""``rantai-nama-dokumen``, ``rantai-nama-pelaksana``: one thing under two spellings."""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.chain_documents import chains
from sop_compiler.lint.context import Context
from sop_compiler.lint.names import Form, speller
from sop_compiler.model import Agency, Document
from sop_compiler.spans import Span


def documents(context: Context) -> Iterator[Diagnostic]:
    """Documents of an agency whose names differ in spelling, order or state words only."""
    spell = context.once(speller)
    agencies = {a.id: a for a in context.handbook.agencies}
    for agency_id, chain in context.once(chains).items():
        places: dict[str, tuple[str, str, Span]] = {}
        for use in (*chain.produced.uses, *chain.needed.uses):
            for document in use.item.documents:
                if document not in places:
                    places[document] = (use.procedure.span.file, use.field, use.item.span)
        first: dict[Form, tuple[str, Span]] = {}
        for document in _in_order(agencies[agency_id].documents, tuple(places)):
            if document.registered:
                place = (document.span.file, f"dokumen/{document.id}/nama", document.span)
            else:
                place = places[document.id]
            form = spell.document(document.name)
            known, span = first.setdefault(form, (document.name, place[2]))
            if span is not place[2]:
                yield context.finding(
                    "chain-document-twice",
                    place[0],
                    place[1],
                    hint=("hint-chain-alias", {"other": known}),
                    related=(span,),
                    name=document.name,
                    other=known,
                )


def _in_order(documents: tuple[Document, ...], printed: tuple[str, ...]) -> Iterator[Document]:
    """The register first, then what is only printed, in order of print: outputs before inputs."""
    by_id = {d.id: d for d in documents}
    yield from (d for d in documents if d.registered)
    yield from (by_id[i] for i in printed if i in by_id and not by_id[i].registered)


def roles(context: Context) -> Iterator[Diagnostic]:
    """Roles of an agency of which a name, abbreviation or alias is spelt like one of another role."""
    spell = context.once(speller)
    chosen = {p.agency for p in context.procedures}
    for agency in context.handbook.agencies:
        if agency.id in chosen:
            first: dict[str, tuple[str, str, Span]] = {}
            for role_id, name, span in _role_names(agency):
                owner, known, place = first.setdefault(spell.joined(name), (role_id, name, span))
                if owner != role_id:
                    yield context.finding(
                        "chain-role-twice",
                        span.file,
                        f"pelaksana/{role_id}",
                        hint="hint-chain-role",
                        related=(place,),
                        name=name,
                        other=known,
                    )


def _role_names(agency: Agency) -> Iterator[tuple[str, str, Span]]:
    for role in agency.roles:
        for name in dict.fromkeys(n for n in (role.name, role.abbreviation, *role.aliases) if n):
            yield role.id, name, role.span
