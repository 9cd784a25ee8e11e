"""Places in source files."""

from __future__ import annotations

import re
from typing import NamedTuple


class _Stretch(NamedTuple):
    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Span(_Stretch):
    """A stretch of a source file; a tuple, because a handbook has millions of them.

    Attributes:
        file: POSIX path relative to the project root.
        line: first line, from 1.
        column: first column in characters, from 1.
        end_line: last line, from 1.
        end_column: column behind the last character.
    """

    __slots__ = ()

    def __new__(cls, file: str, line: int, column: int, end_line: int, end_column: int) -> Span:
        """Refuse line or column 0: an off-by-one shows up at once.

        Raises:
            ValueError: a position lies before 1.
        """
        if line < 1 or column < 1 or end_line < 1 or end_column < 1:
            raise ValueError(f"position before 1:1 in {file}")
        return super().__new__(cls, file, line, column, end_line, end_column)

    @classmethod
    def file_start(cls, file: str) -> Span:
        """The first character of a file, for findings about a file as a whole."""
        return cls(file, 1, 1, 1, 2)


_LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


def lines_of(text: str) -> list[str]:
    """Lines as YAML counts them; ``str.splitlines`` also breaks at form feeds and the like."""
    plain = text.isascii() and "\r" not in text
    lines = text.split("\n") if plain else _LINE_BREAK.split(text)
    return lines[:-1] if lines and not lines[-1] else lines
