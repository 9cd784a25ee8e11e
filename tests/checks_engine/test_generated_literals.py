"""Texts of an SOP in Python source: names, docstrings, literals."""

from __future__ import annotations

import ast
import keyword

from hypothesis import given
from hypothesis import strategies as st

from sop_compiler.checkgen.literals import make_docstring, make_literal, make_python_name

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(plain)
def test_literals_evaluate_to_what_they_were_made_of(value):
    source = make_literal(value)
    assert ast.literal_eval(source.encode("utf-8").decode("utf-8")) == value


@given(st.text(st.characters(), max_size=60))
def test_docstrings_never_end_early(text):
    source = make_docstring(text)
    read = ast.literal_eval(source.encode("utf-8", "replace").decode("utf-8"))
    kept = "".join(char for char in text if char == "\n" or char.isprintable())
    assert read == kept.lstrip()


@given(st.text(max_size=200))
def test_names_are_ascii_identifiers(text):
    name = "test_" + make_python_name(text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)


def test_names_stay_readable():
    assert make_python_name("Langkah 3a: Mereviu “KAK”/RAB – ñ") == "langkah_3a_mereviu_kak_rab_n"
