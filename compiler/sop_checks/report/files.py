"""The files of a report folder (``--laporan``)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from sop_checks.data_findings import LEVEL_WORDS
from sop_checks.errors import InputError, os_reason
from sop_checks.records.tables import Place
from sop_checks.report.as_json import run_json
from sop_checks.report.as_text import run_text
from sop_checks.report.harmless import harmless
from sop_checks.result import FINDING_COLUMNS, Run


def report_files(run: Run, folder: str = "") -> dict[str, str]:
    """Relative path to text: all findings, the JSON view, problems of the data, the summary."""
    return {
        "data/findings.csv": findings_csv(run),
        "data/findings.json": run_json(run),
        "masalah-data.csv": data_csv(run),
        "ringkasan.txt": run_text(run, folder),
    }


def write_report(run: Run, folder: Path) -> None:
    """Write the files; those of an earlier report in the same folder are replaced.

    Raises:
        InputError: the folder cannot be written.
    """
    try:
        for name, text in report_files(run).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise InputError(f"Laporan tidak dapat ditulis ke {folder}: {os_reason(error)}.") from None


def findings_csv(run: Run) -> str:
    """Every finding, never capped; columns of semantics §10."""
    return _csv(FINDING_COLUMNS, (item.columns().values() for item in run.findings))


def data_csv(run: Run) -> str:
    """Problems of the data, rows that were not read, columns that nothing uses."""
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
    return _csv(header, rows)


def _place(place: Place) -> tuple[str, str, str, str]:
    return place.file, place.sheet, str(place.row or ""), place.column


def _csv(header: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()
