"""Archived cases judged by both versions of an SOP: who is judged otherwise, who would be late.

Both versions judge the same cases as if each had been in force all the time. Records were written
under the older version, so the newer one reads them by the names and numbers that rows had there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sop_checks.data_findings import DataFinding
from sop_checks.engine import Settings, run
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.report.percentiles import percentile
from sop_checks.result import LimitUse, RuleResult, Run
from sop_checks.rules import ProcedureRules, Rule, StepInfo, VersionRules
from sop_compiler.diff.records import ProcedureDiff
from sop_compiler.model import Handbook, Procedure

RulesOf = Callable[[Handbook], tuple[ProcedureRules, ...]]

_LIMITS = ("batas-waktu", "batas-berkas")
_SIZES: dict[str, int] = {"jam": 60, "minggu": 7}
"""How many of the measured unit (minutes, days) are one whole unit of a limit; 1 for all others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backtest:
    """The archive as both versions saw it.

    Attributes:
        cases, records: how many were judged.
        as_of: as-of moment, ISO.
        obligations, unknown: of all rules, before and after; unknown = NOT_ASSESSABLE.
        limits: what becomes of every limit. uses: time really used. flips: cases judged otherwise.
        changed_cases: cases with at least one flip; worse and better: those that get or lose an
            indication.
        problems: of the data, as ``sop check`` tells them.
    """

    cases: int
    records: int
    as_of: str
    masked: bool
    obligations: tuple[int, int]
    unknown: tuple[int, int]
    limits: tuple[LimitEffect, ...]
    uses: tuple[StepUse, ...]
    flips: tuple[Flip, ...]
    problems: tuple[DataFinding, ...] = ()

    @property
    def changed_cases(self) -> int:
        """Cases that at least one rule judges otherwise."""
        return len({(f.sop, f.case) for f in self.flips})

    @property
    def worse(self) -> int:
        """Cases that get an indication they did not have."""
        return len({(f.sop, f.case) for f in self.flips if f.worse})

    @property
    def better(self) -> int:
        """Cases that lose an indication."""
        return len({(f.sop, f.case) for f in self.flips if f.better})


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Cases of one rule of one version; ``judged`` are those found compliant or late."""

    judged: int
    late: int
    unknown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitEffect:
    """A limit and the cases that keep it; a side without it has ``None``."""

    sop: str
    step: str
    printed_old: str
    printed_new: str
    old: Counts | None
    new: Counts | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepUse:
    """Time really used on a row, over the executions that could be measured.

    ``use`` is the distribution; ``suggested`` the least whole amount of the limit's unit that nine of
    ten executions kept.
    """

    sop: str
    step: str
    printed: str
    use: LimitUse
    total: int
    median: int
    upper: int
    ninth: int
    most: int
    suggested: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """One case and rule with another outcome.

    ``before`` and ``after`` are the worst listed outcome; ``None`` for nothing found. ``rule_gone`` and
    ``rule_new`` tell that the rule exists on one side only.
    """

    sop: str
    case: str
    step: str
    rule: str
    text: str
    before: Outcome | None
    after: Outcome | None
    rule_new: bool
    rule_gone: bool

    @property
    def worse(self) -> bool:
        """Gets an indication."""
        return self.after in FAILING_OUTCOMES and self.before not in FAILING_OUTCOMES

    @property
    def better(self) -> bool:
        """Loses one."""
        return self.before in FAILING_OUTCOMES and self.after not in FAILING_OUTCOMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What to judge: exports, what their words mean, the as-of date, whether names are masked."""

    exports: tuple[Path, ...]
    mapping: DataMapping | None = None
    as_of: date | None = None
    masked: bool = True


def backtest(
    diffs: Iterable[ProcedureDiff], old: Handbook, new: Handbook, rules_of: RulesOf, archive: Archive
) -> Backtest | None:
    """Judge the archive twice; ``None`` where no SOP has both sides.

    Raises:
        InputError: unusable input, or no case of the changed SOPs in it, in words for the user.
    """
    pairs = [_Pair(d, old, new, rules_of) for d in diffs if d.old and d.new and not d.earlier]
    if not pairs:
        return None
    before, after = _both(pairs, old, new, archive)
    keys = _Keys(pairs)
    return Backtest(
        cases=after.coverage.cases,
        records=after.coverage.records,
        as_of=after.info.as_of,
        masked=archive.masked,
        obligations=(before.coverage.obligations, after.coverage.obligations),
        unknown=(_unknown(before), _unknown(after)),
        limits=tuple(_limits(before, after, keys)),
        uses=tuple(_uses(before, after, keys)),
        flips=tuple(_flips(before, after, keys)),
        problems=tuple(after.data_findings),
    )


