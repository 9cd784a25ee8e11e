"""Finding the header of a table: titles above it, and headers of two or three rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sop_checks.folding import fold
from sop_checks.records.headers import KNOWN, bind_columns
from sop_checks.records.stamps import parse_stamp
from sop_checks.records.tables import Place, RawRow, RawTable, UnreadRow, cell_text

_SEARCHED_ROWS = 30
_DEEPEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The column names of a table, the rows below them, and the rows that are no records."""

    names: tuple[str, ...]
    body: tuple[RawRow, ...]
    above: tuple[UnreadRow, ...] = ()
    notes: tuple[str, ...] = ()


def find_header(
    table: RawTable, chosen: Mapping[str, Sequence[str]], other: frozenset[str] = frozenset()
) -> Header:
    """The row that names the most known columns, the case column among them, and the rows it goes on in.

    Where no row does, the first row with text is taken, so that a report can show its names.

    Args:
        table: a file or sheet.
        chosen: printed names a mapping gives per canonical column.
        other: folded names of further columns that the mapping uses.
    """
    if table.header is not None:
        return Header(names=table.header, body=table.rows)
    filled = [(index, row) for index, row in enumerate(table.rows[:_SEARCHED_ROWS]) if _texts(row)]
    if not filled:
        return Header(names=(), body=())
    scored = [(_score(row, chosen, other), -index) for index, row in filled]
    best = max(scored)
    at = -best[1] if best[0] else filled[0][0]
    at = _first_level(table.rows, at, chosen)
    levels = _levels(table.rows[at : at + _DEEPEST], chosen, other)
    names, notes = _told_apart(_merged(levels))
    below = at + len(levels)
    unread = [(row, "di atas judul kolom") for row in table.rows[:at] if _texts(row)]
    if below < len(table.rows) and _numbers_columns(table.rows[below]):
        unread.append((table.rows[below], "nomor kolom"))
        below += 1
    return Header(
        names=names,
        body=table.rows[below:],
        above=tuple(UnreadRow(Place(table.file, table.sheet, row.number), why) for row, why in unread),
        notes=notes,
    )


def _score(row: RawRow, chosen: Mapping[str, Sequence[str]], other: frozenset[str]) -> int:
    texts = [cell_text(cell) for cell in row.cells]
    bound = bind_columns(texts, chosen)
    return len(bound) + len(other & set(map(fold, texts))) if "berkas" in bound else 0


def _first_level(rows: Sequence[RawRow], at: int, chosen: Mapping[str, Sequence[str]]) -> int:
    """The header may begin above its best row, where the name of the case column is merged downwards."""
    texts = [cell_text(cell) for cell in rows[at].cells]
    case = bind_columns(texts, chosen).get("berkas", -1)
    while case >= 0 and at > 0 and len(rows[at - 1].cells) > case:
        if fold(cell_text(rows[at - 1].cells[case])) != fold(texts[case]):
            break
        at -= 1
    return at


def _levels(
    rows: Sequence[RawRow], chosen: Mapping[str, Sequence[str]], other: frozenset[str]
) -> list[list[str]]:
    """Texts of the header row and of the rows below it that belong to the header."""
    width = max((len(row.cells) for row in rows), default=0)
    texts = [[cell_text(cell) for cell in row.cells] + [""] * (width - len(row.cells)) for row in rows]
    case = bind_columns(texts[0], chosen).get("berkas", -1)
    if case < 0:
        return texts[:1]
    known = KNOWN | other | {fold(name) for names in chosen.values() for name in names}
    for depth in range(len(texts), 1, -1):
        if _is_header(texts[:depth], case, known):
            return texts[:depth]
    return texts[:1]


def _is_header(levels: Sequence[Sequence[str]], case: int, known: frozenset[str]) -> bool:
    """Whether rows form one header (``Waktu`` above ``Mulai`` and ``Selesai``).

    Below the case number stands nothing, or the same words again (cells merged downwards); the
    lowest row has known names only, at least one of them under a heading, and no row holds data.
    """
    top, last = levels[0], levels[-1]
    for lower in levels[1:]:
        if not any(lower) or (lower[case] and fold(lower[case]) != fold(top[case])):
            return False
        if any(text.isdecimal() or parse_stamp(text) for text in lower):
            return False
    headings = _spread(levels)
    fresh = [
        index
        for index, text in enumerate(last)
        if text and fold(text) not in {fold(row[index]) for row in levels[:-1]}
    ]
    named = all(
        fold(last[index]) in known or fold(" ".join(row[index] for row in headings)) in known
        for index in fresh
    )
    return bool(fresh) and named and any(not top[index] for index in fresh)


def _spread(levels: Sequence[Sequence[str]]) -> list[list[str]]:
    """Headings repeated over the columns they stand above: blank cells to their right, filled below."""
    spread: list[list[str]] = []
    for depth, row in enumerate(levels):
        own = list(row)
        for index in range(1, len(own) if depth < len(levels) - 1 else 0):
            below = any(lower[index] for lower in levels[depth + 1 :])
            # A heading ends where the one above it ends.
            same = depth == 0 or spread[depth - 1][index] == spread[depth - 1][index - 1]
            if not own[index] and below and same:
                own[index] = own[index - 1]
        spread.append(own)
    return spread


def _merged(levels: Sequence[Sequence[str]]) -> list[str]:
    """One name per column: the lowest text, with its headings where the same text stands twice."""
    if len(levels) == 1:
        return list(levels[0])
    lowest = [
        next((row[index] for row in reversed(levels) if row[index]), "") for index in range(len(levels[0]))
    ]
    counts = Counter(map(fold, lowest))
    headings = _spread(levels)
    names: list[str] = []
    for index, low in enumerate(lowest):
        parts = list(dict.fromkeys(row[index] for row in headings if row[index]))
        names.append(" ".join(parts) if counts[fold(low)] > 1 and levels[-1][index] else low)
    return names


def _told_apart(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names that stand twice get a number, so that every column can be named."""
    seen: Counter[str] = Counter()
    found: list[str] = []
    notes: list[str] = []
    for name in names:
        seen[fold(name)] += 1
        count = seen[fold(name)]
        if fold(name) and count > 1:
            notes.append(
                f"judul kolom {name!r} ada lebih dari satu; yang ke-{count} disebut '{name} ({count})'"
            )
            name = f"{name} ({count})"
        found.append(name)
    return tuple(found), tuple(notes)


def _numbers_columns(row: RawRow) -> bool:
    """``(1) (2) (3)`` below the header, as on printed forms."""
    texts = [text.strip("() .") for text in _texts(row)]
    return len(texts) > 2 and texts == [str(number) for number in range(1, len(texts) + 1)]


def _texts(row: RawRow) -> list[str]:
    return [text for text in map(cell_text, row.cells) if text]
