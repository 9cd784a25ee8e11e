"""Procedure → the rules that engines judge (semantics §1, §3-§8)."""

from __future__ import annotations

from itertools import groupby

from sop_checks.rules import (
    Basis,
    Closing,
    ControlTest,
    DocumentRef,
    DueSpec,
    LimitSpec,
    LimitTest,
    OutputTest,
    ProcedureRules,
    RequiredTest,
    Rule,
    SourceRef,
    StartSpec,
    StepInfo,
    VersionRules,
)
from sop_compiler.checkgen.sentences import Sentences
from sop_compiler.flow import EXIT, Flow, Necessity, build_flow, necessity
from sop_compiler.model import (
    Agency,
    CaseDue,
    Control,
    Handbook,
    Item,
    Procedure,
    StartPoint,
    Status,
    Step,
    StepKind,
    TimeLimit,
    in_doubt,
)
from sop_compiler.spans import Span

CASE = "berkas"
"""Stands for the step in ids of rules about a whole case."""


def procedure_rules(handbook: Handbook) -> tuple[ProcedureRules, ...]:
    """The rules of every version of every SOP, in order of id."""
    everything = sorted((*handbook.earlier, *handbook.procedures), key=lambda p: p.id)
    newest = {p.id: p for p in handbook.procedures}
    found: list[ProcedureRules] = []
    for sop, group in groupby(everything, key=lambda p: p.id):
        versions = sorted(group, key=lambda p: (p is newest.get(sop), p.version.key))
        agency = handbook.agency(versions[-1].agency)
        found.append(
            ProcedureRules(
                sop=sop,
                title=versions[-1].title,
                aliases=versions[-1].aliases,
                versions=tuple(_Version(p, agency).rules() for p in versions),
            )
        )
    return tuple(found)


def closing_steps(procedure: Procedure, flow: Flow) -> tuple[str, ...]:
    """Rows whose record closes a case: end rows, and the last row of some path (semantics §4).

    A row with other exits counts only when each of them leads back to it: a decision that may also
    go on to something new has not ended anything.
    """
    ends = {s.id for s in procedure.all_steps() if s.kind is StepKind.END}
    found: list[str] = []
    for step in procedure.all_steps():
        targets = [e.target for e in flow.leaving(step.id)]
        final = [t for t in targets if t == EXIT or t in ends]
        others = [t for t in targets if t not in final]
        loops = all(t is not None and step.id in flow.reachable((t,)) for t in others)
        if step.id in ends or (final and loops and step.kind is not StepKind.START):
            found.append(step.id)
    return tuple(found)


