"""A comparison for a terminal: what it means first, then SOP by SOP."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from sop_compiler.diff.new_version import VersionProblem
from sop_compiler.diff.records import Category, Change, HandbookDiff, Impact, ProcedureDiff, RuleFate
from sop_compiler.diff.sentences import headline, sentence

WIDTH = 100
HEADINGS = {
    Category.SUBSTANTIVE: "Substantif (mengubah kewajiban atau cara kerja)",
    Category.ADMINISTRATIVE: "Administratif",
    Category.EDITORIAL: "Redaksional (penulisan saja)",
}


def render_text(diff: HandbookDiff, problems: Sequence[VersionProblem] | None = None) -> str:
    """The whole comparison; ends with a line break.

    ``problems``: substantive changes without a new version; ``None`` when nobody asked.
    """
    if diff.empty:
        return f"{headline(())}\nDibandingkan: {diff.old_name} dengan {diff.new_name}.\n"
    told = changes_text(diff).rstrip("\n")
    sides = f"Dari {diff.old_name} ke {diff.new_name}."
    return "\n".join([told, *_impact(diff.impact), "", *_problems(problems), sides]) + "\n"


def changes_text(diff: HandbookDiff) -> str:
    """The changes alone: what they mean, then SOP by SOP."""
    lines = _wrapped(headline(diff.procedures, diff.registers), "")
    for procedure in diff.procedures:
        lines += ["", title_of(procedure), *_changes(procedure.changes)]
    if diff.registers:
        lines += ["", "Daftar instansi, pelaksana, dokumen, peraturan, kalender", *_changes(diff.registers)]
    return "\n".join(lines) + "\n"


def problems_text(problems: Sequence[VersionProblem]) -> str:
    """What the versions do not tell, or that all is well."""
    return "\n".join(_problems(problems)).rstrip() + "\n"


def _problems(problems: Sequence[VersionProblem] | None) -> list[str]:
    if problems is None:
        return []
    if not problems:
        return ["Setiap perubahan substantif mempunyai versi baru.", ""]
    lines: list[str] = []
    for problem in problems:
        lines += [problem.title, *_wrapped(problem.text, "  "), *_wrapped(problem.remedy, "  "), ""]
    return lines


def _impact(impact: Impact) -> list[str]:
    lines: list[str] = []
    for heading, entries in impact_lines(impact):
        lines += ["", f"Ikut terkena: {heading}"]
        lines += [line for entry in entries for line in _wrapped(entry, "    - ")]
    return lines


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
        (f"Pemeriksaan kepatuhan ({counts})", checks),
        ("Halaman buku SOP", [a.name for a in impact.pages]),
    ]
    return [(heading, entries) for heading, entries in parts if entries]


def _changes(changes: Iterable[Change]) -> list[str]:
    lines: list[str] = []
    for category, heading in HEADINGS.items():
        found = [c for c in changes if c.category is category]
        if found:
            lines.append(f"  {heading}")
            lines += [line for change in found for line in _wrapped(sentence(change), "    - ")]
    return lines


def _wrapped(text: str, mark: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
