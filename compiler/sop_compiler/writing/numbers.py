"""New printed numbers for the rows of a draft.

``no`` is what stands in the first column of the form and nothing else: branches name their targets by
``id``, so a row can be inserted anywhere and the numbers follow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sop_compiler.edits import Document, Edit, Quoted
from sop_compiler.source import ListNode, MapNode, Node, TextNode

_NUMBER = re.compile(r"((?:\d+\.)*)(\d+|[a-z]|[A-Z])([.)]?)")
# The form prints no number beside these two, or does; both are seen.
_MAY_LACK = ("mulai", "selesai")
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class _Style:
    """How a level is numbered: ``3.`` + ``a`` + ``.``; ``kind`` is ``1``, ``a`` or ``A``."""

    prefix: str
    kind: str
    suffix: str

    def written(self, count: int) -> str:
        counter = str(count) if self.kind == "1" else chr(ord(self.kind) + count - 1)
        return f"{self.prefix}{counter}{self.suffix}"


def renumber(document: Document, root: MapNode) -> tuple[tuple[Edit, ...], dict[str, str]]:
    """Edits that number the rows of ``root`` from top to bottom, and old -> new of what changes.

    A table in which no row has a number keeps none, and so does a row of *mulai* or *selesai*. A level
    with a number that cannot be counted (``3-5``) is left as it is.
    """
    changes: dict[str, str] = {}
    edits = _level(document, root, None, changes)
    return edits, changes


def _level(
    document: Document, holder: MapNode, above: tuple[str, str] | None, changes: dict[str, str]
) -> tuple[Edit, ...]:
    entry = holder.entry("langkah")
    if entry is None or not isinstance(entry.value, ListNode):
        return ()
    rows = [row for row in entry.value.items if isinstance(row, MapNode)]
    written = [_text(row, "no") for row in rows]
    style = _style([no for no in written if no is not None], above)
    edits: list[Edit] = []
    count = 0
    for row, old in zip(rows, written, strict=True):
        new = old
        if style is not None and not (old is None and _text(row, "jenis") in _MAY_LACK):
            count += 1
            new = style.written(count)
        if new is not None and new != old:
            edits += document.set_key(row, "no", Quoted(new), after="id", before=_first(row))
            if old is not None:
                changes[old] = new
        group = row.entry("sublangkah")
        if group is not None and isinstance(group.value, MapNode):
            numbers = (_bare(old), _bare(new)) if old is not None and new is not None else None
            edits += _level(document, group.value, numbers, changes)
    return tuple(edits)


def _style(numbers: list[str], above: tuple[str, str] | None) -> _Style | None:
    found = [_NUMBER.fullmatch(no) for no in numbers]
    if not found or not all(found):
        return None
    first = next(match for match in found if match is not None)
    kinds = {"1" if m[2].isdigit() else "a" if m[2].islower() else "A" for m in found if m is not None}
    if len(kinds) != 1 or (kinds != {"1"} and len(numbers) > _LETTERS):
        return None
    prefix = first[1]
    if above is not None and prefix.rstrip(".") == above[0]:  # `3.1` below row 3 follows its row
        prefix = above[1] + prefix[len(above[0]) :]
    return _Style(prefix, kinds.pop(), first[3])


def _bare(number: str) -> str:
    return number.rstrip(".)")


def _first(row: MapNode) -> str | None:
    return row.entries[0].key if row.entries else None


def _text(row: MapNode, key: str) -> str | None:
    entry = row.entry(key)
    node: Node | None = entry.value if entry else None
    return node.value.strip() if isinstance(node, TextNode) and node.value else None
