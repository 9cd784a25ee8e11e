"""What a calendar file says, as frozen records, and back to plain data.

Reading and checking the plain data is :mod:`sop_checks.calendar_reading`; counting with it is
:mod:`sop_checks.calendar`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

WEEKDAY_KEYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
HolidayKind = Literal["libur_nasional", "cuti_bersama", "libur_daerah"]
DayReading = Literal["hari_kerja", "hari_kalender"]


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A stretch of working time inside one date, in seconds after local midnight, ``opens < closes``."""

    opens: int
    closes: int


WeekPattern = tuple[tuple[Window, ...], ...]
"""Seven days, Monday first; each a sorted tuple of windows that do not overlap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWeek:
    """The usual week (``minggu_kerja``). ``assumed``: the editors' assumption, not a cited rule."""

    days: WeekPattern
    sources: tuple[str, ...] = ()
    assumed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialPeriod:
    """Other hours from ``first`` to ``last``, both included (``khusus``, for example Ramadan)."""

    name: str
    first: date
    last: date
    days: WeekPattern
    sources: tuple[str, ...] = ()
    assumed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A day off with its name and where it is laid down (ids of :class:`Source`, or plain text)."""

    day: date
    name: str
    kind: HolidayKind
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A cited rule: ``id`` is what days refer to (``""`` if nothing does), ``address`` where it was read."""

    id: str
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingSettings:
    """The four settings of semantics §2; what each does to which unit: :mod:`sop_checks.limits`."""

    first_day_counts: bool = False
    late_receipt_next_day: bool = False
    day_ends_at_closing: bool = False
    joint_leave_is_working_day: bool = False

    def to_data(self) -> dict[str, str]:
        """The settings in the words of the calendar file, as every report prints them."""
        return {
            "hari_pertama_dihitung": "ya" if self.first_day_counts else "tidak",
            "terima_lewat_tutup_hari_berikut": "ya" if self.late_receipt_next_day else "tidak",
            "batas_hari": "tutup" if self.day_ends_at_closing else "tengah_malam",
            "cuti_bersama": "kerja" if self.joint_leave_is_working_day else "libur",
        }


def with_overrides(
    base: CountingSettings,
    first_day_counts: bool | None,
    late_receipt_next_day: bool | None,
    day_ends_at_closing: bool | None,
    joint_leave_is_working_day: bool | None,
) -> CountingSettings:
    """``base`` with every setting replaced that is not ``None``."""
    return CountingSettings(
        first_day_counts=_chosen(first_day_counts, base.first_day_counts),
        late_receipt_next_day=_chosen(late_receipt_next_day, base.late_receipt_next_day),
        day_ends_at_closing=_chosen(day_ends_at_closing, base.day_ends_at_closing),
        joint_leave_is_working_day=_chosen(joint_leave_is_working_day, base.joint_leave_is_working_day),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarData:
    """A whole calendar with everything inherited filled in.

    Attributes:
        zone: IANA name of the agency's time zone.
        first: first date the calendar speaks about.
        last: last one; what lies outside is unknown, never assumed.
        special: in order of date, without overlap.
        holidays: in order of date, then name.
        day_reading: how bare ``hari`` is read here, ``None`` when nothing settles it.
        day_reading_reason: the cited reason for it.
    """

    id: str
    zone: str
    first: date
    last: date
    week: WorkWeek
    name: str = ""
    special: tuple[SpecialPeriod, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    sources: tuple[Source, ...] = ()
    settings: CountingSettings = CountingSettings()
    day_reading: DayReading | None = None
    day_reading_reason: str = ""
    note: str = ""

    def to_data(self) -> dict[str, Any]:
        """Plain data under the keys of the calendar file; self-contained (no ``mewarisi``)."""
        return _filled(
            id=self.id,
            nama=self.name,
            zona_waktu=self.zone,
            berlaku_dari=self.first.isoformat(),
            berlaku_sampai=self.last.isoformat(),
            **self.settings.to_data(),
            hari=self.day_reading,
            hari_alasan=self.day_reading_reason,
            minggu_kerja={**_pattern_data(self.week.days), **_origin_data(self.week)},
            khusus=[
                {
                    "nama": period.name,
                    "mulai": period.first.isoformat(),
                    "selesai": period.last.isoformat(),
                    "pola": _pattern_data(period.days),
                    **_origin_data(period),
                }
                for period in self.special
            ],
            hari_libur=[
                _filled(
                    tanggal=holiday.day.isoformat(),
                    nama=holiday.name,
                    jenis=holiday.kind,
                    sumber=list(holiday.sources),
                )
                for holiday in self.holidays
            ],
            sumber=[_filled(id=item.id, teks=item.text, alamat=item.address) for item in self.sources],
            catatan=self.note,
        )


def window_text(window: Window) -> str:
    """``07:30-12:00``, as calendar files write it."""
    return "-".join(f"{at // 3600:02d}:{at // 60 % 60:02d}" for at in (window.opens, window.closes))


def _chosen(own: bool | None, base: bool) -> bool:
    return base if own is None else own


def _pattern_data(days: WeekPattern) -> dict[str, Any]:
    return {key: [window_text(window) for window in day] for key, day in zip(WEEKDAY_KEYS, days, strict=True)}


def _origin_data(item: WorkWeek | SpecialPeriod) -> dict[str, Any]:
    assumed = "ya" if item.assumed else None
    return _filled(sumber=list(item.sources), diasumsikan=assumed, catatan=item.note)


def _filled(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, "", [])}
