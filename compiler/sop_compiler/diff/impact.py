"""What changes reach beyond the SOPs themselves: other SOPs, roles, documents, checks, pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from sop_checks.rules import ProcedureRules, Rule, SourceRef
from sop_compiler.diff.records import (
    Affected,
    AffectedRule,
    Category,
    HandbookDiff,
    Impact,
    Kind,
    ProcedureDiff,
    RuleFate,
)
from sop_compiler.model import Agency, Handbook, Item, Procedure


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNames:
    """Addresses of handbook pages; handed in, because the site is no business of a comparison."""

    procedure: Callable[[Procedure], str]
    role: Callable[[str, str], str]
    document: Callable[[str, str], str]
    regulation: Callable[[str], str]


_OUTPUTS = frozenset({Kind.OUTPUT_ADDED, Kind.OUTPUT_REMOVED, Kind.OUTPUT_RENAMED, Kind.OUTPUT_DUTY})
_INPUTS = frozenset({Kind.INPUT_ADDED, Kind.INPUT_REMOVED, Kind.INPUT_RENAMED})
_NO_PLACE = SourceRef(file="", line=0)
_NOT_WORDS = bytes(set(range(256)) - set(b"abcdefghijklmnopqrstuvwxyz0123456789"))


def mentions(
    diffs: Iterable[ProcedureDiff], old: Handbook, new: Handbook, contents: Mapping[str, bytes]
) -> set[str]:
    """Files that may name a changed SOP or a document it makes or needs; more may be named than do."""
    slugs: set[bytes] = set()
    names: set[bytes] = set()
    for diff in diffs:
        if not diff.substantive:
            continue
        slugs.add(re.escape(diff.id.split("/", 1)[1].encode()))
        documents = {d for c in diff.changes for d in c.documents}
        for handbook in (old, new):
            for agency in handbook.agencies:
                for document in agency.documents:
                    if document.id in documents:
                        names.update(map(_bare, (document.id, document.name, *document.aliases)))
    if not slugs:
        return set()
    named = re.compile(rb"(?<![a-z0-9-])(?:" + b"|".join(sorted(slugs)) + rb")(?![a-z0-9-])")
    # Names of documents are compared without case and punctuation, so they are looked for that way.
    made = re.compile(b"|".join(sorted(map(re.escape, names - {b""}), key=len, reverse=True)) or rb"(?!)")
    return {
        path
        for path, raw in contents.items()
        if path.count("/") == 2
        and (named.search(raw) or made.search(raw.lower().translate(None, _NOT_WORDS)))
    }


def impact_of(
    diff: HandbookDiff,
    old: Handbook,
    new: Handbook,
    around: Handbook,
    rules_of: Callable[[Handbook], tuple[ProcedureRules, ...]],
    pages: PageNames,
) -> Impact:
    """The impact list.

    Args:
        diff: what changed.
        old: the older side, as far as it was read.
        new: the newer side.
        around: the newer side with the SOPs that :func:`mentions` named.
        rules_of: compiles the checks.
        pages: addresses of pages.
    """
    newest = [d for d in diff.procedures if not d.earlier]
    procedures = _procedures(newest, around, pages)
    roles = _roles(newest, old, new, pages)
    documents = _documents(newest, old, new, pages)
    return Impact(
        procedures=procedures,
        roles=roles,
        documents=documents,
        rules=_rules(newest, old, new, rules_of),
        pages=_pages(diff, newest, procedures, roles, documents, new, pages),
    )


def _bare(text: str) -> bytes:
    return text.lower().encode("utf-8").translate(None, _NOT_WORDS)


def _procedures(diffs: list[ProcedureDiff], around: Handbook, pages: PageNames) -> tuple[Affected, ...]:
    """Other SOPs that need or make what changed, or name a changed SOP as related."""
    reasons: dict[str, list[str]] = {}
    known = {p.id: p for p in around.procedures}
    for diff in diffs:
        if not diff.substantive:
            continue
        made = _changed(diff, _OUTPUTS, _outputs)
        needed = _changed(diff, _INPUTS, _inputs)
        for other in around.procedures:
            if other.id == diff.id:
                continue
            found = reasons.setdefault(other.id, [])
            if other.agency == diff.id.split("/", 1)[0]:
                for item in _inputs(other):
                    if not made.isdisjoint(item.documents):
                        found.append(f"memerlukan “{item.text}” dari {diff.title}")
                for item in _outputs(other):
                    if not needed.isdisjoint(item.documents):
                        found.append(f"menghasilkan “{item.text}” untuk {diff.title}")
            if any(r.procedure == diff.id for r in other.related or ()):
                found.append(f"menyebut {diff.title} dalam keterkaitan")
    return tuple(
        Affected(
            id=key,
            name=known[key].title,
            why=tuple(dict.fromkeys(found)),
            path=pages.procedure(known[key]),
        )
        for key, found in sorted(reasons.items())
        if found
    )


def _outputs(procedure: Procedure) -> list[Item]:
    return [item for step in procedure.all_steps() for item in step.outputs]


def _inputs(procedure: Procedure) -> list[Item]:
    return [item for step in procedure.all_steps() for item in step.inputs]


def _changed(
    diff: ProcedureDiff, kinds: frozenset[Kind], items: Callable[[Procedure], list[Item]]
) -> frozenset[str]:
    """Documents that one side has and the other has not, or that changes of ``kinds`` concern."""
    old, new = (
        frozenset(d for item in items(p) for d in item.documents) if p else frozenset[str]()
        for p in (diff.old, diff.new)
    )
    changes = [c for c in diff.of(Category.SUBSTANTIVE) if c.kind in kinds]
    return (old ^ new) | frozenset(d for change in changes for d in change.documents)


def _roles(
    diffs: list[ProcedureDiff], old: Handbook, new: Handbook, pages: PageNames
) -> tuple[Affected, ...]:
    """Roles whose work changes: of the rows concerned on either side, gained and lost."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for diff in diffs:
        agency = diff.id.split("/", 1)[0]
        steps = {
            (side, s.id): s for side, p in (("old", diff.old), ("new", diff.new)) if p for s in p.all_steps()
        }
        for change in diff.of(Category.SUBSTANTIVE):
            rows = [steps.get(("old", ref.id)) for ref in change.old]
            rows += [steps.get(("new", ref.id)) for ref in change.new]
            acting = [role for row in rows if row for role in row.roles]
            for role in dict.fromkeys((*change.roles, *acting)):
                found = reasons.setdefault((agency, role), [])
                found.append(diff.title)
    return tuple(
        Affected(
            id=f"{agency}/{role}",
            name=_role_name(agency, role, new, old),
            why=tuple(dict.fromkeys(found)),
            path=pages.role(agency, role),
        )
        for (agency, role), found in sorted(reasons.items())
    )


