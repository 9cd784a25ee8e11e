"""What a back-test says, in sentences and tables that every form of output shows."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sop_checks.outcomes import Outcome
from sop_checks.report.html.used_time import amount_text
from sop_checks.time_words import UNIT_WORDS, date_text
from sop_compiler.diff.as_markdown import LONGEST, plain
from sop_compiler.diff.as_text import WIDTH
from sop_compiler.diff.backtest import Backtest, Counts, Flip, StepUse, flip_counts, whole_amount
from sop_compiler.diff.names import Names, quote
from sop_compiler.diff.records import HandbookDiff

TITLE = "Diuji pada berkas yang sudah ada"
FEW = 10
"""Executions below which a distribution says little."""
_UNKNOWN = "Tidak dapat dinilai"
_MOST_CASES = 5
_MOST_FLIPS = 40


@dataclass(frozen=True, slots=True)
class Table:
    """A table with what its numbers mean; ``more`` says what was left off."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str = ""


def sentences(tested: Backtest) -> tuple[str, ...]:
    """The outcome in sentences, how many cases first."""
    as_of = tested.as_of[:10]
    day = f"; tanggal acuan {date_text(date.fromisoformat(as_of))}" if as_of else ""
    found = [
        f"{tested.cases} berkas ({tested.records} catatan) dinilai dua kali, seolah-olah naskah semula dan "
        f"naskah baru masing-masing berlaku sejak awal{day}.",
        f"{tested.changed_cases} dari {tested.cases} berkas dinilai lain: {tested.worse} mendapat indikasi "
        f"tidak sesuai yang semula tidak ada, {tested.better} kehilangan indikasi.",
        f"Tidak dapat dinilai: semula {tested.unknown[0]} dari {tested.obligations[0]} kewajiban, menjadi "
        f"{tested.unknown[1]} dari {tested.obligations[1]}.",
    ]
    if any(f.rule_new and f.worse for f in tested.flips):
        found.append(
            "Kewajiban baru belum ada ketika berkas ini dikerjakan; indikasi karenanya bukan penilaian atas "
            "pelaksananya."
        )
    if tested.cases < FEW:
        found.append(f"Hanya {tested.cases} berkas: terlalu sedikit untuk disimpulkan.")
    found += [
        f"Masalah data: {p.message}" + (f" ({p.count} kali)" if p.count > 1 else "") for p in tested.problems
    ]
    if not tested.masked:
        found.append("Nama dan nomor pribadi TIDAK disamarkan.")
    return tuple(found)


def tables(tested: Backtest, diff: HandbookDiff) -> tuple[Table, ...]:
    """Limits, time used, cases judged otherwise; only tables with rows."""
    words = _Words(diff)
    touched = [e for e in tested.limits if e.printed_old != e.printed_new or e.old != e.new]
    rest = len(tested.limits) - len(touched)
    found = (
        Table(
            "Lewat batas waktu menurut naskah semula dan naskah baru",
            "Banyaknya berkas yang lewat batas dari yang dapat dinilai.",
            ("Langkah", "Batas semula", "Lewat batas semula", "Batas baru", "Lewat batas baru", _UNKNOWN),
            tuple(
                (
                    words.row(e.sop, e.step),
                    e.printed_old or "tidak ada",
                    _late(e.old),
                    e.printed_new or "tidak ada",
                    _late(e.new),
                    f"{e.old.unknown if e.old else '–'} → {e.new.unknown if e.new else '–'}",
                )
                for e in touched
            ),
            f"{rest} batas lain tetap, juga banyaknya yang lewat." if rest else "",
        ),
        Table(
            "Waktu yang sungguh dipakai",
            "n = pelaksanaan yang terukur. Usulan waktu baku: satuan utuh terkecil yang dipenuhi sembilan "
            "dari sepuluh pelaksanaan; keterangan dari data, bukan ketentuan.",
            ("Langkah", "n", "Median", "75%", "90%", "Terlama", "Batas", "Usulan waktu baku"),
            tuple(_use(u, words) for u in tested.uses),
        ),
        _flip_table(tested.flips, words),
    )
    return tuple(t for t in found if t.rows)


def as_data(tested: Backtest) -> dict[str, Any]:
    """Plain data for the JSON form; every flip with its case."""
    return {
        "cases": tested.cases,
        "records": tested.records,
        "as_of": tested.as_of,
        "masked": tested.masked,
        "obligations": list(tested.obligations),
        "not_assessable": list(tested.unknown),
        "changed_cases": tested.changed_cases,
        "worse_cases": tested.worse,
        "better_cases": tested.better,
        "limits": [
            {
                "procedure": e.sop,
                "step": e.step,
                "old": _counts(e.printed_old, e.old),
                "new": _counts(e.printed_new, e.new),
            }
            for e in tested.limits
        ],
        "uses": [
            {
                "procedure": u.sop,
                "step": u.step,
                "limit": u.printed,
                "unit": u.use.unit,
                "minutes": u.use.minutes,
                "executions": u.total,
                "median": u.median,
                "p75": u.upper,
                "p90": u.ninth,
                "max": u.most,
                "suggested": u.suggested,
            }
            for u in tested.uses
        ],
        "flips": [
            {
                "procedure": f.sop,
                "case": f.case,
                "step": f.step,
                "rule": f.rule,
                "text": f.text,
                "before": f.before.value if f.before else None,
                "after": f.after.value if f.after else None,
                "rule_new": f.rule_new,
                "rule_gone": f.rule_gone,
            }
            for f in tested.flips
        ],
        "problems": [
            {"id": p.id, "level": p.level, "text": p.message, "count": p.count} for p in tested.problems
        ],
    }


