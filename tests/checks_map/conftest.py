"""The small SOP of ``map_samples`` with an export written in the test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from sop_checks.proposal.drafting import Draft, draft

sys.path.insert(0, str(Path(__file__).parent))

from map_samples import CALENDAR, OTHER, procedure, write


@pytest.fixture
def mapped(tmp_path: Path) -> Callable[..., Draft]:
    """Proposes a mapping for rows, the first of which is the header."""

    def run(rows: Sequence[Sequence[str]], existing: str = "", sop: str = "") -> Draft:
        export = write(tmp_path / "ekspor.csv", rows)
        given = None
        if existing:
            given = tmp_path / "ada.yaml"
            given.write_text(existing, encoding="utf-8")
        return draft((procedure(), OTHER), {"uji": CALENDAR}, [export], given, sop)

    return run
