"""Table text (scans extracted to tab-separated lines with some HTML) → forms."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

from sop_compiler.importing.cells import Cell, Paragraph, Row, one_line
from sop_compiler.importing.errors import ImportRefused
from sop_compiler.importing.identity import LABEL, is_identity, read_identity
from sop_compiler.importing.private import without_numbers
from sop_compiler.importing.table import Head, read_head, read_row, starts_head
from sop_compiler.paper import Form, FormRow

_CREATED = re.compile(r"(?:tanggal|tgl\.?)\s*pembuatan", re.IGNORECASE)
_NUMBER = re.compile(r"(?:nomor|no\.?|nama)\s*sop", re.IGNORECASE)
_STAMP = re.compile(r"^salinan$", re.IGNORECASE)


def read_text(text: str, file: str) -> tuple[Form, ...]:
    """Every SOP found in the text.

    Raises:
        ImportRefused: no SOP is found.
    """
    lines = text.split("\n")
    starts = _starts(lines)
    if not starts:
        raise ImportRefused(
            f"{file}: tidak ditemukan SOP; yang dicari baris kotak identitas dengan “Tanggal Pembuatan” "
            "dan tabel langkah dengan kolom No dan Kegiatan"
        )
    ends = [*starts[1:], len(lines)]
    return tuple(_form(lines, start, end, file) for start, end in zip(starts, ends, strict=True))


def _starts(lines: list[str]) -> list[int]:
    """Line positions at which an identity block begins."""
    starts: list[int] = []
    for at, line in enumerate(lines):
        if not _CREATED.search(line):
            continue
        start = at
        for back in range(at, max(-1, at - 4), -1):
            if _NUMBER.search(lines[back]):
                start = back
                break
        # The owner may stand in lines of its own above the block.
        for back in range(start - 1, max(-1, start - 6), -1):
            if "pemerintah" in lines[back].casefold() and "\t" not in lines[back]:
                start = back
                break
        if not starts or start > starts[-1]:
            starts.append(start)
    return starts


def _form(lines: list[str], start: int, end: int, file: str) -> Form:
    block: list[Row] = []
    titles: list[str] = []
    rows: list[FormRow] = []
    messages: list[str] = []
    head: Head | None = None
    last = start
    at = start
    while at < end:
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        row = Row(_cells(line, messages, f"{file} baris {at + 1}"), f"{at + 1}")
        if starts_head(row):
            lower = Row(_cells(lines[at + 1], messages, ""), "") if at + 1 < end else None
            head, taken = read_head(row, lower)
            at += taken
            last = at
            continue
        if head is None:
            if is_identity(row) or "\t" in line or not block or _continues(block, titles):
                block.append(row)
            if "\t" not in line and block and not is_identity(row):
                words = one_line(row.cells[0].text.strip("*# "))
                if words and not _STAMP.match(words):
                    titles.append(words)
        elif "\t" in line:
            found = read_row(row, head, loose=True)
            if found is not None:
                rows.append(found)
                last = at + 1
        elif "\t" not in line and not _STAMP.match(line.strip()) and rows:
            messages.append(
                f"{file} baris {at + 1}: teks di bawah tabel tidak ditempatkan: {line.strip()[:60]}"
            )
            head = None if len(line) > 400 else head
        at += 1
    identity = read_identity(block)
    return Form(
        identity=tuple(identity.entries),
        sections=tuple(identity.sections),
        owner="\n".join(identity.owner),
        table_title=_title(titles),
        columns=head.roles if head else (),
        rows=tuple(rows),
        messages=tuple(messages),
        file=file,
        line=f"{start + 1}-{max(last, start + 1)}",
    )


def _continues(block: list[Row], titles: list[str]) -> bool:
    return len(block) < 3 and not titles


def _title(titles: list[str]) -> str:
    """The heading above the table: the lines that name a procedure."""
    kept = [t for t in titles if not LABEL.search(t) and not t.casefold().startswith("pemerintah")]
    for at, text in enumerate(kept):
        if re.match(r"(?:standard?\s+oper\w+\s+prose?d\w+|prosedur|sop)\b", text, re.IGNORECASE):
            return " ".join(kept[at : at + 2])
    return ""


def _cells(line: str, messages: list[str], place: str) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for column, part in enumerate(line.split("\t")):
        paragraphs: list[Paragraph] = []
        for paragraph in _paragraphs(part):
            text, dropped = without_numbers(paragraph.text)
            if dropped and place:
                messages.append(f"{place}: nomor pribadi (NIP atau sejenisnya) tidak disalin")
            if text:
                paragraphs.append(Paragraph(text, paragraph.level))
        cells.append(Cell(tuple(paragraphs), column))
    return tuple(cells)


def _paragraphs(part: str) -> list[Paragraph]:
    if "<" not in part:
        text = one_line(html.unescape(part)).strip("*")
        return [Paragraph(text)] if text else []
    reader = _Reader()
    reader.feed(part)
    reader.close()
    return reader.finished()


class _Reader(HTMLParser):
    """Paragraphs of a cell with list levels; tags it does not know are blanks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._depth = 0
        self._text: list[str] = []
        self._level: int | None = None
        self._found: list[Paragraph] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("ul", "ol"):
            self._end()
            self._depth += 1
        elif tag == "li":
            self._end()
            self._level = max(0, self._depth - 1)
        elif tag in ("p", "div", "br", "tr", "pre", "table"):
            self._end()
        else:
            self._text.append(" " if tag == "td" else "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._end()
            self._depth = max(0, self._depth - 1)
        elif tag == "li":
            self._end()
            self._level = None
        elif tag in ("p", "div", "tr", "pre", "table"):
            self._end()

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def _end(self) -> None:
        text = one_line("".join(self._text))
        self._text.clear()
        if text:
            # An <ol> of a scan often holds typed numbers instead of <li>.
            self._found.append(Paragraph(text, self._level))

    def finished(self) -> list[Paragraph]:
        self._end()
        return self._found
