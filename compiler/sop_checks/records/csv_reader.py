"""Reading CSV and TSV: encoding and delimiter are detected and reported."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

from sop_checks.errors import InputError
from sop_checks.records.tables import RawRow, RawTable

DELIMITERS = {";": "titik koma", ",": "koma", "\t": "tab", "|": "garis tegak"}
"""Delimiters that are recognised, with their words."""
_SAMPLE_ROWS = 50
_SAMPLE_BYTES = 4096
_MAX_CELL = 16 * 1024 * 1024
_LAST = "\x03"
"""A row of its own behind the text; an open quote would swallow it."""


def read_csv(path: Path, name: str) -> RawTable:
    """Read one delimited text file.

    Rows are numbered as a spreadsheet would: a line break inside quotes does not count.

    Raises:
        InputError: the file is not text, or a quote is left open.
    """
    text, encoding = decode(path.read_bytes(), name)
    if "\x00" in text:
        raise InputError(f"{name} bukan berkas teks (CSV); simpan ulang sebagai CSV atau XLSX.")
    csv.field_size_limit(_MAX_CELL)
    delimiter, skipped = find_delimiter(text, name)
    ended = text if text.endswith(("\n", "\r")) else f"{text}\n"
    rows: list[RawRow] = []
    broken: list[RawRow] = []
    line = 0
    try:
        reader = csv.reader(io.StringIO(ended + _LAST, newline=""), delimiter=delimiter)
        for number, cells in enumerate(reader, 1):
            if number > skipped:
                rows.append(RawRow(number=number, cells=tuple(cells)))
                if reader.line_num > line + 1:
                    broken.append(rows[-1])
            line = reader.line_num
    except csv.Error:
        raise InputError(
            f"{name}, baris {skipped + len(rows) + 1}: satu sel lebih dari {_MAX_CELL // 1024**2} MB; "
            "mungkin tanda kutipnya tidak ditutup."
        ) from None
    if rows.pop().cells != (_LAST,):
        raise InputError(
            f"{name}, baris {skipped + len(rows) + 1}: tanda kutip dibuka dan tidak ditutup, sehingga baris "
            "sesudahnya terbaca sebagai satu sel. Tutup atau hapus tanda kutip itu."
        )
    return RawTable(
        file=name,
        rows=tuple(rows),
        format={"pengodean": encoding, "pemisah kolom": DELIMITERS[delimiter]},
        broken=tuple(broken),
    )


def lines_swallowed(cell: str, delimiter: str, width: int) -> int:
    """How many line ends a cell holds that looks like rows of ``width`` columns; 0 for any other cell.

    A separator before a blank is punctuation of prose.
    """
    if cell.count(delimiter) - cell.count(f"{delimiter} ") < max(width - 1, 1):
        return 0
    return cell.count("\n") or cell.count("\r")


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Text of a file and the name of its encoding.

    Raises:
        InputError: UTF-16 that cannot be decoded.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16"), "UTF-16"
        except UnicodeDecodeError:
            raise InputError(f"{name} rusak: bertanda UTF-16 tetapi tidak dapat dibaca.") from None
    half = data[1:_SAMPLE_BYTES:2]
    if len(half) > 2 and half.count(0) > len(half) // 2 and len(data) % 2 == 0:
        # Every other byte is zero: UTF-16 without its mark.
        return data.decode("utf-16-le", "replace"), "UTF-16 tanpa tanda"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Five bytes mean nothing in Windows-1252; Latin-1 reads them, so that no row is lost.
        try:
            return data.decode("cp1252"), "Windows-1252"
        except UnicodeDecodeError:
            return data.decode("latin-1"), "Latin-1"
    return text, "UTF-8 dengan BOM" if data.startswith(b"\xef\xbb\xbf") else "UTF-8"


def find_delimiter(text: str, name: str) -> tuple[str, int]:
    """The delimiter, and how many leading rows belong to the ``sep=`` line of Excel."""
    first = text.split("\n", 1)[0].strip().strip('"')
    if first.lower().startswith("sep=") and first[4:5] in DELIMITERS:
        return first[4], 1
    if name.lower().endswith((".tsv", ".tab")):
        return "\t", 0
    return max(DELIMITERS, key=lambda delimiter: _fit(text, delimiter)), 0


def _fit(text: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter explains the first rows: rows of the usual width, then that width."""
    widths: Counter[int] = Counter()
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            if number >= _SAMPLE_ROWS:
                break
            widths[len(cells)] += len(cells) > 1
    except csv.Error:
        return 0, 0
    width, rows = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return rows, width
