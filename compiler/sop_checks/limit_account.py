"""A finding about time, date by date: which dates counted, why the others did not, the running total.

:func:`explain_finding` needs nothing but the finding, the rules and the calendars, so that every
report can show the account of any finding without running the checks again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sop_checks.calendar import Calendar
from sop_checks.limit_days import DayLine, explain
from sop_checks.limit_deadlines import Deadline, deadline_of
from sop_checks.limit_measures import measure
from sop_checks.limit_readings import Reading, readings_of, settings_of
from sop_checks.moments import Moment, is_before
from sop_checks.result import FindingRow
from sop_checks.rules import LimitSpec, ProcedureRules, Rule, Unit
from sop_checks.time_words import UNIT_WORDS, duration_text

_LONG_UNITS = ("bulan", "hari_kalender_berakhir_hari_kerja")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """One date under one reading of the limit.

    Attributes:
        unit: the reading (a bare ``hari`` has two).
        counted: whether the date used up the limit.
        total: amount used up to the end of the date, in words: ``3 hari kerja``, ``7 jam 30 menit``;
            with ``paling banyak`` in front where a clock time is missing.
        over: whether the limit is exceeded on this date; ``None`` where that cannot be told.
    """

    day: DayLine
    unit: Unit
    counted: bool
    total: str
    over: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The account of one execution: every date from ``start`` to ``end`` under every reading.

    Attributes:
        allowed: reading to the limit in words: ``3 hari kerja``.
        dues: reading to the deadline; a reading whose deadline is not known has none.
        lines: grouped by reading, in order of date.
    """

    limit: LimitSpec
    start: Moment
    end: Moment
    allowed: Mapping[Unit, str]
    dues: Mapping[Unit, Moment]
    lines: tuple[AccountLine, ...]


def account_of(limit: LimitSpec, start: Moment, end: Moment, calendar: Calendar | None) -> Account:
    """The account of an execution, or of an open matter up to the as-of moment.

    An end before its start has no lines.
    """
    readings = readings_of(limit, calendar)
    days = explain(limit, start, end, calendar)
    dues: dict[Unit, Moment] = {}
    for one in readings:
        found = deadline_of(one, start)
        if isinstance(found, Deadline):
            dues[one.unit] = found.due
    lines: list[AccountLine] = []
    if not is_before(end, start):
        for reading in readings:
            lines.extend(_lines(reading, days, dues.get(reading.unit), start, end))
    return Account(
        limit=limit,
        start=start,
        end=end,
        allowed={one.unit: f"{limit.amount} {_unit_words(limit, one)}" for one in readings},
        dues=dues,
        lines=tuple(lines),
    )


def explain_finding(
    finding: FindingRow, rule: Rule, calendar: Calendar | None, as_of: str = ""
) -> Account | None:
    """The account of a finding; ``None`` where no limit was counted (another rule, ``tenggat``).

    Args:
        finding: as in ``Run.findings``.
        rule: the rule it is about.
        calendar: the calendar of the version (``VersionRules.calendar``).
        as_of: ``Run.info.as_of``: where the count of an open matter ends.
    """
    limit = limit_of(rule)
    until = finding.until or as_of
    if limit is None or not finding.since or not until:
        return None
    # Both are local times already; the zone is not asked.
    start, end = Moment.parse(finding.since, "WIB"), Moment.parse(until, "WIB")
    return account_of(limit, start, end, calendar)


def explain_findings(
    findings: Iterable[FindingRow],
    procedures: Iterable[ProcedureRules],
    calendars: Mapping[str, Any],
    as_of: str = "",
) -> Iterator[tuple[FindingRow, Account]]:
    """Every finding that has an account, in the given order.

    Args:
        findings: some or all of ``Run.findings``.
        procedures: as given to :func:`sop_checks.engine.run`.
        calendars: likewise (plain data by id).
        as_of: ``Run.info.as_of``.
    """
    rules = {
        rule.id: (rule, version.calendar)
        for procedure in procedures
        for version in procedure.versions
        for rule in version.rules
    }
    built: dict[str, Calendar | None] = {}
    for finding in findings:
        rule, key = rules.get(finding.rule_id, (None, ""))
        if rule is None or limit_of(rule) is None:
            continue
        if key not in built:
            built[key] = Calendar.from_data(calendars[key], calendars) if key in calendars else None
        account = explain_finding(finding, rule, built[key], as_of)
        if account is not None:
            yield finding, account


def own_settings(procedures: Iterable[ProcedureRules]) -> dict[str, str]:
    """Rule id to the settings by which its limit counts otherwise than the calendar, in words."""
    found: dict[str, str] = {}
    for procedure in procedures:
        for version in procedure.versions:
            for rule in version.rules:
                limit = limit_of(rule)
                words = _own_words(limit) if limit else []
                if words:
                    found[rule.id] = "; ".join(words)
    return found


def _own_words(limit: LimitSpec) -> list[str]:
    chosen = {
        "hari_pertama_dihitung": limit.first_day_counts,
        "terima_lewat_tutup_hari_berikut": limit.late_receipt_next_day,
        "batas_hari": limit.day_ends_at_closing,
        "cuti_bersama": limit.joint_leave_is_working_day,
    }
    words = settings_of(limit, None).to_data()
    return [f"{key}: {words[key]}" for key, value in chosen.items() if value is not None]


def limit_of(rule: Rule) -> LimitSpec | None:
    """The measured limit of a rule, wherever it stands."""
    tests = (rule.limit, rule.control, rule.required)
    return next((test.limit for test in tests if test is not None and test.limit is not None), None)


def _lines(
    reading: Reading, days: tuple[DayLine, ...], due: Moment | None, start: Moment, end: Moment
) -> Iterator[AccountLine]:
    judged = measure(reading, start, end)
    least = most = 0
    for day in days:
        counted = reading.unit in day.counted
        amount = (day.seconds if reading.in_time else 1) if counted else 0
        most += amount
        # A date without clock time may have used all of its hours or none.
        unsure = (day.date == start.date and not start.has_clock) or (
            day.date == end.date and not end.has_clock
        )
        least += 0 if unsure and reading.in_time else amount
        over = _over(reading, least, most, day, due)
        if day is days[-1]:
            over = None if judged.verdict == "unknown" else judged.verdict == "late"
            if reading.unit == "hari_kerja" and over is not None:
                # With batas_hari: tutup the end may belong to the next working date, which has no line.
                least = most = judged.high
        total = _words(reading, most)
        total = total if least == most else f"paling banyak {total}"
        yield AccountLine(day=day, unit=reading.unit, counted=counted, total=total, over=over)


def _over(reading: Reading, least: int, most: int, day: DayLine, due: Moment | None) -> bool | None:
    if reading.unit in _LONG_UNITS:
        return due is not None and day.date > due.date
    scale = 1_000_000 if reading.in_time else 1
    surely, perhaps = least * scale > reading.allowance, most * scale > reading.allowance
    return surely if surely == perhaps else None


def _words(reading: Reading, used: int) -> str:
    if not reading.in_time:
        return f"{used} {'hari kerja' if reading.unit == 'hari_kerja' else 'hari kalender'}"
    in_minutes = reading.unit == "menit"
    return duration_text(timedelta(seconds=used), in_minutes=in_minutes, in_days=reading.hours)


def _unit_words(limit: LimitSpec, reading: Reading) -> str:
    words = UNIT_WORDS[limit.unit if limit.unit != "hari" else reading.unit]
    return f"{words} waktu kerja" if limit.unit in ("menit", "jam") else words
