"""The lines an arrow can take, without coordinates.

A way uses only lines that cannot meet a symbol:

* ``Run``: the axis of a role column between two neighbouring symbols of that column;
* ``Channel``: the gutter beside the symbols of a column, left or right;
* ``Band``: the strip above the symbols of a row;
* ``Middle``: the middle of a row, from a symbol's side over empty cells.

Vertical and horizontal lines take turns. What shares a ``key`` shares the line.
"""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.site.sheet.layout import Link, Side


@dataclass(frozen=True, slots=True)
class Run:
    """A vertical line on the axis of ``column`` below the symbol in row ``above`` (-1: the top)."""

    column: int
    above: int
    key: str


@dataclass(frozen=True, slots=True)
class Channel:
    """A vertical line in the gutter of ``column`` on ``side``."""

    column: int
    side: Side
    key: str


@dataclass(frozen=True, slots=True)
class Band:
    """A horizontal line above the symbols of ``row``."""

    row: int
    key: str


@dataclass(frozen=True, slots=True)
class Middle:
    """A horizontal line at the middle of ``row``, from ``side`` of the symbol in ``column``."""

    row: int
    column: int
    side: Side
    key: str


Line = Run | Channel | Band | Middle


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The way of one link from (source, ``exit_column``) to (target, ``entry_column``)."""

    link: Link
    lines: tuple[Line, ...]
    exit_column: int
    exit_side: Side
    entry_column: int
    entry_side: Side | None
