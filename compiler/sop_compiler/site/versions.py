"""Versions of an SOP: which holds on which day.

A build knows no "today". Every version carries the day it takes effect and the day the next one
does; both stand in the text, and a script shows what they mean on the day of reading.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from sop_compiler.model import Handbook, Procedure, Status
from sop_compiler.site import labels, urls
from sop_compiler.site import labels_relations as words
from sop_compiler.site.step_view import Link

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A version and the days it holds.

    Attributes:
        begins: first day.
        ends: first day of the next version; ``None`` for the newest.
    """

    procedure: Procedure
    begins: date
    ends: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionEntry:
    """A version in the list of versions; ``changes`` leads to the comparison with the one before."""

    link: Link
    held: str
    here: bool
    changes: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """What a page says about its version.

    Attributes:
        begins, ends: ISO dates for the script, ``""`` where there is none.
        always: the sentence that is true on every day, ``""`` for an SOP of one version.
        not_yet, superseded: sentences for the days before and after.
        before, after: the versions that hold then.
        entries: all versions, newest first; empty for an SOP of one version.
    """

    begins: str
    ends: str
    always: str
    not_yet: str
    superseded: str
    before: Link | None
    after: Link | None
    entries: tuple[VersionEntry, ...]


class Versions:
    """The versions of every SOP of a handbook."""

    def __init__(self, handbook: Handbook) -> None:
        """Order them by the day they take effect; drafts and undated versions hold on no day."""
        chains: dict[str, list[Span]] = {p.id: [] for p in handbook.procedures}
        self.earlier = tuple(_renamed(old) for old in handbook.earlier)
        for procedure in (*self.earlier, *handbook.procedures):
            begins = begins_on(procedure)
            if begins is not None:
                span = Span(procedure=procedure, begins=begins, ends=None)
                chains.setdefault(_base(procedure), []).append(span)
        self._chains = {key: _chained(spans) for key, spans in chains.items()}

    def of(self, procedure: Procedure) -> tuple[Span, ...]:
        """All versions of an SOP that hold on some day, oldest first."""
        return self._chains.get(_base(procedure), ())

    def successive(self) -> tuple[tuple[Procedure, Procedure], ...]:
        """Each version with the one after it."""
        return tuple(
            (one.procedure, two.procedure) for chain in self._chains.values() for one, two in pairwise(chain)
        )

    def view(self, procedure: Procedure, page: str) -> VersionView | None:
        """What ``page`` says about the version of ``procedure``; nothing for an undated only one."""
        chain = self.of(procedure)
        at = next((n for n, span in enumerate(chain) if span.procedure.id == procedure.id), None)
        entries = _entries(chain, procedure, page) if len(chain) > 1 or (chain and at is None) else ()
        if at is None:
            return _listing(entries) if entries else None
        own = chain[at]
        return VersionView(
            begins=own.begins.isoformat(),
            ends=own.ends.isoformat() if own.ends else "",
            always=_always(own) if len(chain) > 1 else "",
            not_yet=words.not_yet(own.begins),
            superseded=words.superseded_since(own.ends) if own.ends else "",
            before=_link(chain[at - 1], page) if at else None,
            after=_link(chain[at + 1], page) if own.ends else None,
            entries=entries,
        )


def begins_on(procedure: Procedure) -> date | None:
    """The day from which a version holds; ``None`` for a draft and where no day is known."""
    if procedure.status is Status.DRAFT:
        return None
    version = procedure.version
    return version.effective or (version.assumed.date if version.assumed else None)


def _renamed(old: Procedure) -> Procedure:
    """An earlier version under an id of its own, so that its page gets an address of its own."""
    begins = begins_on(old)
    title = f"{old.title} ({words.version_name(begins)})" if begins else old.title
    return replace(old, id=f"{old.id}@{old.version.key}", title=title)


def _base(procedure: Procedure) -> str:
    return procedure.id.partition("@")[0]


def _chained(spans: list[Span]) -> tuple[Span, ...]:
    spans = sorted(spans, key=lambda span: span.begins)
    return tuple(
        replace(span, ends=spans[at + 1].begins if at + 1 < len(spans) else None)
        for at, span in enumerate(spans)
    )


def _always(span: Span) -> str:
    text = words.from_day(span.begins)
    if span.ends is None:
        return f"{text}."
    return f"{text} {words.until_day(span.ends - _DAY)}. {words.replaced_on(span.ends)}"


def _link(span: Span, page: str) -> Link:
    return Link(
        text=words.version_name(span.begins), href=urls.relative(page, urls.procedure(span.procedure))
    )


def _entries(chain: tuple[Span, ...], procedure: Procedure, page: str) -> tuple[VersionEntry, ...]:
    entries: list[VersionEntry] = []
    for at, span in enumerate(chain):
        until = f" {words.until_day(span.ends - _DAY)}" if span.ends else ""
        before = chain[at - 1].procedure if at else None
        changes = urls.relative(page, urls.comparison(before, span.procedure)) if before else None
        entries.append(
            VersionEntry(
                link=Link(text=labels.day(span.begins), href=_link(span, page).href),
                held=f"{words.from_day(span.begins)}{until}",
                here=span.procedure.id == procedure.id,
                changes=changes,
            )
        )
    return tuple(reversed(entries))


def _listing(entries: tuple[VersionEntry, ...]) -> VersionView:
    """A draft holds on no day: it only lists the versions that do."""
    return VersionView(
        begins="", ends="", always="", not_yet="", superseded="", before=None, after=None, entries=entries
    )
