"""Opening exports in DuckDB so that they hold exactly what the Python readers read."""

from __future__ import annotations

import codecs
import csv
import hashlib
import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

from sop_checks.duck.source import NotColumnar, Part, Source, file_of, quoted
from sop_checks.errors import InputError
from sop_checks.records.columns import BoundTable, bind_table
from sop_checks.records.csv_reader import DELIMITERS, decode, find_delimiter
from sop_checks.records.formats import require_file
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.reading import SourceFile, shown_names, unused_tables
from sop_checks.records.tables import RawRow, RawTable

_CSV = (".csv", ".tsv", ".tab", ".txt")
_PARQUET = (".parquet", ".pq")
_XES = (".xes", ".xes.gz")
_WHOLE = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".json", ".jsonl", ".ndjson")
_CHUNK = 4 * 1024**2
_HEAD = 1024**2
_BLANK = re.compile(rb"\n\r?\n")
_SAMPLE_ROWS = 500
_HEAD_ROWS = 2_100
"""The first 30 rows tell the header, the 2,000 below it the decimal mark."""
_PLACES, _PIECE = 64, 4096
"""Places of a text file at which some rows are looked at, and the bytes of each."""
_TYPES = {
    "VARCHAR": "text",
    "TIMESTAMP": "stamp",
    "TIMESTAMP_MS": "stamp",
    "TIMESTAMP_S": "stamp",
    "TIMESTAMP WITH TIME ZONE": "zoned",
    "DATE": "date",
    **dict.fromkeys(("TINYINT", "SMALLINT", "INTEGER", "BIGINT"), "whole"),
    **dict.fromkeys(("UTINYINT", "USMALLINT", "UINTEGER"), "whole"),
}


def open_source(connection: Any, paths: Sequence[Path], mapping: DataMapping, folder: Path) -> Source:
    """Open files of one form.

    Raises:
        NotColumnar: another format, several forms, or anything that only the Python reader reads.
    """
    parts: list[Part] = []
    unused: list[BoundTable] = []
    files: list[SourceFile] = []
    try:
        for number, (path, name) in enumerate(zip(paths, shown_names(paths), strict=True)):
            lower, before = path.name.lower(), len(parts)
            require_file(path, name)
            if lower.endswith(_CSV):
                parts.append(_open_csv(path, name, mapping, folder / f"utf8-{number}.csv"))
            elif lower.endswith(_PARQUET):
                parts.append(_open_parquet(connection, path, name, mapping))
            elif lower.endswith(_XES):
                from sop_checks.duck.log_source import open_xes

                parts.append(open_xes(path, name, mapping, folder / f"log-{number}.csv"))
            elif lower.endswith(_WHOLE):
                from sop_checks.duck.table_source import open_tables

                tables, others = open_tables(path, name, mapping, folder / f"tabel-{number}")
                parts += tables
                unused += others
            else:
                raise NotColumnar("bentuk berkas")
            files.append(parts[before].file if len(parts) > before else file_of(path, name))
    except OSError:
        raise NotColumnar("berkas tidak dapat dibuka") from None
    except InputError:
        raise NotColumnar("berkas yang rusak") from None
    if len({_form(part) for part in parts}) != 1 or any(part.zones != parts[0].zones for part in parts):
        raise NotColumnar("tabel dengan bentuk yang berbeda")
    if any(table.raw.incomplete for table in unused):
        raise NotColumnar("berkas yang tidak lengkap")
    return Source(parts=tuple(parts), read=tuple(files), unused=tuple(unused_tables(unused)))


def _form(part: Part) -> Hashable:
    """What files must share to be read as one."""
    info, raw = part.bound.info, part.bound.raw
    text = "pemisah kolom" in raw.format
    return info.headers, tuple(sorted(info.bound.items())), part.kinds, info.shift, text


def _open_parquet(connection: Any, path: Path, name: str, mapping: DataMapping) -> Part:
    from sop_checks.records.parquet_reader import instants_of, zones_of

    place = "".join(f"[{char}]" if char in "*?[" else char for char in str(path))
    relation = f"read_parquet({quoted(place)})"
    described = connection.execute(f"DESCRIBE SELECT * FROM {relation}").fetchall()
    names = [str(column) for column, *_ in described]
    instants = instants_of(connection, place)
    kinds = [
        "zoned" if str(column) in instants else _TYPES.get(str(kind), "") for column, kind, *_ in described
    ]
    if not all(kinds):
        raise NotColumnar("jenis kolom")
    named = zones_of(connection, place)
    raw = RawTable(file=name, rows=(), header=tuple(names), format={"bentuk": "Parquet"})
    columns = ", ".join(f'"{column.replace(chr(34), chr(34) * 2)}" AS x{i}' for i, column in enumerate(names))
    return Part(
        file=file_of(path, name),
        bound=bind_table(raw, mapping),
        first=1,
        scan=f"(SELECT {columns} FROM {relation})",
        kinds=tuple(kinds),
        zones={index: named[column] for index, column in enumerate(names) if column in named},
    )


@dataclass(slots=True)
class _Look:
    """What one pass over the bytes of a text file shows; ``ends`` tells that all lines end alike."""

    sha256: str = ""
    utf8: bool = True
    null: bool = False
    blank: bool = False
    ends: bool = True
    quotes: bool = False