def _documents(
    diffs: list[ProcedureDiff], old: Handbook, new: Handbook, pages: PageNames
) -> tuple[Affected, ...]:
    reasons: dict[tuple[str, str], list[str]] = {}
    for diff in diffs:
        agency = diff.id.split("/", 1)[0]
        for change in diff.of(Category.SUBSTANTIVE):
            for document in change.documents:
                reasons.setdefault((agency, document), []).append(_DOCUMENT_WHY.get(change.kind, "diubah"))
    return tuple(
        Affected(
            id=f"{agency}/{document}",
            name=_document_name(agency, document, new, old),
            why=tuple(dict.fromkeys(found)),
            path=pages.document(agency, document),
        )
        for (agency, document), found in sorted(reasons.items())
    )


_DOCUMENT_WHY = {
    Kind.OUTPUT_ADDED: "output baru",
    Kind.OUTPUT_REMOVED: "bukan output lagi",
    Kind.OUTPUT_RENAMED: "disebut lain",
    Kind.INPUT_ADDED: "kelengkapan baru",
    Kind.INPUT_REMOVED: "bukan kelengkapan lagi",
    Kind.INPUT_RENAMED: "disebut lain",
    Kind.STEP_ADDED: "output langkah baru",
    Kind.STEP_REMOVED: "output langkah yang dihapus",
    Kind.PROCEDURE_ADDED: "output SOP baru",
    Kind.PROCEDURE_REMOVED: "output SOP yang dihapus",
}


