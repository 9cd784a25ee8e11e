"""The event log of a XES file as its parser tells it: traces, events, attributes, line by line.

Expat is used directly: it gives the line of every event, and lets entity declarations be refused.
Only what stands in ``trace`` and ``event`` is read; ``global``, ``extension`` and ``classifier``
describe the log and are passed over.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from xml.parsers import expat

from sop_checks.errors import InputError
from sop_checks.records.tables import CellValue

_CHUNK = 1 << 16
_VALUE_TAGS = frozenset({"string", "date", "int", "float", "boolean", "id"})
_KNOWN = frozenset({*_VALUE_TAGS, "list", "container", "values", "trace", "event", "log"})
_DESCRIBING = frozenset({"global", "extension", "classifier"})
_LIST = "\0"
"""Stands before the name of a list in a path; no XML text holds it."""
CASE = "case:"
"""Put before the name of a trace's attribute, as pm4py does in tables."""


Event = tuple[int, list[CellValue]]
"""The line of an event, and its cells; those at the end may be missing."""


class ParsedLog:
    """Handlers of one parse.

    Attributes:
        columns: position of each column, in order of appearance.
        events: events of traces that have ended.
        empty_traces: lines of traces without events.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.columns: dict[str, int] = {}
        self.events: list[Event] = []
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

    def read(self, stream: BinaryIO) -> Iterator[list[Event]]:
        """The events of a log, in order, as soon as their traces end.

        Raises:
            InputError: damaged gzip or XML, no log in it, or entity declarations.
        """
        try:
            while chunk := stream.read(_CHUNK):
                self._parser.Parse(chunk)
                yield from self._found()
            self._parser.Parse(b"", True)
            yield from self._found()
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

    def _found(self) -> Iterator[list[Event]]:
        if self.events:
            yield self.events
            self.events = []

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
        """Items of a list share its name: several documents in one cell."""
        listed = bool(self._path) and self._path[-1].startswith(_LIST)
        if self._path:
            above = ".".join(part.lstrip(_LIST) for part in self._path)
            key = above if listed else f"{above}.{key}"
        self._store(tag, key, text, listed)

    def _store(self, tag: str, key: str, text: str, listed: bool) -> None:
        """Keep one value of the trace or event that is open."""
        owner = self._owner
        if owner is None:
            return
        value: CellValue = self._seen.setdefault(text, text) if len(text) < 64 else text
        if tag != "string" and tag != "date":
            value = typed(tag, text)
        owner[key] = added(owner.get(key), value) if listed else value

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
            self._end_event()
        elif tag == "trace":
            self._end_trace()

    def _end_event(self) -> None:
        if self._owner is not None:
            self._waiting.append((self._line, self._owner))
        self._owner = self._trace
        if self._trace is None:
            self._flush({})

    def _end_trace(self) -> None:
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


def added(before: CellValue, value: CellValue) -> CellValue:
    """The cell of a list with one more value, a line below the others."""
    return f"{before}\n{value}" if before else value


def typed(tag: str, text: str) -> CellValue:
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
