"""Rows that a Python reader gives, as a text file that DuckDB can scan."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import BinaryIO

from sop_checks.duck.source import NotColumnar, quoted


class RowFile:
    """A text file of cells; rows may be shorter than others, missing cells are empty."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._widths: set[int] = set()
        self._breaks = False

    def restart(self) -> None:
        """Forget every row."""
        self._stream.seek(0)
        self._stream.truncate()
        self._widths, self._breaks = set(), False

    def add(self, rows: Collection[Sequence[str | None]]) -> None:
        """Write some rows.

        Raises:
            NotColumnar: a cell holds a carriage return, which text files do not keep.
        """
        self._widths.update(map(len, rows))
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        written = text.getvalue()
        if "\r" in written:
            raise NotColumnar("sel yang berisi ganti baris lama")
        self._breaks = self._breaks or written.count("\n") > len(rows)
        self._stream.write(written.encode())

    def scan(self, place: Path, width: int) -> str:
        """SQL of the rows, with the columns ``x0``, ``x1`` …, once the file is closed."""
        columns = ", ".join(f"'x{index}': 'VARCHAR'" for index in range(width))
        padding = ""
        if self._widths != {width}:
            padding = f"null_padding=true, parallel={str(not self._breaks).lower()}, "
        return (
            f"read_csv({quoted(str(place))}, auto_detect=false, header=false, delim=',', quote='\"', "
            f"escape='\"', strict_mode=true, {padding}columns={{{columns}}})"
        )
