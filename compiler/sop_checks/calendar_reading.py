"""Reading a calendar from plain data: every problem is collected and told at once, in Indonesian."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Literal, get_args

from sop_checks.calendar_data import (
    WEEKDAY_KEYS,
    CalendarData,
    CountingSettings,
    DayReading,
    Holiday,
    HolidayKind,
    Source,
    SpecialPeriod,
    WeekPattern,
    Window,
    WorkWeek,
    with_overrides,
)
from sop_checks.calendar_fields import CalendarError, Fields, as_list, as_mapping, as_text
from sop_checks.moments import MomentError, zone_of

_ORIGIN_KEYS = ("sumber", "diasumsikan", "catatan")
_SETTING_WORDS = {
    "hari_pertama_dihitung": {"ya": True, "tidak": False},
    "terima_lewat_tutup_hari_berikut": {"ya": True, "tidak": False},
    "batas_hari": {"tutup": True, "tengah_malam": False},
    "cuti_bersama": {"kerja": True, "libur": False},
}
_CALENDAR_KEYS = (
    *("id", "nama", "zona_waktu", "berlaku_dari", "berlaku_sampai", "mewarisi", "minggu_kerja", "khusus"),
    *("hari_libur", "sumber", "hari", "hari_alasan", "catatan"),
    *_SETTING_WORDS,
)
_MAX_YEARS = 100


def read_calendar(data: object, parents: Mapping[str, object] | None = None) -> CalendarData:
    """Read a calendar as loaded from ``sop_source/kalender/*.yaml``; every scalar may be text.

    A calendar with ``mewarisi`` takes over everything of its parent that it does not say itself.
    Its ``hari_libur`` and ``sumber`` are added to the parent's, its ``khusus`` win where they meet
    the parent's, its ``minggu_kerja`` and settings replace them; it cannot cover dates the parent
    does not cover. A ``pola`` may leave weekdays out: they keep the hours of ``minggu_kerja``.

    Args:
        data: a mapping.
        parents: plain data of the calendars that may be inherited from, by id.

    Raises:
        CalendarError: listing everything that is wrong.
    """
    return _read(data, parents or {}, ())


def _read(data: object, parents: Mapping[str, object], chain: tuple[str, ...]) -> CalendarData:
    values = as_mapping(data)
    if values is None:
        raise CalendarError(["kalender harus berupa kunci dan isi"])
    name = as_text(values.get("id"))
    fields = Fields(values, f"kalender {name or 'tanpa id'}: ", [])
    parent = _parent(fields, parents, (*chain, name))
    calendar = _calendar(fields, parent)
    if calendar is None:
        raise CalendarError(fields.problems)
    return calendar


def _parent(fields: Fields, parents: Mapping[str, object], chain: tuple[str, ...]) -> CalendarData | None:
    wanted = fields.text("mewarisi")
    if not wanted:
        return None
    if wanted in chain:
        fields.problem("mewarisi", f"{wanted} berputar kembali ke kalender ini")
    elif wanted not in parents:
        fields.problem("mewarisi", f"kalender {wanted} tidak ada")
    else:
        try:
            return _read(parents[wanted], parents, chain)
        except CalendarError as error:
            fields.problems.extend(error.problems)
    return None


def _calendar(fields: Fields, parent: CalendarData | None) -> CalendarData | None:
    """The calendar, or ``None`` with at least one problem noted."""
    fields.only(_CALENDAR_KEYS)
    alone = not fields.text("mewarisi")
    id_ = fields.text("id", required=True)
    zone = _zone(fields, required=alone) or (parent.zone if parent else "")
    first = fields.day("berlaku_dari", required=alone) or (parent.first if parent else None)
    last = fields.day("berlaku_sampai", required=alone) or (parent.last if parent else None)
    own_week = _week(fields) if alone or "minggu_kerja" in fields.values else None
    week = own_week or (parent.week if parent else None)
    special = _special(fields, week.days if week else ((),) * 7)
    holidays = _holidays(fields, first, last)
    sources = _sources(fields)
    settings = _settings(fields, parent.settings if parent else CountingSettings())
    reading, reason = _day_reading(fields)
    _check_coverage(fields, first, last, parent)
    if fields.problems or first is None or last is None or week is None:
        return None
    own = CalendarData(
        id=id_,
        name=fields.text("nama"),
        zone=zone,
        first=first,
        last=last,
        week=week,
        special=special,
        holidays=holidays,
        sources=sources,
        settings=settings,
        day_reading=reading,
        day_reading_reason=reason,
        note=fields.text("catatan"),
    )
    return _inherit(own, parent) if parent else own


def _zone(fields: Fields, *, required: bool) -> str:
    name = fields.text("zona_waktu", required=required)
    if name:
        try:
            zone_of(name)
        except MomentError as error:
            fields.problem("zona_waktu", str(error))
    return name


def _week(fields: Fields) -> WorkWeek | None:
    values = as_mapping(fields.values.get("minggu_kerja"))
    if values is None:
        fields.problem("minggu_kerja", "wajib diisi dengan jam kerja senin sampai minggu")
        return None
    inner = Fields(values, f"{fields.place}minggu_kerja: ", fields.problems)
    inner.only((*WEEKDAY_KEYS, *_ORIGIN_KEYS))
    # The week may leave its source to the calendar's own list; a dated exception may not.
    return WorkWeek(days=_pattern(inner, None), **_origin(inner, required=False))


def _pattern(fields: Fields, usual: WeekPattern | None) -> WeekPattern:
    days: list[tuple[Window, ...]] = []
    for number, key in enumerate(WEEKDAY_KEYS):
        if key in fields.values:
            days.append(fields.windows(key))
        elif usual is not None:
            days.append(usual[number])
        else:
            fields.problem(key, "wajib diisi (tulis [] untuk hari yang bukan hari kerja)")
            days.append(())
    return tuple(days)


def _origin(fields: Fields, *, required: bool) -> dict[str, Any]:
    return {
        "sources": fields.citations(required=required),
        "assumed": fields.choice("diasumsikan", ("ya", "tidak")) == "ya",
        "note": fields.text("catatan"),
    }


def _special(fields: Fields, usual: WeekPattern) -> tuple[SpecialPeriod, ...]:
    found: list[SpecialPeriod] = []
    for entry in fields.entries("khusus"):
        entry.only(("nama", "mulai", "selesai", "pola", *_ORIGIN_KEYS))
        name = entry.text("nama", required=True)
        first = entry.day("mulai", required=True)
        last = entry.day("selesai", required=True)
        origin = _origin(entry, required=True)
        pattern = as_mapping(entry.values.get("pola"))
        if not pattern:
            entry.problem("pola", "wajib diisi dengan nama hari dan jam kerja")
            continue
        inner = Fields(pattern, f"{entry.place}pola: ", fields.problems)
        inner.only(WEEKDAY_KEYS)
        days = _pattern(inner, usual)
        if first and last and last < first:
            entry.problem("selesai", f"{last} sebelum mulai {first}")
        elif first and last:
            found.append(SpecialPeriod(name=name, first=first, last=last, days=days, **origin))
    found.sort(key=lambda period: (period.first, period.last))
    for earlier, later in pairwise(found):
        if later.first <= earlier.last:
            fields.problem("khusus", f"{earlier.name} dan {later.name} saling tumpang tindih")
    return tuple(found)


def _holidays(fields: Fields, first: date | None, last: date | None) -> tuple[Holiday, ...]:
    found: dict[tuple[date, str], Holiday] = {}
    for entry in fields.entries("hari_libur"):
        entry.only(("tanggal", "nama", "jenis", "sumber"))
        day = entry.day("tanggal", required=True)
        name = entry.text("nama", required=True)
        kind = entry.choice("jenis", get_args(HolidayKind), required=True)
        sources = entry.citations(required=True)
        if day is None or not kind:
            continue
        if (first and day < first) or (last and day > last):
            entry.problem("tanggal", f"{day} di luar berlaku_dari sampai berlaku_sampai")
        if (day, name) in found:
            entry.problem("tanggal", f"{name} pada {day} ditulis dua kali")
        found[day, name] = Holiday(day=day, name=name, kind=kind, sources=sources)
    return tuple(found[key] for key in sorted(found))


def _sources(fields: Fields) -> tuple[Source, ...]:
    found: list[Source] = []
    for number, value in enumerate(as_list(fields.values.get("sumber")), start=1):
        values = as_mapping(value)
        if values is None:
            found.append(Source(id="", text=as_text(value)))
            continue
        entry = Fields(values, f"{fields.place}sumber nomor {number}: ", fields.problems)
        entry.only(("id", "teks", "alamat"))
        text = entry.text("teks", required=True)
        found.append(Source(id=entry.text("id"), text=text, address=entry.text("alamat")))
    return tuple(found)


def _settings(fields: Fields, base: CountingSettings) -> CountingSettings:
    values: list[bool | None] = []
    for key, words in _SETTING_WORDS.items():
        word = fields.choice(key, tuple(words))
        values.append(words[word] if word else None)
    return with_overrides(base, *values)


def _day_reading(fields: Fields) -> tuple[DayReading | None, str]:
    readings: tuple[DayReading, ...] = get_args(DayReading)
    reading: DayReading | Literal[""] = fields.choice("hari", readings)
    reason = fields.text("hari_alasan")
    if reading and not reason:
        fields.problem("hari_alasan", "wajib diisi bila hari ditetapkan")
    return reading or None, reason


def _check_coverage(
    fields: Fields, first: date | None, last: date | None, parent: CalendarData | None
) -> None:
    if first is None or last is None:
        return
    if last < first:
        fields.problem("berlaku_sampai", f"{last} sebelum berlaku_dari {first}")
    elif last.year - first.year >= _MAX_YEARS:
        fields.problem("berlaku_sampai", f"lebih dari {_MAX_YEARS} tahun sesudah berlaku_dari")
    if parent and (first < parent.first or last > parent.last):
        reach = f"{parent.id} ({parent.first} sampai {parent.last})"
        fields.problem("berlaku_sampai", f"masa {first} sampai {last} melampaui kalender {reach}")


def _inherit(own: CalendarData, parent: CalendarData) -> CalendarData:
    kept = parent.special
    for period in own.special:
        kept = tuple(rest for old in kept for rest in _outside(old, period))
    holidays = {(holiday.day, holiday.name): holiday for holiday in (*parent.holidays, *own.holidays)}
    known = {item.id for item in own.sources if item.id}
    reading = own if own.day_reading else parent
    return replace(
        own,
        name=own.name or parent.name,
        special=tuple(sorted((*kept, *own.special), key=lambda period: period.first)),
        holidays=tuple(holidays[key] for key in sorted(holidays) if own.first <= key[0] <= own.last),
        sources=(*own.sources, *(item for item in parent.sources if item.id not in known)),
        day_reading=reading.day_reading,
        day_reading_reason=reading.day_reading_reason,
    )


def _outside(old: SpecialPeriod, new: SpecialPeriod) -> list[SpecialPeriod]:
    """What is left of ``old`` where ``new`` takes over."""
    if new.last < old.first or old.last < new.first:
        return [old]
    one = timedelta(days=1)
    before = [replace(old, last=new.first - one)] if old.first < new.first else []
    after = [replace(old, first=new.last + one)] if new.last < old.last else []
    return before + after
