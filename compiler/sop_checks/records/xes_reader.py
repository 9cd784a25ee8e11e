"""Reading event logs in XES (IEEE 1849), plain or gzipped, in one pass.

Expat is used directly: it gives the line of every event, and lets entity declarations be refused.
Only what stands in ``trace`` and ``event`` is read; ``global``, ``extension`` and ``classifier``
describe the log and are passed over.
"""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import BinaryIO, cast
from xml.parsers import expat

from sop_checks.errors import InputError
from sop_checks.records.tables import CellValue, Place, RawRow, RawTable, UnreadRow

_CHUNK = 1 << 16
_GZIP = b"\x1f\x8b"
_VALUE_TAGS = frozenset({"string", "date", "int", "float", "boolean", "id"})
_KNOWN = frozenset({*_VALUE_TAGS, "list", "container", "values", "trace", "event", "log"})
_DESCRIBING = frozenset({"global", "extension", "classifier"})
_LIST = "\0"
"""Stands before the name of a list in a path; no XML text holds it."""
CASE = "case:"
"""Put before the name of a trace's attribute, as pm4py does in tables."""


def read_xes(path: Path, name: str) -> RawTable:
    """Every event as a row; its number is the line of the event, its cells the attributes.

    Attributes of the trace are repeated in each of its rows under ``case:…``; attributes below an
    attribute get a dotted name, and the values of a list are lines of one cell.  Where several
    events stand on one line, rows are numbered by the position of the event instead.

    Raises:
        InputError: damaged gzip or XML, no log in it, or entity declarations.
    """
    with path.open("rb") as file:
        zipped = file.read(2) == _GZIP
        file.seek(0)
        parser = _Log(name)
        with gzip.open(file) if zipped else file as stream:
            parser.read(cast("BinaryIO", stream))
    header = tuple(parser.columns)
    width = len(header)
    lines = {line for line, _ in parser.events}
    by_line = len(lines) == len(parser.events)
    rows = tuple(
        RawRow(number=line if by_line else number, cells=(*cells, *(None,) * (width - len(cells))))
        for number, (line, cells) in enumerate(parser.events, 1)
    )
    form = {"bentuk": "log peristiwa XES" + (" dalam gzip" if zipped else "")}
    if not by_line:
        form["nomor baris"] = "urutan peristiwa"
    empty = tuple(
        UnreadRow(Place(name, row=line), "jejak (trace) tanpa peristiwa") for line in parser.empty_traces
    )
    return RawTable(file=name, rows=rows, header=header, format=form, unread=empty)


