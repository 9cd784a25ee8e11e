"""Tolerant access to nodes.

The schema has already reported wrong shapes; here they simply read as absent, so that references in
the rest of the file are still checked in the same run.
"""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.source import ListNode, MapNode, Node, TextNode
from sop_compiler.spans import Span


def clean(text: str) -> str:
    """White-space runs as one space: line breaks inside a YAML text mean nothing."""
    return " ".join(text.split())


def text_of(node: Node | None) -> str | None:
    """Text of a text node, cleaned; ``None`` for anything else or blank."""
    if isinstance(node, TextNode) and node.value is not None:
        return clean(node.value)
    return None


class View:
    """A map node read by key."""

    __slots__ = ("_entries", "node")

    def __init__(self, node: MapNode) -> None:
        """Look at ``node``."""
        self.node = node
        # A row of the table is asked for some thirty keys.
        self._entries = {entry.key: entry for entry in node.entries}

    @classmethod
    def of(cls, node: Node | None) -> View | None:
        """A view of a map node, ``None`` for anything else."""
        return cls(node) if isinstance(node, MapNode) else None

    @property
    def span(self) -> Span:
        """First key, or the node itself when it has none."""
        return self.node.entries[0].key_span if self.node.entries else self.node.span

    def has(self, key: str) -> bool:
        """The key is written and not blank."""
        node = self.get(key)
        return node is not None and not (isinstance(node, TextNode) and node.value is None)

    def get(self, key: str) -> Node | None:
        """The node below ``key``."""
        entry = self._entries.get(key)
        return entry.value if entry else None

    def at(self, key: str) -> Span:
        """Place of the value of ``key``; of the map when the key is absent."""
        entry = self._entries.get(key)
        if entry is None:
            return self.span
        return entry.value.span if isinstance(entry.value, TextNode) else entry.key_span

    def key_place(self, key: str) -> Span:
        """Place of the name ``key`` itself; of the map when the key is absent."""
        entry = self._entries.get(key)
        return entry.key_span if entry else self.span

    def text(self, key: str) -> str | None:
        """Text below ``key``."""
        return text_of(self.get(key))

    def flag(self, key: str) -> bool | None:
        """``ya``/``tidak`` below ``key``."""
        return {"ya": True, "tidak": False}.get(self.text(key) or "")

    def view(self, key: str) -> View | None:
        """Map below ``key``."""
        return View.of(self.get(key))

    def items(self, key: str) -> tuple[Node, ...]:
        """Items of the list below ``key``; a single text counts as a list of one."""
        node = self.get(key)
        if isinstance(node, ListNode):
            return node.items
        return (node,) if isinstance(node, TextNode) and node.value is not None else ()

    def views(self, key: str) -> Iterator[View]:
        """Map items of the list below ``key``."""
        for node in self.items(key):
            if isinstance(node, MapNode):
                yield View(node)

    def texts(self, key: str) -> tuple[str, ...]:
        """Text items of the list below ``key``."""
        return tuple(t for t in (text_of(node) for node in self.items(key)) if t is not None)

    def places(self, key: str) -> tuple[tuple[str, Span], ...]:
        """Like :meth:`texts`, each with its place."""
        found = ((text_of(node), node.span) for node in self.items(key))
        return tuple((text, span) for text, span in found if text is not None)

    def optional_texts(self, key: str) -> tuple[str, ...] | None:
        """Like :meth:`texts`; ``None`` when the key is not written at all."""
        return self.texts(key) if self.has(key) else None
