"""An audit sample of cases: stratified, seeded, and the same whatever the order of the rows.

Strata are (SOP, version, worst outcome).  The sample is divided in proportion to their sizes by
largest remainder, at least one case from each stratum as long as the sample is large enough for
that; a smaller one takes strata with the worse outcome first.  Inside a stratum cases are ranked by
the sha256 of seed, SOP, version and case, and the first ones are taken: anyone can draw it again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.outcomes import Outcome
from sop_checks.result import CaseLine
from sop_checks.waivers import case_key

METHOD = (
    "acak berlapis menurut SOP, versi, dan hasil terburuk; sebanding ukuran lapisan (sisa terbesar), "
    "paling sedikit satu per lapisan; urutan dalam lapisan menurut sha256(benih, SOP, versi, berkas)"
)
"""How the sample was drawn, as reports print it."""

StratumKey = tuple[str, str, Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stratum:
    """Cases of one SOP version with one worst outcome: how many there are, how many were drawn."""

    sop: str
    version: str
    outcome: Outcome
    population: int
    drawn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A drawn sample.

    Attributes:
        asked: the size that was asked for; larger than ``len(cases)`` when there are fewer cases.
        seed: chosen number (``--benih``).
        strata: every stratum of the population, also those nothing was drawn from.
        cases: drawn cases, in order of stratum, then rank.
    """

    asked: int
    seed: int
    strata: tuple[Stratum, ...]
    cases: tuple[CaseLine, ...]

    @property
    def population(self) -> int:
        """Cases that could have been drawn."""
        return sum(item.population for item in self.strata)


def draw(cases: Iterable[CaseLine], size: int, seed: int) -> Sample:
    """Draw ``size`` cases (all of them when there are fewer)."""
    strata: dict[StratumKey, list[CaseLine]] = {}
    for case in cases:
        strata.setdefault((case.sop, case.version, case.outcome), []).append(case)
    ordered = sorted(strata, key=lambda key: (key[0], key[1], key[2].rank))
    shares = allocate({key: len(strata[key]) for key in ordered}, size)
    drawn = [
        case
        for key in ordered
        for case in sorted(strata[key], key=lambda item: _rank(item, seed))[: shares[key]]
    ]
    return Sample(
        asked=size,
        seed=seed,
        strata=tuple(
            Stratum(
                sop=key[0],
                version=key[1],
                outcome=key[2],
                population=len(strata[key]),
                drawn=shares[key],
            )
            for key in ordered
        ),
        cases=tuple(drawn),
    )


def sample_data(sample: Sample) -> dict[str, Any]:
    """Plain data for JSON: population, method, seed and what was drawn."""
    return {
        "method": METHOD,
        "seed": sample.seed,
        "asked": sample.asked,
        "population": sample.population,
        "strata": [
            {
                "sop": item.sop,
                "version": item.version,
                "outcome": item.outcome.value,
                "population": item.population,
                "drawn": item.drawn,
            }
            for item in sample.strata
        ],
        "cases": [
            {"sop": case.sop, "version": case.version, "case": case.case, "outcome": case.outcome.value}
            for case in sample.cases
        ],
    }


def allocate(sizes: Mapping[StratumKey, int], size: int) -> dict[StratumKey, int]:
    """How many cases come from each stratum; they add up to ``size`` or to the whole population."""
    total = sum(sizes.values())
    size = min(size, total)
    if size < len(sizes):
        first = sorted(sizes, key=lambda key: (key[2].rank, -sizes[key], key))[:size]
        return {key: int(key in first) for key in sizes}
    shares = {key: max(1, size * count // total) for key, count in sizes.items()}
    # The minimum of one can take more than the whole: give back where most stands above proportion.
    while sum(shares.values()) > size:
        shares[_extreme([key for key in sizes if shares[key] > 1], shares, sizes, size, total, -1)] -= 1
    while sum(shares.values()) < size:
        shares[
            _extreme([key for key in sizes if shares[key] < sizes[key]], shares, sizes, size, total, 1)
        ] += 1
    return shares


def _extreme(
    keys: Sequence[StratumKey],
    shares: Mapping[StratumKey, int],
    sizes: Mapping[StratumKey, int],
    size: int,
    total: int,
    sign: int,
) -> StratumKey:
    """The stratum furthest below (1) or above (-1) its exact share; whole numbers, so no rounding."""
    return min(keys, key=lambda key: (-sign * (size * sizes[key] - shares[key] * total), key[2].rank, key))


def _rank(case: CaseLine, seed: int) -> str:
    text = "\0".join((str(seed), case.sop, case.version, case_key(case.case)))
    return hashlib.sha256(text.encode()).hexdigest()
