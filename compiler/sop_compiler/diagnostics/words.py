"""Guessing what somebody meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to ``word``, or ``None`` when none is near enough."""
    folded = {k.casefold().replace("_", "-").replace(" ", "-"): k for k in sorted(known)}
    near = get_close_matches(
        word.casefold().replace("_", "-").replace(" ", "-"), list(folded), n=1, cutoff=0.6
    )
    return folded[near[0]] if near else None


def shorten(text: str, limit: int = 60) -> str:
    """``text``, cut with an ellipsis when it is longer than ``limit`` characters."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
