"""Reading event logs in XES (IEEE 1849), plain or gzipped, in one pass.

Well-behaved logs, which is what programs write, are cut into events by their texts
(:mod:`~sop_checks.records.xes_blocks`); any other log is read by its parser
(:mod:`~sop_checks.records.xes_log`), with the same result.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from sop_checks.records.tables import EMPTY_TRACE, CellValue, Place, RawRow, RawTable, UnreadRow
from sop_checks.records.xes_blocks import Blocks, NotPlain
from sop_checks.records.xes_log import ParsedLog

_GZIP = b"\x1f\x8b"
Cells = Sequence[CellValue]
Batch = Callable[[Sequence[int], Sequence[Cells]], None]
"""Takes the lines of some events and their cells; cells at the end may be missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogForm:
    """What a log is besides its events; ``empty_traces`` are lines."""

    columns: tuple[str, ...]
    empty_traces: tuple[int, ...]
    zipped: bool


def read_xes(path: Path, name: str) -> RawTable:
    """Every event as a row; its number is the line of the event, its cells the attributes.

    Attributes of the trace are repeated in each of its rows under ``case:…``; attributes below an
    attribute get a dotted name, and the values of a list are lines of one cell.  Where several
    events stand on one line, rows are numbered by the position of the event instead.

    Raises:
        InputError: damaged gzip or XML, no log in it, or entity declarations.
    """
    lines: list[int] = []
    found: list[Cells] = []

    def add(numbers: Sequence[int], cells: Sequence[Cells]) -> None:
        lines.extend(numbers)
        found.extend(cells)

    def restart() -> None:
        lines.clear()
        found.clear()

    log = read_events(path, name, add, restart)
    width = len(log.columns)
    by_line = numbered_by_line(lines)
    rows = tuple(
        RawRow(
            number=number,
            cells=tuple(cells) if len(cells) == width else (*cells, *(None,) * (width - len(cells))),
        )
        for number, cells in zip(lines if by_line else range(1, len(lines) + 1), found, strict=True)
    )
    return table_of(log, name, by_line=by_line, rows=rows)


def read_events(
    path: Path, name: str, add: Batch, restart: Callable[[], None], *, shared: bool = True
) -> LogForm:
    """Give the events of a log to ``add``, in order; after ``restart`` they come from the first one again.

    ``shared``: equal texts are one object, for who keeps them.
    """
    with path.open("rb") as file:
        zipped = file.read(2) == _GZIP
        file.seek(0)
        try:
            with gzip.open(file) if zipped else file as stream:
                blocks = Blocks(add, shared=shared)
                blocks.read(cast("BinaryIO", stream))
                return LogForm(
                    columns=tuple(blocks.columns), empty_traces=tuple(blocks.empty_traces), zipped=zipped
                )
        except NotPlain:
            restart()
    parser = ParsedLog(name)
    with path.open("rb") as file, gzip.open(file) if zipped else file as stream:
        for events in parser.read(cast("BinaryIO", stream)):
            add([line for line, _ in events], [cells for _, cells in events])
    return LogForm(columns=tuple(parser.columns), empty_traces=tuple(parser.empty_traces), zipped=zipped)


def numbered_by_line(lines: Sequence[int]) -> bool:
    """Whether every event stands on a line of its own; lines come in order."""
    return all(map(int.__lt__, lines, lines[1:]))


def table_of(log: LogForm, name: str, *, by_line: bool, rows: tuple[RawRow, ...]) -> RawTable:
    """The table of a log, with what the report says about it."""
    form = {"bentuk": "log peristiwa XES" + (" dalam gzip" if log.zipped else "")}
    if not by_line:
        form["nomor baris"] = "urutan peristiwa"
    empty = tuple(UnreadRow(Place(name, row=line), EMPTY_TRACE) for line in log.empty_traces)
    return RawTable(file=name, rows=rows, header=log.columns, format=form, unread=empty)
