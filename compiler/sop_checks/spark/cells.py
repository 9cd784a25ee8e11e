"""Columns as Arrow carries them, and the cells that the other readers make of such values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sop_checks.records.tables import CellValue

_EPOCH = datetime(1970, 1, 1)
_ZONED_EPOCH = _EPOCH.replace(tzinfo=UTC)


def column_cells(array: Any) -> Sequence[CellValue]:
    """The cells of one Arrow column: texts, numbers, dates; stamps keep whether they have a zone."""
    kind = str(array.type)
    if kind.startswith("timestamp"):
        epoch = _ZONED_EPOCH if array.type.tz else _EPOCH
        micros: list[int | None] = array.cast("timestamp[us]").cast("int64").to_pylist()
        return [None if value is None else epoch + timedelta(microseconds=value) for value in micros]
    values: list[Any] = array.to_pylist()
    if kind.startswith("decimal"):
        return [None if value is None else f"{value:f}" for value in values]
    return values


def whole_row(values: Sequence[CellValue], positions: Sequence[int], width: int) -> tuple[CellValue, ...]:
    """A row of the table from the columns that were fetched; the others are empty."""
    if len(positions) == width:
        return tuple(values)
    row: list[CellValue] = [None] * width
    for position, value in zip(positions, values, strict=True):
        row[position] = value
    return tuple(row)