def _rules(
    diffs: list[ProcedureDiff],
    old: Handbook,
    new: Handbook,
    rules_of: Callable[[Handbook], tuple[ProcedureRules, ...]],
) -> tuple[AffectedRule, ...]:
    """Checks of the changed SOPs, by id without the version, rows followed where their key changed."""
    before = _compiled(rules_of, old, [d.old for d in diffs])
    after = _compiled(rules_of, new, [d.new for d in diffs])
    found: list[AffectedRule] = []
    for diff in diffs:
        ones = before.get(diff.old.id, {}) if diff.old else {}
        twos = after.get(diff.new.id, {}) if diff.new else {}
        for key in dict.fromkeys((*twos, *ones)):
            one, two = ones.get(key), twos.get(key)
            fate = RuleFate.CHANGED
            if one is None or two is None:
                fate = RuleFate.NEW if one is None else RuleFate.GONE
            elif _test(one) == _test(two):
                continue
            there = two or one
            if there is not None:
                found.append(
                    AffectedRule(
                        fate=fate,
                        kind=there.kind,
                        old_id=one.id if one else "",
                        new_id=two.id if two else "",
                        text=there.text,
                    )
                )
    return tuple(found)


def _compiled(
    rules_of: Callable[[Handbook], tuple[ProcedureRules, ...]],
    handbook: Handbook,
    procedures: list[Procedure | None],
) -> dict[str, dict[str, Rule]]:
    wanted = tuple(p for p in procedures if p is not None)
    compiled = rules_of(replace(handbook, procedures=wanted, earlier=()))
    return {p.sop: {rule.id.partition("#")[2]: rule for rule in p.versions[-1].rules} for p in compiled}


def _test(rule: Rule) -> Rule:
    """What a check tests, without its id, words and place."""
    limit = rule.limit
    if limit is not None and limit.limit is not None:
        limit = replace(limit, limit=replace(limit.limit, printed=""))
    required = rule.required
    if required is not None and required.limit is not None:
        required = replace(required, limit=replace(required.limit, printed=""))
    return replace(
        rule, id="", text="", basis_note="", legal="", source=_NO_PLACE, limit=limit, required=required
    )


def _pages(
    diff: HandbookDiff,
    diffs: list[ProcedureDiff],
    procedures: tuple[Affected, ...],
    roles: tuple[Affected, ...],
    documents: tuple[Affected, ...],
    new: Handbook,
    pages: PageNames,
) -> tuple[Affected, ...]:
    """Pages of the handbook on which something else stands now."""
    found: dict[str, Affected] = {}

    def add(path: str, name: str) -> None:
        found.setdefault(path, Affected(id=path, name=name, path=path))

    for item in diffs:
        there = item.new or item.old
        if there is not None:
            add(pages.procedure(there), f"halaman {item.title}")
    for affected in roles:
        add(affected.path, f"tugas {affected.name}")
    for affected in documents:
        add(affected.path, f"dokumen {affected.name}")
    for affected in procedures:
        add(affected.path, f"halaman {affected.name}")
    regulations = {r.id: r.name for r in new.regulations}
    for change in diff.changes:
        for regulation in change.regulations:
            add(pages.regulation(regulation), regulations.get(regulation, regulation))
    return tuple(found.values())


def _role_name(agency: str, role: str, *handbooks: Handbook) -> str:
    for record in _agencies(agency, handbooks):
        for known in record.roles:
            if known.id == role:
                return known.abbreviation or known.name
    return role


def _document_name(agency: str, document: str, *handbooks: Handbook) -> str:
    for record in _agencies(agency, handbooks):
        for known in record.documents:
            if known.id == document:
                return known.name
    return document


def _agencies(agency: str, handbooks: Iterable[Handbook]) -> Iterable[Agency]:
    return (a for handbook in handbooks for a in handbook.agencies if a.id == agency)
