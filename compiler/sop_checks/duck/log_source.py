"""An event log (XES) as a file of columns that DuckDB can scan.

The reader of logs gives the events block by block; they are written to a text file on the way, so
that neither the log nor its events stand in memory.
"""

from __future__ import annotations

import csv
import io
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from sop_checks.duck.source import NotColumnar, Part, file_of, quoted
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
        rows = _Rows(stream)
        log = read_events(path, name, rows.add, rows.restart, shared=False)
    by_line = numbered_by_line(rows.lines)
    bound = bind_table(table_of(log, name, by_line=by_line, rows=()), mapping)
    if not all(log.columns):
        raise NotColumnar("kolom tanpa judul")
    columns = ", ".join(f"'x{index}': 'VARCHAR'" for index in range(len(log.columns)))
    # Rows of the first events lack the columns that only later ones have.
    padding = f"null_padding=true, parallel={str(not rows.broken).lower()}, " if len(rows.widths) > 1 else ""
    return Part(
        file=file_of(path, name),
        bound=bound,
        first=1,
        scan=f"read_csv({quoted(str(place))}, auto_detect=false, header=false, delim=',', quote='\"', "
        f"escape='\"', strict_mode=true, {padding}columns={{{columns}}})",
        # A number is no text: a date in such a column would be a serial.
        kinds=tuple("whole" if index in rows.numbers else "text" for index in range(len(log.columns))),
        numbers=rows.lines if by_line else None,
    )


class _Rows:
    """Writes rows; knows their lines, their widths, and which columns hold numbers."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.lines = array("q")
        self.widths: set[int] = set()
        self.numbers: set[int] = set()
        self.broken = False

    def restart(self) -> None:
        self.stream.seek(0)
        self.stream.truncate()
        self.lines = array("q")
        self.widths, self.numbers, self.broken = set(), set(), False

    def add(self, lines: Sequence[int], rows: Sequence[Cells]) -> None:
        self.lines.extend(lines)
        self.widths.update(map(len, rows))
        if not all(_TEXT.issuperset(map(type, cells)) for cells in rows):
            rows = [self._texts(cells) for cells in rows]
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        written = text.getvalue()
        if "\r" in written:
            raise NotColumnar("sel yang berisi ganti baris lama")
        self.broken = self.broken or written.count("\n") > len(rows)
        self.stream.write(written.encode())

    def _texts(self, cells: Sequence[CellValue]) -> list[str | None]:
        self.numbers.update(
            index for index, cell in enumerate(cells) if cell is not None and not isinstance(cell, str)
        )
        return [cell if cell is None or isinstance(cell, str) else cell_text(cell) for cell in cells]
