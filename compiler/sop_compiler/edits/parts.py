"""The parts of a YAML text with their true ends and their way of writing.

Nodes (``source.nodes``) say what is written and where it begins. To change the text one also needs to
know whether a list is written in brackets, in which collection a value stands, and where its last
character is: YAML's own end of a block lies behind the comments that follow it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

import yaml

from sop_compiler.edits.edit import EditRefused

LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(slots=True, eq=False)
class Part:
    """One value of a YAML text.

    Attributes:
        kind: ``text``, ``list`` or ``map``.
        start: offset of its first character.
        end: offset behind its last own character (comments behind it excluded).
        style: ``block`` or ``flow`` for collections, ``pair`` for the map in ``[a: b]``; for texts the
            sign they begin with (``'``, ``"``, ``|``, ``>``), ``""`` when plain, ``empty`` when blank.
        in_flow: it stands between brackets of a collection around it.
        parent: the collection that holds it.
        key: the written name, for values of a map.
        value: what a text says, line breaks folded as YAML does.
        children: items, or values of the entries.
    """

    kind: str
    start: int
    end: int
    style: str
    in_flow: bool
    parent: Part | None
    key: Part | None = None
    value: str = ""
    children: list[Part] = field(default_factory=list["Part"])

    @property
    def index(self) -> int:
        """Its place among the children of its parent."""
        return self.parent.children.index(self) if self.parent else 0


class Lines:
    """Line arithmetic on a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        breaks = list(LINE_BREAK.finditer(text))
        self._starts = [0, *(m.end() for m in breaks)]
        self._ends = [*(m.start() for m in breaks), len(text)]
        self.newline = breaks[0][0] if breaks else "\n"

    def offset(self, line: int, column: int) -> int:
        """Offset of a line and column, both from 1."""
        return self._starts[line - 1] + column - 1

    def start(self, offset: int) -> int:
        """Where the line of ``offset`` begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def end(self, offset: int) -> int:
        """Where the line of ``offset`` ends, before its line break."""
        return self._ends[bisect_right(self._starts, offset) - 1]

    def next(self, offset: int) -> int:
        """Where the line behind that of ``offset`` begins; the end of the text behind the last."""
        index = bisect_right(self._starts, offset)
        return self._starts[index] if index < len(self._starts) else len(self.text)

    def column(self, offset: int) -> int:
        """Characters before ``offset`` on its line."""
        return offset - self.start(offset)

    def begin(self, part: Part) -> int:
        """Where a child of a collection begins, its name or dash included."""
        if part.key is not None:
            return part.key.start
        holder = part.parent
        if holder is None or holder.style != "block":
            return part.start
        index = part.index
        if index == 0:
            return holder.start
        # Behind the item above only blank lines and comments come before the dash.
        line = self.next(holder.children[index - 1].end)
        while (written := self.written(line).strip()) == "" or written.startswith("#"):
            line = self.next(line)
        return line + len(self.written(line)) - len(self.written(line).lstrip())

    def written(self, line: int) -> str:
        """The line that begins at ``line``, without its break."""
        return self.text[line : self.end(line)]


def read_parts(text: str) -> tuple[Part, dict[tuple[str, int], Part]]:
    """The root part, and all parts by (kind, start).

    Raises:
        EditRefused: the text is no YAML, is empty, or uses anchors or ``? `` keys.
    """
    loader_class: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Reader(text).read(yaml.parse(text, Loader=loader_class))
    except yaml.YAMLError as error:
        raise EditRefused("berkas ini bukan YAML yang dapat dibaca; perbaiki dahulu") from error


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._root: Part | None = None
        self._open: list[Part] = []
        self._key: list[Part | None] = []  # the name just read, for every open collection
        self._found: dict[tuple[str, int], Part] = {}

    def read(self, events: Any) -> tuple[Part, dict[tuple[str, int], Part]]:
        """All parts, from PyYAML's events."""
        for event in events:
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise EditRefused("berkas ini memakai jangkar YAML (& dan *); ubah dengan tangan")
            if isinstance(event, yaml.ScalarEvent):
                self._add(self._scalar(event))
            elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                part = self._collection(event)
                self._add(part)
                self._open.append(part)
                self._key.append(None)
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                part = self._open.pop()
                self._key.pop()
                part.end = self._end(part, event)
        if self._root is None:
            raise EditRefused("berkas ini kosong")
        return self._root, self._found

    def _add(self, part: Part) -> None:
        if not self._open:
            self._root = part
        else:
            holder, name = self._open[-1], self._key[-1]
            if holder.kind == "map" and name is None:
                self._check_key(part)
                self._key[-1] = part
                return
            part.key = name
            self._key[-1] = None
            holder.children.append(part)
        self._found[part.kind, part.start] = part
        if part.style == "empty" and part.key is not None:
            # YAML puts the blank of `{a: , b}` at what follows; it belongs behind the colon, if there is one.
            colon = re.compile(r"\s*:").match(self._text, part.key.end)
            part.start = part.end = colon.end() if colon else part.key.end

    def _check_key(self, part: Part) -> None:
        begin = max(self._text.rfind(c, 0, part.start) for c in "\n\r") + 1
        before = self._text[begin : part.start]
        if part.kind != "text" or (not part.in_flow and "?" in before):
            raise EditRefused("berkas ini memakai nama isian bertanda `?`; ubah dengan tangan")

    def _scalar(self, event: Any) -> Part:
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style or ""
        if start == end:
            style = "empty"
        elif style in ("|", ">"):
            if "+" in self._text[start : start + 3]:
                raise EditRefused("berkas ini memakai `|+` atau `>+`; ubah dengan tangan")
            end = start + len(self._text[start:end].rstrip())
        holder = self._open[-1] if self._open else None
        return Part("text", start, end, style, self._in_flow(), holder, value=event.value)

    def _collection(self, event: Any) -> Part:
        start: int = event.start_mark.index
        kind = "list" if type(event) is yaml.SequenceStartEvent else "map"
        style = "flow" if event.flow_style else "block"
        if kind == "map" and style == "flow" and self._text[start : start + 1] != "{":
            style = "pair"
        return Part(kind, start, start, style, self._in_flow(), self._open[-1] if self._open else None)

    def _in_flow(self) -> bool:
        return bool(self._open) and self._open[-1].style != "block"

    def _end(self, part: Part, event: Any) -> int:
        if part.style == "flow":
            return event.end_mark.index
        return part.children[-1].end if part.children else part.start
