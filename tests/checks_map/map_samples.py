"""A small SOP with activities as forms print them, and exports written in the test."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sop_checks.proposal.drafting import Draft
from sop_checks.rules import (
    Closing,
    DocumentRef,
    LimitSpec,
    LimitTest,
    OutputTest,
    ProcedureRules,
    RequiredTest,
    RoleTest,
    Rule,
    SourceRef,
    StepInfo,
    VersionRules,
)

SOURCE = SourceRef(file="sop_source/uji.yaml", line=1)
CALENDAR: dict[str, Any] = {
    "id": "uji",
    "nama": "Kalender uji",
    "zona_waktu": "Asia/Jakarta",
    "berlaku_dari": "2023-01-01",
    "berlaku_sampai": "2025-12-31",
    "minggu_kerja": {
        **{day: ["08:00-12:00", "13:00-16:00"] for day in ("senin", "selasa", "rabu", "kamis", "jumat")},
        "sabtu": [],
        "minggu": [],
    },
    "hari_libur": [],
}
ACTIVITIES = {
    "sampaikan-rup": "Menyampaikan RUP dan dokumen terkait perencanaan lainnya",
    "reviu-spesifikasi": "Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB",
    "susun-hps": "Menyusun HPS dan Rancangan Kontrak",
    "dampingi-penyusunan": "Mendampingi penyusunan HPS dan Rancangan Kontrak",
    "serah-terima": "Menerima hasil pekerjaan dari penyedia",
}
OUTPUTS = {
    "reviu-spesifikasi": DocumentRef(id="ba-reviu", name="Berita Acara Reviu"),
    "serah-terima": DocumentRef(id="bast", name="Berita Acara Serah Terima", names=("BAST",)),
}


def procedure(sop: str = "dinas/persiapan", activities: dict[str, str] = ACTIVITIES) -> ProcedureRules:
    """An SOP whose steps all have a limit of two working days and a role."""
    rules: list[Rule] = []
    for step in activities:
        head = {"step": step, "text": f"Langkah {step}", "source": SOURCE}
        limit = LimitTest(limit=LimitSpec(printed="2 hari kerja", amount=2, unit="hari_kerja"))
        rules += [
            Rule(id=f"{step}/batas-waktu", kind="batas-waktu", subject="", limit=limit, **head),
            Rule(
                id=f"{step}/langkah-wajib",
                kind="langkah-wajib",
                subject="",
                required=RequiredTest(always=True),
                **head,
            ),
            Rule(
                id=f"{step}/pelaksana",
                kind="pelaksana",
                subject="",
                role=RoleTest(roles=(DocumentRef(id="ppk", name="PPK"),)),
                **head,
            ),
        ]
        if step in OUTPUTS:
            output = OutputTest(documents=(OUTPUTS[step],))
            subject = OUTPUTS[step].id
            rules.append(
                Rule(id=f"{step}/output", kind="output-wajib", subject=subject, output=output, **head)
            )
    steps = tuple(
        StepInfo(id=step, no=str(number), activity=text, kind="process")
        for number, (step, text) in enumerate(activities.items(), 1)
    )
    version = VersionRules(
        version="2024-01-02",
        number="1/2024",
        effective=date(2024, 1, 2),
        draft=False,
        effective_doubtful=False,
        calendar="uji",
        time_zone="Asia/Jakarta",
        source=SOURCE,
        source_sha256="0" * 64,
        steps=steps,
        closing=Closing(steps=(list(activities)[-1],)),
        rules=tuple(rules),
    )
    return ProcedureRules(sop=sop, title=f"SOP {sop}", aliases=(), versions=(version,))


OTHER = procedure("dinas/arsip", {"pilah": "Memilah arsip", "musnahkan": "Memusnahkan arsip inaktif"})


def write(path: Path, rows: Sequence[Sequence[str]], delimiter: str = ";") -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path


def columns(made: Draft) -> dict[str, str]:
    """Canonical column to the printed name that is proposed."""
    return {item.canonical: item.header for item in made.proposal.columns}