class _Version:
    def __init__(self, procedure: Procedure, agency: Agency) -> None:
        self._p = procedure
        self._agency = agency
        self._flow = build_flow(procedure)
        self._prefix = f"{procedure.id}@{procedure.version.key}"
        self._say = Sentences(procedure)

    def rules(self) -> VersionRules:
        procedure = self._p
        version = procedure.version
        needs = necessity(self._flow)
        rules: list[Rule] = []
        for step in procedure.all_steps():
            if step.is_terminal:
                continue
            rules.extend(self._outputs(step))
            rules.extend(self._limit(step))
            rules.extend(self._required(step, needs[step.id]))
            rules.extend(self._choice(step, needs[step.id]))
        rules.extend(self._control(c) for c in procedure.controls)
        rules.extend(self._case_limit())
        effective = version.effective or (version.assumed.date if version.assumed else None)
        return VersionRules(
            version=version.key,
            number=procedure.number or "",
            effective=effective,
            draft=procedure.status is Status.DRAFT,
            effective_doubtful=in_doubt(procedure.doubts, "versi/berlaku") is not None,
            calendar=self._agency.calendar or "",
            time_zone=self._agency.time_zone,
            source=_ref(procedure.span),
            source_sha256=procedure.source_sha256,
            steps=tuple(_info(s) for s in procedure.all_steps()),
            closing=self._closing(),
            rules=tuple(rules),
        )

    def _closing(self) -> Closing:
        case = self._p.case_rule
        if case.always:
            return Closing(always=True)
        if case.closing_field is not None:
            return Closing(field=case.closing_field, value=case.closing_value)
        return Closing(steps=closing_steps(self._p, self._flow))

    def _outputs(self, step: Step) -> list[Rule]:
        found: dict[str, Rule] = {}
        for number, item in enumerate(step.outputs, start=1):
            if not item.required:
                continue
            subject = "+".join(item.documents)
            basis, note = self._basis(f"langkah/{step.id}/output/{number}")
            rule = Rule(
                id=f"{self._prefix}#{step.id}/output-wajib/{subject}",
                kind="output-wajib",
                step=step.id,
                subject=subject,
                text=self._say.output(step, item),
                source=_ref(item.span),
                basis=basis,
                basis_note=note,
                output=OutputTest(documents=self._documents(item), case_wide=item.case_wide),
            )
            found.setdefault(rule.id, rule)
        return list(found.values())

    def _limit(self, step: Step) -> list[Rule]:
        limit = step.limit
        if limit is None or not limit.measurable:
            return []
        basis, note = self._basis(f"langkah/{step.id}/waktu")
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/batas-waktu",
                kind="batas-waktu",
                step=step.id,
                subject="",
                text=self._say.limit(step, limit),
                source=_ref(limit.span),
                basis=basis,
                basis_note=note,
                limit=_limit_test(limit),
            )
        ]

    def _required(self, step: Step, need: Necessity) -> list[Rule]:
        if not (need.always or need.after or need.doubtful_always or need.doubtful_after):
            return []
        basis, note = self._basis(f"langkah/{step.id}")
        limit = step.limit if step.limit and step.limit.amount and not step.limit.start else None
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/langkah-wajib",
                kind="langkah-wajib",
                step=step.id,
                subject="",
                text=self._say.required(step, need.always or need.doubtful_always),
                source=_ref(step.span),
                basis=basis,
                basis_note=note,
                required=RequiredTest(
                    always=need.always,
                    triggers=() if need.always else need.after,
                    doubtful_always=need.doubtful_always,
                    doubtful_triggers=() if need.doubtful_always else need.doubtful_after,
                    limit=_limit_spec(limit) if limit else None,
                    predecessors=tuple(dict.fromkeys(e.source for e in self._flow.entering(step.id))),
                ),
            )
        ]

    def _choice(self, step: Step, need: Necessity) -> list[Rule]:
        """Exactly one sub-row of a ``salah_satu`` group, whenever its row is due or recorded."""
        if step.group is None or step.group.kind != "salah_satu":
            return []
        subs = tuple(s.id for s in step.group.steps)
        basis, note = self._basis(f"langkah/{step.id}/sublangkah")
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/langkah-wajib/salah-satu",
                kind="langkah-wajib",
                step=step.id,
                subject="salah-satu",
                text=self._say.choice(step),
                source=_ref(step.group.span),
                basis=basis,
                basis_note=note,
                required=RequiredTest(
                    always=need.always,
                    triggers=() if need.always else (step.id, *subs, *need.after),
                    doubtful_always=need.doubtful_always,
                    doubtful_triggers=() if need.doubtful_always else need.doubtful_after,
                    predecessors=(step.id,),
                    one_of=subs,
                ),
            )
        ]

    def _control(self, control: Control) -> Rule:
        step = control.steps[0] if len(control.steps) == 1 else CASE
        return Rule(
            id=f"{self._prefix}#{step}/kendali/{control.id}",
            kind="kendali",
            step="" if step == CASE else step,
            subject=control.id,
            text=control.sentence or self._say.control(control),
            source=_ref(control.span),
            severity=control.severity,
            legal=control.legal,
            control=ControlTest(
                operator=control.operator,
                steps=control.steps,
                other=control.other,
                count=control.count,
                field=control.field,
                names=self._role_names(control.roles),
                other_names=self._other_roles(control.roles),
                limit=_limit_spec(control.limit) if control.limit and control.limit.amount else None,
                start=_start(control.start),
                end=_start(control.end),
                due=_due(control.due),
            ),
        )

    def _case_limit(self) -> list[Rule]:
        limit = self._p.case_rule.limit
        if limit is None or not limit.measurable:
            return []
        return [
            Rule(
                id=f"{self._prefix}#{CASE}/batas-berkas",
                kind="batas-berkas",
                step="",
                subject="",
                text=self._say.case_limit(limit),
                source=_ref(limit.span),
                limit=_limit_test(limit),
            )
        ]

    def _basis(self, field: str) -> tuple[Basis, str]:
        doubt = in_doubt(self._p.doubts, field)
        return ("disimpulkan", doubt.reason) if doubt else ("tercetak", "")

    def _documents(self, item: Item) -> tuple[DocumentRef, ...]:
        found: list[DocumentRef] = []
        for document_id in item.documents:
            document = self._agency.document(document_id)
            names = dict.fromkeys((document.name, *document.aliases))
            if len(item.documents) == 1:
                names.setdefault(item.text)
            found.append(DocumentRef(id=document_id, name=document.name, names=tuple(names)))
        return tuple(found)

    def _other_roles(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        """Names of the agency's roles that a ``pelaksana`` control does not allow."""
        allowed = set(self._role_names(roles))
        others = (
            self._role_names(tuple(r.id for r in self._agency.roles if r.id not in roles)) if roles else ()
        )
        return tuple(name for name in others if name not in allowed)

    def _role_names(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        known = {r.id: r for r in self._agency.roles}
        names: dict[str, None] = {}
        for role in roles:
            names.setdefault(role)
            record = known.get(role)
            for name in (record.name, record.abbreviation, *record.aliases) if record else ():
                if name:
                    names.setdefault(name)
        return tuple(names)


def _info(step: Step) -> StepInfo:
    return StepInfo(
        id=step.id,
        no=step.number or "",
        activity=step.activity,
        kind=step.kind.value,
        parent=step.parent or "",
        names=step.names,
    )


def _ref(span: Span) -> SourceRef:
    return SourceRef(file=span.file, line=span.line)


def _limit_test(limit: TimeLimit) -> LimitTest:
    return LimitTest(
        limit=_limit_spec(limit) if limit.amount is not None else None,
        start=_start(limit.start),
        due=_due(limit.due),
    )


def _limit_spec(limit: TimeLimit) -> LimitSpec:
    assert limit.amount is not None and limit.unit is not None
    return LimitSpec(
        printed=limit.printed,
        amount=limit.amount,
        unit=limit.unit,
        hours_mode=limit.hours_mode,
        first_day_counts=limit.first_day_counts,
        late_receipt_next_day=limit.late_receipt_next_day,
        day_ends_at_closing=limit.day_ends_at_closing,
        joint_leave_is_working_day=limit.joint_leave_is_working_day,
    )


def _start(start: StartPoint | None) -> StartSpec | None:
    if start is None:
        return None
    return StartSpec(step=start.step, point=start.point, field=start.field, pairing=start.pairing)


def _due(due: CaseDue | None) -> DueSpec | None:
    return DueSpec(field=due.field, against=due.against) if due else None
