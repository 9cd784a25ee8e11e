"""Quick ways of doing small things often give what the plain ways give."""

from __future__ import annotations

import json
import posixpath
from enum import StrEnum
from pathlib import Path

import pydot
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sop_compiler.cache import Store
from sop_compiler.outputs.indented import indented_json
from sop_compiler.pipeline import compile_source
from sop_compiler.site import graphviz, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.graphviz import DrawingError, Drawings
from sop_compiler.site.render import _CONTROL, clean
from sop_compiler.site.sheet.markup import element

FILES = st.lists(st.sampled_from(["a", "b", "c-d", "e"]), min_size=1, max_size=4)
PATHS = FILES.map(lambda parts: "/".join(parts) + ".html")


@given(PATHS, PATHS, st.sampled_from(["", "#x"]))
def test_addresses_are_those_of_relpath(page: str, target: str, fragment: str) -> None:
    expected = posixpath.relpath(target, posixpath.dirname(page) or ".") + fragment
    if page == target and fragment:
        expected = fragment
    assert urls.relative(page, target + fragment) == expected


@given(st.text(st.sampled_from("a é\u00a0\u2028\t\n\x00\x85\ufeff\u200b ") | st.characters(), max_size=8))
def test_clean_texts_are_told_from_others(text: str) -> None:
    assert clean(text) == " ".join(_CONTROL.sub(" ", text).split())


def test_equal_values_of_other_types_stay_other_attributes() -> None:
    made = [str(element("p", colspan=value)) for value in (1, True, 1.0, "1", 0, False, None)]
    assert made == [
        '<p colspan="1"></p>', "<p colspan></p>", '<p colspan="1"></p>', '<p colspan="1"></p>',
        '<p colspan="0"></p>', "<p></p>", "<p></p>",
    ]  # fmt: skip


def graph(name: str) -> pydot.Dot:
    made = pydot.Dot("g", graph_type="digraph")
    made.add_node(pydot.Node("a", label=graphviz.quoted(name)))
    made.add_edge(pydot.Edge("a", "b"))
    return made


def test_a_batch_draws_what_one_by_one_draws_and_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graphs = [graph(name) for name in ("satu", "dua", "tiga & empat")]
    alone = [graphviz.draw(one) for one in graphs]
    first = Drawings(Store(tmp_path))
    first.prepare(graphs)
    monkeypatch.setattr(graphviz, "_run", None)  # nothing is drawn any more
    assert [first.draw(one) for one in graphs] == alone
    assert [Drawings(Store(tmp_path)).draw(one) for one in graphs] == alone


def test_one_bad_graph_spoils_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    run = graphviz._run
    monkeypatch.setattr(
        graphviz, "_run", lambda texts: None if any("buruk" in t for t in texts) else run(texts)
    )
    drawings, good, bad = Drawings(), graph("baik"), graph("buruk")
    drawings.prepare([good, bad])
    assert drawings.draw(good) == graphviz.draw(good)
    with pytest.raises(DrawingError):
        drawings.draw(bad)


def test_a_shared_document_is_known_from_the_sops_of_its_agency(root: Path) -> None:
    crossref = CrossReference(compile_source(root).handbook)
    keys = {*crossref.needed, *crossref.produced, ("tidak-ada", "surat")}
    assert {key for key in keys if crossref.is_shared(key)} == crossref.shared_documents != keys


class Word(StrEnum):
    ONE = "satu"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just(Word.ONE),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON, st.sampled_from([1, 2]))
def test_json_over_lines_is_that_of_the_library(value: object, indent: int) -> None:
    assert indented_json(value, indent) == json.dumps(value, ensure_ascii=False, indent=indent)


def test_what_is_no_json_is_refused() -> None:
    for value in ({1: "x"}, {"x": {2}}, [object()]):
        with pytest.raises(TypeError):
            indented_json(value, 1)
