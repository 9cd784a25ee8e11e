"""Spark gives the run of the other engines: the same findings, and everything else that is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import fuzz
import pytest

pytestmark = pytest.mark.xdist_group("spark")  # one Spark for the whole test run
SEEDS = (2, 11, 25, 127)
"""Sources that lint accepts; their runs have footers, rows without case, offsets, fractions of seconds."""


@pytest.mark.parametrize("seed", SEEDS)
def test_random_data_gives_the_same_run(spark: Any, seed: int, tmp_path: Path):
    """One file, and the same rows as a folder of files whose borders cut cases in two."""
    cases, findings, found = fuzz.compare(seed, tmp_path)
    assert found == []
    assert cases > 20
    assert findings > 0
