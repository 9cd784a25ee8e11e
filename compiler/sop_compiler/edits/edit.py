"""An edit as data, and several of them on one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class EditRefused(Exception):
    """The text cannot be edited like this without guessing; the message says why, in Indonesian."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Characters ``start`` up to ``end`` of the text before any edit are replaced by ``new``."""

    start: int
    end: int
    new: str

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards.

        Raises:
            ValueError: ``end`` lies before ``start``, or ``start`` before the text.
        """
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no range: {self.start}..{self.end}")


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with all edits made; each counts in offsets of ``text`` itself.

    Insertions at one place come out in the order given, before what replaces the text there.

    Raises:
        EditRefused: two edits touch the same characters (make one, read again, make the other).
        ValueError: an edit lies outside the text.
    """
    pieces: list[str] = []
    done = 0
    # Sorting is stable, so that insertions at one place keep their order.
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.end > len(text):
            raise ValueError(f"edit {edit.start}..{edit.end} outside a text of {len(text)}")
        if edit.start < done:
            raise EditRefused("dua perubahan menyentuh tempat yang sama")
        pieces += (text[done : edit.start], edit.new)
        done = edit.end
    return "".join((*pieces, text[done:]))
