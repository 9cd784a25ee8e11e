"""``output-wajib`` and ``kelengkapan``: a document on every execution of a step (semantics §6)."""

from __future__ import annotations

from collections.abc import Iterator

from sop_checks.cases import Case, Record
from sop_checks.context import VersionContext
from sop_checks.folding import fold
from sop_checks.judges.clock import is_unfinished
from sop_checks.judges.verdicts import COMPLIANT, PENDING, Verdict, fold_worst, not_assessable
from sop_checks.matching.documents import keys_of
from sop_checks.outcomes import Outcome
from sop_checks.records.mapping import DocumentBinding
from sop_checks.rules import OutputTest, Rule


def judge_output(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Whether every execution of the step has one of the documents."""
    test = rule.output
    if test is None:
        raise ValueError(f"{rule.id}: output-wajib without documents")
    evidence = _Evidence(test, context)
    return fold_worst(_judge_each(rule, test, case, evidence, context))


def _judge_each(
    rule: Rule, test: OutputTest, case: Case, evidence: _Evidence, context: VersionContext
) -> Iterator[Verdict]:
    for execution in case.of(rule.step):
        records = case.records if test.case_wide else (execution.record,)
        if any(evidence.on(record) for record in records):
            yield COMPLIANT
        elif not all(evidence.readable(record) for record in records):
            yield not_assessable("dokumen-tidak-dipetakan", "dokumen", execution)
        elif test.from_outside and not any(evidence.bound(record) for record in records):
            yield not_assessable("kelengkapan-tidak-dicatat", "kolom untuk kelengkapan ini", execution)
        elif is_unfinished(execution, case, context):
            yield PENDING  # the output is not due before the end
        else:
            yield Verdict(
                outcome=Outcome.NONCOMPLIANT,
                observed=_observed(execution.record, test, evidence),
                record=execution.record,
                column=evidence.column(execution.record),
                execution=execution.number,
                document=test.documents[0].id if test.documents else "",
            )


def _observed(record: Record, test: OutputTest, evidence: _Evidence) -> str:
    cell = record.row.document
    where = "pada catatan langkah ini" + (" maupun catatan lain berkas ini" if test.case_wide else "")
    if cell:
        return f"kolom dokumen berisi {cell!r}; dokumen yang diminta tidak ada {where}"
    column = record.row.table.printed(evidence.column(record))
    return f"kolom {column} kosong; dokumen yang diminta tidak ada {where}"


class _Evidence:
    """Where the documents of one test may be recorded."""

    def __init__(self, test: OutputTest, context: VersionContext) -> None:
        self._reader = context.reader
        self._keys = frozenset(key for document in test.documents for key in keys_of(document))
        self._bindings = tuple(
            (binding, context.names.candidates(binding.step))
            for binding in context.mapping.documents
            if fold(binding.document) in self._keys
        )

    def on(self, record: Record) -> bool:
        """Whether the record holds one of the documents."""
        named = self._reader.documents(record)
        if named is not None and named.known & self._keys:
            return True
        return any(record.row.field(binding.column) for binding in self._bound(record))

    def readable(self, record: Record) -> bool:
        """Whether the record could hold one: a document column, or a bound column, exists."""
        if record.row.document is not None:
            return True
        return self.bound(record)

    def bound(self, record: Record) -> bool:
        """Whether a column of the record stands for the document (mapping)."""
        return any(record.row.field(binding.column) is not None for binding in self._bound(record))

    def column(self, record: Record) -> str:
        """The column a finding points to."""
        return next((binding.column for binding in self._bound(record)), "dokumen")

    def _bound(self, record: Record) -> Iterator[DocumentBinding]:
        for binding, steps in self._bindings:
            if record.step in steps:
                yield binding
