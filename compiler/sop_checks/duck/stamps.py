"""Times in SQL: the ISO forms that are surely read the same, everything else by the Python reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from itertools import islice, pairwise
from typing import Any

from sop_checks.duck.layout import Layout, has_offset, is_aware
from sop_checks.duck.source import NotColumnar, Source
from sop_checks.moments import LAST_INSTANT, Moment
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.row_reader import TIME_COLUMNS
from sop_checks.records.rows import TableInfo
from sop_checks.records.stamps import local_moment
from sop_checks.records.styles import Style, decimal_note, shapes_note, style_of
from sop_checks.records.tables import CellValue

DAY = 86_400_000_000
"""Microseconds of a day; all times in SQL are microseconds since 1970 on the local wall clock."""
_TEXTS = ("text", "dates")
"""Kinds of columns that are scanned as texts."""
_EPOCH = datetime(1970, 1, 1)
_MICRO = timedelta(microseconds=1)
_LOOKED_AT = 1_000
"""Distinct values from which the shape of dates is told."""
_FURTHER = (100_000, 2**62)
"""Rows that are looked through for them, if the first few do not have so many."""
_SOME_CLOCK = frozenset({time(1)})


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeColumn:
    """SQL of one column of dates, over ``raw`` and the joins below.

    Attributes:
        us: the moment (its first instant), NULL where there is none.
        clock: whether it has a clock time.
        bad: whether the cell holds a text that is no date.
        join: joins that the three need.
        written: microseconds of the stamp as it is written, in UTC where it has an offset.
    """

    us: str
    clock: str
    bad: str
    join: str = ""
    written: str = "NULL::BIGINT"


@dataclass(frozen=True, slots=True)
class Zones:
    """The agency's zone and that of stamps without offset, and the shift between them where constant."""

    agency: tzinfo
    data: tzinfo | None

    def shift(self) -> int | None:
        """Hours as microseconds to add to a stamp without offset, ``None`` where it varies."""
        if self.data is None:
            return 0
        mine, other = fixed_offset(self.agency), fixed_offset(self.data)
        return None if mine is None or other is None else mine - other


def fixed_offset(zone: tzinfo) -> int | None:
    """Offset of a zone in microseconds when it is the same all through 1990 to 2100."""
    offsets = {
        zone.utcoffset(datetime(year, month, 1)) for year in range(1990, 2101) for month in range(1, 13)
    }
    found = offsets.pop()
    return None if offsets or found is None else found // _MICRO


def micros(moment: Moment) -> int:
    """A moment as microseconds since 1970."""
    return (moment.at - _EPOCH) // _MICRO


def moment_of(us: int, clock: bool) -> Moment:
    """The moment of :func:`micros`."""
    return Moment(_EPOCH + timedelta(microseconds=us), clock)


def stamp_forms(connection: Any, source: Source, positions: Iterable[int], zones: Zones) -> dict[int, bool]:
    """Text columns of dates, and whether most of their stamps have an offset."""
    texts = [index for index in positions if source.kinds[index] in _TEXTS]
    if not texts:
        return {}
    fixed = fixed_offset(zones.agency) is not None
    if source.is_text:
        cells = {index: source.parts[0].sampled(index) for index in texts}
        return {index: fixed and sum(map(is_aware, some)) * 2 > len(some) for index, some in cells.items()}
    columns = ", ".join(
        f"count(*) FILTER ({has_offset(f'x{index}')}) * 2 > count(x{index})" for index in texts
    )
    names = ", ".join(f"x{index}" for index in texts)
    found = connection.execute(
        f"SELECT {columns} FROM (SELECT {names} FROM {source.parts[0].scan} LIMIT {_LOOKED_AT})"
    ).fetchone()
    return {index: bool(aware) and fixed for index, aware in zip(texts, found, strict=True)}


