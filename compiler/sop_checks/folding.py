"""Comparing names as people write them: case, space and punctuation do not count (semantics §6)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Letters and digits of ``text`` only, compatibility forms unified, without case."""
    normal = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in normal if char.isalnum())
