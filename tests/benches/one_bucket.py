"""One bucket of a Spark run, without Spark: ``python -m tests.benches.one_bucket FOLDER EVENTS``.

What an executor does with the rows of a tenth of the cases: rows in Arrow, sorted by case, judged by
columns and, for comparison, by the evaluator.  Printed are CPU seconds, rows a second, peak memory of the
process and bytes of the result that is sent to the driver; with them a plan for 10^9 rows.
"""

from __future__ import annotations

import pickle
import resource
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
from tests.benches.record_sop import SOP, write_source
from tests.benches.records import write_records

from sop_checks.asof import AsOf
from sop_checks.engine import Settings, _Run
from sop_checks.moments import Moment
from sop_checks.records.columns import bind_table
from sop_checks.records.mapping_model import Mapping
from sop_checks.records.tables import RawTable
from sop_checks.spark import bucket
from sop_checks.spark.rows import Job
from sop_checks.whole import Whole
from sop_compiler.pipeline import load_rules

AS_OF = AsOf(Moment.from_date(date(2025, 6, 30)), given=True)
"""Later than the last made-up record."""
BUCKETS = 10


def one_bucket(export: Path) -> Any:
    """Arrow table of the rows of a tenth of the cases, by case, as Spark hands them over."""
    with duckdb.connect() as connection:
        described = connection.execute(f"DESCRIBE SELECT * FROM read_parquet('{export}')").fetchall()
        names = [name for name, *_ in described]
        columns = ", ".join(f'"{name}" AS c{at}' for at, name in enumerate(names))
        key = f'hash("{names[0]}")'
        rows = connection.execute(
            f"SELECT ({key} >> 2)::BIGINT AS kunci, file_row_number::BIGINT AS urutan, {columns} "
            f"FROM read_parquet('{export}', file_row_number = true) WHERE {key} % {BUCKETS} = 0 ORDER BY 1"
        ).to_arrow_table()
    return names, rows


def job_of(root: Path, names: list[str], file: str, few: int, chunk: int) -> Job:
    """What the driver would send."""
    rules = load_rules(root)
    run = _Run(rules.procedures, rules.calendars, Mapping(), "", Settings(engine="spark"))
    plan = run._plan()
    bound = bind_table(RawTable(file=file, rows=(), header=tuple(names)), Mapping())
    whole = Whole(as_of=AS_OF, orphans={SOP: frozenset()}, persons=frozenset({"Pegawai"}))
    return Job(
        plan=plan, info=bound.info, views=bound.views, files=(file,), wanted=tuple(range(len(names))),
        dated=(2, 3), persons=(), chunk=chunk, few=few, whole=whole,
    )  # fmt: skip


def measured(work: Any) -> tuple[float, Any]:
    """CPU seconds, and what came out."""
    before = time.process_time()
    found = work()
    return time.process_time() - before, found


def main(folder: Path, events: int, chunks: list[int]) -> None:
    """Print one line per size of piece."""
    folder.mkdir(parents=True, exist_ok=True)
    export = write_records(folder, events, "parquet")
    root = write_source(folder, "semua")
    names, rows = one_bucket(export)
    batches = partial(rows.to_batches, max_chunksize=10_000)
    for few, chunk in [(10**9, -size) if size < 0 else (1, size) for size in chunks]:
        payload = pickle.dumps(job_of(root, names, export.name, few, chunk))
        seconds, found = measured(lambda payload=payload: list(bucket.judge(payload, batches())))
        part = pickle.loads(found[-1].column(0)[0].as_py())
        sent = sum(batch.nbytes for batch in found)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{'by columns' if few == 1 else 'evaluator '} pieces of {chunk:>7}: {rows.num_rows} rows, "
            f"{seconds:.2f} CPU s, {rows.num_rows / seconds:,.0f} rows/s, peak {peak:.0f} MB, "
            f"sent {sent / 1e6:.1f} MB, cases {part.cases}, job {len(payload) / 1e3:.0f} kB"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), [int(item) for item in sys.argv[3:]] or [100_000, -100_000])