def read_time_columns(
    connection: Any,
    source: Source,
    layout: Layout,
    mapping: DataMapping,
    date_fields: tuple[str, ...],
    zones: Zones,
    forms: Mapping[int, bool],
    *,
    styled: bool = False,
) -> tuple[list[TableInfo], dict[int, TimeColumn]]:
    """The table of each part with the styles of its date columns, and the SQL of each such column.

    ``forms`` are those of :func:`stamp_forms`.  A table that is ``styled`` already, because its rows
    are only some of all, keeps its styles.

    Raises:
        NotColumnar: the table has a column for the start of the case, or parts write dates differently.
    """
    info = source.bound.info
    if source.bound.views != (info,):
        raise NotColumnar("bentuk lebar")
    if "mulai_berkas" in info.bound:
        raise NotColumnar("kolom mulai_berkas")
    positions = dated_positions(info, date_fields)
    every: list[TableInfo] = []
    looks: list[dict[int, _Look]] = []
    for part, (begin, end) in zip(source.parts, pairwise(layout.begins), strict=True):
        where = "true" if len(source.parts) == 1 else f"rowid >= {begin} AND rowid < {end}"
        looks.append(
            {index: _Look(connection, source, layout, index, zones, where, forms) for index in positions}
        )
        info = part.bound.info
        if styled:
            every.append(info)
            continue
        styles = {index: looks[-1][index].style(mapping) for index in positions}
        every.append(
            replace(
                info,
                day_orders={index: style.order for index, style in styles.items()},
                date_only=frozenset(index for index, style in styles.items() if style.date_only),
                notes=(
                    *info.notes,
                    *shapes_note(styles.values()),
                    *(decimal_note(part.bound.header.body) if source.is_text else ()),
                    *(note for style in styles.values() for note in style.notes),
                ),
            )
        )
    first = every[0]
    if any((one.day_orders, one.date_only) != (first.day_orders, first.date_only) for one in every):
        raise NotColumnar("tanggal yang ditulis berbeda di setiap berkas")
    for index, look in looks[0].items():
        look.include([other[index] for other in looks[1:]])
    return every, {index: look.column(first) for index, look in looks[0].items()}


def dated_positions(info: TableInfo, date_fields: tuple[str, ...]) -> list[int]:
    """Positions of the columns that are read as dates."""
    return sorted({at for name in (*TIME_COLUMNS, *date_fields) if (at := info.position(name)) >= 0})


