"""The page: view objects into templates, with a policy that lets nothing in from outside."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from sop_checks.findings import outlines
from sop_checks.outcomes import Outcome
from sop_checks.report.html import charts, months, used_time
from sop_checks.report.html.embedded import Embedded, embedded, limit_of, note_of
from sop_checks.report.html.problems import problems, unknowns
from sop_checks.report.html.procedures import FEW_CASES, procedure_views, share
from sop_checks.report.html.words import (
    RULE_KINDS,
    SEVERITIES,
    SIGNS,
    STYLES,
    clean,
    compact_text,
    counting_text,
    iso_date_text,
    iso_text,
    number,
)
from sop_checks.report.numbers import percent
from sop_checks.result import FindingRow, RuleResult, Run


@dataclass(frozen=True, slots=True)
class Head:
    """What was checked, and how much of it could be judged."""

    files: tuple[str, ...]
    as_of: str
    as_of_source: str
    cases: str
    records: str
    few: bool
    assessable: str
    assessable_share: str
    unknown: str
    compliant: str
    compliant_share: str
    failing: str
    overdue: str
    failing_cases: str
    waived: str
    later: str
    other_sop: str
    masked: bool


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in the table that reads without script."""

    case: str
    outcome: str
    style: str
    sign: str
    waiver: str
    where: str
    kind: str
    severity: str
    review: bool
    observed: str
    expected: str
    basis: str
    limit: str
    place: str


def report_html(run: Run) -> str:
    """The whole report as one HTML file without any request to the outside.

    The text depends on ``run`` only. Findings and timelines are embedded within fixed bounds (the page
    says how many); ``data/findings.csv`` has all.
    """
    style, script = _asset("gaya.css"), _script()
    data = embedded(run)
    rules = {rule.id: rule for rule in run.rules}
    return (
        _environment()
        .get_template("laporan.html")
        .render(
            policy=policy(style, script),
            style=style,
            script=script,
            data=data.json,
            head=_head(run),
            shown=_shown(data),
            findings=tuple(_line(item, rules[item.rule_id]) for item in data.first),
            procedures=procedure_views(run),
            months=months.month_chart(run.months),
            unknowns=unknowns(run.findings),
            problems=problems(run),
            legend=charts.legend(),
            month_legend=months.legend(),
            month_height=months.HEIGHT,
            use_height=used_time.HEIGHT,
            kinds=_kinds(run),
            severities=SEVERITIES,
            few_cases=FEW_CASES,
            counting=tuple(_counting(run)),
            notes=_notes(run),
            proofs=tuple(_proofs(run)),
        )
        + "\n"
    )


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy: the page's own style and script by hash, nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _asset(name: str) -> str:
    """A style sheet or script as it stands between its tags."""
    return files("sop_checks.report.html").joinpath("templates", name).read_text("utf-8")


def _script() -> str:
    """One script of the page's parts, which see each other's names and leave none behind."""
    parts = (_asset(name) for name in ("alat.js", "temuan.js", "garis-waktu.js"))
    return '"use strict";\n(() => {\n' + "\n".join(parts) + "})();\n"


@cache
def _environment() -> Any:
    # Imported late: the command line starts without templates.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("sop_checks.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: Any) -> Any:
    return clean(value) if type(value) is str else value


def _head(run: Run) -> Head:
    coverage = run.coverage
    failing, overdue, waived = _failing(run)
    not_assessable = coverage.obligations - coverage.assessable
    return Head(
        files=tuple(run.info.sha256["exports"]),
        as_of=iso_text(run.info.as_of) or "tidak ada",
        as_of_source=run.info.settings["tanggal_acuan"],
        cases=number(coverage.cases),
        records=number(coverage.records),
        few=coverage.cases < FEW_CASES,
        assessable=f"{number(coverage.assessable)} dari {number(coverage.obligations)}",
        assessable_share=percent(coverage.assessable, coverage.obligations),
        unknown=number(not_assessable),
        compliant=f"{number(coverage.compliant)} dari {number(coverage.due)}",
        compliant_share=percent(coverage.compliant, coverage.due),
        failing=number(failing),
        overdue=number(overdue),
        failing_cases=share(sum(item.failing for item in run.months), coverage.cases, "berkas"),
        waived=number(waived) if waived else "",
        later=number(coverage.later_records) if coverage.later_records else "",
        other_sop=number(coverage.other_sop) if coverage.other_sop else "",
        masked=run.info.settings["samaran"] != "tidak",
    )


