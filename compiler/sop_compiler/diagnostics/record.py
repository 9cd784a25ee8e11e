"""One finding about a source file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sop_compiler.diagnostics.messages import RULE_OF, render
from sop_compiler.spans import Span


class Severity(StrEnum):
    """``error`` stops publication, ``warning`` does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its primary place, and the words to say it in either language.

    Attributes:
        code: key of the message catalogue.
        span: primary place.
        values: what the message names, in its order of the catalogue.
        severity: error or warning.
        hint: key of a second message that says what would have been right, with its values.
        related: other places that belong to it (the first of two equal keys).
        field: slash path inside the file, as ``medan`` of ``perlu_konfirmasi`` writes it; ``""`` = the
            file as a whole. Silencings and the list of known findings go by it, because lines move.
    """

    code: str
    span: Span
    values: tuple[tuple[str, str], ...] = ()
    severity: Severity = Severity.ERROR
    hint: tuple[str, tuple[tuple[str, str], ...]] | None = None
    related: tuple[Span, ...] = ()
    field: str = ""

    def weighed(self, severity: Severity) -> Diagnostic:
        """The same finding with another severity; ten thousand are made, so every field is written out."""
        return Diagnostic(self.code, self.span, self.values, severity, self.hint, self.related, self.field)

    @property
    def rule(self) -> str:
        """The rule id a reader sees."""
        return RULE_OF[self.code]

    def message(self, language: str = "id") -> str:
        """The sentence, in ``id`` or ``en``."""
        return render(self.code, dict(self.values), language)

    def advice(self, language: str = "id") -> str | None:
        """What would have been right, or ``None``."""
        return render(self.hint[0], dict(self.hint[1]), language) if self.hint else None
