"""One SOP in two versions."""

from __future__ import annotations

from dataclasses import replace

from sop_compiler.align.texts import folded
from sop_compiler.diff.conditions import compare_case_rule, compare_controls, compare_doubts
from sop_compiler.diff.entries import compare_identity, compare_lists
from sop_compiler.diff.fingerprint import fingerprint
from sop_compiler.diff.limit_words import limit_words
from sop_compiler.diff.matching import Matching, match_steps
from sop_compiler.diff.names import Names
from sop_compiler.diff.records import Category, Change, Kind, ProcedureDiff, StepPair
from sop_compiler.diff.rows import RowComparer
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Agency, Doubt, Procedure, Status, Step

_ORDER = {category: n for n, category in enumerate(Category)}
_STRUCTURE = frozenset(
    {
        Kind.STEP_ADDED,
        Kind.STEP_REMOVED,
        Kind.STEP_MOVED,
        Kind.STEP_SPLIT,
        Kind.STEP_MERGED,
    }
)


def diff_procedures(
    old: Procedure | None,
    new: Procedure | None,
    *,
    old_agency: Agency | None = None,
    new_agency: Agency | None = None,
) -> ProcedureDiff:
    """What changed from ``old`` to ``new``; ``None`` stands for an SOP that does not exist.

    The agencies give the names of roles; without them the headings of the form are used.

    Raises:
        ValueError: both sides are missing.
    """
    there = new or old
    if there is None:
        raise ValueError("nothing to compare")
    agency = new_agency or old_agency
    if old is None or new is None:
        kind = Kind.PROCEDURE_ADDED if old is None else Kind.PROCEDURE_REMOVED
        changes = [_whole(kind, old, new)]
        pairs = tuple(StepPair(old=(s,) if old else (), new=(s,) if new else ()) for s in there.all_steps())
    else:
        names = Names(old, old_agency), Names(new, new_agency)
        matching = match_steps(old, new)
        pairs = matching.pairs
        changes = _changes(*names, matching)
    return ProcedureDiff(
        id=there.id,
        title=there.title,
        agency_name=agency.name if agency else "",
        old=old,
        new=new,
        changes=tuple(sorted(changes, key=lambda c: _ORDER[c.category])),
        pairs=pairs,
        old_fingerprint=fingerprint(old) if old else "",
        new_fingerprint=fingerprint(new) if new else "",
    )


def _whole(kind: Kind, old: Procedure | None, new: Procedure | None) -> Change:
    steps = [step for p in (old, new) if p for step in p.all_steps()]
    draft = any(p is not None and p.status is Status.DRAFT for p in (old, new))
    return Change(
        kind=kind,
        category=Category.ADMINISTRATIVE if draft else Category.SUBSTANTIVE,
        part="SOP",
        before=old.title if old else None,
        after=new.title if new else None,
        roles=tuple(dict.fromkeys(role for step in steps for role in step.roles)),
        documents=tuple(dict.fromkeys(d for step in steps for item in step.outputs for d in item.documents)),
        old_span=old.span if old else None,
        new_span=new.span if new else None,
    )


def _changes(old: Names, new: Names, matching: Matching) -> list[Change]:
    comparer = RowComparer(old, new, matching)
    changes: list[Change] = []
    if old.procedure.id != new.procedure.id:
        changes.append(
            Change(
                kind=Kind.PROCEDURE_RENAMED,
                category=Category.ADMINISTRATIVE,
                part="kunci SOP",
                before=old.procedure.id,
                after=new.procedure.id,
                old_span=old.procedure.span,
                new_span=new.procedure.span,
            )
        )
    for pair in matching.pairs:
        changes.extend(_structure(pair, old, new))
        if pair.old and pair.new:
            changes.extend(comparer.changes(pair))
    changes.extend(_numbers(matching.pairs, changes, old, new))
    changes.extend(_columns(changes, old, new))
    changes.extend(compare_controls(old, new, matching))
    changes.extend(compare_case_rule(old, new))
    changes.extend(compare_lists(old.procedure, new.procedure))
    changes.extend(compare_identity(old.procedure, new.procedure))
    changes.extend(compare_doubts(old.procedure, new.procedure, matching))
    return [_documented(change, old.procedure, new.procedure) for change in changes]


