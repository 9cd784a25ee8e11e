"""What the drawing says, in words: one sentence for each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sop_compiler.flow.graph import EXIT, Edge, build_flow
from sop_compiler.model import Agency, Procedure, Step, StepKind
from sop_compiler.site import labels
from sop_compiler.site.naming import shortened, step_names

DOES: Final = "mengerjakan"
DECIDES: Final = "memutuskan"
TOGETHER: Final = " dan "
ONWARD: Final = "lanjut ke"
BACK: Final = "kembali ke"
THEN: Final = "lalu "
FINISHED: Final = "prosedur selesai"


def role_name(agency: Agency, role_id: str) -> str:
    """Short name of a role; a role that is not registered is called by its id."""
    try:
        role = agency.role(role_id)
    except KeyError:
        return role_id
    return role.abbreviation or role.name


def flow_words(procedure: Procedure, agency: Agency) -> dict[str, str]:
    """Step id -> sentence: who acts, and where each arrow of the row leads.

    ``Langkah 4, PPK memutuskan: jika lengkap (a), lanjut ke langkah 5; …``
    """
    flow = build_flow(procedure)
    names = step_names(procedure)
    order = {step_id: row for row, step_id in enumerate(flow.nodes)}
    leaving: dict[str, list[Edge]] = {}
    for edge in flow.edges:
        leaving.setdefault(edge.source, []).append(edge)
    return {
        step.id: _sentence(step, leaving.get(step.id, ()), names, order, agency)
        for step in procedure.all_steps()
    }


def _sentence(
    step: Step, edges: Sequence[Edge], names: dict[str, str], order: dict[str, int], agency: Agency
) -> str:
    name = names[step.id]
    head = name[:1].upper() + name[1:]
    decides = step.kind is StepKind.DECISION or any(edge.label for edge in edges)
    if not step.is_terminal:
        actors = TOGETHER.join(role_name(agency, role) for role in step.roles) or labels.NO_ROLE.lower()
        guess = f" ({labels.INFERRED})" if step.roles_inferred and step.roles else ""
        head = f"{head}, {actors}{guess} {DECIDES if decides else DOES}"
    ways = [_way(edge, step, names, order) for edge in edges]
    return f"{head}{': ' if ways else ''}{'; '.join(ways)}."


def _way(edge: Edge, step: Step, names: dict[str, str], order: dict[str, int]) -> str:
    if edge.target is None:
        goal = labels.TARGET_NOT_PRINTED
    elif edge.target == EXIT:
        goal = FINISHED
    else:
        back = order[edge.target] <= order[step.id]
        goal = f"{BACK if back else ONWARD} {names[edge.target]}"
    if edge.inferred and edge.target is not None:
        goal = f"{goal} ({labels.INFERRED})"
    if not edge.label and not edge.condition:
        return goal
    words = shortened(edge.condition, 120).rstrip(" ;.,")
    if words.casefold().startswith(f"{labels.IF} "):
        words = words[len(labels.IF) + 1 :]
    if not words:
        return f"{labels.IF} {edge.label}, {goal}"
    mark = f" ({edge.label})" if edge.label else ""
    return f"{labels.IF} {words}{mark}, {goal}"
