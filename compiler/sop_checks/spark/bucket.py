"""What runs on executors: one pass over rows that lie by case, whole cases together."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import lru_cache
from importlib import import_module
from typing import Any

from sop_checks.case_building import build_case, row_times
from sop_checks.folding import fold
from sop_checks.grouping import Groups, group_rows
from sop_checks.judged import draft
from sop_checks.masking import persons_of
from sop_checks.merging import NOTHING, Part, Told, merge
from sop_checks.moments import Moment
from sop_checks.privacy import Masker
from sop_checks.records.footers import no_record
from sop_checks.records.reading import Export
from sop_checks.records.rows import Row
from sop_checks.records.tables import CellValue, RawRow
from sop_checks.spark.cells import column_cells, whole_row
from sop_checks.spark.columnar import judge_columns, row_problems, times_in_columns
from sop_checks.spark.rows import GROUPING, Cells, Job, ReadRows, RowMaker
from sop_checks.tally import Tally
from sop_checks.whole import DateLook, Times

_SENT = 2_000_000
"""Rows after which a summary is sent."""
COLUMN = "hasil"
"""The one column that every pass gives: pickled summaries."""


@dataclass(frozen=True, slots=True)
class Look:
    """Styles of the date columns by position, and names of persons."""

    dates: Mapping[int, DateLook] = field(default_factory=dict[int, DateLook])
    persons: frozenset[str] = frozenset()

    def __add__(self, other: Look) -> Look:
        """Both looks together."""
        dates = dict(self.dates)
        for at, look in other.dates.items():
            dates[at] = dates[at] + look if at in dates else look
        return Look(dates, self.persons | other.persons)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Times and persons of records, and rows from a time on, with their reader order."""

    times: Times = field(default_factory=Times)
    persons: frozenset[str] = frozenset()
    rows: tuple[tuple[datetime, Row], ...] = ()

    def __add__(self, other: Gathered) -> Gathered:
        """Both together."""
        return Gathered(self.times + other.times, self.persons | other.persons, self.rows + other.rows)


# -- passes: batches of Arrow in, pickled summaries out ---------------------------------------------


def look(payload: bytes, batches: Iterable[Any]) -> Iterator[Any]:
    """How dates are written and who is named, in rows of any order."""
    job = _job(payload)
    found = Look()
    for batch in batches:
        orders: list[int] = batch.column("urutan").to_pylist()
        columns = _columns(batch, job)
        dates = {at: _first_seen(batch.column(f"c{at}"), columns[at], orders, job) for at in job.dated}
        looks = {at: DateLook.of(values, job.info.shift, job.info.zone) for at, values in dates.items()}
        found += Look(looks, _names(columns, orders, job))
    yield _batch(found)


def gather(payload: bytes, beyond: datetime | None, batches: Iterable[Any]) -> Iterator[Any]:
    """Times of the records of cases that are judged; with ``beyond`` the records from there on."""
    job = _job(payload)
    found = Gathered()
    maker = RowMaker(job)
    # Of a log with a lifecycle only the rows that make executions name persons.
    named = job.plan.masked and "siklus" in job.info.bound
    for chunk in chunks(batches, job.chunk):
        if beyond is None and not named and chunk.num_rows >= job.few:
            summed = times_in_columns(maker, chunk)
            if summed is not None:
                found += Gathered(summed)
                continue
        read = maker.read(_rows(chunk, job), with_case=True)
        times = _times(job, group(job, read))
        if beyond is None:
            persons = frozenset(persons_of(read.rows)) if named else frozenset[str]()
            found += Gathered(Times.of(at for at, _ in times), persons)
        else:
            late = tuple((at.earliest, row) for at, row in times if at.earliest >= beyond)
            found += Gathered(rows=late)
    yield _batch(found)


def judge(payload: bytes, batches: Iterable[Any]) -> Iterator[Any]:
    """Every case judged."""
    job = _job(payload)
    masker = Masker(enabled=job.plan.masked, persons=job.whole.persons)
    maker = RowMaker(job)
    found, pending = NOTHING, 0
    for chunk in chunks(batches, job.chunk):
        part = judge_columns(maker, chunk) if chunk.num_rows >= job.few else None
        if part is None:
            read = maker.read(_rows(chunk, job), with_case=True)
            part = part_of(maker, read, group(job, read), masker)
        found = merge(found, part)
        pending += chunk.num_rows
        # A summary is sent before its findings grow large.
        if pending >= _SENT:
            yield _batch(found)
            found, pending = NOTHING, 0
    yield _batch(found)


# -- the parts of a pass ----------------------------------------------------------------------------


def part_of(maker: RowMaker, read: ReadRows, groups: Groups, masker: Masker) -> Part:
    """Judge the cases of some rows."""
    job = maker.job
    plan = job.plan
    tally = Tally(masker, timelines=plan.timelines, list_cases=plan.list_cases)
    drafts: dict[str, Told] = {}
    for key, rows in groups.cases.items():
        contexts = plan.contexts[key[0]]
        if not contexts:
            told = Told(rows[0].order, draft(key[0], rows[0].place("berkas"), 1))
            drafts[key[0]] = drafts[key[0]] + told if key[0] in drafts else told
            continue
        orphans = job.whole.orphans.get(key[0], frozenset())
        built = build_case(key, rows, (), contexts, job.whole.as_of, orphans)
        if isinstance(built, int):
            tally.later += built
        else:
            tally.add(built, rows[0].order)
    return merge(
        tally.part(),
        Part(
            other_sop=groups.other_sop,
            drafts=drafts,
            rows=row_problems(groups, maker.order),
            unread=(
                *read.unread,
                *((GROUPING, maker.order(item.place), item) for item in groups.unread),
            ),
            issues=tuple(read.issues),
        ),
    )


