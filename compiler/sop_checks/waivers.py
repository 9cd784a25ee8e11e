"""Waivers (pengecualian): findings that an office has excused, for stated cases and until a date.

A waived finding stays in every list and carries the id of its waiver; it only no longer makes the
exit code 1.  What could not be judged (NOT_ASSESSABLE) cannot be waived: nothing is known to excuse.
Whether a waiver has expired is asked of the as-of date of the run, never of today, so that a later
replay gives the same result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sop_checks.data_findings import DataFinding
from sop_checks.outcomes import FAILING_OUTCOMES
from sop_checks.privacy import Masker
from sop_checks.records.tables import Place
from sop_checks.result import FindingRow, Run
from sop_checks.time_words import date_text

KIND = "data-pengecualian"
"""Id of the data findings about waivers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One entry of a waiver file.

    Attributes:
        id: number of the decision, or ``berkas.yaml:baris`` where it has none.
        rules: ids of the rules it covers; at least one.
        cases: case ids as :func:`case_key` folds them; empty = every case of the period.
        since, until: first and last day on which a covered case began, ``None`` = open.
        reason: why (alasan).
        approved_by: the office that approved it.
        valid_until: last as-of date at which it counts.
        place: file and line of the entry.
    """

    id: str
    rules: frozenset[str]
    cases: frozenset[str]
    since: date | None
    until: date | None
    reason: str
    approved_by: str
    valid_until: date
    place: Place

    @property
    def by_period(self) -> bool:
        """Whether the beginning of a case decides."""
        return self.since is not None or self.until is not None


def case_key(text: str) -> str:
    """A case id in the form that masked and plain reports share."""
    return _MASKER.case(text.strip())


def apply_waivers(run: Run, waivers: Sequence[Waiver], sha256: str) -> Run:
    """The run with waived findings marked; expired and unused waivers become data findings.

    A period needs ``run.cases`` (:attr:`Settings.list_cases`).
    """
    as_of = date.fromisoformat(run.info.as_of[:10]) if run.info.as_of else None
    valid = [item for item in waivers if as_of is not None and as_of <= item.valid_until]
    starts = {(item.sop, case_key(item.case)): item.start for item in run.cases}
    used: Counter[str] = Counter()
    findings: list[FindingRow] = []
    for finding in run.findings:
        waiver = _covering(finding, valid, starts) if finding.outcome in FAILING_OUTCOMES else None
        if waiver is not None:
            used[waiver.id] += 1
        findings.append(replace(finding, waiver=waiver.id) if waiver else finding)
    told = {item.id: f"{_summary(item)}; {used[item.id]} temuan" for item in waivers}
    info = replace(
        run.info,
        sha256={**run.info.sha256, "waivers": sha256},
        settings={**run.info.settings, "pengecualian": told},
    )
    problems = tuple(_problems(run, waivers, as_of, used))
    return replace(run, info=info, findings=tuple(findings), data_findings=(*run.data_findings, *problems))


def _summary(waiver: Waiver) -> str:
    until = date_text(waiver.valid_until)
    return f"{waiver.reason}; disetujui {waiver.approved_by}; berlaku sampai {until}"


def _covering(
    finding: FindingRow, waivers: Sequence[Waiver], starts: Mapping[tuple[str, str], str]
) -> Waiver | None:
    """The first entry of the file that covers the finding."""
    for item in waivers:
        if finding.rule_id not in item.rules:
            continue
        key = case_key(finding.case)
        if item.cases and key not in item.cases:
            continue
        if not item.by_period or _began_within(item, starts.get((finding.sop, key), "")):
            return item
    return None


def _began_within(waiver: Waiver, start: str) -> bool:
    """A case whose beginning is not known is in no period."""
    if not start:
        return False
    day = date.fromisoformat(start[:10])
    return (waiver.since or day) <= day <= (waiver.until or day)


def _problems(
    run: Run, waivers: Sequence[Waiver], as_of: date | None, used: Counter[str]
) -> Iterator[DataFinding]:
    judged = {rule.id for rule in run.rules}
    for item in waivers:
        if as_of is None:
            text = (
                "tidak dipakai: data tanpa waktu, jadi masa berlakunya tidak diketahui (beri --per-tanggal)"
            )
            yield _problem(item, text)
        elif as_of > item.valid_until:
            text = f"sudah berakhir {date_text(item.valid_until)}, sebelum tanggal acuan; tidak dipakai"
            yield _problem(item, text)
        elif not used[item.id]:
            text = "tidak mengenai temuan mana pun"
            if not item.rules & judged:
                text += "; aturannya tidak diperiksa pada data ini"
            yield _problem(item, text)


def _problem(waiver: Waiver, text: str) -> DataFinding:
    return DataFinding(KIND, "warning", f"pengecualian {waiver.id} {text}", waiver.place)


_MASKER = Masker(enabled=True)
