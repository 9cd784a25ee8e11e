"""Ids kept unseen in the document, each beside the printed words it belongs to."""

from __future__ import annotations

from sop_compiler.exports.docx.xml import HEAD, attribute
from sop_compiler.paper import Ids
from sop_compiler.paper.drawing import IDS_NAMESPACE


def ids_part(ids: Ids) -> str:
    """The custom XML part."""
    steps = "".join(f'<langkah teks="{attribute(words)}" id="{key}"/>' for words, key in ids.steps)
    words = "".join(
        f'<kata jenis="{kind}" teks="{attribute(text)}" id="{attribute(key)}"/>'
        for kind, text, key in ids.words
    )
    marks = "".join(f'<sidik medan="{attribute(field)}" nilai="{mark}"/>' for field, mark in ids.marks)
    return f'{HEAD}<sop xmlns="{IDS_NAMESPACE}" id="{attribute(ids.procedure)}">{steps}{words}{marks}</sop>'
