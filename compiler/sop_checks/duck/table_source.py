"""Tables that a Python reader has read whole (workbooks, JSON) as files that DuckDB can scan."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sop_checks.duck.row_file import RowFile
from sop_checks.duck.source import NotColumnar, Part, file_of
from sop_checks.records.columns import BoundTable, bind_table
from sop_checks.records.formats import read_file
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.tables import RawRow, cell_text

_BLOCK = 10_000


def open_tables(
    path: Path, name: str, mapping: DataMapping, place: Path
) -> tuple[list[Part], list[BoundTable]]:
    """The tables of a file that have a case column, written to files at ``place``; and the others.

    Raises:
        InputError: the file cannot be read.
        NotColumnar: cells without name, or values that a text file does not keep.
    """
    file = file_of(path, name)
    bound = [bind_table(raw, mapping) for raw in read_file(path, name)]
    parts: list[Part] = []
    for number, table in enumerate(bound):
        if "berkas" in table.info.bound:
            body = table.header.body
            width = len(table.info.headers)
            _require_names(body, table.info.headers)
            at = place.with_name(f"{place.name}-{number}.csv")
            with at.open("wb") as stream:
                rows = RowFile(stream)
                for start in range(0, len(body), _BLOCK):
                    rows.add([_texts(row, width) for row in body[start : start + _BLOCK]])
            empty = replace(table.raw, rows=())
            parts.append(
                Part(
                    file=file,
                    bound=replace(table, raw=empty, header=replace(table.header, body=())),
                    first=1,
                    scan=rows.scan(at, width),
                    kinds=tuple(_kind(body, index) for index in range(width)),
                    numbers=array("q", [row.number for row in body]),
                )
            )
    return parts, [table for table in bound if "berkas" not in table.info.bound]


def _require_names(body: Sequence[RawRow], headers: Sequence[str]) -> None:
    """Cells to the right of the header or below an empty name are listed by the Python reader."""
    nameless = [index for index, header in enumerate(headers) if not header]
    for row in body:
        outside = row.cells[len(headers) :]
        inside = (row.cells[index] for index in nameless if index < len(row.cells))
        if any(map(cell_text, outside)) or any(map(cell_text, inside)):
            raise NotColumnar("sel tanpa judul kolom")


def _texts(row: RawRow, width: int) -> list[str]:
    """Cells as texts; one that is a text already stays as it is written."""
    cells = [cell if isinstance(cell, str) else cell_text(cell) for cell in row.cells[:width]]
    return cells if len(cells) == width else [*cells, *[""] * (width - len(cells))]


def _kind(body: Sequence[RawRow], index: int) -> str:
    """What a column holds: texts, dates, or anything else."""
    cells = (row.cells[index] for row in body if index < len(row.cells))
    types = {type(cell) for cell in cells if cell is not None and cell != ""}
    if types <= {str}:
        return "text"
    return "dates" if types <= {date, datetime} else "whole"
