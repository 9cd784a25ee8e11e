"""``abaikan``: findings somebody decided to leave, with the reason, in the file they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Diagnostic, Severity, closest
from sop_compiler.source import SourceFile
from sop_compiler.spans import Span

KEY = "abaikan"


@dataclass(frozen=True, slots=True)
class Silence:
    """One entry: ``rule`` on ``field`` and everything below it (``""``: the whole file)."""

    file: str
    position: int
    rule: str
    field: str
    reason: str
    span: Span

    def covers(self, found: Diagnostic) -> bool:
        """True when it is about this finding."""
        if found.span.file != self.file or found.rule != self.rule:
            return False
        return not self.field or found.field == self.field or found.field.startswith(f"{self.field}/")


def read_silences(files: Iterable[SourceFile]) -> tuple[Silence, ...]:
    """The entries of all files, in order of file; what has no reason has been reported by the schema."""
    result: list[Silence] = []
    for file in files:
        # Without looking at the content, which may not have been read yet; only an escape can hide the key.
        if file.earlier or (KEY not in file.text and "\\" not in file.text):
            continue
        view = View.of(file.node)
        if view is None or not view.has(KEY):
            continue
        for position, entry in enumerate(view.items(KEY)):
            item = View.of(entry)
            rule, reason = (item.text("aturan"), item.text("alasan")) if item else (None, None)
            if item and rule and reason:
                field = item.text("di") or ""
                result.append(Silence(file.path, position, rule, field, reason, item.at("aturan")))
    return tuple(result)


def report_unused(
    silences: Iterable[Silence], used: Collection[Silence], known: Collection[str]
) -> Iterator[Diagnostic]:
    """Entries that silence nothing, and rules that do not exist."""
    for silence in silences:
        field = f"{KEY}/{silence.position + 1}"
        values = (("rule", silence.rule),)
        if silence.rule not in known:
            near = closest(silence.rule, known)
            hint = ("hint-did-you-mean", (("word", near),)) if near else ("hint-rules", ())
            yield Diagnostic("silence-unknown", silence.span, values, Severity.WARNING, hint, field=field)
        elif silence not in used:
            hint = ("hint-silence-unused", ())
            yield Diagnostic("silence-unused", silence.span, values, Severity.WARNING, hint, field=field)
