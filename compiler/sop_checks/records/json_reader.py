"""Reading JSON (a list of objects, or an envelope around one) and JSON Lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError
from sop_checks.records.csv_reader import decode
from sop_checks.records.tables import CellValue, RawRow, RawTable

_LONG_NUMBER = 400
_ENVELOPES = ("data", "records", "catatan", "items", "rows", "result", "results")


def read_json(path: Path, name: str) -> RawTable:
    """Read objects as rows; the row number is the line (JSONL) or the position in the list, from 1.

    Raises:
        InputError: no valid JSON, or no list of objects in it.
    """
    text, encoding = decode(path.read_bytes(), name)
    by_line = path.suffix.lower() in (".jsonl", ".ndjson")
    items = _lines(text, name) if by_line else _items(text, name)
    header: dict[str, int] = {}
    for _, item in items:
        for key in item:
            header.setdefault(key, len(header))
    rows = tuple(
        RawRow(number=number, cells=tuple(_cell(item.get(key)) for key in header)) for number, item in items
    )
    return RawTable(file=name, rows=rows, header=tuple(header), format={"pengodean": encoding})


def _lines(text: str, name: str) -> list[tuple[int, dict[str, Any]]]:
    found: list[tuple[int, dict[str, Any]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        item = _parse(line, name, number)
        if not isinstance(item, dict):
            raise InputError(f"{name} baris {number} bukan objek JSON.")
        found.append((number, cast("dict[str, Any]", item)))
    return found


def _items(text: str, name: str) -> list[tuple[int, dict[str, Any]]]:
    value = _parse(text, name, 0)
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        value = next((fields[key] for key in _ENVELOPES if isinstance(fields.get(key), list)), None)
    if not isinstance(value, list):
        raise InputError(f"{name} tidak memuat daftar catatan (daftar objek JSON).")
    found: list[tuple[int, dict[str, Any]]] = []
    for number, item in enumerate(cast("list[Any]", value), 1):
        if not isinstance(item, dict):
            raise InputError(f"{name}: catatan ke-{number} bukan objek JSON.")
        found.append((number, cast("dict[str, Any]", item)))
    return found


def _parse(text: str, name: str, line: int) -> Any:
    try:
        return json.loads(
            text, parse_constant=_no_value, parse_int=_whole_number, object_pairs_hook=_unique_keys
        )
    except json.JSONDecodeError as error:
        where, why = f"baris {line or error.lineno}, kolom {error.colno}", "tidak ditulis dengan benar"
    except _DuplicateKey as error:
        where, why = (
            f"baris {line}" if line else "",
            f"kunci {str(error)!r} tertulis dua kali dalam satu objek",
        )
    except RecursionError:
        where, why = f"baris {line}" if line else "", "terlalu banyak kurung bersusun"
    place = f"{name}, {where}" if where else name
    raise InputError(f"{place} bukan JSON yang benar: {why}.")


class _DuplicateKey(ValueError):
    pass


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _DuplicateKey(next(key for key in keys if keys.count(key) > 1))
    return found


def _no_value(_: str) -> None:
    """``NaN`` and ``Infinity``, which programs write for an empty cell."""
    return None


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) < _LONG_NUMBER else digits


def _cell(value: Any) -> CellValue:
    """Lists become lines (several documents), objects their name or id, the rest stays."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, list):
        return "\n".join(str(_cell(item) or "") for item in cast("list[Any]", value))
    fields = cast("dict[str, Any]", value)
    for key in ("nama", "name", "id"):
        if isinstance(fields.get(key), str):
            return cast("str", fields[key])
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)
