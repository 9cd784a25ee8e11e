"""``sop export --to json`` on the real source: the published contract, key by key."""

from __future__ import annotations

import csv
import io
import json
from importlib import resources
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from sop_compiler.exports.as_csv import steps_csv
from sop_compiler.exports.as_json import agencies_json, procedures_json
from sop_compiler.flow import build_flow
from sop_compiler.model import Handbook
from sop_compiler.pipeline import compile_source, export_text

KEYS = {
    "procedure": "id agency title number status version legal_basis qualifications related equipment "
    "warnings records purpose summary definitions roles steps doubts",
    "version": "created revised effective approved_by",
    "step": "id no parent kind symbol activity roles roles_status inputs input_ids outputs output_ids time "
    "note next",
    "doubt": "field printed read reason confidence source",
}


@pytest.fixture(scope="module")
def handbook(root: Path) -> Handbook:
    compilation = compile_source(root)
    assert compilation.ok
    return compilation.handbook


@pytest.fixture(scope="module")
def exported(handbook: Handbook) -> list[dict]:
    return json.loads(export_text(handbook, handbook.procedures, "json"))


@pytest.fixture(scope="module")
def rows(exported) -> list[tuple[dict, dict]]:
    return [(p, s) for p in exported for s in p["steps"]]


def published() -> dict:
    path = resources.files("sop_compiler") / "schema" / "export.schema.json"
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_export_of_all_fourteen_follows_the_published_schema(exported):
    schema = published()
    Draft202012Validator.check_schema(schema)
    assert [f"{e.json_path}: {e.message}" for e in Draft202012Validator(schema).iter_errors(exported)] == []
    assert len(exported) == 14


def test_every_part_of_the_published_schema_is_described():
    def parts(node, path=""):
        if isinstance(node, dict):
            for name, part in node.get("properties", {}).items():
                yield f"{path}/{name}", part
            for value in node.values():
                yield from parts(value, path)
        elif isinstance(node, list):
            for value in node:
                yield from parts(value, path)

    assert [name for name, part in parts(published()) if not part.get("description")] == []


def test_rows_and_numbered_activities_are_all_there(rows):
    assert len(rows) == 169
    numbered = [
        s for _, s in rows if s["kind"] in ("process", "decision") and any(map(str.isdigit, s["no"] or ""))
    ]
    assert len(numbered) == 142


def test_keys_are_exactly_those_of_the_contract(exported, rows):
    for procedure in exported:
        assert set(procedure) == set(KEYS["procedure"].split())
        assert set(procedure["version"]) == set(KEYS["version"].split())
        assert all(set(r) == {"id", "name"} for r in procedure["roles"])
        assert all(set(b) == {"regulation", "printed"} for b in procedure["legal_basis"])
        assert all(set(q) == {"role", "text"} for q in procedure["qualifications"])
        assert all(set(d) == set(KEYS["doubt"].split()) for d in procedure["doubts"])
        assert all(set(d["source"]) == {"file", "line"} for d in procedure["doubts"] if d["source"])
    for _, step in rows:
        assert set(step) == set(KEYS["step"].split())
        assert step["time"] is None or set(step["time"]) == {"printed", "amount", "unit", "from"}
        assert all(set(n) == {"to", "condition"} for n in step["next"])


def test_lists_of_printed_words_are_lists_of_texts(exported):
    for procedure in exported:
        for key in ("related", "equipment", "warnings", "records", "purpose", "summary", "definitions"):
            assert all(isinstance(entry, str) and entry for entry in procedure[key])


def test_next_and_parent_name_rows_of_the_same_procedure(exported):
    for procedure in exported:
        ids = {s["id"] for s in procedure["steps"]}
        for step in procedure["steps"]:
            assert {n["to"] for n in step["next"]} <= ids | {None}
            assert step["parent"] in {s["id"] for s in procedure["steps"] if s["parent"] is None} | {None}
            if step["kind"] == "end":
                assert step["next"] == []


def test_a_decision_has_an_exit_for_each_branch_or_alternative(exported):
    for procedure in exported:
        for step in procedure["steps"]:
            if step["kind"] != "decision":
                continue
            subs = [s["id"] for s in procedure["steps"] if s["parent"] == step["id"]]
            if subs:
                assert [n["to"] for n in step["next"]] == subs
            assert len(step["next"]) >= 2
            assert all(n["condition"] for n in step["next"])


def test_start_and_end_rows_name_no_activity(rows):
    """Their cell says only that something starts or is over."""
    words = {
        s["activity"].casefold().strip(" .").split()[-1] for _, s in rows if s["kind"] in ("start", "end")
    }
    assert words <= {"mulai", "selesai"}


def test_time_is_a_duration_or_an_open_limit(rows):
    for _, step in rows:
        time = step["time"]
        if time is not None:
            assert time["printed"]
            assert (time["amount"] is None) == (time["unit"] is None)


def test_inferred_roles_are_told_by_a_doubt(exported):
    for procedure in exported:
        fields = {d["field"] for d in procedure["doubts"]}
        for step in procedure["steps"]:
            if step["roles_status"] == "inferred":
                own = f"langkah/{step['id']}"
                assert {own, f"{own}/pelaksana"} & fields


def test_documents_keep_the_order_of_the_printed_items(rows):
    for _, step in rows:
        assert len(step["inputs"]) == len(step["input_ids"])
        assert len(step["outputs"]) == len(step["output_ids"])


def test_agencies_name_only_regulations_they_cite(handbook: Handbook):
    for agency in agencies_json(handbook):
        cited = {
            b["regulation"]
            for p in procedures_json(handbook, handbook.of_agency(agency["id"]))
            for b in p["legal_basis"]
        }
        if agency["decree"]:
            cited |= {r for b in agency["decree"]["legal_basis"] for r in b["regulations"]}
        assert {r["id"] for r in agency["regulations"]} == cited - {None}


def test_csv_has_a_row_for_each_step_and_no_formulas(handbook: Handbook):
    table = list(csv.reader(io.StringIO(steps_csv(handbook, handbook.procedures))))
    assert len(table) == 1 + 169
    assert len({len(line) for line in table}) == 1
    assert not [cell for line in table for cell in line if cell[:1] in ("=", "+", "@")]


def test_export_is_the_same_every_time(root: Path, handbook: Handbook):
    again = compile_source(root).handbook
    for form in ("json", "json-instansi", "csv"):
        assert export_text(again, again.procedures, form) == export_text(handbook, handbook.procedures, form)


def test_the_flowchart_is_a_drawing_and_a_graph_of_the_same_rows(handbook: Handbook):
    (procedure,) = [p for p in handbook.procedures if p.slug == "persiapan-pengadaan"]
    svg, dot = (export_text(handbook, (procedure,), form) for form in ("svg", "dot"))
    assert svg.startswith("<svg") and svg.rstrip().endswith("</svg>")
    assert dot.startswith("digraph")
    assert dot.count("->") == len(build_flow(procedure).edges)
