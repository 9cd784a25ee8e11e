"""The SOPs as a proposal needs them: which step, document, role or SOP a text may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sop_checks.folding import fold
from sop_checks.matching.documents import keys_of
from sop_checks.matching.sops import SopNames
from sop_checks.matching.steps import StepNames
from sop_checks.proposal.words import Likeness, tokens
from sop_checks.rules import DocumentRef, ProcedureRules, Rule, StepInfo, VersionRules
from sop_checks.versions import judging_versions

_HEAD = re.compile(r"^(.{8,}?)(?::|\s+(?:a[.)]|1[.)])\s)", re.DOTALL)
_NUMBER = re.compile(r"\s*(?:langkah\s*)?(?P<no>\d{1,3}[a-z]?)\s*[.):\-]?(?:\s|$)", re.IGNORECASE)
_SAME_NUMBER = 0.1
_SIMILAR = 0.7
_EVERYWHERE = frozenset({"mulai", "selesai", "start", "end"})


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A step or document a text may mean; ``score`` from 0 to 1."""

    score: float
    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """A document that a step must give: what a column may be bound to."""

    step: str
    document: DocumentRef


class SopIndex:
    """Names of the steps and documents of one SOP, in all versions that may judge."""

    def __init__(self, procedure: ProcedureRules) -> None:
        """Index every judging version; of an SOP that has none, every version."""
        self.sop = procedure.sop
        self.title = procedure.title
        self.versions: tuple[VersionRules, ...] = judging_versions(procedure) or procedure.versions
        self._names = [StepNames(version, {}) for version in self.versions]
        self._steps = {step.id: step for version in self.versions for step in version.steps}
        self._phrases = {step.id: tuple(_phrases(step.id, step.activity, step.names)) for step in self.steps}
        self._likeness = Likeness(step.activity for step in self.steps)
        self.asks = tuple(
            dict.fromkeys(
                Ask(rule.step, document)
                for rule in self._rules()
                if rule.output and rule.kind == "output-wajib"
                for document in rule.output.documents
            )
        )
        self._documents = Likeness(name for ask in self.asks for name in (ask.document.name,))

        self.names = {
            "pelaksana": {key for rule in self._rules() for key in _role_keys(rule)},
            "dokumen": {key for ask in self.asks for key in keys_of(ask.document)},
        }
        self._near: dict[str, tuple[Candidate, ...]] = {}

    @property
    def steps(self) -> tuple[StepInfo, ...]:
        """Every step, the newest version's words where versions differ."""
        return tuple(self._steps.values())

    def activity(self, step: str) -> str:
        """Printed words of a step; empty for an unknown id."""
        return self._steps[step].activity if step in self._steps else ""

    def exact(self, text: str) -> frozenset[str]:
        """Ids of the steps that the checks themselves would recognise in ``text``."""
        return frozenset(step for names in self._names for step in names.candidates(text))

    def near(self, text: str) -> tuple[Candidate, ...]:
        """Steps by likeness, best first; those that have nothing in common are left out."""
        if text not in self._near:
            self._near[text] = tuple(sorted(self._by_likeness(text), key=lambda item: (-item.score, item.id)))
        return self._near[text]

    def _by_likeness(self, text: str) -> Iterator[Candidate]:
        number = _NUMBER.match(text)
        for step in self.steps:
            score = max(self._likeness.score(text, phrase) for phrase in self._phrases[step.id])
            if score and number and fold(number["no"]) == fold(step.no):
                score = min(score + _SAME_NUMBER, 1.0)
            if score:
                yield Candidate(round(score, 3), step.id, step.activity)

    def weight(self, text: str) -> float:
        """How well the SOP explains a text as a step, 0 to 1.

        Bare numbers, and words such as "Selesai" that many SOPs print, say little.
        """
        if self.exact(text):
            return 0.3 if not tokens(text) or fold(text) in _EVERYWHERE else 1.0
        near = self.near(text)
        return near[0].score * 0.9 if near and near[0].score >= _SIMILAR else 0.0

    def documents_near(self, text: str) -> tuple[Candidate, ...]:
        """Documents that steps must give, by likeness of any of their names, best first."""
        best: dict[str, Candidate] = {}
        for ask in self.asks:
            names = (ask.document.name, *ask.document.names, ask.document.id.replace("-", " "))
            score = max(self._documents.score(text, name) for name in names)
            if score:
                best[ask.document.id] = Candidate(round(score, 3), ask.document.id, ask.document.name)
        return tuple(sorted(best.values(), key=lambda item: (-item.score, item.id)))

    def words(self) -> Iterator[str]:
        """Stems of the words of steps, documents and roles."""
        for step in self.steps:
            yield from tokens(step.activity)
        for rule in self._rules():
            for item in (
                *(rule.role.roles if rule.role else ()),
                *(rule.output.documents if rule.output else ()),
            ):
                yield from tokens(item.name)

    def _rules(self) -> Iterator[Rule]:
        for version in self.versions:
            yield from version.rules


class Handbook:
    """Every SOP that the data may be about."""

    def __init__(self, procedures: Sequence[ProcedureRules]) -> None:
        """Index all of them."""
        self.procedures = procedures
        self.sops = {item.sop: SopIndex(item) for item in procedures}
        self.names = SopNames(procedures)
        self.roles = {key for index in self.sops.values() for key in index.names["pelaksana"]} | {
            fold(name) for item in procedures for version in item.versions for name in version.roles
        }
        self.documents = {key for index in self.sops.values() for key in index.names["dokumen"]}
        self.vocabulary = {word for index in self.sops.values() for word in index.words()}
        self._weights: dict[str, float] = {}

    def step_weight(self, text: str) -> float:
        """How well any SOP explains a text as a step, 0 to 1."""
        if text not in self._weights:
            self._weights[text] = max((index.weight(text) for index in self.sops.values()), default=0.0)
        return self._weights[text]

    def sop_of(self, text: str) -> str:
        """Full id of the SOP a text names, ``""`` where it is none or several."""
        found = self.names.candidates(text)
        return found[0] if len(found) == 1 else ""


def _role_keys(rule: Rule) -> Iterator[str]:
    for role in rule.role.roles if rule.role else ():
        yield from keys_of(role)
    if rule.control:
        yield from map(fold, rule.control.names)


def _phrases(step: str, activity: str, names: Sequence[str]) -> Iterator[str]:
    """What a step is called: id, whole activity, activity up to its list of branches, further names."""
    yield step.replace("-", " ")
    yield activity
    head = _HEAD.match(activity)
    if head:
        yield head[1]
    yield from names
