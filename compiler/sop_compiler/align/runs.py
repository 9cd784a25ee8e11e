"""Likeness of texts that are compared many times: each text as the bits of a number."""

from __future__ import annotations

from sop_compiler.align.texts import letters


class Runs:
    """Gives every run of three letters a bit of its own; numbers of one instance can be compared.

    :meth:`likeness` of two numbers is :func:`~sop_compiler.align.texts.similarity` of their texts.
    """

    def __init__(self) -> None:
        """No run known yet."""
        self._bits: dict[str, int] = {}  # run -> a number with its bit alone
        self._texts: dict[str, int] = {}

    def of(self, text: str) -> int:
        """``text`` as the bits of its runs."""
        found = self._texts.get(text)
        if found is None:
            found = 0
            bits = self._bits
            for run in letters(text):
                bit = bits.get(run)
                if bit is None:
                    bit = bits[run] = 1 << len(bits)
                found |= bit
            self._texts[text] = found
        return found

    @staticmethod
    def likeness(one: int, two: int) -> float:
        """0 (no run in common) to 1 (all of them); two empty texts are equal."""
        total = one.bit_count() + two.bit_count()
        return 2 * (one & two).bit_count() / total if total else 1.0
