"""What the judges know about a version besides the case: names, calendar, predecessors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from sop_checks.calendar import Calendar
from sop_checks.cases import Reader
from sop_checks.folding import fold
from sop_checks.matching.documents import DocumentNames
from sop_checks.matching.steps import StepNames
from sop_checks.moments import zone_of
from sop_checks.records.mapping import Mapping
from sop_checks.rules import ProcedureRules, Rule, StepInfo, VersionRules

DEFAULT_ZONE = "Asia/Jakarta"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class VersionContext:
    """One version with its indexes; built once per run.

    Attributes:
        calendar: the agency's calendar, ``None`` when it names none or none is known.
        zone: the agency's zone; ``data_zone`` that of stamps without offset, when it is another.
        children: sub-rows of each row.
        predecessors: direct predecessors of each step, for ``mulai_dari: pendahulu``.
        roles: folded names of every role of the agency, and that some rule of the version names.
    """

    procedure: ProcedureRules
    version: VersionRules
    mapping: Mapping
    calendar: Calendar | None
    zone: tzinfo
    data_zone: tzinfo | None
    steps: dict[str, StepInfo]
    names: StepNames
    reader: Reader
    children: dict[str, tuple[str, ...]]
    predecessors: dict[str, tuple[str, ...]]
    roles: frozenset[str]

    def step_label(self, step: str) -> str:
        """``langkah 3 “Melaksanakan reviu”``; the id where the version has no such step."""
        info = self.steps.get(step)
        if info is None:
            return f"langkah {step}" if step else "seluruh berkas"
        number = f" {info.no.rstrip('.)')}" if info.no else ""
        return f"langkah{number} “{shortened(info.activity)}”"

    def title_and_number(self, sentence: str = "") -> str:
        """SOP title, and its number unless ``sentence`` quotes that already."""
        number = self.version.number
        return self.procedure.title + (f" (Nomor {number})" if number and number not in sentence else "")

    def closing_field(self) -> str:
        """What the data lacks when it does not tell whether a case is closed."""
        return self.version.closing.field or "catatan langkah akhir"


def shortened(text: str, limit: int = 60) -> str:
    """The first words, where the whole activity stands beside it anyway."""
    return text if len(text) <= limit else f"{text[:limit].rsplit(' ', 1)[0]} …"


def build_context(
    procedure: ProcedureRules, version: VersionRules, mapping: Mapping, calendar: Calendar | None
) -> VersionContext:
    """Index one version."""
    children: dict[str, list[str]] = {}
    for step in version.steps:
        if step.parent:
            children.setdefault(step.parent, []).append(step.id)
    return VersionContext(
        procedure=procedure,
        version=version,
        mapping=mapping,
        calendar=calendar,
        zone=zone_of(version.time_zone or DEFAULT_ZONE),
        data_zone=mapping.data_zone,
        steps={step.id: step for step in version.steps},
        names=StepNames(version, mapping.steps),
        reader=Reader(DocumentNames(version)),
        children={parent: tuple(subs) for parent, subs in children.items()},
        predecessors=_predecessors(version),
        roles=frozenset({*map(fold, version.roles), *_role_names(version.rules)} - {""}),
    )


def _predecessors(version: VersionRules) -> dict[str, tuple[str, ...]]:
    """From ``urutan``, else ``langkah-wajib``, else the row above (semantics §5)."""
    found: dict[str, tuple[str, ...]] = {}
    for above, step in zip(version.steps, version.steps[1:], strict=False):
        found[step.id] = (above.id,)
    for rule in version.rules:
        if rule.required is not None and rule.required.predecessors:
            found[rule.step] = rule.required.predecessors
    for rule in version.rules:
        if rule.order is not None:
            found[rule.step] = (*rule.order.any_of, *rule.order.all_of)
    return found


def _role_names(rules: tuple[Rule, ...]) -> set[str]:
    names: set[str] = set()
    for rule in rules:
        if rule.role is not None:
            for role in rule.role.roles:
                names |= {fold(name) for name in (role.id, role.name, *role.names)}
        if rule.control is not None and rule.control.operator == "pelaksana":
            names |= {fold(name) for name in rule.control.names}
    return names - {""}
