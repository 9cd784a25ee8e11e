"""Hand-written controls (``kendali``, semantics §8)."""

from __future__ import annotations

from typing import Literal, cast

from sop_compiler.binder.values import read_due, read_limit, read_point
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Control

OPERATORS = (
    "wajib",
    "wajib_salah_satu",
    "didahului",
    "tidak_setelah",
    "paling_banyak",
    "diawali",
    "batas",
    "tenggat",
    "pemisahan_fungsi",
    "pelaksana",
    "isian",
)


def read_controls(view: View, out: Collector) -> tuple[Control, ...]:
    """All controls of an SOP; one without exactly one rule is reported and left out."""
    found: list[Control] = []
    seen: dict[str, View] = {}
    for item in view.views("kendali"):
        key = item.text("id") or ""
        if key in seen:
            first = seen[key].at("id")
            where = f"{first.file}:{first.line}"
            out.report("duplicate-id", item.at("id"), related=(first,), id=key, where=where)
        seen.setdefault(key, item)
        written = [name for name in OPERATORS if item.view(name) is not None]
        if len(written) != 1:
            out.error("control-shape", item.at("id"), id=key)
            continue
        found.append(_control(item, key, written[0], out))
    return tuple(found)


def _control(item: View, key: str, operator: str, out: Collector) -> Control:
    rule = item.view(operator)
    assert rule is not None  # the caller has looked
    number = rule.text("n")
    return Control(
        id=key,
        sentence=item.text("kalimat") or "",
        severity=cast("Literal['tinggi', 'sedang', 'rendah']", item.text("tingkat") or "sedang"),
        legal=item.text("dasar") or "",
        operator=operator,
        steps=rule.texts("langkah"),
        other=rule.text("oleh") or rule.text("setelah"),
        count=int(number) if number and number.isdecimal() else None,
        field=rule.text("kolom") or (rule.text("isian") if operator == "tenggat" else None),
        roles=rule.texts("boleh"),
        limit=read_limit(rule.get("waktu"), out),
        start=read_point(rule.get("dari"), out),
        end=read_point(rule.get("ke"), out),
        due=read_due(rule) if operator == "tenggat" else None,
        span=item.at("id"),
    )
