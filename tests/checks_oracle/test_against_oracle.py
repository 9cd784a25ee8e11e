"""The engine and a naive evaluator, written from the semantics alone, agree on random sources and data."""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict

import generate
import oracle
import pytest
from click.testing import CliRunner

from sop_checks.engine import run
from sop_checks.records.mapping import read_mapping
from sop_compiler.cli.main import cli
from sop_compiler.pipeline import load_rules

CASES = 10
SEEDS = (2, 5, 8, 10, 14, 17, 22, 23, 24, 25, 26, 28, 29, 32, 34, 36, 37, 41, 49, 52, 54, 55)
"""Seeds whose flow has no row out of reach, which lint would refuse."""
LISTED = {"NONCOMPLIANT", "OVERDUE_OPEN", "NOT_ASSESSABLE"}
NAMED = {
    "mulai-tidak-ada",
    "satuan-hari",
    "tanpa-jam",
    "kalender-habis",
    "perlu-konfirmasi",
    "tanpa-versi",
}
"""Reasons the semantics name; other reasons are the engine's own words."""


def random_example(seed):
    return generate.example(random.Random(seed), cases=CASES)


def expected_of(example):
    judged = oracle.Oracle(example.versions, example.calendar, generate.DOCUMENTS)
    return judged.judge(example.table, example.as_of, example.blanks, example.bindings)


def mapping_of(example):
    bindings = [dict(zip(("langkah", "kolom", "dokumen"), item, strict=True)) for item in example.bindings]
    return {"kosong": example.blanks, "dokumen": bindings}


def differences(expected, findings, counts):
    """Obligations on which the two disagree, with what the oracle says and what the engine says."""
    found = []
    totals = defaultdict(Counter)
    for case, rules in expected.items():
        if rules is None:  # no time at all: there is no version to choose
            continue
        for rule, (outcome, reason) in rules.items():
            totals[rule][outcome] += 1
            listed = findings[case].get(rule)
            wanted = (outcome if outcome in LISTED else "", reason if reason in NAMED else "")
            seen = listed or ("", "")
            if seen[0] != wanted[0] or (wanted[1] and seen[1] != wanted[1]):
                found.append((case, rule, (outcome, reason), listed))
        found += [(case, rule, None, findings[case][rule]) for rule in findings[case] if rule not in rules]
    if not found and None not in expected.values():
        never = {"NOT_APPLICABLE"}
        for rule, total in totals.items():
            if dict(total) != counts.get(rule, {}) and not (rule not in counts and set(total) == never):
                found.append(("*", rule, dict(total), counts.get(rule)))
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_every_obligation_has_the_outcome_of_the_naive_evaluator(seed, tmp_path):
    example = random_example(seed)
    export = example.write(tmp_path)
    rules = load_rules(tmp_path)
    assert rules.compilation.errors == ()
    result = run(
        rules.procedures, rules.calendars, [export], read_mapping(mapping_of(example)), as_of=example.as_of
    )
    findings = defaultdict(dict)
    for item in result.findings:
        findings[item.case][item.rule_id.split("@")[1]] = (str(item.outcome), item.reason)
    counts = {
        rule.id.split("@")[1]: {str(key): number for key, number in rule.counts.items() if number}
        for rule in result.rules
    }
    assert differences(expected_of(example), findings, counts) == []


def test_the_seeds_reach_every_outcome_and_every_control():
    """The comparison above is about something: hundreds of cases, every outcome, every operator."""
    outcomes, cases, operators, kinds = Counter(), 0, set(), defaultdict(set)
    for example in map(random_example, SEEDS):
        for rules in expected_of(example).values():
            cases += 1
            outcomes.update(outcome for outcome, _ in (rules or {}).values())
            for rule, (outcome, _) in (rules or {}).items():
                kinds[rule.split("/")[1]].add(outcome)
        operators |= set(controls_of(example))
    assert cases >= 200
    assert set(outcomes) == set(oracle.RANK)
    assert operators == set(CONTROLS)
    for kind in ("urutan", "langkah-berulang", "pelaksana", "kelengkapan", "output-wajib", "langkah-wajib"):
        assert kinds[kind] >= {"COMPLIANT", "NONCOMPLIANT", "NOT_ASSESSABLE", "NOT_APPLICABLE"}, kind
    assert kinds["langkah-di-luar-sop"] == {"COMPLIANT", "NOT_ASSESSABLE"}


CONTROLS = (
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


def controls_of(example):
    for text in example.versions:
        for control in oracle.text_of(text).get("kendali", []):
            yield from (word for word in CONTROLS if word in control)


@pytest.mark.parametrize("seed", [2, 8])
def test_the_command_gives_the_same_outcomes(seed, tmp_path):
    example = random_example(seed)
    export = example.write(tmp_path)
    (tmp_path / "peta.yaml").write_text(json.dumps(mapping_of(example)), encoding="utf-8")
    options = ["--map", str(tmp_path / "peta.yaml"), "--format", "json"]
    if example.as_of:
        options += ["--per-tanggal", example.as_of.isoformat()]
    result = CliRunner().invoke(cli, ["-C", str(tmp_path), "check", str(export), *options], prog_name="sop")
    data = json.loads(result.stdout)
    findings = defaultdict(dict)
    for item in data["findings"]:
        findings[item["case"]][item["rule_id"].split("@")[1]] = (item["outcome"], "")
    counts = {
        rule["id"].split("@")[1]: {key: number for key, number in rule["counts"].items() if number}
        for rule in data["rules"]
    }
    expected = {
        case: rules and {rule: (outcome, "") for rule, (outcome, _) in rules.items()}
        for case, rules in expected_of(example).items()
    }
    assert differences(expected, findings, counts) == []
