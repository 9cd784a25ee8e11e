"""A thin layer over xlsxwriter: rows from top to bottom, text always as text."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sop_checks.records.tables import CellValue, cell_text
from sop_checks.report.harmless import harmless

MAX_TEXT = 32_767
MAX_ROWS = 1_048_576
LINE = 13.2
"""Points of one line of text."""
MAX_HEIGHT = 400.0
"""Points; programs allow 409."""
CUT_NOTE = " … (dipotong; selengkapnya di data/findings.csv)"
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FONT = "Arial"
_COUNT = '#,##0;-#,##0;"–"'
_LONG_AGO = datetime(2000, 1, 1)
"""Fixed, so that the same findings give the same bytes."""

_FORMATS: dict[str, dict[str, Any]] = {
    "plain": {},
    "title": {"bold": True, "font_size": 14, "align": "center", "valign": "vcenter"},
    "subtitle": {"align": "center", "valign": "top"},
    "heading": {"bold": True, "font_size": 11, "valign": "vcenter"},
    "fact": {"bold": True, "valign": "top"},
    "label": {"bold": True, "valign": "vcenter", "text_wrap": True},
    "fill": {"bottom": 1, "valign": "vcenter", "text_wrap": True},
    "fill_date": {"bottom": 1, "valign": "vcenter", "num_format": "dd/mm/yyyy", "align": "left"},
    "text": {"valign": "top", "text_wrap": True},
    "head": {
        "bold": True,
        "border": 1,
        "text_wrap": True,
        "align": "center",
        "valign": "vcenter",
        "bg_color": "#D9E2EC",
    },
    "cell": {"border": 1, "text_wrap": True, "valign": "top"},
    "cell_date": {"border": 1, "valign": "top", "num_format": "dd/mm/yyyy", "align": "left"},
    "cell_moment": {"border": 1, "valign": "top", "num_format": "dd/mm/yyyy hh:mm", "align": "left"},
    "entry": {"border": 1, "text_wrap": True, "valign": "top", "bg_color": "#FFFDF2"},
    "trace": {"border": 1, "valign": "top", "font_size": 8, "font_color": "#595959"},
    "number": {"border": 1, "valign": "top", "num_format": _COUNT},
    "right": {"border": 1, "valign": "top", "align": "right"},
    "sum_right": {"bold": True, "border": 1, "valign": "top", "align": "right", "bg_color": "#EEF2F6"},
    "band": {"bold": True, "border": 1, "text_wrap": True, "valign": "vcenter", "bg_color": "#EEF2F6"},
    "warn": {"bold": True, "border": 1, "text_wrap": True, "valign": "vcenter", "bg_color": "#FBE9D0"},
    "sum": {"bold": True, "border": 1, "valign": "top", "num_format": _COUNT, "bg_color": "#EEF2F6"},
}


def clean(text: str) -> str:
    """Text as a cell can hold it: no formula, no control characters, cut with a note."""
    return _fit(harmless(_UNWRITABLE.sub("�", text)))


def _fit(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - len(CUT_NOTE)] + CUT_NOTE


class Book:
    """A workbook being written; rows of one sheet must come in order (constant memory)."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` for writing; nothing is on disk before :meth:`close`."""
        xlsxwriter: Any = importlib.import_module("xlsxwriter")
        options = {
            "constant_memory": True,
            "strings_to_urls": False,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
        }
        self._book: Any = xlsxwriter.Workbook(str(path), options)
        self._book.set_properties({"title": "Kertas kerja audit", "created": _LONG_AGO})
        base = {"font_name": _FONT, "font_size": 10}
        self._class = _worksheet_class()
        self.formats = {name: self._book.add_format({**base, **form}) for name, form in _FORMATS.items()}

    def sheet(self, name: str, widths: Mapping[int, float] | list[float]) -> Sheet:
        """A new sheet with its column widths, set up for landscape paper one page wide."""
        sheet: Any = self._book.add_worksheet(name, self._class)
        for index, width in dict(enumerate(widths) if isinstance(widths, list) else widths).items():
            sheet.set_column(index, index, width, self.formats["plain"])
        sheet.set_landscape()
        sheet.set_paper(14)  # folio, 215 × 330 mm
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.7)
        sheet.hide_gridlines(2)
        # The name of a sheet stands in the footer code &A, so no text of the data gets there.
        sheet.set_footer("&L&8&A&C&8Paraf penyusun: ........   Paraf pereviu: ........&R&8Halaman &P dari &N")
        return Sheet(sheet, self.formats)

    def close(self) -> None:
        """Write the file.

        Raises:
            OSError: it cannot be written.
        """
        exceptions: Any = importlib.import_module("xlsxwriter.exceptions")
        try:
            self._book.close()
        except exceptions.FileCreateError as error:
            cause = error.args[0] if error.args else error
            raise cause if isinstance(cause, OSError) else OSError(str(cause)) from None


