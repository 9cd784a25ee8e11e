"""The catalogue of messages: which rule they belong to, and their words in both languages."""

from __future__ import annotations

from sop_compiler.diagnostics.catalogue_chain import CHAIN
from sop_compiler.diagnostics.catalogue_content import CONTENT
from sop_compiler.diagnostics.catalogue_form import FORM
from sop_compiler.diagnostics.catalogue_law import LAW
from sop_compiler.diagnostics.catalogue_lint import LINT

_CATALOGUE = {**FORM, **CONTENT, **LINT, **LAW, **CHAIN}

RULE_OF: dict[str, str] = {code: entry[0] for code, entry in _CATALOGUE.items()}


def render(code: str, values: dict[str, str], language: str) -> str:
    """The sentence of ``code`` in ``id`` or ``en``.

    Raises:
        KeyError: unknown code or a value the sentence needs is missing.
    """
    _, indonesian, english = _CATALOGUE[code]
    return (english if language == "en" else indonesian).format(**values)
