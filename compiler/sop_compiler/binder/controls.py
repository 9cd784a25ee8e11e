"""Hand-written controls (``kendali``, semantics §8)."""

from __future__ import annotations

from typing import Literal, cast

from sop_compiler.binder.references import Places, clash
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
_PLAIN = ("id", "kalimat", "tingkat", "dasar")


def read_controls(view: View, out: Collector, places: Places) -> tuple[Control, ...]:
    """All controls of an SOP; one without exactly one rule is reported and left out.

    Args:
        view: the SOP.
        out: receives the findings.
        places: receives the place of each step named.
    """
    found: list[Control] = []
    seen: dict[str, View] = {}
    for item in view.views("kendali"):
        key = item.text("id") or ""
        if key in seen:
            clash(out, key, item.at("id"), seen[key].at("id"))
        seen.setdefault(key, item)
        written = [name for name in OPERATORS if item.view(name) is not None]
        if len(written) != 1:
            _report_shape(item, key, written, out)
            continue
        rule = item.view(written[0])
        assert rule is not None  # `written` holds only those
        for entry in ("langkah", "oleh", "setelah"):
            places.update({(item.at("id"), entry, word): span for word, span in rule.places(entry)})
        found.append(_control(item, rule, written[0], out))
    return tuple(found)


def _report_shape(item: View, key: str, written: list[str], out: Collector) -> None:
    if not written and any(e.key not in _PLAIN for e in item.node.entries):
        return  # the rule is misspelt or has the wrong shape; the schema has said so
    place = item.key_place(written[1]) if written else item.at("id")
    out.report("control-shape", place, hint=("hint-operators", {"known": ", ".join(OPERATORS)}), id=key)


def _control(item: View, rule: View, operator: str, out: Collector) -> Control:
    number = rule.text("n")
    pairing = rule.text("pasangan")
    return Control(
        id=item.text("id") or "",
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
        start=read_point(rule.get("dari"), out, pairing),
        end=read_point(rule.get("ke"), out, pairing),
        due=read_due(rule) if operator == "tenggat" else None,
        span=item.at("id"),
    )
