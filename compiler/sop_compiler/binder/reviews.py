"""Files of ``<instansi>/reviu/`` → review records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from sop_compiler.binder.values import read_date
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, Severity, closest
from sop_compiler.model import REVIEW_OUTCOMES, Review, ReviewEvidence
from sop_compiler.source import SourceFile, text_fingerprint
from sop_compiler.source.dates import is_date
from sop_compiler.spans import Span


def read_reviews(
    files: tuple[SourceFile, ...], sops: tuple[SourceFile, ...], out: Collector
) -> tuple[Review, ...]:
    """Records by SOP and day; a last record of another text than the present one is a warning."""
    present = {f"{file.agency}/{file.stem}": file for file in sops if not file.earlier}
    reviews: list[Review] = []
    for file in files:
        key = f"{file.agency}/{file.stem}"
        if key not in present:
            _orphan(file, present, out)
            continue
        view = View.of(file.node)
        found = [r for r in (_review(v, key, out) for v in view.views("reviu")) if r] if view else []
        found.sort(key=lambda review: review.day)
        _unique_days(found, out)
        node = present[key].node
        text = text_fingerprint(node) if node else None
        found = [replace(r, older_text=text not in (None, r.text_sha256)) for r in found]
        if found and found[-1].older_text:
            _older_text(found[-1], out)
        reviews += found
    return tuple(sorted(reviews, key=lambda review: (review.procedure, review.day)))


def _review(view: View, procedure: str, out: Collector) -> Review | None:
    day, outcome, office = read_date(view, "tanggal"), view.text("hasil"), view.text("oleh")
    if day is None or outcome not in REVIEW_OUTCOMES or office is None:
        return None  # the schema has said so
    period = view.text("periode")
    if period and ".." in period and not out.reported(view.at("periode")):
        first, _, last = period.partition("..")
        if not (is_date(first) and is_date(last) and first <= last):
            out.error("review-period", view.at("periode"), value=period)
    report = view.view("laporan")
    cases = report.text("berkas") if report else None
    return Review(
        procedure=procedure,
        day=day,
        period=period,
        office=office,
        version=view.text("versi") or "",
        text_sha256=view.text("naskah") or "",
        compared=view.texts("dibandingkan"),
        outcome=outcome,
        evidence=ReviewEvidence(
            evidence_sha256=report.text("bukti") or "",
            findings_sha256=report.text("temuan") or "",
            as_of=report.text("per_tanggal"),
            cases=int(cases) if cases and cases.isdecimal() else None,
        )
        if report
        else None,
        note=view.text("catatan"),
        follow_up=view.text("tindak_lanjut"),
        span=view.at("tanggal"),
    )


def _orphan(file: SourceFile, known: Iterable[str], out: Collector) -> None:
    mine = [key.split("/", 1)[1] for key in known if key.startswith(f"{file.agency}/")]
    near = closest(file.stem, sorted(mine))
    hint = ("hint-did-you-mean", {"word": near}) if near else ("hint-review-name", dict[str, str]())
    out.report("review-orphan", Span.file_start(file.path), hint=hint, id=file.stem)


def _unique_days(reviews: list[Review], out: Collector) -> None:
    for before, after in pairwise(reviews):
        if before.day == after.day:
            where = f"{before.span.file}:{before.span.line}"
            out.report(
                "duplicate-id",
                after.span,
                hint=("hint-other-id", {}),
                related=(before.span,),
                id=after.day.isoformat(),
                where=where,
            )


def _older_text(last: Review, out: Collector) -> None:
    out.report(
        "review-older-text",
        last.span,
        hint=("hint-review-again", {"id": last.procedure}),
        severity=Severity.WARNING,
        day=last.day.isoformat(),
    )
