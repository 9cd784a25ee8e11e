"""Pieces of work measured without starting Python: ``python -m tests.benches.work WHAT ARGUMENTS``.

Everything heavy is imported before the clock starts; the figures are printed as one line of JSON.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def scan(export: str) -> Callable[[], Any]:
    """Read every column of every row with DuckDB.

    Hashes, because a count or a maximum is answered from the statistics in a Parquet file.
    """
    import duckdb

    source = f"read_csv('{export}', all_varchar = true)" if export.endswith(".csv") else f"'{export}'"

    def done() -> int:
        with duckdb.connect() as connection:
            names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()]
            hashes = ", ".join(f'bit_xor(hash("{name}"))' for name in names)
            return len(connection.execute(f"SELECT {hashes} FROM {source}").fetchall())

    return done


def check(root: str, export: str, findings: str, engine: str = "duckdb") -> Callable[[], Any]:
    """Judge an export by all rules of ``root`` and write the findings as CSV; compiling does not count."""
    import duckdb  # noqa: F401

    import sop_checks.duck.engine  # noqa: F401
    from sop_checks.checking import Request
    from sop_checks.checking import check as judge
    from sop_checks.report.files import write_findings
    from sop_compiler.pipeline import load_rules

    rules = load_rules(Path(root))

    def done() -> int:
        request = Request(exports=(Path(export),), engine=engine)  # type: ignore[arg-type]
        run = judge(request, rules.procedures, rules.calendars, rules.source_sha256).run
        write_findings(run, Path(findings))
        return len(run.findings)

    return done


def read(export: str) -> Callable[[], Any]:
    """Read an export into records, as for the reference evaluator; nothing is judged."""
    from sop_checks.records.mapping_model import Mapping
    from sop_checks.records.reading import read_exports

    return lambda: len(read_exports([Path(export)], Mapping()).rows)


def suite(root: str) -> Callable[[], Any]:
    """Write the compiled suite of a source, without its site."""
    from sop_compiler.checkgen.suite import checks_tree
    from sop_compiler.outputs import write
    from sop_compiler.pipeline import compile_source as compiled

    return lambda: len(write(checks_tree(compiled(Path(root)).handbook), Path(root) / "checks").written)


def engine(root: str, export: str) -> Callable[[], Any]:
    """What pytest asks of the engine: read the compiled suite, judge an export."""
    from sop_checks.checking import Request
    from sop_checks.checking import check as judge
    from sop_checks.suite import suite_calendars, suite_procedures

    folder = Path(root) / "checks"

    def done() -> int:
        procedures = suite_procedures(folder, {})
        return len(judge(Request(exports=(Path(export),)), procedures, suite_calendars(folder)).run.findings)

    return done


def compile_source(root: str) -> Callable[[], Any]:
    """Read, check and bind a source, and make the rules of the checks."""
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.pipeline import compile_source as compiled

    return lambda: len(procedure_rules(compiled(Path(root)).handbook))


def step(root: str) -> Callable[[], Any]:
    """The compile step of a build: source, lint, rules, the text of the checks."""
    done = _step(Path(root))
    return lambda: len(done().procedures)


def _step(root: Path) -> Callable[[], Any]:
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.checkgen.emit import emit_suite
    from sop_compiler.pipeline import compile_source as compiled
    from sop_compiler.pipeline import lint

    def done() -> Any:
        gc.set_threshold(50_000, 100, 100)  # as `sop build` does
        compilation = compiled(root)
        lint(compilation, root)
        handbook = compilation.handbook
        emit_suite(procedure_rules(handbook), dict(handbook.calendars))
        return handbook

    return done


def pages(root: str) -> Callable[[], Any]:
    """The compile step, and all pages and drawings as the theme gets them."""
    from sop_compiler.site.emit import emit

    done = _step(Path(root))
    return lambda: len(emit(done()).paths)


def used() -> float:
    """CPU seconds of this process and of those it has waited for."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(item.ru_utime + item.ru_stime for item in both)


def main(what: str, *arguments: str) -> None:
    """Prepare, do, tell."""
    pieces: dict[str, Callable[..., Callable[[], Any]]] = {
        "scan": scan, "check": check, "read": read, "suite": suite, "engine": engine,
        "compile": compile_source, "step": step, "pages": pages,
    }  # fmt: skip
    done = pieces[what](*arguments)
    before, begun = used(), time.perf_counter()
    result = done()
    wall = time.perf_counter() - begun
    cpu = used() - before
    print(json.dumps({"wall": wall, "cpu": cpu, "result": result}))


if __name__ == "__main__":
    main(*sys.argv[1:])
