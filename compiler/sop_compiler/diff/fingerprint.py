"""A digest of what an SOP means, whatever its formatting.

It covers what is substantive: rows with roles, inputs, limits, outputs, exits and order, the lists that
oblige, and controls. Keys of rows, printed numbers, case and punctuation, the order of keys, comments,
dates and confirmations do not enter, nor does the unit in which an equal limit is written.
"""

from __future__ import annotations

import hashlib
import json

from sop_compiler.align.texts import folded
from sop_compiler.diff.entries import LISTINGS
from sop_compiler.diff.limits import normal
from sop_compiler.diff.records import Category
from sop_compiler.flow import build_flow
from sop_compiler.model import Item, Procedure, Step, TimeLimit


def fingerprint(procedure: Procedure) -> str:
    """sha256 of the meaning, hexadecimal."""
    plain = json.dumps(_meaning(procedure), ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(plain.encode()).hexdigest()


def _meaning(procedure: Procedure) -> dict[str, object]:
    # Rows are known by their place, so that a key that is written otherwise changes nothing.
    place = {step.id: str(n) for n, step in enumerate(procedure.all_steps())}
    flow = build_flow(procedure)
    arrows = sorted(
        (place[e.source], place.get(e.target or "", e.target or ""), folded(e.condition), folded(e.label))
        for e in flow.edges
    )
    case = procedure.case_rule
    return {
        "alur": procedure.free_flow or arrows,
        "berkas": [case.always, case.closing_field, case.closing_value, _limit(case.limit, place)],
        "daftar": {
            listing.field: [
                entry.refers if listing.legal and entry.refers else (folded(entry.text), entry.refers)
                for entry in entries(procedure)
            ]
            for listing, entries in LISTINGS
            if listing.category is Category.SUBSTANTIVE
        },
        "kendali": [
            [
                control.operator,
                [place.get(s, s) for s in control.steps],
                place.get(control.other or "", control.other),
                control.count,
                control.field,
                control.roles,
                _limit(control.limit, place),
                repr(control.start),
                repr(control.end),
                repr(control.due),
            ]
            for control in procedure.controls
        ],
        "langkah": [_row(step, place) for step in procedure.all_steps()],
    }


def _row(step: Step, place: dict[str, str]) -> dict[str, object]:
    return {
        "jenis": step.kind.value,
        "kegiatan": folded(step.activity),
        "keterangan": folded(step.note),
        "pelaksana": step.roles,
        "kelengkapan": [_item(item) for item in step.inputs],
        "output": [_item(item) for item in step.outputs],
        "waktu": _limit(step.limit, place),
        "sublangkah": step.group.kind if step.group else None,
        "induk": place.get(step.parent or ""),
    }


def _item(item: Item) -> list[object]:
    # A registered document is known by its id, however the form calls it.
    return [item.documents, item.required, item.case_wide]


def _limit(limit: TimeLimit | None, place: dict[str, str]) -> object:
    if limit is None:
        return None
    if not limit.measurable:
        return folded(limit.printed)
    start = limit.start
    since = [place.get(start.step or "", start.field), start.point, start.pairing] if start else None
    return [list(map(str, normal(limit)[:1])), since, repr(limit.due), str(normal(limit)[3])]
