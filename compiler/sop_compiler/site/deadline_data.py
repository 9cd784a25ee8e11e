"""What the calculator computes with: limits, calendars and words, as one script assignment.

A script file, not JSON: a page opened from a folder may not fetch anything.
"""

from __future__ import annotations

import json
from typing import Any

from sop_checks.calendar import Calendar
from sop_checks.limits import REASON_TEXTS
from sop_checks.time_words import DAY_NAMES, MONTH_NAMES, UNIT_WORDS
from sop_compiler.model import Handbook, Procedure, Step, TimeLimit
from sop_compiler.site import labels_deadline, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import shortened
from sop_compiler.site.render import clean

VARIABLE = "sopTenggatData"


def deadline_script(crossref: CrossReference) -> str:
    """The data file."""
    text = json.dumps(deadline_data(crossref), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    # "</" would end a script element if the file were ever inlined.
    return f"window.{VARIABLE} = " + text.replace("</", "<\\/") + ";\n"


def deadline_data(crossref: CrossReference) -> dict[str, Any]:
    """Plain data: ``kalender`` by id, ``sop`` in order with their measurable limits, ``teks``."""
    handbook = crossref.handbook
    return {
        "kalender": _calendars(handbook),
        "sop": [_procedure(p, crossref) for p in handbook.procedures if measured_steps(p)],
        "teks": {
            **labels_deadline.TEXTS,
            "hari": list(DAY_NAMES),
            "bulan": list(MONTH_NAMES),
            "satuan": UNIT_WORDS,
            "alasan": REASON_TEXTS,
            "jenis_libur": {
                "libur_nasional": "libur nasional",
                "cuti_bersama": "cuti bersama",
                "libur_daerah": "libur daerah",
            },
        },
    }


def measured_steps(procedure: Procedure) -> tuple[Step, ...]:
    """Steps whose limit is an amount of time."""
    return tuple(step for step in procedure.all_steps() if has_deadline(step))


def has_deadline(step: Step) -> bool:
    """Whether the calculator knows the step's limit."""
    return step.limit is not None and step.limit.amount is not None


def _calendars(handbook: Handbook) -> dict[str, Any]:
    plain = dict(handbook.calendars)
    used = sorted({agency.calendar for agency in handbook.agencies if agency.calendar in plain})
    return {key: Calendar.from_data(plain[key], plain).to_data() for key in used}


def _procedure(procedure: Procedure, crossref: CrossReference) -> dict[str, Any]:
    agency = crossref.agency(procedure.agency)
    names = crossref.step_names(procedure)
    return {
        "judul": clean(procedure.title),
        "instansi": clean(agency.name),
        "kalender": agency.calendar,
        "langkah": [
            {
                "kunci": urls.deadline_key(procedure, step.id),
                "nama": clean(names[step.id]),
                "kegiatan": clean(shortened(step.activity, 90)),
                "alamat": urls.relative(urls.DEADLINE, urls.step(procedure, step.id)),
                "batas": _limit(step.limit, names),
            }
            for step in measured_steps(procedure)
            if step.limit is not None
        ],
    }


def _limit(limit: TimeLimit, names: dict[str, str]) -> dict[str, Any]:
    start = limit.start
    settings = {
        "hari_pertama_dihitung": _word(limit.first_day_counts, "ya", "tidak"),
        "terima_lewat_tutup_hari_berikut": _word(limit.late_receipt_next_day, "ya", "tidak"),
        "batas_hari": _word(limit.day_ends_at_closing, "tutup", "tengah_malam"),
        "cuti_bersama": _word(limit.joint_leave_is_working_day, "kerja", "libur"),
    }
    found: dict[str, Any] = {
        "tercetak": clean(limit.printed),
        "jumlah": limit.amount,
        "satuan": limit.unit,
        "hitung_jam": limit.hours_mode,
        "setelan": {key: word for key, word in settings.items() if word is not None},
    }
    if start is not None and start.step is not None:
        found["sejak"] = {"langkah": clean(names.get(start.step, start.step)), "titik": start.point}
    elif start is not None and start.field is not None:
        found["sejak"] = {"isian": clean(start.field.replace("_", " "))}
    return found


def _word(value: bool | None, yes: str, no: str) -> str | None:
    return None if value is None else yes if value else no
