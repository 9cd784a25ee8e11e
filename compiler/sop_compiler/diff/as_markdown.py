"""A comparison as a comment on a pull request: the meaning in the first line, long parts folded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sop_compiler.diff.as_text import HEADINGS, impact_lines, title_of
from sop_compiler.diff.new_version import VersionProblem
from sop_compiler.diff.records import Category, Change, HandbookDiff
from sop_compiler.diff.sentences import headline, sentence

MOST = 30
"""Entries of a list that are spelt out; the rest is counted."""

LONGEST = 60_000
"""Characters of a comment; forges cut or refuse more than 65,536."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def render_markdown(diff: HandbookDiff, problems: Sequence[VersionProblem] | None = None) -> str:
    """The whole comparison; ends with a line break.

    ``problems``: substantive changes without a new version; ``None`` when nobody asked.
    """
    parts = [f"**{plain(headline(diff.procedures, diff.registers))}**", ""]
    for problem in problems or ():
        parts += [f"> **{plain(problem.title)}**: {plain(problem.text)} {plain(problem.remedy)}", ""]
    for procedure in diff.procedures:
        parts += [f"### {plain(title_of(procedure))}", "", *_changes(procedure.changes)]
    if diff.registers:
        parts += ["### Daftar bersama", "", *_changes(diff.registers)]
    impact = impact_lines(diff.impact)
    if impact:
        parts += ["<details><summary>Yang ikut terkena</summary>", ""]
        for heading, entries in impact:
            parts += [f"**{plain(heading)}**", "", *_list(entries), ""]
        parts += ["</details>", ""]
    parts.append(f"<sub>Dari {plain(diff.old_name)} ke {plain(diff.new_name)}.</sub>")
    return _within("\n".join(parts))


def _changes(changes: Sequence[Change]) -> Iterable[str]:
    for category, heading in HEADINGS.items():
        found = [sentence(c) for c in changes if c.category is category]
        if not found:
            continue
        if category is Category.SUBSTANTIVE:
            yield from (*_list(found), "")
        else:
            yield from (f"<details><summary>{heading}: {len(found)}</summary>", "", *_list(found), "")
            yield from ("</details>", "")


def _list(entries: Sequence[str]) -> Iterable[str]:
    yield from (f"- {plain(entry)}" for entry in entries[:MOST])
    if len(entries) > MOST:
        yield f"- dan {len(entries) - MOST} lainnya"


def plain(text: str) -> str:
    """Words of a form are words: no mark-up, no mention of a person by an at sign."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("@", "&#64;")


def _within(text: str) -> str:
    if len(text) <= LONGEST:
        return f"{text}\n"
    cut = text[:LONGEST].rsplit("\n", 1)[0]
    still_open = cut.count("<details>") - cut.count("</details>")
    said = "Terlalu panjang untuk satu komentar; selengkapnya dengan `sop diff`."
    return f"{cut}\n{'</details>' * still_open}\n\n{said}\n"
