"""An event log (XES) as a file of columns that DuckDB can scan.

The reader of logs gives the events block by block; they are written to a text file on the way, so
that neither the log nor its events stand in memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from sop_checks.duck.row_file import RowFile
from sop_checks.duck.source import NotColumnar, Part, file_of
from sop_checks.records.columns import bind_table
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.tables import CellValue, cell_text
from sop_checks.records.xes_reader import Cells, numbered_by_line, read_events, table_of

_TEXT = frozenset({str, type(None)})


def open_xes(path: Path, name: str, mapping: DataMapping, place: Path) -> Part:
    """Read a log into the file ``place``.

    Raises:
        InputError: damaged, or no log.
        NotColumnar: a column without name, or values that a text file does not keep.
    """
    with place.open("wb") as stream:
        file = RowFile(stream)
        events = _Events(file)
        log = read_events(path, name, events.add, events.restart, shared=False)
    by_line = numbered_by_line(events.lines)
    if not all(log.columns):
        raise NotColumnar("kolom tanpa judul")
    width = len(log.columns)
    return Part(
        file=file_of(path, name),
        bound=bind_table(table_of(log, name, by_line=by_line, rows=()), mapping),
        first=1,
        scan=file.scan(place, width),
        # A number is no text: a date in such a column would be a serial.
        kinds=tuple("whole" if index in events.numbers else "text" for index in range(width)),
        numbers=events.lines if by_line else None,
    )


class _Events:
    """Writes events; knows their lines, and which columns hold numbers."""

    def __init__(self, file: RowFile) -> None:
        self.file = file
        self.lines = array("q")
        self.numbers: set[int] = set()

    def restart(self) -> None:
        self.file.restart()
        self.lines, self.numbers = array("q"), set()

    def add(self, lines: Sequence[int], rows: Sequence[Cells]) -> None:
        self.lines.extend(lines)
        if all(_TEXT.issuperset(map(type, cells)) for cells in rows):
            self.file.add(cast("Sequence[Sequence[str | None]]", rows))
        else:
            self.file.add([self._texts(cells) for cells in rows])

    def _texts(self, cells: Sequence[CellValue]) -> list[str | None]:
        self.numbers.update(
            index for index, cell in enumerate(cells) if cell is not None and not isinstance(cell, str)
        )
        return [cell if cell is None or isinstance(cell, str) else cell_text(cell) for cell in cells]
