"""Outcomes and time of the naive evaluator: minute by minute and day by day (semantics 1 and 2)."""

from __future__ import annotations

import calendar as months
import re
from datetime import date, datetime, timedelta

import yaml

RANK = ["NONCOMPLIANT", "OVERDUE_OPEN", "NOT_ASSESSABLE", "PENDING", "COMPLIANT", "NOT_APPLICABLE"]
NA = ("NOT_APPLICABLE", "")
OK = ("COMPLIANT", "")
BAD = ("NONCOMPLIANT", "")
PENDING = ("PENDING", "")
OVERDUE = ("OVERDUE_OPEN", "")
DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
END = "(akhir)"
UNITS = {
    "menit": "menit",
    "jam": "jam",
    "hari": "hari",
    "hari kerja": "hari_kerja",
    "hari kalender": "hari_kalender",
    "hari kalender berakhir hari kerja": "hari_kalender_berakhir_hari_kerja",
    "minggu": "minggu",
    "bulan": "bulan",
}


def unknown(reason=""):
    return ("NOT_ASSESSABLE", reason)


def worst(outcomes):
    """Semantics 1: several executions fold to the worst."""
    if not outcomes:
        return NA
    rank = min(RANK.index(outcome) for outcome, _ in outcomes)
    reasons = {reason for outcome, reason in outcomes if RANK.index(outcome) == rank}
    return (RANK[rank], reasons.pop() if len(reasons) == 1 else "")


def text_of(yaml_text):
    return yaml.load(yaml_text, Loader=yaml.BaseLoader)


def listed(value):
    return value if isinstance(value, list) else [value]


def fold(text):
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def moment(text):
    """``(date, minute of the day or None)`` of a cell, or None when it is blank."""
    text = text.strip()
    if not text:
        return None
    if len(text) == 10:
        return (date.fromisoformat(text), None)
    at = datetime.fromisoformat(text)
    if at.tzinfo is not None:
        at = (at - at.utcoffset()).replace(tzinfo=None) + timedelta(hours=7)
    return (at.date(), at.hour * 60 + at.minute)


def earliest(when):
    """First minute the moment may mean, counted from year 1."""
    return when[0].toordinal() * 1440 + (0 if when[1] is None else when[1])


def latest(when):
    """Last minute the moment may mean."""
    return when[0].toordinal() * 1440 + (1439.999 if when[1] is None else when[1])


class Calendar:
    """Working minutes of every covered day, looked up minute by minute."""

    def __init__(self, data, joint_leave_works):
        self.first = date.fromisoformat(data["berlaku_dari"])
        self.last = date.fromisoformat(data["berlaku_sampai"])
        self.days = {}
        self.total = {}
        done = 0
        day = self.first
        while day <= self.last:
            spans = data["minggu_kerja"][DAYS[day.weekday()]]
            for special in data.get("khusus", []):
                if special["mulai"] <= day.isoformat() <= special["selesai"]:
                    spans = special["pola"].get(DAYS[day.weekday()], spans)
            for holiday in data.get("hari_libur", []):
                leave = holiday["jenis"] == "cuti_bersama" and joint_leave_works
                if holiday["tanggal"] == day.isoformat() and not leave:
                    spans = []
            minutes = set()
            for span in spans:
                begin, finish = ([int(part) for part in half.split(":")] for half in span.split("-"))
                minutes |= set(range(begin[0] * 60 + begin[1], finish[0] * 60 + finish[1]))
            self.days[day] = minutes
            for minute in range(1440):
                self.total[day.toordinal() * 1440 + minute] = done
                done += minute in minutes
            day += timedelta(days=1)
        self.total[self.last.toordinal() * 1440 + 1440] = done

    def covers(self, day):
        return self.first <= day <= self.last

    def works(self, day):
        return bool(self.days[day])

    def closing(self, day):
        return max(self.days[day]) + 1

    def working_dates(self, after, until):
        """Number of working dates d with after < d <= until."""
        count = 0
        day = after + timedelta(days=1)
        while day <= until:
            count += self.works(day)
            day += timedelta(days=1)
        return count


_COUNTED = {}


def counted(data, leave):
    """The counted calendar; days do not depend on the other settings."""
    days = ("berlaku_dari", "berlaku_sampai", "minggu_kerja", "khusus", "hari_libur")
    key = repr((leave, [data.get(name) for name in days]))
    if key not in _COUNTED:
        _COUNTED[key] = Calendar(data, leave)
    return _COUNTED[key]


