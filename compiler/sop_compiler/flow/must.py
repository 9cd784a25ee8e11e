"""Which steps a case cannot avoid (``langkah-wajib``, semantics §5)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sop_compiler.flow.graph import EXIT, Edge, Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Necessity:
    """What makes a step necessary.

    Attributes:
        always: it lies on every path from start to end.
        after: steps whose every path to the end passes it (it itself excluded).
        doubtful_always, doubtful_after: the same under the flow as read; they differ from the first
            two where an arrow is an unconfirmed reading or its target is not printed.
    """

    always: bool
    after: tuple[str, ...]
    doubtful_always: bool
    doubtful_after: tuple[str, ...]


def necessity(flow: Flow) -> dict[str, Necessity]:
    """Necessity of every step.

    The strict reading lets every unconfirmed arrow also lead straight to the end, and gives an
    arrow without printed target no other way: a step is then only necessary where no doubt could
    free a case from it.  The read flow takes inferred arrows at their word and drops arrows
    without target.
    """
    strict = _read_strictly(flow)
    read = replace(flow, edges=tuple(e for e in flow.edges if e.target is not None))
    result: dict[str, Necessity] = {}
    certain, likely = _avoidable(strict), _avoidable(read)
    for step in flow.nodes:
        always, after = certain(step)
        read_always, read_after = likely(step)
        result[step] = Necessity(
            always=always,
            after=after,
            doubtful_always=read_always and not always,
            doubtful_after=tuple(s for s in read_after if s not in after),
        )
    return result


def _read_strictly(flow: Flow) -> Flow:
    edges: list[Edge] = list(flow.bypasses)
    for edge in flow.edges:
        if edge.target is not None:
            edges.append(edge)
        if edge.target is None or edge.inferred:
            edges.append(replace(edge, target=EXIT))
    return replace(flow, edges=tuple(dict.fromkeys(edges)))


def _avoidable(flow: Flow) -> Callable[[str], tuple[bool, tuple[str, ...]]]:
    """Judge of one step under one reading: (on every path, steps after which it is unavoidable)."""
    before: dict[str, list[str]] = {}
    leaving: set[str] = set()
    for edge in flow.edges:
        if edge.target is not None:
            before.setdefault(edge.target, []).append(edge.source)
            leaving.add(edge.source)
    # Where a case may end: at the exit, after a last row, and wherever no arrow goes on.
    ends = {EXIT, *flow.last, *(n for n in (*flow.nodes, *before, *flow.entries) if n not in leaving)}
    # Every row of a `semua` group has to be done: avoiding one means avoiding the whole group.
    together = {sub: frozenset(subs) for _, subs in flow.joins for sub in subs}

    def escaping(shut: frozenset[str]) -> set[str]:
        """Rows from which an end can be reached past ``shut``: one walk backwards from all ends."""
        found = ends - shut
        todo = list(found)
        while todo:
            fresh = [n for n in before.get(todo.pop(), ()) if n not in found and n not in shut]
            found.update(fresh)
            todo.extend(fresh)
        return found

    def judge(step: str) -> tuple[bool, tuple[str, ...]]:
        shut = together.get(step, frozenset((step,)))
        escapes = escaping(shut)
        always = escapes.isdisjoint(flow.entries)
        after = tuple(s for s in flow.nodes if s not in shut and s not in escapes)
        return always, after

    return judge
