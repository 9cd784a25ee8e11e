"""What a rule sees: the bound handbook, the files behind it, and places by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.diagnostics.collect import Hint
from sop_compiler.model import Handbook, Procedure
from sop_compiler.source import ListNode, MapNode, Node, SourceFile, TextNode
from sop_compiler.spans import Span

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Context:
    """The input of a rule.

    Attributes:
        handbook: everything, whatever the profile.
        procedures: newest versions of the SOPs whose agency follows a profile of the rule.
        files: source files by path.
        made: what :meth:`once` has made, shared by the rules of a run that see the same procedures.
    """

    handbook: Handbook
    procedures: tuple[Procedure, ...]
    files: Mapping[str, SourceFile]
    made: dict[object, object] = field(default_factory=dict[object, object], compare=False, repr=False)

    def once(self, make: Callable[[Context], _T]) -> _T:
        """``make(self)``, worked out once a run, for what several rules need."""
        if make not in self.made:
            self.made[make] = make(self)
        return cast("_T", self.made[make])

    def finding(
        self,
        code: str,
        where: Procedure | str,
        field: str = "",
        *,
        span: Span | None = None,
        hint: Hint | str | None = None,
        related: tuple[Span, ...] = (),
        **values: str,
    ) -> Diagnostic:
        """A finding on ``field`` of a procedure (or of the file of that path).

        The place is found by the field: ``langkah/<id>/waktu``, ``identitas/2``, ``nomor`` … as
        ``medan`` of ``perlu_konfirmasi`` writes it; of a field that is not written, the nearest one
        above it. ``values`` are words of the message; they are part of the finding's fingerprint, so
        give places as ``related``, never as line numbers. ``hint`` is the code of an advice, with its
        values where it has some.
        """
        file = where if isinstance(where, str) else where.span.file
        at = (
            span
            or self.place(file, field)
            or (Span.file_start(file) if isinstance(where, str) else where.span)
        )
        code_and_values = (hint, dict[str, str]()) if isinstance(hint, str) else hint
        advice = (code_and_values[0], tuple(code_and_values[1].items())) if code_and_values else None
        return Diagnostic(code, at, tuple(values.items()), hint=advice, related=related, field=field)

    def procedure_at(self, file: str) -> Procedure | None:
        """The SOP (newest version) read from a file."""
        return next((p for p in self.handbook.procedures if p.span.file == file), None)

    def node(self, file: str, field: str) -> Node | None:
        """The node of ``field`` in a file, ``None`` when it is not written."""
        found = self._walk(file, field)
        return found[0] if found and found[2] else None

    def place(self, file: str, field: str) -> Span | None:
        """Place of ``field``, or of the nearest written field above it; ``None`` for none at all."""
        found = self._walk(file, field)
        return found[1] if found else None

    def _walk(self, file: str, field: str) -> tuple[Node, Span, bool] | None:
        source = self.files.get(file)
        if source is None or source.node is None or not field:
            return None
        node: Node = source.node
        place: Span | None = None
        parts = field.split("/")
        for n, part in enumerate(parts):
            step = _below(node, part, of_steps=n == 1 and parts[0] == "langkah")
            if step is None:
                return (node, place, False) if place else None
            node, place = step
        return (node, place, True) if place else None


def _below(node: Node, part: str, *, of_steps: bool) -> tuple[Node, Span] | None:
    if isinstance(node, MapNode):
        entry = node.entry(part)
        if entry is None:
            return None
        value = entry.value
        return value, (value.span if isinstance(value, TextNode) else entry.key_span)
    if not isinstance(node, ListNode):
        return None
    item = _step(node, part) if of_steps else None
    if item is None:
        item = next((i for i in node.items if _name(i) == part), None)
    if item is None and part.isdecimal() and 0 < int(part) <= len(node.items):
        item = node.items[int(part) - 1]
    return (item, _head(item)) if item is not None else None


def _step(rows: ListNode, step_id: str) -> Node | None:
    for row in rows.items:
        if _name(row) == step_id:
            return row
        group = row.entry("sublangkah") if isinstance(row, MapNode) else None
        below = group.value.entry("langkah") if group and isinstance(group.value, MapNode) else None
        if below and isinstance(below.value, ListNode):
            found = _step(below.value, step_id)
            if found is not None:
                return found
    return None


def _name(node: Node) -> str | None:
    """``id`` of a map, or the ``label`` of a branch without its dot; a bare text names itself."""
    if isinstance(node, TextNode):
        return node.value
    if not isinstance(node, MapNode):
        return None
    entry = node.entry("id") or node.entry("label")
    text = entry.value.value if entry and isinstance(entry.value, TextNode) else None
    return text.rstrip(".)") if text and entry and entry.key == "label" else text


def _head(node: Node) -> Span:
    if isinstance(node, MapNode) and node.entries:
        first = node.entries[0]
        return first.value.span if isinstance(first.value, TextNode) else first.key_span
    return node.span
