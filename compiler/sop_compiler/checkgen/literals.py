"""The one place where texts of an SOP become Python source."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any, cast

_NAME_LENGTH = 90
_WIDTH = 100
_HALF = re.compile("[\ud800-\udfff]")


def make_python_name(text: str) -> str:
    """Lower-case ASCII identifier part: ``Langkah 3a: Reviu`` gives ``langkah_3a_reviu``."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return name[:_NAME_LENGTH].rstrip("_") or "tanpa_nama"


def make_docstring(text: str) -> str:
    """A docstring literal, quotes included; what no source file should hold is left out.

    Further lines of ``text`` carry their own indent; the last line may be that indent alone.
    """
    lines = (
        line if line.isprintable() else "".join(filter(str.isprintable, line)) for line in text.split("\n")
    )
    shown = "\n".join(lines).lstrip()
    escaped = shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    return f'"""{escaped}"""'


def make_literal(value: Any, indent: int = 0) -> str:
    """A Python literal of plain data (dict, list, str, number, bool, None), broken where too long."""
    if isinstance(value, str):
        return _string(value)
    if not isinstance(value, (dict, list)) or not value:
        return repr(cast("object", value))
    deeper = indent + 4
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        parts = [f"{_key(key)}: {make_literal(item, deeper)}" for key, item in fields.items()]
        opening, closing = "{", "}"
    else:
        parts = [make_literal(item, deeper) for item in cast("list[Any]", value)]
        opening, closing = "[", "]"
    length = sum(map(len, parts)) + 2 * len(parts)  # with brackets, and commas between the parts
    if length + indent <= _WIDTH and not any("\n" in part for part in parts):
        return f"{opening}{', '.join(parts)}{closing}"
    margin = " " * deeper
    body = f",\n{margin}".join(parts)
    return f"{opening}\n{margin}{body},\n{' ' * indent}{closing}"


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """Names of fields: a few dozen, written a million times."""
    return _string(name)


def _string(text: str) -> str:
    # A JSON string is a Python string, once lone surrogates, which no file can hold, are escaped.
    quoted = encode_basestring(text)
    return quoted if quoted.isascii() else _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", quoted)
