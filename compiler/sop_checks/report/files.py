"""The files of a report folder (``--laporan``) as texts.

At the top only what people open: the page, the working paper, the problems of the data.  All else
is under ``data/``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from sop_checks.checking import Checked
from sop_checks.comparison import Comparison
from sop_checks.csv_cells import csv_text, excel_text
from sop_checks.data_findings import LEVEL_WORDS
from sop_checks.evidence.bundle import evidence_text, sha256_of
from sop_checks.records.tables import Place
from sop_checks.report.accounts import ACCOUNT_COLUMNS
from sop_checks.report.as_json import run_json, times_json
from sop_checks.report.as_text import run_text
from sop_checks.report.finding_lines import finding_lines
from sop_checks.report.junit import junit_xml
from sop_checks.result import Run
from sop_checks.sampling import Sample

FINDINGS, PROBLEMS, EVIDENCE = "data/findings.csv", "masalah-data.csv", "data/bukti.json"
REPLAYED = (FINDINGS, PROBLEMS)
"""Files whose bytes a replay must give again."""
_BATCH = 2_000
"""Lines that are written at once."""


def report_files(checked: Checked, findings_sha256: str = "") -> dict[str, str]:
    """Relative path to text of every text file, the evidence last.

    With ``findings_sha256`` the findings are written already (:func:`write_findings`) and left out.
    """
    run = checked.run
    files = {
        **({} if findings_sha256 else {FINDINGS: findings_csv(run)}),
        "data/findings.json": run_json(run, comparison=checked.comparison, sample=checked.sample),
        "data/waktu.json": times_json(run),
        "data/junit.xml": junit_xml(run),
        "data/ringkasan.txt": run_text(run, comparison=checked.comparison, sample=checked.sample),
        "data/perhitungan.csv": excel_text(ACCOUNT_COLUMNS, checked.accounts),
        PROBLEMS: data_csv(run),
    }
    if checked.sample:
        files["data/sampel.csv"] = sample_csv(checked.sample)
    if checked.comparison:
        files["data/perbandingan.csv"] = comparison_csv(checked.comparison)
    if checked.evidence:
        replayed = {name: sha256_of(files[name]) for name in REPLAYED if name in files}
        if findings_sha256:
            replayed[FINDINGS] = findings_sha256
        files[EVIDENCE] = evidence_text(checked.evidence, replayed, len(run.findings), checked.sample)
    return files


def findings_csv(run: Run) -> str:
    """Every finding, never capped; columns of semantics §10."""
    return "".join(finding_lines(run.findings))


def write_findings(run: Run, path: Path) -> str:
    """Write ``findings.csv`` line by line: there may be millions. Returns its sha256 (hex).

    Raises:
        OSError: the file cannot be written.
    """
    digest = hashlib.sha256()
    lines = finding_lines(run.findings)
    with path.open("wb") as stream:
        while batch := "".join(islice(lines, _BATCH)).encode():
            digest.update(batch)
            stream.write(batch)
    return digest.hexdigest()


def data_csv(run: Run) -> str:
    """Problems of the data, rows that were not read, columns that nothing uses; for Excel."""
    header = ("tingkat", "masalah", "keterangan", "jumlah", "berkas", "lembar", "baris", "kolom")
    rows: list[Sequence[str]] = [
        (LEVEL_WORDS[item.level], item.id, item.message, str(item.count), *_place(item.place))
        for item in run.data_findings
    ]
    rows += [
        ("catatan", "tidak-terbaca", item.reason, "1", *_place(item.place))
        for item in run.coverage.unread_rows
    ]
    rows += [
        ("catatan", "kolom-tidak-dipakai", "kolom tidak dipakai aturan mana pun", "1", *_place(place))
        for place in run.coverage.unmapped_columns
    ]
    return excel_text(header, rows)


def sample_csv(sample: Sample) -> str:
    """The drawn cases, each with the sizes of its stratum and the seed."""
    strata = {(item.sop, item.version, item.outcome): item for item in sample.strata}
    header = ("nomor", "sop", "versi", "berkas", "hasil", "mulai", "selesai", "catatan")
    rows: list[Sequence[str]] = []
    for number, case in enumerate(sample.cases, start=1):
        stratum = strata[case.sop, case.version, case.outcome]
        words = (case.sop, case.version, case.case, case.outcome.printed, case.start, case.end)
        sizes = (case.records, stratum.population, stratum.drawn, sample.seed)
        rows.append((str(number), *words, *map(str, sizes)))
    return csv_text((*header, "populasi_lapisan", "sampel_lapisan", "benih"), rows)


def comparison_csv(comparison: Comparison) -> str:
    """Every finding of either run with its status."""
    header = ("status", "fingerprint", "rule_id", "case", "outcome", "keterangan", "pengecualian", "observed")
    return csv_text(
        header,
        (
            (i.status, i.fingerprint, i.rule_id, i.case, i.outcome, i.note, i.waiver, i.observed)
            for i in comparison.items
        ),
    )


def _place(place: Place) -> tuple[str, str, str, str]:
    return place.file, place.sheet, str(place.row or ""), place.column
