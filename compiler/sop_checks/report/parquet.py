"""``data/findings.parquet``: the columns of ``findings.csv`` for programs that read tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from sop_checks.findings import Cell, cells
from sop_checks.result import FINDING_COLUMNS, FindingRow

_NUMBERS = ("execution", "row")
_OWN = {
    "fingerprint": "VARCHAR",
    "case": "VARCHAR",
    "row": "UINTEGER",
    "observed": "VARCHAR",
    "expected": "VARCHAR",
}
"""Columns that findings with the same outline may differ in."""
_TIMED = ("observed", "expected")
"""Those of them that only some findings have for themselves."""
_BATCH = 10 * 2_048
"""Whole vectors of DuckDB, so that all groups of rows in the file have the usual size."""


def write_parquet(findings: Sequence[FindingRow], path: Path) -> None:
    """Write all findings in their order; ``execution`` and ``row`` are numbers, empty ones null.

    Texts stand as they are: the apostrophe in front of formulas is for spreadsheets only.

    Raises:
        OSError: the file cannot be written.
    """
    import duckdb

    # One thread keeps the order of rows, and so the bytes.
    connection = duckdb.connect(":memory:", config={"threads": 1, "autoinstall_known_extensions": "false"})
    try:
        _load(connection, cells(findings))
        # What findings share is looked up, so the findings must stay the side that is read in order.
        connection.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'")
        columns = ", ".join(map(_column, FINDING_COLUMNS))
        connection.execute(
            f"COPY (SELECT {columns} FROM found LEFT JOIN shared USING (number)) "
            f"TO {_quoted(path)} (FORMAT parquet, COMPRESSION zstd)"
        )
    except duckdb.Error as error:
        raise OSError(str(error)) from error
    finally:
        connection.close()


def _load(connection: Any, found: Iterable[Cell]) -> None:
    """Tables ``found`` and ``shared``: the findings in order, and what several of them have in common."""
    shared = ", ".join(f'"{name}" VARCHAR' for name in FINDING_COLUMNS)
    own = ", ".join(f'"{name}" {kind}' for name, kind in _OWN.items())
    connection.execute(f"CREATE TABLE shared (number UINTEGER, {shared})")
    connection.execute(f"CREATE TABLE found (number UINTEGER, {own})")
    known: set[int] = set()
    found = iter(found)
    while batch := list(islice(found, _BATCH)):
        outlines = {item.number: item.outline for item in batch if item.number not in known}
        known |= {*outlines}
        texts = [[*outline.columns().values()] for outline in outlines.values()]
        _insert(connection, "shared", [[*outlines], *zip(*texts, strict=True)])
        columns = [
            (item.number, item.fingerprint, item.case, item.row, *(item.texts or (None, None))[:2])
            for item in batch
        ]
        _insert(connection, "found", list(zip(*columns, strict=True)))


def _insert(connection: Any, table: str, columns: Sequence[Sequence[Any]]) -> None:
    if columns[0]:
        listed = ", ".join(f"unnest(${at})" for at in range(1, len(columns) + 1))
        connection.execute(f"INSERT INTO {table} SELECT {listed}", [list(column) for column in columns])


def _column(name: str) -> str:
    value = f'shared."{name}"'
    if name in _TIMED:
        value = f'coalesce(found."{name}", {value})'
    elif name == "row":
        value = "nullif(found.row, 0)"
    elif name in _OWN:
        # Never empty; that it might be keeps the bytes as they always were.
        value = f"nullif(found.\"{name}\", '')"
    elif name == "execution":
        value = f"nullif({value}, '')"
    return f'{value}::INTEGER AS "{name}"' if name in _NUMBERS else f'{value} AS "{name}"'


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"
