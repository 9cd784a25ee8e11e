"""A time limit in words."""

from __future__ import annotations

from sop_compiler.align.texts import folded
from sop_compiler.diff.limits import LimitChange
from sop_compiler.diff.names import Names
from sop_compiler.diff.records import Direction
from sop_compiler.model import StartPoint, TimeLimit

DIRECTIONS = {LimitChange.TIGHTENED: Direction.TIGHTENED, LimitChange.LOOSENED: Direction.LOOSENED}
"""Direction of what became of a limit; nothing where it has none."""

_COUNTING = {
    "hours_mode": ("dihitung 24 jam sehari", ""),
    "first_day_counts": ("hari pertama dihitung", "hari pertama tidak dihitung"),
    "late_receipt_next_day": (
        "yang diterima lewat jam tutup dihitung dari hari berikutnya",
        "yang diterima lewat jam tutup dihitung dari hari itu",
    ),
    "day_ends_at_closing": ("hari berakhir saat kantor tutup", "hari berakhir tengah malam"),
    "joint_leave_is_working_day": ("cuti bersama dihitung", "cuti bersama tidak dihitung"),
}


def limit_words(limit: TimeLimit | None, names: Names) -> str | None:
    """A limit in one phrase, with what it is counted from and how."""
    if limit is None:
        return None
    words = [limit.printed or "tanpa jangka waktu tercetak"]
    if limit.amount is not None and limit.unit is not None:
        measured = f"{limit.amount} {limit.unit.replace('_', ' ')}"
        if folded(measured) not in folded(limit.printed):
            words.append(f"(dibaca {measured})")
    if limit.start is not None:
        words.append(f"sejak {_start_words(limit.start, names)}")
    if limit.due is not None:
        words.append(f"sampai tanggal pada isian “{limit.due.field}”")
    for flag, (yes, no) in _COUNTING.items():
        value = getattr(limit, flag)
        if value is not None and (value or no):
            words.append(yes if value else no)
    return " ".join(words)


def _start_words(start: StartPoint, names: Names) -> str:
    each = ", tiap kali" if start.pairing == "setiap" else ""
    if start.step is not None:
        return f"{names.label(start.step)} {start.point}{each}"
    return f"tanggal pada isian “{start.field}”{each}"
