"""Writing a report folder: prepared aside, then moved into place; nobody else's file is touched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from sop_checks.checking import Checked
from sop_checks.errors import InputError, os_reason
from sop_checks.report.files import EVIDENCE, FINDINGS, report_files, write_findings
from sop_checks.report.parquet import write_parquet

PAGE = "laporan.html"
_STAGE = "data/.sedang-ditulis"
_OPTIONAL = ("data/sampel.csv", "data/perbandingan.csv")
"""Files of ours that only some runs write; an old one would not belong to the new run."""


def write_report(checked: Checked, folder: Path) -> str:
    """Write all files; those of an earlier report in the same folder are replaced.

    The evidence goes first and comes back last: a folder without ``data/bukti.json`` is one whose
    writing was cut off.

    Returns:
        What became of the working paper and of entries in an earlier one, in Indonesian.

    Raises:
        InputError: the folder cannot be written.
    """
    stage = folder / _STAGE
    try:
        if folder.exists() and not folder.is_dir():
            raise InputError(f"Laporan tidak dapat ditulis ke {folder}: itu berkas, bukan folder.")
        _clear(stage)
        stage.mkdir(parents=True)
        names = _prepare(checked, stage)
        told = _write_kka(checked, folder, stage / "bukti-lama.json")
        for name in _OPTIONAL:
            if name not in names:
                (folder / name).unlink(missing_ok=True)
        for name in sorted(names, key=lambda name: name == EVIDENCE):
            os.replace(stage / name, folder / name)
        _clear(stage)
        return told
    except OSError as error:
        raise InputError(f"Laporan tidak dapat ditulis ke {folder}: {os_reason(error)}.") from None


def _write_kka(checked: Checked, folder: Path, aside: Path) -> str:
    """The working paper replaces itself; while it is open somewhere, the old report stays whole."""
    from sop_checks.report.kka import write_kka

    evidence = folder / EVIDENCE
    if evidence.exists():
        os.replace(evidence, aside)
    try:
        return write_kka(checked.run, folder).text
    except InputError:
        if aside.exists():
            os.replace(aside, evidence)
        raise


def _prepare(checked: Checked, stage: Path) -> list[str]:
    """Write everything below ``stage``; relative paths in order."""
    from sop_checks.report.html import report_html

    (stage / "data").mkdir()
    digest = write_findings(checked.run, stage / FINDINGS)
    files = {PAGE: report_html(checked.run), **report_files(checked, digest)}
    for name, text in files.items():
        (stage / name).write_text(text, encoding="utf-8", newline="")
    write_parquet(checked.run.findings, stage / "data/findings.parquet")
    return [*files, FINDINGS, "data/findings.parquet"]


def _clear(stage: Path) -> None:
    if stage.exists():
        shutil.rmtree(stage)