class _Log:
    """Handlers of one parse; ``events`` holds (line, cells) in order of the file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.columns: dict[str, int] = {}
        self.events: list[tuple[int, list[CellValue]]] = []
        self.empty_traces: list[int] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.EntityDeclHandler = self._refuse_entities
        self._seen: dict[str, str] = {}
        self._log = False
        self._skipping = 0
        self._owner: dict[str, CellValue] | None = None
        self._trace: dict[str, CellValue] | None = None
        self._trace_line = 0
        self._waiting: list[tuple[int, dict[str, CellValue]]] = []
        self._path: list[str] = []
        self._line = 0

    def read(self, stream: BinaryIO) -> None:
        try:
            while chunk := stream.read(_CHUNK):
                self._parser.Parse(chunk)
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise InputError(
                f"{self.name}, baris {error.lineno}, kolom {error.offset + 1}: bukan XML yang benar "
                f"({_reason(error.code)}). "
                "Berkasnya rusak atau terpotong; ekspor ulang."
            ) from None
        except (EOFError, gzip.BadGzipFile, zlib.error):
            raise InputError(
                f"{self.name}: gzip rusak atau terpotong sesudah baris {self._parser.CurrentLineNumber} "
                "isinya; ekspor atau salin ulang."
            ) from None
        if not self._log:
            raise InputError(f"{self.name} bukan log peristiwa XES: tidak ada elemen <log>.")

    def _refuse_entities(self, *_: object) -> None:
        raise InputError(
            f"{self.name}, baris {self._parser.CurrentLineNumber}: XES tidak boleh memuat deklarasi entitas "
            "(<!ENTITY>)."
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        owner = self._owner
        if (tag == "string" or tag == "date") and owner is not None and not self._path and not self._skipping:
            # Nearly every element of a log: a text right below an event.
            key = attributes.get("key", "")
            text = attributes.get("value", "")
            owner[key] = self._seen.setdefault(text, text) if tag == "string" else text
            self._path.append(key)
        elif self._skipping:
            self._skipping += 1
        else:
            self._start_other(tag if tag in _KNOWN else tag.rpartition(":")[2], attributes)

    def _start_other(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _DESCRIBING:
            self._skipping = 1
        elif tag == "event":
            self._line = self._parser.CurrentLineNumber
            self._owner = {}
        elif tag == "trace":
            self._trace = self._owner = {}
            self._trace_line = self._parser.CurrentLineNumber
        elif tag == "log":
            self._log = True
        elif self._owner is not None and tag in _KNOWN and tag != "values":
            key = attributes.get("key", "")
            if tag in _VALUE_TAGS:
                self._put(tag, key, attributes.get("value", ""))
            self._path.append(_LIST + key if tag == "list" else key)

    def _put(self, tag: str, key: str, text: str) -> None:
        owner = self._owner
        if owner is None:
            return
        value: CellValue = self._seen.setdefault(text, text) if len(text) < 64 else text
        if tag != "string" and tag != "date":
            value = _typed(tag, text)
        if self._path:
            above = ".".join(part.lstrip(_LIST) for part in self._path)
            if self._path[-1].startswith(_LIST):
                # Items of a list share its name: several documents in one cell.
                key = above
                before = owner.get(key)
                value = f"{before}\n{value}" if before else value
            else:
                key = f"{above}.{key}"
        owner[key] = value

    def _end(self, tag: str) -> None:
        if self._path and tag != "values" and not self._skipping:
            if tag in _KNOWN or tag.rpartition(":")[2] in _KNOWN:
                self._path.pop()
            return
        if self._skipping:
            self._skipping -= 1
            return
        tag = tag if tag in _KNOWN else tag.rpartition(":")[2]
        if tag == "event":
            if self._owner is not None:
                self._waiting.append((self._line, self._owner))
            self._owner = self._trace
            if self._trace is None:
                self._flush({})
        elif tag == "trace":
            if not self._waiting:
                self.empty_traces.append(self._trace_line)
            self._flush(self._trace or {})
            self._trace = self._owner = None

    def _flush(self, trace: dict[str, CellValue]) -> None:
        """The events of a trace, once all of its own attributes are known."""
        columns = self.columns
        shared = [(columns.setdefault(CASE + key, len(columns)), value) for key, value in trace.items()]
        for line, event in self._waiting:
            pairs = [(columns.setdefault(key, len(columns)), value) for key, value in event.items()]
            cells: list[CellValue] = [None] * len(columns)
            for index, value in shared:
                cells[index] = value
            for index, value in pairs:
                cells[index] = value
            self.events.append((line, cells))
        self._waiting.clear()


def _typed(tag: str, text: str) -> CellValue:
    """Numbers and truth values as other formats hold them; what is none stays as it is written."""
    try:
        if tag == "int":
            return int(text)
        if tag == "float":
            return float(text)
    except ValueError:
        return text
    if tag == "boolean" and text.strip().casefold() in ("true", "false"):
        return text.strip().casefold() == "true"
    return text


def _reason(code: int) -> str:
    reasons = {
        expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS]: "isinya kosong atau terputus",
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN]: "terputus di tengah",
        expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH]: "tanda penutup tidak cocok",
        expat.errors.codes[expat.errors.XML_ERROR_INVALID_TOKEN]: "ada tanda yang tidak sah",
        expat.errors.codes[expat.errors.XML_ERROR_UNKNOWN_ENCODING]: "pengodean tidak dikenal",
    }
    return reasons.get(code, expat.ErrorString(code))
