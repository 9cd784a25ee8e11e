"""From the cells that Spark hands over to records, on the driver and on executors alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sop_checks.data_findings import DataFinding
from sop_checks.judged import Plan
from sop_checks.records.footers import no_record
from sop_checks.records.lifecycle import join_lifecycle
from sop_checks.records.row_reader import RowReader
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.tables import CellValue, Place, RawRow, UnreadRow, cell_text
from sop_checks.spark.dataset import order_of, place_of
from sop_checks.whole import Whole

VIEW_BITS = 10
"""Bits of the number of the view in the order of a record: a row of a wide table is several records."""
FORMAT, JOINING, GROUPING = range(3)
"""Stages at which a row can turn out to be no record, in the order in which they are listed."""

Cells = tuple[int, tuple[CellValue, ...]]
"""Reader order of a row, and all its cells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What an executor must know besides the rows.

    Attributes:
        info: the table with its columns bound; ``views`` how each row is read as a record.
        files: names of the files of the data, in reader order.
        wanted: positions of the columns that are fetched.
        dated: positions of columns that are read as dates, ``persons`` of those with names.
        chunk: rows that are judged together, at least: memory does not grow with the data.
        few: rows from which judging by columns pays.
    """

    plan: Plan
    info: TableInfo
    views: tuple[TableInfo, ...]
    files: tuple[str, ...]
    wanted: tuple[int, ...]
    dated: tuple[int, ...]
    persons: tuple[int, ...]
    chunk: int
    few: int
    whole: Whole = field(default_factory=Whole)

    def styled(self, whole: Whole) -> Job:
        """The same with what is known of the whole."""

        def styled(info: TableInfo) -> TableInfo:
            return replace(info, day_orders=whole.day_orders, date_only=whole.date_only)

        info = styled(self.info)
        views = tuple(info if view is self.info else styled(view) for view in self.views)
        return replace(self, whole=whole, info=info, views=views)


@dataclass(slots=True)
class ReadRows:
    """Records, and what did not become one; ``issues`` come with the order of their rows."""

    rows: tuple[Row, ...] = ()
    unread: list[tuple[int, int, UnreadRow]] = field(default_factory=list[tuple[int, int, UnreadRow]])
    issues: list[tuple[int, DataFinding]] = field(default_factory=list[tuple[int, DataFinding]])


class RowMaker:
    """Makes records of rows of any file of the data."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._numbers = {name: number for number, name in enumerate(job.files)}
        self._readers: dict[int, tuple[RowReader, ...]] = {}

    def order(self, place: Place) -> int:
        """Reader order of the row at a place."""
        return order_of(self._numbers[place.file], place.row - 1)

    def raw(self, cells: Cells) -> RawRow:
        """A row with its number in its file."""
        return RawRow(number=place_of(cells[0])[1] + 1, cells=cells[1])

    def read(self, rows: Iterable[Cells], *, with_case: bool | None = None) -> ReadRows:
        """Records of rows in reader order; ``with_case`` leaves rows without, or with, a case out.

        Footers are told where rows without a case are.
        """
        job, found, made = self.job, ReadRows(), list[Row]()
        case = job.info.bound["berkas"]
        for cells in rows:
            order, values = cells
            footer = order in job.whole.skipped
            has_case = not footer and bool(job.info.text(values, case))
            if (with_case is not None and has_case is not with_case) or not any(map(cell_text, values)):
                continue
            raw = self.raw(cells)
            readers = self._of_file(place_of(order)[0])
            reason = "baris penutup di bawah tabel" if footer else no_record(raw, job.info)
            records = [] if reason else self._records(readers, raw, order)
            if not records:
                reason = reason or "tidak satu pun tanggal langkah terisi"
                place = Place(readers[0].info.file, "", raw.number)
                found.unread.append((FORMAT, order, UnreadRow(place, reason)))
            made += records
            for reader in readers:
                found.issues += [(order, issue) for issue in reader.issues]
                reader.issues.clear()
        joined = join_lifecycle(made, job.plan.mapping.transitions)
        found.rows = joined.rows
        found.unread += [(JOINING, self.order(item.place), item) for item in joined.unread]
        return found

    def _of_file(self, number: int) -> tuple[RowReader, ...]:
        readers = self._readers.get(number)
        if readers is None:
            name = self.job.files[number]
            readers = tuple(RowReader(replace(view, file=name)) for view in self.job.views)
            self._readers[number] = readers
        return readers

    def _records(self, readers: Sequence[RowReader], raw: RawRow, order: int) -> list[Row]:
        found: list[Row] = []
        for number, reader in enumerate(readers):
            view = reader.info
            if not view.step or any(view.text(raw.cells, view.bound[name]) for name in view.times):
                found.append(reader.row(raw, order << VIEW_BITS | number))
        return found