class Sheet:
    """One sheet; columns and rows count from 0."""

    def __init__(self, sheet: Any, formats: Mapping[str, Any]) -> None:
        """Wrap a worksheet of xlsxwriter."""
        self.raw = sheet
        self._formats = formats

    def text(self, row: int, column: int, text: str, form: str = "text") -> None:
        """Text that the tool wrote or read in the data."""
        if text:
            self.raw.write_string(row, column, clean(text), self._formats[form])
        else:
            self.raw.write_blank(row, column, None, self._formats[form])

    def number(self, row: int, column: int, number: int, form: str = "number") -> None:
        """A count."""
        self.raw.write_number(row, column, number, self._formats[form])

    def entry(self, row: int, column: int, value: CellValue, form: str = "entry") -> None:
        """What a person wrote, letter by letter; numbers and dates stay what they are."""
        dated = "fill_date" if form == "fill" else "cell_date"
        if value is None or value == "":
            self.raw.write_blank(row, column, None, self._formats[form])
        elif isinstance(value, bool):
            self.raw.write_boolean(row, column, value, self._formats[form])
        elif isinstance(value, (int, float)):
            self.raw.write_number(row, column, value, self._formats[form])
        elif isinstance(value, datetime) and form != "fill" and value.time() != time():
            self.raw.write_datetime(row, column, value, self._formats["cell_moment"])
        elif isinstance(value, date) and value.year >= 1900:
            self.raw.write_datetime(row, column, value, self._formats[dated])
        elif isinstance(value, (date, time, timedelta)):
            self.raw.write_string(row, column, cell_text(value), self._formats[form])
        else:
            self.raw.write_string(row, column, _fit(_UNWRITABLE.sub("�", value)), self._formats[form])

    def merged(self, row: int, first: int, last: int, text: str, form: str) -> None:
        """Text over several columns of one row."""
        if last > first:
            self.raw.merge_range(row, first, row, last, "", self._formats[form])
        self.text(row, first, text, form)

    def height(self, row: int, points: float) -> None:
        """A fixed height, needed where merged cells wrap."""
        self.raw.set_row(row, points)

    def fit(self, row: int, *cells: tuple[str, float]) -> None:
        """Height for wrapped texts in columns of these widths; the row still grows with what is typed."""
        lines = max((lines_needed(text, width) for text, width in cells), default=1)
        self.raw.growing.add(row + 1)
        self.raw.set_row(row, min(LINE * lines + 3, MAX_HEIGHT))


def _worksheet_class() -> Any:
    """A worksheet whose rows in ``growing`` have a height that a program may change by itself.

    xlsxwriter marks every given height as fixed by hand; without any height LibreOffice shows one
    line only. Should the method be called otherwise in a later xlsxwriter, heights are fixed again.
    """
    base: Any = importlib.import_module("xlsxwriter.worksheet").Worksheet

    class Growing(base):
        def __init__(self) -> None:
            base.__init__(self)
            self.growing: set[int] = set()

        def _xml_start_tag_unencoded(self, tag: str, attributes: list[tuple[str, Any]]) -> None:
            if tag == "row" and dict(attributes)["r"] in self.growing:
                self.growing.discard(dict(attributes)["r"])
                attributes = [pair for pair in attributes if pair[0] != "customHeight"]
            base._xml_start_tag_unencoded(self, tag, attributes)

    return Growing


def lines_needed(text: str, width: float) -> int:
    """Lines of wrapped text in a column of that width, on the safe side (broad fonts, broken words)."""
    per_line = max(int(width * 1.08), 1)
    return sum(max(-(-len(line) // per_line), 1) for line in text.split("\n"))
