"""The schedule as text, CSV and iCalendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from sop_checks.csv_cells import excel_text
from sop_checks.time_words import DAY_NAMES, date_text
from sop_compiler.model import REVIEW_WORDS
from sop_compiler.review.schedule import Due

_HALVES = ("Semester I", "Semester II")


def schedule_text(
    agency: str, year: int, dues: Sequence[Due], overdue: Sequence[Due], as_of: date, notes: Iterable[str]
) -> str:
    """For the terminal: what is overdue first, then the dates of the year from ``as_of`` on."""
    lines = [f"{agency}: jadwal monitoring SOP tahun {year} (per {date_text(as_of)})"]
    if overdue:
        lines += ["", f"Lewat jadwal dan belum ada catatan reviu: {len(overdue)} SOP"]
        lines += [f"  {_words(due)}  sejak {date_text(due.day)}" for due in overdue]
    coming = [due for due in dues if due.day >= as_of]
    for number, half in enumerate(_HALVES, start=1):
        mine = [due for due in coming if due.half.number == number]
        if mine:
            lines += ["", half]
            lines += [f"  {_day(due.day):<26} {_words(due)}" for due in mine]
    if not coming:
        lines += ["", f"Tidak ada jadwal lagi pada tahun {year}."]
    lines += [f"\n{note}" for note in notes if note]
    return "\n".join(lines) + "\n"


def schedule_csv(dues: Iterable[Due]) -> str:
    """For Excel: one row per date."""
    header = (
        "jatuh_tempo",
        "hari",
        "semester",
        "instansi",
        "sop",
        "judul",
        "nomor",
        "reviu_terakhir",
        "hasil",
    )
    return excel_text(header, (_row(due) for due in dues))


def schedule_ics(year: int, dues: Iterable[Due]) -> str:
    """All-day events (RFC 5545); the same schedule gives the same bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//sop-compiler//monitoring SOP//ID",
        "CALSCALE:GREGORIAN",
    ]
    for due in dues:
        procedure = due.procedure
        last = f" Reviu terakhir: {date_text(due.last.day)}." if due.last else ""
        number = f"Nomor {procedure.number}." if procedure.number else "Nomor tidak tercetak."
        lines += [
            "BEGIN:VEVENT",
            f"UID:{procedure.id.replace('/', '.')}.{due.half.key}@monitoring-sop",
            # The standard asks for a time stamp; the clock would change the file on every run.
            f"DTSTAMP:{year}0101T000000Z",
            f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{due.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(f'Monitoring {procedure.title}')}",
            f"DESCRIPTION:{_escaped(number + last)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _row(due: Due) -> tuple[str, ...]:
    procedure, last = due.procedure, due.last
    return (
        due.day.isoformat(),
        DAY_NAMES[due.day.weekday()],
        due.half.key,
        procedure.agency,
        procedure.slug,
        procedure.title,
        procedure.number or "",
        last.day.isoformat() if last else "",
        REVIEW_WORDS[last.outcome] if last else "",
    )


def _words(due: Due) -> str:
    last = f" (reviu terakhir {date_text(due.last.day)})" if due.last else ""
    return f"{due.procedure.title}{last}"


def _day(day: date) -> str:
    return f"{DAY_NAMES[day.weekday()]}, {date_text(day)}"


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Parts of at most 75 bytes; those after the first begin with a space."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > 75:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part
