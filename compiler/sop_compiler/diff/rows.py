"""What differs between rows that are the same work."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sop_compiler.align.texts import folded
from sop_compiler.diff.branches import branch_pairs, condition
from sop_compiler.diff.flows import Arrows
from sop_compiler.diff.items import compare_items
from sop_compiler.diff.limit_words import DIRECTIONS, limit_words
from sop_compiler.diff.limits import LimitChange, compare_limits, total
from sop_compiler.diff.matching import Matching
from sop_compiler.diff.names import Names
from sop_compiler.diff.records import Category, Change, Kind, StepPair, StepRef
from sop_compiler.diff.wording import Wording, compare
from sop_compiler.model import Branch, Item, Step, TimeLimit


class RowComparer:
    """Compares rows of two versions of one SOP."""

    def __init__(self, old: Names, new: Names, matching: Matching) -> None:
        """Take the names of both sides and which rows belong together."""
        self._old, self._new, self._matching = old, new, matching
        self._arrows = Arrows(old.procedure, new.procedure, matching)

    def changes(self, pair: StepPair) -> list[Change]:
        """Every difference of a pair that has rows on both sides."""
        one, two = _joined(pair.old, pair.new), _joined(pair.new, pair.old)
        refs = (tuple(map(self._old.ref, pair.old)), tuple(map(self._new.ref, pair.new)))
        row = _Row(one, two, refs, self._old, self._new, self._matching)
        row.parts = pair
        single = len(pair.old) == len(pair.new) == 1
        return [
            *(row.wording() if single else ()),
            *(row.nature() if single else ()),
            *row.roles(),
            *compare_items("kelengkapan", one.inputs, two.inputs, refs, row.fields("kelengkapan")),
            *row.limit(),
            *compare_items("output", one.outputs, two.outputs, refs, row.fields("output")),
            *self._branches(row, pair.old[-1], pair.new[-1]),
            *self._flow(row, pair),
            *(row.trifles() if single else ()),
        ]

    def _branches(self, row: _Row, one: Step, two: Step) -> list[Change]:
        pairs = branch_pairs(one.branches, two.branches)
        changes: list[Change] = []
        for i, j in pairs:
            changes.extend(self._branch(row, one.branches[i], two.branches[j]))
        ones, twos = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, branch in enumerate(one.branches):
            if i not in ones:
                changes.append(
                    row.change(
                        Kind.BRANCH_REMOVED,
                        f"cabang/{branch.label}",
                        part="cabang",
                        before=_exit(branch, self._old),
                        old_span=branch.span,
                    )
                )
        for j, branch in enumerate(two.branches):
            if j not in twos:
                changes.append(
                    row.change(
                        Kind.BRANCH_ADDED,
                        f"cabang/{branch.label}",
                        part="cabang",
                        after=_exit(branch, self._new),
                        new_span=branch.span,
                    )
                )
        return changes

    def _branch(self, row: _Row, one: Branch, two: Branch) -> list[Change]:
        changes: list[Change] = []
        part = f"cabang {two.label}"
        wording = compare(condition(one), condition(two))
        if wording is not Wording.SAME:
            changes.append(
                row.change(
                    Kind.BRANCH_CONDITION,
                    f"cabang/{two.label}",
                    part=part,
                    before=condition(one),
                    after=condition(two),
                    category=_weight(wording),
                    old_span=one.span,
                    new_span=two.span,
                )
            )
        if not self._arrows.same_target(one.target, two.target):
            changes.append(
                row.change(
                    Kind.BRANCH_TARGET,
                    f"cabang/{two.label}/ke",
                    part=part,
                    before=self._old.target(one.target),
                    after=self._new.target(two.target),
                    old_span=one.span,
                    new_span=two.span,
                )
            )
        return changes

    def _flow(self, row: _Row, pair: StepPair) -> list[Change]:
        changes: list[Change] = []
        one, two = pair.old[-1], pair.new[-1]
        if not one.branches and not two.branches and not self._arrows.same_next(one, two):
            changes.append(
                row.change(
                    Kind.FLOW_CHANGED,
                    "ke",
                    part="langkah berikutnya",
                    before=_places(one.goto, self._old, "baris di bawahnya"),
                    after=_places(two.goto, self._new, "baris di bawahnya"),
                )
            )
        one, two = pair.old[0], pair.new[0]
        if not self._arrows.same_previous(one, two):
            changes.append(
                row.change(
                    Kind.FLOW_CHANGED,
                    "setelah",
                    part="langkah sebelumnya",
                    before=_places(one.after, self._old, "baris di atasnya"),
                    after=_places(two.after, self._new, "baris di atasnya"),
                )
            )
        return changes


class _Row:
    """One pair of rows, each side joined to a single one."""

    def __init__(
        self,
        one: Step,
        two: Step,
        refs: tuple[tuple[StepRef, ...], tuple[StepRef, ...]],
        old: Names,
        new: Names,
        matching: Matching,
    ) -> None:
        self.one, self.two, self.refs = one, two, refs
        self.parts: StepPair = StepPair(old=(one,), new=(two,))
        self._old, self._new, self._matching = old, new, matching

    def fields(self, part: str) -> tuple[str, str]:
        return f"langkah/{self.one.id}/{part}", f"langkah/{self.two.id}/{part}"

    def change(
        self, kind: Kind, field: str, *, category: Category = Category.SUBSTANTIVE, **more: Any
    ) -> Change:
        base = Change(
            kind=kind,
            category=category,
            field=f"langkah/{self.two.id}/{field}",
            old=self.refs[0],
            new=self.refs[1],
            old_span=self.one.span,
            new_span=self.two.span,
        )
        return replace(base, **more)

    def wording(self) -> list[Change]:
        changes: list[Change] = []
        texts = self.one.stem, self.two.stem
        found = compare(*texts)
        if found is not Wording.SAME:
            changes.append(
                self.change(
                    Kind.STEP_RENAMED,
                    "kegiatan",
                    part="kegiatan",
                    before=texts[0],
                    after=texts[1],
                    category=_weight(found),
                )
            )
        notes = compare(self.one.note, self.two.note)
        if notes is not Wording.SAME:
            changes.append(
                self.change(
                    Kind.STEP_NOTE,
                    "keterangan",
                    part="keterangan",
                    before=self.one.note or None,
                    after=self.two.note or None,
                    category=_weight(notes),
                )
            )
        return changes

    def nature(self) -> list[Change]:
        """Kind of row and of its sub-rows; branches that come or go say by themselves what it is now."""
        one, two = self.one, self.two
        changes: list[Change] = []
        groups = tuple(step.group.kind if step.group else None for step in (one, two))
        if groups[0] != groups[1] and None not in groups:
            changes.append(
                self.change(
                    Kind.GROUP_KIND,
                    "sublangkah",
                    part="sublangkah",
                    before=_GROUPS[groups[0] or ""],
                    after=_GROUPS[groups[1] or ""],
                )
            )
        explained = bool(one.branches) != bool(two.branches) or groups[0] != groups[1]
        if one.kind is not two.kind and not explained:
            changes.append(
                self.change(
                    Kind.STEP_KIND,
                    "jenis",
                    part="jenis langkah",
                    before=_KINDS[one.kind.value],
                    after=_KINDS[two.kind.value],
                )
            )
        return changes

    def roles(self) -> list[Change]:
        one = dict(zip(self._keys(self._old, self.one.roles), self.one.roles, strict=True))
        two = dict(zip(self._keys(self._new, self.two.roles), self.two.roles, strict=True))
        if one.keys() == two.keys():
            return []
        differing = (*(one[k] for k in one if k not in two), *(two[k] for k in two if k not in one))
        return [
            self.change(
                Kind.ROLES_CHANGED,
                "pelaksana",
                part="pelaksana",
                before=self._old.roles(self.one.roles),
                after=self._new.roles(self.two.roles),
                roles=tuple(dict.fromkeys(differing)),
            )
        ]

    def _keys(self, names: Names, roles: tuple[str, ...]) -> list[str]:
        if self._old.procedure.agency == self._new.procedure.agency:
            return list(roles)
        return [folded(names.role(role)) for role in roles]

    def limit(self) -> list[Change]:
        one, two = self.one.limit, self.two.limit
        words = _limits(self.parts.old, self._old), _limits(self.parts.new, self._new)
        if (one is None) != (words[0] is None) or (two is None) != (words[1] is None):
            # Limits of parts that have no sum: nothing is known but that they are written otherwise.
            return [self.change(Kind.LIMIT_CHANGED, "waktu", part="waktu", before=words[0], after=words[1])]
        found = compare_limits(_mapped(one, self._matching), two)
        if found is LimitChange.SAME:
            return []
        kind = Kind.LIMIT_CHANGED
        if one is None or two is None:
            kind = Kind.LIMIT_ADDED if one is None else Kind.LIMIT_REMOVED
        elif found is LimitChange.REWORDED:
            kind = Kind.LIMIT_REWORDED
        return [
            self.change(
                kind,
                "waktu",
                part="waktu",
                before=words[0],
                after=words[1],
                category=Category.EDITORIAL if kind is Kind.LIMIT_REWORDED else Category.SUBSTANTIVE,
                direction=DIRECTIONS.get(found),
                old_span=one.span if one else self.one.span,
                new_span=two.span if two else self.two.span,
            )
        ]

    def trifles(self) -> list[Change]:
        one, two = self.one, self.two
        changes: list[Change] = []
        if one.id != two.id:
            changes.append(
                self.change(
                    Kind.STEP_KEY,
                    "id",
                    part="kunci langkah",
                    before=one.id,
                    after=two.id,
                    category=Category.EDITORIAL,
                )
            )
        if set(one.names) != set(two.names):
            changes.append(
                self.change(
                    Kind.STEP_NAMES,
                    "nama",
                    part="sebutan lain dalam data",
                    before="; ".join(one.names) or None,
                    after="; ".join(two.names) or None,
                    category=Category.ADMINISTRATIVE,
                )
            )
        if one.symbol is not two.symbol and one.kind is two.kind:
            changes.append(
                self.change(
                    Kind.STEP_SYMBOL,
                    "simbol",
                    part="simbol",
                    before=_SYMBOLS[one.symbol.value],
                    after=_SYMBOLS[two.symbol.value],
                    category=Category.EDITORIAL,
                )
            )
        return changes


_KINDS = {"start": "mulai", "process": "kegiatan", "decision": "keputusan", "end": "selesai"}
_SYMBOLS = {"capsule": "kapsul", "box": "kotak", "diamond": "belah ketupat"}
_GROUPS = {
    "semua": "semua dikerjakan",
    "salah_satu": "salah satu dikerjakan",
    "sesuai_kondisi": "dikerjakan sesuai kondisi",
}


def _weight(wording: Wording) -> Category:
    return Category.EDITORIAL if wording is Wording.EDITORIAL else Category.SUBSTANTIVE


def _mapped(limit: TimeLimit | None, matching: Matching) -> TimeLimit | None:
    if limit is None or limit.start is None or limit.start.step is None:
        return limit
    return replace(limit, start=replace(limit.start, step=matching.forward(limit.start.step)))


def _limits(steps: tuple[Step, ...], names: Names) -> str | None:
    words = [limit_words(step.limit, names) for step in steps]
    return " + ".join(word for word in words if word) or None


def _joined(steps: tuple[Step, ...], others: tuple[Step, ...]) -> Step:
    """Several rows as one: everything they ask for together.

    What one part hands to the next is no input of the whole, unless the whole asked for it.
    """
    if len(steps) == 1:
        return steps[0]
    wanted = {folded(item.printed) for step in others for item in step.inputs}
    made: set[str] = set()
    inputs: list[Item] = []
    for step in steps:
        for item in step.inputs:
            if folded(item.printed) not in made or folded(item.printed) in wanted:
                inputs.append(item)
        made |= {folded(item.printed) for item in step.outputs}
    return replace(
        steps[0],
        roles=tuple(dict.fromkeys(role for step in steps for role in step.roles)),
        inputs=_once(inputs),
        outputs=_once([item for step in steps for item in step.outputs]),
        limit=total(tuple(step.limit for step in steps)),
        branches=steps[-1].branches,
        goto=steps[-1].goto,
        after=steps[0].after,
    )


def _once(items: list[Item]) -> tuple[Item, ...]:
    found: dict[str, Item] = {}
    for item in items:
        found.setdefault(folded(item.printed), item)
    return tuple(found.values())


def _exit(branch: Branch, names: Names) -> str:
    return f"{condition(branch)} → {names.target(branch.target)}"


def _places(targets: tuple[str, ...] | None, names: Names, default: str) -> str:
    if targets is None:
        return default
    nothing = default if default.endswith("bawahnya") else "awal prosedur"
    return "; ".join(map(names.target, targets)) or nothing
