"""Plain texts lose their runs of white space, quoted ones keep theirs, as the plain rule says."""

from __future__ import annotations

from dataclasses import fields, replace

import yaml
from hypothesis import given
from hypothesis import strategies as st

from sop_compiler.diagnostics import Collector, Diagnostic, Severity
from sop_compiler.source.nodes import ListNode, TextNode
from sop_compiler.source.reader import read_nodes
from sop_compiler.spans import Span

TEXTS = st.text(st.sampled_from("ab  \t\n\u00a0\u2003\u3000é'\"~-"), max_size=12)


@given(TEXTS)
def test_every_text_is_what_its_event_says(text: str) -> None:
    source = f"- {text}\n- x\n"
    out = Collector()
    node = read_nodes(source, "a.yaml", out)
    if node is None or len(out) or not isinstance(node, ListNode):
        return
    expected: list[tuple[str | None, Span]] = []
    for event in yaml.parse(source, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent):
            words = event.value
            if event.implicit[0]:
                words = None if words in ("", "~", "null", "Null", "NULL") else " ".join(words.split())
            start, end = event.start_mark, event.end_mark
            place = Span("a.yaml", start.line + 1, start.column + 1, end.line + 1, end.column + 1)
            expected.append((words, place))
    texts = [item for item in node.items if isinstance(item, TextNode)]
    if len(texts) == len(node.items):
        assert [(item.value, item.span) for item in texts] == expected
        assert all(type(item) is TextNode and type(item.span) is Span for item in texts)


def test_a_finding_weighed_anew_is_otherwise_the_same() -> None:
    whole = Diagnostic(
        "syntax", Span("a", 1, 2, 3, 4), (("what", "x"),), Severity.ERROR, ("hint-key", ()),
        (Span("b", 1, 1, 1, 2),), "langkah",
    )  # fmt: skip
    assert all(getattr(whole, f.name) for f in fields(whole))
    assert whole.weighed(Severity.WARNING) == replace(whole, severity=Severity.WARNING)
