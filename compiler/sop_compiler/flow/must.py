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
    following: dict[str, list[str]] = {}
    for edge in flow.edges:
        if edge.target is not None:
            following.setdefault(edge.source, []).append(edge.target)
    # Every row of a `semua` group has to be done: avoiding one means avoiding the whole group.
    together = {sub: frozenset(subs) for _, subs in flow.joins for sub in subs}

    def escapes(start: str, shut: frozenset[str]) -> bool:
        todo, seen = [start], {start, *shut}
        while todo:
            node = todo.pop()
            if node in shut:
                continue
            if node == EXIT or node in flow.last or node not in following:
                return True
            fresh = [t for t in following[node] if t not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        return False

    def judge(step: str) -> tuple[bool, tuple[str, ...]]:
        shut = together.get(step, frozenset((step,)))
        always = not any(escapes(entry, shut) for entry in flow.entries)
        after = tuple(s for s in flow.nodes if s not in shut and not escapes(s, shut))
        return always, after

    return judge
