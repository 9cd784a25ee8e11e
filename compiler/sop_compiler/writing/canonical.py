"""``sop fmt``: the canonical form of a source file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sop_compiler.diagnostics import Collector, Diagnostic
from sop_compiler.edits import Document, EditRefused, apply
from sop_compiler.source import MapNode, SourceFile, TextNode
from sop_compiler.source.reader import read_nodes
from sop_compiler.spans import lines_of
from sop_compiler.writing.layout import lay_out
from sop_compiler.writing.numbers import renumber
from sop_compiler.writing.shape import Shape

_ROUNDS = 4
"""Laying out twice gives the same text; more rounds than this would mean that it does not."""


@dataclass(frozen=True, slots=True)
class Canonical:
    """A file and its canonical form.

    Attributes:
        path: POSIX path relative to the root.
        text: the canonical text; the text as it is when the file was left alone.
        changed: it differs from what is written.
        refused: why the file was left alone, ``""`` when it was not.
        mentions: (line of the new text, number) of texts that still name a row by its old number.
    """

    path: str
    text: str
    changed: bool
    refused: str = ""
    mentions: tuple[tuple[int, str], ...] = ()


def readable(file: SourceFile) -> tuple[Diagnostic, ...]:
    """What keeps ``file`` from being formatted: findings about its writing, not about its content."""
    out = Collector()
    read_nodes(file.text, file.path, out)
    return out.sorted()


def canonical(file: SourceFile) -> Canonical:
    """The canonical form of a readable file; earlier versions are archives and stay as they are."""
    if file.earlier or file.node is None:
        return Canonical(file.path, file.text, changed=False)
    try:
        text, changes = _renumbered(file.text, file.path) if _is_draft(file) else (file.text, {})
        text = lay_out(text, Shape.of(file.kind))
        for _ in range(_ROUNDS):
            again = lay_out(text, Shape.of(file.kind))
            if again == text:
                break
            text = again
    except EditRefused as error:
        return Canonical(file.path, file.text, changed=False, refused=str(error))
    return Canonical(file.path, text, text != file.text, mentions=tuple(_mentions(text, changes)))


def _is_draft(file: SourceFile) -> bool:
    status = file.node.entry("status") if file.node and file.kind == "sop" else None
    return status is not None and isinstance(status.value, TextNode) and status.value.value == "rancangan"


def _renumbered(text: str, path: str) -> tuple[str, dict[str, str]]:
    node = read_nodes(text, path, Collector())
    if not isinstance(node, MapNode):
        return text, {}
    edits, changes = renumber(Document(text), node)
    return apply(text, edits), changes


def _mentions(text: str, changes: dict[str, str]) -> list[tuple[int, str]]:
    numbers = sorted({old.rstrip(".") for old in changes if old.rstrip(".").isdigit()})
    if not numbers:
        return []
    pattern = re.compile(rf"\blangkah (?:nomor |no\. ?|ke-)?({'|'.join(numbers)})\b", re.IGNORECASE)
    return [(n, match[1]) for n, line in enumerate(lines_of(text), 1) for match in pattern.finditer(line)]