def _both(pairs: Sequence[_Pair], old: Handbook, new: Handbook, archive: Archive) -> tuple[Run, Run]:
    mapping = archive.mapping
    settings = Settings(masked=archive.masked)

    def judge(side: str, handbook: Handbook, as_of: date | None) -> Run:
        rules = [pair.old if side == "old" else pair.new for pair in pairs]
        meant = mapping and replace(mapping, steps=_meant(mapping.steps, pairs, side))
        return run(rules, dict(handbook.calendars), archive.exports, meant, "", as_of, settings)

    before, after = judge("old", old, archive.as_of), judge("new", new, archive.as_of)
    if before.info.as_of != after.info.as_of:
        # The data alone decided, differently for either version: both get the later day.
        day = date.fromisoformat(max(before.info.as_of, after.info.as_of)[:10])
        before, after = judge("old", old, day), judge("new", new, day)
    return before, after


def _meant(steps: Mapping[str, str], pairs: Sequence[_Pair], side: str) -> dict[str, str]:
    """The steps of a mapping, which may name rows by the keys of either version."""
    names = {a: b for pair in pairs for a, b in (pair.forward if side == "new" else pair.backward).items()}
    return {text: names.get(step, step) for text, step in steps.items()}


class _Pair:
    """Both versions of one SOP as rules that judge every case."""

    def __init__(self, diff: ProcedureDiff, old: Handbook, new: Handbook, rules_of: RulesOf) -> None:
        assert diff.old is not None and diff.new is not None
        self.forward = {s.id: p.new[0].id for p in diff.pairs if p.new for s in p.old}
        self.backward = {s.id: p.old[0].id for p in diff.pairs if p.old for s in p.new}
        one, two = _rules(diff.old, old, rules_of), _rules(diff.new, new, rules_of)
        known = dict.fromkeys(
            (*two.aliases, *one.aliases, one.title, two.title, one.sop, diff.old.number, diff.new.number)
        )
        aliases = tuple(name for name in known if name and name not in (two.title, two.sop))
        self.sop, self.title = two.sop, two.title
        self.old = _always(replace(one, sop=two.sop, title=two.title, aliases=aliases))
        self.new = _always(replace(two, aliases=aliases))
        self.new = _with_steps(self.new, _steps(one.versions[-1], two.versions[-1], diff))


def _rules(procedure: Procedure, handbook: Handbook, rules_of: RulesOf) -> ProcedureRules:
    (found,) = rules_of(replace(handbook, procedures=(procedure,), earlier=()))
    return found


def _always(rules: ProcedureRules) -> ProcedureRules:
    """The newest version alone, in force before every case, a draft as well."""
    version = replace(rules.versions[-1], effective=date.min, effective_doubtful=False, draft=False)
    return replace(rules, versions=(version,))


def _with_steps(rules: ProcedureRules, steps: tuple[StepInfo, ...]) -> ProcedureRules:
    return replace(rules, versions=(replace(rules.versions[-1], steps=steps),))


def _steps(old: VersionRules, new: VersionRules, diff: ProcedureDiff) -> tuple[StepInfo, ...]:
    """Rows of the newer version under the names of the older one: "8" in the data is the old 8."""
    before = {step.id: step for step in old.steps}
    firsts = {p.new[0].id: p.old for p in diff.pairs if p.old and p.new}
    found: list[StepInfo] = []
    for step in new.steps:
        # Parts of a split row but the first, and new rows, have no number in the data.
        olds = [before[s.id] for s in firsts.get(step.id, ()) if s.id in before]
        names = [step.activity, *step.names]
        names += [name for o in olds for name in (o.id, o.activity, *o.names)]
        names += [o.no for o in olds[1:] if o.no]
        head = olds[0] if olds else None
        found.append(
            replace(
                step,
                no=head.no if head else "",
                activity=head.activity if head else step.activity,
                names=tuple(dict.fromkeys(n for n in names if n)),
            )
        )
    return tuple(found)


class _Keys:
    """What makes a rule of both versions the same rule: its part after ``#``, in newer step keys."""

    def __init__(self, pairs: Sequence[_Pair]) -> None:
        self._forward = {pair.sop: pair.forward for pair in pairs}
        self.texts: dict[tuple[str, str], str] = {}
        for pair in pairs:
            for rules, older in ((pair.old, True), (pair.new, False)):
                for rule in rules.versions[-1].rules:
                    self.texts[self.of(pair.sop, rule.id, older)] = rule.text
        self.titles = {pair.sop: pair.title for pair in pairs}
        self.rules: dict[str, Rule] = {
            rule.id: rule for pair in pairs for s in (pair.old, pair.new) for rule in s.versions[-1].rules
        }

    def of(self, sop: str, rule_id: str, older: bool) -> tuple[str, str]:
        step, slash, rest = rule_id.partition("#")[2].partition("/")
        return sop, f"{self._forward[sop].get(step, step) if older else step}{slash}{rest}"


