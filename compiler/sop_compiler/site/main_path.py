"""The stages of a main process: an SOP whose steps are each spelt out by an SOP of their own.

Such an SOP is recognised by its *keterkaitan*: most of its steps bear the name of an SOP it prints
there. Putting those SOPs one behind the other shows what passes between them and what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.align import similarity
from sop_compiler.align.steps import working_steps
from sop_compiler.model import Procedure, Step
from sop_compiler.site.relations import Absent, Relations, name_core

SAME_WORK = 0.5
"""Likeness from which a mentioned SOP is taken to spell out a step."""

FEWEST_STAGES = 3
_TITLE_FILLERS = frozenset(("sop", "barang", "jasa"))


@dataclass(frozen=True, slots=True)
class Passing:
    """A document the main process passes from one stage to the next.

    Attributes:
        document: its id.
        made, needed: the SOP of the stage prints it as output, of the next stage as *kelengkapan*;
            ``None`` where the stage has no SOP in the handbook.
    """

    document: str
    made: bool | None
    needed: bool | None


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the main process with the SOPs that spell it out.

    Attributes:
        procedures, absent: both empty where no SOP is named for the step.
        passing: documents that go to the next stage according to the main process.
        further: documents that the stage's SOPs hand to those of the next stage beyond that.
    """

    step: Step
    procedures: tuple[Procedure, ...]
    absent: tuple[Absent, ...]
    passing: tuple[Passing, ...] = ()
    further: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MainPath:
    """A main process with its stages in order."""

    procedure: Procedure
    stages: tuple[Stage, ...]


def main_paths(relations: Relations) -> tuple[MainPath, ...]:
    """Every main process of the handbook."""
    found: list[MainPath] = []
    for procedure in relations.crossref.handbook.procedures:
        stages = _stages(procedure, relations)
        named = sum(1 for stage in stages if stage.procedures or stage.absent)
        if named >= FEWEST_STAGES and 2 * named >= len(stages):
            found.append(MainPath(procedure, _with_documents(stages)))
    return tuple(found)


def _stages(procedure: Procedure, relations: Relations) -> tuple[Stage, ...]:
    steps = working_steps(procedure)
    procedures: dict[str, dict[str, Procedure]] = {step.id: {} for step in steps}
    missing: dict[str, dict[str, Absent]] = {step.id: {} for step in steps}
    for related in procedure.related or ():
        scores = [(_likeness(related.printed, step), -at) for at, step in enumerate(steps)]
        if not scores or max(scores)[0] < SAME_WORK:
            continue
        step = steps[-max(scores)[1]]
        other = relations.crossref.procedure(related.procedure)
        absent = relations.absent_for(procedure.agency, related.printed)
        if other is not None and other.id != procedure.id:
            procedures[step.id][other.id] = other
        elif other is None and absent is not None:
            missing[step.id][absent.name] = absent
    return tuple(
        Stage(step, tuple(procedures[step.id].values()), tuple(missing[step.id].values())) for step in steps
    )


def _likeness(printed: str, step: Step) -> float:
    return round(similarity(name_core(printed, _TITLE_FILLERS), name_core(step.stem, _TITLE_FILLERS)), 9)


def _with_documents(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    complete: list[Stage] = []
    for at, stage in enumerate(stages):
        if at + 1 == len(stages):
            complete.append(stage)
            continue
        following = stages[at + 1]
        needed = _documents(following.step, outputs=False)
        made = _all_documents(stage, outputs=True)
        wanted = _all_documents(following, outputs=False)
        passing = tuple(
            Passing(
                document,
                document in made if stage.procedures else None,
                document in wanted if following.procedures else None,
            )
            for document in _documents(stage.step, outputs=True)
            if document in needed
        )
        known = {item.document for item in passing}
        further = tuple(document for document in made if document in wanted and document not in known)
        complete.append(Stage(stage.step, stage.procedures, stage.absent, passing, further))
    return tuple(complete)


def _all_documents(stage: Stage, *, outputs: bool) -> dict[str, None]:
    found: dict[str, None] = {}
    for procedure in stage.procedures:
        for step in procedure.all_steps():
            found.update(_documents(step, outputs=outputs))
    return found


def _documents(step: Step, *, outputs: bool) -> dict[str, None]:
    items = step.outputs if outputs else step.inputs
    return dict.fromkeys(document for item in items for document in item.documents)
