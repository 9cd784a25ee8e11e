"""Spark against the other engines on random Parquet data; also a program: ``python fuzz.py FIRST LAST``.

As a program it wants ``tests/checks_oracle`` and ``tests/checks_duckdb`` on ``PYTHONPATH``.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import duckdb
import many
from compare import differences
from generate import example

from sop_checks.engine import Settings, run
from sop_checks.records.mapping import read_mapping
from sop_checks.spark import engine as spark_engine
from sop_compiler.pipeline import load_rules


def random_case(seed, folder, copies=6):
    """(rules, mapping, as-of date, columns, rows) of one random example with messy rows in it."""
    rng = random.Random(seed)
    made = example(rng, cases=rng.choice([5, 10]))
    made.write(folder)
    rules = load_rules(folder)
    if rules.compilation.errors:
        return None
    columns, rows = many.multiplied(rng, made.table, copies)
    rows = many.messy(rng, columns, rows)
    bindings = [dict(zip(("langkah", "kolom", "dokumen"), item, strict=True)) for item in made.bindings]
    options = {"kosong": made.blanks, "dokumen": bindings}
    if rng.random() < 0.15:
        options["zona"] = rng.choice(["Asia/Makassar", "Europe/Rome"])
    as_of = made.as_of if rng.random() < 0.5 else None
    return rules, read_mapping(options), as_of, columns, rows


def divided(whole: Path, folder: Path, pieces: int):
    """The rows of a Parquet file in order, as files of a folder; the sizes of those files."""
    folder.mkdir(parents=True)
    with duckdb.connect() as connection:
        rows = f"SELECT * FROM read_parquet('{whole}', file_row_number = true)"
        count = connection.execute(f"SELECT count(*) FROM ({rows})").fetchone()[0]
        cuts = [count * at // pieces for at in range(pieces + 1)]
        for at, (first, last) in enumerate(pairwise(cuts)):
            connection.execute(
                f"COPY (SELECT * EXCLUDE (file_row_number) FROM ({rows}) WHERE file_row_number >= {first} "
                f"AND file_row_number < {last} ORDER BY file_row_number) "
                f"TO '{folder}/part-{at:02}.parquet' (FORMAT parquet)"
            )
    return [last - first for first, last in pairwise(cuts)]


def as_one_file(found, name, sizes):
    """A run over a folder as if its files had been one, so that it can be compared with that one's."""
    before = {f"part-{at:02}.parquet": sum(sizes[:at]) for at in range(len(sizes))}

    def moved(item, attribute="place"):
        place = getattr(item, attribute)
        row = place.row + before[place.file] if place.file in before and place.row else place.row
        shown = name if place.file else ""
        return replace(item, **{attribute: replace(place, file=shown, row=row)})

    findings = tuple(
        replace(item, file=name, row=item.row + before[item.file]) if item.row else item
        for item in found.findings
    )
    coverage = replace(
        found.coverage,
        unread_rows=tuple(map(moved, found.coverage.unread_rows)),
        unmapped_columns=tuple(replace(place, file=name) for place in found.coverage.unmapped_columns),
    )
    return replace(
        found,
        findings=findings,
        data_findings=tuple(map(moved, found.data_findings)),
        coverage=coverage,
        timelines=tuple(replace(item, items=tuple(map(moved, item.items))) for item in found.timelines),
    )


def compare(seed, folder):
    """(cases, findings, differences) of one example: one file, and the same rows in a folder."""
    made = random_case(seed, folder)
    if made is None:
        return 0, 0, []
    rules, mapping, as_of, columns, rows = made
    rng = random.Random(seed)
    whole = folder / "log.parquet"
    many.write_parquet(rng, whole, columns, rows)
    pieces = rng.choice([2, 3])
    sizes = divided(whole, folder / "data" / "log", pieces)
    kept = {"timelines": rng.random() < 0.5, "list_cases": True, "masked": rng.random() < 0.8}

    def judged(path, engine):
        settings = Settings(engine=engine, **kept)
        return run(rules.procedures, rules.calendars, [path], mapping, as_of=as_of, settings=settings)

    expected = judged(whole, rng.choice(["python", "duckdb"]))
    with rows_together(rng):
        found = differences(expected, judged(whole, "spark"))
    with rows_together(rng):
        folded = as_one_file(judged(folder / "data" / "log", "spark"), whole.name, sizes)
    found += [item for item in differences(expected, folded) if item[0] != "info"]
    return expected.coverage.cases, len(expected.findings), found


@contextmanager
def rows_together(rng):
    """By columns or by the evaluator on the executors, in larger or smaller pieces."""
    before = spark_engine.CHUNK, spark_engine.FEW
    spark_engine.CHUNK, spark_engine.FEW = rng.choice([80, 100_000]), rng.choice([1, 1, 100_000])
    yield
    spark_engine.CHUNK, spark_engine.FEW = before


def main():
    first, last = int(sys.argv[1]), int(sys.argv[2])
    totals = Counter()
    for seed in range(first, last):
        with tempfile.TemporaryDirectory() as folder:
            cases, findings, found = compare(seed, Path(folder))
        totals.update(cases=cases, findings=findings, runs=bool(cases), differ=bool(found))
        for item in found:
            print(seed, str(item)[:1500])
    print(dict(totals))


if __name__ == "__main__":
    main()
