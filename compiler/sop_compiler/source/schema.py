"""JSON Schema findings at the node's line and column, in the words of the form."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Any, cast

from sop_compiler.diagnostics import Collector, closest, shorten
from sop_compiler.source.dates import is_date, suggest_date
from sop_compiler.source.nodes import ListNode, MapNode, Node, TextNode, is_blank, to_plain
from sop_compiler.source.schema_words import ANY_FORM, DATE_FORM, PATTERN_WORDS, TYPE_WORDS, type_hint
from sop_compiler.source.surely_valid import Check, quick_check
from sop_compiler.spans import Span

KINDS = ("sop", "instansi", "dokumen", "peraturan", "istilah", "kalender", "reviu")


def _is_date(value: object) -> bool:
    """Only texts of the right shape are judged: the pattern reports the others."""
    return not isinstance(value, str) or not re.fullmatch(DATE_FORM, value, re.ASCII) or is_date(value)


@cache
def schema(kind: str) -> dict[str, Any]:
    """The published JSON Schema of a file kind (one of :data:`KINDS`)."""
    folder = resources.files("sop_compiler") / "schema" / f"{kind}.schema.json"
    return json.loads(folder.read_text(encoding="utf-8"))


_FORMATS: dict[str, Check] = {"date": _is_date}


@cache
def _errors_of(kind: str) -> Callable[[Any], Iterator[Any]]:
    from jsonschema import Draft202012Validator, FormatChecker  # most runs need no message

    formats = FormatChecker(formats=())
    for name, check in _FORMATS.items():
        formats.checks(name)(check)
    validator = cast("Any", Draft202012Validator(schema(kind), format_checker=formats))
    return validator.iter_errors


@cache
def _quick(kind: str) -> Check | None:
    return quick_check(schema(kind), _FORMATS)


def check_schema(node: Node, kind: str, out: Collector) -> None:
    """Add one finding for each place of ``node`` that does not follow the form of ``kind``."""
    if not isinstance(node, MapNode):
        found, found_en = _found(node)
        out.report("root-not-map", node.span, hint=("hint-root", {}), found=found, found_en=found_en)
        return
    data = to_plain(node)
    quick = _quick(kind)
    if quick is not None and quick(data):
        return
    for error in _errors_of(kind)(data):
        _report(error, node, out)


def _report(error: Any, root: Node, out: Collector) -> None:
    node, key, span = _locate(root, list(error.absolute_path))
    rule: Any = error.validator_value
    match error.validator:
        case "additionalProperties":
            _unknown_keys(error, node, out)
        case "required" | "dependentRequired":
            _missing_keys(error, node, span, out)
        case "type":
            _wrong_type([rule] if isinstance(rule, str) else list(rule), node, key, _head(node, span), out)
        case "enum":
            _not_allowed(str(error.instance), [str(v) for v in rule], key, span, out)
        case "pattern":
            _bad_pattern(str(error.instance), rule, key, span, out)
        case "format":
            out.report("bad-date", span, hint=("hint-date", {}), value=str(error.instance))
        case "minItems":
            out.report("too-few", span, hint=("hint-items", {}), key=key, n=str(rule))
        case "uniqueItems":
            out.error("same-item", _repeated(node), key=key)
        case "minLength" | "minProperties":
            out.report("empty-text", span, hint=("hint-blank", {}), key=key)
        case _:
            out.error("schema-other", _head(node, span), key=key)


def _missing_keys(error: Any, node: Node, span: Span, out: Collector) -> None:
    rule: Any = error.validator_value
    wanted: list[str] = [k for ks in rule.values() for k in ks] if hasattr(rule, "values") else list(rule)
    written = [e.key for e in node.entries] if isinstance(node, MapNode) else []
    known = list(error.schema.get("properties", {}))
    misspelt = {closest(k, [n for n in known if n not in written]) for k in written if k not in known}
    for name in wanted:
        if name in error.instance or name in misspelt:  # the misspelt name is reported where it stands
            continue
        blank = node.entry(name) if isinstance(node, MapNode) else None
        if blank is not None:
            out.report("missing-key", blank.key_span, hint=("hint-blank", {}), key=name)
        else:
            out.report("missing-key", _head(node, span), hint=("hint-missing", {"key": name}), key=name)


def _wrong_type(wanted: list[str], node: Node, key: str, span: Span, out: Collector) -> None:
    words = [TYPE_WORDS[w] for w in wanted]
    found, found_en = _found(node)
    text = node.value if isinstance(node, TextNode) else None
    hint = type_hint(wanted, text, blank=is_blank(node))
    out.report(
        "wrong-type",
        span,
        hint=("hint-pattern", {"what": hint[0], "what_en": hint[1]}),
        key=key,
        expected=" atau ".join(dict.fromkeys(w[0] for w in words)),
        expected_en=" or ".join(dict.fromkeys(w[1] for w in words)),
        found=found,
        found_en=found_en,
    )


def _not_allowed(value: str, allowed: list[str], key: str, span: Span, out: Collector) -> None:
    near = closest(value, allowed)
    hint = (
        ("hint-did-you-mean-known", {"word": near, "known": ", ".join(allowed)})
        if near
        else ("hint-allowed", {"allowed": ", ".join(allowed)})
    )
    out.report("not-allowed", span, hint=hint, value=shorten(value), key=key)


def _bad_pattern(value: str, rule: str, key: str, span: Span, out: Collector) -> None:
    if rule == DATE_FORM:
        near = suggest_date(value)
        hint = ("hint-did-you-mean", {"word": near}) if near else ("hint-date", dict[str, str]())
        out.report("date-form", span, hint=hint, value=shorten(value))
        return
    words = PATTERN_WORDS.get(rule, ANY_FORM)
    hint = ("hint-pattern", {"what": words[0], "what_en": words[1]})
    out.report("bad-pattern", span, hint=hint, value=shorten(value), key=key)


def _unknown_keys(error: Any, node: Node, out: Collector) -> None:
    known = list(error.schema.get("properties", {}))
    if not isinstance(node, MapNode):
        return
    free = [k for k in known if node.entry(k) is None]
    listing = ", ".join(known)
    for entry in node.entries:
        if entry.key in known:
            continue
        near = closest(entry.key, free or known)
        hint = ("hint-did-you-mean", {"word": near}) if near else ("hint-known-keys", {"known": listing})
        out.report("unknown-key", entry.key_span, hint=hint, key=shorten(entry.key))


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
            node, name = node.items[part], f"{name}/{part + 1}"
    return node, name, node.span


def _repeated(node: Node) -> Span:
    """The second of two equal items."""
    seen: list[Any] = []
    for item in node.items if isinstance(node, ListNode) else ():
        plain = to_plain(item)
        if plain in seen:
            return _head(item, item.span)
        seen.append(plain)
    return node.span


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
    return TYPE_WORDS["array" if isinstance(node, ListNode) else "object"]
