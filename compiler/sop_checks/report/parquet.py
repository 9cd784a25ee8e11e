"""``data/findings.parquet``: the columns of ``findings.csv`` for programs that read tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from sop_checks.findings import cells
from sop_checks.result import FINDING_COLUMNS, FindingRow

_NUMBERS = ("execution", "row")
_LINE = 64 * 1024 * 1024
"""Bytes that one finding may take, far beyond what texts of a cell come to."""


def write_parquet(findings: Sequence[FindingRow], path: Path) -> None:
    """Write all findings in their order; ``execution`` and ``row`` are numbers, empty ones null.

    Texts stand as they are: the apostrophe in front of formulas is for spreadsheets only.

    Raises:
        OSError: the file cannot be written.
    """
    import duckdb

    # DuckDB reads a file much faster than rows bound one by one.
    lines = path.with_suffix(".jsonl")
    with lines.open("w", encoding="utf-8", newline="\n") as stream:
        last: FindingRow | None = None
        values: dict[str, str] = {}
        for outline, fingerprint, case, row in cells(findings):
            if outline is not last:
                last, values = outline, outline.columns()
            values |= {"fingerprint": fingerprint, "case": case, "row": str(row or "")}
            stream.write(json.dumps(list(values.values()), ensure_ascii=False) + "\n")
    columns = ", ".join(_column(number, name) for number, name in enumerate(FINDING_COLUMNS, start=1))
    source = (
        f"read_json_objects({_quoted(lines)}, format = 'newline_delimited', maximum_object_size = {_LINE})"
    )
    # One thread keeps the order of rows, and so the bytes.
    connection = duckdb.connect(":memory:", config={"threads": 1, "autoinstall_known_extensions": "false"})
    try:
        connection.execute(
            f"COPY (SELECT {columns} FROM (SELECT json::VARCHAR[] AS cells FROM {source})) "
            f"TO {_quoted(path)} (FORMAT parquet, COMPRESSION zstd)"
        )
    except duckdb.Error as error:
        raise OSError(str(error)) from error
    finally:
        connection.close()
        lines.unlink(missing_ok=True)


def _column(number: int, name: str) -> str:
    cell = f"cells[{number}]"
    value = f"nullif({cell}, '')::INTEGER" if name in _NUMBERS else cell
    return f'{value} AS "{name}"'


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"
