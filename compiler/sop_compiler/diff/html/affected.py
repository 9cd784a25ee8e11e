"""What the changes of one SOP reach, in a few lines that fit on its sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sop_compiler.diff.names import Names
from sop_compiler.diff.records import AffectedRule, Category, Impact, ProcedureDiff, RuleFate

_KINDS = {
    "output-wajib": "output wajib",
    "kelengkapan": "kelengkapan",
    "batas-waktu": "batas waktu",
    "batas-berkas": "batas waktu seluruh berkas",
    "langkah-wajib": "langkah wajib dilaksanakan",
    "langkah-berulang": "langkah tidak diulang",
    "urutan": "urutan langkah",
    "pelaksana": "pelaksana",
    "pemisahan-fungsi": "pemisahan fungsi",
    "langkah-di-luar-sop": "langkah di luar SOP",
    "kendali": "kendali",
}

_MOST_ROWS = 6
_MOST_REASONS = 3


def affected_lines(diff: ProcedureDiff, impact: Impact) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings with their entries; only headings that have some."""
    parts = (
        ("Pelaksana", _one_line(_roles(diff, impact))),
        ("SOP lain", tuple(_procedures(diff, impact))),
        ("Dokumen", _one_line(_documents(diff, impact))),
        ("Pemeriksaan kepatuhan", tuple(_rules(diff, impact))),
    )
    return tuple((heading, entries) for heading, entries in parts if entries)


def _one_line(entries: Iterable[str]) -> tuple[str, ...]:
    line = "; ".join(entries)
    return (line,) if line else ()


def _roles(diff: ProcedureDiff, impact: Impact) -> Iterator[str]:
    """Every role with the rows in which its work changes."""
    agency = diff.id.split("/", 1)[0]
    steps = {(old, s.id): s for old, p in ((True, diff.old), (False, diff.new)) if p for s in p.all_steps()}
    rows: dict[str, dict[str, None]] = {}
    for change in diff.of(Category.SUBSTANTIVE):
        refs = [(True, ref) for ref in change.old] + [(False, ref) for ref in change.new]
        acting = [role for old, ref in refs if (old, ref.id) in steps for role in steps[old, ref.id].roles]
        for role in (*change.roles, *acting):
            found = rows.setdefault(role, {})
            if change.step is not None:
                found.setdefault(change.step.label)
    for role in impact.roles:
        owner, _, key = role.id.partition("/")
        if owner == agency and key in rows:
            yield f"{role.name} ({joined(rows[key])})" if rows[key] else role.name


def _procedures(diff: ProcedureDiff, impact: Impact) -> Iterator[str]:
    """Other SOPs, those with the same reason in one entry."""
    reasons: dict[str, list[str]] = {}
    for other in impact.procedures:
        for why in other.why:
            for tail in (f" dari {diff.title}", f" untuk {diff.title}", f" {diff.title} dalam keterkaitan"):
                if why.endswith(tail):
                    told = why.removesuffix(tail) + tail.replace(diff.title, "SOP ini")
                    reasons.setdefault(told, []).append(other.name)
    shared: dict[tuple[str, ...], list[str]] = {}
    for why, names in reasons.items():
        shared.setdefault(tuple(names), []).append(why)
    for names, whys in shared.items():
        rest = f"; dan {len(whys) - _MOST_REASONS} hal lain" if len(whys) > _MOST_REASONS else ""
        yield f"{'; '.join(names)}: {'; '.join(whys[:_MOST_REASONS])}{rest}"


def _documents(diff: ProcedureDiff, impact: Impact) -> Iterator[str]:
    agency = diff.id.split("/", 1)[0]
    own = {f"{agency}/{document}" for c in diff.of(Category.SUBSTANTIVE) for document in c.documents}
    for document in impact.documents:
        if document.id in own:
            yield f"{document.name} ({', '.join(document.why)})"


def _rules(diff: ProcedureDiff, impact: Impact) -> Iterator[str]:
    """How many checks appear, disappear or judge otherwise, and on which rows."""
    for fate in RuleFate:
        rows: dict[str, dict[str, None]] = {}
        count = 0
        for rule in impact.rules:
            if rule.fate is fate and (rule.new_id or rule.old_id).partition("@")[0] in _ids(diff):
                count += 1
                rows.setdefault(_row(rule, diff), {}).setdefault(_KINDS.get(rule.kind, rule.kind))
        if count:
            told = "; ".join(f"{row}: {', '.join(kinds)}" for row, kinds in rows.items())
            # A whole SOP that comes or goes would fill the page with the names of its rows.
            yield f"{count} {fate.value} – {told if len(rows) <= _MOST_ROWS else f'pada {len(rows)} bagian'}"


def _ids(diff: ProcedureDiff) -> set[str]:
    return {p.id for p in (diff.old, diff.new) if p is not None}


def _row(rule: AffectedRule, diff: ProcedureDiff) -> str:
    procedure = diff.new if rule.new_id else diff.old
    step = (rule.new_id or rule.old_id).partition("#")[2].partition("/")[0]
    if procedure is None or all(s.id != step for s in procedure.all_steps()):
        return "seluruh berkas"
    return Names(procedure).label(step)


def joined(labels: dict[str, None]) -> str:
    """Several rows as one phrase: "langkah 3, 4, dan 6"."""
    first, *rest = labels
    if not rest:
        return first
    short = [label.removeprefix("langkah ") for label in rest]
    return f"{', '.join([first, *short[:-1]])} dan {short[-1]}"
