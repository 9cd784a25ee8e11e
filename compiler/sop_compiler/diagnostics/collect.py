"""Gathering findings, so that somebody who mends fifteen files sees them all at once."""

from __future__ import annotations

from collections.abc import Iterable

from sop_compiler.diagnostics.record import Diagnostic, Severity
from sop_compiler.spans import Span

Hint = tuple[str, dict[str, str]]
"""Code of the advice and what it names."""


class Collector:
    """Collects findings in the order they are made; :meth:`sorted` gives them by place."""

    def __init__(self) -> None:
        """Start empty."""
        self._found: list[Diagnostic] = []
        self._places: set[Span] = set()

    def error(self, code: str, span: Span, **values: str) -> None:
        """Add an error without advice."""
        self.add(Diagnostic(code, span, tuple(values.items())))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a finding."""
        self._found.append(diagnostic)
        self._places.add(diagnostic.span)

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Add findings."""
        for diagnostic in found:
            self.add(diagnostic)

    def report(
        self,
        code: str,
        span: Span,
        *,
        hint: Hint | None = None,
        related: tuple[Span, ...] = (),
        severity: Severity = Severity.ERROR,
        **values: str,
    ) -> None:
        """Add a finding with advice and related places."""
        advice = (hint[0], tuple(hint[1].items())) if hint else None
        self.add(Diagnostic(code, span, tuple(values.items()), severity, advice, related))

    def branch(self) -> Collector:
        """An empty collector that knows where something was reported already."""
        made = Collector()
        made._places = set(self._places)
        return made

    def __len__(self) -> int:
        """Number of findings so far."""
        return len(self._found)

    def since(self, number: int) -> tuple[Diagnostic, ...]:
        """The findings after the first ``number``, in the order they were made."""
        return tuple(self._found[number:])

    def reported(self, span: Span) -> bool:
        """True when something was found at exactly this place: a second remark would only repeat it."""
        return span in self._places

    def reported_in(self, file: str) -> bool:
        """True when something was found in that file."""
        return any(place.file == file for place in self._places)

    @property
    def has_errors(self) -> bool:
        """True when at least one error was found."""
        return any(d.severity is Severity.ERROR for d in self._found)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All findings, each once, by file, line, column and code."""
        unique = dict.fromkeys(self._found)
        return tuple(sorted(unique, key=lambda d: (d.span, d.code, d.values)))
