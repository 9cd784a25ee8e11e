"""The table of deadline cases (``tests/deadline_cases.yaml``), as values both judges can use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sop_checks.calendar import Calendar
from sop_checks.rules import LimitSpec
from sop_compiler.model import Agency, Handbook, Procedure, Status, Step, StepKind, Symbol, TimeLimit, Version

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = {
    "hari_pertama_dihitung": ("first_day_counts", "ya"),
    "terima_lewat_tutup_hari_berikut": ("late_receipt_next_day", "ya"),
    "batas_hari": ("day_ends_at_closing", "tutup"),
    "cuti_bersama": ("joint_leave_is_working_day", "kerja"),
}


@dataclass(frozen=True)
class Case:
    key: str
    name: str
    calendar: str | None
    amount: int
    unit: Any
    fields: dict[str, bool]
    start: str
    due: dict[str, str]
    days: dict[str, int]
    seconds: int | None
    lines: int

    @property
    def spec(self) -> LimitSpec:
        return LimitSpec(printed=self.name, amount=self.amount, unit=self.unit, **self.fields)


def _texts(value: Any) -> Any:
    """Every scalar as text, as the calendar reader gets it from a file."""
    if isinstance(value, dict):
        return {str(key): _texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return value if value is None else str(value)


def _load(path: Path) -> Any:
    return _texts(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))


@cache
def calendars() -> dict[str, Any]:
    """Plain data of every calendar of the table, by id."""
    base = _load(ROOT / "sop_source/kalender/indonesia.yaml")
    changed = _load(ROOT / "tests/deadline_cases.yaml")["kalender"]
    return {"indonesia": base} | {key: {**base, **more, "id": key} for key, more in changed.items()}


@cache
def calendar(key: str | None) -> Calendar | None:
    return Calendar.from_data(calendars()[key]) if key else None


@cache
def cases() -> tuple[Case, ...]:
    rows = _load(ROOT / "tests/deadline_cases.yaml")["kasus"]
    return tuple(_case(f"kasus-{number:02d}", row) for number, row in enumerate(rows, 1))


def _case(key: str, row: dict[str, Any]) -> Case:
    limit = row["batas"]
    fields = {name: limit[word] == yes for word, (name, yes) in SETTINGS.items() if word in limit}
    if "hitung_jam" in limit:
        fields["hours_mode"] = limit["hitung_jam"] == "ya"
    return Case(
        key=key,
        name=row["nama"],
        calendar=None if row["kalender"] in (None, "null") else row["kalender"],
        amount=int(limit["jumlah"]),
        unit=limit["satuan"],
        fields=fields,
        start=row["mulai"],
        due=row["tenggat"],
        days={unit: int(number) for unit, number in row.get("hari", {}).items()},
        seconds=int(row["detik"]) if "detik" in row else None,
        lines=int(row["baris"]),
    )


def handbook() -> Handbook:
    """Each calendar an agency with one SOP, each case one of its steps."""
    keys = list(dict.fromkeys(case.calendar for case in cases()))
    names = {key: key or "tanpa" for key in keys}
    return Handbook(
        agencies=tuple(Agency(id=names[key], name=f"Kantor {names[key]}", calendar=key) for key in keys),
        procedures=tuple(
            Procedure(
                id=f"{names[key]}/uji", agency=names[key], title=f"SOP {names[key]}", number="1",
                status=Status.ENACTED, unit=None, version=Version(effective=date(2024, 1, 1)),
                steps=tuple(_step(case) for case in cases() if case.calendar == key),
            )
            for key in keys
        ),
        calendars=tuple(calendars().items()),
    )  # fmt: skip


def _step(case: Case) -> Step:
    return Step(
        id=case.key, number=case.key.rpartition("-")[2], kind=StepKind.PROCESS, symbol=Symbol.BOX,
        stem=case.name,
        limit=TimeLimit(
            printed=f"{case.amount} {case.unit}", amount=case.amount, unit=case.unit, **case.fields
        ),
    )  # fmt: skip
