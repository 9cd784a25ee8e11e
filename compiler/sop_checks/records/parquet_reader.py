"""Reading Parquet through DuckDB, which is imported only when such a file is read."""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError
from sop_checks.moments import FIRST_INSTANT, LAST_INSTANT, MomentError, zone_of
from sop_checks.records.tables import CellValue, RawRow, RawTable

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BATCH = 10_000
_MAGIC, _SECRET = b"PAR1", b"PARE"
_AGAIN = "Salin atau ekspor ulang berkas itu dari aplikasi asalnya."
_ZONED = "TIMESTAMP WITH TIME ZONE"
_PLAIN = ("VARCHAR", "BOOLEAN", "DATE", "TIMESTAMP", "DOUBLE", "TIME")
_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")


def read_parquet(path: Path, name: str) -> RawTable:
    """Every row of a Parquet file; the row number is its position, from 1.

    Stamps with a zone keep it, decimals become text, lists lines, and structures dotted columns.

    Raises:
        InputError: not Parquet, damaged, or DuckDB is not installed.
    """
    try:
        duckdb: Any = importlib.import_module("duckdb")
    except ImportError:
        raise InputError(
            f"{name} tidak dapat dibaca: paket duckdb belum terpasang. Pasang paket itu atau simpan data "
            "sebagai CSV."
        ) from None
    source = "read_parquet(?, file_row_number = true)"
    # A path with * or [ would be taken as a pattern by the reader.
    place = "".join(f"[{char}]" if char in "*?[" else char for char in str(path))
    try:
        with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as connection:
            instants = instants_of(connection, place)
            columns = [
                (str(column), _ZONED if column in instants else str(kind))
                for column, kind, *_ in connection.execute(
                    f"DESCRIBE SELECT * FROM {source}", [place]
                ).fetchall()
                if column != "file_row_number"
            ]
            zones = zones_of(connection, place)
            parts = [
                part
                for column, kind in columns
                for part in _parts(_Field(column, _quoted(column), kind), connection, f"FROM {source}", place)
            ]
            fields = ", ".join(expression for _, expression, _ in parts)
            found = connection.execute(
                f"SELECT {fields or 'NULL'} FROM {source} ORDER BY file_row_number", [place]
            )
            stamped = {
                index: zones.get(column, UTC) for index, (column, _, zoned) in enumerate(parts) if zoned
            }
            rows: list[RawRow] = []
            while batch := found.fetchmany(_BATCH):
                for values in batch:
                    rows.append(RawRow(number=len(rows) + 1, cells=_cells(values, stamped)))
    except duckdb.Error:
        raise InputError(
            damage_of(path, name) or f"{name} tidak dapat dibaca: isi berkas Parquet rusak. {_AGAIN}"
        ) from None
    return RawTable(
        file=name,
        rows=tuple(rows),
        header=tuple(column for column, _, _ in parts),
        format={"bentuk": "Parquet"},
    )


def damage_of(path: Path, name: str) -> str:
    """What the ends of a file show to be wrong with it, and what to do; ``""`` where they are sound."""
    try:
        with path.open("rb") as stream:
            head = stream.read(len(_MAGIC))
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - len(_MAGIC)))
            tail = stream.read()
    except OSError:
        return f"{name} tidak dapat dibuka. Periksa apakah berkas itu masih ada dan boleh Anda baca."
    if not size:
        return f"{name} kosong (0 bita). {_AGAIN}"
    if head in (_MAGIC, _SECRET) and tail == _SECRET:
        return f"{name} disandikan sehingga tidak dapat dibaca. Simpan tanpa sandi."
    if head != _MAGIC:
        return (
            f"{name} bukan berkas Parquet, walaupun namanya berakhiran {path.suffix}. Beri akhiran yang "
            "sesuai dengan isinya (.csv, .xlsx, .json, .xes), atau simpan sebagai Parquet."
        )
    if tail != _MAGIC:
        return f"{name} terpotong: bagian akhir berkas Parquet tidak ada. {_AGAIN}"
    return ""


