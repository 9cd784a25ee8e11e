"""What holds for the flow of any procedure; necessity is compared with a naive oracle."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from sop_compiler.flow import EXIT, Flow, build_flow, necessity
from sop_compiler.model import Procedure, StepKind

sys.path.insert(0, str(Path(__file__).parent))

from flow_procedures import procedures

FAST = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def walks(
    start: str, arrows: dict[str, set[str]], last: set[str], seen: tuple[str, ...] = ()
) -> Iterator[set[str]]:
    """Rows of every way from ``start`` to an end that passes no row twice, written out one by one.

    A way that passes a row twice can be cut short, so it avoids nothing that these do not avoid.
    """
    seen = (*seen, start)
    if start == EXIT or start in last or not arrows.get(start):
        yield set(seen)
    for target in arrows.get(start, ()):
        if target not in seen:
            yield from walks(target, arrows, last, seen)


def arrows_of(flow: Flow, *, strict: bool) -> dict[str, set[str]]:
    """Successors under the strict reading (a doubt may end the case) or the flow as read."""
    found: dict[str, set[str]] = {}
    for edge in flow.edges:
        if edge.target is not None:
            found.setdefault(edge.source, set()).add(edge.target)
        if strict and (edge.target is None or edge.inferred):
            found.setdefault(edge.source, set()).add(EXIT)
    for edge in flow.bypasses if strict else ():
        found.setdefault(edge.source, set()).add(edge.target)
    return found


def company(procedure: Procedure, step: str, followed: set[str]) -> set[str]:
    """The step and, in a `semua` group that leads somewhere, its siblings: they are done together."""
    for parent in procedure.steps:
        if parent.group and parent.group.kind == "semua":
            ids = {s.id for s in parent.group.steps}
            if step in ids and ids & followed:
                return ids
    return {step}


@FAST
@given(procedures())
def test_necessity_agrees_with_trying_every_way(procedure: Procedure):
    flow = build_flow(procedure)
    followed = {e.source for e in flow.edges if e.target is not None}
    needs = necessity(flow)
    for strict in (True, False):
        arrows = arrows_of(flow, strict=strict)
        ways = {n: list(walks(n, arrows, set(flow.last))) for n in flow.nodes}
        for step in flow.nodes:
            together = company(procedure, step, followed)
            always = all(way & together for entry in flow.entries for way in ways[entry])
            after = {n for n in flow.nodes if n not in together and all(w & together for w in ways[n])}
            need = needs[step]
            if strict:
                assert (need.always, set(need.after)) == (always, after)
            else:
                assert need.doubtful_always == (always and not need.always)
                assert set(need.doubtful_after) == after - set(need.after)


@FAST
@given(procedures())
def test_every_arrow_joins_rows_that_exist(procedure: Procedure):
    flow = build_flow(procedure)
    ids = {s.id for s in procedure.all_steps()}
    assert set(flow.nodes) == ids
    assert {e.source for e in flow.edges} <= ids
    assert {e.target for e in flow.edges} <= ids | {EXIT, None}
    assert set(flow.entries) <= ids
    assert set(flow.last) <= ids


@FAST
@given(procedures())
def test_the_graph_is_the_same_every_time_and_holds_no_arrow_twice(procedure: Procedure):
    flow = build_flow(procedure)
    assert build_flow(procedure) == flow
    assert len(set(flow.edges)) == len(flow.edges)
    order = {n: i for i, n in enumerate(flow.nodes)}
    rows = [min(order[e.source], order.get(e.source[:2], 99)) for e in flow.edges]
    assert rows == sorted(rows)


@FAST
@given(procedures())
def test_a_decision_has_only_its_printed_exits_and_an_end_row_none(procedure: Procedure):
    flow = build_flow(procedure)
    for step in procedure.all_steps():
        leaving = flow.leaving(step.id)
        if step.branches:
            assert {e.label for e in leaving} <= {b.label for b in step.branches}
            assert len({(e.label, e.target) for e in leaving}) == len({b.label for b in step.branches})
        if step.kind is StepKind.END:
            assert leaving == ()


@FAST
@given(procedures())
def test_what_is_necessary_under_the_strict_reading_is_necessary_as_read(procedure: Procedure):
    """A doubt can free a case from a step, never bind it: `doubtful` only ever adds."""
    flow = build_flow(procedure)
    for need in necessity(flow).values():
        assert not (need.always and need.doubtful_always)
        assert not set(need.after) & set(need.doubtful_after)
