"""The table ``raw``: how DuckDB keeps the columns of an export, and SQL that gives them back.

Texts are the dearest thing to copy, compare and keep.  ISO stamps are kept as microseconds only, and
columns of a Parquet file with few different texts as the number of their text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sop_checks.duck.source import LIMITS, NotColumnar, Source, quoted

_LOCAL = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?"
_OFFSET = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?([+-](0\d|1[0-4]):[0-5]\d|Z)"
_SAMPLE = 20_000
_FEW = 300
"""Different texts among the first rows from which a column is kept as texts."""
_WORDS = 1_000
"""Most different texts of a column that are numbered: every text is looked for in their list."""


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
            return f"{_listed(self.words[index])}[{prefix}k{index}]"
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
    words = {} if source.is_text else _words(connection, source, plain)
    begins = [0]
    for part in source.parts:
        into = "INSERT INTO raw" if len(begins) > 1 else "CREATE TABLE raw AS"
        columns: list[str] = []
        for index in sorted(wanted):
            if index in words:
                kind = "UTINYINT" if len(words[index]) < 256 else "USMALLINT"
                place = f"list_position({_listed(words[index])}, x{index})"
                columns.append(f"coalesce({place}, 0)::{kind} AS k{index}")
            elif index in dates:
                columns += [f"CASE WHEN same{index} THEN NULL ELSE x{index} END AS c{index}", f"t{index}"]
            else:
                columns.append(f"{source.value(index)} AS c{index}")
            if forms.get(index):
                columns.append(f"{micros_of_text(f'x{index}', True)} AS t{index}")
        (count,) = connection.execute(
            f"{into} SELECT {', '.join(columns)} FROM {_read(part.scan, dates)}"
        ).fetchone()
        begins.append(begins[-1] + count)
    limited = [(index, *LIMITS[kind]) for index in wanted if (kind := source.kinds[index]) in LIMITS]
    far = " OR ".join(f"min(c{index}) < {first} OR max(c{index}) > {last}" for index, first, last in limited)
    if far and connection.execute(f"SELECT {far} FROM raw").fetchone()[0]:
        raise NotColumnar("tanggal tanpa akhir")
    patterns = {index: f"%Y-%m-%d{separator}%H:%M:%S" for index, separator in dates.items()}
    return Layout(begins=begins, words=words, patterns=patterns)


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


def _separator(connection: Any, source: Source, index: int) -> str:
    """What most of the first dates have between day and time."""
    found = connection.execute(
        f"SELECT count(*) FILTER (x{index} LIKE '%-%T%:%'), count(*) FROM "
        f"(SELECT x{index} FROM {source.parts[0].scan} LIMIT 100)"
    ).fetchone()
    return "T" if found[0] * 2 > found[1] else " "


def _words(connection: Any, source: Source, columns: Sequence[int]) -> dict[int, tuple[str, ...]]:
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


def _listed(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"
