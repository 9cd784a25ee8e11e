"""What of a case each rule looks at: an *aspect*.

A rule sees the records of some steps and little else.  Cases that agree in these have the same verdict on
it, however much they differ in all other records: a document that is missing at one step says nothing of
the role at another.  A rule that is not described here sees the whole case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sop_checks.context import VersionContext
from sop_checks.folding import fold
from sop_checks.matching.documents import keys_of
from sop_checks.rules import ControlTest, OutputTest, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """Records that some rules look at, and what of them.

    Records whose step is not certain belong to every aspect: they may hide one of its steps.

    Attributes:
        steps: their steps; ``None`` for every record.
        exact: kinds of records matter; else only steps, and which times are missing.
        ordered: which records have the same time matters.
        last: a finding may point to the last record of the case.
        first: the first records matter.
        blanks: the first record without start and the first one without end matter.
        unknown: records of steps that the SOP does not know matter.
        limits: states of limits matter, by number of their slots.
        fields: dates that the case carries matter.
        documents: names of documents that any record of the case may hold, a set for each rule.
    """

    steps: frozenset[str] | None
    exact: bool = False
    ordered: bool = False
    last: bool = False
    first: bool = False
    blanks: bool = False
    unknown: bool = False
    limits: tuple[int, ...] = ()
    fields: bool = False
    documents: tuple[frozenset[str], ...] = ()


def aspects_of(context: VersionContext, slots: Mapping[str, tuple[int, ...]]) -> dict[Aspect, list[Rule]]:
    """The rules of a version by what they look at; ``slots`` are the numbers of the slots of a rule."""
    whole = Aspect(
        steps=None,
        exact=True,
        ordered=True,
        fields=True,
        limits=tuple(sorted({number for numbers in slots.values() for number in numbers})),
    )
    found: dict[Aspect, list[Rule]] = {}
    for rule in context.version.rules:
        aspect = _aspect(rule, context, slots.get(rule.id, ())) or whole
        found.setdefault(aspect, []).append(rule)
    return _merged(found)


def _merged(found: Mapping[Aspect, list[Rule]]) -> dict[Aspect, list[Rule]]:
    """Aspects that differ in the documents they look for only are one."""
    merged: dict[Aspect, tuple[tuple[frozenset[str], ...], list[Rule]]] = {}
    for aspect, rules in found.items():
        documents, others = merged.get(key := replace(aspect, documents=()), ((), []))
        merged[key] = (*documents, *aspect.documents), [*others, *rules]
    return {replace(key, documents=documents): rules for key, (documents, rules) in merged.items()}


def _aspect(rule: Rule, context: VersionContext, slots: tuple[int, ...]) -> Aspect | None:
    """``None`` for a rule that sees the whole case."""
    own = frozenset({rule.step})
    if rule.kind == "kendali":
        return _of_control(rule.control, context, slots) if rule.control else None
    if rule.output is not None:
        return _of_documents(rule.output, own, context)
    if rule.kind in ("batas-waktu", "batas-berkas"):
        return _of_limit(rule, context, slots)
    if rule.required is not None:
        test = rule.required
        steps = (rule.step, *test.triggers, *test.doubtful_triggers, *test.predecessors, *test.one_of)
        return _of_presence(steps, context)
    if rule.order is not None:
        test = rule.order
        steps = frozenset(_groups((rule.step, *test.any_of, *test.all_of, *test.doubtful), context))
        return Aspect(steps=steps, ordered=True)
    if rule.kind == "langkah-di-luar-sop":
        return Aspect(steps=frozenset(), unknown=True)
    if rule.segregation is not None:
        return Aspect(steps=frozenset(rule.segregation.steps), exact=True)
    if rule.kind in ("langkah-berulang", "pelaksana"):
        return Aspect(steps=own, exact=True)
    return None


def _of_documents(test: OutputTest, own: frozenset[str], context: VersionContext) -> Aspect | None:
    keys = frozenset(key for document in test.documents for key in keys_of(document))
    if any(fold(binding.document) in keys for binding in context.mapping.documents):
        return None
    return Aspect(steps=own, exact=True, documents=(keys,) if test.case_wide else ())


def _of_limit(rule: Rule, context: VersionContext, slots: tuple[int, ...]) -> Aspect | None:
    test = rule.limit
    if test is None or test.due is not None or (test.start is not None and test.start.field is not None):
        return None
    start = test.start.step or "" if test.start is not None else ""
    if not rule.step or rule.kind == "batas-berkas":
        if not start and context.mapping.start_from_predecessor:
            return None
        closing = context.version.closing
        ends = () if closing.always or closing.field is not None else closing.steps
        return Aspect(
            steps=frozenset(_groups((*ends, start), context)), ordered=True, blanks=True, limits=slots
        )
    if test.start is None and context.mapping.start_from_predecessor:
        return None
    return Aspect(steps=frozenset({rule.step, start} - {""}), limits=slots)


def _of_presence(steps: Iterable[str], context: VersionContext) -> Aspect:
    """Whether steps occur; a finding points to the record that closes the case."""
    return Aspect(steps=frozenset(_groups((*steps, *context.version.closing.steps), context)), last=True)


def _of_control(test: ControlTest, context: VersionContext, slots: tuple[int, ...]) -> Aspect | None:
    steps = frozenset(test.steps)
    if test.operator in ("wajib", "wajib_salah_satu"):
        return _of_presence(test.steps, context)
    if test.operator in ("didahului", "tidak_setelah"):
        return Aspect(steps=steps | {*_groups((test.other or "",), context)}, ordered=True)
    if test.operator == "diawali":
        return Aspect(steps=frozenset(), ordered=True, first=True, blanks=True, unknown=True)
    if test.operator == "batas" and test.start is not None and test.end is not None:
        if test.start.field is not None or test.end.field is not None:
            return None
        return Aspect(steps=frozenset({test.start.step or "", test.end.step or ""} - {""}), limits=slots)
    if test.operator in ("paling_banyak", "pelaksana", "pemisahan_fungsi") or (
        test.operator == "isian" and test.steps
    ):
        return Aspect(steps=steps, exact=True)
    return None


def _groups(steps: Iterable[str], context: VersionContext) -> Iterator[str]:
    """The steps with all their sub-rows."""
    for step in steps:
        if step:
            yield step
            yield from _groups(context.children.get(step, ()), context)
