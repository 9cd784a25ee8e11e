"""Kinds of records: rows that no rule can tell apart, but for their times and persons.

Two records are of one kind when every judge sees the same in them: the same step (or the same text,
where it is not certain), the same roles and documents as far as a rule asks for them, the same
fields filled.  A case is then a list of kinds in order of time, and cases with equal lists have
equal verdicts on everything but time limits and persons.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from sop_checks.context import VersionContext
from sop_checks.duck.source import NotColumnar
from sop_checks.folding import fold
from sop_checks.matching.documents import keys_of
from sop_checks.rules import Rule

KINDS_OF_RULES = frozenset(
    {
        "output-wajib",
        "kelengkapan",
        "batas-waktu",
        "batas-berkas",
        "langkah-wajib",
        "langkah-berulang",
        "urutan",
        "pelaksana",
        "pemisahan-fungsi",
        "langkah-di-luar-sop",
        "kendali",
    }
)
OPERATORS = frozenset(
    {
        "wajib",
        "wajib_salah_satu",
        "didahului",
        "tidak_setelah",
        "paling_banyak",
        "diawali",
        "batas",
        "tenggat",
        "pemisahan_fungsi",
        "pelaksana",
        "isian",
    }
)
"""Rules whose judges look at nothing that a kind does not hold; others are for the evaluator alone."""
_SEPARATORS = re.compile(r"[;|\r\n,]+")


def require_known_rules(context: VersionContext) -> None:
    """Raises NotColumnar for a kind of rule that this module was not written for."""
    for rule in context.version.rules:
        known = rule.kind in KINDS_OF_RULES
        if not known or (rule.control is not None and rule.control.operator not in OPERATORS):
            raise NotColumnar(f"jenis aturan {rule.kind}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTexts:
    """Texts of a record that decide its kind.

    Attributes:
        document: ``None`` where the data has no such column.
        fields: further columns that rules or the mapping ask for: text or whether it is filled.
    """

    step: str
    role: str
    document: str | None
    fields: tuple[str, ...]


class Kinds:
    """Numbers the kinds of records of one SOP."""

    def __init__(self, contexts: tuple[VersionContext, ...]) -> None:
        """``contexts`` are all judging versions: the kind holds for each of them."""
        self._views = tuple(_View(context) for context in contexts)

    def key(self, texts: RecordTexts) -> Hashable:
        """Equal for two records exactly when no judge can tell them apart."""
        return tuple(view.key(texts) for view in self._views), texts.fields

    def steps(self, text: str) -> tuple[str, ...]:
        """The step a text surely means in each version, ``""`` where that is not certain."""
        return tuple(view.step(text) for view in self._views)


class _View:
    """What the rules of one version look at."""

    def __init__(self, context: VersionContext) -> None:
        rules = context.version.rules
        self.context = context
        self.role_steps = frozenset(step for rule in rules for step in _role_steps(rule))
        self.wanted: dict[str, list[frozenset[str]]] = {}
        self.case_wide: set[str] = set()
        for rule in rules:
            if rule.output is not None:
                keys = frozenset(key for item in rule.output.documents for key in keys_of(item))
                self.wanted.setdefault(rule.step, []).append(keys)
                if rule.output.case_wide:
                    self.case_wide |= keys

    def step(self, text: str) -> str:
        found = self.context.names.candidates(text) if text else ()
        return found[0] if len(found) == 1 else ""

    def key(self, texts: RecordTexts) -> Hashable:
        step = self.step(texts.step)
        return (
            step or (texts.step,),
            self._role(texts.role) if step in self.role_steps else None,
            self._document(step, texts.document),
        )

    def _role(self, text: str) -> Hashable:
        """The names in the cell that rules know, as printed; else only whether there is any name."""
        names = {fold(text), *map(fold, _SEPARATORS.split(text))} - {""}
        known = names & self.context.roles
        return (text,) if known else bool(names)

    def _document(self, step: str, cell: str | None) -> Hashable:
        if cell is None:
            return None
        named = self.context.reader.names.read(cell)
        met = all(named.known & keys for keys in self.wanted.get(step, ()))
        # A finding quotes the cell, and an unknown document is told with its text.
        quoted = cell if named.unknown or not met else ""
        return frozenset(named.known & self.case_wide), met, quoted


def _role_steps(rule: Rule) -> Iterator[str]:
    if rule.role is not None:
        yield rule.step
    if rule.control is not None and rule.control.operator == "pelaksana":
        yield from rule.control.steps
