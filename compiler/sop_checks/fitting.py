"""Whether a mapping fits the rules, and which fields of a case the rules read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sop_checks.data_findings import DataFinding
from sop_checks.errors import InputError
from sop_checks.folding import fold
from sop_checks.matching.documents import keys_of
from sop_checks.matching.steps import StepNames
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.records.tables import Place
from sop_checks.rules import ProcedureRules, Rule


def require_known_steps(procedures: Sequence[ProcedureRules], mapping: DataMapping) -> None:
    """Every step that the mapping names exists.

    Raises:
        InputError: one does not; names the place in the mapping.
    """
    known = {step.id for item in procedures for version in item.versions for step in version.steps}
    for text, step in mapping.steps.items():
        if step not in known:
            raise InputError(
                f"{mapping.place('langkah')}, langkah {text!r}: langkah {step!r} tidak ada dalam SOP mana "
                "pun; tulis id langkah (daftarnya: sop export --to csv SOP)."
            )
    _require_known_bindings(procedures, mapping)


def _require_known_bindings(procedures: Sequence[ProcedureRules], mapping: DataMapping) -> None:
    named = [
        (f"dokumen.{at}", f"dokumen {item.document!r}", item.step)
        for at, item in enumerate(mapping.documents)
    ]
    named += [(f"lebar.{at}", "lebar", item.step) for at, item in enumerate(mapping.wide)]
    names = [StepNames(version, mapping.steps) for item in procedures for version in item.versions]
    for at, what, step in named:
        if not any(index.candidates(step) for index in names if named):
            raise InputError(f"{mapping.place(at)}, {what}: langkah {step!r} tidak ada dalam SOP mana pun.")


def idle_bindings(procedures: Sequence[ProcedureRules], mapping: DataMapping) -> Iterator[DataFinding]:
    """Document bindings that no rule asks for, most likely because of a misspelt name."""
    tests = [rule.output for rule in _rules(procedures) if rule.output] if mapping.documents else []
    wanted = {key for test in tests for document in test.documents for key in keys_of(document)}
    for binding in mapping.documents:
        if fold(binding.document) not in wanted:
            text = f"dokumen {binding.document!r} dalam pemetaan tidak diminta oleh aturan mana pun"
            yield DataFinding("data-pemetaan", "warning", text, Place("pemetaan"))


def _rules(procedures: Sequence[ProcedureRules]) -> Iterator[Rule]:
    for procedure in procedures:
        for version in procedure.versions:
            yield from version.rules


def date_fields(procedures: Sequence[ProcedureRules]) -> set[str]:
    """Case fields that rules read as dates."""
    found: set[str] = set()
    for rule in _rules(procedures):
        specs = [rule.limit.start, rule.limit.due] if rule.limit else []
        if rule.control:
            specs += [rule.control.start, rule.control.end, rule.control.due]
        found.update(spec.field for spec in specs if spec is not None and spec.field)
    return found


def case_fields(procedures: Sequence[ProcedureRules]) -> set[str]:
    """Every case field that a rule uses."""
    found = date_fields(procedures)
    found.update(rule.control.field for rule in _rules(procedures) if rule.control and rule.control.field)
    closings = (version.closing.field for item in procedures for version in item.versions)
    return found | {name for name in closings if name}
