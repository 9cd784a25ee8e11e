"""Where a text falls into words, for the browser and for us."""

from __future__ import annotations

import re
from typing import Final

SEPARATOR: Final = r"[\s\-/,:;().&\"'“”‘’…–—?!√%+*=#@\[\]{}_•\\]+"
"""Goes into the index as ``separator``; no "|", because the theme splits it there; no "<", which occurs
escaped only."""

_SPLIT: Final = re.compile(SEPARATOR)


def words_of(text: str) -> tuple[str, ...]:
    """Words of ``text`` in lower case, in order, doubles included."""
    return tuple(word for word in _SPLIT.split(text.lower()) if word)
