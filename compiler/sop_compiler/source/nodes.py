"""Positioned content of a YAML file; every scalar is text (``no``, ``08:30``, ``1.10`` stay words).

Nodes are named tuples: a thousand SOPs have a million, and nothing is quicker to make.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sop_compiler.spans import Span


class TextNode(NamedTuple):
    """A value; ``None`` when the entry is left blank (or written ``null`` / ``~`` without quotes)."""

    value: str | None
    span: Span


class ListNode(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    span: Span


class Entry(NamedTuple):
    """One ``name: value``; ``key_span`` is the place of the name."""

    key: str
    key_span: Span
    value: Node


class MapNode(NamedTuple):
    """Named entries in written order."""

    entries: tuple[Entry, ...]
    span: Span

    def entry(self, key: str) -> Entry | None:
        """The entry of that name, or ``None``."""
        for entry in self.entries:
            if entry.key == key:
                return entry
        return None


Node = TextNode | ListNode | MapNode


def is_blank(node: Node) -> bool:
    """True for an entry that is written but not filled in."""
    return isinstance(node, TextNode) and node.value is None


def to_plain(node: Node) -> Any:
    """Dicts, lists, strings; blank entries of maps are left out, as if not written."""
    if isinstance(node, TextNode):
        return node.value
    if isinstance(node, ListNode):
        return [to_plain(item) for item in node.items]
    plain: dict[str, Any] = {}
    for key, _, value in node.entries:
        if not isinstance(value, TextNode):
            plain[key] = to_plain(value)
        elif value.value is not None:
            plain[key] = value.value
    return plain
