"""Running the rules, and taking out what was silenced or accepted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, Diagnostic, Severity, fingerprints
from sop_compiler.diagnostics.messages import RULE_OF
from sop_compiler.lint.context import Context
from sop_compiler.lint.known import Known, read_known, report_expired, report_stale
from sop_compiler.lint.rule import LOCAL, Rule
from sop_compiler.lint.silence import Silence, read_silences, report_unused
from sop_compiler.model import Handbook
from sop_compiler.source import SourceFile

PROFILES_KEY = "pedoman"
"""Key of ``instansi.yaml`` with the profiles an agency follows besides ``lokal``."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is not reported: where that was decided, and why (or by whom until when)."""

    diagnostic: Diagnostic
    by: Literal["abaikan", "temuan-dikenal"]
    reason: str


@dataclass(frozen=True, slots=True)
class LintReport:
    """The result of a run.

    Attributes:
        active: findings of compiler and rules that count, by place.
        accepted: silenced and known findings, by place.
        known: every entry of the list of known findings, expired and stale ones too.
        found: every finding of compiler and rules, by place.
        complete: the rules of the pack ran (they do not on a source with errors) with all profiles.
    """

    active: tuple[Diagnostic, ...]
    accepted: tuple[Accepted, ...] = ()
    known: tuple[Known, ...] = ()
    complete: bool = False
    found: tuple[Diagnostic, ...] = ()

    @property
    def marks(self) -> Mapping[Diagnostic, str]:
        """Fingerprint of every finding of compiler and rules."""
        return dict(zip(self.found, fingerprints(self.found), strict=True))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that stop publication."""
        return tuple(d for d in self.active if d.severity is Severity.ERROR)


def run(
    handbook: Handbook | None,
    files: tuple[SourceFile, ...],
    compiled: tuple[Diagnostic, ...],
    *,
    rules: Sequence[Rule],
    known_text: str = "",
    profiles: tuple[str, ...] = (),
    as_of: date | None = None,
    by_rules: Iterable[Diagnostic] | None = None,
) -> LintReport:
    """Lint a compiled source.

    Args:
        handbook: the bound handbook; ``None`` with ``by_rules``.
        files: its files.
        compiled: what reading and binding found; with an error among them no rule runs.
        rules: the table of rules.
        known_text: text of the list of known findings, ``""`` for none.
        profiles: apply exactly these to every agency; ``()`` = what each follows.
        as_of: day on which acceptances are looked at; ``None`` = they never expire.
        by_rules: what the rules find (see :func:`rule_findings`), where that has been worked out already.
    """
    known, broken = read_known(known_text)
    if any(d.severity is Severity.ERROR for d in compiled):
        return LintReport((*compiled, *broken), known=known)
    if by_rules is None:
        assert handbook is not None
        by_rules = rule_findings(handbook, files, rules, profiles)
    found = by_place((*compiled, *by_rules))
    silences = read_silences(files)
    by_rule: dict[tuple[str, str], list[Silence]] = {}
    for silence in silences:
        by_rule.setdefault((silence.file, silence.rule), []).append(silence)
    valid = {k.fingerprint: k for k in known if as_of is None or as_of <= k.until}
    active: list[Diagnostic] = []
    accepted: list[Accepted] = []
    used: set[Silence] = set()
    # Only to be looked up among known ones.
    marks = fingerprints(found) if known else ("",) * len(found)
    for d, mark in zip(found, marks, strict=True):
        covering = [s for s in by_rule.get((d.span.file, d.rule), ()) if s.covers(d)]
        used.update(covering)
        if covering:
            accepted.append(Accepted(d, "abaikan", covering[0].reason))
        elif mark in valid:
            entry = valid[mark]
            accepted.append(Accepted(d, "temuan-dikenal", f"{entry.owner}, sampai {entry.until}"))
        else:
            active.append(d)
    judged = len(active)
    if not profiles:  # a narrowed run cannot tell what is out of use
        active += report_unused(silences, used, {*RULE_OF.values()})
        active += report_stale(known, marks)
    if as_of is not None:
        there = frozenset(marks)
        active += report_expired((k for k in known if k.fingerprint in there), as_of)
    return LintReport(
        # What was judged is in order already.
        by_place((*active, *broken)) if len(active) > judged or broken else tuple(active),
        tuple(accepted),
        known,
        complete=not profiles,
        found=found,
    )


def rule_findings(
    handbook: Handbook,
    files: tuple[SourceFile, ...],
    rules: Sequence[Rule],
    profiles: tuple[str, ...] = (),
    agencies: Collection[str] | None = None,
) -> Iterator[Diagnostic]:
    """What the rules find in the SOPs of some agencies (``None``: all), rule by rule."""
    by_path = {f.path: f for f in files}
    looked_at = [a.id for a in handbook.agencies if agencies is None or a.id in agencies]
    followed = {agency: frozenset(profiles) or _profiles(agency, files) for agency in looked_at}
    contexts: dict[frozenset[str], Context] = {}
    for rule in rules:
        chosen = frozenset(a for a, names in followed.items() if not names.isdisjoint(rule.profiles))
        if not chosen:
            continue
        if chosen not in contexts:
            procedures = tuple(p for p in handbook.procedures if p.agency in chosen)
            contexts[chosen] = Context(handbook, procedures, by_path)
        for d in rule.check(contexts[chosen]):
            if d.rule != rule.id:
                raise ValueError(f"rule {rule.id} yields a message of {d.rule}")
            yield d.weighed(rule.severity)


def _profiles(agency: str, files: tuple[SourceFile, ...]) -> frozenset[str]:
    for file in files:
        if file.kind == "instansi" and file.agency == agency:
            view = View.of(file.node)
            return frozenset((LOCAL, *(view.texts(PROFILES_KEY) if view else ())))
    return frozenset((LOCAL,))


def by_place(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Findings by file, line and column, each once."""
    out = Collector()
    for d in found:
        out.add(d)
    return out.sorted()
