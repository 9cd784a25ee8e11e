"""Joining ``start`` and ``complete`` of one execution in SQL (rules: :mod:`sop_checks.records.lifecycle`).

Within a case, step and instance, in order of time, the events that take something are matched to
the starts that wait: the k-th one that finds a start waiting takes the k-th start.  With +1 for a
start and -1 for a taker, a taker finds none exactly where the running sum reaches a new lowest value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sop_checks.duck.stamps import TimeColumn
from sop_checks.folding import fold
from sop_checks.records import lifecycle

STARTS, COMPLETE, GIVEN_UP, OTHER = range(4)
"""What a transition means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Columns of the events of a log, in SQL over ``raw``.

    Attributes:
        keys: what an execution is of: case, SOP, step, instance.
        transition: the word that says what an event is.
        time: its time, as ``cell`` is the cell it stands in.
        joins: joins that they need.
        where: which rows are records.
    """

    keys: tuple[str, ...]
    transition: str
    time: TimeColumn
    cell: str
    joins: str
    where: str


def word_of(text: str, words: lifecycle.Transitions) -> int:
    """What a transition means."""
    word = fold(text)
    if word in lifecycle.START or word in words.start:
        return STARTS
    if word in lifecycle.COMPLETE or word in words.complete:
        return COMPLETE
    return GIVEN_UP if word in lifecycle.GIVEN_UP else OTHER


def join_work(
    connection: Any, work: Work, words: lifecycle.Transitions, texts: dict[str, str]
) -> list[tuple[int, str, bool]]:
    """Create the tables ``begun`` and ``gone``.

    ``begun`` has a row per execution that begins with an event of its own: ``n`` (the row that
    stays), ``us``, ``clock``, ``cell`` (when it began), ``start`` (the row of that event; ``n`` itself where
    the execution is not ended).  ``gone`` has the rows that are no executions.

    Args:
        connection: the open database.
        work: the columns.
        words: further words of the mapping.
        texts: every transition in the data, and how it is read.

    Returns:
        Rows to list: ``rowid``, transition, and whether it is a start that was given up.
    """
    connection.execute(
        "CREATE TABLE words AS SELECT unnest($1::VARCHAR[]) AS text, unnest($2::INTEGER[]) AS word",
        [list(texts), [word_of(read, words) for read in texts.values()]],
    )
    keys = ", ".join(f"{sql} AS k{number}" for number, sql in enumerate(work.keys))
    group = ", ".join(f"k{number}" for number in range(len(work.keys)))
    connection.execute(
        f"CREATE TABLE work AS SELECT raw.rowid AS n, word, {work.transition} AS text, "
        f"{work.time.us} AS us, {work.time.written} AS written, {work.time.clock} AS clock, "
        f"{work.cell} AS cell, {keys} FROM raw {work.joins} "
        f"JOIN words ON words.text = {work.transition} WHERE {work.where}"
    )
    connection.execute(
        f"""
        CREATE TABLE taken AS
        WITH busy AS (SELECT DISTINCT {group} FROM work WHERE word = {STARTS}),
        waiting AS (
            SELECT n, us, written, clock, cell, word, text, {group}, (word = {STARTS})::INTEGER AS begins,
                (word IN ({COMPLETE}, {GIVEN_UP}))::INTEGER AS takes
            FROM work SEMI JOIN busy USING ({group})
        ),
        summed AS (
            SELECT *, sum(begins) OVER w AS starts, sum(takes) OVER w AS takers,
                sum(begins - takes) OVER w AS height
            FROM waiting WINDOW w AS (PARTITION BY {group} ORDER BY written NULLS FIRST, n
                ROWS UNBOUNDED PRECEDING)
        ),
        lowest AS (
            SELECT *, least(0, min(height) OVER w) AS low, starts - begins AS before FROM summed
            WINDOW w AS (PARTITION BY {group} ORDER BY written NULLS FIRST, n ROWS UNBOUNDED PRECEDING)
        ),
        ranked AS (
            SELECT *, takers + low AS taken, coalesce(lag(low) OVER w, 0) AS low_before FROM lowest
            WINDOW w AS (PARTITION BY {group} ORDER BY written NULLS FIRST, n)
        )
        SELECT s.n AS start, s.us, s.clock, s.cell, t.n AS n, t.word, t.text
        FROM (FROM ranked WHERE begins = 1) s LEFT JOIN
            (FROM ranked WHERE takes = 1 AND low = low_before) t
            ON t.taken = s.starts AND {_same(group)}
        """
    )
    connection.execute(
        f"CREATE TABLE begun AS SELECT coalesce(n, start) AS n, us, clock, cell, start FROM taken "
        f"WHERE word IS NULL OR word = {COMPLETE}"
    )
    connection.execute(
        f"CREATE TABLE gone AS SELECT start AS value FROM taken WHERE word IS NOT NULL "
        f"UNION ALL SELECT n FROM work WHERE word IN ({GIVEN_UP}, {OTHER})"
    )
    return connection.execute(
        f"SELECT n, text, false FROM work WHERE word IN ({GIVEN_UP}, {OTHER}) UNION ALL "
        f"SELECT start, text, true FROM taken WHERE word = {GIVEN_UP} ORDER BY 1"
    ).fetchall()


def _same(group: str) -> str:
    return " AND ".join(f"t.{key} = s.{key}" for key in group.split(", "))
