"""Looking a citation up in the register of regulations."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sop_compiler.law.citations import Citation
from sop_compiler.law.kinds import LOCAL, NEAR
from sop_compiler.model import Regulation

ALIKE_TITLES = 0.5
"""Share of common words from which two titles are taken for the same act printed differently."""

_WORD = re.compile(r"[a-z0-9]+")
_EMPTY_WORDS = frozenset(
    {
        "dan", "atas", "tentang", "di", "dari", "yang", "nomor", "tahun", "serta", "untuk", "pada",
        "republik", "indonesia",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A registered act that a citation means.

    Attributes:
        how: ``tepat`` = kind, number and year; ``tanpa-tahun`` = no year (or number) is printed;
            ``tahun-lain`` = same kind, number and title with another year;
            ``jenis-lain`` = same number, year and title under a kind that is mistaken for it.
    """

    regulation: Regulation
    how: str


class Register:
    """Regulations by id and by what a citation prints."""

    def __init__(self, regulations: Iterable[Regulation]) -> None:
        """Index the register."""
        self.regulations = tuple(regulations)
        self._by_id = {r.id: r for r in self.regulations}
        self._by_number: dict[tuple[str, str], list[Regulation]] = defaultdict(list)
        self._by_year: dict[tuple[str, str], list[Regulation]] = defaultdict(list)
        for regulation in self.regulations:
            self._by_number[regulation.kind, _number(regulation.number)].append(regulation)
            self._by_year[regulation.kind, regulation.year or ""].append(regulation)

    def get(self, regulation_id: str) -> Regulation | None:
        """The regulation with that id, or ``None``."""
        return self._by_id.get(regulation_id)

    def match(self, citation: Citation, region: str | None = None) -> Match | None:
        """The act a citation means, ``None`` when none is clearly meant.

        ``region`` (name of the citing agency) stands in for a local act that prints none.
        """
        number = _number(citation.number)
        same = [r for r in self._by_number.get((citation.kind, number), ()) if _here(r, citation, region)]
        if citation.number and citation.year:
            exact = [r for r in same if r.year == citation.year]
            if len(exact) == 1:
                return Match(regulation=exact[0], how="tepat")
            other = [r for r in same if _alike(citation, r)]
            if len(other) == 1:
                return Match(regulation=other[0], how="tahun-lain")
            near = [
                r
                for r in self._by_number.get((NEAR.get(citation.kind, ""), number), ())
                if r.year == citation.year and (citation.title is None or _alike(citation, r))
            ]
            return Match(regulation=near[0], how="jenis-lain") if len(near) == 1 else None
        candidates = (
            same if citation.number else list(self._by_year.get((citation.kind, citation.year or ""), ()))
        )
        if citation.year is None and citation.number is None:
            candidates = [r for r in self.regulations if r.kind == citation.kind]
        if citation.title is not None:
            candidates = [r for r in candidates if _alike(citation, r)]
        return Match(regulation=candidates[0], how="tanpa-tahun") if len(candidates) == 1 else None

    def amendments(self, regulation: Regulation) -> tuple[Regulation, ...]:
        """Every registered act that amends it, oldest first.

        Only what is written on the act itself: an act that amends an amending act may amend a part
        of it that has nothing to do with this one.
        """
        found = [self._by_id[i] for i in regulation.relations.amended_by if i in self._by_id]
        return tuple(sorted(found, key=lambda r: (r.year or "", r.id)))

    def gone_bases(self, regulation: Regulation) -> tuple[Regulation, ...]:
        """The acts it was made to carry out that are repealed."""
        bases = [self._by_id[i] for i in regulation.relations.based_on if i in self._by_id]
        return tuple(b for b in bases if is_gone(b))

    def successors(self, regulation: Regulation) -> tuple[Regulation, ...]:
        """The acts that stand in its place today: those that repealed it, and so on to the last."""
        last: dict[str, Regulation] = {}
        waiting, seen = list(regulation.relations.repealed_by), {regulation.id}
        while waiting:
            other = self._by_id.get(waiting.pop())
            if other is None or other.id in seen:
                continue
            seen.add(other.id)
            further = [i for i in other.relations.repealed_by if i in self._by_id and i not in seen]
            if further:
                waiting += further
            else:
                last[other.id] = other
        return tuple(sorted(last.values(), key=lambda r: (r.year or "", r.id)))


def title_likeness(one: str, two: str) -> float:
    """Share of the words of the shorter title (without *dan*, *atas* …) that the other has, 0 to 1."""
    ones, twos = title_words(one), title_words(two)
    fewest = min(len(ones), len(twos))
    return len(ones & twos) / fewest if fewest else 0.0


def title_words(title: str) -> frozenset[str]:
    """The words of a title that carry meaning."""
    return frozenset(w for w in _WORD.findall(title.casefold()) if w not in _EMPTY_WORDS)


def full_name(regulation: Regulation) -> str:
    """Short citation with the region of a local act: "Perda Kota Salatiga Nomor 9 Tahun 2016"."""
    if regulation.region is None:
        return regulation.name
    return f"{regulation.kind} {regulation.region}{regulation.name.removeprefix(regulation.kind)}"


def is_gone(regulation: Regulation) -> bool:
    """True when the register says it is repealed, looked up or only noted."""
    return regulation.status == "dicabut" or bool(regulation.relations.repealed_by)


def _number(number: str | None) -> str:
    return (number or "").casefold().lstrip("0")


def _here(regulation: Regulation, citation: Citation, region: str | None) -> bool:
    if regulation.kind not in LOCAL or regulation.region is None:
        return True
    wanted = citation.issuer or region
    if wanted is None:
        return True
    return _place(regulation.region) in _place(wanted)


def _place(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalpha())


def _alike(citation: Citation, regulation: Regulation) -> bool:
    return citation.title is not None and title_likeness(citation.title, regulation.title) >= ALIKE_TITLES
