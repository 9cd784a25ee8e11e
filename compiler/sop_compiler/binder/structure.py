"""References and shape of one SOP.

A structural gap is an error unless a ``perlu_konfirmasi`` names the field: then the paper itself has
the gap, and it is only a warning.
"""

from __future__ import annotations

from collections.abc import Iterable

from sop_compiler.binder.doubts import names
from sop_compiler.binder.registers import unknown
from sop_compiler.diagnostics import Collector, Severity
from sop_compiler.flow import build_flow
from sop_compiler.model import Procedure, StartPoint, Step, StepKind, Symbol, TimeLimit
from sop_compiler.model.step import END, NOT_PRINTED
from sop_compiler.spans import Span


def check_structure(procedure: Procedure, out: Collector) -> None:
    """Report everything that is wrong with the rows and controls of ``procedure``."""
    check = _Check(procedure, out)
    check.ids()
    check.references()
    check.roles()
    check.decisions()
    check.flow()


class _Check:
    def __init__(self, procedure: Procedure, out: Collector) -> None:
        self._p = procedure
        self._out = out
        self._steps = {s.id: s for s in procedure.all_steps()}
        self._columns = {c.role for c in procedure.columns}

    def ids(self) -> None:
        first: dict[str, Step] = {}
        for step in self._p.all_steps():
            if step.id in first:
                place = first[step.id].span
                where = f"{place.file}:{place.line}"
                self._out.report("duplicate-id", step.span, related=(place,), id=step.id, where=where)
            first.setdefault(step.id, step)

    def references(self) -> None:
        for step in self._p.all_steps():
            for target in (*(step.after or ()), *step.goto):
                if target not in (END, NOT_PRINTED):
                    self._known(target, step.span)
            for branch in step.branches:
                if branch.target not in (END, NOT_PRINTED):
                    self._known(branch.target, branch.span)
            for mark in step.marks:
                self._column(mark.role, step.span)
            for role in step.roles:
                self._column(role, step.span)
            self._limit(step.limit)
            for earlier in step.after or ():
                decision = self._steps.get(earlier)
                if decision and decision.branches and step.id not in {b.target for b in decision.branches}:
                    self._out.error("after-decision", step.span, id=step.id, decision=earlier)
        for control in self._p.controls:
            for step_id in (*control.steps, *((control.other,) if control.other else ())):
                self._known(step_id, control.span)
            self._limit(control.limit)
            self._start(control.start)
            self._start(control.end)
        self._limit(self._p.case_rule.limit)

    def roles(self) -> None:
        if not self._p.columns:
            return  # a minimal SOP names no roles at all
        for step in self._p.all_steps():
            parent = self._steps.get(step.parent or "")
            if step.roles or step.is_terminal or (parent is not None and parent.roles):
                continue
            if step.group is not None and all(s.roles for s in step.group.steps):
                continue
            self._gap("step-without-role", step.span, [f"langkah/{step.id}/pelaksana"], id=step.id)

    def decisions(self) -> None:
        for step in self._p.all_steps():
            if step.kind is StepKind.DECISION and step.group is None and len(step.branches) < 2:
                field = f"langkah/{step.id}/cabang"
                self._gap("few-branches", step.span, [field], id=step.id, n=str(len(step.branches)))
            labels: set[str] = set()
            for branch in step.branches:
                if branch.label in labels:
                    self._out.error("same-branch", branch.span, label=branch.label, id=step.id)
                labels.add(branch.label)
                if branch.target == NOT_PRINTED:
                    field = f"langkah/{step.id}/cabang/{branch.label}/ke"
                    fields = [field, f"langkah/{step.id}/cabang"]
                    self._gap(
                        "branch-without-target", branch.span, fields, label=branch.label, id=step.id
                    )

    def flow(self) -> None:
        flow = build_flow(self._p)
        reached = flow.reachable()
        for step in self._p.all_steps():
            if step.id not in reached and not (step.parent and step.parent not in reached):
                self._gap(
                    "step-unreachable",
                    step.span,
                    [f"langkah/{step.id}/setelah", f"langkah/{step.id}"],
                    hint=("hint-unreachable", {}),
                    id=step.id,
                )
        if self._p.columns and not self._has_end():
            last = self._p.steps[-1].span if self._p.steps else self._p.span
            self._gap("no-end", last, ["akhir"])

    def _has_end(self) -> bool:
        for step in self._p.all_steps():
            if step.kind is StepKind.END:
                return True
            drawn = any("selesai" in m.text.casefold() for m in step.marks)
            if drawn or (step.symbol is Symbol.CAPSULE and step is self._p.steps[-1]):
                return True
        return False

    def _gap(
        self,
        code: str,
        span: Span,
        fields: list[str],
        hint: tuple[str, dict[str, str]] | None = None,
        **values: str,
    ) -> None:
        recorded = names(self._p.doubts, *fields) or any(
            d.field == f.rsplit("/", 1)[0] for d in self._p.doubts for f in fields if f.count("/") > 1
        )
        self._out.report(
            code,
            span,
            hint=None if recorded else hint or ("hint-doubt", {"field": fields[0]}),
            severity=Severity.WARNING if recorded else Severity.ERROR,
            **values,
        )

    def _known(self, step_id: str, span: Span) -> None:
        if step_id not in self._steps:
            unknown(self._out, "unknown-step", span, step_id, self._steps)

    def _column(self, role: str, span: Span) -> None:
        if role not in self._columns:
            unknown(self._out, "role-without-column", span, role, self._columns)

    def _limit(self, limit: TimeLimit | None) -> None:
        if limit is not None:
            self._start(limit.start)

    def _start(self, start: StartPoint | None) -> None:
        if start is not None and start.step is not None:
            self._known(start.step, start.span)


