"""Which step of a version a record names: mapping, id, printed number, activity, names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sop_checks.folding import fold
from sop_checks.rules import VersionRules

_NUMBERED = re.compile(
    r"(?:langkah\s*)?(?P<no>\d+[a-z]?)\s*[.)\-:]?\s+(?P<rest>\D.*)", re.IGNORECASE | re.DOTALL
)


class StepNames:
    """An index of the names of a version's steps."""

    def __init__(self, version: VersionRules, mapped: Mapping[str, str]) -> None:
        """Index the steps; ``mapped`` is folded text to step id and goes before every name."""
        self._ids = frozenset(step.id for step in version.steps)
        self._mapped = {text: step for text, step in mapped.items() if step in self._ids}
        self._names: dict[str, set[str]] = {}
        self._numbers: dict[str, set[str]] = {}
        self._found: dict[str, tuple[str, ...]] = {}
        numbers = {step.id: fold(step.no) for step in version.steps}
        for step in version.steps:
            for name in (step.id, step.activity, *step.names):
                _add(self._names, fold(name), step.id)
            own, above = numbers[step.id], numbers.get(step.parent, "")
            _add(self._numbers, own, step.id)
            if above and not own.startswith(above):
                _add(self._numbers, above + own, step.id)

    def candidates(self, text: str) -> tuple[str, ...]:
        """Ids of the steps a text may mean: none, one, or several when it is ambiguous."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = self._look_up(text)
        return found

    def _look_up(self, text: str) -> tuple[str, ...]:
        key = fold(text)
        if key in self._mapped:
            return (self._mapped[key],)
        if text in self._ids:
            return (text,)
        for index in (self._names, self._numbers):
            if key in index:
                return tuple(sorted(index[key]))
        return self._by_number_and_name(text, key)

    def _by_number_and_name(self, text: str, key: str) -> tuple[str, ...]:
        """``2. Menyampaikan RUP`` and ``Langkah 2``: number and name must not contradict."""
        if key.startswith("langkah") and key.removeprefix("langkah") in self._numbers:
            return tuple(sorted(self._numbers[key.removeprefix("langkah")]))
        match = _NUMBERED.fullmatch(text.strip())
        if match is None:
            return ()
        named = self._names.get(fold(match["rest"]), set())
        numbered = self._numbers.get(fold(match["no"]), set())
        return tuple(sorted(named & numbered or named))


def _add(index: dict[str, set[str]], key: str, step: str) -> None:
    if key:
        index.setdefault(key, set()).add(step)
