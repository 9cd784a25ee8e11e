"""The driver of a Spark run: what is true of the whole first, then every case, then the merge."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

from sop_checks.asof import AsOf
from sop_checks.errors import InputError
from sop_checks.grouping import Groups
from sop_checks.judged import Judged, Plan, nothing_selected, orphan_steps
from sop_checks.masking import person_columns, persons_of
from sop_checks.merging import Part, in_order, merge_all
from sop_checks.moments import Moment
from sop_checks.privacy import Masker
from sop_checks.records.columns import BoundTable, bind_table
from sop_checks.records.footers import closes, signatures
from sop_checks.records.parquet_reader import damage_of
from sop_checks.records.reading import Export, SourceFile, no_rows, usable_tables
from sop_checks.records.row_reader import TIME_COLUMNS
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.styles import Style, shapes_note
from sop_checks.records.tables import RawRow, RawTable
from sop_checks.spark import bucket
from sop_checks.spark.bucket import Gathered, Look
from sop_checks.spark.cells import column_cells
from sop_checks.spark.dataset import PARQUET, Dataset, open_dataset, order_of
from sop_checks.spark.rows import GROUPING, Cells, Job, ReadRows, RowMaker
from sop_checks.spark.session import functions, open_session, spark_errors
from sop_checks.tally import Tally

_TAIL = 1_000
CHUNK, FEW = 250_000, 2_000
"""See :class:`~sop_checks.spark.rows.Job`."""
_FAILED = "Spark gagal memeriksa data"


def judge_spark(plan: Plan, exports: Sequence[Path], as_of: date | None) -> Judged:
    """Judge Parquet data where it lies.

    Raises:
        InputError: no Spark, not one Parquet file, folder or table, or nothing to judge in it.
    """
    if len(exports) != 1:
        raise InputError(
            "Mesin Spark memeriksa satu berkas Parquet, satu folder Parquet, atau satu tabel (tabel:nama)."
        )
    if exports[0].suffix.lower() not in ("", *PARQUET) and exports[0].is_file():
        raise InputError(
            "Mesin Spark membaca data Parquet (berkas, folder, atau tabel:nama). Periksa "
            f"{exports[0].name} dengan --engine duckdb atau --engine python; hasilnya sama."
        )
    if plan.mapping.keys:
        raise InputError(
            f"{plan.mapping.place('kunci')}: kunci menggabungkan beberapa berkas, dan itu tidak dilakukan "
            "oleh mesin Spark. Gabungkan datanya dahulu menjadi satu tabel."
        )
    if exports[0].is_file() and (damage := damage_of(exports[0], exports[0].name)):
        raise InputError(damage)
    spark = open_session()
    dataset = open_dataset(spark, exports[0])
    with spark_errors(_FAILED):
        return _Judging(plan, dataset, as_of).run()


class _Judging:
    def __init__(self, plan: Plan, dataset: Dataset, as_of: date | None) -> None:
        self.plan, self.dataset, self.given = plan, dataset, as_of
        raw = RawTable(file=dataset.name, rows=(), header=dataset.headers, format={"bentuk": "Parquet"})
        bound = bind_table(replace(raw, notes=dataset.notes), plan.mapping)
        self.bound: BoundTable = usable_tables([bound], plan.mapping, [dataset.name])[0]
        info = self.bound.info
        self.job = Job(
            plan=plan,
            info=info,
            views=self.bound.views,
            files=dataset.files,
            wanted=tuple(self._wanted(info)),
            dated=tuple(self._dated(info)),
            persons=tuple(self._persons(info)) if plan.masked else (),
            chunk=CHUNK,
            few=FEW,
        )
        self.frame = self._keyed(dataset.frame)

    def run(self) -> Judged:
        tail, stray_rows = self._tail_and_stray()
        # The rows at the end may be a footer, which is not known yet: their names are taken below.
        self._know(skipped=frozenset(order for order, _ in tail))
        looked = self._looked()
        styles = {
            at: look.style(self.job.info.headers[at], self.plan.mapping, self.job.info.shift)
            for at, look in sorted(looked.dates.items())
        }
        self._know(
            day_orders={at: style.order for at, style in styles.items()},
            date_only=frozenset(at for at, style in styles.items() if style.date_only),
            skipped=frozenset[int](),
        )
        self._know(skipped=self._footer(tail))
        stray = RowMaker(self.job).read(stray_rows, with_case=False)
        groups = bucket.group(self.job, stray)
        self._know(
            orphans={sop: orphan_steps(self.plan.contexts[sop], sop, groups) for sop in self.plan.contexts}
        )
        cases = self.frame.select("kunci", "urutan", *self._fetched()).repartition("kunci")
        cases = cases.sortWithinPartitions("kunci")
        late = self._times_and_persons(cases, looked, tail, stray)
        masker = Masker(enabled=self.plan.masked, persons=self.job.whole.persons)
        first = bucket.part_of(RowMaker(self.job), stray, groups, masker)
        part = in_order(merge_all([first, *self._passed(bucket.judge, cases)]))
        return self._judged(part, groups, late, masker, styles)

    def _know(self, **facts: Any) -> None:
        self.job = self.job.styled(replace(self.job.whole, **facts))

    # -- facts of the whole ----------------------------------------------------------------------

    def _looked(self) -> Look:
        if not self.job.dated and not self.job.persons:
            return Look()
        frame = self.frame.select("urutan", *self._fetched())
        return reduce(add, self._passed(bucket.look, frame), Look())

    def _times_and_persons(
        self, cases: Any, looked: Look, tail: Sequence[Cells], stray: ReadRows
    ) -> tuple[Row, ...]:
        """Settle the as-of date and the names of persons; the rows that are too far ahead."""
        if self.given is not None and "siklus" not in self.job.info.bound:
            gathered = Gathered()
        else:
            gathered = reduce(add, self._passed(bucket.gather, cases, None), Gathered())
        if self.plan.masked:
            named = gathered.persons
            if "siklus" not in self.job.info.bound:
                named = looked.persons | persons_of(RowMaker(self.job).read(tail).rows)
            self._know(persons=frozenset(named | persons_of(stray.rows)))
        if self.given is not None:
            self._know(as_of=AsOf(Moment.from_date(self.given), given=True))
            return ()
        moment, beyond = gathered.times.latest_plausible()
        self._know(as_of=AsOf(moment, given=False))
        if beyond is None:
            return ()
        far = reduce(add, self._passed(bucket.gather, cases, beyond), Gathered()).rows
        return tuple(row for _, row in sorted(far, key=lambda item: (item[0], item[1].order)))

    def _tail_and_stray(self) -> tuple[list[Cells], list[Cells]]:
        """The last rows, back to one that is surely a record, and rows that seem to have no case."""
        f = functions()
        words = ["", *(_plain(word).lower() for word in self.job.info.blanks)]
        size = _TAIL
        while True:
            left, first = size, len(self.dataset.sizes)
            while left > 0 and first > 0:
                first -= 1
                left -= self.dataset.sizes[first]
            start = order_of(first, max(0, -left))
            rows = self._rows(self.frame.where((f.col("urutan") >= start) | f.lower("teks").isin(words)))
            tail = [cells for cells in rows if cells[0] >= start]
            if start == 0 or any(self._is_record(cells) for _, cells in tail):
                return tail, rows
            size *= 10

    def _is_record(self, cells: Sequence[Any]) -> bool:
        """Whether a row says so whatever the style of its dates."""
        info = self.job.info
        at = info.bound.get("langkah", -1)
        text = info.text(tuple(cells), at) if at >= 0 else ""
        return bool(text) and not closes(text)

    def _footer(self, tail: Sequence[Cells]) -> frozenset[int]:
        """Signatures and remarks below the table, by reader order."""
        info = self.job.info
        rows = [RawRow(number=1, cells=cells) for _, cells in tail]
        count = signatures(rows, info, self._says_something)
        if not count:
            return frozenset()
        at = info.bound["berkas"]
        cases = {info.text(row.cells, at) for row in rows[len(rows) - count :]} - {""}
        above = f"urutan < {tail[0][0]}"
        words = [_plain(case) for case in cases]
        found = self.frame.where(above).where(self.frame["teks"].isin(words)).select(f"c{at}").toArrow()
        texts = {info.text((value,), 0) for value in column_cells(found.column(0))}
        if texts & cases:
            return frozenset()
        return frozenset(order for order, _ in tail[len(tail) - count :])

    def _says_something(self, raw: RawRow) -> bool:
        """Whether a row holds a step or a readable time; without such columns every row does."""
        bound = {(key, at) for view in self.job.views for key, at in view.bound.items()}
        steps = [at for key, at in bound if key == "langkah"]
        times = [at for key, at in bound if key in TIME_COLUMNS]
        info = self.job.info
        if not steps and not times:
            return True
        return any(info.stamp(raw.cells, at) for at in times) or any(
            text and not closes(text) for text in (info.text(raw.cells, at) for at in steps)
        )

    # -- Spark -----------------------------------------------------------------------------------

    def _keyed(self, frame: Any) -> Any:
        """``kunci``: equal for all rows of a case, however its number is written."""
        f = functions()
        column = f.coalesce(f.col(f"c{self.job.info.bound['berkas']}").cast("string"), f.lit(""))
        plain = f.regexp_replace(f.regexp_replace(column, "[^!-~]", ""), r"\.0$", "")
        return frame.withColumn("teks", plain).withColumn("kunci", f.xxhash64("teks"))

    def _fetched(self) -> list[str]:
        return [f"c{at}" for at in self.job.wanted]

    def _rows(self, frame: Any) -> list[Cells]:
        """All cells of some rows, in reader order."""
        width = len(self.dataset.headers)
        table = frame.select("urutan", *(f"c{at}" for at in range(width))).toArrow()
        orders: list[int] = table.column(0).to_pylist()
        columns = [column_cells(table.column(at + 1)) for at in range(width)]
        return sorted(zip(orders, zip(*columns, strict=True), strict=True), key=lambda item: item[0])

    def _passed(self, work: Callable[..., Any], frame: Any, *more: Any) -> list[Any]:
        """The summaries of one pass over all rows."""
        payload = pickle.dumps(self.job, pickle.HIGHEST_PROTOCOL)

        def run(batches: Iterable[Any]) -> Iterable[Any]:
            return work(payload, *more, batches)

        rows = frame.mapInArrow(run, f"{bucket.COLUMN} binary").collect()
        return [pickle.loads(row[0]) for row in rows]

    def _wanted(self, info: TableInfo) -> list[int]:
        """Positions of the columns that anything looks at."""
        names = [*self.plan.fields, *(item.column for item in self.plan.mapping.documents)]
        found = {at for name in names if (at := info.position(name)) >= 0} | info.used
        # Rows of totals are told by the first two columns.
        return sorted(found | {*range(min(2, len(info.headers)))} | {*person_columns(info.headers)})

    def _dated(self, info: TableInfo) -> list[int]:
        names = (*TIME_COLUMNS, *self.plan.date_fields)
        views = (info, *self.bound.views)
        return sorted({at for view in views for name in names if (at := view.position(name)) >= 0})

    def _persons(self, info: TableInfo) -> list[int]:
        found = {view.bound["petugas"] for view in self.bound.views if "petugas" in view.bound}
        return sorted(found | {*person_columns(info.headers)})

    # -- the result ------------------------------------------------------------------------------

    def _judged(
        self, part: Part, groups: Groups, late: tuple[Row, ...], masker: Masker, styles: Mapping[int, Style]
    ) -> Judged:
        plan, dataset, info = self.plan, self.dataset, self.job.info
        drafts = tuple(told.finding for _, told in sorted(part.drafts.items()))
        read = [item for stage, _, item in part.unread if stage < GROUPING]
        grouped = [item for stage, _, item in part.unread if stage == GROUPING]
        problems = sorted(part.rows.items(), key=lambda item: (item[0][0], item[1].order))
        groups = replace(
            groups,
            other_sop=part.other_sop,
            unread=tuple(grouped),
            issues=tuple(told.finding for _, told in problems),
        )
        if not part.cases and not part.later:
            if not (drafts or groups.other_sop or groups.orphans or groups.issues):
                raise InputError(no_rows([dataset.name], read))
            raise InputError(nothing_selected(groups, drafts, plan.option, masker))
        tally = Tally(masker, timelines=plan.timelines, list_cases=plan.list_cases)
        tally.take(part, (item for contexts in plan.contexts.values() for item in contexts))
        notes = [note for style in styles.values() for note in style.notes]
        table = replace(info, notes=(*info.notes, *shapes_note(styles.values()), *notes))
        export = Export(
            files=(SourceFile(dataset.name, dataset.sha256),),
            tables=(table,),
            rows=(),
            unread=tuple(read),
            issues=tuple(item for _, item in part.issues),
        )
        as_of = replace(self.job.whole.as_of, implausible=late)
        return Judged(export=export, groups=groups, drafts=drafts, as_of=as_of, tally=tally, masker=masker)


def _plain(text: str) -> str:
    """What ``teks`` holds: the same for all ways to write a case number, and seldom for two numbers."""
    return re.sub(r"\.0$", "", re.sub("[^!-~]", "", text))
