"""A draft as YAML text in the style of the handbook."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

import yaml

from sop_compiler.importing.draft import Draft, Plain

_WIDTH = 100
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_FLOW_MAPS = ("sumber", "disahkan", "tanda", "waktu")
_FLOW_ITEMS = ("identitas", "dasar_hukum", "kualifikasi", "keterkaitan", "pelaksana", "cabang")


def to_yaml(draft: Draft) -> str:
    """The whole file."""
    schema = f"# yaml-language-server: $schema=../.skema/{draft.agency}/sop-{draft.slug}.json"
    return f"{schema}\n" + "\n".join(_map(draft.content(), 0)) + "\n"


def scalar(text: str) -> str:
    """One line of YAML that reads back as exactly this text."""
    if _DATE.fullmatch(text):
        return text
    written = yaml.safe_dump(
        [text], default_flow_style=True, allow_unicode=True, width=10**9, default_style=None
    ).strip()
    return written[1:-1].strip()


def _map(data: Mapping[str, Plain], indent: int) -> list[str]:
    lines: list[str] = []
    pad = " " * indent
    for key, value in data.items():
        if isinstance(value, str):
            lines.append(f"{pad}{key}: {scalar(value)}")
        elif isinstance(value, Mapping):
            inner = cast("Mapping[str, Plain]", value)
            flow = flow_text(inner)
            if key in _FLOW_MAPS or (key == "dikonfirmasi" and len(flow) < _WIDTH):
                lines.append(f"{pad}{key}: {flow}")
            else:
                lines += [f"{pad}{key}:", *_map(inner, indent + 2)]
        else:
            lines += _list(key, value, indent)
    return lines


def _list(key: str, items: Sequence[Plain], indent: int) -> list[str]:
    pad = " " * indent
    texts = all(isinstance(item, str) for item in items)
    flow = flow_text(items)
    if not items or (texts and len(flow) + len(key) + indent < _WIDTH):
        return [f"{pad}{key}: {flow}"]
    lines = [f"{pad}{key}:"]
    for item in items:
        if isinstance(item, str):
            lines.append(f"{pad}  - {scalar(item)}")
        elif key in _FLOW_ITEMS:
            lines.append(f"{pad}  - {flow_text(item)}")
        else:
            inner = _map(item, indent + 4)
            lines += [f"{pad}  - {inner[0].lstrip()}", *inner[1:]]
    return lines


def flow_text(value: Plain) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        entries = cast("Mapping[str, Plain]", value)
        return "{" + ", ".join(f"{scalar(k)}: {flow_text(v)}" for k, v in entries.items()) + "}"
    return "[" + ", ".join(flow_text(v) for v in value) + "]"
