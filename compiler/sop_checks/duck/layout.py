"""The table ``raw``: how DuckDB keeps the columns of an export, and SQL that gives them back.

Texts are the dearest thing to copy, compare and keep.  ISO stamps are kept as microseconds only, and
columns with few different texts as the number of their text (:mod:`sop_checks.duck.words`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.duck.source import LIMITS, NotColumnar, Source, quoted
from sop_checks.duck.words import (
    Words,
    all_numbered,
    asked_words,
    complete,
    first_words,
    listed_words,
    looked_up,
    some_numbered,
)

_LOCAL = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?"
_OFFSET = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?([+-](0\d|1[0-4]):[0-5]\d|Z)"

_AWARE = re.compile(_OFFSET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the columns are kept, by position.

    Column 3 is ``c3``, or ``k3`` where its texts are numbered (0 is no value).  Texts that are dates
    have ``t3`` too, microseconds since 1970 on the wall clock; ``c3`` is NULL where ``t3`` says it all.

    Attributes:
        begins: ``rowid`` at which each part begins, and that behind the last one.
        words: numbered texts; the first has number 1.
        patterns: how texts that are dates are written, for ``strftime``.
    """

    begins: Sequence[int]
    words: Mapping[int, tuple[str, ...]]
    patterns: Mapping[int, str]

    def cell(self, index: int, alias: str = "") -> str:
        """SQL of a cell as the file has it."""
        prefix = f"{alias}." if alias else ""
        if index in self.words:
            return f"{listed_words(self.words[index])}[{prefix}k{index}]"
        if index in self.patterns:
            date = f"make_timestamp({prefix}t{index})"
            return f"coalesce({prefix}c{index}, strftime({date}, {quoted(self.patterns[index])}))"
        return f"{prefix}c{index}"

    def columns(self, index: int) -> str:
        """The columns that hold a cell."""
        if index in self.words:
            return f"k{index}"
        return f"c{index}, t{index}" if index in self.patterns else f"c{index}"


def load(connection: Any, source: Source, wanted: Collection[int], forms: Mapping[int, bool]) -> Layout:
    """Create ``raw`` with the wanted columns; its rowid counts from 0.

    ``forms`` are the text columns that are read as dates, and whether their stamps have an offset.

    Raises:
        NotColumnar: there are typed dates that are none for Python, infinite ones for example.
    """
    texts = [index for index in sorted(wanted) if source.kinds[index] == "text"]
    dates = {index: _separator(connection, source, index) for index, aware in forms.items() if not aware}
    case = source.bound.info.bound.get("berkas", -1)
    plain = [index for index in texts if index not in forms and index != case]
    words = first_words(source, plain) if source.is_text else asked_words(connection, source, plain)
    begins = _load(connection, source, wanted, forms, dates, words)
    while source.is_text and words:
        every = complete(connection, words)
        if every.keys() == words.keys():
            words = every
            break
        # A column has more texts than its sample let expect: anew, with its texts as they are.
        words = {index: texts for index, texts in words.items() if index in every}
        connection.execute("DROP TABLE raw")
        begins = _load(connection, source, wanted, forms, dates, words)
    limited = [(index, *LIMITS[kind]) for index in wanted if (kind := source.kinds[index]) in LIMITS]
    far = " OR ".join(f"min(c{index}) < {first} OR max(c{index}) > {last}" for index, first, last in limited)
    if far and connection.execute(f"SELECT {far} FROM raw").fetchone()[0]:
        raise NotColumnar("tanggal tanpa akhir")
    patterns = {index: f"%Y-%m-%d{separator}%H:%M:%S" for index, separator in dates.items()}
    return Layout(begins=begins, words=words, patterns=patterns)


