"""Edits of a YAML text at its nodes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sop_compiler.edits.edit import Edit, EditRefused
from sop_compiler.edits.parts import LINE_BREAK, Lines, Part, read_parts
from sop_compiler.edits.writing import (
    WIDTH,
    Plain,
    entry_lines,
    item_lines,
    render,
    render_flow,
    write_key,
    write_scalar,
)
from sop_compiler.source import ListNode, MapNode, Node, TextNode

Edits = tuple[Edit, ...]
_LAST_BREAK = re.compile(f"(?:{LINE_BREAK.pattern})\\Z")
_BLANK_LINES = re.compile(f"\\A(?:[ \\t]*(?:{LINE_BREAK.pattern}))+")
_KINDS = {TextNode: "text", ListNode: "list", MapNode: "map"}


class Document:
    """A YAML text whose nodes can be changed.

    Every method returns edits for :func:`~sop_compiler.edits.apply` and changes nothing itself. Nodes are
    those read from the same text (``SourceFile.node``, ``read_nodes``). Edits of different places can be
    applied together; where they would touch, apply the first and read again.

    Comments stay: a comment above a removed entry is kept, one behind it on its own lines goes with it.

    Raises (all methods):
        EditRefused: the place cannot be edited without guessing (anchors, ``[a: b]`` …).
        KeyError, IndexError: no such entry or item. ValueError: the node is not of this text.
    """

    def __init__(self, text: str) -> None:
        """Read the parts of ``text``.

        Raises:
            EditRefused: it is no YAML, is empty, or uses anchors.
        """
        self.text = text
        self._lines = Lines(text)
        self._root, self._parts = read_parts(text)

    # ---- values

    def replace_value(self, node: Node, value: Plain) -> Edits:
        """Another value in the place of ``node``; a text in quotes stays in quotes."""
        return self._replace(self._part(node), value)

    def rename_key(self, node: MapNode, key: str, new: str) -> Edits:
        """Another name for an entry; its value and place stay."""
        name = self._entry(self._map(node), node, key).key
        assert name is not None
        return (Edit(name.start, name.end, write_key(new, flow=name.in_flow)),)

    # ---- lists

    def insert_item(self, node: ListNode, index: int, value: Plain) -> Edits:
        """A new item before the item ``index``; ``index == len`` appends."""
        part = self._list(node)
        if not 0 <= index <= len(part.children):
            raise IndexError(index)
        if part.style == "flow":
            return self._insert_flow(part, index, render_flow(value))
        return self._insert_block(part, index, item_lines(value, self._room(part), block=_like(part)))

    def remove_item(self, node: ListNode, *indexes: int) -> Edits:
        """The list without these items; ``[]`` when none is left."""
        return self._remove(self._list(node), set(indexes))

    def move_item(self, node: ListNode, index: int, to: int) -> Edits:
        """The item ``index`` at place ``to``, with the comments directly above it."""
        order = list(range(len(node.items)))
        order.insert(to, order.pop(index))
        return self.reorder_items(node, order)

    def reorder_items(self, node: ListNode, order: Sequence[int]) -> Edits:
        """The items in another order: ``order`` names the old index of each."""
        return self._reorder(self._list(node), order)

    # ---- maps

    def set_key(
        self, node: MapNode, key: str, value: Plain, *, after: str | None = None, before: str | None = None
    ) -> Edits:
        """The entry ``key`` with this value, replaced where it stands.

        A new one is put behind ``after`` or in front of ``before``, at the end when neither is there.
        """
        part = self._map(node)
        known = {self._name(child): i for i, child in enumerate(part.children)}
        if key in known:
            return self._replace(part.children[known[key]], value)
        index = len(part.children)
        if after in known:
            index = known[after] + 1
        elif before in known:
            index = known[before]
        if part.style == "flow":
            return self._insert_flow(part, index, f"{write_key(key, flow=True)}: {render_flow(value)}")
        return self._insert_block(part, index, entry_lines(key, value, self._room(part)))

    def remove_key(self, node: MapNode, *keys: str) -> Edits:
        """The map without these entries; ``{}`` when none is left."""
        part = self._map(node)
        return self._remove(part, {self._entry(part, node, key).index for key in keys})

    def reorder_keys(self, node: MapNode, keys: Sequence[str]) -> Edits:
        """The entries in the order of ``keys`` (all of them), each with the comments directly above it."""
        part = self._map(node)
        if sorted(keys) != sorted(self._name(child) for child in part.children):
            raise KeyError(", ".join(keys))
        return self._reorder(part, [self._entry(part, node, key).index for key in keys])

    # ---- finding parts

    def part(self, node: Node) -> Part:
        """How ``node`` is written (read only)."""
        return self._part(node)

    def _part(self, node: Node) -> Part:
        offset = self._lines.offset(node.span.line, node.span.column)
        part = self._parts.get((_KINDS[type(node)], offset))
        if part is None:
            raise ValueError(f"no such node in this text: {node.span}")
        return part

    def _list(self, node: ListNode) -> Part:
        return self._part(node)

    def _map(self, node: MapNode) -> Part:
        part = self._part(node)
        if part.style == "pair":
            raise EditRefused("isian di dalam daftar ini tanpa kurung kurawal; tulis `{nama: isi}`")
        return part

    def _name(self, part: Part) -> str:
        assert part.key is not None
        return part.key.value

    def _entry(self, part: Part, node: MapNode, key: str) -> Part:
        found = node.entry(key)
        if found is not None:
            offset = self._lines.offset(found.key_span.line, found.key_span.column)
            for child in part.children:
                if child.key is not None and child.key.start == offset:
                    return child
        raise KeyError(key)

    # ---- places

    def _behind(self, part: Part) -> int:
        """Behind the colon or dash that stands before a value."""
        if part.key is not None:
            return self.text.index(":", part.key.end) + 1
        return self._lines.begin(part) + 1

    def _alone(self, offset: int) -> bool:
        """True when only spaces stand before ``offset`` on its line."""
        return not self.text[self._lines.start(offset) : offset].strip()

    def _room(self, part: Part) -> int:
        return WIDTH - self._lines.column(part.start)

    def _indented(self, lines: Sequence[str], column: int) -> str:
        return "".join(f"{' ' * column}{line}{self._lines.newline}" for line in lines)

    def _line_behind(self, offset: int, written: str) -> Edit:
        """Whole lines put behind the line of ``offset``."""
        place = self._lines.next(offset)
        if place == len(self.text) and self._lines.end(offset) == place:  # the last line lacks its break
            return Edit(place, place, self._lines.newline + written[: -len(self._lines.newline)])
        return Edit(place, place, written)

    # ---- inserting

    def _insert_flow(self, part: Part, index: int, written: str) -> Edits:
        if not part.children:
            return (Edit(part.start + 1, part.start + 1, written),)
        if index == 0:
            place = self._lines.begin(part.children[0])
            return (Edit(place, place, f"{written}, "),)
        place = part.children[index - 1].end
        return (Edit(place, place, f", {written}"),)

    def _insert_block(self, part: Part, index: int, lines: Sequence[str]) -> Edits:
        column = self._lines.column(part.start)
        if index == 0:
            first, rest = lines[0], self._indented(lines[1:], column)
            return (Edit(part.start, part.start, f"{first}{self._lines.newline}{rest}{' ' * column}"),)
        return (self._line_behind(part.children[index - 1].end, self._indented(lines, column)),)

    # ---- replacing

    def _replace(self, part: Part, value: Plain) -> Edits:
        quoted = part.style in ("'", '"')
        if part.in_flow:
            written = write_scalar(value, flow=True, quoted=quoted) if isinstance(value, str) else None
            return self._inline(part, render_flow(value) if written is None else written)
        block = {"block": True, "flow": False}.get(part.style)
        layout = render(value, block=block, room=self._room(part))
        if layout.inline is not None:
            text = isinstance(value, str)
            return self._inline(part, write_scalar(value, quoted=quoted) if text else layout.inline)
        return self._replace_by_block(part, layout.lines)

    def _inline(self, part: Part, written: str) -> Edits:
        if part.style == "empty":
            place = part.start
            colon = part.key is None or self.text[place - 1] == ":"
            return (Edit(place, place, f" {written}" if colon else f": {written}"),)
        if part.style != "block" or part.parent is None:
            return (Edit(part.start, part.end, written),)
        behind = self._behind(part)
        if not self._alone(part.start):
            return (Edit(behind, part.end, f" {written}"),)
        # The lines of the block go; a comment behind the colon stays.
        gone = Edit(self._lines.start(part.start), self._lines.next(part.end), "")
        return (Edit(behind, behind, f" {written}"), gone)

    def _replace_by_block(self, part: Part, lines: Sequence[str]) -> Edits:
        newline = self._lines.newline
        if part.parent is None:
            return (Edit(part.start, part.end, newline.join(lines)),)
        if part.style == "block":
            column = self._lines.column(part.start)
            # A list may stand right below its name, a map may not.
            deeper = 2 if part.key and column <= self._lines.column(part.key.start) else 0
            joint = f"{newline}{' ' * (column + deeper)}"
            return (Edit(part.start, part.end, " " * deeper + joint.join(lines)),)
        if part.key is None:
            # A dash keeps the first line beside it; a comment there stays behind that line.
            column = self._lines.column(self._lines.begin(part)) + 2
            start = part.start
            first = Edit(start, part.end, f" {lines[0]}" if part.style == "empty" else lines[0])
            rest = self._indented(lines[1:], column)
            return (first, self._line_behind(part.end, rest)) if rest else (first,)
        column = self._lines.column(part.key.start) + 2
        kept = self._behind(part)
        return (Edit(kept, part.end, ""), self._line_behind(part.end, self._indented(lines, column)))

    # ---- removing

    def _remove(self, part: Part, indexes: set[int]) -> Edits:
        if any(not 0 <= i < len(part.children) for i in indexes):
            raise IndexError(sorted(indexes))
        if not indexes:
            return ()
        runs = _runs(indexes)
        if part.style == "flow":
            return tuple(self._remove_flow(part, *run) for run in runs)
        if len(indexes) == len(part.children):
            return self._inline(part, "[]" if part.kind == "list" else "{}")
        return tuple(edit for run in runs for edit in self._remove_block(part, *run))

    def _remove_flow(self, part: Part, first: int, last: int) -> Edit:
        children = part.children
        if last + 1 < len(children):
            return Edit(self._lines.begin(children[first]), self._lines.begin(children[last + 1]), "")
        start = children[first - 1].end if first else self._lines.begin(children[0])
        return Edit(start, children[last].end, "")

    def _remove_block(self, part: Part, first: int, last: int) -> Edits:
        if first and _ends_in_lines(part.children[first - 1]):
            self._check_comments(part, self._lines.next(part.children[last].end))
        edits: list[Edit] = []
        for index in range(first, last + 1):
            child = part.children[index]
            start = self._lines.begin(child)
            if self._alone(start):
                edits.append(Edit(self._lines.start(start), self._lines.next(child.end), ""))
                continue
            # The first entry beside a dash: what follows moves up, unless comments stand between.
            following = self._lines.begin(part.children[last + 1])
            if self.text[self._lines.next(part.children[last].end) : following].strip():
                edits.append(Edit(start, self._lines.end(child.end), ""))
            else:
                return (Edit(start, following, ""),)
        return tuple(edits)

    # ---- moving

    def _reorder(self, part: Part, order: Sequence[int]) -> Edits:
        children = part.children
        if sorted(order) != list(range(len(children))):
            raise IndexError(list(order))
        if list(order) == sorted(order):
            return ()
        spans = [(self._lines.begin(c), c.end) for c in children]
        if part.style == "flow":
            return tuple(
                Edit(*spans[i], self.text[slice(*spans[old])]) for i, old in enumerate(order) if i != old
            )
        # In blocks whole lines move. The first piece begins where the block does, beside a dash perhaps.
        column = self._lines.column(part.start)
        starts = [spans[0][0], *(self._lines.next(c.end) for c in children[:-1])]
        if any(map(_ends_in_lines, children)):
            for start in starts[1:]:
                self._check_comments(part, start)
        stop = self._lines.end(children[-1].end)
        texts = (self.text[s:e] for s, e in zip(starts, [*starts[1:], stop], strict=True))
        pieces = [_LAST_BREAK.sub("", piece) for piece in texts]
        pieces[0] = " " * column + pieces[0]
        ordered = [pieces[old] for old in order]
        ordered[0] = _BLANK_LINES.sub("", ordered[0])
        moved = self._lines.newline.join(ordered)
        return (Edit(spans[0][0], stop, moved.removeprefix(" " * column)),)

    def _check_comments(self, part: Part, line: int) -> None:
        """Refuse when a comment below would slip into the lines of a text (``|``) above."""
        while line < len(self.text):
            written = self._lines.written(line)
            if written.strip() and not written.lstrip().startswith("#"):
                return
            if written.strip() and len(written) - len(written.lstrip()) > self._lines.column(part.start):
                raise EditRefused("komentar di bawah teks `|` menjorok terlalu dalam; ubah dengan tangan")
            line = self._lines.next(line)


def _like(part: Part) -> bool | None:
    """New items are laid out as their neighbours are: over lines, on one line, or free."""
    styles = [c.style for c in part.children if c.kind != "text"]
    return None if not styles else styles[-1] == "block"


def _ends_in_lines(part: Part) -> bool:
    while part.children:
        part = part.children[-1]
    return part.style in ("|", ">")


def _runs(indexes: set[int]) -> list[tuple[int, int]]:
    """``{1, 2, 5}`` as ``[(1, 2), (5, 5)]``."""
    runs: list[tuple[int, int]] = []
    for index in sorted(indexes):
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs
