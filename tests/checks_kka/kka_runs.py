"""Small runs made by hand, and workbooks read back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from sop_checks.outcomes import Outcome
from sop_checks.result import Coverage, FindingRow, RuleResult, Run, RunInfo
from sop_checks.rules import SourceRef

SOURCE = SourceRef(file="sop_source/kota/layanan.yaml", line=7)


def make_rule(number: int = 1, failing: int = 1, cases: int = 10, **values: Any) -> RuleResult:
    counts = dict.fromkeys(Outcome, 0)
    counts[Outcome.NONCOMPLIANT] = failing
    counts[Outcome.COMPLIANT] = cases - failing
    text = f"Langkah {number} “Memeriksa” paling lama “3 hari kerja” (SOP nomor 9/SOP/2024)."
    fields: dict[str, Any] = {
        "id": f"kota/layanan@2024-01-17#langkah-{number}/batas-waktu",
        "sop": "kota/layanan",
        "title": "SOP Layanan",
        "number": "9/SOP/2024",
        "version": "2024-01-17",
        "step": f"langkah-{number}",
        "rule": "batas-waktu",
        "text": text,
        "severity": "tinggi",
        "source": SOURCE,
        "counts": counts,
        "effective": "2024-01-17",
        "step_no": f"{number}.",
        "step_activity": "Memeriksa kelengkapan berkas permohonan",
    }
    return RuleResult(**{**fields, **values})


def make_finding(rule: RuleResult, case: str, **values: Any) -> FindingRow:
    fields: dict[str, Any] = {
        "fingerprint": hashlib.sha256(f"{rule.id}|{case}".encode()).hexdigest(),
        "rule_id": rule.id,
        "sop": rule.sop,
        "version": rule.version,
        "step": rule.step,
        "rule": rule.rule,
        "case": case,
        "execution": 1,
        "outcome": Outcome.NONCOMPLIANT,
        "observed": "terpakai 5 hari kerja dari 3 hari kerja",
        "expected": f"SOP Layanan: {rule.text} Dasar: Perwali 5/2021. Batas yang dipakai: 3 hari kerja.",
        "explanation": "indikasi tidak sesuai (urutan catatan tidak pasti)",
        "file": "ekspor.xlsx",
        "sheet": "Data",
        "row": 7,
        "column": "selesai",
        "reason": "",
        "missing": "",
        "source": rule.source,
    }
    return FindingRow(**{**fields, **values})


def unknown(rule: RuleResult, case: str, reason: str, missing: str, note: str = "") -> FindingRow:
    text = f"tidak dapat dinilai ({reason}): kalimatnya; yang kurang: {missing}"
    return make_finding(
        rule,
        case,
        outcome=Outcome.NOT_ASSESSABLE,
        reason=reason,
        missing=missing,
        explanation=f"{text}; {note}" if note else text,
    )


def make_run(findings: list[FindingRow], rules: list[RuleResult] | None = None) -> Run:
    return Run(
        info=RunInfo(
            tool="sop-compiler 0.1",
            sha256={
                "sop_source": "a" * 64,
                "calendar": {"indonesia": "b" * 64},
                "exports": {"ekspor.xlsx": "c" * 64},
                "mapping": "",
            },
            as_of="2024-12-31",
            settings={
                "tanggal_acuan": "diberikan",
                "samaran": "ya",
                "sop": "",
                "kosong": ["-"],
                "mulai_dari": "",
                "selesai_kosong": "",
                "zona_data": "",
                "kalender": {"indonesia": {"cuti_bersama": "libur"}},
            },
        ),
        coverage=Coverage(
            cases=10,
            records=40,
            obligations=90,
            assessable=60,
            compliant=50,
            due=80,
            not_assessable_by_reason={},
            unmapped_columns=(),
            unread_rows=(),
            later_records=0,
            other_sop=0,
        ),
        rules=tuple(rules if rules is not None else [make_rule()]),
        findings=tuple(findings),
    )


def simple_run(*cases: str) -> Run:
    rule = make_rule(failing=min(len(cases), 5))
    return make_run([make_finding(rule, case) for case in cases], [rule])


def grid(path: Path, sheet: str) -> list[list[Any]]:
    """All values of a sheet, by openpyxl."""
    book = openpyxl.load_workbook(path)
    return [list(row) for row in book[sheet].iter_rows(values_only=True)]


def table(path: Path, sheet: str = "Temuan") -> list[dict[str, Any]]:
    """The table of findings as dictionaries by title."""
    titles, *rows = grid(path, sheet)
    return [dict(zip(titles, row, strict=True)) for row in rows]


def fill(path: Path, change: Callable[[Any], None]) -> None:
    """Open, change and save as a person would."""
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)


def cell(book: Any, row: int, title: str, sheet: str = "Temuan") -> Any:
    """A cell of the table; row 1 is the first finding."""
    titles = [item.value for item in book[sheet][1]]
    return book[sheet].cell(row + 1, titles.index(title) + 1)


def label_cell(book: Any, label: str) -> Any:
    """The cell to fill right of a label of the header."""
    for row in book["KKA"].iter_rows():
        for index, item in enumerate(row):
            if item.value == label:
                return next(one for one in row[index + 1 :] if type(one).__name__ == "Cell" and not one.value)
    raise AssertionError(label)
