"""The first sheet: header to fill and sign, how much could be judged, results per SOP."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sop_checks.findings import outlines
from sop_checks.moments import Moment
from sop_checks.outcomes import FAILING_OUTCOMES
from sop_checks.records.tables import CellValue
from sop_checks.report.as_text import percent
from sop_checks.report.kka.book import LINE, Book, Sheet, lines_needed
from sop_checks.report.kka.columns import HEADER_BLANKS, KKA, NO_FINDINGS
from sop_checks.report.kka.findings import (
    REVIEW_WORDS,
    cut_text,
    finding_counts,
    procedure_text,
)
from sop_checks.report.kka.summary import LAST, WIDTHS, write_totals
from sop_checks.result import Run
from sop_checks.time_words import moment_text

_BLANK_PLACES = (((0, 0), (1, 1)), ((2, 3), (4, 5)), ((6, 6), (7, 7)), ((8, 8), (9, 9)))
"""Columns of label and value, from left to right."""


def write_front(book: Book, run: Run, header: Mapping[str, CellValue]) -> None:
    """Write the sheet; ``header`` holds what was filled in before."""
    sheet = book.sheet(KKA, WIDTHS)
    sheet.merged(0, 0, LAST, "KERTAS KERJA AUDIT", "title")
    sheet.height(0, 24)
    sheet.merged(1, 0, LAST, "Pengujian kepatuhan terhadap SOP atas catatan berkas", "subtitle")
    at = 3
    for labels in HEADER_BLANKS:
        _blank_row(sheet, at, labels, header)
        at += 1
    for label, text in _facts(run):
        sheet.text(at, 0, label, "fact")
        sheet.merged(at, 1, LAST, text, "text")
        sheet.height(at, LINE * lines_needed(text, sum(WIDTHS[1:])) + 3)
        at += 1
    write_totals(sheet, at + 1, run.rules)


def _blank_row(sheet: Sheet, at: int, labels: Sequence[str], header: Mapping[str, CellValue]) -> None:
    sheet.height(at, 32)
    for label, ((left, right), (first, last)) in zip(labels, _BLANK_PLACES, strict=False):
        sheet.merged(at, left, right, label, "label")
        if last > first:
            sheet.merged(at, first, last, "", "fill")
        sheet.entry(at, first, header.get(label), "fill")


def _facts(run: Run) -> Iterator[tuple[str, str]]:
    coverage, info = run.coverage, run.info
    share = percent(coverage.assessable, coverage.obligations)
    left = coverage.obligations - coverage.assessable
    yield (
        "Yang dapat dinilai",
        f"Dari {coverage.obligations} kewajiban pada {coverage.cases} berkas, {coverage.assessable} "
        f"({share}) dapat dinilai dari data"
        + (f"; {left} tidak dapat, lihat lembar Permintaan data." if left else ".")
        + " Angka lain di kertas kerja ini hanya menyangkut yang dapat dinilai.",
    )
    yield "Temuan", _findings_text(run)
    exports = info.sha256["exports"].items()
    yield "Sumber data", "\n".join(f"{name} (sha256 {str(digest)[:12]}…)" for name, digest in exports)
    as_of = moment_text(Moment.parse(info.as_of, "Asia/Jakarta")) if info.as_of else "tidak ada"
    yield "Tanggal acuan", f"{as_of} ({info.settings['tanggal_acuan']})"
    used = dict.fromkeys(procedure_text(rule) for rule in run.rules)
    yield "SOP yang dipakai", "\n".join(used)


def _findings_text(run: Run) -> str:
    counts = finding_counts(run)
    total = sum(counts.values())
    if not total:
        return NO_FINDINGS
    text = f"{total} temuan: " + ", ".join(
        f"{count} {outcome.printed}" for outcome, count in counts.items() if count
    )
    waived = sum(1 for item in outlines(run.findings) if item.outcome in FAILING_OUTCOMES and item.waiver)
    text += f"; {waived} di antaranya dikecualikan" if waived else ""
    doubtful = [rule for rule in run.rules if rule.needs_review]
    if doubtful:
        number = sum(rule.failing for rule in doubtful)
        text += (
            f". {number} temuan berasal dari {len(doubtful)} aturan yang menandai lebih dari separuh berkas: "
            f"tinjau dahulu aturan atau datanya ({REVIEW_WORDS})"
        )
    cut = cut_text(run)
    text += f". {cut}" if cut else ""
    return (
        f"{text}. Temuan adalah indikasi dari data, bukan kesimpulan tentang seseorang; sebab, akibat, "
        "rekomendasi, dan tanggapan diisi di lembar Temuan."
    )
