"""Procedure → the rules that engines judge (semantics §1, §3-§8)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import groupby
from typing import Any, Literal

from sop_checks.deferred import deferred, is_deferred
from sop_checks.rules import (
    Basis,
    Closing,
    ControlTest,
    DocumentRef,
    OutputTest,
    ProcedureRules,
    RequiredTest,
    RoleTest,
    Rule,
    VersionRules,
)
from sop_compiler.checkgen.order import Orders
from sop_compiler.checkgen.sentences import Sentences
from sop_compiler.checkgen.specs import due_spec, limit_spec, limit_test, source_ref, start_spec, step_info
from sop_compiler.flow import EXIT, Flow, Necessity, build_flow, necessity
from sop_compiler.model import (
    Agency,
    Control,
    Document,
    Handbook,
    Item,
    Procedure,
    Status,
    Step,
    StepKind,
    in_doubt,
)

_Items = tuple[Item, ...]
CASE = "berkas"
"""Stands for the step in ids of rules about a whole case."""


def procedure_rules(handbook: Handbook) -> tuple[ProcedureRules, ...]:
    """The rules of every version of every SOP, in order of id."""
    everything = sorted((*handbook.earlier, *handbook.procedures), key=lambda p: p.id)
    newest = {p.id: p for p in handbook.procedures}
    agencies = {a.id: (a, {d.id: d for d in a.documents}) for a in handbook.agencies}
    found: list[ProcedureRules] = []
    for sop, group in groupby(everything, key=lambda p: p.id):
        versions = sorted(group, key=lambda p: (p is newest.get(sop), p.version.key))
        last = versions[-1]
        known = {"sop": sop, "title": last.title, "aliases": last.aliases}
        make = partial(_procedure_rules, versions, *agencies[last.agency], **known)
        # As long as nobody has looked at the SOP itself, its rules can wait too.
        waits = all(map(is_deferred, versions))
        found.append(deferred(ProcedureRules, make, **known) if waits else make())
    return tuple(found)


def _procedure_rules(
    versions: list[Procedure], agency: Agency, documents: Mapping[str, Document], **known: Any
) -> ProcedureRules:
    return ProcedureRules(versions=tuple(_Version(p, agency, documents).rules() for p in versions), **known)


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
    def __init__(self, procedure: Procedure, agency: Agency, documents: Mapping[str, Document]) -> None:
        self._p = procedure
        self._agency = agency
        self._known = documents
        self._flow = build_flow(procedure)
        self._orders = Orders(procedure, self._flow)
        self._produced = {d for s in procedure.all_steps() for item in s.outputs for d in item.documents}
        self._steps = {step.id: step for step in procedure.all_steps()}
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
            rules.extend(self._items(step, "kelengkapan", step.inputs))
            rules.extend(self._items(step, "output-wajib", step.outputs))
            rules.extend(self._limit(step))
            if not procedure.free_flow:
                rules.extend(self._required(step, needs[step.id]))
                rules.extend(self._choice(step, needs[step.id]))
                rules.extend(self._order(step))
                rules.extend(self._repeated(step))
            rules.extend(self._roles(step))
        rules.extend(self._control(c) for c in procedure.controls)
        rules.extend(self._case_limit())
        rules.append(self._outside())
        effective = version.effective or (version.assumed.date if version.assumed else None)
        return VersionRules(
            version=version.key,
            number=procedure.number or "",
            effective=effective,
            draft=procedure.status is Status.DRAFT,
            effective_doubtful=in_doubt(procedure.doubts, "versi/berlaku") is not None,
            calendar=self._agency.calendar or "",
            time_zone=self._agency.time_zone,
            source=source_ref(procedure.span),
            source_sha256=procedure.source_sha256,
            steps=tuple(step_info(s) for s in procedure.all_steps()),
            closing=self._closing(),
            rules=tuple(rules),
            roles=self._role_names(tuple(role.id for role in self._agency.roles)),
        )

    def _closing(self) -> Closing:
        case = self._p.case_rule
        if case.always:
            return Closing(always=True)
        if case.closing_field is not None:
            return Closing(field=case.closing_field, value=case.closing_value)
        return Closing(steps=closing_steps(self._p, self._flow))

    def _items(self, step: Step, kind: Literal["kelengkapan", "output-wajib"], items: _Items) -> list[Rule]:
        """One rule per printed document; inputs may stand on any record of the case."""
        inputs = kind == "kelengkapan"
        found: dict[str, Rule] = {}
        for number, item in enumerate(items, start=1):
            if not item.required:
                continue
            subject = "+".join(item.documents)
            basis, note = self._basis(f"langkah/{step.id}/{'kelengkapan' if inputs else 'output'}/{number}")
            rule = Rule(
                id=f"{self._prefix}#{step.id}/{kind}/{subject}",
                kind=kind,
                step=step.id,
                subject=subject,
                text=self._say.input(step, item) if inputs else self._say.output(step, item),
                source=source_ref(item.span),
                basis=basis,
                basis_note=note,
                output=OutputTest(
                    documents=self._documents(item),
                    case_wide=inputs or item.case_wide,
                    from_outside=inputs and self._produced.isdisjoint(item.documents),
                ),
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
                source=source_ref(limit.span),
                basis=basis,
                basis_note=note,
                limit=limit_test(limit),
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
                source=source_ref(step.span),
                basis=basis,
                basis_note=note,
                required=RequiredTest(
                    always=need.always,
                    triggers=() if need.always else need.after,
                    doubtful_always=need.doubtful_always,
                    doubtful_triggers=() if need.doubtful_always else need.doubtful_after,
                    limit=limit_spec(limit) if limit else None,
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
                source=source_ref(step.group.span),
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

    def _order(self, step: Step) -> list[Rule]:
        test = self._orders.test(step)
        if test is None:
            return []
        basis, note = self._basis(f"langkah/{step.id}/setelah")
        if basis == "tercetak" and not (test.any_of or test.all_of):
            basis, note = "disimpulkan", "alur menuju langkah ini bacaan yang belum dikonfirmasi"
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/urutan",
                kind="urutan",
                step=step.id,
                subject="",
                text=self._say.order(step, test.any_of, test.all_of),
                source=source_ref(step.span),
                basis=basis,
                basis_note=note,
                order=test,
            )
        ]

    def _repeated(self, step: Step) -> list[Rule]:
        if self._orders.repeatable(step.id):
            return []
        basis, note = self._basis(f"langkah/{step.id}")
        if basis == "tercetak" and self._orders.perhaps_repeatable(step.id):
            basis, note = (
                "disimpulkan",
                "ada cabang tanpa tujuan tercetak, yang mungkin kembali ke langkah ini",
            )
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/langkah-berulang",
                kind="langkah-berulang",
                step=step.id,
                subject="",
                text=self._say.repeated(step),
                source=source_ref(step.span),
                severity="rendah",
                basis=basis,
                basis_note=note,
            )
        ]

    def _roles(self, step: Step) -> list[Rule]:
        """Who may execute the step; a sub-row with a blank cell takes the roles of its row."""
        parent = self._steps.get(step.parent or "")
        owner = step if step.roles or parent is None else parent
        if not owner.roles:
            return []
        fields = [f"langkah/{step.id}/pelaksana", f"langkah/{owner.id}/pelaksana"]
        fields += [f"langkah/{owner.id}/tanda/{role}" for role in owner.roles]
        fields += [f"pelaksana/{role}" for role in owner.roles]
        bases = [self._basis(field) for field in fields]
        basis, note = next((found for found in bases if found[0] == "disimpulkan"), bases[0])
        roles = tuple(self._role(role) for role in owner.roles)
        return [
            Rule(
                id=f"{self._prefix}#{step.id}/pelaksana",
                kind="pelaksana",
                step=step.id,
                subject="",
                text=self._say.roles(step, tuple(role.name for role in roles)),
                source=source_ref(step.span),
                basis=basis,
                basis_note=note,
                role=RoleTest(roles=roles),
            )
        ]

    def _role(self, role: str) -> DocumentRef:
        printed = next((c.printed for c in self._p.columns if c.role == role), role)
        name = next((r.name for r in self._agency.roles if r.id == role), printed)
        names = dict.fromkeys((*self._role_names((role,)), printed))
        return DocumentRef(id=role, name=name, names=tuple(names))

    def _outside(self) -> Rule:
        return Rule(
            id=f"{self._prefix}#{CASE}/langkah-di-luar-sop",
            kind="langkah-di-luar-sop",
            step="",
            subject="",
            text=self._say.outside(),
            source=source_ref(self._p.span),
            severity="rendah",
        )

    def _control(self, control: Control) -> Rule:
        step = control.steps[0] if len(control.steps) == 1 else CASE
        return Rule(
            id=f"{self._prefix}#{step}/kendali/{control.id}",
            kind="kendali",
            step="" if step == CASE else step,
            subject=control.id,
            text=control.sentence or self._say.control(control, self._printed_roles(control.roles)),
            source=source_ref(control.span),
            severity=control.severity,
            legal=control.legal,
            control=ControlTest(
                operator=control.operator,
                steps=control.steps,
                other=control.other,
                count=control.count,
                field=control.field,
                names=self._role_names(control.roles),
                limit=limit_spec(control.limit) if control.limit and control.limit.amount else None,
                start=start_spec(control.start),
                end=start_spec(control.end),
                due=due_spec(control.due),
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
                source=source_ref(limit.span),
                limit=limit_test(limit),
            )
        ]

    def _basis(self, field: str) -> tuple[Basis, str]:
        doubt = in_doubt(self._p.doubts, field)
        return ("disimpulkan", doubt.reason) if doubt else ("tercetak", "")

    def _documents(self, item: Item) -> tuple[DocumentRef, ...]:
        found: list[DocumentRef] = []
        for document_id in item.documents:
            document = self._known[document_id]
            names = dict.fromkeys((document.name, *document.aliases))
            if len(item.documents) == 1:
                names.setdefault(item.text)
            found.append(DocumentRef(id=document_id, name=document.name, names=tuple(names)))
        return tuple(found)

    def _printed_roles(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        known = {role.id: role.name for role in self._agency.roles}
        return tuple(known.get(role, role) for role in roles)

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
