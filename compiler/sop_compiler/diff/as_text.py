"""A comparison for a terminal: what it means first, then SOP by SOP."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from sop_compiler.diff.records import Category, Change, HandbookDiff, Impact, ProcedureDiff, RuleFate
from sop_compiler.diff.sentences import headline, sentence

WIDTH = 100
HEADINGS = {
    Category.SUBSTANTIVE: "Substantif (mengubah kewajiban atau cara kerja)",
    Category.ADMINISTRATIVE: "Administratif",
    Category.EDITORIAL: "Redaksional (penulisan saja)",
}


def render_text(diff: HandbookDiff) -> str:
    """The whole comparison; ends with a line break."""
    lines = [*_wrapped(headline(diff.procedures, diff.registers), ""), ""]
    if diff.empty:
        return "\n".join([lines[0], f"Dibandingkan: {diff.old_name} dengan {diff.new_name}.", ""])
    lines.append(f"Dari {diff.old_name} ke {diff.new_name}.")
    for procedure in diff.procedures:
        lines += ["", title_of(procedure), *_changes(procedure.changes)]
    if diff.registers:
        lines += ["", "Daftar instansi, pelaksana, dokumen, peraturan, kalender", *_changes(diff.registers)]
    impact = impact_lines(diff.impact)
    if impact:
        lines += ["", "Yang ikut terkena"]
        for heading, entries in impact:
            lines += [f"  {heading}", *(line for entry in entries for line in _item(entry, "    - "))]
    return "\n".join(lines) + "\n"


def title_of(diff: ProcedureDiff) -> str:
    """The SOP with its agency; archived versions say so."""
    title = f"{diff.title} ({diff.agency_name})" if diff.agency_name else diff.title
    return f"{title}: versi lama" if diff.earlier else title


def impact_lines(impact: Impact) -> list[tuple[str, list[str]]]:
    """Headings and entries of the impact list, in words; only headings with entries."""
    fates = {fate: [rule for rule in impact.rules if rule.fate is fate] for fate in RuleFate}
    checks = [f"{rule.text} ({fate.value})" for fate, rules in fates.items() for rule in rules]
    counts = ", ".join(f"{len(rules)} {fate.value}" for fate, rules in fates.items() if rules)
    parts = [
        ("SOP lain", [f"{a.name}: {'; '.join(a.why)}" for a in impact.procedures]),
        ("Pelaksana", [f"{a.name} (dalam {'; '.join(a.why)})" for a in impact.roles]),
        ("Dokumen", [f"{a.name}: {', '.join(a.why)}" for a in impact.documents]),
        (f"Pemeriksaan kepatuhan: {counts}", checks),
        ("Halaman buku SOP", [a.name for a in impact.pages]),
    ]
    return [(heading, entries) for heading, entries in parts if entries]


def _changes(changes: Iterable[Change]) -> list[str]:
    lines: list[str] = []
    for category, heading in HEADINGS.items():
        found = [c for c in changes if c.category is category]
        if found:
            lines.append(f"  {heading}")
            lines += [line for change in found for line in _item(sentence(change), "    - ")]
    return lines


def _item(text: str, mark: str) -> list[str]:
    return _wrapped(text, mark)


def _wrapped(text: str, mark: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
