"""Comparing a run with an earlier report folder (``--bandingkan``): new, still there, gone.

Findings are the same when their fingerprints are.  A finding that is gone says why, because "gone"
is not "mended": its case may not be in the data any more, or its rule may no longer exist.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast

from sop_checks.csv_cells import original
from sop_checks.errors import InputError, os_reason
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.result import FINDING_COLUMNS, FindingRow, Run
from sop_checks.rules import ProcedureRules
from sop_checks.waivers import case_key

Status = Literal["baru", "tetap", "tidak muncul lagi"]
STATUSES: tuple[Status, ...] = ("baru", "tetap", "tidak muncul lagi")

RULE_GONE = "aturannya tidak ada lagi dalam SOP"
CASE_GONE = "berkasnya tidak ada dalam data ini"
OTHER_VERSION = "berkasnya sekarang dinilai dengan versi SOP lain"
NOW_UNKNOWN = "sekarang tidak dapat dinilai"
OTHER_EXECUTION = "masih ada temuan aturan ini pada berkas itu, untuk pelaksanaan lain"
NOT_FOUND = "berkasnya masih diperiksa dengan aturan ini; temuannya tidak ada lagi"
WAS_UNKNOWN = "sebelumnya tidak dapat dinilai"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier report: its findings by fingerprint, and its evidence where it has any."""

    name: str
    rows: Mapping[str, Mapping[str, str]]
    evidence: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One finding of either run; ``note`` says why it is gone, or what it was before."""

    status: Status
    fingerprint: str
    rule_id: str
    case: str
    outcome: str
    observed: str
    note: str = ""
    waiver: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Both runs side by side.

    Attributes:
        against: the earlier folder, as given.
        differences: why the two are not like with like, in Indonesian; empty = same conditions.
        items: every failing finding of either run, new ones first.
    """

    against: str
    differences: tuple[str, ...]
    items: tuple[Compared, ...] = field(default=())

    def count(self, status: Status) -> int:
        """How many findings have this status."""
        return sum(item.status == status for item in self.items)

    def reasons(self) -> dict[str, int]:
        """Why findings are gone, most frequent first."""
        counts: dict[str, int] = {}
        for item in self.items:
            if item.status == "tidak muncul lagi":
                counts[item.note] = counts.get(item.note, 0) + 1
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def read_earlier(folder: Path) -> Earlier:
    """Read ``data/findings.csv`` and ``data/bukti.json`` of a report folder.

    Raises:
        InputError: the folder or its findings are missing or are not those of a report.
    """
    path = folder / "data" / "findings.csv"
    name = folder.name or folder.resolve().name  # "." has no name of its own
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        where = f"{name}/data/findings.csv"
        raise InputError(f"Laporan terdahulu: {where} tidak dapat dibuka: {os_reason(error)}.") from None
    except UnicodeDecodeError:
        raise InputError(f"Laporan terdahulu: {name}/data/findings.csv bukan teks UTF-8.") from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in FINDING_COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(
            f"Laporan terdahulu: {name}/data/findings.csv tidak memuat kolom {', '.join(missing)}."
        )
    rows = {row["fingerprint"]: {**row, "case": original(row["case"])} for row in reader}
    return Earlier(name=name, rows=rows, evidence=read_evidence(folder))