def _unknown(run: Run) -> int:
    return run.coverage.obligations - run.coverage.assessable


def _sided(before: Run, after: Run, keys: _Keys) -> Iterator[tuple[RuleResult | None, RuleResult | None]]:
    ones = {keys.of(r.sop, r.id, True): r for r in before.rules}
    twos = {keys.of(r.sop, r.id, False): r for r in after.rules}
    for key in dict.fromkeys((*twos, *ones)):
        yield ones.get(key), twos.get(key)


def _limits(before: Run, after: Run, keys: _Keys) -> Iterator[LimitEffect]:
    for one, two in _sided(before, after, keys):
        there = two or one
        if there is None or there.rule not in _LIMITS:
            continue
        yield LimitEffect(
            sop=there.sop,
            step=there.step,
            printed_old=one.printed_limit if one else "",
            printed_new=two.printed_limit if two else "",
            old=_counts(one) if one else None,
            new=_counts(two) if two else None,
        )


def _counts(rule: RuleResult) -> Counts:
    return Counts(
        judged=rule.counts[Outcome.COMPLIANT] + rule.failing,
        late=rule.failing,
        unknown=rule.counts[Outcome.NOT_ASSESSABLE],
    )


def _uses(before: Run, after: Run, keys: _Keys) -> Iterator[StepUse]:
    """By the newer limit; by the older one where the newer version has none."""
    rules = {r.id: r for r in (*before.rules, *after.rules)}
    now = {keys.of(rules[u.rule_id].sop, u.rule_id, False) for u in after.uses}
    gone = [u for u in before.uses if keys.of(rules[u.rule_id].sop, u.rule_id, True) not in now]
    # Unchanged rules have the same id in both runs, and their uses come from the newer one.
    for use in (*after.uses, *gone):
        rule = rules[use.rule_id]
        if not use.amounts:
            continue
        ninth = percentile(use.amounts, 90)
        yield StepUse(
            sop=rule.sop,
            step=rule.step,
            printed=rule.printed_limit,
            use=use,
            total=sum(use.amounts.values()),
            median=percentile(use.amounts, 50),
            upper=percentile(use.amounts, 75),
            ninth=ninth,
            most=max(use.amounts),
            suggested=whole_amount(use, ninth),
        )


def whole_amount(use: LimitUse, amount: int) -> int:
    """``amount`` rounded up to a whole unit of the limit, at least one; minutes above ten by fives."""
    size = _SIZES.get(use.unit, 1)
    if use.minutes and use.unit not in ("menit", "jam"):
        size = 1_440
    elif use.unit == "menit" and amount > 10:
        return -(-amount // 5) * 5
    return max(-(-amount // size), 1)


def _flips(before: Run, after: Run, keys: _Keys) -> Iterator[Flip]:
    ones, twos = _worst(before, keys, True), _worst(after, keys, False)
    old_rules = {keys.of(r.sop, r.id, True) for r in before.rules}
    new_rules = {keys.of(r.sop, r.id, False) for r in after.rules}
    order = {key: n for n, key in enumerate(keys.texts)}
    for sop, rule, case in sorted({*ones, *twos}, key=lambda k: (order[k[:2]], k[2])):
        one, two = ones.get((sop, rule, case)), twos.get((sop, rule, case))
        if one is two:
            continue
        step, _, kind = rule.partition("/")
        yield Flip(
            sop=sop,
            case=case,
            step=step,
            rule=kind.partition("/")[0],
            text=keys.texts[sop, rule],
            before=one,
            after=two,
            rule_new=(sop, rule) not in old_rules,
            rule_gone=(sop, rule) not in new_rules,
        )


def _worst(run: Run, keys: _Keys, older: bool) -> dict[tuple[str, str, str], Outcome]:
    found: dict[tuple[str, str, str], Outcome] = {}
    for item in run.findings:
        key = (*keys.of(item.sop, item.rule_id, older), item.case)
        if key not in found or item.outcome.rank < found[key].rank:
            found[key] = item.outcome
    return found


def flip_counts(flips: Iterable[Flip]) -> list[tuple[Flip, int, tuple[str, ...]]]:
    """Flips of one rule and one way together: the first one, how many cases, the cases."""
    groups: dict[tuple[str, str, str, Outcome | None, Outcome | None], list[Flip]] = {}
    for flip in flips:
        groups.setdefault((flip.sop, flip.step, flip.text, flip.before, flip.after), []).append(flip)
    counted = Counter({key: len({f.case for f in group}) for key, group in groups.items()})
    return [
        (group[0], counted[key], tuple(dict.fromkeys(f.case for f in group))) for key, group in groups.items()
    ]
