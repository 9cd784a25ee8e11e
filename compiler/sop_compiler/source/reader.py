"""YAML text → positioned nodes.

Built from PyYAML's C event stream: nesting, aliases and size are bounded while reading, so that a
hostile file ends in a message, not in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, cast

import yaml

from sop_compiler.diagnostics import Collector, Severity, shorten
from sop_compiler.source.nodes import Entry, ListNode, MapNode, Node, TextNode
from sop_compiler.source.syntax import report_syntax_error
from sop_compiler.spans import Span

MAX_BYTES = 2_000_000
MAX_NODES = 200_000
MAX_DEPTH = 60
_BLANK = frozenset(("", "~", "null", "Null", "NULL"))
_PLAIN_TAGS = frozenset((None, "!"))
_Frame = tuple[Any, list[Any]]
"""First event of a list or map, and what has been read of it."""

_tuple = cast("Any", tuple).__new__
"""Makes a named tuple from its values, unchecked: positions of YAML are right, and there are a million."""


class _Stop(Exception):
    """The file cannot be read further; the reason has been reported."""


def read_nodes(text: str, file: str, out: Collector) -> Node | None:
    """The content of a YAML text, or ``None`` when it cannot be read.

    Args:
        text: content of the file.
        file: path relative to the root, for positions.
        out: receives every problem.
    """
    loader_class: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = None
    try:
        loader = loader_class(text)
        return _Builder(file, out).build(loader.get_event)
    except yaml.YAMLError as error:
        report_syntax_error(error, text, file, out)
    except _Stop:
        pass
    finally:
        if loader is not None:
            loader.dispose()
    return None


class _Builder:
    def __init__(self, file: str, out: Collector) -> None:
        self._file = file
        self._out = out
        # Node counts of anchored values, so that an alias costs what it stands for.
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0

    def build(self, next_event: Callable[[], Any]) -> Node | None:
        """The content of the only document; most events are texts, so they come first and in line."""
        root: Node | None = None
        file, stack, starts = self._file, list[_Frame](), list[int]()
        scalar: Any = yaml.ScalarEvent
        documents = 0
        while (event := next_event()) is not None:
            kind: Any = event.__class__
            anchor: str | None = None
            if kind is scalar:
                if (tag := event.tag) is not None and tag not in _PLAIN_TAGS:
                    self._stop_at_tag(event)
                text: str = event.value
                value: str | None = text
                if event.implicit[0]:
                    if text in _BLANK:
                        value = None
                    elif "  " in text or not text.isprintable():
                        value = " ".join(text.split())
                begin, end = event.start_mark, event.end_mark
                place = (file, begin.line + 1, begin.column + 1, end.line + 1, end.column + 1)
                node: Node = _tuple(TextNode, (value, _tuple(Span, place)))
                anchor = event.anchor
                self._count += 1
                if self._count > MAX_NODES:
                    self._spend(0, event)
            elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
                if event.tag not in _PLAIN_TAGS:
                    self._stop_at_tag(event)
                self._spend(1, event)
                if len(stack) >= MAX_DEPTH:
                    self._stop("too-deep", self._span(event), ("hint-split", {}), limit=str(MAX_DEPTH))
                stack.append((event, []))
                starts.append(self._count)
                continue
            elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
                start, children = stack.pop()
                span = self._span(start, event)
                if kind is yaml.SequenceEndEvent:
                    node = _tuple(ListNode, (tuple(children), span))
                else:
                    node = self._map(children, span)
                size = self._count - starts.pop() + 1
                if start.anchor:
                    self._anchors[start.anchor] = (node, size)
            elif kind is yaml.AliasEvent:
                node = self._alias(event)
            else:
                if kind is yaml.DocumentStartEvent:
                    documents += 1
                    if documents > 1:
                        self._stop("two-documents", self._span(event), ("hint-delete-document", {}))
                continue
            if anchor:
                self._anchors[anchor] = (node, 1)
            if stack:
                stack[-1][1].append(node)
            else:
                root = node
        return root

    def _alias(self, event: Any) -> Node:
        node, size = self._anchors.get(event.anchor) or self._unknown_alias(event)
        self._spend(size, event)
        return node

    def _unknown_alias(self, event: Any) -> NoReturn:
        what = f"rujukan `*{event.anchor}` tidak menunjuk bagian yang sudah ditulis di atasnya"
        what_en = f"the reference `*{event.anchor}` points at nothing written above"
        self._stop("syntax", self._span(event), ("hint-quote-text", {}), what=what, what_en=what_en)

    def _map(self, children: list[Node], span: Span) -> MapNode:
        entries: dict[str, Entry] = {}
        parts = iter(children)
        for key_node, value in zip(parts, parts, strict=True):
            key = key_node.value if isinstance(key_node, TextNode) else None
            if key is None:
                self._out.report("key-not-text", key_node.span, hint=("hint-key", {}))
                continue
            if key in entries:
                first = entries[key]
                self._out.report(
                    "duplicate-key",
                    key_node.span,
                    hint=("hint-duplicate-key", {}),
                    related=(first.key_span,),
                    key=key,
                    first=str(first.key_span.line),
                )
                continue
            entries[key] = _tuple(Entry, (key, key_node.span, value))
        return _tuple(MapNode, (tuple(entries.values()), span))

    def _stop_at_tag(self, event: Any) -> NoReturn:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        begin = event.start_mark
        place = Span(
            self._file, begin.line + 1, begin.column + 1, begin.line + 1, begin.column + 1 + len(tag)
        )
        self._stop("tag", place, ("hint-quote-text", {}), tag=shorten(tag))

    def _spend(self, nodes: int, event: Any) -> None:
        self._count += nodes
        if self._count > MAX_NODES:
            self._stop("too-many-nodes", self._span(event), ("hint-split", {}), limit=str(MAX_NODES))

    def _stop(
        self, code: str, span: Span, hint: tuple[str, dict[str, str]] | None = None, **values: str
    ) -> NoReturn:
        self._out.report(code, span, hint=hint, related=(), severity=Severity.ERROR, **values)
        raise _Stop

    def _span(self, start: Any, end: Any = None) -> Span:
        begin, finish = start.start_mark, (end or start).end_mark
        place = (self._file, begin.line + 1, begin.column + 1, finish.line + 1, finish.column + 1)
        return _tuple(Span, place)
