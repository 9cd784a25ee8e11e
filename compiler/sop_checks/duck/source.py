"""Exports as DuckDB scans them: their columns, what these are, and the table ``raw``."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from sop_checks.moments import FIRST_INSTANT, LAST_INSTANT
from sop_checks.records.columns import BoundTable
from sop_checks.records.reading import SourceFile
from sop_checks.records.tables import CellValue, UnreadRow

_log = logging.getLogger(__name__)
_DAY = len("2024-01-31")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

LIMITS = {
    "stamp": ("TIMESTAMP '0001-01-01'", "TIMESTAMP '9999-12-31 23:59:59.999999'"),
    "date": ("DATE '0001-01-01'", "DATE '9999-12-31'"),
    "zoned": (str(FIRST_INSTANT), str(LAST_INSTANT)),
}
"""First and last value, as fetched, that is a date for Python too, by kind of column."""


class NotColumnar(Exception):
    """The export, or what is asked of it, is for the reference evaluator; the text says why."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Tells that DuckDB failed, unless Python found that the data itself cannot be used: then that is why.

    DuckDB's own words may quote cells of the data, so only the kind of error is told.
    """

    name: str

    def __call__(self, kind: type[BaseException] | None, *_: object) -> None:
        """To be pushed on the stack of the run."""
        if kind is None:
            _log.warning("Mesin DuckDB gagal (%s); diperiksa dengan mesin Python, hasilnya sama.", self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file or sheet whose columns are bound and whose rows DuckDB can scan.

    Attributes:
        bound: the table with its header; its body is only a sample.
        first: spreadsheet number of the first row below the header.
        scan: SQL of a relation with the columns ``x0``, ``x1`` … of every row below the header.
        kinds: ``text``, ``whole``, ``stamp``, ``date`` or ``zoned`` per column; ``dates`` are dates that
            are scanned as texts.
        zones: zones of zoned columns.
        numbers: the number of every row, where they do not just follow one another.
        lines: lines below the header of a text file with quotes, else 0.
        swallows: SQL of whether a cell of a row of ``scan`` holds whole rows.
        sample: rows from several places of a text file, by place; cut anywhere, so good for guesses only.
    """

    file: SourceFile
    bound: BoundTable
    first: int
    scan: str
    kinds: tuple[str, ...]
    zones: Mapping[int, tzinfo] = field(default_factory=dict[int, tzinfo])
    numbers: Sequence[int] | None = None
    lines: int = 0
    swallows: str = "false"
    sample: Sequence[Sequence[Sequence[str]]] = ()

    def sampled(self, index: int) -> list[str]:
        """The filled cells of a column among the rows of ``sample``."""
        rows = (row for rows in self.sample for row in rows)
        return [row[index] for row in rows if index < len(row) and row[index]]

    def number(self, position: int) -> int:
        """Number of the row at a position, which counts from 0."""
        return position + self.first if self.numbers is None else self.numbers[position]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Tables of one form, read as if they were one; what columns are and mean is the same in all.

    Attributes:
        read: the files, where they are not just those of the parts.
        unused: tables that have no case column.
    """

    parts: tuple[Part, ...]
    read: tuple[SourceFile, ...] = ()
    unused: tuple[UnreadRow, ...] = ()

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file, in order."""
        return self.read or tuple(part.file for part in self.parts)

    @property
    def bound(self) -> BoundTable:
        """The table of the first file."""
        return self.parts[0].bound

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kind of every column."""
        return self.parts[0].kinds

    def cells(self, values: Mapping[int, Any]) -> tuple[CellValue, ...]:
        """The cells of a row as the Python readers give them; columns not fetched are empty."""
        empty: CellValue = "" if self.bound.raw.header is None else None
        return tuple(
            empty if (value := values.get(index)) is None else self.cell(value, index)
            for index in range(len(self.kinds))
        )

    @property
    def is_text(self) -> bool:
        """Whether the file is a text file, whose columns have no types."""
        return "pemisah kolom" in self.bound.raw.format

    def value(self, index: int) -> str:
        """SQL of a column of ``scan`` as it is fetched; stamps with a zone as microseconds.

        Infinite stamps are numbers that are no date, see :data:`LIMITS`.
        """
        if self.kinds[index] != "zoned":
            return f"x{index}"
        return f"CASE WHEN x{index} IS NOT NULL THEN coalesce(epoch_us(x{index}), {2**63 - 1}) END"

    def cell(self, value: Any, index: int) -> CellValue:
        """A value of ``raw`` as the Python readers give it."""
        if value is None:
            return None
        if self.kinds[index] == "dates":
            return datetime.fromisoformat(value) if len(value) > _DAY else date.fromisoformat(value)
        if self.kinds[index] == "zoned":
            return (_EPOCH + timedelta(microseconds=value)).astimezone(self.parts[0].zones.get(index, UTC))
        return value


def file_of(path: Path, name: str) -> SourceFile:
    """A file and its digest."""
    with path.open("rb") as stream:
        return SourceFile(name, hashlib.file_digest(stream, "sha256").hexdigest())


def quoted(text: str) -> str:
    """An SQL text."""
    return "'" + text.replace("'", "''") + "'"
