"""``--sampel``: stratified, seeded, the population recorded, independent of row order."""

from __future__ import annotations

import csv
import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from sop_checks.outcomes import Outcome
from sop_checks.result import CaseLine
from sop_checks.sampling import allocate, draw

OUTCOMES = st.sampled_from(list(Outcome))


def line(number: int, outcome: Outcome, sop: str = "kota/a") -> CaseLine:
    return CaseLine(
        sop=sop, version="2024-01-01", case=f"K{number}", start="", end="", records=1, outcome=outcome
    )


populations = st.lists(
    st.tuples(OUTCOMES, st.sampled_from(["kota/a", "kota/b"])), min_size=1, max_size=60
).map(lambda kinds: [line(number, *kind) for number, kind in enumerate(kinds)])


@settings(max_examples=200, deadline=None)
@given(populations, st.integers(1, 80), st.integers(0, 9), st.randoms())
def test_the_sample_obeys_its_laws(cases, size, seed, shuffler):
    sample = draw(cases, size, seed)
    assert len(sample.cases) == min(size, len(cases))
    assert len(set(sample.cases)) == len(sample.cases) and set(sample.cases) <= set(cases)
    assert sample.population == len(cases)
    for stratum in sample.strata:
        key = (stratum.sop, stratum.version, stratum.outcome)
        of_stratum = [case for case in cases if (case.sop, case.version, case.outcome) == key]
        drawn = [case for case in sample.cases if (case.sop, case.version, case.outcome) == key]
        assert (len(of_stratum), len(drawn)) == (stratum.population, stratum.drawn)
        if size >= len(sample.strata):
            assert stratum.drawn >= 1
    mixed = list(cases)
    shuffler.shuffle(mixed)
    assert draw(mixed, size, seed) == sample


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(1, 500), min_size=1, max_size=6), st.integers(1, 400))
def test_shares_are_proportional_to_within_one_unless_the_minimum_binds(counts, size):
    sizes = {("kota/a", str(number), Outcome.COMPLIANT): count for number, count in enumerate(counts)}
    shares = allocate(sizes, size)
    total = sum(counts)
    if size >= total:
        assert shares == sizes
    elif size >= len(sizes) and all(size * count >= total for count in counts):
        assert all(abs(shares[key] - size * count / total) < 1 for key, count in sizes.items())


def test_a_small_sample_takes_the_worse_outcomes_first():
    cases = [line(n, outcome) for n, outcome in enumerate(reversed(Outcome))]
    assert [case.outcome for case in draw(cases, 2, 1).cases] == ["NONCOMPLIANT", "OVERDUE_OPEN"]


def test_another_seed_draws_others_and_every_case_can_be_drawn():
    cases = [line(n, Outcome.COMPLIANT) for n in range(20)]
    drawn = [frozenset(case.case for case in draw(cases, 5, seed).cases) for seed in range(60)]
    assert len(set(drawn)) > 50
    counts = {case.case: sum(case.case in one for one in drawn) for case in cases}
    assert all(3 <= count <= 30 for count in counts.values())  # expected 15 of 60


def test_the_report_records_population_seed_and_method(project):
    result = project.sop("ekspor.csv", "--sampel", "3", "--benih", "7", "--laporan", "hasil")
    assert "Sampel: 3 dari 4 berkas, benih 7" in result.stdout
    recorded = json.loads(project.read("hasil/data/bukti.json"))["sample"]
    assert (recorded["population"], recorded["seed"], recorded["asked"]) == (4, 7, 3)
    assert "sha256(benih, SOP, versi, berkas)" in recorded["method"]
    assert sum(item["population"] for item in recorded["strata"]) == 4
    rows = list(csv.DictReader(project.read("hasil/data/sampel.csv").splitlines()))
    assert [row["berkas"] for row in rows] == [item["case"] for item in recorded["cases"]]
    assert {row["benih"] for row in rows} == {"7"}
    assert json.loads(project.read("hasil/data/findings.json"))["sample"] == recorded


def test_row_order_and_masking_do_not_change_the_sample(project):
    first = project.sop("ekspor.csv", "--sampel", "2", "--format", "json")
    header, *rows = project.read("ekspor.csv").splitlines(True)
    random.Random(3).shuffle(rows)
    project.write("ekspor.csv", "".join([header, *rows]))
    second = project.sop("ekspor.csv", "--sampel", "2", "--format", "json", "--tanpa-samaran")
    assert json.loads(first.stdout)["sample"] == json.loads(second.stdout)["sample"]


def test_more_than_there_are_takes_all_and_says_so(project):
    result = project.sop("ekspor.csv", "--sampel", "99")
    assert "Sampel: 4 dari 4 berkas" in result.stdout
    assert "diminta 99, tetapi populasinya hanya 4: semua berkas terambil" in result.stdout
