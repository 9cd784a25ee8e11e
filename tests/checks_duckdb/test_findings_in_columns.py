"""Findings kept in columns behave as the plain findings they stand for."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from sop_checks.findings import Findings, FindingStore, outlines
from sop_checks.outcomes import Outcome
from sop_checks.report.as_json import capped
from sop_checks.result import FindingRow, around_case, fingerprint
from sop_checks.rules import SourceRef


def finding(rule: str, case: str, row: int, outcome: Outcome, document: str = "") -> FindingRow:
    texts = dict.fromkeys(("sop", "version", "rule", "observed", "expected", "explanation"), "x")
    return FindingRow(
        **texts,
        fingerprint=fingerprint(rule, case, "s", 0, document),
        rule_id=rule,
        step="s",
        case=case,
        execution=0,
        outcome=outcome,
        file="ekspor.csv",
        sheet="",
        row=row,
        column="selesai",
        reason="",
        missing=document,
        source=SourceRef(file="a.yaml", line=1),
    )


def both(seed: int) -> tuple[list[FindingRow], Findings, dict[str, int]]:
    """The same findings as plain rows in order, and from a store that was told them as repeats."""
    rng = random.Random(seed)
    rules = [f"r{number}" for number in range(4)]
    order = {rule: number for number, rule in enumerate(rng.sample(rules, 4))}
    outcomes = [Outcome.NONCOMPLIANT, Outcome.OVERDUE_OPEN, Outcome.NOT_ASSESSABLE]
    store, plain = FindingStore(), []
    templates = [(rng.choice(rules), rng.choice(outcomes), rng.choice(["", "d1"])) for _ in range(9)]
    for rule, outcome, document in templates:
        around = around_case(rule, "s", 0, document)
        number = store.share(finding(rule, "wakil", 99, outcome, document), around)
        for _ in range(rng.randrange(1, 8)):
            case, row = rng.choice(["A", 'B"\\', "Ç\n", "D"]), rng.randrange(50)
            plain.append(finding(rule, case, row, outcome, document))
            store.repeat(number, [store.case(case)], [row])
    alone = finding("r1", "sendiri", 3, Outcome.NONCOMPLIANT)
    store.add(alone)
    plain.append(alone)
    # Equal keys keep the order in which they were told, as in a sort of rows.
    plain.sort(key=lambda item: (order[item.rule_id], item.case, item.fingerprint))
    found = store.sorted(order)
    assert isinstance(found, Findings)
    return plain, found, order


@pytest.mark.parametrize("seed", range(8))
def test_repeated_findings_equal_plain_ones_in_their_order(seed: int):
    plain, found, _ = both(seed)
    assert list(found) == plain
    assert found == tuple(plain) and tuple(plain) == found
    assert found != tuple(plain[1:])
    assert (found[0], found[-1], found[2:5]) == (plain[0], plain[-1], tuple(plain[2:5]))
    assert [(o.rule_id, o.outcome) for o in outlines(found)] == [(p.rule_id, p.outcome) for p in plain]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("cap", [0, 1, 3])
def test_the_cap_keeps_violations_before_what_cannot_be_judged(seed: int, cap: int):
    plain, found, order = both(seed)
    ranked = sorted(plain, key=lambda item: item.outcome.rank)
    wanted = [item for rule in order for item in [i for i in ranked if i.rule_id == rule][:cap]]
    assert sorted(map(repr, capped(found, cap))) == sorted(map(repr, wanted))
    assert capped(found, cap) == capped(tuple(plain), cap)


def test_changes_of_places_reach_every_finding():
    plain, found, _ = both(1)
    changed = found.with_places(lambda item: replace(item, file="(samar)"))
    assert list(changed) == [replace(item, file="(samar)") for item in plain]


def test_findings_that_share_nothing_stay_a_plain_tuple():
    store = FindingStore()
    store.add(finding("r", "B", 1, Outcome.NONCOMPLIANT))
    store.add(finding("r", "A", 2, Outcome.NONCOMPLIANT))
    found = store.sorted({"r": 0})
    assert isinstance(found, tuple)
    assert [item.case for item in found] == ["A", "B"]
