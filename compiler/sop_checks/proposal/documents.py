"""Columns that stand for one document each: ``tgl_bast`` filled means that the BAST exists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sop_checks.folding import fold
from sop_checks.proposal.exports import Column
from sop_checks.proposal.handbook import SopIndex
from sop_checks.proposal.result import DocumentColumn
from sop_checks.records.mapping import DocumentBinding

_CLEAR, _LEAST, _MARGIN = 0.8, 0.6, 0.1
_WRAPPING = re.compile(
    r"(?<![a-z])(?:tgl|tanggal|no|nomor|nmr|link|tautan|file|berkas|upload|unggah|scan|url|ada|jenis|nilai|ket|"
    r"keterangan|kode|kd|lampiran|bukti)(?![a-z])",
    re.IGNORECASE,
)


def document_columns(
    columns: Sequence[Column], indexes: Iterable[SopIndex], given: Sequence[DocumentBinding]
) -> tuple[DocumentColumn, ...]:
    """Bindings of an existing mapping first, then those proposed for the other columns.

    A column is bound to the document its name is most like, on every step that must give it.
    """
    found = [
        DocumentColumn(
            step=item.step,
            column=item.column,
            document=item.document,
            sure=True,
            given=True,
            filled=next((c.filled for c in columns if fold(c.header) == fold(item.column)), 0),
        )
        for item in given
    ]
    taken = {fold(item.column) for item in given}
    for index in indexes:
        for column in columns:
            if fold(column.header) not in taken:
                found.extend(_bindings(column, index))
    return tuple(found)


def subject(header: str) -> str:
    """What a column is about, without the words for date, number, file: ``tgl_bast`` is about bast."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\W]+", " ", header)
    return " ".join(_WRAPPING.sub(" ", spaced).split())


def _bindings(column: Column, index: SopIndex) -> list[DocumentColumn]:
    about = subject(column.header)
    if not about or not column.filled:
        return []
    near = index.documents_near(about)
    if not near or near[0].score < _LEAST:
        return []
    best, *rest = near
    ahead = best.score - max((item.score for item in rest), default=0.0)
    sure = best.score >= _CLEAR and ahead >= _MARGIN
    return [
        DocumentColumn(
            step=ask.step,
            column=column.header,
            document=ask.document.name,
            sure=sure,
            filled=column.filled,
        )
        for ask in index.asks
        if ask.document.id == best.id
    ]
