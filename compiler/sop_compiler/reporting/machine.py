"""Diagnostics for programs: JSON, GitHub annotations, GitLab Code Quality, SARIF 2.1.0."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from sop_compiler.diagnostics import Diagnostic, fingerprints
from sop_compiler.diagnostics.pages import page, summary
from sop_compiler.spans import Span

_SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render_json(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """A list of findings, places 1-based; ``fingerprint`` stays when lines move."""
    found = list(diagnostics)
    rows = [
        {
            "rule": d.rule,
            "severity": d.severity.value,
            "file": d.span.file,
            "line": d.span.line,
            "column": d.span.column,
            "end_line": d.span.end_line,
            "end_column": d.span.end_column,
            "field": d.field or None,
            "fingerprint": mark,
            "message": d.message(language),
            "hint": d.advice(language),
            "related": [{"file": s.file, "line": s.line, "column": s.column} for s in d.related],
        }
        for d, mark in zip(found, fingerprints(found), strict=True)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def render_github(
    diagnostics: Iterable[Diagnostic], language: str = "id", others: Iterable[Diagnostic] = ()
) -> str:
    """Workflow commands that annotate the line of a pull request; ``others`` as one notice of counts."""
    lines = [
        f"::{d.severity.value} file={_property(d.span.file)},line={d.span.line},col={d.span.column},"
        f"title={_property(d.rule)}::{_message(_sentence(d, language))}\n"
        for d in diagnostics
    ]
    counts = Counter(d.rule for d in others)
    if counts:
        text = ", ".join(f"{n} {rule}" for rule, n in sorted(counts.items(), key=lambda c: (-c[1], c[0])))
        title = "sop lint: unchanged files" if language == "en" else "sop lint: berkas yang tidak diubah"
        lines.append(f"::notice title={_property(title)}::{_message(text)}\n")
    return "".join(lines)


def render_gitlab(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """GitLab's Code Quality report, shown on the lines of a merge request.

    A fingerprint leaves the line out, so that a finding that only moved is not told as a new one.
    """
    seen: dict[tuple[str, ...], int] = {}
    rows: list[dict[str, Any]] = []
    for d in diagnostics:
        key = (d.rule, d.span.file, d.message("id"))
        seen[key] = seen.get(key, 0) + 1
        mark = "\0".join((*key, str(seen[key])))
        rows.append(
            {
                "description": _sentence(d, language),
                "check_name": d.rule,
                "fingerprint": hashlib.sha256(mark.encode("utf-8")).hexdigest(),
                "severity": "major" if d.severity.value == "error" else "minor",
                "location": {"path": d.span.file, "lines": {"begin": d.span.line}},
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def render_sarif(
    diagnostics: Iterable[Diagnostic],
    language: str = "id",
    accepted: Iterable[tuple[Diagnostic, str, str]] = (),
) -> str:
    """One SARIF run; ``accepted`` are (finding, ``inSource`` or ``external``, reason), marked suppressed."""
    found = list(diagnostics)
    suppressed = list(accepted)
    every = [*found, *(d for d, _, _ in suppressed)]
    marks = fingerprints(every)
    rules = sorted({d.rule for d in every})
    results = [_result(d, mark, rules, language) for d, mark in zip(every, marks, strict=True)]
    for result, (_, kind, reason) in zip(results[len(found) :], suppressed, strict=True):
        result["suppressions"] = [{"kind": kind, "justification": reason}]
    driver = {
        "name": "sop",
        "rules": [{"id": r, "shortDescription": {"text": summary(r)}, "help": _help(r)} for r in rules],
    }
    log = {
        "$schema": _SARIF,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(d: Diagnostic, mark: str, rules: list[str], language: str) -> dict[str, Any]:
    def place(span: Span) -> dict[str, Any]:
        region = {"startLine": span.line, "startColumn": span.column}
        if (span.end_line, span.end_column) > (span.line, span.column):
            region |= {"endLine": span.end_line, "endColumn": span.end_column}
        uri = {"uri": quote(span.file), "uriBaseId": "ROOT"}
        return {"physicalLocation": {"artifactLocation": uri, "region": region}}

    result: dict[str, Any] = {
        "ruleId": d.rule,
        "ruleIndex": rules.index(d.rule),
        "level": d.severity.value,
        "message": {"text": _sentence(d, language)},
        "locations": [place(d.span)],
        "partialFingerprints": {"sop/v1": mark},
    }
    if d.related:
        result["relatedLocations"] = [place(span) for span in d.related]
    return result


def _help(rule: str) -> dict[str, str]:
    text = page(rule)
    return {"text": text, "markdown": text}


def _sentence(d: Diagnostic, language: str) -> str:
    advice = d.advice(language)
    return f"{d.message(language)} — {advice}" if advice else d.message(language)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
