"""The drawing in words: a sentence for each row, rows that simply follow each other in one."""

from __future__ import annotations

from dataclasses import dataclass

from sop_compiler.flow import build_flow
from sop_compiler.flow.graph import Flow
from sop_compiler.model import Procedure
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import decides
from sop_compiler.site.sheet.words import DECIDES, flow_words


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowLine:
    """A sentence; ``name`` is its beginning, which leads to the row, ``words`` the rest."""

    name: str
    href: str
    words: str


@dataclass(frozen=True, slots=True)
class _Run:
    """Rows in printed order; ``below`` is the row that the only, plain arrow of the last leads to."""

    steps: tuple[str, ...]
    below: str | None


def flow_lines(procedure: Procedure, crossref: CrossReference) -> tuple[FlowLine, ...]:
    """What the drawing says, for readers who do not see it."""
    flow = build_flow(procedure)
    names = crossref.step_names(procedure)
    sentences = flow_words(procedure, crossref.agency(procedure.agency))
    for step in procedure.all_steps():
        if step.group is not None and not decides(step):
            said = sentences[step.id]
            sentences[step.id] = said.replace(f" {DECIDES}:", f" {labels.DOES_BY_CONDITION}:", 1)
    lines: list[FlowLine] = []
    for run in _runs(flow):
        first, last = run.steps[0], run.steps[-1]
        name = _capital(names[first])
        if run.below and len(run.steps) > 1:
            words = labels.FLOW_RUN.replace("{akhir}", names[last]).replace("{lalu}", names[run.below])
        else:
            words = sentences[first].removeprefix(name).removeprefix(" ")
        lines.append(FlowLine(name=name, href=f"#{urls.step_anchor(first)}", words=words))
    return tuple(lines)


def _runs(flow: Flow) -> list[_Run]:
    runs: list[_Run] = []
    for step, below in zip(flow.nodes, (*flow.nodes[1:], None), strict=True):
        follows = below if _plain(step, below, flow) else None
        if follows and runs and runs[-1].below == step:
            runs[-1] = _Run((*runs[-1].steps, step), follows)
        else:
            runs.append(_Run((step,), follows))
    return runs


def _plain(step: str, below: str | None, flow: Flow) -> bool:
    edges = flow.leaving(step)
    if len(edges) != 1 or below is None:
        return False
    edge = edges[0]
    return edge.target == below and not (edge.label or edge.condition or edge.inferred)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
