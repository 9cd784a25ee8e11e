"""Findings about time counted out date by date: rows for ``data/perhitungan.csv``, and as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sop_checks.findings import outlines
from sop_checks.limit_account import Account, AccountLine, explain_findings
from sop_checks.result import JSON_CAP, FindingRow, Run
from sop_checks.rules import ProcedureRules
from sop_checks.time_words import UNIT_WORDS, date_text, duration_text, moment_text

ACCOUNT_COLUMNS = (
    *("fingerprint", "aturan", "berkas", "eksekusi", "bacaan", "batas", "paling_lambat"),
    *(
        "tanggal",
        "hari",
        "keterangan",
        "sumber",
        "waktu_kerja",
        "dihitung",
        "terpakai",
        "lewat_batas",
        "catatan",
    ),
)


_TIMES = ("menit", "jam")


def account_rows(
    run: Run, procedures: Sequence[ProcedureRules], calendars: Mapping[str, Any], most: int = JSON_CAP
) -> Iterator[tuple[str, ...]]:
    """One row per finding, reading and date, in the order of the findings; columns: ``ACCOUNT_COLUMNS``.

    Of each rule the first ``most`` findings are counted out; how many were left off stands in a row
    of its own at the end, in column ``catatan``.

    Args:
        run: a run with its findings.
        procedures: as given to :func:`sop_checks.engine.run`.
        calendars: likewise.
        most: findings per rule.
    """
    counts: Counter[str] = Counter()
    chosen: list[FindingRow] = []
    for index, finding in enumerate(outlines(run.findings)):
        if finding.since:
            counts[finding.rule_id] += 1
            if counts[finding.rule_id] <= most:
                chosen.append(run.findings[index])
    for finding, account in explain_findings(chosen, procedures, calendars, run.info.as_of):
        for line in account.lines:
            yield _row(finding, account, line)
    for rule_id, count in counts.items():
        if count > most:
            note = f"{count - most} dari {count} temuan aturan ini tidak diuraikan"
            yield ("", rule_id, *[""] * (len(ACCOUNT_COLUMNS) - 3), note)


def account_text(account: Account) -> str:
    """The account for a reader: a line per date and reading, the deadline at the end."""
    return "\n".join(_text_lines(account)) + "\n"


def _row(finding: FindingRow, account: Account, line: AccountLine) -> tuple[str, ...]:
    due = account.dues.get(line.unit)
    return (
        finding.fingerprint,
        finding.rule_id,
        finding.case,
        str(finding.execution or ""),
        UNIT_WORDS[line.unit],
        account.allowed[line.unit],
        due.iso() if due else "",
        line.day.date.isoformat(),
        line.day.weekday,
        line.day.text,
        line.day.source,
        _clock(line),
        _yes(line.counted),
        line.total,
        "tidak pasti" if line.over is None else _yes(line.over),
        "",
    )


def _clock(line: AccountLine) -> str:
    hours, rest = divmod(line.day.seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"


def _yes(value: bool) -> str:
    return "ya" if value else "tidak"


def _text_lines(account: Account) -> Iterator[str]:
    yield f"Mulai   {moment_text(account.start)}"
    yield f"Sampai  {moment_text(account.end)}"
    for unit, allowed in account.allowed.items():
        lines = [line for line in account.lines if line.unit == unit]
        due = account.dues.get(unit)
        yield ""
        yield f"Batas {allowed}" + (f", paling lambat {moment_text(due)}" if due else "")
        cells = [_cells(line) for line in lines]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            yield (
                "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
            )


def _cells(line: AccountLine) -> tuple[str, ...]:
    day = line.day
    used = f" {duration_text(timedelta(seconds=day.seconds))}" if line.unit in _TIMES else ""
    return (
        day.weekday,
        date_text(day.date),
        f"dihitung{used}" if line.counted else "–",
        f"terpakai {line.total}",
        "LEWAT BATAS" if line.over else "",
        day.text,
    )
