"""Reading JSON (a list of objects, or an envelope around one) and JSON Lines."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError
from sop_checks.records.csv_reader import decode
from sop_checks.records.tables import CellValue, RawRow, RawTable

_LONG_NUMBER = 400
_NEXT_PAGE = "berkas ini menyatakan masih ada data berikutnya ({}); ambil semua halaman"
_ENVELOPES = ("data", "records", "catatan", "items", "rows", "result", "results")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")
_DEEPEST = 8
_HALF = re.compile(
    r"\\\\|(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
"""An escaped backslash, a pair of halves of a character, or a half that stands alone."""
_LABELS = ("nama", "name", "id")


def read_json(path: Path, name: str) -> RawTable:
    """Read objects as rows; the row number is the line (JSONL) or the position in the list, from 1.

    Objects inside objects become dotted columns (``paket.kode``).  Pages of an API (``data`` with
    ``meta.has_more``) are read one after the other; where the last one says that there is more, the
    table says so.

    Raises:
        InputError: no valid JSON, or no list of objects in it.
    """
    text, encoding = decode(path.read_bytes(), name)
    if "\\u" in text:
        text = _HALF.sub(_whole, text)
    by_line = path.suffix.lower() in (".jsonl", ".ndjson")
    items, more = _lines(text, name) if by_line else _items(text, name)
    flat = [(number, _flat(item)) for number, item in items]
    header: dict[str, int] = {}
    for _, item in flat:
        for key in item:
            header.setdefault(key, len(header))
    rows = tuple(RawRow(number=number, cells=tuple(map(item.get, header))) for number, item in flat)
    return RawTable(
        file=name,
        rows=rows,
        header=tuple(header),
        format={"pengodean": encoding},
        incomplete=f"berkas ini menyatakan masih ada data berikutnya ({more}); ambil semua halaman"
        if more
        else "",
    )


def _whole(found: re.Match[str]) -> str:
    """A half of a character, as of a text cut off in the middle of one, becomes the sign for unreadable."""
    return found[0] if found[1] or found[0] == r"\\" else r"\ufffd"


def _lines(text: str, name: str) -> tuple[list[tuple[int, dict[str, Any]]], str]:
    found: list[tuple[int, dict[str, Any]]] = []
    more = ""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        item = _parse(line, name, number)
        if not isinstance(item, dict):
            raise InputError(f"{name} baris {number} bukan objek JSON.")
        page = _page(cast("dict[str, Any]", item))
        if page is None:
            found.append((number, cast("dict[str, Any]", item)))
        else:
            more = _more(cast("dict[str, Any]", item))
            found.extend((number, record) for record in _objects(page, f"{name} baris {number}"))
    return found, more


def _items(text: str, name: str) -> tuple[list[tuple[int, dict[str, Any]]], str]:
    value = _parse(text, name, 0)
    pages = cast("list[Any]", value) if isinstance(value, list) else [value]
    more = ""
    records: list[dict[str, Any]] = []
    alone = not isinstance(value, list)
    for raw in pages:
        page = _opened(cast("dict[str, Any]", raw)) if alone and isinstance(raw, dict) else raw
        inner = _page(cast("dict[str, Any]", page), alone=alone) if isinstance(page, dict) else None
        if inner is not None:
            more = _more(cast("dict[str, Any]", page))
            records += _objects(inner, name)
        elif not alone:
            records += _objects([page], name, len(records))
        else:
            raise InputError(f"{name} tidak memuat daftar catatan (daftar objek JSON).")
    return list(enumerate(records, 1)), more


def _opened(page: dict[str, Any]) -> dict[str, Any]:
    """An envelope inside an envelope (``data.items``) laid flat, with what the outer one says of the page."""
    if any(isinstance(page.get(key), list) for key in _ENVELOPES):
        return page
    for key in _ENVELOPES:
        inner = page.get(key)
        if isinstance(inner, dict) and any(
            isinstance(cast("dict[str, Any]", inner).get(name), list) for name in _ENVELOPES
        ):
            return {**page, **cast("dict[str, Any]", inner)}
    return page


def _objects(items: list[Any], name: str, before: int = 0) -> list[dict[str, Any]]:
    for number, item in enumerate(items, before + 1):
        if not isinstance(item, dict):
            raise InputError(f"{name}: catatan ke-{number} bukan objek JSON.")
    return items


def _page(fields: dict[str, Any], *, alone: bool = False) -> list[Any] | None:
    """The records of an envelope.

    An object that stands ``alone`` in a file must be one; among others it is one only where it has
    words about the page, for a record may hold a list under such a name too.
    """
    paged = (
        alone or len(fields) == 1 or isinstance(fields.get("meta"), dict) or bool(set(_MORE) & set(fields))
    )
    found = (fields[key] for key in _ENVELOPES if isinstance(fields.get(key), list))
    return next(found, None) if paged else None


def _more(page: dict[str, Any]) -> str:
    """The words by which a page says that another one follows, else empty."""
    meta = page.get("meta")
    for where, fields in (("meta.", meta), ("", page)):
        if isinstance(fields, dict):
            for key in _MORE:
                value = cast("dict[str, Any]", fields).get(key)
                if value is True or (isinstance(value, str) and value.strip().lower() == "true"):
                    return f"{where}{key} bernilai true"
    return ""


def _flat(fields: dict[str, Any], above: str = "") -> dict[str, CellValue]:
    """Scalars by dotted name; an object with a name of its own stands for that name as well."""
    found: dict[str, CellValue] = {}
    for key, value in fields.items():
        name = f"{above}{key}"
        if isinstance(value, dict) and value and name.count(".") < _DEEPEST:
            inner = cast("dict[str, Any]", value)
            label = next((inner[word] for word in _LABELS if isinstance(inner.get(word), str)), None)
            if label is not None:
                found.setdefault(name, label)
            for below, cell in _flat(inner, f"{name}.").items():
                found.setdefault(below, cell)
        else:
            found[name] = _cell(value)
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
    """Lists become lines (several documents), objects in them their name or id, the rest stays."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, list):
        return "\n".join(str(_cell(item) or "") for item in cast("list[Any]", value))
    fields = cast("dict[str, Any]", value)
    for key in _LABELS:
        if isinstance(fields.get(key), str):
            return cast("str", fields[key])
    return json.dumps(fields, ensure_ascii=False, sort_keys=True) if fields else None
