"""YAML's own complaints in the words of an editor."""

from __future__ import annotations

import re
from typing import Any

import yaml

from sop_compiler.diagnostics import Collector
from sop_compiler.spans import Span

_COLON = (
    "teks ini memuat titik dua sehingga terbaca sebagai isian baru",
    "this text holds a colon, so it reads as a new entry",
    "apit seluruh teks dengan tanda kutip tunggal: '…'",
    "put the whole text in single quotes: '…'",
)
_INDENT = (
    "jarak masuk (spasi di awal baris) tidak sejajar dengan baris di atasnya",
    "the indentation does not line up with the lines above",
    "samakan jumlah spasi dengan isian yang sederajat; jangan memakai tombol Tab",
    "use the same number of spaces as the neighbouring entries; no Tab",
)
_QUOTE = (
    "tanda kutip dibuka tetapi tidak ditutup",
    "a quote is opened but not closed",
    "tutup dengan tanda kutip yang sama",
    "close it with the same quote",
)
_BRACKET = (
    "tanda kurung `[` atau `{` dibuka tetapi tidak ditutup, atau koma hilang",
    "a `[` or `{` is not closed, or a comma is missing",
    "tutup dengan `]` atau `}`, pisahkan butir dengan koma",
    "close it with `]` or `}`, separate items by commas",
)
_START = (
    "teks tidak boleh diawali tanda ini",
    "a text cannot start with this sign",
    "apit teks dengan tanda kutip tunggal: '…'; bila ini Tab, ganti dengan spasi",
    "put the text in single quotes: '…'; if it is a Tab, use spaces",
)
_NO_COLON = (
    "isian ini tidak mempunyai titik dua setelah namanya",
    "this entry has no colon after its name",
    "tulis `nama: nilai`",
    "write `name: value`",
)
_CONTROL = (
    "ada huruf kendali yang tidak tampak",
    "there is an invisible control character",
    "hapus lalu ketik ulang bagian ini",
    "delete and retype this part",
)
_OTHER = (
    "susunan tulisan di sini tidak dapat dibaca",
    "the writing cannot be read here",
    "periksa spasi di awal baris, tanda kutip, dan titik dua di sekitar baris ini",
    "check indentation, quotes and colons around this line",
)
_LIST = (
    "butir daftar (`- …`) harus dimulai di baris baru di bawah namanya",
    "a list item (`- …`) must start on a new line below its name",
    "tulis `nama:` lalu `- butir` di baris berikutnya",
    "write `name:` and then `- item` on the next line",
)
_AFTER_QUOTE = (
    "ada teks setelah tanda kutip penutup",
    "there is text behind the closing quote",
    "apit seluruh teks, atau gandakan tanda kutip di dalam teks ('')",
    "quote the whole text, or double the quote inside it ('')",
)
# First match wins; the left side is libyaml's (or pure PyYAML's) problem text.
_KNOWN: tuple[tuple[str, tuple[str, str, str, str]], ...] = (
    (r"block sequence entries are not allowed", _LIST),
    (r"quoted scalar|unexpected end of stream", _QUOTE),
    (r"cannot start any token|unknown escape", _START),
    (r"flow (sequence|mapping)|expected ',' or", _BRACKET),
    (r"mapping values are not allowed", _COLON),
    (r"simple key|could not find expected ':'", _NO_COLON),
    (r"control characters|special characters|unacceptable|not allowed in", _CONTROL),
    (r"expected key|block end|block mapping|block collection|block sequence|indent|expected '-'", _INDENT),
)


def report_syntax_error(error: yaml.YAMLError, text: str, file: str, out: Collector) -> None:
    """Add the one finding a YAML error gives (reading stops there)."""
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    context = str(getattr(error, "context", None) or "")
    words = next((w for pattern, w in _KNOWN if re.search(pattern, f"{context} {problem}")), _OTHER)
    where = _place(error, text, file)
    if words is _INDENT and re.search(r"""['"]\s*$""", text.splitlines()[where.line - 1][: where.column - 1]):
        words = _AFTER_QUOTE
    out.report(
        "syntax",
        where,
        hint=("hint-syntax", {"what": words[2], "what_en": words[3]}),
        what=words[0],
        what_en=words[1],
    )


def _place(error: Any, text: str, file: str) -> Span:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    # An unclosed quote is noticed at the end of the file; the reader needs to see where it began.
    if mark is not None and getattr(error, "context_mark", None) is not None:
        context = str(getattr(error, "context", ""))
        if "quoted" in context or "flow" in context:
            mark = error.context_mark
    if mark is None:
        position = getattr(error, "position", 0) or 0
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
    else:
        line, column = mark.line + 1, mark.column + 1
    lines = text.splitlines() or [""]
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1
    return Span(file, line, max(column, 1), line, max(column, 1) + 1)
