"""Dates, time limits, names: text → value."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Literal, cast

from sop_compiler.binder.view import View, clean
from sop_compiler.diagnostics import Collector, closest, shorten
from sop_compiler.model import CaseDue, StartPoint, TimeLimit
from sop_compiler.model.time import TimeUnit
from sop_compiler.source import Node, TextNode
from sop_compiler.spans import Span

UNITS: dict[str, TimeUnit] = {
    "menit": "menit",
    "jam": "jam",
    "hari": "hari",
    "hari kerja": "hari_kerja",
    "hari kalender": "hari_kalender",
    "hari kalender berakhir hari kerja": "hari_kalender_berakhir_hari_kerja",
    "minggu": "minggu",
    "bulan": "bulan",
}
# Number, optionally repeated in words as official texts do: "3 (tiga) hari kerja".
_DURATION = re.compile(r"(\d{1,6})\s*(?:\([^()]{1,40}\)\s*)?([a-z][a-z ]*)")


@lru_cache(maxsize=65_536)  # the same names stand in many steps
def fold(text: str) -> str:
    """Name folded for comparison: case, space and punctuation do not count (semantics §6)."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def slug(text: str, limit: int = 60) -> str:
    """Words of ``text`` as an id: lower case, hyphens, at most ``limit`` characters."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    result = ""
    for word in words:
        if len(result) + len(word) + 1 > limit and result:
            break
        result = f"{result}-{word}" if result else word[:limit]
    return result or "tanpa-nama"


def read_date(view: View, key: str) -> date | None:
    """ISO date below ``key``; the schema has reported what is no date."""
    value = view.text(key)
    if value is None or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def read_limit(node: Node | None, out: Collector) -> TimeLimit | None:
    """The *Waktu* of a step, control or case; a text that is no duration is reported."""
    if isinstance(node, TextNode) and node.value is not None:
        printed = clean(node.value)
        amount, unit = _duration(printed, node.span, out)
        return TimeLimit(printed=printed, amount=amount, unit=unit, span=node.span)
    view = View.of(node)
    if view is None:
        return None
    return _long_form(view, out)


def _long_form(view: View, out: Collector) -> TimeLimit:
    open_text, bound = view.text("terbuka"), view.text("batas")
    amount: int | None = None
    unit: TimeUnit | None = None
    if bound is not None:
        amount, unit = _duration(bound, view.at("batas"), out)
    due = _due(view)
    if open_text is None and bound is None and due is None:
        out.error("need-one", view.span, key="waktu", known="batas, terbuka, tenggat")
    at_closing = {"tutup": True, "tengah_malam": False}.get(view.text("batas_hari") or "")
    joint_leave = {"kerja": True, "libur": False}.get(view.text("cuti_bersama") or "")
    return TimeLimit(
        printed=view.text("tercetak") or open_text or bound or "",
        amount=amount,
        unit=unit,
        start=read_start(view.view("sejak"), out),
        due=due,
        hours_mode=view.text("hitung") == "jam",
        first_day_counts=view.flag("hari_pertama_dihitung"),
        late_receipt_next_day=view.flag("terima_lewat_tutup_hari_berikut"),
        day_ends_at_closing=at_closing,
        joint_leave_is_working_day=joint_leave,
        span=view.span,
    )


def read_start(view: View | None, out: Collector) -> StartPoint | None:
    """``sejak``: a point of a step, or a field of the case."""
    if view is None:
        return None
    step, field = view.text("langkah"), view.text("isian")
    if (step is None) == (field is None):
        out.report("start-shape", view.at("isian"), hint=("hint-one-start", {}))
    return StartPoint(
        step=step,
        field=None if step else field,
        point=cast("Literal['mulai', 'selesai']", view.text("titik") or "selesai"),
        pairing=cast("Literal['pertama', 'setiap']", view.text("pasangan") or "pertama"),
        span=view.at("langkah") if step else view.at("isian"),
    )


def read_point(node: Node | None, out: Collector, pairing: str | None = None) -> StartPoint | None:
    """An end of a ``batas`` control: a step id (its end), or the long form of ``sejak``.

    ``pairing`` is the ``pasangan`` of the control as a whole.
    """
    if isinstance(node, TextNode) and node.value:
        point = StartPoint(step=clean(node.value), span=node.span)
    else:
        point = read_start(View.of(node), out)
    if point is None or pairing is None:
        return point
    return replace(point, pairing=cast("Literal['pertama', 'setiap']", pairing))


def read_due(view: View | None) -> CaseDue | None:
    """``tenggat``: a deadline carried by the case."""
    if view is None or view.text("isian") is None:
        return None
    against = view.text("terhadap") or "langkah"
    return CaseDue(
        field=view.text("isian") or "",
        against=cast("Literal['akhir_berkas', 'langkah']", against),
        span=view.at("isian"),
    )


def _due(view: View) -> CaseDue | None:
    return read_due(view.view("tenggat"))


def _duration(text: str, span: Span, out: Collector) -> tuple[int | None, TimeUnit | None]:
    # Some write the unit as other files spell it: "3 hari_kerja".
    found = _DURATION.fullmatch(text.casefold().strip().replace("_", " "))
    words = clean(found.group(2)) if found else ""
    if found and words in UNITS and int(found.group(1)) > 0:
        return int(found.group(1)), UNITS[words]
    near = closest(words, UNITS) if found else None
    number = found.group(1) if found else ""
    hint = (
        ("hint-did-you-mean", {"word": f"{number} {near}"})
        if near and near != words
        else ("hint-time", {"units": ", ".join(UNITS)})
    )
    out.report("bad-time", span, hint=hint, value=shorten(text))
    return None, None
