"""References and shape of one SOP.

A structural gap is an error unless a ``perlu_konfirmasi`` names the field: then the paper itself has
the gap, and it is only a warning.
"""

from __future__ import annotations

from sop_compiler.binder.references import Places, clash, unknown
from sop_compiler.diagnostics import Collector, Severity
from sop_compiler.flow import build_flow
from sop_compiler.model import Procedure, StartPoint, Step, StepKind, Symbol, TimeLimit, named_in
from sop_compiler.model.step import END, NOT_PRINTED
from sop_compiler.spans import Span


def check_structure(procedure: Procedure, places: Places, out: Collector) -> None:
    """Report everything that is wrong with the rows and controls of ``procedure``.

    Args:
        procedure: a bound SOP.
        places: where each referring word stands.
        out: receives the findings.
    """
    check = _Check(procedure, places, out)
    check.ids()
    check.rows()
    check.decisions()
    if check.references():
        check.flow()  # after a misspelt target it would name steps that are not cut off at all


class _Check:
    def __init__(self, procedure: Procedure, places: Places, out: Collector) -> None:
        self._p = procedure
        self._places = places
        self._out = out
        self._steps = {s.id: s for s in procedure.all_steps()}
        self._columns = {c.role for c in procedure.columns}
        self._targets_known = True

    def ids(self) -> None:
        first: dict[str, Step] = {}
        for step in self._p.all_steps():
            if step.id in first:
                clash(self._out, step.id, step.span, first[step.id].span)
            first.setdefault(step.id, step)

    def references(self) -> bool:
        """Report references to nothing; True when every step named in the flow exists."""
        for step in self._p.all_steps():
            for key, targets in (("setelah", step.after or ()), ("ke", step.goto)):
                for target in targets:
                    self._target(target, self._at(step.span, key, target))
            for branch in step.branches:
                self._target(branch.target, branch.span)
            for role in dict.fromkeys((*(m.role for m in step.marks), *step.roles)):
                place = self._at(step.span, "pelaksana", role)
                if role not in self._columns:
                    unknown(self._out, "role-without-column", place, role, self._columns)
            self._limit(step.limit)
            self._after_decisions(step)
        for control in self._p.controls:
            for step_id in control.steps:
                self._known(step_id, self._at(control.span, "langkah", step_id))
            if control.other:
                place = self._at(control.span, "oleh", control.other)
                if place == control.span:
                    place = self._at(control.span, "setelah", control.other)
                self._known(control.other, place)
            self._limit(control.limit)
            self._start(control.start)
            self._start(control.end)
        self._limit(self._p.case_rule.limit)
        return self._targets_known

    def rows(self) -> None:
        """Every row has an activity and, where the SOP has columns, somebody who acts."""
        for step in self._p.all_steps():
            if step.is_terminal:
                continue
            if not step.activity:
                field = f"langkah/{step.id}/kegiatan"
                self._gap("step-without-activity", step.span, [field], id=step.id)
            parent = self._steps.get(step.parent or "")
            shared = parent is not None and bool(parent.roles)
            below = step.group is not None and all(s.roles for s in step.group.steps)
            # A minimal SOP names no roles at all.
            if self._p.columns and not (step.roles or shared or below):
                fields = [f"langkah/{step.id}/pelaksana"]
                self._gap("step-without-role", step.span, fields, "hint-role", id=step.id)

    def decisions(self) -> None:
        for step in self._p.all_steps():
            own = f"langkah/{step.id}"
            if step.kind is StepKind.DECISION and step.group is None and len(step.branches) < 2:
                n = str(len(step.branches))
                self._gap("few-branches", step.span, [f"{own}/cabang"], "hint-branches", id=step.id, n=n)
            if NOT_PRINTED in step.goto:
                place = self._at(step.span, "ke", NOT_PRINTED)
                self._gap("goto-without-target", place, [f"{own}/ke"], "hint-target", id=step.id)
            labels: set[str] = set()
            for branch in step.branches:
                if branch.label in labels:
                    place = self._at(branch.span, "label", branch.label)
                    self._out.report(
                        "same-branch", place, hint=("hint-label", {}), label=branch.label, id=step.id
                    )
                labels.add(branch.label)
                if branch.target == NOT_PRINTED:
                    fields = [f"{own}/cabang/{branch.label}/ke", f"{own}/cabang"]
                    self._gap(
                        "branch-without-target",
                        branch.span,
                        fields,
                        "hint-target",
                        label=branch.label,
                        id=step.id,
                    )

    def flow(self) -> None:
        flow = build_flow(self._p)
        reached = set(flow.reachable())
        for step in self._p.all_steps():
            if step.id in reached:
                continue
            reached |= flow.reachable((step.id,))  # what only follows from this one is no second gap
            fields = [f"langkah/{step.id}/setelah", f"langkah/{step.id}"]
            self._gap("step-unreachable", step.span, fields, "hint-unreachable", id=step.id)
        if self._p.columns and not self._has_end():
            last = self._p.steps[-1].span if self._p.steps else self._p.span
            self._gap("no-end", last, ["akhir"], "hint-end")

    def _has_end(self) -> bool:
        for step in self._p.all_steps():
            if step.kind is StepKind.END:
                return True
            drawn = any("selesai" in m.text.casefold() for m in step.marks)
            if drawn or (step.symbol is Symbol.CAPSULE and step is self._p.steps[-1]):
                return True
        return False

    def _gap(self, code: str, span: Span, fields: list[str], hint: str = "hint-doubt", **values: str) -> None:
        recorded = named_in(self._p.doubts, *fields) or any(
            d.field == f.rsplit("/", 1)[0] for d in self._p.doubts for f in fields if f.count("/") > 1
        )
        self._out.report(
            code,
            span,
            hint=None if recorded else (hint, {"field": fields[0]}),
            related=(),
            severity=Severity.WARNING if recorded else Severity.ERROR,
            **values,
        )

    def _after_decisions(self, step: Step) -> None:
        for earlier in step.after or ():
            decision = self._steps.get(earlier)
            if decision and decision.branches and step.id not in {b.target for b in decision.branches}:
                self._targets_known = False
                self._out.report(
                    "after-decision",
                    self._at(step.span, "setelah", earlier),
                    hint=("hint-branch-to", {"decision": earlier}),
                    id=step.id,
                    decision=earlier,
                )

    def _at(self, owner: Span, key: str, word: str) -> Span:
        return self._places.get((owner, key, word), owner)

    def _target(self, step_id: str, span: Span) -> None:
        if step_id not in (END, NOT_PRINTED) and step_id not in self._steps:
            self._targets_known = False
            unknown(self._out, "unknown-step", span, step_id, self._steps)

    def _known(self, step_id: str, span: Span) -> None:
        if step_id not in self._steps:
            unknown(self._out, "unknown-step", span, step_id, self._steps)

    def _limit(self, limit: TimeLimit | None) -> None:
        if limit is not None:
            self._start(limit.start)

    def _start(self, start: StartPoint | None) -> None:
        if start is not None and start.step is not None:
            self._known(start.step, start.span)
