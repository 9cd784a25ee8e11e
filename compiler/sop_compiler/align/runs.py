"""Likeness of texts that are compared many times: each text as the bits of a number."""

from __future__ import annotations

from sop_compiler.align.texts import folded

_Run = tuple[str, str, str]


class _Bits(dict[_Run, int]):
    """A number with a bit of its own for every run."""

    def __missing__(self, run: _Run) -> int:
        bit = self[run] = 1 << len(self)
        return bit


class Runs:
    """Gives every run of three letters a bit of its own; numbers of one instance can be compared.

    :meth:`likeness` of two numbers is :func:`~sop_compiler.align.texts.similarity` of their texts.
    """

    def __init__(self) -> None:
        """No run known yet."""
        self._bits = _Bits()
        self._texts: dict[str, int] = {}

    def of(self, text: str) -> int:
        """``text`` as the bits of its runs."""
        found = self._texts.get(text)
        if found is None:
            words = folded(text)
            padded = f" {words} " if words else ""
            # Each run once, and each a bit of its own: their sum has all of them.
            runs = set(zip(padded, padded[1:], padded[2:], strict=False))
            found = self._texts[text] = sum(map(self._bits.__getitem__, runs))
        return found

    @staticmethod
    def likeness(one: int, two: int) -> float:
        """0 (no run in common) to 1 (all of them); two empty texts are equal."""
        total = one.bit_count() + two.bit_count()
        return 2 * (one & two).bit_count() / total if total else 1.0