def _structure(pair: StepPair, old: Names, new: Names) -> list[Change]:
    """A row that came, went, moved, was split or merged."""
    first = (*pair.new, *pair.old)[0]
    base = Change(
        kind=Kind.STEP_MOVED,
        category=Category.SUBSTANTIVE,
        part="langkah",
        field=f"langkah/{first.id}",
        roles=tuple(dict.fromkeys(role for step in (*pair.old, *pair.new) for role in step.roles)),
        old=tuple(map(old.ref, pair.old)),
        new=tuple(map(new.ref, pair.new)),
        old_span=pair.old[0].span if pair.old else None,
        new_span=pair.new[0].span if pair.new else None,
    )
    if not pair.old or not pair.new:
        words = _row_words(first, old if pair.old else new)
        came = replace(
            base,
            kind=Kind.STEP_REMOVED if pair.old else Kind.STEP_ADDED,
            # Start and end rows oblige nobody.
            category=Category.EDITORIAL if first.is_terminal else Category.SUBSTANTIVE,
            before=words if pair.old else None,
            after=words if pair.new else None,
            documents=tuple(dict.fromkeys(d for item in first.outputs for d in item.documents)),
        )
        return [came]
    if len(pair.old) == len(pair.new) == 1:
        if not pair.moved:
            return []
        return [replace(base, before=_neighbour(pair.old[0], old), after=_neighbour(pair.new[0], new))]
    parted = replace(
        base,
        kind=Kind.STEP_SPLIT if len(pair.old) == 1 else Kind.STEP_MERGED,
        before="; ".join(step.activity for step in pair.old),
        after="; ".join(step.activity for step in pair.new),
    )
    return [parted]


def _row_words(step: Step, names: Names) -> str:
    """A row in one sentence: activity, who, how long, what comes of it."""
    more = [
        names.roles(step.roles),
        limit_words(step.limit, names),
        "output: " + "; ".join(item.printed for item in step.outputs) if step.outputs else None,
    ]
    known = [word for word in more if word]
    return f"{step.activity} ({'; '.join(known)})" if known else step.activity


def _neighbour(step: Step, names: Names) -> str:
    rows = list(names.procedure.all_steps())
    family = [row for row in rows if row.parent == step.parent]
    at = next(i for i, row in enumerate(family) if row.id == step.id)
    return f"setelah {names.target(family[at - 1].id)}" if at else "paling awal"


def _numbers(pairs: tuple[StepPair, ...], changes: list[Change], old: Names, new: Names) -> list[Change]:
    """Printed numbers and marks in the role cells; silent where the rows themselves changed."""
    if any(change.kind in _STRUCTURE for change in changes):
        return []
    for pair in pairs:
        if len(pair.old) == len(pair.new) == 1:
            one, two = pair.old[0], pair.new[0]
            both = set(one.roles) & set(two.roles)
            marks = [{(m.role, m.text) for m in step.marks if m.role in both} for step in (one, two)]
            if (one.number or "") != (two.number or "") or marks[0] != marks[1]:
                return [
                    Change(
                        kind=Kind.STEP_NUMBERS,
                        category=Category.EDITORIAL,
                        part="nomor dan tanda langkah",
                        field="langkah",
                        old=(old.ref(one),),
                        new=(new.ref(two),),
                        old_span=one.span,
                        new_span=two.span,
                    )
                ]
    return []


def _columns(changes: list[Change], old: Names, new: Names) -> list[Change]:
    """Role columns; silent about a role whose steps already say that it came or went."""
    told = {role for change in changes for role in change.roles}
    before = {column.role: column for column in old.procedure.columns}
    after = {column.role: column for column in new.procedure.columns}
    found: list[Change] = []
    for role in dict.fromkeys((*before, *after)):
        one, two = before.get(role), after.get(role)
        if one is None or two is None:
            if role in told:
                continue
            kind, weight = Kind.COLUMN_ADDED if one is None else Kind.COLUMN_REMOVED, Category.SUBSTANTIVE
        elif compare(one.printed, two.printed) is not Wording.SAME:
            kind, weight = Kind.COLUMN_REWORDED, Category.EDITORIAL
        else:
            continue
        found.append(
            Change(
                kind=kind,
                category=weight,
                part="kolom pelaksana",
                before=one.printed if one else None,
                after=two.printed if two else None,
                field=f"pelaksana/{role}",
                roles=(role,),
                old_span=one.span if one else None,
                new_span=two.span if two else None,
            )
        )
    return found


def _documented(change: Change, old: Procedure, new: Procedure) -> Change:
    """Mark what corrects a reading: the field was an open doubt, or its reading is noted now."""
    fields = {change.field}
    if change.old and change.new:
        rest = change.field.removeprefix(f"langkah/{change.new[0].id}")
        fields |= {f"langkah/{ref.id}{rest}" for ref in change.old}
    if not change.field:
        return change
    covered = any(_covers(d, field) for field in fields for d in old.doubts if d.open)
    noted = any(_covers(d, change.field) for d in new.doubts if d not in old.doubts)
    return replace(change, documented=True) if covered or noted else change


def _covers(doubt: Doubt, field: str) -> bool:
    if doubt.spelling_only or doubt.field == "langkah":
        return False
    return field == doubt.field or field.startswith(f"{doubt.field}/")


def same_title(old: Procedure, new: Procedure) -> bool:
    """True when two SOPs of one agency bear one title, so that one may have got another key."""
    return old.agency == new.agency and folded(old.title) == folded(new.title)
