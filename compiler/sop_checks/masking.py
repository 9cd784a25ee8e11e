"""Masking what names the data itself: files, sheets and columns can carry a name or a NIP too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sop_checks.findings import Findings
from sop_checks.folding import fold
from sop_checks.privacy import Masker
from sop_checks.records.rows import Row
from sop_checks.records.tables import Place, UnreadRow
from sop_checks.result import CaseTimeline, FindingRow, Run

_PERSON_COLUMN = re.compile(
    r"nama(lengkap)?(ppk|pptk|pejabat|pegawai|petugas|pengguna|kpa|direktur|pimpinan|kepala|ketua|anggota"
    r"|penerima|pemohon|penandatangan|pelaksana)"
)
"""Folded headers of columns that hold names although no rule uses them."""


def persons_of(rows: Iterable[Row]) -> set[str]:
    """Names of persons in the data: the person of each record, and columns that hold names."""
    found: set[str] = set()
    columns: dict[int, list[int]] = {}
    for row in rows:
        found.add(row.person)
        table = row.table
        positions = columns.get(id(table))
        if positions is None:
            positions = columns[id(table)] = person_columns(table.headers)
        for index in positions:
            found.add(table.text(row.cells, index))
    return found


def person_columns(headers: Iterable[str]) -> list[int]:
    """Positions of columns that hold names of persons although no rule uses them."""
    return [index for index, header in enumerate(headers) if _PERSON_COLUMN.match(fold(header))]


def masked_places(run: Run, masker: Masker) -> Run:
    """The run with every file, sheet and column name masked; the texts in it are masked already."""
    if not masker.enabled:
        return run
    coverage = replace(
        run.coverage,
        unmapped_columns=tuple(_place(item, masker) for item in run.coverage.unmapped_columns),
        unread_rows=tuple(
            UnreadRow(_place(item.place, masker), masker.text(item.reason))
            for item in run.coverage.unread_rows
        ),
    )
    exports = {masker.text(name): digest for name, digest in run.info.sha256["exports"].items()}
    info = replace(
        run.info,
        sha256={**run.info.sha256, "exports": exports},
        notes=tuple((_place(place, masker), masker.text(note)) for place, note in run.info.notes),
    )
    return replace(
        run,
        info=info,
        coverage=coverage,
        findings=_findings(run.findings, masker),
        data_findings=tuple(replace(item, place=_place(item.place, masker)) for item in run.data_findings),
    )


def masked_timelines(timelines: Iterable[CaseTimeline], masker: Masker) -> list[CaseTimeline]:
    """Timelines with every file and sheet name masked."""
    return [_timeline(item, masker) if masker.enabled else item for item in timelines]


def _place(place: Place, masker: Masker) -> Place:
    """The same object where nothing changes: most places of a run share three names."""
    names = (place.file, place.sheet, place.column)
    masked = tuple(map(masker.text, names))
    return place if masked == names else Place(masked[0], masked[1], place.row, masked[2])


def _findings(findings: Sequence[FindingRow], masker: Masker) -> Sequence[FindingRow]:
    if isinstance(findings, Findings):
        return findings.with_places(lambda item: _finding(item, masker))
    return tuple(_finding(item, masker) for item in findings)


def _finding(item: FindingRow, masker: Masker) -> FindingRow:
    names = (item.file, item.sheet, item.column)
    masked = tuple(map(masker.text, names))
    return item if masked == names else replace(item, file=masked[0], sheet=masked[1], column=masked[2])


def _timeline(item: CaseTimeline, masker: Masker) -> CaseTimeline:
    places = [_place(record.place, masker) for record in item.items]
    if all(new is record.place for new, record in zip(places, item.items, strict=True)):
        return item
    items = (replace(record, place=new) for new, record in zip(places, item.items, strict=True))
    return replace(item, items=tuple(items))
