"""Who passes the work on to whom, read from the order of the steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sop_compiler.flow import build_flow
from sop_compiler.flow.graph import Flow
from sop_compiler.model import Handbook, Item, Procedure, Step
from sop_compiler.site.crossref import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Work that passes from a role to another.

    Attributes:
        giver, receiver: role ids of one agency.
        procedure: where; source, target: the two steps.
        items: printed outputs of ``source`` that ``target`` asks for; where it asks for none of them,
            every output of ``source``.
    """

    giver: str
    receiver: str
    procedure: Procedure
    source: Step
    target: Step
    items: tuple[Item, ...]


class Handovers:
    """Look-ups over a whole handbook, in printed order."""

    def __init__(self, handbook: Handbook) -> None:
        """Read the flow of every procedure of ``handbook``."""
        given: dict[Key, list[Handover]] = {}
        received: dict[Key, list[Handover]] = {}
        for procedure in handbook.procedures:
            for item in handovers(procedure):
                given.setdefault((procedure.agency, item.giver), []).append(item)
                received.setdefault((procedure.agency, item.receiver), []).append(item)
        self._given = {key: tuple(items) for key, items in given.items()}
        self._received = {key: tuple(items) for key, items in received.items()}

    def given(self, key: Key) -> tuple[Handover, ...]:
        """What the role passes on."""
        return self._given.get(key, ())

    def received(self, key: Key) -> tuple[Handover, ...]:
        """What the role gets."""
        return self._received.get(key, ())


def handovers(procedure: Procedure) -> tuple[Handover, ...]:
    """Every passing of work in one procedure; roles that share a step do not pass anything on."""
    flow = build_flow(procedure)
    steps = {step.id: step for step in procedure.all_steps()}
    found: dict[tuple[str, str, str, str], Handover] = {}
    for source in steps.values():
        for target in _next_acting(source.id, flow, steps):
            for giver in source.roles:
                for receiver in target.roles:
                    if receiver in source.roles or giver in target.roles:
                        continue
                    found.setdefault(
                        (giver, receiver, source.id, target.id),
                        Handover(
                            giver=giver, receiver=receiver, procedure=procedure,
                            source=source, target=target, items=_passed(source, target),
                        ),
                    )  # fmt: skip
    return tuple(found.values())


def _next_acting(step_id: str, flow: Flow, steps: dict[str, Step]) -> Iterator[Step]:
    """The next steps somebody acts in; rows without a role are passed through."""
    seen = {step_id}
    waiting = [step_id]
    while waiting:
        for edge in flow.leaving(waiting.pop(0)):
            target = steps.get(edge.target or "")
            if target is None or target.id in seen:
                continue
            seen.add(target.id)
            if target.roles and not target.is_terminal:
                yield target
            else:
                waiting.append(target.id)


def _passed(source: Step, target: Step) -> tuple[Item, ...]:
    wanted = {document for item in target.inputs for document in item.documents}
    asked = tuple(item for item in source.outputs if wanted.intersection(item.documents))
    return asked or source.outputs
