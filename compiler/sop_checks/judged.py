"""What both engines are given and what both hand back; the rest of a run is the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.data_findings import DataFinding
from sop_checks.grouping import Groups
from sop_checks.matching.sops import SopNames
from sop_checks.privacy import Masker
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.records.reading import Export
from sop_checks.records.tables import Place
from sop_checks.result import CaseTimeline
from sop_checks.rules import ProcedureRules
from sop_checks.tally import Tally

CaseKey = tuple[str, str]
"""SOP and case, as findings print it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be checked and how.

    Attributes:
        option: full id of the one SOP that is wanted; ``fixed`` that of the SOP of every row.
        contexts: the judging versions of each SOP in order of date.
        uses: somebody asks how much of the limits was used.
        date_fields: case fields that rules read as dates; ``fields`` every case field they use.
    """

    procedures: tuple[ProcedureRules, ...]
    names: SopNames
    mapping: DataMapping
    option: str
    fixed: str
    contexts: Mapping[str, tuple[VersionContext, ...]]
    date_fields: tuple[str, ...]
    fields: tuple[str, ...]
    masked: bool
    timelines: bool
    list_cases: bool
    uses: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Every case judged and counted; the rows need not be kept.

    Attributes:
        timelines: makes those of the failing cases among some; ``None`` where the tally has them all.
    """

    export: Export
    groups: Groups
    drafts: tuple[DataFinding, ...]
    as_of: AsOf
    tally: Tally
    masker: Masker
    timelines: Callable[[Collection[CaseKey]], Sequence[CaseTimeline]] | None = None


def draft(sop: str, place: Place, count: int) -> DataFinding:
    """An SOP without a version that may judge: its cases are told, not judged."""
    text = f"{sop} masih berstatus rancangan; berkasnya tidak dinilai"
    return DataFinding("sop-rancangan", "error", text, place, count)


def nothing_selected(
    groups: Groups,
    drafts: Sequence[DataFinding],
    option: str,
    masker: Masker,
    read: Sequence[DataFinding] = (),
) -> str:
    """Why no case can be judged; ``read`` is what reading told: of that, rows that were swallowed."""
    problems = [masker.text(item.message) for item in (*groups.issues, *drafts)][:3]
    if not problems and groups.other_sop:
        problems.append("semua baris menyebut SOP lain")
    problems = problems or list(dict.fromkeys(row.reason for row in groups.unread))[:3]
    why = f" ({'; '.join(problems)})" if problems else ""
    which = f" untuk {option}" if option else ""
    swallowed = [item for item in read if item.id == "data-tidak-lengkap"][:3]
    lost = "".join(f"\n{item.place.file}: {masker.text(item.message)}." for item in swallowed)
    return f"Tidak ada berkas yang dapat dinilai{which}{why}.{lost}"


def orphan_steps(contexts: Sequence[VersionContext], sop: str, groups: Groups) -> frozenset[str]:
    """Steps of the SOP that rows without case id name."""
    rows = (*groups.orphans.get(sop, ()), *groups.orphans.get("", ()))
    return frozenset(
        step for row in rows if row.step for item in contexts for step in item.names.candidates(row.step)
    )
