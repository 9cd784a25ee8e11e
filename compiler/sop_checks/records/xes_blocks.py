"""Reading well-behaved event logs quickly: cut at ``<event`` and at quotes, understood once per shape.

The meaning of every shape comes from the parser (:mod:`~sop_checks.records.xes_shapes`).  What a value
must not hold for it to be true of all pieces (``<``, line breaks, control characters) is counted once
per block of the file.  Nothing is guessed: anything else is :class:`NotPlain`, and then the parser
reads all of the log.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import BinaryIO
from xml.parsers import expat

from sop_checks.errors import InputError
from sop_checks.records.tables import CellValue
from sop_checks.records.xes_shapes import MARK, NotPlain, Shape, require_plain_head, understand

__all__ = ["Blocks", "NotPlain"]

_CHUNK = 1 << 20
_LONGEST = 16 * _CHUNK
"""Bytes of one piece; a longer one is read by the parser."""
_MOST_SHAPES = 4_000
_MOST_TEXTS = 50_000
_EVENT = b"<event"
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32)])
_NO_CHARACTERS = (MARK, "\ufffe", "\uffff")
_VALUE = re.compile(r"""(?<=[ \t\n\r]value=")([^"]*)(?=")""")
_BEFORE_VALUE = re.compile(r"[ \t\n\r]value=\Z").search
_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
Cells = Sequence[CellValue]
Pick = Callable[[Cells], Cells]


