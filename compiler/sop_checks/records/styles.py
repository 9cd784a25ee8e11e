"""How the dates and numbers of a table are written; detected per column, reported per table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time

from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.stamps import DayOrder, Stamp, day_order, parse_stamp, shape
from sop_checks.records.tables import CellValue, RawRow

LOOKED_AT = 1000
"""Distinct values of a column, the first ones, from which the shape of its dates is told."""
_NUMBERS = 2000
_COMMA = re.compile(r"-?(?:Rp\.?\s*)?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+")
_POINT = re.compile(r"-?(?:Rp\.?\s*)?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+")
_THOUSANDS = re.compile(r"-?\d{1,3}[.,]\d{3}")


_MIDNIGHT = frozenset({time.min})


@dataclass(frozen=True, slots=True)
class Style:
    """How a column of dates is read.

    Attributes:
        order: order of day and month.
        date_only: all clock times are midnight, so they are none.
        notes: what the report says about this column.
        shapes: how the dates are written, in words.
        stamps: the stamp of every text among the values.
    """

    order: DayOrder
    date_only: bool
    notes: tuple[str, ...]
    shapes: tuple[str, ...] = ()
    stamps: Mapping[str, Stamp | None] = field(default_factory=dict[str, "Stamp | None"])


def style_of(
    name: str,
    values: Sequence[CellValue],
    mapping: DataMapping,
    clocks: frozenset[time] = frozenset(),
    shift: int = 0,
) -> Style:
    """Detect the style of the column ``name`` from its filled values (each at least once).

    ``clocks`` are clock times of further values that an engine has read already, in ISO form;
    ``shift`` days are added to date serials.
    """
    detected, certain = day_order(values)
    order = mapping.day_order or detected
    notes: list[str] = []
    if not certain and mapping.day_order is None:
        notes.append(f"kolom {name}: urutan hari dan bulan tidak dapat dipastikan, dibaca hari/bulan")
    elif order == "bulan-hari":
        notes.append(f"kolom {name}: tanggal dibaca bulan/hari")
    read = {value: parse_stamp(value, order, shift, mapping.data_zone) for value in values}
    # A stamp with an offset comes from a machine: its midnight is a clock time.
    found = clocks | {stamp.at.timetz() for stamp in read.values() if stamp and stamp.has_clock}
    date_only = found == _MIDNIGHT
    if date_only:
        notes.append(f"kolom {name}: semua jam 00.00, dibaca sebagai tanggal tanpa jam")
    texts = {value: stamp for value, stamp in read.items() if isinstance(value, str)}
    if date_only:
        texts = {text: Stamp(stamp.at, False) if stamp else None for text, stamp in texts.items()}
    shapes = dict.fromkeys(shape(value, order) for value in values[:LOOKED_AT] if read[value])
    return Style(order, date_only, tuple(notes), tuple(shapes), texts)


def shapes_note(styles: Iterable[Style]) -> tuple[str, ...]:
    """``bentuk tanggal hari/bulan/tahun; nama bulan``, where there are dates."""
    found = dict.fromkeys(word for style in styles for word in style.shapes)
    return (f"bentuk tanggal {'; '.join(found)}",) if found else ()


def decimal_note(rows: Sequence[RawRow]) -> tuple[str, ...]:
    """The decimal mark of the numbers in a text file; numbers themselves stay as they are written."""
    comma = point = 0
    for row in rows[:_NUMBERS]:
        for cell in row.cells:
            if isinstance(cell, str) and cell[:1] in "-R0123456789" and 2 < len(cell) < 30:
                text = cell.strip()
                if not _THOUSANDS.fullmatch(text):
                    comma += _COMMA.fullmatch(text) is not None
                    point += _POINT.fullmatch(text) is not None
    if comma and point:
        return ("tanda desimal koma dan titik bercampur",)
    return (f"tanda desimal {'koma' if comma else 'titik'}",) if comma or point else ()