def group(job: Job, read: ReadRows) -> Groups:
    """The records by SOP and case."""
    plan = job.plan
    export = Export(files=(), tables=(job.info,), rows=read.rows, unread=(), issues=())
    return group_rows(export, plan.procedures, plan.names, option=plan.option, fixed=plan.fixed)


def chunks(batches: Iterable[Any], size: int) -> Iterator[Any]:
    """Tables of rows in reader order, of ``size`` rows or more; a case is never divided."""
    arrow: Any = import_module("pyarrow")
    waiting: list[Any] = []
    count = 0
    for batch in batches:
        if count >= size and batch.num_rows:
            # Rows come by key: those of the last key may go on in this batch.
            keys = batch.column("kunci").to_numpy()
            last = waiting[-1].column("kunci")[-1].as_py()
            same = int((keys == last).cumprod().sum())
            waiting.append(batch.slice(0, same))
            if same < batch.num_rows:
                yield arrow.Table.from_batches(waiting).sort_by("urutan")
                waiting, count = [], 0
                batch = batch.slice(same)
            else:
                continue
        if batch.num_rows:
            waiting.append(batch)
            count += batch.num_rows
    if waiting:
        yield arrow.Table.from_batches(waiting).sort_by("urutan")


def _rows(table: Any, job: Job) -> Iterator[Cells]:
    width = len(job.info.headers)
    orders: list[int] = table.column("urutan").to_pylist()
    columns = _columns(table, job)
    for order, *values in zip(orders, *(columns[at] for at in job.wanted), strict=True):
        yield order, whole_row(values, job.wanted, width)


def _columns(batch: Any, job: Job) -> dict[int, Any]:
    return {at: column_cells(batch.column(f"c{at}")) for at in job.wanted}


def _times(job: Job, groups: Groups) -> list[tuple[Moment, Row]]:
    found: list[tuple[Moment, Row]] = []
    for (sop, _), rows in groups.cases.items():
        contexts = job.plan.contexts[sop]
        for row in rows if contexts else ():
            known = [at for at in row_times(row, contexts[-1]) if at is not None]
            if known:
                found.append((max(known, key=lambda at: at.latest), row))
    return found


def _first_seen(
    array: Any, values: Sequence[CellValue], orders: Sequence[int], job: Job
) -> dict[CellValue, int]:
    """Filled values with the order of their first row; of typed stamps one of each kind."""
    found: dict[CellValue, int] = {}
    if str(array.type).startswith(("timestamp", "date")):
        kinds: dict[bool, int] = {}
        for row, value in enumerate(values):
            if value is not None:
                midnight = isinstance(value, datetime) and value.timetz() == time.min
                if midnight not in kinds or orders[row] < orders[kinds[midnight]]:
                    kinds[midnight] = row
        return {values[row]: orders[row] for row in kinds.values()}
    for value, order in zip(values, orders, strict=True):
        if value is not None and order < found.get(value, order + 1):
            found[value] = order
    return {value: order for value, order in found.items() if job.info.text((value,), 0)}


def _names(columns: Mapping[int, Any], orders: list[int], job: Job) -> frozenset[str]:
    """Names of persons on rows that are records."""
    if not job.persons:
        return frozenset()
    left_out = _no_records(columns, orders, job)
    found: set[str] = set()
    for at in job.persons:
        column = columns[at]
        if left_out:
            column = [value for row, value in enumerate(column) if row not in left_out]
        found |= {job.info.text((value,), 0) for value in dict.fromkeys(column)}
    return frozenset(found)


def _no_records(columns: Mapping[int, Any], orders: list[int], job: Job) -> set[int]:
    """Positions of rows in a batch that are no records; a step in words tells at once that one is."""
    found = {row for row, order in enumerate(orders) if order in job.whole.skipped}
    at = job.info.bound.get("langkah", -1)
    width = len(job.info.headers)
    header = fold(job.info.headers[at]) if at >= 0 else ""
    steps = columns[at] if at >= 0 else [None] * len(orders)
    odd: set[CellValue] = set()
    for value in dict.fromkeys(steps):
        text = job.info.text((value,), 0)
        if not text or text.isdecimal() or fold(text) == header:
            odd.add(value)
    for row, value in enumerate(steps):
        if value in odd:
            cells = whole_row([columns[at][row] for at in job.wanted], job.wanted, width)
            if no_record(RawRow(number=1, cells=cells), job.info):
                found.add(row)
    return found


# -- sending ----------------------------------------------------------------------------------------


def _batch(summary: Look | Gathered | Part) -> Any:
    arrow: Any = import_module("pyarrow")
    data = pickle.dumps(summary, pickle.HIGHEST_PROTOCOL)
    return arrow.RecordBatch.from_pydict({COLUMN: arrow.array([data], arrow.binary())})


@lru_cache(maxsize=2)
def _job(payload: bytes) -> Job:
    """The job of a run, once per process."""
    return pickle.loads(payload)
