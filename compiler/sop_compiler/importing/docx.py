"""Word documents → forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from sop_compiler.importing.cells import Cell, Paragraph, Row
from sop_compiler.importing.chart import Anchored, Chart, Place
from sop_compiler.importing.errors import ImportRefused
from sop_compiler.importing.geometry import shapes_of
from sop_compiler.importing.identity import LABEL, heads, read_identity
from sop_compiler.importing.package import Package
from sop_compiler.importing.private import without_numbers
from sop_compiler.importing.table import Head, read_head, read_row, starts_head
from sop_compiler.importing.word import Numbering, W, WordRow, WordTable, blocks, lines, read_table
from sop_compiler.paper import Form, FormRow, Ids, Sign
from sop_compiler.paper.drawing import CONNECTIONS, IDS_NAMESPACE
from sop_compiler.paper.printing import NO_ROLE

_LINE = 15.0
"""Height of a line of text that is assumed where a row gives none, px."""
_CHARACTER = 5.8
_MARGIN = 7.2
"""Left margin of a cell unless the table gives one, px."""
_NOT_TITLE = re.compile(r"^(?:salinan|halaman\b.*|-?\s*\d+\s*-?)$", re.IGNORECASE)


def read_docx(content: bytes, name: str) -> tuple[Form, ...]:
    """Every SOP in a Word document.

    Raises:
        ImportRefused: no Word document, a dangerous or damaged one, or one without an SOP.
    """
    package = Package(content, name)
    document = package.part("word/document.xml")
    body = document.find(f"{W}body") if document is not None else None
    if body is None:
        raise ImportRefused(f"{name}: dokumen kosong")
    reader = _Reader(
        name, Numbering.read(package.part("word/numbering.xml"), package.part("word/styles.xml"))
    )
    try:
        for block in blocks(body):
            if block.tag == f"{W}tbl":
                reader.table(block)
            else:
                reader.paragraph(block)
    except RecursionError as error:
        raise ImportRefused(f"{name}: tabel di dalam tabel terlalu dalam") from error
    ids = _ids(package)
    forms = reader.forms()
    if not forms:
        raise ImportRefused(
            f"{name}: tidak ada tabel langkah; yang dicari tabel dengan judul kolom No, Kegiatan, Pelaksana, "
            "dan Mutu Baku"
        )
    outside = package.outside()
    notes = (
        (f"{outside} rujukan ke luar dokumen (misalnya templat atau gambar) tidak diikuti",)
        if outside
        else ()
    )
    return tuple(
        replace(form, ids=ids if len(forms) == 1 else Ids(), messages=(*form.messages, *notes))
        for form in forms
    )


def _ids(package: Package) -> Ids:
    for root in package.custom_parts():
        if root.tag == f"{{{IDS_NAMESPACE}}}sop":
            steps = [
                (e.get("teks", ""), e.get("id", "")) for e in root.findall(f"{{{IDS_NAMESPACE}}}langkah")
            ]
            words = [
                (e.get("jenis", ""), e.get("teks", ""), e.get("id", ""))
                for e in root.findall(f"{{{IDS_NAMESPACE}}}kata")
            ]
            marks = [
                (e.get("medan", ""), e.get("nilai", "")) for e in root.findall(f"{{{IDS_NAMESPACE}}}sidik")
            ]
            return Ids(
                procedure=root.get("id", ""), steps=tuple(steps), words=tuple(words), marks=tuple(marks)
            )
    return Ids()


@dataclass(slots=True)
class _Open:
    """The SOP being read."""

    identity: list[Row] = field(default_factory=list[Row])
    titles: list[str] = field(default_factory=list[str])
    head: Head | None = None
    rows: list[FormRow] = field(default_factory=list[FormRow])
    chart: Chart = field(default_factory=Chart)
    messages: list[str] = field(default_factory=list[str])
    tables: list[tuple[list[Anchored], Place]] = field(default_factory=list[tuple[list[Anchored], Place]])
    counted: int = 0


class _Reader:
    def __init__(self, name: str, numbering: Numbering) -> None:
        self._name = name
        self._numbering = numbering
        self._forms: list[Form] = []
        self._now = _Open()
        self._loose: list[Anchored] = []  # shapes anchored above the next table

    def paragraph(self, element: Element) -> None:
        self._numbering.of(element)
        text = " ".join(t for t in lines(element) if t)
        shapes = list(shapes_of(element))
        if shapes and self._now.tables and not text and self._now.rows:
            # Behind a table: its coordinates end where the table does.
            bottom = self._now.tables[-1][1].rows[-1][1] if self._now.tables[-1][1].rows else 0.0
            self._now.tables[-1][0].extend(
                Anchored(s.moved(0, bottom), None, None) for s in shapes if not any(s.from_page)
            )
        else:
            self._loose.extend(Anchored(s.moved(0, -_LINE), None, None) for s in shapes)
        if text and not _NOT_TITLE.match(text):
            self._now.titles.append(without_numbers(text)[0])

    def table(self, element: Element) -> None:
        table = read_table(element, self._numbering)
        rows = [self._row(row, at) for at, row in enumerate(table.rows, 1)]
        start = next((at for at, row in enumerate(rows) if starts_head(row)), None)
        before = rows if start is None else rows[:start]
        if start is None and self._now.head is not None and not _labelled(rows):
            width = max((c.column + c.span for row in rows for c in row.cells), default=0)
            if width == self._now.head.width:
                self._steps(table, rows, 0, self._now.head, 0)
                return
        if _labelled(before):
            if self._now.rows:
                self._close()
            self._now.identity.extend(before)
            self._now.titles.clear()
        if start is not None:
            head, taken = read_head(rows[start], rows[start + 1] if start + 1 < len(rows) else None)
            if self._now.head is not None and self._now.rows and head.roles != self._now.head.roles:
                self._close()
            self._steps(table, rows, start + taken, head, start)
            self._now.head = head

    def forms(self) -> tuple[Form, ...]:
        self._close()
        return tuple(self._forms)

    def _row(self, row: WordRow, at: int) -> Row:
        cells: list[Cell] = []
        for word in row.cells:
            kept: list[Paragraph] = []
            for paragraph in word.cell.paragraphs:
                text, dropped = without_numbers(paragraph.text)
                if dropped:
                    self._now.messages.append(
                        f"{self._name}: nomor pribadi (NIP atau sejenisnya) di baris tabel {at} tidak disalin"
                    )
                if text or paragraph.label:
                    kept.append(replace(paragraph, text=text))
            cells.append(replace(word.cell, paragraphs=tuple(kept)))
        return Row(tuple(cells), f"{at}")

    def _steps(self, table: WordTable, rows: list[Row], start: int, head: Head, first: int) -> None:
        """Rows of steps from ``start`` on; shapes anywhere in the table count."""
        now = self._now
        tops = _tops(table)
        place = Place(rows=[], columns=[], grid=[])
        for column in head.role_grid:
            # The lower row of the head has the single columns.
            cell = next(
                (c for row in reversed(rows[first:start]) for c in row.cells if c.column == column), Cell()
            )
            right = min(column + max(1, cell.span if cell.span < 50 else 1), len(table.lefts) - 1)
            place.columns.append((table.lefts[min(column, len(table.lefts) - 1)], table.lefts[right]))
            place.grid.append(column)
        anchored = list(self._loose)
        self._loose = []
        for at, row in enumerate(rows):
            form_row: int | None = None
            if at >= start:
                numbered = Row(row.cells, f"{now.counted + at - start + 1}")
                found = read_row(numbered, head, loose=False)
                shapes = any(True for c in table.rows[at].cells for _ in shapes_of(c.element))
                if found is None and shapes and not _is_connections(row, head):
                    found = FormRow(line=numbered.line)
                if found is not None:
                    form_row = len(now.rows)
                    now.rows.append(found)
            place.rows.append((tops[at], tops[at + 1], form_row))
            for word in table.rows[at].cells:
                anchored.extend(_anchored(word.element, at, word.cell, table, tops))
        now.counted += len(rows) - start
        now.tables.append((anchored, place))

    def _close(self) -> None:
        now, self._now = self._now, _Open()
        if now.head is None or not now.rows:
            self._now.identity, self._now.titles = now.identity, now.titles
            return
        for anchored, place in now.tables:
            now.chart.add_table(anchored, place, len(now.rows))
        arrows = now.chart.finish()
        identity = read_identity(now.identity)
        columns = now.head.roles
        if columns and columns[-1] == NO_ROLE:
            columns = columns[:-1]
        rows: list[FormRow] = []
        for at, row in enumerate(now.rows):
            signs = _merged(row.signs, now.chart.signs.get(at, []))
            rows.append(
                replace(row, signs=tuple(s for s in signs if s.column < len(columns) and not _assumed(s)))
            )
        self._forms.append(
            Form(
                identity=tuple(identity.entries),
                sections=tuple(identity.sections),
                owner="\n".join(identity.owner),
                table_title=" ".join(t for t in now.titles if not LABEL.match(t)),
                columns=columns,
                rows=tuple(rows),
                arrows=arrows,
                drawn=now.chart.drawn,
                messages=(*now.messages, *dict.fromkeys(now.chart.messages)),
                file=self._name,
                line=f"1-{len(now.rows)}",
            )
        )


def _assumed(sign: Sign) -> bool:
    """A broken capsule without words: we draw a start or end there whose column is not printed."""
    return sign.dashed and sign.shape == "kapsul" and not sign.text


def _labelled(rows: list[Row]) -> bool:
    return any(LABEL.search(c.text) or heads(c) for row in rows for c in row.cells if c.text)


def _is_connections(row: Row, head: Head) -> bool:
    return any(c.column == head.columns["kegiatan"] and c.text == CONNECTIONS for c in row.cells)


def _merged(typed: tuple[Sign, ...], drawn: list[Sign]) -> tuple[Sign, ...]:
    """Signs of a row; a symbol wins over what is typed in its cell, and takes its words if it has none."""
    found = {s.column: s for s in typed}
    for sign in drawn:
        words = found[sign.column].text if sign.column in found and not sign.text else sign.text
        found[sign.column] = replace(sign, text=words)
    return tuple(found[column] for column in sorted(found))


def _tops(table: WordTable) -> list[float]:
    """Upper edges of the rows, and the lower edge of the last; heights not given are estimated."""
    tops = [0.0]
    for row in table.rows:
        most = 1.0
        for word in row.cells:
            cell = word.cell
            right = min(cell.column + cell.span, len(table.lefts) - 1)
            width = table.lefts[right] - table.lefts[min(cell.column, right)] - 2 * _MARGIN
            per_line = max(4.0, width / _CHARACTER)
            most = max(most, sum(-(-max(1, len(p.text)) // per_line) for p in cell.paragraphs))
        tops.append(tops[-1] + max(row.height, most * _LINE + 2))
    return tops


def _anchored(element: Element, row: int, cell: Cell, table: WordTable, tops: list[float]) -> list[Anchored]:
    """Shapes of a cell in coordinates of the table."""
    left = table.lefts[min(cell.column, len(table.lefts) - 1)]
    right = table.lefts[min(cell.column + cell.span, len(table.lefts) - 1)]
    found: list[Anchored] = []
    margin = _left_margin(element)
    for at, block in enumerate(b for b in blocks(element) if b.tag == f"{W}p"):
        for shape in shapes_of(block):
            if shape.inline:
                middle = (left + right) / 2 - shape.width / 2, tops[row] + at * _LINE
                placed = shape.moved(middle[0] - shape.x, middle[1] - shape.y)
            else:
                x = 0.0 if shape.from_page[0] else left + margin
                placed = shape.moved(x, tops[row] + at * _LINE)
            found.append(Anchored(placed, row, cell.column))
    return found


def _left_margin(cell: Element) -> float:
    own = cell.find(f"{W}tcPr/{W}tcMar/{W}left")
    if own is None:
        own = cell.find(f"{W}tcPr/{W}tcMar/{W}start")
    return float(own.get(f"{W}w", "0") or 0) / 15 if own is not None else _MARGIN