def _failing(run: Run) -> tuple[int, int, int]:
    """Obligations NONCOMPLIANT and OVERDUE_OPEN, and how many of both are waived."""
    failing = sum(rule.counts[Outcome.NONCOMPLIANT] for rule in run.rules)
    overdue = sum(rule.counts[Outcome.OVERDUE_OPEN] for rule in run.rules)
    return failing, overdue, sum(bool(item.waiver) for item in outlines(run.findings))


def _shown(data: Embedded) -> dict[str, Any]:
    """How much the page holds of what the run holds, for the sentences that say so."""
    return {
        "first": number(len(data.first)),
        "findings": number(data.findings),
        "all_findings": number(data.all_findings),
        "all_findings_here": data.findings == data.all_findings,
        "unknown": number(data.unknown),
        "all_unknown": number(data.all_unknown),
        "all_unknown_here": data.unknown == data.all_unknown,
        "cases": number(data.cases),
        "all_cases": number(data.all_cases),
        "all_cases_here": data.cases == data.all_cases,
        "any": bool(data.all_findings),
        "any_unknown": bool(data.all_unknown),
    }


def _line(item: FindingRow, rule: RuleResult) -> FindingLine:
    number_words = f"Nomor {rule.number}" if rule.number else ""
    effective = f"berlaku {iso_date_text(rule.effective)}" if rule.effective else ""
    return FindingLine(
        case=item.case,
        outcome=f"{item.outcome.printed} {note_of(item)}".strip(),
        style=STYLES[item.outcome],
        sign=SIGNS[item.outcome],
        waiver=item.waiver,
        where=_where(rule),
        kind=RULE_KINDS.get(item.rule, item.rule),
        severity=rule.severity,
        review=rule.needs_review,
        observed=item.observed or _span(item),
        expected=rule.text,
        basis=", ".join(filter(None, (rule.title, number_words, effective, rule.legal))),
        limit=limit_of(item),
        place=item.place.text(),
    )


def _where(rule: RuleResult) -> str:
    if not rule.step:
        return "Berkas"
    return f"Langkah {rule.step_no.rstrip('.)')}" if rule.step_no else "Langkah tanpa nomor"


def _span(item: FindingRow) -> str:
    """What is known of the time where nothing was observed."""
    return f"sejak {compact_text(item.since)}" if item.since else "–"


def _kinds(run: Run) -> tuple[tuple[str, str], ...]:
    present = {item.rule for item in outlines(run.findings)}
    return tuple((key, word) for key, word in RULE_KINDS.items() if key in present)


def _counting(run: Run) -> Iterator[str]:
    settings = run.info.settings
    for key, values in settings["kalender"].items():
        yield f"Cara menghitung hari (kalender {key}): {counting_text(values)}."
    for rule_id, words in settings["setelan_batas"].items():
        yield f"Setelan sendiri pada {rule_id}: {words}."
    if settings["kosong"]:
        yield f"Dianggap kosong: {', '.join(f'“{item}”' for item in settings['kosong'])}."
    if settings["mulai_dari"]:
        yield "Waktu mulai yang kosong diperkirakan dari selesainya langkah pendahulu."
    for name, words in settings.get("pengecualian", {}).items():
        yield f"Pengecualian {name}: {words}."
    if settings["sop"]:
        yield f"Hanya SOP ini yang diperiksa: {settings['sop']}."
    yield (
        "Nama orang, NIP, NIK, dan NPWP disamarkan."
        if settings["samaran"] != "tidak"
        else "Nama dan nomor pribadi TIDAK disamarkan dalam laporan ini."
    )


def _notes(run: Run) -> tuple[str, ...]:
    groups = groupby(run.info.notes, key=lambda item: item[0].text())
    return tuple(f"{place}: {'; '.join(note for _, note in notes)}" for place, notes in groups)


def _proofs(run: Run) -> Iterator[tuple[str, str]]:
    sha256 = run.info.sha256
    yield "Alat", run.info.tool
    yield from ((f"Data {name}", digest) for name, digest in sha256["exports"].items())
    yield "Sumber SOP", sha256["sop_source"]
    yield from ((f"Kalender {name}", digest) for name, digest in sha256["calendar"].items())
    yield "Pemetaan", sha256["mapping"] or "tidak dipakai"
    yield "Pengecualian", sha256.get("waivers", "") or "tidak dipakai"
