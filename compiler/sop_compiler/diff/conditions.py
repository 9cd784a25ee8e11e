"""Controls, the rule when a case is closed, confirmations: what stands below the table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from sop_compiler.diff.limit_words import DIRECTIONS, limit_words
from sop_compiler.diff.limits import LimitChange, compare_limits
from sop_compiler.diff.matching import Matching
from sop_compiler.diff.names import Names
from sop_compiler.diff.records import Category, Change, Kind
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Control, Doubt, Procedure, StartPoint


def compare_controls(old: Names, new: Names, matching: Matching) -> list[Change]:
    """Controls added, removed or changed; paired by id, then by what they demand."""
    ones = list(old.procedure.controls)
    twos = list(new.procedure.controls)
    changes: list[Change] = []
    for two in list(twos):
        one = next((c for c in ones if c.id == two.id), None) or next(
            (c for c in ones if _demand(_mapped(c, matching)) == _demand(two)), None
        )
        if one is not None:
            ones.remove(one)
            twos.remove(two)
            changes.extend(_control(one, two, old, new, matching))
    changes.extend(
        Change(
            kind=Kind.CONTROL_REMOVED,
            category=Category.SUBSTANTIVE,
            part="kendali",
            before=_sentence(c),
            field=f"kendali/{c.id}",
            old_span=c.span,
        )
        for c in ones
    )
    changes.extend(
        Change(
            kind=Kind.CONTROL_ADDED,
            category=Category.SUBSTANTIVE,
            part="kendali",
            after=_sentence(c),
            field=f"kendali/{c.id}",
            new_span=c.span,
        )
        for c in twos
    )
    return changes


def compare_case_rule(old: Names, new: Names) -> list[Change]:
    """When a case counts as closed, its limit as a whole, and whether the rows state an order."""
    one, two = old.procedure.case_rule, new.procedure.case_rule
    changes: list[Change] = []
    base = Change(kind=Kind.CASE_RULE, category=Category.SUBSTANTIVE, old_span=one.span, new_span=two.span)
    closing = _closing(old.procedure), _closing(new.procedure)
    if closing[0] != closing[1]:
        changes.append(
            replace(
                base,
                part="berkas selesai bila",
                before=closing[0],
                after=closing[1],
                field="berkas/selesai_bila",
            )
        )
    found = compare_limits(one.limit, two.limit)
    if found is not LimitChange.SAME:
        reworded = found is LimitChange.REWORDED
        changes.append(
            replace(
                base,
                kind=Kind.LIMIT_REWORDED if reworded else Kind.CASE_RULE,
                category=Category.EDITORIAL if reworded else Category.SUBSTANTIVE,
                part="waktu seluruh berkas",
                before=limit_words(one.limit, old),
                after=limit_words(two.limit, new),
                direction=DIRECTIONS.get(found),
                field="berkas/batas",
            )
        )
    if old.procedure.free_flow != new.procedure.free_flow:
        words = {True: "langkah tidak berurutan", False: "langkah berurutan"}
        changes.append(
            Change(
                kind=Kind.FREE_FLOW,
                category=Category.SUBSTANTIVE,
                part="alur",
                before=words[old.procedure.free_flow],
                after=words[new.procedure.free_flow],
                field="alur",
                old_span=old.procedure.span,
                new_span=new.procedure.span,
            )
        )
    return changes


def compare_doubts(old: Procedure, new: Procedure, matching: Matching) -> list[Change]:
    """Confirmations given, and places that became doubtful or ceased to be."""
    ones, twos = list(old.doubts), list(new.doubts)
    pairs: list[tuple[Doubt, Doubt]] = []

    def field(doubt: Doubt) -> str:
        return re.sub(r"^langkah/([^/]+)", lambda m: f"langkah/{matching.forward(m[1])}", doubt.field)

    def take(key_one: Callable[[Doubt], object], key_two: Callable[[Doubt], object]) -> None:
        for one in list(ones):
            two = next((t for t in twos if key_two(t) == key_one(one)), None)
            if two is not None:
                pairs.append((one, two))
                ones.remove(one)
                twos.remove(two)

    take(lambda d: (field(d), d.printed, d.read), lambda d: (d.field, d.printed, d.read))
    take(lambda d: (d.printed, d.read, d.reason), lambda d: (d.printed, d.read, d.reason))
    take(field, lambda d: d.field)
    changes: list[Change] = []
    for one, two in pairs:
        changes.extend(_doubt(one, two))
    changes.extend(_doubt_change(Kind.DOUBT_REMOVED, d, None) for d in ones)
    changes.extend(_doubt_change(Kind.DOUBT_ADDED, None, d) for d in twos)
    return changes


def _doubt(one: Doubt, two: Doubt) -> list[Change]:
    if one.confirmation != two.confirmation:
        return [_doubt_change(Kind.DOUBT_CONFIRMED, one, two)]
    if replace(one, field="") == replace(two, field=""):
        return []
    weakens = one.spelling_only != two.spelling_only
    return [_doubt_change(Kind.DOUBT_CHANGED, one, two, None if weakens else Category.EDITORIAL)]


def _doubt_change(
    kind: Kind, one: Doubt | None, two: Doubt | None, category: Category | None = None
) -> Change:
    there = two or one
    return Change(
        kind=kind,
        category=category or Category.ADMINISTRATIVE,
        part="perlu konfirmasi",
        before=_doubt_words(one),
        after=_doubt_words(two),
        field=there.field if there else "",
        old_span=one.span if one else None,
        new_span=two.span if two else None,
    )


def _doubt_words(doubt: Doubt | None) -> str | None:
    if doubt is None:
        return None
    words = f"dibaca “{doubt.read}”" if doubt.read else "bacaan"
    if doubt.printed:
        words += f", tercetak “{doubt.printed}”"
    if doubt.confirmation is not None:
        words += f"; dikonfirmasi {doubt.confirmation.by}"
    return words


def _control(one: Control, two: Control, old: Names, new: Names, matching: Matching) -> list[Change]:
    """What changed in a control; the weightiest difference speaks for the rest."""
    mapped = _mapped(one, matching)
    base = Change(
        kind=Kind.CONTROL_CHANGED,
        category=Category.SUBSTANTIVE,
        part="kendali",
        before=_sentence(one),
        after=_sentence(two),
        field=f"kendali/{two.id}",
        old_span=one.span,
        new_span=two.span,
    )
    if _demand(replace(mapped, limit=two.limit)) != _demand(two):
        return [base]
    found = compare_limits(mapped.limit, two.limit)
    if found is not LimitChange.SAME:
        limits = (
            f"{_sentence(control)} ({limit_words(control.limit, names) or 'tanpa batas'})"
            for control, names in ((one, old), (two, new))
        )
        change = replace(base, before=next(limits), after=next(limits), direction=DIRECTIONS.get(found))
        if found is LimitChange.REWORDED:
            change = replace(change, kind=Kind.LIMIT_REWORDED, category=Category.EDITORIAL)
        return [change]
    if (one.severity, one.legal) != (two.severity, two.legal):
        grades = (
            f"{_sentence(control)} (tingkat {control.severity}; dasar: {control.legal or '–'})"
            for control in (one, two)
        )
        return [replace(base, category=Category.ADMINISTRATIVE, before=next(grades), after=next(grades))]
    if compare(one.sentence, two.sentence) is not Wording.SAME:
        return [replace(base, category=Category.EDITORIAL)]
    return []


def _demand(control: Control) -> Control:
    """What a control demands, without what only names or explains it."""
    return replace(control, id="", sentence="", severity="sedang", legal="")


def _mapped(control: Control, matching: Matching) -> Control:
    def point(start: StartPoint | None) -> StartPoint | None:
        if start is None or start.step is None:
            return start
        return replace(start, step=matching.forward(start.step))

    return replace(
        control,
        steps=tuple(map(matching.forward, control.steps)),
        other=matching.forward(control.other) if control.other else control.other,
        start=point(control.start),
        end=point(control.end),
    )


def _sentence(control: Control) -> str:
    return control.sentence or control.id.replace("-", " ")


def _closing(procedure: Procedure) -> str:
    case = procedure.case_rule
    if case.always:
        return "selalu dianggap selesai"
    if case.closing_field is not None:
        return f"{case.closing_field} = {case.closing_value}"
    return "langkah akhir tercatat"
