"""JSON Schema findings at the node's line and column, in the words of the form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator

from sop_compiler.diagnostics import Collector, closest
from sop_compiler.source.nodes import ListNode, MapNode, Node, TextNode, is_blank, to_plain
from sop_compiler.spans import Span

KINDS = ("sop", "instansi", "dokumen", "peraturan", "istilah", "kalender")
_TYPE_WORDS = {
    "string": ("teks", "text"),
    "number": ("teks", "text"),
    "array": ("daftar (`- …`)", "a list (`- …`)"),
    "object": ("isian bernama (`nama: nilai`)", "named entries (`name: value`)"),
}
_PATTERN_WORDS = {
    r"^\d{4}-\d{2}-\d{2}$": (
        "tulis tahun-bulan-hari, misalnya 2024-01-17",
        "write year-month-day, for example 2024-01-17",
    ),
    r"^[a-z0-9]+(-[a-z0-9]+)*$": (
        "pakai huruf kecil, angka, dan tanda hubung saja, misalnya `terima-berkas`",
        "use lower-case letters, digits and hyphens only, such as `terima-berkas`",
    ),
    r"^\d+$": ("tulis angka saja", "write digits only"),
}
_ANY_FORM = ("periksa cara tulisnya pada keterangan isian ini", "see how this entry is written")


@cache
def schema(kind: str) -> dict[str, Any]:
    """The published JSON Schema of a file kind (one of :data:`KINDS`)."""
    folder = resources.files("sop_compiler") / "schema" / f"{kind}.schema.json"
    return json.loads(folder.read_text(encoding="utf-8"))


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(schema(kind))


def check_schema(node: Node, kind: str, out: Collector) -> None:
    """Add one finding for each place of ``node`` that does not follow the form of ``kind``."""
    if not isinstance(node, MapNode):
        found, found_en = _found(node)
        out.error("root-not-map", node.span, found=found, found_en=found_en)
        return
    for error in _validator(kind).iter_errors(to_plain(node)):
        _report(error, node, out)


def _report(error: Any, root: Node, out: Collector) -> None:
    path: Sequence[Any] = list(error.absolute_path)
    node, key, span = _locate(root, path)
    match error.validator:
        case "additionalProperties":
            _unknown_keys(error, node, out)
        case "required":
            for name in error.validator_value:
                if name not in error.instance:
                    blank = node.entry(name) if isinstance(node, MapNode) else None
                    out.error("missing-key", blank.key_span if blank else _head(node, span), key=name)
        case "type":
            wanted = error.validator_value
            words = [_TYPE_WORDS[w] for w in ([wanted] if isinstance(wanted, str) else wanted)]
            found, found_en = _found(node)
            out.error(
                "wrong-type",
                _head(node, span),
                key=key,
                expected=" atau ".join(dict.fromkeys(w[0] for w in words)),
                expected_en=" or ".join(dict.fromkeys(w[1] for w in words)),
                found=found,
                found_en=found_en,
            )
        case "enum":
            value, allowed = str(error.instance), [str(v) for v in error.validator_value]
            near = closest(value, allowed)
            hint = (
                ("hint-did-you-mean-known", {"word": near, "known": ", ".join(allowed)})
                if near
                else ("hint-allowed", {"allowed": ", ".join(allowed)})
            )
            out.report("not-allowed", span, hint=hint, value=value, key=key)
        case "pattern":
            words = _PATTERN_WORDS.get(error.validator_value, _ANY_FORM)
            hint = ("hint-pattern", {"what": words[0], "what_en": words[1]})
            out.report("bad-pattern", span, hint=hint, value=_short(error.instance), key=key)
        case "minItems":
            out.error("too-few", span, key=key, n=str(error.validator_value))
        case "minLength":
            out.error("empty-text", span, key=key)
        case _:
            out.error("schema-other", _head(node, span), key=key)


def _unknown_keys(error: Any, node: Node, out: Collector) -> None:
    known = sorted(error.schema.get("properties", {}))
    if not isinstance(node, MapNode):
        return
    free = [k for k in known if node.entry(k) is None]
    for entry in node.entries:
        if entry.key in known:
            continue
        near = closest(entry.key, free or known)
        listing = ", ".join(known)
        hint = (
            ("hint-did-you-mean-known", {"word": near, "known": listing})
            if near
            else ("hint-known-keys", {"known": listing})
        )
        out.report("unknown-key", entry.key_span, hint=hint, key=entry.key)


def _locate(root: Node, path: Sequence[Any]) -> tuple[Node, str, Span]:
    """Node at ``path``, the name to call it by, and the place to point at."""
    node, name = root, "berkas"
    for part in path:
        if isinstance(node, MapNode) and isinstance(part, str):
            entry = node.entry(part)
            if entry is None:
                break
            node, name = entry.value, part
        elif isinstance(node, ListNode) and isinstance(part, int):
            node = node.items[part]
    return node, name, node.span


def _head(node: Node, span: Span) -> Span:
    """First line only: a caret under a whole block says nothing."""
    if isinstance(node, MapNode) and node.entries:
        return node.entries[0].key_span
    if isinstance(node, ListNode) and node.items:
        return _head(node.items[0], node.items[0].span)
    return span


def _found(node: Node) -> tuple[str, str]:
    if is_blank(node):
        return "kosong", "blank"
    if isinstance(node, TextNode):
        return "teks", "text"
    return _TYPE_WORDS["array" if isinstance(node, ListNode) else "object"]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