def _load(
    connection: Any,
    source: Source,
    wanted: Collection[int],
    forms: Mapping[int, bool],
    dates: Mapping[int, str],
    words: Words,
) -> list[int]:
    """Read every part into ``raw``; where each begins, and where the last one ends."""
    begins = [0]
    for part in source.parts:
        into = "INSERT INTO raw" if len(begins) > 1 else "CREATE TABLE raw AS"
        scan = looked_up(part.scan, words) if source.is_text else part.scan
        columns: list[str] = []
        for index in sorted(wanted):
            if index in words:
                columns += some_numbered(index) if source.is_text else [all_numbered(index, words)]
            elif index in dates:
                columns += [f"CASE WHEN same{index} THEN NULL ELSE x{index} END AS c{index}", f"t{index}"]
            else:
                columns.append(f"{source.value(index)} AS c{index}")
            if forms.get(index):
                columns.append(f"{micros_of_text(f'x{index}', True)} AS t{index}")
        (count,) = connection.execute(
            f"{into} SELECT {', '.join(columns)} FROM {_read(scan, dates)}"
        ).fetchone()
        begins.append(begins[-1] + count)
    return begins


def _read(scan: str, dates: Mapping[int, str]) -> str:
    """The rows with ``t`` of ISO stamps, and whether it says ``same`` as the text.

    It does where the date, written again, is the same text: DuckDB reads many other forms.
    """
    if not dates:
        return scan
    read = ", ".join(
        f"CASE WHEN strlen(x{index}) = 19 THEN try_cast(x{index} AS TIMESTAMP) END AS u{index}"
        for index in dates
    )
    same: list[str] = []
    times: list[str] = []
    for index, separator in dates.items():
        written = f"u{index}::VARCHAR" if separator == " " else f"replace(u{index}::VARCHAR, ' ', 'T')"
        known = f"u{index} >= TIMESTAMP '1970-01-01' AND {written} = x{index}"
        same.append(f"coalesce({known}, false) AS same{index}")
        other = micros_of_text(f"x{index}", False)
        times.append(f"CASE WHEN same{index} THEN epoch_us(u{index}) ELSE {other} END AS t{index}")
    inner = f"SELECT *, {', '.join(same)} FROM (SELECT *, {read} FROM {scan})"
    return f"(SELECT *, {', '.join(times)} FROM ({inner}))"


def micros_of_text(column: str, aware: bool) -> str:
    """SQL of the microseconds that texts in ISO form mean: local time, or UTC of those with an offset.

    Hour 24, which only SQL accepts, and times before 1970 are left out.
    """
    if aware:
        # A day more at both ends, for the offset.
        usable = f"{has_offset(column)} AND {column} BETWEEN '1970-01-02' AND '9999-12-30'"
        return f"CASE WHEN {usable} THEN epoch_us(try_cast({column} AS TIMESTAMPTZ)) END"
    shape = f"length({column}) BETWEEN 19 AND 26 AND regexp_full_match({column}, {quoted(_LOCAL)})"
    usable = f"{shape} AND substr({column}, 12, 2) < '24' AND {column} >= '1970'"
    return f"CASE WHEN {usable} THEN epoch_us(try_cast({column} AS TIMESTAMP)) END"


def has_offset(column: str) -> str:
    """SQL: a text is an ISO stamp with an offset."""
    return (
        f"length({column}) BETWEEN 20 AND 32 AND regexp_full_match({column}, {quoted(_OFFSET)}) "
        f"AND substr({column}, 12, 2) < '24'"
    )


def is_aware(text: str) -> bool:
    """Whether a text is an ISO stamp with an offset."""
    return _AWARE.fullmatch(text) is not None


def _separator(connection: Any, source: Source, index: int) -> str:
    """What most of some dates have between day and time."""
    if source.is_text:
        texts = source.parts[0].sampled(index)
        return "T" if sum(text[10:11] == "T" for text in texts) * 2 > len(texts) else " "
    found = connection.execute(
        f"SELECT count(*) FILTER (x{index} LIKE '%-%T%:%'), count(*) FROM "
        f"(SELECT x{index} FROM {source.parts[0].scan} LIMIT 100)"
    ).fetchone()
    return "T" if found[0] * 2 > found[1] else " "