class Limit:
    """One limit with the settings that hold for it."""

    def __init__(self, written, calendar_data):
        if isinstance(written, str):
            written = {"batas": written}
        amount, unit = re.fullmatch(r"(\d+) (.+)", written.get("batas") or written["tercetak"]).groups()
        self.amount = int(amount)
        self.unit = UNITS[unit]
        self.hours = written.get("hitung") == "jam"

        def setting(key, default):
            return written.get(key, calendar_data.get(key, default))

        self.first_counts = setting("hari_pertama_dihitung", "tidak") == "ya"
        self.next_day = setting("terima_lewat_tutup_hari_berikut", "tidak") == "ya"
        self.closes = setting("batas_hari", "tengah_malam") == "tutup"
        leave = setting("cuti_bersama", "libur") == "kerja"
        self.calendar = counted(calendar_data, leave)
        self.bare = calendar_data.get("hari")

    def judge(self, start, end):
        """COMPLIANT, NONCOMPLIANT or NOT_ASSESSABLE of one execution from ``start`` to ``end``."""
        if self.unit == "hari" and self.bare:
            return self.by_unit(self.bare, self.amount, start, end)
        if self.unit == "hari":
            both = [self.by_unit(unit, self.amount, start, end) for unit in ("hari_kerja", "hari_kalender")]
            if both[0][0] == both[1][0]:
                return both[0]
            return next((item for item in both if item[0] == "NOT_ASSESSABLE"), unknown("satuan-hari"))
        if self.unit == "minggu":
            return self.by_unit("hari_kalender", 7 * self.amount, start, end)
        return self.by_unit(self.unit, self.amount, start, end)

    def by_unit(self, unit, amount, start, end):
        needs_calendar = unit in ("menit", "jam", "hari_kerja", "hari_kalender_berakhir_hari_kerja")
        needs_calendar = needs_calendar or ((self.next_day or self.closes) and not self.hours)
        if needs_calendar and not (self.calendar.covers(start[0]) and self.calendar.covers(end[0])):
            return unknown("kalender-habis")
        if unit in ("menit", "jam"):
            minutes = amount * (60 if unit == "jam" else 1)
            return self.by_minutes(lambda m: self.calendar.total[int(m)], minutes, start, end)
        if self.hours and unit == "hari_kalender":
            return self.by_minutes(lambda m: m, amount * 1440, start, end)
        return self.by_dates(unit, amount, start, end)

    def by_minutes(self, clock, minutes, start, end):
        """Certain only if it holds for every time on a date without clock time."""
        least = clock(earliest(end)) - clock(latest(start))
        most = clock(latest(end)) - clock(earliest(start))
        if least > minutes:
            return BAD
        if most <= minutes:
            return OK
        return unknown("tanpa-jam")

    def by_dates(self, unit, amount, start, end):
        day = start[0]
        if self.next_day:
            late = self.calendar.works(day) and (start[1] or 0) > self.calendar.closing(day)
            if late or not self.calendar.works(day):
                day += timedelta(days=1)
                while self.calendar.covers(day) and not self.calendar.works(day):
                    day += timedelta(days=1)
                if not self.calendar.covers(day):
                    return unknown("kalender-habis")
        if self.first_counts:
            day -= timedelta(days=1)
        if unit == "hari_kerja":
            last = day
            left = amount
            while left:
                last += timedelta(days=1)
                if not self.calendar.covers(last):
                    return OK
                left -= self.calendar.works(last)
            if not self.closes:
                return BAD if self.calendar.working_dates(day, end[0]) > amount else OK
        elif unit == "bulan":
            month = day.year * 12 + day.month - 1 + amount
            year, month = divmod(month, 12)
            last = date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))
        else:
            last = day + timedelta(days=amount)
        if unit == "hari_kalender_berakhir_hari_kerja":
            while self.calendar.covers(last) and not self.calendar.works(last):
                last += timedelta(days=1)
            if not self.calendar.covers(last):
                return OK
        if end[0] != last:
            return OK if end[0] < last else BAD
        if self.closes and end[1] is not None and self.calendar.works(last):
            return OK if end[1] <= self.calendar.closing(last) else BAD
        return OK
