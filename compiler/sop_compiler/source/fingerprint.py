"""A digest of what an SOP file says, whatever its layout."""

from __future__ import annotations

import hashlib
import json
from typing import Any, cast

from sop_compiler.source.nodes import MapNode, to_plain

_NOT_TEXT = ("perlu_konfirmasi",)
"""Confirming a reading does not make another text of it."""


def text_fingerprint(node: MapNode) -> str:
    """sha256 (hex) of the content: comments, order of keys, quotes and line breaks do not count."""
    data = {key: value for key, value in to_plain(node).items() if key not in _NOT_TEXT}
    words = json.dumps(_folded(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(words.encode()).hexdigest()


def _folded(value: Any) -> Any:
    """White-space runs as one space, as the binder reads them."""
    if isinstance(value, dict):
        return {key: _folded(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_folded(item) for item in cast("list[Any]", value)]
    return " ".join(value.split()) if isinstance(value, str) else value
