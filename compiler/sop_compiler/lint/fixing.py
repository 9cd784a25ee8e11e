"""``sop lint --fix``: mending what can be mended without changing what a signed form prints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sop_compiler.diagnostics import Collector, Diagnostic
from sop_compiler.edits import Document, Edit, EditRefused, apply
from sop_compiler.lint import known, silence
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import Rule
from sop_compiler.model import Handbook
from sop_compiler.source import ListNode, MapNode, Node, SourceFile
from sop_compiler.source.reader import read_nodes


@dataclass(frozen=True, slots=True)
class Fixes:
    """New texts by path, the findings they mend, and files that could not be edited with the reason."""

    texts: Mapping[str, str]
    mended: int
    refused: tuple[tuple[str, str], ...]


def fix(
    handbook: Handbook,
    files: Sequence[SourceFile],
    found: Sequence[Diagnostic],
    *,
    rules: Sequence[Rule],
    known_text: str = "",
) -> Fixes:
    """The texts after mending ``found`` (active findings of a report)."""
    context = Context(handbook, handbook.procedures, {f.path: f for f in files})
    by_id = {r.id: r for r in rules}
    edits: dict[str, dict[Edit, None]] = {}
    mended = 0
    refused: dict[str, str] = {}
    unused: dict[str, list[Diagnostic]] = {}
    for d in found:
        if d.code in ("silence-unused", "known-stale"):
            unused.setdefault(d.span.file, []).append(d)
            continue
        rule = by_id.get(d.rule)
        try:
            made = rule.fix(context, d) if rule and rule.fix else ()
        except EditRefused as reason:
            refused[d.span.file] = str(reason)
            continue
        if made:
            mended += 1
            edits.setdefault(d.span.file, {}).update(dict.fromkeys(made))
    for file, entries in unused.items():
        try:
            made = _remove(known_text if file == known.FILE else context.files[file].text, file, entries)
        except EditRefused as reason:
            refused[file] = str(reason)
            continue
        mended += len(entries)
        edits.setdefault(file, {}).update(dict.fromkeys(made))
    texts: dict[str, str] = {}
    for file, wanted in edits.items():
        try:
            texts[file] = apply(known_text if file == known.FILE else context.files[file].text, [*wanted])
        except EditRefused as reason:
            refused[file] = str(reason)
    return Fixes(texts, mended, tuple(sorted(refused.items())))


def _remove(text: str, file: str, entries: Sequence[Diagnostic]) -> Sequence[Edit]:
    """Edits that take list items (field ``abaikan/2``) out; an emptied ``abaikan`` goes altogether."""
    root: Node | None = read_nodes(text, file, Collector())
    key = known.KEY if file == known.FILE else silence.KEY
    entry = root.entry(key) if isinstance(root, MapNode) else None
    if not isinstance(root, MapNode) or entry is None or not isinstance(entry.value, ListNode):
        return ()
    positions = sorted({int(d.field.rsplit("/", 1)[1]) - 1 for d in entries})
    document = Document(text)
    if len(positions) == len(entry.value.items) and key == silence.KEY:
        return document.remove_key(root, key)
    return document.remove_item(entry.value, *positions)
