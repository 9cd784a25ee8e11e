"""Diagnostics for programs: JSON, GitHub annotations, GitLab Code Quality, SARIF 2.1.0."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sop_compiler.diagnostics import Diagnostic

_SARIF = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render_json(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """A list of findings, places 1-based."""
    rows = [
        {
            "rule": d.rule,
            "severity": d.severity.value,
            "file": d.span.file,
            "line": d.span.line,
            "column": d.span.column,
            "end_line": d.span.end_line,
            "end_column": d.span.end_column,
            "message": d.message(language),
            "hint": d.advice(language),
            "related": [{"file": s.file, "line": s.line, "column": s.column} for s in d.related],
        }
        for d in diagnostics
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def render_github(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """Workflow commands that annotate the line of a pull request."""
    return "".join(
        f"::{d.severity.value} file={_property(d.span.file)},line={d.span.line},col={d.span.column},"
        f"title={_property(d.rule)}::{_message(_sentence(d, language))}\n"
        for d in diagnostics
    )


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


def render_sarif(diagnostics: Iterable[Diagnostic], language: str = "id") -> str:
    """One SARIF run."""
    found = list(diagnostics)
    rules = sorted({d.rule for d in found})
    results: list[dict[str, Any]] = [
        {
            "ruleId": d.rule,
            "ruleIndex": rules.index(d.rule),
            "level": d.severity.value,
            "message": {"text": _sentence(d, language)},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": d.span.file, "uriBaseId": "ROOT"},
                        "region": {"startLine": d.span.line, "startColumn": d.span.column},
                    }
                }
            ],
        }
        for d in found
    ]
    driver = {"name": "sop", "rules": [{"id": r} for r in rules]}
    log = {
        "$schema": _SARIF,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _sentence(d: Diagnostic, language: str) -> str:
    advice = d.advice(language)
    return f"{d.message(language)} — {advice}" if advice else d.message(language)


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
