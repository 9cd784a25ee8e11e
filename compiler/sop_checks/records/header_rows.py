"""Finding the header of a table: titles above it, and headers of two rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sop_checks.records.headers import bind_columns
from sop_checks.records.tables import Place, RawRow, RawTable, UnreadRow, cell_text

_SEARCHED_ROWS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The column names of a table, the rows below them, and the rows above that say nothing."""

    names: tuple[str, ...]
    body: tuple[RawRow, ...]
    above: tuple[UnreadRow, ...] = ()


def find_header(table: RawTable, chosen: Mapping[str, Sequence[str]]) -> Header:
    """The row that names the most known columns, the case column among them.

    Where no row does, the first row with text is taken, so that a report can show its names.
    """
    if table.header is not None:
        return Header(names=table.header, body=table.rows)
    filled = [(index, row) for index, row in enumerate(table.rows[:_SEARCHED_ROWS]) if _texts(row)]
    if not filled:
        return Header(names=(), body=())
    scored = [(_score(row, chosen), -index) for index, row in filled]
    best = max(scored)
    at = -best[1] if best[0] else filled[0][0]
    names = [cell_text(cell) for cell in table.rows[at].cells]
    below = at + 1
    if below < len(table.rows) and _continues(names, table.rows[below], chosen):
        second = [cell_text(cell) for cell in table.rows[below].cells]
        names = [
            low or high for high, low in zip(_padded(names, second), _padded(second, names), strict=True)
        ]
        below += 1
    return Header(
        names=tuple(names),
        body=table.rows[below:],
        above=tuple(
            UnreadRow(Place(table.file, table.sheet, row.number), "di atas judul kolom")
            for row in table.rows[:at]
            if _texts(row)
        ),
    )


def _score(row: RawRow, chosen: Mapping[str, Sequence[str]]) -> int:
    bound = bind_columns([cell_text(cell) for cell in row.cells], chosen)
    return len(bound) if "berkas" in bound else 0


def _continues(names: list[str], row: RawRow, chosen: Mapping[str, Sequence[str]]) -> bool:
    """Whether ``row`` is the lower half of a header (``Waktu`` above ``Mulai`` and ``Selesai``)."""
    texts = [cell_text(cell) for cell in row.cells]
    bound = bind_columns(texts, chosen)
    first = bind_columns(names, chosen)
    return (
        bool(bound)
        and len(bound) == len([text for text in texts if text])
        and "berkas" in first
        and ("berkas" not in bound or (bound["berkas"] == first["berkas"] and len(bound) < len(first)))
        and any(index >= len(names) or not names[index] for index in bound.values())
    )


def _texts(row: RawRow) -> list[str]:
    return [text for text in map(cell_text, row.cells) if text]


def _padded(texts: list[str], other: list[str]) -> list[str]:
    return texts + [""] * (len(other) - len(texts))
