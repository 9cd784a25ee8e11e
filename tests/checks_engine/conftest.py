"""Small SOPs and tables written in the test, and what the engine makes of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sop_checks.engine import Settings, run
from sop_checks.records.mapping import read_mapping
from sop_checks.result import Run
from sop_checks.rules import (
    Closing,
    ControlTest,
    DocumentRef,
    DueSpec,
    LimitSpec,
    LimitTest,
    OrderTest,
    OutputTest,
    ProcedureRules,
    RequiredTest,
    RoleTest,
    Rule,
    SegregationTest,
    SourceRef,
    StartSpec,
    StepInfo,
    VersionRules,
)

WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat")
CALENDAR: dict[str, Any] = {
    "id": "uji",
    "nama": "Kalender uji",
    "zona_waktu": "Asia/Jakarta",
    "berlaku_dari": "2023-01-01",
    "berlaku_sampai": "2025-12-31",
    "minggu_kerja": {
        **{day: ["08:00-12:00", "13:00-16:00"] for day in WEEKDAYS},
        "sabtu": [],
        "minggu": [],
    },
    "hari_libur": [
        {"tanggal": "2024-01-01", "nama": "Tahun Baru", "jenis": "libur_nasional", "sumber": "SKB"}
    ],
}
STEPS = (
    StepInfo(id="mulai", no="1", activity="Mulai", kind="start"),
    StepInfo(id="terima", no="2", activity="Menerima permohonan", kind="process"),
    StepInfo(id="reviu", no="3", activity="Mereviu dokumen", kind="process"),
    StepInfo(id="kirim", no="4", activity="Mengirim hasil", kind="process", names=("Pengiriman",)),
    StepInfo(id="lampiran", no="a.", activity="Menyusun lampiran", kind="process", parent="kirim"),
    StepInfo(id="arsip", no="5", activity="Mengarsipkan", kind="end"),
)


class Rules:
    """Short constructors; ids end in the last words of the call."""

    prefix = "kota/layanan@2024-01-01"

    def make(self, kind: str, step: str, tail: str = "", **values: Any) -> Rule:
        where = step or "berkas"
        return Rule(
            id=f"{self.prefix}#{where}/{kind}{f'/{tail}' if tail else ''}",
            kind=kind,  # type: ignore[arg-type]
            step=step,
            subject=tail,
            text=values.pop("text", f"Langkah {where}: {kind} {tail}".strip() + "."),
            source=SourceRef(file="sop_source/kota/layanan.yaml", line=7),
            **values,
        )

    def document(self, name: str, *names: str) -> DocumentRef:
        return DocumentRef(id=name.lower().replace(" ", "-"), name=name, names=names)

    def output(self, step: str, *names: str, case_wide: bool = False, **values: Any) -> Rule:
        documents = tuple(self.document(name) for name in names)
        test = OutputTest(documents=documents, case_wide=case_wide)
        return self.make("output-wajib", step, "+".join(item.id for item in documents), output=test, **values)

    def spec(self, amount: int, unit: str, **values: Any) -> LimitSpec:
        return LimitSpec(printed=f"{amount} {unit}", amount=amount, unit=unit, **values)  # type: ignore[arg-type]

    def limit(
        self, step: str, amount: int, unit: str, *, start: StartSpec | None = None, **values: Any
    ) -> Rule:
        test = LimitTest(limit=self.spec(amount, unit), start=start)
        return self.make("batas-waktu" if step else "batas-berkas", step, limit=test, **values)

    def due(self, step: str, field: str, against: str = "langkah") -> Rule:
        test = LimitTest(due=DueSpec(field=field, against=against))  # type: ignore[arg-type]
        return self.make("batas-waktu", step, "tenggat", limit=test)

    def required(self, step: str, *, always: bool = True, basis: Any = "tercetak", **values: Any) -> Rule:
        return self.make("langkah-wajib", step, basis=basis, required=RequiredTest(always=always, **values))

    def order(self, step: str, *any_of: str, all_of: tuple[str, ...] = ()) -> Rule:
        return self.make("urutan", step, order=OrderTest(any_of=any_of, all_of=all_of))

    def role(self, step: str, *names: str) -> Rule:
        return self.make("pelaksana", step, role=RoleTest(roles=tuple(map(self.document, names))))

    def segregation(self, *steps: str) -> Rule:
        return self.make("pemisahan-fungsi", "", segregation=SegregationTest(steps=steps))

    def control(self, operator: str, *steps: str, **values: Any) -> Rule:
        return self.make(
            "kendali", "", operator, control=ControlTest(operator=operator, steps=steps, **values)
        )

    def since(self, step: str, point: str = "selesai", pairing: str = "pertama") -> StartSpec:
        return StartSpec(step=step, point=point, pairing=pairing)  # type: ignore[arg-type]

    def field(self, name: str) -> StartSpec:
        return StartSpec(field=name)

    def version(self, *rules: Rule, closing: Closing | None = None, **values: Any) -> VersionRules:
        defaults: dict[str, Any] = {
            "version": "2024-01-01",
            "number": "001/SOP/2024",
            "effective": date(2024, 1, 1),
            "draft": False,
            "effective_doubtful": False,
            "calendar": "uji",
            "time_zone": "Asia/Jakarta",
            "source": SourceRef(file="sop_source/kota/layanan.yaml", line=1),
            "source_sha256": "0" * 64,
            "steps": STEPS,
            "closing": closing or Closing(steps=("arsip",)),
            "rules": rules,
        }
        return VersionRules(**{**defaults, **values})

    def procedure(
        self, *versions: VersionRules, sop: str = "kota/layanan", title: str = "SOP Layanan", **values: Any
    ) -> ProcedureRules:
        return ProcedureRules(sop=sop, title=title, aliases=values.get("aliases", ()), versions=versions)


@dataclass(frozen=True)
class Checked:
    """A run with short questions."""

    run: Run

    def outcome(self, case: str, tail: str) -> str:
        """``KODE`` or ``KODE alasan`` of the only rule whose id ends in ``tail``."""
        (rule,) = [item for item in self.run.rules if item.id.endswith(tail)]
        found = [item for item in self.run.findings if item.rule_id == rule.id and item.case == case]
        if found:
            return f"{found[0].outcome} {found[0].reason}".strip()
        rest = [outcome for outcome, count in rule.counts.items() if count and outcome not in LISTED]
        assert len(rest) == 1, f"ask about one case at a time: {rule.counts}"
        return str(rest[0])

    def finding(self, case: str, tail: str = "") -> Any:
        found = [item for item in self.run.findings if item.case == case and item.rule_id.endswith(tail)]
        assert len(found) == 1, found
        return found[0]

    def issues(self) -> list[tuple[str, str, int]]:
        return [(item.id, item.level, item.place.row) for item in self.run.data_findings]


LISTED = ("NONCOMPLIANT", "OVERDUE_OPEN", "NOT_ASSESSABLE")


def rows_of(text: str) -> list[list[str]]:
    """``a | b`` lines to cells; blank lines are left out."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines() if line.strip()]


