"""What pieces of an event log mean, told by the parser once for all pieces of one shape.

A piece is what stands behind one ``<event`` and before the next.  Everything in it but the values
is its shape: tags, keys, blanks.  A shape is given to the parser with marks in place of the values;
where every mark comes out as the value of one attribute, any other value will come out there too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sop_checks.records.tables import CellValue
from sop_checks.records.xes_log import CASE, ParsedLog, added, typed

MARK = "\ue000"
"""Stands around the number of a value; a text that has it is read by the parser alone."""
_TEXTS = frozenset({"string", "date", "id"})


class NotPlain(Exception):
    """The log is not well-behaved, or broken: its parser has to read it."""


@dataclass(frozen=True, slots=True)
class Put:
    """A value that the parser found: its attribute, and which value of the piece it is."""

    tag: str
    key: str
    listed: bool
    index: int


@dataclass(slots=True, eq=False)
class Shape:
    """What pieces of one shape mean.

    Attributes:
        size: number of values.
        signs: ``<``, line breaks and tabs in the shape.
        made: cells that are not one of the values as it stands: numbers, and lists.
        event: column and position of its cell, among the values and then ``made``.
        traces: line (below that of the piece) and cells of each trace that begins in the piece.
    """

    size: int
    signs: tuple[int, int, int]
    made: list[tuple[Put, ...]] = field(default_factory=list[tuple[Put, ...]])
    event: dict[int, int] = field(default_factory=dict[int, int])
    traces: list[tuple[int, dict[int, int]]] = field(default_factory=list[tuple[int, dict[int, int]]])

    @property
    def lines(self) -> int:
        """Line breaks in the shape."""
        return self.signs[1]

    def make(self, values: list[CellValue]) -> None:
        """Add the cells of ``made`` to the values of a piece."""
        for puts in self.made:
            cell: CellValue = None
            for put in puts:
                value = typed(put.tag, str(values[put.index]))
                cell = added(cell, value) if put.listed else value
            values.append(cell)


def understand(texts: Sequence[str], columns: dict[str, int], before: str, behind: str) -> Shape:
    """The shape of a piece.

    Args:
        texts: what stands between the values.
        columns: positions of columns; new ones are added.
        before: what makes a whole log of the piece, up to it.
        behind: the same, behind it.

    Raises:
        NotPlain: a value is not the value of one attribute, or the piece is not that of one event.
        ExpatError, InputError: no XML.
    """
    marked = "".join(f"{text}{MARK}{at}{MARK}" for at, text in enumerate(texts[:-1])) + texts[-1]
    recorder = _Recorder()
    recorder.parse(f"{before}{marked}{behind}".encode())
    joined = "".join(texts)
    shape = Shape(len(texts) - 1, (joined.count("<"), joined.count("\n"), joined.count("\t")))
    owners = recorder.owners
    if sorted(put.index for _, _, puts in owners for put in puts) != list(range(shape.size)):
        raise NotPlain
    whole = before.endswith("<event")
    kinds = [kind for kind, _, _ in owners]
    wanted = ["trace", "event"] if whole else ["trace"]
    if kinds[: len(wanted)] != wanted or "event" in kinds[len(wanted) :]:
        raise NotPlain
    if whole:
        shape.event = _placed(shape, owners[1][2], lambda key: columns.setdefault(key, len(columns)))
    for _, line, puts in owners[2:] if whole else owners:
        cells = _placed(shape, puts, lambda key: columns.setdefault(CASE + key, len(columns)))
        shape.traces.append((line - 1, cells))
    return shape


def require_plain_head(data: bytes) -> None:
    """Look at what stands before the first trace.

    Raises:
        NotPlain: more than a log is open there, or its encoding is not UTF-8.
        ExpatError, InputError: no XML.
    """
    recorder = _Recorder()
    recorder.parse(data + b"</log>")
    if recorder.owners:
        raise NotPlain


def _placed(shape: Shape, puts: Sequence[Put], column: Callable[[str], int]) -> dict[int, int]:
    """Positions of the cells of one trace or event, by column; a later value of a key replaces it."""
    found: dict[str, list[Put]] = {}
    for put in puts:
        own = found.setdefault(put.key, [])
        if not put.listed:
            own.clear()
        own.append(put)
    cells: dict[int, int] = {}
    for key, own in found.items():
        if len(own) == 1 and own[0].tag in _TEXTS:
            cells[column(key)] = own[0].index
        else:
            cells[column(key)] = shape.size + len(shape.made)
            shape.made.append(tuple(own))
    return cells


Owner = tuple[Literal["trace", "event"], int, list[Put]]
"""A trace or event, its line, and what was put into it."""


class _Recorder(ParsedLog):
    """A parse that notes where the marks come out."""

    def __init__(self) -> None:
        super().__init__("")
        self.owners: list[Owner] = []
        self._puts: list[Put] | None = None

    def parse(self, data: bytes) -> None:
        """Parse a whole log; its attributes have to end where they began."""
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.Parse(data, True)
        if self._path or not self._log:
            raise NotPlain

    def _declared(self, _: str, encoding: str | None, __: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise NotPlain

    def _doctype(self, *_: object) -> None:
        # It may say that attributes exist which nobody wrote.
        raise NotPlain

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._skipping:
            self._skipping += 1
            return
        before = self._owner
        name = tag.rpartition(":")[2]
        self._start_other(name, attributes)
        if self._owner is not before and (name == "trace" or name == "event"):
            self._puts = []
            self.owners.append((name, self._parser.CurrentLineNumber, self._puts))

    def _store(self, tag: str, key: str, text: str, listed: bool) -> None:
        if self._puts is None or text[:1] != MARK or MARK in key:
            raise NotPlain
        self._puts.append(Put(tag, key, listed, int(text.strip(MARK))))

    def _end_event(self) -> None:
        super()._end_event()
        self._puts = None

    def _end_trace(self) -> None:
        super()._end_trace()
        self._puts = None
