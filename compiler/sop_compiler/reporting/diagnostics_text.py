"""Diagnostics for a reader: place, sentence, source line with a caret, what would have been right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from sop_compiler.diagnostics import Diagnostic, Severity
from sop_compiler.spans import Span, lines_of

_WORDS = {
    "id": {"error": "galat", "warning": "peringatan", "see": "lihat juga", "none": "Tidak ada masalah."},
    "en": {"error": "error", "warning": "warning", "see": "see also", "none": "No problems."},
}
_WIDTH = 110
# Control, format (direction marks), surrogate, private, line and paragraph separators.
_ACTING = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))


def render_text(diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], language: str = "id") -> str:
    """All findings as text; ``texts`` maps file paths to their contents."""
    found = list(diagnostics)
    lines = {file: lines_of(texts[file]) for file in {d.span.file for d in found} & texts.keys()}
    return "\n".join(_one(d, lines, language) for d in found)


def summary_line(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """Counts in one line."""
    found = list(diagnostics)
    errors = sum(d.severity is Severity.ERROR for d in found)
    words = _WORDS[language]
    if not found:
        return words["none"]
    return f"{errors} {words['error']}, {len(found) - errors} {words['warning']}"


def _one(d: Diagnostic, lines: Mapping[str, list[str]], language: str) -> str:
    words = _WORDS[language]
    span = d.span
    place = f"{visible(span.file)}:{span.line}:{span.column}"
    head = f"{place}: {words[d.severity.value]}: {visible(d.message(language))} [{d.rule}]"
    parts = [head, *excerpt(span, lines.get(span.file, []))]
    advice = d.advice(language)
    if advice:
        parts.append(f"      → {visible(advice)}")
    parts.extend(f"      {words['see']} {visible(s.file)}:{s.line}:{s.column}" for s in d.related)
    return "\n".join(parts) + "\n"


def visible(text: str) -> str:
    """``text`` without anything a terminal would act on: Tab as a space, control characters as a sign."""
    if text.isprintable():  # which nothing of those is
        return text
    return "".join(" " if c == "\t" else "�" if unicodedata.category(c) in _ACTING else c for c in text)


def excerpt(span: Span, lines: list[str]) -> list[str]:
    """The source line of ``span`` and a line of carets below it; nothing for a blank line."""
    if span.line > len(lines) or not lines[span.line - 1].strip():
        return []
    text = visible(lines[span.line - 1])
    end = span.end_column if span.end_line == span.line else len(text) + 1
    start, stop = span.column - 1, max(end - 1, span.column)
    if len(text) > _WIDTH:
        text, start, stop = _window(text, start, stop)
    number = str(span.line)
    pad = " " * len(number)
    caret = " " * _cells(text[:start]) + "^" * max(_cells(text[start:stop]), 1)
    return [f"  {number} | {text}", f"  {pad} | {caret}"]


def _window(text: str, start: int, stop: int) -> tuple[str, int, int]:
    """The part of a long line around the caret."""
    left = max(0, min(start - 30, len(text) - _WIDTH))
    cut = text[left : left + _WIDTH]
    head, tail = ("…" if left else ""), ("…" if left + _WIDTH < len(text) else "")
    shift = len(head) - left
    return f"{head}{cut}{tail}", start + shift, min(stop + shift, len(head) + len(cut))


def _cells(text: str) -> int:
    """Columns a terminal uses for ``text``."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    zero = sum(unicodedata.category(c) in ("Mn", "Me") for c in text)
    return len(text) + wide - zero
