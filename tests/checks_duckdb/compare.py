"""Both engines on one random example; also a program: ``compare.py FIRST LAST [KIND] [alike]``.

KIND is csv, parquet, xes, json or xlsx.

As a program it wants ``tests/checks_oracle`` on ``PYTHONPATH``.
"""

from __future__ import annotations

import dataclasses
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import many
from generate import example

from sop_checks.duck import engine as columnar
from sop_checks.engine import Settings, run
from sop_checks.records.mapping import read_mapping
from sop_compiler.pipeline import load_rules


def differences(left, right):
    """Fields of two runs that differ, with one item of each side that the other lacks."""
    found = []
    for field in dataclasses.fields(left):
        one, other = getattr(left, field.name), getattr(right, field.name)
        if one != other and isinstance(one, Sequence):
            lost = next((item for item in one if item not in other), "order")
            new = next((item for item in other if item not in one), "order")
            found.append((field.name, len(one), len(other), lost, new))
        elif one != other:
            found.append((field.name, one, other))
    return found


class Watch:
    """Counts what the columnar engine did with a run."""

    def __init__(self, patch):
        self.refused, self.cases, self.rebuilt, self.passes = Counter(), 0, 0, 0
        original, run_counting = columnar._Judging.run, columnar.Counting.run

        def judged(judging):
            try:
                return original(judging)
            except columnar.NotColumnar as error:
                self.refused[str(error)] += 1
                raise

        def counted(counting):
            before = counting.tally.cases
            run_counting(counting)
            if counting.uses:  # the same cases again, without a report, are not counted twice
                self.cases += counting.tally.cases - before
                self.rebuilt += counting.explained
                self.passes += 1

        patch(columnar._Judging, "run", judged)
        patch(columnar.Counting, "run", counted)


def written(rng, folder, columns, rows, kind=None):
    """The rows in one file, or in several of one form."""
    count = rng.choice([1, 1, 1, 2, 3])
    size = -(-len(rows) // count)
    kind = rng.choice(["csv"] * 4 + ["xes", "xes", "parquet"] if kind is None else [kind])
    state = rng.getstate()
    if kind == "xlsx":
        export = folder / "log.xlsx"
        many.write_xlsx(rng, export, columns, [rows[at * size : at * size + size] for at in range(count)])
        yield export
        return
    for number in range(count):
        some = rows[number * size : (number + 1) * size]
        if kind == "xes":
            # Columns come in order of appearance, so files of one form are rare.
            export = folder / f"log{number}.xes{rng.choice(['', '.gz'])}"
            many.write_xes(rng, export, columns, some if count == 1 else rows)
            yield export
            return
        if kind == "json":
            export = folder / f"log{number}.json{rng.choice(['', 'l'])}"
            many.write_json(rng, export, columns, some)
        elif kind == "parquet":
            # The same kinds of columns in every file.
            rng.setstate(state)
            export = folder / f"log{number}.parquet"
            many.write_parquet(rng, export, columns, some)
        else:
            export = folder / f"log{number}.csv"
            many.write(rng, export, columns, some, rng.choice([",", ";", "\t"]))
        yield export


def compare(seed, folder, copies=12, kind=None, *, alike=False):
    """(cases, obligations, differences) of one random example, with many cases ``alike`` or messy."""
    rng = random.Random(seed)
    made = example(rng, cases=rng.choice([5, 10]))
    made.write(folder)
    rules = load_rules(folder)
    if rules.compilation.errors:
        return 0, 0, []
    if alike:
        columns, rows = many.alike(rng, made.table, copies * 3)
    else:
        columns, rows = many.multiplied(rng, made.table, copies)
        rows = many.messy(rng, columns, rows)
    exports = list(written(rng, folder, columns, rows, kind))
    bindings = [dict(zip(("langkah", "kolom", "dokumen"), item, strict=True)) for item in made.bindings]
    options = {"kosong": made.blanks, "dokumen": bindings}
    if rng.random() < 0.1:
        options["mulai_dari"] = "pendahulu"
    if rng.random() < 0.1:
        options["selesai_kosong"] = "belum-selesai"
    if rng.random() < 0.1:
        options["zona"] = rng.choice(["Asia/Makassar", "Europe/Rome"])
    kept = {"timelines": rng.random() < 0.3, "list_cases": True, "masked": rng.random() < 0.8}
    left, right, lean = [
        run(
            rules.procedures,
            rules.calendars,
            exports,
            read_mapping(options),
            as_of=made.as_of,
            settings=Settings(engine=engine, uses=uses, **kept),
        )
        # A check without a report leaves out the amounts, and much of what would catch a lost mark.
        for engine, uses in (("python", True), ("duckdb", True), ("duckdb", False))
    ]
    found = differences(left, right)
    found += [("without a report", *item) for item in differences(dataclasses.replace(left, uses=()), lean)]
    return left.coverage.cases, left.coverage.obligations, found


def main():
    first, last, *words = int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]
    watch = Watch(setattr)
    totals = Counter()
    for seed in range(first, last):
        with tempfile.TemporaryDirectory() as folder:
            kind = next((word for word in words if word != "alike"), None)
            cases, obligations, found = compare(seed, Path(folder), 12, kind, alike="alike" in words)
        totals.update(cases=cases, obligations=obligations, runs=1, differ=bool(found))
        for item in found:
            print(seed, item, flush=True)
    print(dict(totals), "by columns", watch.cases, "rebuilt", watch.rebuilt, dict(watch.refused))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent / "checks_oracle"))
    main()
