"""One raw row of a table to one record, once columns and date styles are known."""

from __future__ import annotations

from collections.abc import Mapping

from sop_checks.data_findings import DataFinding
from sop_checks.records.footers import no_record
from sop_checks.records.rows import Row, TableInfo, case_key
from sop_checks.records.stamps import Stamp
from sop_checks.records.tables import Place, RawRow

TIME_COLUMNS = ("mulai", "selesai", "mulai_berkas")


class RowReader:
    """Turns raw rows of one table, or of one view of a wide table, into rows.

    Attributes:
        issues: times that could not be read, collected row by row.
    """

    def __init__(
        self, info: TableInfo, stamps: Mapping[int, Mapping[str, Stamp | None]] | None = None
    ) -> None:
        """``info`` has the styles of its date columns; ``stamps`` are texts that are parsed already."""
        self.info = info
        self.issues: list[DataFinding] = []
        self._stamps = stamps or {}
        self._bound = info.bound
        # A table joined by another key has no number of the case of its own.
        self._has_case = not info.keys or info.keys[0][0] == 0

    def no_record(self, raw: RawRow) -> str:
        """Why a row is no record (a repeated header, a row of totals), ``""`` when it is one."""
        return no_record(raw, self.info)

    def row(self, raw: RawRow, order: int) -> Row:
        """The row with its times read; ``order`` is its position in reader order."""
        unreadable: list[str] = []
        start, end, case_start = (self._stamp(column, raw, unreadable) for column in TIME_COLUMNS)
        return Row(
            table=self.info,
            number=raw.number,
            order=order,
            case=case_key(self._text("berkas", raw)) if self._has_case else "",
            sop=self._text("sop", raw),
            step=self.info.step or self._text("langkah", raw),
            role=self._text("pelaksana", raw),
            person=self._text("petugas", raw),
            start=start,
            end=end,
            case_start=case_start,
            document=self._text("dokumen", raw) if "dokumen" in self._bound else None,
            unreadable=tuple(unreadable),
            cells=raw.cells,
        )

    def _text(self, column: str, raw: RawRow) -> str:
        at = self._bound.get(column, -1)
        return self.info.text(raw.cells, at) if at >= 0 else ""

    def _stamp(self, column: str, raw: RawRow, unreadable: list[str]) -> Stamp | None:
        index = self._bound.get(column, -1)
        value = raw.cells[index] if 0 <= index < len(raw.cells) else None
        if value is None or value == "":
            return None
        known = self._stamps.get(index)
        if known is not None and isinstance(value, str):
            stamp = known.get(value)
        else:
            stamp = self.info.stamp(raw.cells, index)
        if stamp is None and (text := self.info.text(raw.cells, index)):
            unreadable.append(column)
            place = Place(self.info.file, self.info.sheet, raw.number, self.info.headers[index])
            message = f"{text!r} tidak terbaca sebagai tanggal"
            self.issues.append(DataFinding("data-tanggal", "error", message, place))
        return stamp
