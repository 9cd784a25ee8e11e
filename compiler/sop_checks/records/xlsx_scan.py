"""A first look into an XLSX file: how far its sheets reach, and which formulas hold no value.

The reader of workbooks lays every sheet out as a full rectangle, so that one stray cell far away
from the table would ask for all memory, and it shows formula errors, and formulas that were never
calculated, as empty cells.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from sop_checks.errors import InputError

_LARGEST = 1024**3
_SUSPECT = 64 * 1024**2
_PACKED = 300
"""No table of records packs to less than a three-hundredth of its size."""
_LARGEST_INDEX = 16 * 1024**2
_MOST_CELLS = 60_000_000
_1904 = 1462
"""Days from the first day of the 1900 system to that of the 1904 system."""
_CHUNK = 4 * 1024**2
_TAIL = 64 * 1024
_ROW = re.compile(rb'row(?: [^>]*?)? r="(\d{1,9})"')
_FAR_CELL = re.compile(rb' r="([A-Z]{2,3})\d{1,9}"')
_ERROR_CELL = re.compile(
    rb'<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(?:<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>))?'
    rb"\s*<(?:\w+:)?v>([^<]{1,20})<"
)
_UNCALCULATED = re.compile(
    rb'<(?:\w+:)?c\b(?![^>]*\bt="str")([^>]*)>\s*<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)'
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
"""A formula without the value it comes to; an empty text is written with ``t="str"``."""
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"[^>]*>')
_ROW_NUMBER = re.compile(rb'\br="(\d{1,9})"')
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,9})"')
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(slots=True)
class SheetScan:
    """What one sheet holds.

    Attributes:
        rows: its last row, 1-based, as ``columns`` its last column.
        errors: formula errors by 0-based row and column.
        uncalculated: formulas without a value, by 0-based row and column.
        hidden: 1-based rows that are hidden, for example by a filter.
        shift: days to add to date serials, where the workbook counts from 1904.
    """

    rows: int = 0
    columns: int = 1
    shift: int = 0
    hidden: set[int] = field(default_factory=set[int])
    errors: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    uncalculated: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])


def scan_workbook(path: Path, name: str) -> dict[str, SheetScan]:
    """Look through the sheets of a zipped workbook, by title.

    A file that is no such workbook gives nothing; the reader says what is wrong with it.

    Raises:
        InputError: the unpacked file, or a sheet laid out in full, is too large to be read.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(item.file_size for item in archive.infolist())
            packed = sum(item.compress_size for item in archive.infolist())
            if size > _LARGEST or (size > _SUSPECT and size > _PACKED * packed):
                raise InputError(
                    f"{name} terlalu besar: isinya {size // 1024**2} MB setelah dibuka. "
                    "Simpan lembar yang diperlukan saja, atau simpan sebagai CSV."
                )
            found: dict[str, SheetScan] = {}
            shift = _1904 if _counts_from_1904(archive) else 0
            for title, part in _parts(archive):
                with archive.open(part) as stream:
                    found[title] = _scan(stream)
                found[title].shift = shift
                _require_readable(found[title], title, name)
            return found
    except (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, EOFError, LookupError, RuntimeError):
        return {}


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Title and path of each worksheet."""
    targets = {
        item.get("Id", ""): item.get("Target", "") for item in _index(archive, "xl/_rels/workbook.xml.rels")
    }
    for item in _index(archive, "xl/workbook.xml").iter():
        if item.tag.rpartition("}")[2] == "sheet":
            target = targets.get(item.get(_RELATION, ""), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if target and part in archive.namelist():
                yield item.get("name", ""), part


def _counts_from_1904(archive: zipfile.ZipFile) -> bool:
    return any(
        item.tag.rpartition("}")[2] == "workbookPr" and item.get("date1904", "0") in ("1", "true")
        for item in _index(archive, "xl/workbook.xml")
    )


def _index(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    if archive.getinfo(part).file_size > _LARGEST_INDEX:
        raise KeyError(part)
    return ElementTree.fromstring(archive.read(part))


def _scan(stream: IO[bytes]) -> SheetScan:
    scan = SheetScan()
    rest = b""
    while chunk := stream.read(_CHUNK):
        text = rest + chunk
        _look(text, scan)
        # A cell may lie across the border of two chunks; looking at it twice does no harm.
        rest = text[-_TAIL:]
    return scan


def _look(text: bytes, scan: SheetScan) -> None:
    scan.rows = max(scan.rows, *map(int, _ROW.findall(text)), 0)
    scan.columns = max(scan.columns, *map(_column, set(_FAR_CELL.findall(text))), 26)
    if b'hidden="1"' in text or b'hidden="true"' in text:
        scan.hidden.update(int(row) for tag in _HIDDEN_ROW.findall(text) for row in _ROW_NUMBER.findall(tag))
    if b't="e"' in text:
        for attributes, value in _ERROR_CELL.findall(text):
            if place := _REFERENCE.search(attributes):
                scan.errors[int(place[2]) - 1, _column(place[1]) - 1] = value.decode("utf-8", "replace")
    if b"<f" in text or b":f" in text:
        places = filter(None, map(_REFERENCE.search, _UNCALCULATED.findall(text)))
        scan.uncalculated.update((int(place[2]) - 1, _column(place[1]) - 1) for place in places)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _require_readable(scan: SheetScan, title: str, name: str) -> None:
    if scan.rows * scan.columns > _MOST_CELLS:
        raise InputError(
            f"{name}, lembar {title}: isinya tersebar sampai baris {scan.rows} dan kolom ke-{scan.columns}, "
            "terlalu luas untuk dibaca. Hapus isi di luar tabel, lalu simpan ulang."
        )
