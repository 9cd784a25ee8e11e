"""Rows about checking records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.benches.measure import ROOT, Command, prepare, python, sop, take, work
from tests.benches.records import records_file
from tests.benches.rows import Aim, Row, Setting

PEER = ROOT / "tests" / "benches" / "pm4py_work.py"


def size_text(events: int) -> str:
    """A number of events in words of the table."""
    whole = f"{events:_}".replace("_", ",")
    return f"{whole} events"


def rules(setting: Setting, name: str = "semua") -> Path:
    """A project with the SOP the made-up records belong to."""
    prepare("record_sop", setting.data / "sop", name)
    return setting.data / "sop" / name


def records(setting: Setting, events: int, form: str, *, messy: bool = False) -> Path:
    """A file of made-up records."""
    folder = setting.data / "records"
    prepare("records", folder, str(events), form, *(["--kacau"] if messy else []))
    return records_file(folder, events, form, messy=messy)


def check_work(setting: Setting, root: Path, export: Path) -> Command:
    """Judging and writing findings, the rules being compiled and everything imported."""
    return work("check", root, export, setting.data / "findings.csv")


def against_scan(setting: Setting) -> Iterator[Row]:
    """All rules against reading the same file once."""
    sizes = (100_000, 1_000_000) if setting.small else (1_000_000, 10_000_000)
    for form, aim in (("parquet", 3), ("csv", 1.5)):
        for events in sizes if form == "parquet" else sizes[: 1 if setting.small else 2]:
            export = records(setting, events, form)
            rounds = 5 if events <= 1_000_000 else 1 if form == "csv" else 3
            yield Row(
                form, f"all 73 rules, findings written, {form.upper()}, {size_text(events)}",
                check_work(setting, rules(setting), export), work("scan", export),
                "DuckDB scan", "wall", Aim(ratio=aim), rounds=rounds,
            )  # fmt: skip
    events = sizes[0]
    export = records(setting, events, "parquet", messy=True)
    yield Row(
        "kacau", f"the same on messy records (40 % of the cases faulty), {size_text(events)}",
        check_work(setting, rules(setting), export), work("scan", export), "DuckDB scan", "wall",
        rounds=1,
    )  # fmt: skip


def whole_process(setting: Setting) -> Iterator[Row]:
    """What a user waits for: the command, compiling the SOPs included."""
    events = 100_000 if setting.small else 1_000_000
    root, export = rules(setting), records(setting, events, "parquet")
    scan = python("-m", "tests.benches.work", "scan", export)
    json_out = sop("-C", root, "check", export, "--format", "json", good=(0, 1))
    report = sop("-C", root, "check", export, "--laporan", setting.data / "laporan", good=(0, 1))
    whole = f"{size_text(events)}, whole process"
    yield Row("proses", f"`sop check --format json`, {whole}", json_out, scan, "process that scans", "wall")
    yield Row(
        "laporan", f"`sop check --laporan` (all reports), {whole}", report, scan, "process that scans", "wall"
    )
    export = records(setting, 10_000, "csv")
    yield Row(
        "segar", "fresh `sop check`, CSV, 10,000 events",
        sop("-C", root, "check", export, good=(0, 1)), python("-c", "import duckdb"),
        "`import duckdb`", "wall", Aim(ratio=2), rounds=7,
    )  # fmt: skip


def rule_books(setting: Setting) -> Iterator[Row]:
    """Many rules against few, working time against calendar days."""
    events = 100_000 if setting.small else 1_000_000
    export = records(setting, events, "parquet")
    for name, what, one, two, aim in (
        ("seratus", "100 rules", "seratus", "empat", 1.3),
        ("jam", "limits in working hours", "jam", "kalender", 1.05),
    ):
        limit = {"seratus": "4 rules", "jam": "limits in calendar days"}[name]
        ours, theirs = (check_work(setting, rules(setting, book), export) for book in (one, two))
        yield Row(
            name, f"{what}, Parquet, {size_text(events)}", ours, theirs, limit, "wall", Aim(ratio=aim),
            rounds=5,
        )  # fmt: skip


def memory(setting: Setting) -> Iterator[Row]:
    """Peak memory of the whole command on many events."""
    events = 2_000_000 if setting.small else 50_000_000
    export = records(setting, events, "parquet")
    command = sop("-C", rules(setting), "check", export, "--format", "json", good=(0, 1))
    yield Row(
        "memori", f"peak memory of `sop check`, Parquet, {size_text(events)}", command,
        by="peak", aim=Aim(value=512), rounds=1,
    )  # fmt: skip


def pytest_face(setting: Setting) -> Iterator[Row]:
    """``pytest checks --cases`` against the engine on the same suite and file."""
    events = 100_000 if setting.small else 1_000_000
    root, export = rules(setting), records(setting, events, "parquet")
    take(work("suite", root))
    engine = python("-m", "tests.benches.work", "engine", root, export, good=(0, 1))

    face = python(
        "-m", "pytest", "checks", "--cases", export, "-q", "-p", "no:cacheprovider",
        cwd=root, good=(0, 1),
    )  # fmt: skip
    # Plugins that happen to be installed (hypothesis, xdist) cost 0.2 s whatever the suite does.
    face = replace(face, env={**face.env, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"})
    yield Row(
        "pytest", f"`pytest checks --cases`, {size_text(events)}, whole process", face, engine,
        "engine alone, whole process", "wall", Aim(ratio=1.05, plus=0.2), rounds=5,
    )  # fmt: skip


def process_mining(setting: Setting) -> Iterator[Row]:
    """pm4py in an environment of its own: token replay, and its default reader of XES."""
    events = 100_000 if setting.small else 1_000_000
    log = 10_000 if setting.small else 100_000

    def peer(*arguments: str | Path) -> Command | None:
        return Command([setting.peer, str(PEER), *map(str, arguments)], told=True) if setting.peer else None

    why = "" if setting.peer else "give the Python that has pm4py with --pm4py"
    parquet, xes = records(setting, events, "parquet"), records(setting, log, "xes")
    yield Row(
        "pm4py", f"all 73 rules, Parquet, {size_text(events)}",
        check_work(setting, rules(setting), parquet), peer("replay", parquet), "pm4py token replay", "wall",
        Aim(faster=30), missing=why, rounds=3,
    )  # fmt: skip
    what = f"XES, {2 * log:,} events (start and complete)"
    reads = (
        ("records read", work("read", xes)),
        ("all rules, findings written", check_work(setting, rules(setting), xes)),
    )
    for done, ours in reads:
        yield Row("xes", f"{what}: {done}", ours, peer("read", xes), "pm4py reads it", "wall",
                  Aim(ratio=1), missing=why)  # fmt: skip
    yield Row("xes", f"{what}: peak memory of the check", reads[1][1], peer("read", xes), "pm4py reads it",
              "peak", Aim(ratio=1), missing=why)  # fmt: skip


def spark(setting: Setting) -> Iterator[Row]:
    """One bucket of a national log on Spark; the plan for 10⁹ events is this times their number.

    By the clock only, and without memory: the Java machine is no child that could be waited for.
    """
    import importlib.util

    events = 100_000 if setting.small else 1_000_000
    root, export = rules(setting), records(setting, events, "parquet")
    why = "" if importlib.util.find_spec("pyspark") else "pyspark is not installed"
    one, two = (
        sop("-C", root, "check", export, "--engine", engine, "--format", "json", good=(0, 1))
        for engine in ("spark", "duckdb")
    )
    buckets = 1_000_000_000 // events
    what = f"`sop check --engine spark`, one bucket of {size_text(events)} (10⁹ events: {buckets:,} of them)"
    yield Row(
        "spark", what, one, two, "--engine duckdb", "wall", missing=why, rounds=1, fixed=True,
    )  # fmt: skip
