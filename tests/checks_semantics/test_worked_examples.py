"""Worked examples of the semantics, one YAML file per section: SOP, records, outcome per obligation.

An example without ``hasil`` for some rule leaves that rule open; every outcome it names must come
out, reason included where it gives one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from sop_checks.engine import run
from sop_checks.outcomes import Outcome
from sop_checks.records.mapping import read_mapping
from sop_checks.result import Run
from sop_compiler.pipeline import load_rules

FOLDER = Path(__file__).parent / "examples"
KEYS = {"alasan", "sop", "instansi", "versi_lama", "data", "pemetaan", "per_tanggal", "hasil"}
FILES = sorted(FOLDER.glob("*.yaml"))


@dataclass(frozen=True)
class Example:
    """One worked example; ``alasan`` says which words of the semantics it shows."""

    file: str
    number: int
    values: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.file}-{self.number}"


def examples() -> list[Example]:
    found = []
    for file in FILES:
        for number, values in enumerate(yaml.load(file.read_text("utf-8"), yaml.BaseLoader), 1):
            unknown = set(values) - KEYS
            assert not unknown, f"{file.name}, example {number}: unknown keys {sorted(unknown)}"
            assert values.get("alasan") and values.get("hasil"), f"{file.name}, example {number}"
            found.append(Example(file.stem, number, values))
    return found


def judged(example: Example, root: Path, case: str = "", as_of: str = "") -> Run:
    values = example.values
    folder = root / "sop_source" / "dinas"
    (folder / "versi").mkdir(parents=True, exist_ok=True)
    head = "id: a\njudul: SOP A\n"
    agency = f"id: dinas\nnama: Dinas\n{values.get('instansi', '')}"
    (folder / "instansi.yaml").write_text(agency, encoding="utf-8")
    (folder / "a.yaml").write_text(_headed(head, values["sop"]), encoding="utf-8")
    if "versi_lama" in values:
        old = yaml.safe_load(values["versi_lama"])["versi"]["berlaku"]
        (folder / f"versi/a@{old}.yaml").write_text(head + values["versi_lama"], encoding="utf-8")
    first, *rows = values["data"].strip().splitlines()
    kept = [row for row in rows if not case or row.split(",")[0] == case]
    export = root / "data.csv"
    export.write_text("\n".join([first, *kept]) + "\n", encoding="utf-8")
    rules = load_rules(root)
    assert rules.compilation.errors == (), [d.message() for d in rules.compilation.errors]
    day = as_of or values.get("per_tanggal", "")
    mapping = read_mapping(yaml.safe_load(values["pemetaan"])) if "pemetaan" in values else None
    return run(
        rules.procedures,
        rules.calendars,
        [export],
        mapping,
        "dinas/a",
        date.fromisoformat(day) if day else None,
    )


def _headed(head: str, body: str) -> str:
    return head + ("" if "versi:" in body else "versi: {berlaku: 2024-01-01}\n") + body


@pytest.mark.parametrize("example", examples(), ids=lambda item: item.name)
def test_every_obligation_comes_out_as_the_example_says(example: Example, tmp_path: Path):
    as_of = judged(example, tmp_path).info.as_of[:10]
    for case, rules in example.values["hasil"].items():
        result = judged(example, tmp_path, case, as_of)
        for tail, expected in rules.items():
            rule = [item for item in result.rules if item.id.endswith(f"#{tail}")]
            if expected == "tanpa aturan":
                assert rule == [], (case, tail)
                continue
            (only,) = rule
            (outcome,) = [str(key.printed) for key in Outcome if only.counts[key]]
            reasons = [f" ({i.reason})" for i in result.findings if i.rule_id == only.id and i.reason]
            seen = outcome + (reasons[0] if "(" in expected and reasons else "")
            assert (case, tail, seen) == (case, tail, expected), example.values["alasan"]


def test_the_counts_of_every_rule_add_up_to_the_cases_of_its_version(tmp_path: Path):
    for number, example in enumerate(examples()):
        result = judged(example, tmp_path / str(number))
        for rule in result.rules:
            same = {r.id: sum(r.counts.values()) for r in result.rules if r.version == rule.version}
            assert len(set(same.values())) == 1, (example.name, same)


def test_every_section_has_examples():
    sections = {int(file.stem.split("-")[0]) for file in FILES}
    assert sections == {1, 2, 3, 4, 5, 6, 7, 8}
