"""What runs on executors: one pass over rows that lie by case, whole cases together."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
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
from sop_checks.spark.rows import GROUPING, Cells, Job, ReadRows, RowMaker
from sop_checks.tally import Tally
from sop_checks.whole import DateLook, Times

_CHUNK = 20_000
"""Rows that are judged together, at least: cases are never divided, memory does not grow with the data."""
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
        dates = {at: _first_seen(columns[at], orders, job) for at in job.dated}
        looks = {at: DateLook.of(values, job.info.shift) for at, values in dates.items()}
        found += Look(looks, _names(columns, orders, job))
    yield _batch(found)


def gather(payload: bytes, beyond: datetime | None, batches: Iterable[Any]) -> Iterator[Any]:
    """Times of the records of cases that are judged; with ``beyond`` the records from there on."""
    job = _job(payload)
    found = Gathered()
    for read, groups in _grouped(RowMaker(job), batches):
        times = _times(job, groups)
        if beyond is None:
            persons = frozenset(persons_of(read.rows)) if job.plan.masked else frozenset[str]()
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
    for read, groups in _grouped(maker, batches):
        found = merge(found, part_of(maker, read, groups, masker))
        pending += len(read.rows)
        # A summary is sent before its findings grow large.
        if pending >= 50 * _CHUNK:
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
            rows=_row_problems(groups, maker),
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


def _row_problems(groups: Groups, maker: RowMaker) -> dict[tuple[int, str], Told]:
    """Problems of rows: those of an SOP text by that text, cases without content as one."""
    found: dict[tuple[int, str], Told] = {}
    for item in groups.issues:
        stage = 2 if item.id == "data-baris" else int(item.message.startswith("SOP kosong"))
        key = (stage, "" if stage else item.message)
        found[key] = Told(maker.order(item.place), item)
    return found


def _grouped(maker: RowMaker, batches: Iterable[Any]) -> Iterator[tuple[ReadRows, Groups]]:
    """Rows of whole cases, some thousands at a time."""
    for chunk in _chunks(maker.job, batches):
        chunk.sort(key=lambda item: item[0])
        read = maker.read(chunk, with_case=True)
        yield read, group(maker.job, read)


def _chunks(job: Job, batches: Iterable[Any]) -> Iterator[list[Cells]]:
    """Rows in pieces; a piece ends only between two keys, so no case is divided."""
    width = len(job.info.headers)
    chunk: list[Cells] = []
    last: int | None = None
    for batch in batches:
        keys: list[int] = batch.column("kunci").to_pylist()
        orders: list[int] = batch.column("urutan").to_pylist()
        columns = _columns(batch, job)
        for key, order, *values in zip(keys, orders, *(columns[at] for at in job.wanted), strict=True):
            if key != last and len(chunk) >= _CHUNK:
                yield chunk
                chunk = []
            last = key
            chunk.append((order, whole_row(values, job.wanted, width)))
    if chunk:
        yield chunk


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


def _first_seen(values: Iterable[CellValue], orders: Iterable[int], job: Job) -> dict[CellValue, int]:
    """Filled values with the order of their first row."""
    found: dict[CellValue, int] = {}
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
