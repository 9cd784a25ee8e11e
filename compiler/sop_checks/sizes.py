"""From which size of exports on the columnar engine is the quicker one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_LARGE = 800_000
"""Bytes of CSV from which the columnar engine is taken.

Measured (CPU of the whole ``sop check``, 200 to 10,000 events): both cost the same at 0.4 MB with 73
rules and few ways through them, at 1.0 MB with many faulty cases or with 4 rules, at 1.3 MB with both.
"""
_PACKED = {".parquet": 9, ".gz": 15, ".xlsx": 6, ".xlsm": 6, ".ods": 10}
"""How much more a byte of other formats weighs; Parquet is measured as above (the same at 50 to 170 kB)."""


def is_large(exports: Sequence[Path]) -> bool:
    """Whether starting DuckDB pays; a file that is missing is for the reader to report."""
    try:
        sizes = [path.stat().st_size * _PACKED.get(path.suffix.lower(), 1) for path in exports]
    except OSError:
        return False
    return sum(sizes) >= _LARGE
