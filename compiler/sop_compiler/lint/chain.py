"""The rules on the chain of documents and on what SOPs say of each other."""

from __future__ import annotations

from sop_compiler.lint import chain_documents, chain_names, chain_related, chain_subjects
from sop_compiler.lint.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule("rantai-tanpa-asal", chain_documents.without_source),
    Rule("rantai-tanpa-pemakai", chain_documents.without_use),
    Rule("rantai-nama-dokumen", chain_names.documents),
    Rule("rantai-nama-pelaksana", chain_names.roles),
    Rule("rantai-keterkaitan-diri", chain_related.itself),
    Rule("rantai-sop-tidak-ada", chain_related.nowhere),
    Rule("rantai-nama-sop", chain_related.several_names),
    Rule("rantai-satu-pokok", chain_subjects.one_subject),
    Rule("rantai-beda-batas", chain_subjects.other_limits),
)
