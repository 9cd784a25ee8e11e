"""Rows of whole cases judged by columns on an executor, where DuckDB is there and can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

from sop_checks.grouping import Groups
from sop_checks.judged import Judged
from sop_checks.merging import Part, Told
from sop_checks.records.columns import BoundTable
from sop_checks.records.header_rows import Header
from sop_checks.records.reading import SourceFile
from sop_checks.records.tables import Place, RawTable
from sop_checks.spark.dataset import place_of
from sop_checks.spark.rows import FORMAT, GROUPING, JOINING, VIEW_BITS, Job, RowMaker
from sop_checks.whole import Times

_KINDS = {"string": "text", "large_string": "text", "date32[day]": "date", "timestamp[us]": "stamp"}
_KINDS.update({f"int{bits}": "whole" for bits in (8, 16, 32, 64)})


def judge_columns(maker: RowMaker, table: Any) -> Part | None:
    """What the columnar engine counts in a table of Arrow; ``None`` where only the evaluator can."""
    rows = _with_case(table, maker.job)
    judged = _in_columns("judge_part", maker.job, rows)
    return _part(maker, judged, rows.column("urutan").to_pylist()) if judged else None


def times_in_columns(maker: RowMaker, table: Any) -> Times | None:
    """The times of the records in a table of Arrow; ``None`` as above."""
    return _in_columns("times_of_part", maker.job, _with_case(table, maker.job))


def _in_columns(what: str, job: Job, rows: Any) -> Any:
    """What a function of the columnar engine makes of rows."""
    try:
        engine: Any = import_module("sop_checks.duck.engine")
        source: Any = import_module("sop_checks.duck.source")
    except ImportError:  # DuckDB is not installed on this executor
        return None
    kinds = {at: _kind(rows.column(f"c{at}").type) for at in job.wanted}
    if job.views != (job.info,) or not all(kinds.values()):
        return None
    headers = job.info.headers
    raw = RawTable(file=job.info.file, rows=(), header=headers)
    header = Header(names=headers, body=())
    columns = [f"c{at} AS x{at}" if at in kinds else f"NULL::VARCHAR AS x{at}" for at in range(len(headers))]

    def opened(connection: Any) -> Any:
        connection.execute("SET threads = 1")  # Spark runs as many tasks as there are cores
        connection.register("bagian", rows)
        part = source.Part(
            file=SourceFile(job.info.file, ""),
            bound=BoundTable(raw=raw, header=header, info=job.info, views=(job.info,)),
            first=1,
            scan=f"(SELECT {', '.join(columns)} FROM bagian)",
            kinds=tuple(kinds.get(at, "text") for at in range(len(headers))),
        )
        return source.Source(parts=(part,))

    return getattr(engine, what)(job.plan, opened, job.whole)


def _kind(kind: Any) -> str:
    text = str(kind)
    return "zoned" if text.startswith("timestamp[us, tz=") else _KINDS.get(text, "")


def row_problems(groups: Groups, order: Callable[[Place], int]) -> dict[tuple[int, str], Told]:
    """Problems of rows: those of an SOP text by that text, cases without content as one."""
    found: dict[tuple[int, str], Told] = {}
    for item in groups.issues:
        stage = 2 if item.id == "data-baris" else int(item.message.startswith("SOP kosong"))
        key = (stage, "" if stage else item.message)
        found[key] = Told(order(item.place), item)
    return found


def _with_case(table: Any, job: Job) -> Any:
    """The rows that name a case and are no footer."""
    arrow: Any = import_module("pyarrow")
    compute: Any = import_module("pyarrow.compute")
    if job.whole.skipped:
        skipped = arrow.array(sorted(job.whole.skipped), arrow.int64())
        table = table.filter(compute.invert(compute.is_in(table.column("urutan"), skipped)))
    column = table.column(f"c{job.info.bound['berkas']}")
    values: list[Any] = compute.unique(column).to_pylist()
    blank = [value for value in values if value is None or not job.info.text((value,), 0)]
    if not blank:
        return table
    return table.filter(compute.invert(compute.is_in(column, arrow.array(blank, column.type))))


def _part(maker: RowMaker, judged: Judged, orders: list[int]) -> Part:
    """The result with rows told by file and row, instead of by their place in the table."""
    files = maker.job.files

    def at(row: int) -> tuple[str, int]:
        file, number = place_of(orders[row - 1])
        return files[file], number + 1

    def moved(place: Place) -> Place:
        file, row = at(place.row)
        return Place(file, place.sheet, row, place.column)

    def order(place: Place) -> int:
        return orders[place.row - 1]

    transition = maker.job.info.printed("siklus")

    def stage(place: Place) -> int:
        return FORMAT if not place.column else JOINING if place.column == transition else GROUPING

    part = judged.tally.part()
    problems = row_problems(judged.groups, order)
    return replace(
        part,
        other_sop=judged.groups.other_sop,
        names={
            key: Told(orders[told.order] << VIEW_BITS, replace(told.finding, place=moved(told.finding.place)))
            for key, told in part.names.items()
        },
        rows={
            key: Told(told.order, replace(told.finding, place=moved(told.finding.place)))
            for key, told in problems.items()
        },
        unread=tuple(
            (
                stage(item.place),
                order(item.place),
                replace(item, place=moved(item.place)),
            )
            for item in judged.export.unread
        ),
        issues=tuple(
            (order(item.place), replace(item, place=moved(item.place))) for item in judged.export.issues
        ),
        timelines=tuple(
            replace(line, items=tuple(replace(item, place=moved(item.place)) for item in line.items))
            for line in part.timelines
        ),
        findings=tuple(store.moved(at) for store in part.findings),
    )
