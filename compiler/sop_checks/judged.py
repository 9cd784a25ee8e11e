"""What an engine hands back; the rest of a run is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.data_findings import DataFinding
from sop_checks.grouping import Groups
from sop_checks.privacy import Masker
from sop_checks.records.reading import Export
from sop_checks.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Every case judged and counted; the rows need not be kept."""

    export: Export
    groups: Groups
    drafts: tuple[DataFinding, ...]
    as_of: AsOf
    tally: Tally
    masker: Masker


def orphan_steps(contexts: Sequence[VersionContext], sop: str, groups: Groups) -> frozenset[str]:
    """Steps of the SOP that rows without case id name."""
    rows = (*groups.orphans.get(sop, ()), *groups.orphans.get("", ()))
    return frozenset(
        step for row in rows if row.step for item in contexts for step in item.names.candidates(row.step)
    )
