"""How the time columns of an export write their dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time

from sop_checks.proposal.exports import Column
from sop_checks.proposal.result import Dates
from sop_checks.records.stamps import DayOrder, Stamp, day_order, parse_stamp
from sop_checks.records.tables import CellValue

_ORDERS: tuple[DayOrder, DayOrder] = ("hari-bulan", "bulan-hari")


def date_style(
    columns: Sequence[Column], pairs: Sequence[tuple[Column, Column]], order: DayOrder | None, zone: str
) -> Dates:
    """Order of day and month, clock times and zones.

    Args:
        columns: columns that are read as dates.
        pairs: beginning and end of the same rows, which tell a wrong order by ends before beginnings.
        order: what an existing mapping says.
        zone: likewise.
    """
    notes: list[str] = []
    found = {column.index: day_order(_values(column)) for column in columns}
    open_columns = [column for column in columns if not found[column.index][1]]
    decided = {found[column.index][0] for column in columns if found[column.index][1] and _numeric(column)}
    chosen, sure = str(order or ""), order is not None
    if open_columns and order is None:
        names = ", ".join(f"“{column.header}”" for column in open_columns)
        notes.append(f"Kolom {names}: semua angka 12 ke bawah, jadi urutan hari dan bulan tidak pasti.")
        turned = {item: _turned(pairs, item) for item in _ORDERS}
        if any(turned.values()):
            first, second = (f"{turned[item]} baris mulai sesudah selesai bila {item}" for item in _ORDERS)
            notes.append(f"Bandingkan: {first}; {second}.")
        month_first = turned["hari-bulan"] > 0 and not turned["bulan-hari"]
        chosen = "bulan-hari" if month_first or decided == {"bulan-hari"} else "hari-bulan"
        sure = month_first or decided == {chosen}
    elif decided == {"bulan-hari"}:
        notes.append("Tanggal ditulis bulan/hari; ini terbaca sendiri dari datanya.")
    for column in columns:
        notes.extend(_clock_notes(column, found[column.index][0]))
    return Dates(order=chosen, sure=sure, zone=zone, notes=tuple(notes))


def _clock_notes(column: Column, order: DayOrder) -> Iterator[str]:
    stamps = [stamp for stamp in _stamps(column, order) if stamp is not None]
    clocks = {stamp.at.time() for stamp in stamps if stamp.has_clock}
    unread = column.filled - len(stamps)
    if stamps and (not clocks or clocks == {time.min}):
        yield (
            f"Kolom “{column.header}” hanya berisi tanggal tanpa jam: batas dalam jam dan menit sering "
            "tidak dapat dinilai."
        )
    if any(stamp.at.tzinfo for stamp in stamps):
        yield f"Kolom “{column.header}” menyebut zona waktunya sendiri; zona di bawah tidak dipakai untuknya."
    if unread:
        yield f"Kolom “{column.header}”: {unread} sel tidak terbaca sebagai tanggal."


def _turned(pairs: Sequence[tuple[Column, Column]], order: DayOrder) -> int:
    """Rows whose beginning lies after their end when dates are read in that order."""
    count = 0
    for begin, end in pairs:
        for first, second in zip(_stamps(begin, order), _stamps(end, order), strict=True):
            if first and second:
                count += first.at.replace(tzinfo=None) > second.at.replace(tzinfo=None)
    return count


def _stamps(column: Column, order: DayOrder) -> list[Stamp | None]:
    return [
        parse_stamp(cell, order) if text else None
        for cell, text in zip(column.cells, column.texts, strict=True)
    ]


def _values(column: Column) -> list[CellValue]:
    return [cell for cell, text in zip(column.cells, column.texts, strict=True) if text]


def _numeric(column: Column) -> bool:
    """Whether the order of day and month matters in the column at all."""
    return any(
        parse_stamp(value, "hari-bulan") != parse_stamp(value, "bulan-hari") for value in _values(column)
    )
