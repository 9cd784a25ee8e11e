"""Columns with few different texts, whose rows keep the number of their text.

Of a Parquet file or a table that Python has read, the texts are asked for before the rows are loaded.
Of a text file that would be a second pass over all of it: some rows tell most texts, and what they do
not tell is numbered once the rows are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sop_checks.duck.source import Source, quoted

Words = dict[int, tuple[str, ...]]
"""Texts by position of their column; the first of them has number 1, number 0 is no value."""
_SAMPLE = 20_000
_FEW = 300
"""Different texts in a sample from which a column is kept as texts."""
_WORDS = 1_000
"""Most different texts of a column that are numbered."""
_NEW = 8
"""A column of which one text in so many is new in the second half of a file has ever more."""


def asked_words(connection: Any, source: Source, columns: Sequence[int]) -> Words:
    """The texts of the columns that have few of them."""
    if not columns:
        return {}
    counts = ", ".join(f"count(DISTINCT x{index})" for index in columns)
    sample = connection.execute(
        f"SELECT {counts} FROM (SELECT * FROM {source.parts[0].scan} LIMIT {_SAMPLE})"
    ).fetchone()
    few = [index for index, count in zip(columns, sample, strict=True) if count <= _FEW]
    if not few:
        return {}
    found: dict[int, set[str]] = {index: set() for index in few}
    listed = ", ".join(f"list(DISTINCT x{index})" for index in few)
    for part in source.parts:
        lists = connection.execute(f"SELECT {listed} FROM {part.scan}").fetchone()
        for index, texts in zip(few, lists, strict=True):
            found[index].update(text for text in texts or () if text is not None)
    return {index: tuple(sorted(texts)) for index, texts in found.items() if 0 < len(texts) <= _WORDS}


def first_words(source: Source, columns: Sequence[int]) -> Words:
    """The texts of some rows, in the columns that seem to have few of them."""
    found: Words = {}
    for index in columns:
        every, new = set[str](), 0
        for part in source.parts:
            for number, rows in enumerate(part.sample):
                texts = {row[index] for row in rows if index < len(row)} - every - {""}
                new += len(texts) if number * 2 >= len(part.sample) else 0
                every |= texts
        if 0 < len(every) <= _FEW and new * _NEW <= len(every):
            found[index] = tuple(sorted(every))
    return found


def all_numbered(index: int, words: Words) -> str:
    """SQL of the column ``k`` of a row, all texts being known."""
    kind = "UTINYINT" if len(words[index]) < 256 else "USMALLINT"
    return f"coalesce(list_position({listed_words(words[index])}, x{index}), 0)::{kind} AS k{index}"


def looked_up(scan: str, words: Words) -> str:
    """The rows with ``w``, which is NULL for a text that is not known, else one less than its number.

    Quicker than looking through a list where texts do not come from a dictionary.
    """
    if not words:
        return scan
    codes = (
        f"enum_code(try_cast(x{index} AS ENUM({', '.join(map(quoted, texts))})))::USMALLINT AS w{index}"
        for index, texts in words.items()
    )
    return f"(SELECT *, {', '.join(codes)} FROM {scan})"


def some_numbered(index: int) -> list[str]:
    """SQL of the column ``k`` of a row with ``w``, and of ``c`` with a text that is not known."""
    return [
        f"coalesce(w{index} + 1::USMALLINT, 0)::USMALLINT AS k{index}",
        f"CASE WHEN w{index} IS NULL THEN x{index} END AS c{index}",
    ]


def complete(connection: Any, words: Words) -> Words:
    """All texts, once those the sample did not have are numbered too; ``c`` is gone then.

    Where columns have too many nothing is done but to leave them out of the result: the rows have to be
    loaded anew.
    """
    missing: Words = {}
    for index in words:
        texts = f"SELECT DISTINCT c{index} FROM raw WHERE c{index} IS NOT NULL LIMIT {_WORDS}"
        missing[index] = tuple(sorted(text for (text,) in connection.execute(texts).fetchall()))
    every = {index: (*known, *missing[index]) for index, known in words.items()}
    few = {index: texts for index, texts in every.items() if len(texts) <= _WORDS}
    if len(few) < len(words):
        return few
    for index, known in words.items():
        if missing[index]:
            place = f"{len(known)} + list_position({listed_words(missing[index])}, c{index})"
            connection.execute(f"UPDATE raw SET k{index} = {place} WHERE c{index} IS NOT NULL")
        connection.execute(f"ALTER TABLE raw DROP COLUMN c{index}")
    return every


def listed_words(texts: Iterable[str]) -> str:
    """SQL of a list of texts."""
    return f"[{', '.join(map(quoted, texts))}]"