def read_evidence(folder: Path) -> Mapping[str, Any] | None:
    """``data/bukti.json`` of a report folder, ``None`` where it is missing or not readable."""
    try:
        data: Any = json.loads((folder / "data" / "bukti.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return cast("Mapping[str, Any]", data) if isinstance(data, dict) else None


def compare(
    run: Run, earlier: Earlier, procedures: Iterable[ProcedureRules], evidence: Mapping[str, Any]
) -> Comparison:
    """Compare; ``run.cases`` must be there (:attr:`Settings.list_cases`)."""
    now = {item.fingerprint: item for item in run.findings}
    known = _Known(run, procedures)
    items: list[Compared] = []
    for item in run.findings:
        if item.outcome in FAILING_OUTCOMES:
            items.append(_present(item, earlier.rows.get(item.fingerprint)))
    for key, row in earlier.rows.items():
        if row["outcome"] in FAILING_OUTCOMES and (
            key not in now or now[key].outcome not in FAILING_OUTCOMES
        ):
            items.append(_gone(row, known))
    items.sort(key=lambda item: (STATUSES.index(item.status), item.rule_id, item.case, item.fingerprint))
    differences = tuple(_differences(earlier.evidence, evidence))
    return Comparison(against=earlier.name, differences=differences, items=tuple(items))


class _Known:
    """What this run knows, to tell why a finding is gone."""

    def __init__(self, run: Run, procedures: Iterable[ProcedureRules]) -> None:
        self.rules = {rule.id for item in procedures for version in item.versions for rule in version.rules}
        self.versions = {(item.sop, case_key(item.case)): item.version for item in run.cases}
        self.of_case: dict[tuple[str, str], Outcome] = {}
        for item in run.findings:
            key = (item.rule_id, case_key(item.case))
            self.of_case[key] = min(self.of_case.get(key, item.outcome), item.outcome, key=lambda o: o.rank)

    def why_gone(self, row: Mapping[str, str]) -> str:
        case = case_key(row["case"])
        version = self.versions.get((row["sop"], case))
        if version is None:
            return CASE_GONE
        if row["rule_id"] not in self.rules:
            return RULE_GONE
        if version != row["version"]:
            return OTHER_VERSION
        outcome = self.of_case.get((row["rule_id"], case))
        if outcome in FAILING_OUTCOMES:
            return OTHER_EXECUTION
        return NOW_UNKNOWN if outcome is Outcome.NOT_ASSESSABLE else NOT_FOUND


def _present(item: FindingRow, before: Mapping[str, str] | None) -> Compared:
    same = before is not None and before["outcome"] in FAILING_OUTCOMES
    note = "" if same or before is None else WAS_UNKNOWN
    if same and before is not None and before["outcome"] != item.outcome:
        note = f"sebelumnya {Outcome(before['outcome']).printed}"
    return Compared(
        status="tetap" if same else "baru",
        fingerprint=item.fingerprint,
        rule_id=item.rule_id,
        case=item.case,
        outcome=item.outcome,
        observed=item.observed,
        note=note,
        waiver=item.waiver,
    )


def _gone(row: Mapping[str, str], known: _Known) -> Compared:
    # The earlier report may have been written without masking; what is gone is shown masked always.
    return Compared(
        status="tidak muncul lagi",
        fingerprint=row["fingerprint"],
        rule_id=row["rule_id"],
        case=case_key(row["case"]),
        outcome=row["outcome"],
        observed="",
        note=known.why_gone(row),
    )


def _differences(before: Mapping[str, Any] | None, now: Mapping[str, Any]) -> Iterator[str]:
    """What else than the cases themselves may have changed the findings."""
    if before is None:
        yield "laporan terdahulu tanpa data/bukti.json, sehingga kesamaan syaratnya tidak dapat diperiksa"
        return
    try:
        yield from _told(before, now)
    except (KeyError, TypeError, AttributeError):
        yield "data/bukti.json laporan terdahulu rusak, sehingga kesamaan syaratnya tidak dapat diperiksa"


def _told(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    if before["tool"] != now["tool"]:
        yield f"alat: {before['tool']} → {now['tool']}"
    if before["as_of"]["used"] != now["as_of"]["used"]:
        old, new = (item["as_of"]["used"] or "tidak ada" for item in (before, now))
        yield f"tanggal acuan: {old} → {new}"
    if _hashes(before["exports"]) != _hashes(now["exports"]):
        yield "berkas ekspor berbeda"
    for key, words in (("mapping", "pemetaan"), ("waivers", "pengecualian")):
        if digest_of(before[key]) != digest_of(now[key]):
            yield f"{words} berbeda"
    if before["options"]["sop"] != now["options"]["sop"]:
        yield f"pilihan SOP: {before['options']['sop'] or 'semua'} → {now['options']['sop'] or 'semua'}"
    yield from changed_sources(before["sop_source"], now["sop_source"])
    for key in sorted({*before["calendars"], *now["calendars"]}):
        if before["calendars"].get(key) != now["calendars"].get(key):
            yield f"kalender {key} berbeda"


def changed_sources(before: Sequence[Mapping[str, str]], now: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """SOP versions that changed: their own text, or only what their rules are made of besides it."""
    old = {(item["sop"], item["version"]): item for item in before}
    new = {(item["sop"], item["version"]): item for item in now}
    for sop, version in sorted({*old, *new}):
        first, second = old.get((sop, version)), new.get((sop, version))
        name = f"SOP {sop} versi {version}"
        if first is None or second is None:
            yield f"{name} {'belum ada saat itu' if first is None else 'tidak ada lagi'}"
        elif first["sha256"] != second["sha256"]:
            yield f"naskah {name} berbeda ({second['file']})"
        elif first["rules_sha256"] != second["rules_sha256"]:
            yield f"aturan {name} berbeda walau naskahnya sama (daftar dokumen, pelaksana, atau alat)"


def digest_of(file: Mapping[str, str] | None) -> str:
    """sha256 of a recorded file, ``""`` where none was given."""
    return file["sha256"] if file else ""


def _hashes(files: Sequence[Mapping[str, str]]) -> list[str]:
    return sorted(item["sha256"] for item in files)