@pytest.fixture
def r() -> Rules:
    """Rule constructors."""
    return Rules()


@pytest.fixture
def calendar() -> dict[str, Any]:
    """Plain data of the calendar: Monday to Friday, 8-12 and 13-16, 1 January off."""
    return CALENDAR


@pytest.fixture
def write_csv(tmp_path: Path) -> Callable[..., Path]:
    """Writes ``a | b`` lines as CSV."""

    def write(text: str, name: str = "ekspor.csv", delimiter: str = ";", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        with path.open("w", newline="", encoding=encoding) as stream:
            csv.writer(stream, delimiter=delimiter).writerows(rows_of(text))
        return path

    return write


@pytest.fixture
def check(write_csv: Callable[..., Path], r: Rules) -> Callable[..., Checked]:
    """Runs rules (or a procedure) on a table."""

    def checked(
        table: str,
        *rules: Rule | ProcedureRules,
        closing: Closing | None = None,
        mapping: Mapping[str, Any] | None = None,
        as_of: date | None = None,
        sop: str = "",
        calendars: Mapping[str, Any] | None = None,
        masked: bool = True,
    ) -> Checked:
        procedures: Sequence[Any] = [item for item in rules if isinstance(item, ProcedureRules)]
        if not procedures:
            procedures = [r.procedure(r.version(*rules, closing=closing))]  # type: ignore[arg-type]
        result = run(
            procedures,
            {"uji": CALENDAR} if calendars is None else calendars,
            [write_csv(table)],
            read_mapping(mapping or {}),
            sop,
            as_of,
            Settings(masked=masked),
        )
        return Checked(result)

    return checked