def _open_csv(path: Path, name: str, mapping: DataMapping, decoded: Path) -> Part:
    look = _look(path)
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    place, encoding = path, "UTF-8"
    if head.startswith(codecs.BOM_UTF8):
        encoding = "UTF-8 dengan BOM"
    if not look.utf8 or head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text, encoding = decode(path.read_bytes(), name)
        place = decoded
        place.write_bytes(text.encode())
        sha256, look = look.sha256, _look(place)
        look.sha256 = sha256
        head = place.read_bytes()[:_HEAD]
    if look.null or look.blank or not look.ends:
        raise NotColumnar("baris kosong atau akhir baris yang tidak seragam")
    rows, delimiter, broken = _head_rows(head, path, place)
    raw = RawTable(
        file=name,
        rows=tuple(rows),
        format={"pengodean": encoding, "pemisah kolom": DELIMITERS[delimiter]},
    )
    bound = bind_table(raw, mapping)
    if not bound.header.body:
        raise NotColumnar("tanpa baris")
    first = bound.header.body[0].number
    headers = bound.header.names
    if broken < first:
        raise NotColumnar("baris judul yang berisi ganti baris")
    if not all(headers):
        raise NotColumnar("kolom tanpa judul")
    columns = ", ".join(f"'x{index}': 'VARCHAR'" for index in range(len(headers)))
    options = (
        f"auto_detect=false, header=false, skip={first - 1}, delim={quoted(delimiter)}, quote='\"', "
        f"escape='\"', strict_mode=true, columns={{{columns}}}"
    )
    scan = f"read_csv({quoted(str(place))}, {options})"
    return Part(
        file=SourceFile(name, look.sha256),
        bound=bound,
        first=first,
        scan=scan,
        kinds=("text",) * len(headers),
        lines=_lines(place) - first + 1 if look.quotes else 0,
        swallows=_swallows(delimiter, len(headers)) if look.quotes else "false",
        sample=_sample(place, delimiter),
    )


def _sample(place: Path, delimiter: str) -> list[list[list[str]]]:
    """Rows from places all over a file, without its first line and those that are cut."""
    size = place.stat().st_size
    found: list[list[list[str]]] = []
    with place.open("rb") as stream:
        for number in range(_PLACES):
            stream.seek(size * number // _PLACES)
            lines = stream.read(_PIECE).decode("utf-8", "ignore").splitlines()
            try:
                found.append(list(csv.reader(lines[1:-1], delimiter=delimiter)))
            except csv.Error:  # an odd place
                continue
    return found


def _lines(place: Path) -> int:
    lines, last = 0, b""
    with place.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            lines += chunk.count(b"\n")
            last = chunk[-1:]
    return lines + (last != b"\n")


def _swallows(delimiter: str, width: int) -> str:
    """SQL of ``lines_swallowed``: whether a cell of a row holds whole rows."""
    plain = [f"replace(x{index}, {quoted(delimiter + ' ')}, '')" for index in range(width)]
    return " OR ".join(
        f"(contains({text}, chr(10)) AND length({text}) - length(replace({text}, {quoted(delimiter)}, '')) "
        f">= {max(width - 1, 1)})"
        for text in plain
    )


def require_closed_quotes(connection: Any, source: Source) -> None:
    """Refuse text files with a cell that holds whole rows, once their rows are in ``raw``.

    Only where rows stand on several lines are the cells looked at.

    Raises:
        NotColumnar: there is such a cell; the Python reader tells where.
    """
    doubted = [part for part in source.parts if part.lines]
    if len(doubted) == len(source.parts):
        (rows,) = connection.execute("SELECT count(*) FROM raw").fetchone()
        if rows == sum(part.lines for part in doubted):
            return
    for part in doubted:
        if connection.execute(f"SELECT 1 FROM {part.scan} WHERE {part.swallows} LIMIT 1").fetchone():
            raise NotColumnar("tanda kutip yang tidak ditutup")


def _look(path: Path) -> _Look:
    """Digest, encoding and line ends in one pass; the digest is made beside the rest, on another core."""
    look, digest = _Look(), hashlib.sha256()
    decoder = codecs.getincrementaldecoder("utf-8")()
    returns = pairs = lines = 0
    bare = False
    last = b"\n"
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            beside = Thread(target=digest.update, args=(chunk,))
            beside.start()
            if look.utf8 and (not chunk.isascii() or decoder.getstate()[0]):
                look.utf8 = _decodes(decoder, chunk)
            joined = last + chunk
            look.quotes = look.quotes or b'"' in chunk
            look.null = look.null or b"\0" in chunk
            look.blank = look.blank or _BLANK.search(joined) is not None
            if b"\r" in joined:
                lines += chunk.count(b"\n")
                returns += chunk.count(b"\r")
                pairs += joined.count(b"\r\n") - last.count(b"\r\n")
            else:
                bare = bare or b"\n" in chunk
            last = joined[-2:]
            beside.join()
    look.utf8 = look.utf8 and _decodes(decoder, b"", final=True)
    look.ends = not returns or (not bare and lines == returns == pairs)
    look.sha256 = digest.hexdigest()
    return look


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _head_rows(head: bytes, path: Path, place: Path) -> tuple[list[RawRow], str, int]:
    """The first rows as the Python reader reads them, the delimiter, the first row of several lines."""
    if head.count(b"\n") < _SAMPLE_ROWS and len(head) < place.stat().st_size:
        raise NotColumnar("baris yang sangat panjang")
    try:
        text = head.decode("utf-8-sig", errors="ignore")
        delimiter, skipped = find_delimiter(text, path.name)
        rows: list[RawRow] = []
        broken = 2 * _HEAD_ROWS
        with place.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, delimiter=delimiter)
            for number, cells in enumerate(reader, 1):
                broken = min(broken, number) if reader.line_num != number else broken
                if number > skipped:
                    rows.append(RawRow(number=number, cells=tuple(cells)))
                if len(rows) >= _HEAD_ROWS:
                    break
    except (csv.Error, UnicodeDecodeError):
        raise NotColumnar("sel yang sangat panjang") from None
    return rows, delimiter, broken