class Blocks:
    """One pass over a log.

    Attributes:
        columns: position of each column, in order of appearance.
        empty_traces: lines of traces without events.
    """

    def __init__(self, add: Callable[[Sequence[int], Sequence[Cells]], None], *, shared: bool) -> None:
        """``add`` takes lines and cells of events; ``shared``: equal texts are one object."""
        self.columns: dict[str, int] = {}
        self.empty_traces: list[int] = []
        self._add = add
        self._texts: dict[str, str] | None = {} if shared else None
        self._by_quotes: dict[str, Shape] = {}
        self._by_values: dict[str, Shape] = {}
        self._line = 1
        self._trace: list[CellValue] = [None]
        self._trace_columns: tuple[int, ...] = ()
        self._picks: dict[Shape, Pick] = {}
        self._layouts: dict[tuple[int, ...], dict[Shape, Pick]] = {}

    def read(self, stream: BinaryIO) -> None:
        """Read all of a log.

        Raises:
            NotPlain: only the parser can tell what it holds, or what is wrong with it.
        """
        try:
            rest = self._head(stream)
            more = True
            while more:
                chunk = stream.read(_CHUNK)
                more = bool(chunk)
                rest += chunk
                cut = rest.rfind(_EVENT)
                if cut >= 0:
                    self._pieces(_text(rest[:cut]))
                    rest = rest[cut + len(_EVENT) :]
                elif len(rest) > _LONGEST:
                    raise NotPlain
            self._pieces(_text(rest), last=True)
        except (OSError, EOFError, zlib.error, UnicodeDecodeError, InputError, expat.ExpatError):
            raise NotPlain from None

    def _head(self, stream: BinaryIO) -> bytes:
        """Everything before the first event; gives what was read behind it."""
        head = b""
        while _EVENT not in head:
            chunk = stream.read(_CHUNK)
            head += chunk
            if not chunk or len(head) > _LONGEST:
                raise NotPlain
        first = head.index(_EVENT)
        start = head.find(b"<trace", 0, first)
        if start < 0:
            raise NotPlain
        require_plain_head(head[:start])
        self._line += _text(head[:start]).count("\n")
        text = _text(head[start:first])
        texts, values = _cut(text)
        shape = understand(texts, self.columns, "<log>", "</trace></log>")
        _require_signs({shape: 1}, text)
        cells: list[CellValue] = [*map(_unescaped, values)]
        shape.make(cells)
        self._begin(shape, cells, self._line, goes_on=True)
        self._line += shape.lines
        return head[first + len(_EVENT) :]

    def _pieces(self, text: str, *, last: bool = False) -> None:
        """The events of a block, which begins behind the ``<event`` of the first one."""
        texts, known, line = self._texts, self._by_quotes, self._line
        if texts is not None and len(texts) > _MOST_TEXTS:
            texts.clear()
        escaped = "&" in text
        picks = self._picks
        shapes: list[Shape] = []
        lines: list[int] = []
        rows: list[Cells] = []
        for piece in text.split("<event"):
            parts = piece.split('"')
            found = parts[3::4]
            del parts[3::4]
            shape = known.get('"'.join(parts))
            if shape is None or last:
                shape, found = self._shape(piece, last)
            if escaped:
                found = [*map(_unescaped, found)]
            values: list[CellValue] = [*found] if texts is None else [*map(texts.setdefault, found, found)]
            if shape.made:
                shape.make(values)
            values += self._trace
            pick = picks.get(shape)
            if pick is None:
                pick = picks[shape] = self._pick(shape)
            shapes.append(shape)
            lines.append(line)
            rows.append(pick(values))
            if shape.traces:
                self._begin(shape, values, line, goes_on=not last)
                picks = self._picks
            line += shape.lines
        _require_signs(Counter(shapes), text)
        self._line = line
        self._add(lines, rows)

    def _shape(self, piece: str, last: bool) -> tuple[Shape, list[str]]:
        """The shape of a piece that is not known by its quotes, and its values."""
        texts, values = _cut(piece)
        key = MARK.join(texts)
        shape = None if last else self._by_values.get(key)
        if shape is None:
            if len(self._by_values) + len(self._by_quotes) >= _MOST_SHAPES:
                raise NotPlain
            shape = understand(texts, self.columns, "<log><trace><event", "" if last else "</trace></log>")
        if last:
            return shape, values
        self._by_values[key] = shape
        parts = piece.split('"')
        if parts[3::4] == values and all(map(_BEFORE_VALUE, parts[2::4])):
            del parts[3::4]
            self._by_quotes['"'.join(parts)] = shape
        return shape, values

    def _begin(self, shape: Shape, values: Sequence[CellValue], line: int, *, goes_on: bool) -> None:
        """The traces that begin in a piece; the last one ``goes_on`` behind it, the others are empty."""
        *empty, (below, cells) = shape.traces
        self.empty_traces += [line + other for other, _ in empty]
        if not goes_on:
            self.empty_traces.append(line + below)
            return
        self._trace = [*(values[at] for at in cells.values()), None]
        self._trace_columns = tuple(cells)
        self._picks = self._layouts.setdefault(self._trace_columns, {})

    def _pick(self, shape: Shape) -> Pick:
        """Gives the cells of an event, in order of columns, from its values and those of its trace."""
        first = shape.size + len(shape.made)
        of_trace = {column: first + at for at, column in enumerate(self._trace_columns)}
        places = {**of_trace, **shape.event}
        nothing = first + len(of_trace)
        indexes = [places.get(column, nothing) for column in range(len(self.columns))]
        if len(indexes) > 1:
            return itemgetter(*indexes)
        return lambda values: tuple(values[at] for at in indexes)


def _text(data: bytes) -> str:
    """The text of a block; nothing in it that is no character of XML, or that blurs lines."""
    if len(data.translate(None, _CONTROLS)) != len(data):
        raise NotPlain
    if b"\r" in data and data.count(b"\r") != data.count(b"\r\n"):
        raise NotPlain
    text = data.decode()
    if not data.isascii() and any(character in text for character in _NO_CHARACTERS):
        raise NotPlain
    return text


def _cut(text: str) -> tuple[list[str], list[str]]:
    """What stands between the values of a piece, and the values."""
    parts = _VALUE.split(text)
    return parts[::2], parts[1::2]


def _unescaped(value: str) -> str:
    return _ENTITY.sub(_character, value) if "&" in value else value


def _character(match: re.Match[str]) -> str:
    name, decimal, hexadecimal = match.groups()
    if name:
        return _NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal or "0", 16)
    if code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0xFFFF < code < 0x110000:
        return chr(code)
    raise NotPlain


def _require_signs(shapes: Mapping[Shape, int], text: str) -> None:
    """All ``<``, line breaks and tabs belong to the shapes, so no value holds one."""
    pieces = sum(shapes.values())
    in_shapes = [sum(shape.signs[at] * count for shape, count in shapes.items()) for at in range(3)]
    if [text.count("<") - pieces + 1, text.count("\n"), text.count("\t")] != in_shapes:
        raise NotPlain
