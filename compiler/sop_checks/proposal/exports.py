"""Tables of an export as a proposal sees them: header, columns, a sample of rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from sop_checks.folding import fold
from sop_checks.proposal.words import word_set
from sop_checks.records.header_rows import find_header
from sop_checks.records.headers import bind_columns
from sop_checks.records.reading import read_raw_tables
from sop_checks.records.stamps import parse_stamp
from sop_checks.records.tables import CellValue, RawRow, RawTable, cell_text

MOST_ROWS = 20_000
"""Rows of a table that are looked at; of larger tables, blocks of rows at equal distances."""

_BLOCK = 500

_SEARCHED_ROWS = 30
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TIME_WORD = re.compile(
    r"tgl|tanggal|waktu|wkt|jam|date|time|mulai|selesai|awal|akhir|datang|pulang|start|end|stamp",
    re.IGNORECASE,
)

BLANK_WORDS = word_set(
    "- -- --- – — . ? n/a na #n/a n.a. nihil kosong empty null none nil nan nat (kosong) (blank) "
    "blank undefined tbd 0000-00-00 00/00/0000 00-00-0000 1900-01-00 belum"
) | {
    "belum ada",
    "belum diisi",
    "belum selesai",
    "belum dilaksanakan",
    "tidak ada",
    "tidak ada data",
    "tidak tersedia",
    "tidak diisi",
    "0000-00-00 00:00:00",
    "0000-00-00 00:00",
    "00/00/0000 00:00",
    "00/00/0000 00:00:00",
}
"""What people and programs write into a cell that is empty, without case."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Column:
    """One column: its printed name and the cells of the rows that were looked at."""

    index: int
    header: str
    cells: Sequence[CellValue] = field(repr=False)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Text of every cell; ``""`` where it is empty or holds a word for empty."""
        return tuple("" if is_blank_word(text) else text for text in map(cell_text, self.cells))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each text occurs, empty ones left out."""
        return Counter(text for text in self.texts if text)

    @cached_property
    def blank_words(self) -> Counter[str]:
        """Words for an empty cell and how often they occur, as written."""
        return Counter(text for text in map(cell_text, self.cells) if text and is_blank_word(text))

    @property
    def filled(self) -> int:
        """Cells that say something."""
        return self.counts.total()

    @cached_property
    def date_share(self) -> float:
        """Share of the filled cells that hold a date.

        Bare numbers (date serials, ``20240117``) count only where the name speaks of a time.
        """
        values = [cell for cell, text in zip(self.cells, self.texts, strict=True) if text]
        numbers = bool(_TIME_WORD.search(self.header))
        dated = sum(_is_date(value) for value in values if numbers or not _NUMBER.fullmatch(cell_text(value)))
        return dated / len(values) if values else 0.0

    def first_values(self, number: int) -> list[str]:
        """The most frequent texts; ties in order of appearance."""
        return [text for text, _ in self.counts.most_common(number)]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Table:
    """One file or sheet.

    Attributes:
        rows: rows below the header that hold anything.
        looked: rows whose cells stand in the columns.
        notes: what the reader detected (encoding, delimiter).
    """

    file: str
    sheet: str
    columns: tuple[Column, ...]
    rows: int
    looked: int
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """File and sheet as a reader knows them."""
        return f"{self.file}, lembar {self.sheet}" if self.sheet else self.file

    def column(self, header: str) -> Column | None:
        """The column of that name (folded), the first where it is repeated."""
        wanted = fold(header)
        return next((item for item in self.columns if wanted and fold(item.header) == wanted), None)


def read_tables(paths: Sequence[Path], chosen: Mapping[str, Sequence[str]]) -> list[Table]:
    """Every table of the files that has a header and rows; ``chosen`` as in a mapping.

    Raises:
        InputError: a file is missing or unreadable.
    """
    raws, _ = read_raw_tables(paths)
    return [table for raw in raws if (table := _table(raw, chosen)) is not None]


def is_blank_word(text: str) -> bool:
    """Whether a cell's text is one of the usual words for an empty cell."""
    return text.casefold() in BLANK_WORDS


def _is_date(value: CellValue) -> bool:
    return parse_stamp(value, "hari-bulan") is not None or parse_stamp(value, "bulan-hari") is not None


def _table(raw: RawTable, chosen: Mapping[str, Sequence[str]]) -> Table | None:
    names, body = _header(raw, chosen)
    # A row with one cell is a footer or a total, not a record.
    least = 2 if sum(bool(name) for name in names) > 2 else 1
    filled = [row for row in body if len(_texts(row)) >= least]
    if not filled or not any(names):
        return None
    looked = _sample(filled)
    columns = tuple(
        Column(index=index, header=name, cells=[_cell(row, index) for row in looked])
        for index, name in enumerate(names)
        if fold(name)
    )
    notes = tuple(f"{key} {value}" for key, value in raw.format.items())
    return Table(
        file=raw.file,
        sheet=raw.sheet,
        columns=columns,
        rows=len(filled),
        looked=len(looked),
        notes=notes,
    )


def _sample(rows: Sequence[RawRow]) -> Sequence[RawRow]:
    """Blocks of rows at equal distances: single rows would tear cases apart and miss whole steps."""
    if len(rows) <= MOST_ROWS:
        return rows
    blocks = MOST_ROWS // _BLOCK
    starts = [round(at * (len(rows) - _BLOCK) / (blocks - 1)) for at in range(blocks)]
    return [row for start in starts for row in rows[start : start + _BLOCK]]


def _header(raw: RawTable, chosen: Mapping[str, Sequence[str]]) -> tuple[tuple[str, ...], Sequence[RawRow]]:
    """As the checks will find it; where they know no name, the first row that looks like names."""
    found = find_header(raw, chosen)
    if raw.header is not None or "berkas" in bind_columns(found.names, chosen):
        return found.names, found.body
    top = raw.rows[:_SEARCHED_ROWS]
    width = max((len(_texts(row)) for row in top), default=0)
    for at, row in enumerate(top):
        texts = _texts(row)
        if len(texts) >= max(2, 0.7 * width) and len(set(map(fold, texts))) == len(texts) and _names(row):
            return tuple(map(cell_text, row.cells)), raw.rows[at + 1 :]
    return found.names, found.body


def _names(row: RawRow) -> bool:
    """Names are texts with letters, and none of them is a date."""
    return all(
        isinstance(cell, str) and any(map(str.isalpha, cell)) and parse_stamp(cell) is None
        for cell in row.cells
        if cell_text(cell)
    )


def _texts(row: RawRow) -> list[str]:
    return [text for text in map(cell_text, row.cells) if text]


def _cell(row: RawRow, index: int) -> CellValue:
    return row.cells[index] if index < len(row.cells) else None
