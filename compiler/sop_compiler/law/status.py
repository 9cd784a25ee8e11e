"""What of the register has to be looked up again, and who cites it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sop_compiler.law.register import Register, is_gone
from sop_compiler.model import Handbook, Regulation
from sop_compiler.spans import Span

Reason = Literal["belum-diperiksa", "tanggal-kosong", "sudah-lama", "sebelum-tanggal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A place that cites an act: id of the SOP (of the agency for its decree), its title, the place."""

    by: str
    title: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One regulation with what the register knows and what has to be done.

    Attributes:
        recheck: why its status has to be looked up again; ``None`` = it need not.
        gone: repealed or replaced by the acts in ``replaced_by``.
        gone_bases: repealed acts it was made to carry out.
        amended_by: the acts that amend it, oldest first.
        confirmed: somebody looked the status up; otherwise "gone" is only a note in the register.
        cited: places that cite it, by file and line.
        behind: those of ``cited`` whose text does not cite the last amendment as well.
    """

    regulation: Regulation
    recheck: Reason | None
    gone: bool
    gone_bases: tuple[Regulation, ...]
    confirmed: bool
    replaced_by: tuple[Regulation, ...]
    amended_by: tuple[Regulation, ...]
    cited: tuple[Cited, ...]
    behind: tuple[Cited, ...]

    @property
    def open(self) -> bool:
        """True when something has to be done: look it up, or mend an SOP that cites it."""
        return self.recheck is not None or bool(
            self.behind or (self.cited and (self.gone or self.gone_bases))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterStatus:
    """The register as of a day; ``entries`` in order of the register."""

    as_of: date
    months: int | None
    before: date | None
    entries: tuple[Entry, ...]

    @property
    def to_check(self) -> tuple[Entry, ...]:
        """Entries whose status has to be looked up (again)."""
        return tuple(e for e in self.entries if e.recheck is not None)

    @property
    def gone_but_cited(self) -> tuple[Entry, ...]:
        """Repealed, replaced or without the act it carries out, and still cited."""
        return tuple(e for e in self.entries if (e.gone or e.gone_bases) and e.cited)

    @property
    def amended_and_cited(self) -> tuple[Entry, ...]:
        """Amended, and cited without the last amendment."""
        return tuple(e for e in self.entries if e.behind and not e.gone)

    @property
    def clean(self) -> bool:
        """True when nothing has to be done."""
        return not any(e.open for e in self.entries)


def register_status(
    handbook: Handbook, as_of: date, *, months: int | None = None, before: date | None = None
) -> RegisterStatus:
    """The register on ``as_of``.

    Args:
        handbook: the bound handbook.
        as_of: day from which ``months`` are counted back.
        months: statuses looked up more than so many months before ``as_of`` are old; ``None`` = never.
        before: statuses looked up before that day are old; ``None`` = never.
    """
    register = Register(handbook.regulations)
    cited: dict[str, list[Cited]] = defaultdict(list)
    for regulation_id, place in _citations(handbook):
        cited[regulation_id].append(place)
    by_text: dict[str, set[str]] = defaultdict(set)
    for regulation_id, places in cited.items():
        for place in places:
            by_text[place.by].add(regulation_id)
    oldest = months_before(as_of, months) if months is not None else None
    entries: list[Entry] = []
    for r in register.regulations:
        gone = is_gone(r)
        amended_by = register.amendments(r)
        places = tuple(sorted(cited[r.id], key=lambda c: (c.span.file, c.span.line)))
        behind = places if r.status == "diubah" and not amended_by else ()
        if amended_by:
            behind = tuple(c for c in places if amended_by[-1].id not in by_text[c.by])
        entries.append(
            Entry(
                regulation=r,
                recheck=_recheck(r, oldest, before),
                gone=gone,
                gone_bases=register.gone_bases(r),
                confirmed=r.status != "belum-diperiksa",
                replaced_by=register.successors(r) if gone else (),
                amended_by=amended_by,
                cited=places,
                behind=behind,
            )
        )
    return RegisterStatus(as_of=as_of, months=months, before=before, entries=tuple(entries))


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or the last day of a shorter month."""
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _recheck(regulation: Regulation, oldest: date | None, before: date | None) -> Reason | None:
    if regulation.status == "belum-diperiksa":
        return "belum-diperiksa"
    if regulation.checked_on is None:
        return "tanggal-kosong"
    try:
        day = date.fromisoformat(regulation.checked_on)
    except ValueError:  # the schema has reported it
        return "tanggal-kosong"
    if before is not None and day < before:
        return "sebelum-tanggal"
    return "sudah-lama" if oldest is not None and day < oldest else None


def _citations(handbook: Handbook) -> Iterator[tuple[str, Cited]]:
    for agency in handbook.agencies:
        for basis in agency.decree.legal_basis if agency.decree else ():
            place = Cited(by=agency.id, title=f"Keputusan {agency.name}", span=basis.span)
            yield from ((i, place) for i in basis.regulations)
    for procedure in handbook.procedures:
        for basis in procedure.legal_basis:
            place = Cited(by=procedure.id, title=procedure.title, span=basis.span)
            yield from ((i, place) for i in dict.fromkeys(basis.regulations))
