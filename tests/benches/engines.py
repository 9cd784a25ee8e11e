"""``python -m engines [EVENTS]``: the columnar engine against a bare scan of the same file.

Run from ``tests/benches`` with the compiler on the path.  Every figure comes from a process of its
own; rounds are interleaved and medians shown.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from make_log import STEPS, make_log

SCAN = "scan"


def rules_of(count: int, unit: str):
    """An SOP of ten steps with about ``count`` rules of many kinds."""
    from datetime import date

    from sop_checks.rules import (
        Closing,
        ControlTest,
        DocumentRef,
        LimitSpec,
        LimitTest,
        OrderTest,
        OutputTest,
        ProcedureRules,
        RequiredTest,
        RoleTest,
        Rule,
        SourceRef,
        StartSpec,
        StepInfo,
        VersionRules,
    )

    steps = tuple(
        StepInfo(id=f"s{n}", no=str(n), activity=f"Kegiatan nomor {n}", kind="process")
        for n in range(1, STEPS + 1)
    )
    where = SourceRef(file="sop_source/a/b.yaml", line=1)
    amount = {"jam": 40, "hari_kerja": 6, "hari_kalender": 9}[unit]
    limit = LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit)
    made: list[Rule] = []

    def add(kind: str, step: str, tail: str, **values):
        made.append(
            Rule(id=f"a/b@2020-01-01#{step or 'berkas'}/{kind}/{tail}", kind=kind, step=step, subject=tail,
                 text=f"{kind} {step} {tail}.", source=where, **values)
        )  # fmt: skip

    n = 0
    while len(made) < count:
        n += 1
        step = f"s{(n - 1) % STEPS + 1}"
        round_, at = (n - 1) // STEPS, (n - 1) % STEPS + 1
        document = DocumentRef(id=f"d{at}", name=f"Dokumen {at}")
        if round_ == 0:
            add("batas-waktu", step, f"b{n}", limit=LimitTest(limit=limit))
            add("output-wajib", step, f"o{n}", output=OutputTest(documents=(document,)))
            add("langkah-wajib", step, f"w{n}", required=RequiredTest(always=True))
            if at > 1:
                add("urutan", step, f"u{n}", order=OrderTest(any_of=(f"s{at - 1}",)))
        elif round_ == 1:
            role = DocumentRef(id="kepala" if at % 2 else "staf", name="Kepala" if at % 2 else "Staf")
            add("pelaksana", step, f"p{n}", role=RoleTest(roles=(role,)))
            add("langkah-berulang", step, f"r{n}")
        elif at > 1 and round_ == 2:
            test = ControlTest(operator="batas", limit=limit, start=StartSpec(step=f"s{at - 1}"),
                               end=StartSpec(step=step))  # fmt: skip
            add("kendali", "", f"k{n}", control=test)
        elif at > 1:
            add("kendali", step, f"t{n}",
                control=ControlTest(operator="tidak_setelah", steps=(f"s{at - 1}",), other=step))  # fmt: skip
    version = VersionRules(
        version="2020-01-01", number="1/2020", effective=date(2020, 1, 1), draft=False,
        effective_doubtful=False, calendar="uji", time_zone="Asia/Jakarta", source=where,
        source_sha256="0", steps=steps, closing=Closing(steps=(f"s{STEPS}",)), rules=tuple(made[:count]),
    )  # fmt: skip
    return ProcedureRules(sop="a/b", title="SOP Uji", aliases=(), versions=(version,))


CALENDAR = {
    "id": "uji", "nama": "Uji", "zona_waktu": "Asia/Jakarta",
    "berlaku_dari": "2021-01-01", "berlaku_sampai": "2026-12-31",
    "minggu_kerja": {
        **{day: ["08:00-12:00", "13:00-16:00"] for day in ("senin", "selasa", "rabu", "kamis", "jumat")},
        "sabtu": [], "minggu": [],
    },
}  # fmt: skip


def one(way: str, path: str, count: int, unit: str) -> None:
    """One measurement in this process."""
    if way == SCAN:
        import duckdb

        with duckdb.connect() as connection:
            source = f"read_csv('{path}', all_varchar = true)" if path.endswith(".csv") else f"'{path}'"
            begun = time.perf_counter()
            names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()]
            listed = ", ".join(f'max("{name}")' for name in names)
            connection.execute(f"SELECT {listed} FROM {source}").fetchall()
            seconds = time.perf_counter() - begun
        print(json.dumps([seconds, peak(), 0]))
        return
    from sop_checks.engine import Settings, run

    procedure = rules_of(count, unit)
    begun = time.perf_counter()
    result = run([procedure], {"uji": CALENDAR}, [Path(path)], settings=Settings(engine=way))
    seconds = time.perf_counter() - begun
    print(json.dumps([seconds, peak(), len(result.findings)]))


def peak() -> float:
    """Greatest memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print a table."""
    if len(sys.argv) > 2:
        one(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
        return
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = 3
    with tempfile.TemporaryDirectory() as folder:
        csv, parquet = make_log(Path(folder), events)
        ways = [
            (way, path, count, unit)
            for path in (parquet, csv)
            for way, count, unit in (
                (SCAN, 0, "jam"),
                ("duckdb", 4, "hari_kalender"),
                ("duckdb", 4, "jam"),
                ("duckdb", 100, "jam"),
                *((("python", 4, "jam"),) if events <= 200_000 else ()),
            )
        ]
        taken: dict[tuple[str, Path, int, str], list[list[float]]] = {way: [] for way in ways}
        for _ in range(rounds):
            for way in ways:
                command = [sys.executable, __file__, way[0], str(way[1]), str(way[2]), way[3]]
                output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                taken[way].append(json.loads(output))
    print(f"{events} events, medians of {rounds} interleaved rounds\n")
    print("| file | way | rules | limits | s | x scan | peak MB | findings |")
    print("|---|---|---|---|---|---|---|---|")
    for way, results in taken.items():
        name, path, count, unit = way
        seconds = statistics.median(item[0] for item in results)
        scan = statistics.median(item[0] for item in taken[SCAN, path, 0, "jam"])
        memory, found = max(item[1] for item in results), int(results[0][2])
        ratio = f"{seconds / scan:.1f}"
        print(
            f"| {path.suffix[1:]} | {name} | {count} | {unit} "
            f"| {seconds:.3f} | {ratio} | {memory:.0f} | {found} |"
        )


if __name__ == "__main__":
    main()
