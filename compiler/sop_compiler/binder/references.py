"""Reporting references to nothing, at the word that makes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sop_compiler.diagnostics import Collector, closest, shorten
from sop_compiler.spans import Span

_MANY = 12
_REGISTERS = {
    "unknown-document": "dokumen.yaml",
    "unknown-regulation": "peraturan.yaml",
    "unknown-role": "instansi.yaml",
    "unknown-unit": "instansi.yaml",
}


@dataclass(frozen=True, slots=True)
class Known:
    """Ids that an SOP may refer to; ``None`` = their file cannot be read, so nothing is reported.

    ``procedures`` holds full ids, those of unreadable files included.
    """

    procedures: frozenset[str]
    regulations: frozenset[str] | None
    units: frozenset[str] | None


Places = dict[tuple[Span, str, str], Span]
"""(place of a step or control, entry, word) -> place of the word; the model keeps one place a record."""


def unknown(out: Collector, code: str, span: Span, word: str, known: Iterable[str]) -> None:
    """Report a reference to nothing, with the nearest known id, or what else can be done."""
    if out.reported(span):
        return
    ids = sorted(known)
    near = closest(word, ids)
    hint: tuple[str, dict[str, str]] | None = None
    if near:
        hint = ("hint-did-you-mean", {"word": near})
    elif code in _REGISTERS:
        hint = ("hint-register", {"file": _REGISTERS[code]})
    elif 0 < len(ids) <= _MANY:
        hint = ("hint-known", {"known": ", ".join(ids)})
    out.report(code, span, hint=hint, id=shorten(word))


def clash(out: Collector, key: str, span: Span, first: Span) -> None:
    """Report an id that is used a second time; ``first`` is where it was used before."""
    where = f"{first.file}:{first.line}"
    out.report(
        "duplicate-id", span, hint=("hint-other-id", {}), related=(first,), id=shorten(key), where=where
    )


def unique(ids: Iterable[tuple[str, Span]], out: Collector) -> None:
    """Report every id that was used before."""
    first: dict[str, Span] = {}
    for key, span in ids:
        if key in first:
            clash(out, key, span, first[key])
        else:
            first[key] = span
