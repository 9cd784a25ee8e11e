"""YAML text → positioned nodes.

Built from PyYAML's C event stream: nesting, aliases and size are bounded while reading, so that a
hostile file ends in a message, not in memory.
"""

from __future__ import annotations

from typing import Any, NoReturn

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
# Node counts of anchored values, so that an alias costs what it stands for.
_Frame = tuple[str, Any, list[Any], str | None]


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
    try:
        return _Builder(file, out).build(yaml.parse(text, Loader=loader_class))
    except yaml.YAMLError as error:
        report_syntax_error(error, text, file, out)
    except _Stop:
        pass
    return None


class _Builder:
    def __init__(self, file: str, out: Collector) -> None:
        self._file = file
        self._out = out
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0

    def build(self, events: Any) -> Node | None:
        root: Node | None = None
        stack: list[_Frame] = []
        starts: list[int] = []
        documents = 0
        for event in events:
            node: Node | None = None
            anchor: str | None = None
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop("two-documents", self._span(event), ("hint-delete-document", {}))
            elif isinstance(event, yaml.ScalarEvent):
                self._check_tag(event)
                node, anchor = self._text(event), event.anchor
                self._spend(1, event)
            elif isinstance(event, yaml.AliasEvent):
                node = self._alias(event)
            elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                self._check_tag(event)
                self._spend(1, event)
                if len(stack) >= MAX_DEPTH:
                    self._stop("too-deep", self._span(event), ("hint-split", {}), limit=str(MAX_DEPTH))
                kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
                stack.append((kind, event, [], event.anchor))
                starts.append(self._count)
                continue
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                kind, start, children, anchor = stack.pop()
                span = self._span(start, event)
                node = ListNode(tuple(children), span) if kind == "list" else self._map(children, span)
                size = self._count - starts.pop() + 1
                if anchor:
                    self._anchors[anchor] = (node, size)
                    anchor = None
            if node is None:
                continue
            if anchor:
                self._anchors[anchor] = (node, 1)
            if stack:
                stack[-1][2].append(node)
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
        for key_node, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key_node, TextNode) or key_node.value is None:
                self._out.report("key-not-text", key_node.span, hint=("hint-key", {}))
                continue
            key = key_node.value
            first = entries.get(key)
            if first is not None:
                self._out.report(
                    "duplicate-key",
                    key_node.span,
                    hint=("hint-duplicate-key", {}),
                    related=(first.key_span,),
                    key=key,
                    first=str(first.key_span.line),
                )
                continue
            entries[key] = Entry(key, key_node.span, value)
        return MapNode(tuple(entries.values()), span)

    def _text(self, event: Any) -> TextNode:
        plain = bool(event.implicit[0])
        blank = plain and event.value in _BLANK
        value = " ".join(event.value.split()) if plain else event.value
        return TextNode(None if blank else value, self._span(event))

    def _check_tag(self, event: Any) -> None:
        if event.tag not in _PLAIN_TAGS:
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
        return Span(self._file, begin.line + 1, begin.column + 1, finish.line + 1, finish.column + 1)
