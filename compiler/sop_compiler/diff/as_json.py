"""A comparison for programs; its schema is ``schema/diff.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sop_compiler.diff.new_version import VersionProblem
from sop_compiler.diff.records import (
    Affected,
    AffectedRule,
    Category,
    Change,
    HandbookDiff,
    ProcedureDiff,
    StepRef,
)
from sop_compiler.diff.sentences import effect, headline, sentence
from sop_compiler.model import Procedure
from sop_compiler.model.base import NOWHERE
from sop_compiler.spans import Span


def render_json(
    diff: HandbookDiff,
    problems: Sequence[VersionProblem] | None = None,
    backtest: Mapping[str, Any] | None = None,
) -> str:
    """The whole comparison; ``problems`` is ``None`` when the versions were not asked about.

    ``backtest`` is added where archived cases were judged.
    """
    data = as_data(diff, problems) | ({"backtest": dict(backtest)} if backtest is not None else {})
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_data(diff: HandbookDiff, problems: Sequence[VersionProblem] | None = None) -> dict[str, Any]:
    """Plain data with English keys; words of the form and of the vocabulary stay Indonesian."""
    return {
        "old": diff.old_name,
        "new": diff.new_name,
        "summary": headline(diff.procedures, diff.registers),
        "counts": {c.value: sum(x.category is c for x in diff.changes) for c in Category},
        "procedures": [_procedure(p) for p in diff.procedures],
        "registers": [_change(c) for c in diff.registers],
        "impact": {
            "procedures": [_affected(a) for a in diff.impact.procedures],
            "roles": [_affected(a) for a in diff.impact.roles],
            "documents": [_affected(a) for a in diff.impact.documents],
            "rules": [_rule(r) for r in diff.impact.rules],
            "pages": [{"name": a.name, "path": a.path} for a in diff.impact.pages],
        },
        "version_problems": None if problems is None else [_problem(p) for p in problems],
    }


def _procedure(diff: ProcedureDiff) -> dict[str, Any]:
    return {
        "id": diff.id,
        "title": diff.title,
        "agency": diff.agency_name,
        "earlier": diff.earlier,
        "old": _side(diff.old, diff.old_fingerprint),
        "new": _side(diff.new, diff.new_fingerprint),
        "changes": [_change(c) for c in diff.changes],
        "steps": [
            {"old": [s.id for s in pair.old], "new": [s.id for s in pair.new], "moved": pair.moved}
            for pair in diff.pairs
        ],
    }


def _side(procedure: Procedure | None, fingerprint: str) -> dict[str, Any] | None:
    if procedure is None:
        return None
    return {
        "number": procedure.number,
        "status": procedure.status.value,
        "version": procedure.version.key,
        "fingerprint": fingerprint,
        "source": _place(procedure.span),
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "category": change.category.value,
        "text": sentence(change),
        "part": change.part,
        "before": change.before,
        "after": change.after,
        "direction": change.direction.value if change.direction else None,
        "effect": effect(change),
        "field": change.field,
        "old_steps": [_step(s) for s in change.old],
        "new_steps": [_step(s) for s in change.new],
        "roles": list(change.roles),
        "documents": list(change.documents),
        "regulations": list(change.regulations),
        "documented": change.documented,
        "old_source": _place(change.old_span),
        "new_source": _place(change.new_span),
    }


def _step(ref: StepRef) -> dict[str, str]:
    return {"id": ref.id, "label": ref.label, "activity": ref.activity}


def _affected(affected: Affected) -> dict[str, Any]:
    return {"id": affected.id, "name": affected.name, "why": list(affected.why), "path": affected.path}


def _rule(rule: AffectedRule) -> dict[str, Any]:
    return {
        "fate": rule.fate.value,
        "rule": rule.kind,
        "old": rule.old_id or None,
        "new": rule.new_id or None,
        "text": rule.text,
    }


def _problem(problem: VersionProblem) -> dict[str, Any]:
    return {
        "kind": problem.kind,
        "procedure": problem.procedure,
        "title": problem.title,
        "text": problem.text,
        "remedy": problem.remedy,
        "source": _place(problem.span),
    }


def _place(span: Span | None) -> dict[str, Any] | None:
    return None if span is None or span == NOWHERE else {"file": span.file, "line": span.line}