class _Look:
    """One column of dates: what SQL reads itself, and the distinct other texts."""

    def __init__(
        self,
        connection: Any,
        source: Source,
        layout: Layout,
        index: int,
        zones: Zones,
        where: str,
        forms: Mapping[int, bool],
    ) -> None:
        """``where`` picks the rows of one part."""
        self.connection, self.index, self.zones, self.where = connection, index, zones, where
        self.name = source.bound.info.headers[index]
        self.typed = source.kinds[index] not in _TEXTS
        self.others: list[str] = []
        self.layout, self.source = layout, source
        self.head = list(islice(self._head(source), _LOOKED_AT))
        column, shift = f"c{index}", zones.shift()
        # Where the zone's offset varies, Python reads every text.
        self.text = layout.cell(index) if shift is None else column
        kind = source.kinds[index]
        if kind == "whole":
            raise NotColumnar("waktu sebagai bilangan")
        if kind == "date":
            self.written = self.fast = f"epoch_us({column}::TIMESTAMP)"
            self.clocks = frozenset[time]()
            return
        aware = forms.get(index, False)
        if kind == "zoned" or aware:
            offset = fixed_offset(zones.agency)
            if offset is None:
                raise NotColumnar("zona waktu yang berubah")
            self.written = f"t{index}" if aware else column
            self.fast, self.clocks = f"({self.written} + {offset})", _SOME_CLOCK
            if aware:
                self._find_others()
            return
        if shift is None and self.typed:
            raise NotColumnar("zona waktu yang berubah")
        self.written = f"epoch_us({column})" if self.typed else f"t{index}"
        if zones.data is not None:
            self._require_other_zone()
        if shift is None:
            self.fast, self.clocks = "NULL::BIGINT", frozenset[time]()
        else:
            self.fast = f"({self.written} + {shift})" if shift else self.written
            self.clocks = self._clocks(self.written)
        if not self.typed:
            self._find_others()

    def _require_other_zone(self) -> None:
        """Which of the last stamps leave the year 9999 on the way to another zone, Python tells."""
        last = f"SELECT max({self.written}) > {LAST_INSTANT - DAY} FROM raw WHERE {self.where}"
        if self.connection.execute(last).fetchone()[0]:
            raise NotColumnar("waktu pada akhir penanggalan")

    def _clocks(self, local: str) -> frozenset[time]:
        found = self.connection.execute(
            f"SELECT count({local}), bool_or({local} % {DAY} <> 0) FROM raw WHERE {self.where}"
        ).fetchone()
        if not found[0]:
            return frozenset()
        return _SOME_CLOCK if found[1] else frozenset({time.min})

    def _find_others(self) -> None:
        # Before 1970 a remainder of a day would be negative: those few are for Python.
        column = self.text
        self.others = [
            text
            for (text,) in self.connection.execute(
                f"SELECT DISTINCT {column} FROM raw WHERE {column} <> '' AND {self.fast} IS NULL "
                f"AND {self.where} ORDER BY 1"
            ).fetchall()
        ]

    def style(self, mapping: DataMapping) -> Style:
        others = (self.source.cell(text, self.index) for text in self.others)
        return style_of(self.name, [*dict.fromkeys([*self.head, *others])], mapping, self.clocks)

    def _head(self, source: Source) -> Iterator[CellValue]:
        """The first distinct values, as many as a style looks at; what SQL reads adds only its clocks."""
        column, info = self.layout.cell(self.index), source.bound.info
        first = f"SELECT {column} FROM raw WHERE {self.where} LIMIT {5 * _LOOKED_AT}"
        values = dict.fromkeys(value for (value,) in self.connection.execute(first).fetchall())
        kept = self.layout.columns(self.index)
        for more in _FURTHER:
            if len(values) > _LOOKED_AT:
                break
            rows = f"(SELECT rowid, {kept} FROM raw WHERE {self.where} LIMIT {more})"
            every = f"SELECT {column} FROM {rows} GROUP BY {kept} ORDER BY min(rowid) LIMIT {_LOOKED_AT + 1}"
            values = dict.fromkeys(value for (value,) in self.connection.execute(every).fetchall())
        for value in values:
            cell = source.cell(value, self.index)
            if info.text((cell,), 0):
                yield cell

    def include(self, looks: Sequence[_Look]) -> None:
        """Take in what the same column of other parts holds."""
        for look in looks:
            self.clocks |= look.clocks
            self.others = sorted({*self.others, *look.others})

    def column(self, info: TableInfo) -> TimeColumn:
        date_only = self.index in info.date_only
        fast = f"({self.fast} // {DAY} * {DAY})" if date_only else self.fast
        if date_only and self.zones.data is not None:
            raise NotColumnar("tanggal tanpa jam dalam zona lain")
        kind_clock = "false" if date_only or not self.clocks else "true"
        if self.typed or not self.others:
            return TimeColumn(us=fast, clock=kind_clock, bad="false", written=self.written)
        rows = [self._read(text, info) for text in self.others]
        table = f"stamps{self.index}"
        self.connection.execute(
            f"CREATE TABLE {table} AS SELECT unnest($1::VARCHAR[]) AS text, unnest($2::BIGINT[]) AS us, "
            "unnest($3::BOOLEAN[]) AS clock, unnest($4::BOOLEAN[]) AS bad, unnest($5::BIGINT[]) AS written",
            [self.others, *([row[at] for row in rows] for at in range(4))],
        )
        return TimeColumn(
            us=f"coalesce({table}.us, {fast})",
            clock=f"coalesce({table}.clock, {kind_clock})",
            bad=f"coalesce({table}.bad, false)",
            join=f"LEFT JOIN {table} ON {table}.text = {self.text}",
            written=f"coalesce({table}.written, {self.written})",
        )

    def _read(self, text: str, info: TableInfo) -> tuple[int | None, bool | None, bool, int | None]:
        cells = ("",) * self.index + (text,)
        if not info.text(cells, self.index):
            return None, None, False, None
        stamp = info.stamp(cells, self.index)
        moment = local_moment(stamp, self.zones.agency, self.zones.data)
        if stamp is None or moment is None:
            return None, None, stamp is None, None
        if micros(moment) < 0:
            raise NotColumnar("waktu sebelum 1970")
        written = stamp.at.replace(tzinfo=None) - (stamp.at.utcoffset() or timedelta()) - _EPOCH
        return micros(moment), moment.has_clock, False, written // _MICRO