@dataclass(frozen=True, slots=True)
class _Field:
    """A column, or a field of a structure: shown name, SQL, type."""

    name: str
    sql: str
    kind: str


def _parts(field: _Field, connection: Any, source: str, place: str) -> list[tuple[str, str, bool]]:
    """Columns (name, SQL, zoned) that one column becomes; a structure becomes several."""
    sql, kind, name = field.sql, field.kind, field.name
    if kind.startswith("TIMESTAMP WITH"):
        # As a number: the driver needs a package of its own for stamps with a zone.
        micros = f"epoch_us({sql})"
        usable = f"{micros} BETWEEN {FIRST_INSTANT} AND {LAST_INSTANT}"
        text = f"coalesce(CAST(make_timestamp({micros}) AS VARCHAR) || '+00', CAST({sql} AS VARCHAR))"
        return [(name, _or_text(usable, micros, text, "BIGINT"), True)]
    if kind == "DATE" or kind.startswith("TIMESTAMP"):
        plain = "DATE" if kind == "DATE" else "TIMESTAMP"
        stamp = f"CAST({sql} AS {plain})"
        return [(name, _or_text(f"isfinite({stamp})", stamp, f"CAST({stamp} AS VARCHAR)", plain), False)]
    if kind in _PLAIN or kind in _WHOLE:
        return [(name, sql, False)]
    if kind == "FLOAT":
        return [(name, f"CAST({sql} AS DOUBLE)", False)]
    if kind.endswith("[]"):
        return [(name, f"array_to_string(CAST({sql} AS VARCHAR[]), chr(10))", False)]
    if kind.startswith("STRUCT"):
        below = connection.execute(f"DESCRIBE SELECT unnest({sql}) {source}", [place]).fetchall()
        fields = [
            _Field(f"{name}.{key}", f"struct_extract({sql}, {_text(key)})", str(inner))
            for key, inner, *_ in below
        ]
        return [part for item in fields for part in _parts(item, connection, source, place)]
    return [(name, f"CAST({sql} AS VARCHAR)", False)]


def _or_text(usable: str, value: str, text: str, kind: str) -> str:
    """SQL of a date, or of its text where it is none for Python: ``infinity``, the year 20000."""
    both = f"UNION(date {kind}, text VARCHAR)"
    return f"CASE WHEN {usable} THEN CAST({value} AS {both}) ELSE CAST({text} AS {both}) END"


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def instants_of(connection: Any, place: str) -> set[str]:
    """Columns of the old kind INT96, as Spark and Hive write stamps: instants, though nothing says so."""
    found = connection.execute("SELECT name FROM parquet_schema(?) WHERE type = 'INT96'", [place]).fetchall()
    return {str(name) for (name,) in found}


def zones_of(connection: Any, place: str) -> dict[str, tzinfo]:
    """Zones of columns as pandas notes them; the format itself keeps the instant only."""
    notes = connection.execute(
        "SELECT value FROM parquet_kv_metadata(?) WHERE key = 'pandas'::BLOB", [place]
    ).fetchall()
    zones: dict[str, tzinfo] = {}
    for (text,) in notes:
        for column in _columns(text):
            metadata = column.get("metadata")
            zone = cast("Mapping[str, Any]", metadata).get("timezone") if isinstance(metadata, dict) else None
            try:
                if isinstance(zone, str):
                    zones[str(column.get("name"))] = zone_of(zone)
            except MomentError:
                continue  # an offset such as +07:00; the instant is the same
    return zones


def _columns(text: bytes) -> list[Mapping[str, Any]]:
    try:
        columns = json.loads(text).get("columns", [])
    except (ValueError, AttributeError):
        return []
    return [item for item in columns if isinstance(item, dict)]


def _cells(values: tuple[Any, ...], stamped: Mapping[int, tzinfo]) -> tuple[CellValue, ...]:
    if not stamped:
        return values
    cells: list[CellValue] = list(values)
    for index, zone in stamped.items():
        micros = cells[index]
        if isinstance(micros, int):
            cells[index] = (_EPOCH + timedelta(microseconds=micros)).astimezone(zone)
    return tuple(cells)
