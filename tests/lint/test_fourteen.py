"""The fourteen SOPs: what the rules find is what a reader of the scanned documents found, no more, no less.

``dibaca.yaml`` was written from the scans before any rule was run. Where the rules and the reader differ,
``berbeda.yaml`` names the place and the reason; a difference nobody has explained fails.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
import yaml

from sop_compiler.lint import LintReport
from sop_compiler.model import Handbook, Procedure
from sop_compiler.pipeline import compile_source, lint

HERE = Path(__file__).parent


def read(name: str) -> dict:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


READ: dict[str, dict[str, list[str]]] = read("dibaca.yaml")
DIFFERENT: dict[str, list[dict]] = read("berbeda.yaml")
# Of these the reader noted the SOP, not the place.
WHOLE = {"nomor-ganda": "nomor", "nomor-rusak": "nomor", "satuan-campur": ""}
Found = dict[str, set[tuple[str, str]]]


def place(procedure: Procedure, field: str) -> str:
    """The reader's word for a field: printed step number, identity label, role, or the field itself."""
    kind, _, rest = field.partition("/")
    if kind == "langkah" and rest:
        step_id = rest.split("/")[0]
        for step in procedure.steps:
            if step.id == step_id:
                return (step.number or "").rstrip(".")
            for row in step.group.steps if step.group else ():
                if row.id == step_id:
                    return (step.number or "").rstrip(".") + (row.number or "").rstrip(".")
    if kind == "identitas":
        return procedure.identity[int(rest) - 1].label
    if kind == "kualifikasi" and rest:
        return procedure.qualifications[int(rest) - 1].role or ""
    if kind == "pelaksana":
        return rest
    return "" if field in ("langkah", "tujuan", "penjelasan_singkat") else field


@pytest.fixture(scope="module")
def found(root: Path) -> Found:
    compilation = compile_source(root)
    report: LintReport = lint(compilation, root)
    return places(compilation.handbook, report)


def places(handbook: Handbook, report: LintReport) -> Found:
    by_file = {p.span.file: p for p in handbook.procedures}
    result: Found = defaultdict(set)
    for d in (*report.active, *(a.diagnostic for a in report.accepted)):
        procedure = by_file.get(d.span.file)
        if procedure is None:
            result[d.rule].add(
                ("keputusan", "nomor") if d.field == "dekrit/nomor" else (d.span.file, d.field)
            )
            continue
        where = WHOLE[d.rule] if d.rule in WHOLE else place(procedure, d.field)
        result[d.rule].add((procedure.slug, where))
    return result


@pytest.mark.parametrize("rule", READ)
def test_none_invented_none_missed(rule: str, found: Found):
    expected = {(sop, str(where)) for sop, all_ in READ[rule].items() for where in all_}
    explained = {(e["sop"], str(e["di"])): e["siapa"] for e in DIFFERENT.get(rule, [])}
    only_rules = found[rule] - expected
    only_reader = expected - found[rule]
    assert only_rules == {key for key, who in explained.items() if who == "aturan"}
    assert only_reader == {key for key, who in explained.items() if who == "pembaca"}
