"""YAML's own complaints in the words of an editor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from sop_compiler.diagnostics import Collector
from sop_compiler.source.syntax_words import (
    AFTER_QUOTE,
    ANCHOR,
    BACKSLASH,
    BRACKET,
    COLON,
    COMMA,
    CONTROL,
    DASH,
    HANGING,
    INDENT,
    LIST,
    NO_COLON,
    NO_SPACE,
    OTHER,
    QUOTE,
    START,
    TAB,
    Words,
)
from sop_compiler.spans import Span, lines_of

# First match wins; the left side is libyaml's (or pure PyYAML's) context and problem text.
_KNOWN: tuple[tuple[str, Words], ...] = (
    (r"unknown escape|escape (character|code)|hexadecimal|hexdecimal", BACKSLASH),
    (r"block sequence entries are not allowed", LIST),
    (r"scanning an? (anchor|alias|tag|directive)|URI escape|tag handle", ANCHOR),
    (r"quoted scalar|unexpected end of stream", QUOTE),
    (r"cannot start any token", START),
    (r"flow (sequence|mapping|node)|expected ',' or", BRACKET),
    (r"mapping values are not allowed", COLON),
    (r"simple key|could not find expected ':'", NO_COLON),
    (r"control characters|special characters|unacceptable|not allowed in", CONTROL),
    (r"expected key|block end|block mapping|block collection|block sequence|indent|expected '-'", INDENT),
)
_ENTRY = re.compile(r"\s*(?:- )?[\w. -]+:(?:\s|$)")
_GLUED_ENTRY = re.compile(r"(\s*(?:- )?)([A-Za-z_]+):\S")
_GLUED_DASH = re.compile(r"(\s*)-[^\s-]")


@dataclass(frozen=True, slots=True)
class _Found:
    """Words for a complaint, and its place: line and column from 1."""

    words: Words
    line: int
    column: int


def report_syntax_error(error: yaml.YAMLError, text: str, file: str, out: Collector) -> None:
    """Add the one finding a YAML error gives (reading stops there)."""
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    context = str(getattr(error, "context", None) or "")
    lines = lines_of(text) or [""]
    words = next((w for pattern, w in _KNOWN if re.search(pattern, f"{context} {problem}")), OTHER)
    found = _refined(words, *_place(error, words, text, lines), error, lines)
    place = Span(file, found.line, found.column, found.line, found.column + 1)
    said = found.words
    hint = ("hint-syntax", {"what": said.advice, "what_en": said.advice_en})
    out.report("syntax", place, hint=hint, what=said.what, what_en=said.what_en)


def _place(error: Any, words: Words, text: str, lines: list[str]) -> tuple[int, int]:
    mark = getattr(error, "problem_mark", None)
    start = getattr(error, "context_mark", None)
    # An unclosed quote or bracket is noticed far below; the reader needs to see where it began.
    if start is not None and words in (QUOTE, BRACKET, NO_COLON):
        mark = start
    mark = mark or start
    if mark is not None:
        line, column = mark.line + 1, mark.column + 1
    else:
        before = text[: getattr(error, "position", 0) or 0]
        line, column = len(lines_of(f"{before}.")), len(lines_of(f"{before}.")[-1])
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    return line, max(column, 1)


def _refined(words: Words, line: int, column: int, error: Any, lines: list[str]) -> _Found:
    """A closer look at the written line: YAML names the symptom, editors need the cause."""
    written = lines[line - 1]
    before = written[: column - 1]
    if words in (START, INDENT) and written[column - 1 : column] == "\t":
        return _Found(TAB, line, column)
    if words is INDENT and re.search(r"""['"]\s*$""", before):
        return _Found(AFTER_QUOTE, line, column)
    if words is COLON and _ENTRY.match(written) and ":" not in before and line > 1:
        return _Found(HANGING, line, len(written) - len(written.lstrip()) + 1)
    if words is NO_COLON:
        dash, entry = _GLUED_DASH.match(written), _GLUED_ENTRY.match(written)
        if dash:
            return _Found(DASH, line, dash.end(1) + 1)
        if entry:
            return _Found(NO_SPACE, line, entry.end(2) + 1)
    if words is BRACKET:
        inner = getattr(error, "problem_mark", None)
        if inner is not None and inner.line + 1 == line and written[inner.column : inner.column + 1].strip():
            return _Found(COMMA, line, inner.column + 1)
    return _Found(words, line, column)