def _counts(printed: str, counts: Counts | None) -> dict[str, Any] | None:
    if counts is None:
        return None
    return {
        "printed": printed,
        "judged": counts.judged,
        "late": counts.late,
        "not_assessable": counts.unknown,
    }


def _late(counts: Counts | None) -> str:
    return "–" if counts is None else f"{counts.late} dari {counts.judged}"


def _use(use: StepUse, words: _Words) -> tuple[str, ...]:
    unit = use.use.unit
    suggested = f"{use.suggested} {UNIT_WORDS[unit]}"
    if use.use.minutes and unit not in ("menit", "jam"):
        suggested = f"{whole_amount(use.use, use.ninth)} × 24 jam"
    if use.total < FEW:
        suggested += " (n kecil, belum layak jadi dasar)"
    several = f" (dibaca {UNIT_WORDS[unit]})" if unit in ("hari_kerja", "hari_kalender") else ""
    amounts = (use.median, use.upper, use.ninth, use.most)
    return (
        words.row(use.sop, use.step),
        str(use.total),
        *(amount_text(use.use, amount) for amount in amounts),
        f"{use.printed}{several}",
        suggested,
    )


def _flip_table(flips: Sequence[Flip], words: _Words) -> Table:
    groups = flip_counts(flips)
    rows = tuple(
        (
            flip.text,
            str(count),
            _state(flip.before, flip.rule_new),
            _state(flip.after, flip.rule_gone),
            _cases(cases),
        )
        for flip, count, cases in groups[:_MOST_FLIPS]
    )
    rest = len(groups) - len(rows)
    return Table(
        "Berkas yang dinilai lain",
        "Setiap baris satu ketentuan; satu berkas dapat muncul pada beberapa baris.",
        ("Ketentuan", "Berkas", "Semula", "Menjadi", "Nomor berkas"),
        rows,
        f"Masih ada {rest} baris lain; selengkapnya dengan --format json." if rest else "",
    )


def _state(outcome: Outcome | None, missing: bool) -> str:
    if outcome is not None:
        return outcome.printed
    return "belum diatur" if missing else "tidak ada temuan"


def _cases(cases: Sequence[str]) -> str:
    shown = ", ".join(cases[:_MOST_CASES])
    rest = len(cases) - _MOST_CASES
    return f"{shown}, dan {rest} lainnya" if rest > 0 else shown


class _Words:
    """Rows as people name them, with the SOP where several changed."""

    def __init__(self, diff: HandbookDiff) -> None:
        self._names: dict[str, dict[str, str]] = {}
        procedures = [p for p in diff.procedures if p.new is not None and not p.earlier]
        for item in procedures:
            title = f"{item.title}, " if len(procedures) > 1 else ""
            known = self._names.setdefault(item.id, {"": f"{title}seluruh berkas"})
            for procedure in (item.new, item.old):
                if procedure is not None:
                    names = Names(procedure)
                    for step in procedure.all_steps():
                        label = f"{title}{names.label(step.id)}"
                        told = f"{label} {quote(step.stem, 60)}" if step.stem else label
                        known.setdefault(step.id, told[:1].upper() + told[1:] if not title else told)

    def row(self, sop: str, step: str) -> str:
        """The row; the whole case where a rule has none."""
        known = self._names.get(sop, {})
        return known.get(step) or known.get("", "seluruh berkas")


def backtest_text(tested: Backtest, diff: HandbookDiff) -> str:
    """The back-test for a terminal; ends with a line break."""
    lines = ["", TITLE, *(line for s in sentences(tested) for line in _wrapped(s, "  "))]
    for table in tables(tested, diff):
        lines += ["", *_wrapped(f"{table.title}. {table.note}", "  ")]
        for first, *rest in table.rows:
            lines += _wrapped(first, "    - ")
            pairs = (f"{head} {cell}" for head, cell in zip(table.head[1:], rest, strict=True))
            lines += _wrapped("; ".join(pairs), "      ")
        lines += _wrapped(table.more, "  ")
    return "\n".join(lines) + "\n"


def backtest_markdown(tested: Backtest, diff: HandbookDiff, room: int = LONGEST) -> str:
    """The back-test for a comment: sentences, then each table folded; of the tables what ``room`` allows."""
    parts = ["", f"### {TITLE}", "", *(f"- {plain(s)}" for s in sentences(tested)), ""]
    said = "\n".join(parts)
    for table in tables(tested, diff):
        parts += [f"<details><summary>{table.title}: {len(table.rows)} baris</summary>", "", table.note, ""]
        parts += [_markdown_row(table.head), _markdown_row(["---"] * len(table.head))]
        parts += [_markdown_row([plain(cell) for cell in row]) for row in table.rows]
        parts += ["", table.more, "</details>", ""]
    text = "\n".join(parts).rstrip() + "\n"
    if len(text) <= room:
        return text
    return f"{said}\nTabelnya terlalu panjang untuk satu komentar; selengkapnya dengan `sop diff --cases`.\n"


def _markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _wrapped(text: str, mark: str) -> list[str]:
    later = " " * len(mark)
    return textwrap.wrap(text, WIDTH, initial_indent=mark, subsequent_indent=later, break_on_hyphens=False)
