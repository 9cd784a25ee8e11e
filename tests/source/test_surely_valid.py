"""The quick check never passes what ``jsonschema`` reports, and knows every schema of the source."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from sop_compiler.diagnostics import Collector
from sop_compiler.source import read_tree, to_plain
from sop_compiler.source.schema import KINDS, _errors_of, _quick, schema
from sop_compiler.source.surely_valid import quick_check

ROOT = Path(__file__).resolve().parents[2]
REAL = [(f.kind, to_plain(f.node)) for f in read_tree(ROOT, Collector()) if f.node]
WORDS = ("", "x", "ya", "tidak", "2024-02-30", "2024-02-29", "3 hari kerja", "a/b", "id-1", "0", "Ruang Baru")
PUZZLES = [
    {"uniqueItems": True, "items": {"type": ["string", "array"]}, "minItems": 1, "maxItems": 3},
    {"anyOf": [{"type": "string", "pattern": "^a"}, {"type": "object", "required": ["a"]}]},
    {"type": "object", "dependentRequired": {"a": ["b"]}, "minProperties": 1, "properties": {"a": False}},
    {"type": "object", "additionalProperties": {"enum": ["x", "ya", ["0"], None]}},
    {"type": "array", "items": {"$ref": "#"}, "minItems": 1},
    {"type": ["string", "null"], "format": "date", "minLength": 2, "minimum": 3},
    {"enum": ["x", {}, ["x"]], "type": ["string", "object", "array"]},
]
LEAVES = st.none() | st.sampled_from(WORDS)
VALUES = st.recursive(
    LEAVES,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.sampled_from("abx"), below, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_of_the_source_has_a_quick_check(kind):
    assert _quick(kind) is not None


@pytest.mark.parametrize(("kind", "data"), REAL, ids=[str(n) for n in range(len(REAL))])
def test_real_files_are_surely_valid(kind, data):
    quick = _quick(kind)
    assert quick is not None
    assert quick(data)


def test_a_keyword_it_does_not_know_has_no_quick_check():
    assert quick_check({"type": "string", "maxLength": 3}, {}) is None
    assert quick_check({"$ref": "other.json"}, {}) is None
    assert quick_check({"properties": {"a": {"not": {}}}}, {}) is None


@settings(max_examples=300, deadline=None)
@given(puzzle=st.sampled_from(PUZZLES), value=VALUES)
def test_small_schemas_are_judged_as_the_authority_does(puzzle, value):
    quick = quick_check(puzzle, {"date": lambda text: text != "2024-02-30"})
    assert quick is not None
    formats = FormatChecker(formats=())
    formats.checks("date")(lambda text: text != "2024-02-30")
    authority = Draft202012Validator(puzzle, format_checker=formats).is_valid(value)
    if quick(value):
        assert authority
    elif authority:  # unsure it may be, where a list or map would have to be compared
        assert "uniqueItems" in json.dumps(puzzle) or "enum" in json.dumps(puzzle)


@settings(max_examples=250, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_spoilt_files_are_judged_as_the_authority_does(seed):
    chance = random.Random(seed)
    kind, data = chance.choice(REAL)
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, 3)):
        _spoil(data, chance, list(schema(kind)["properties"]))
    quick = _quick(kind)
    assert quick is not None
    assert quick(data) == (next(_errors_of(kind)(data), None) is None)


def _spoil(data: Any, chance: random.Random, names: list[str]) -> None:
    """Change one place: a text, a missing or unknown entry, another kind of value."""
    node = data
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(node[key], (dict, list)) and chance.random() < 0.8:
            node = node[key]
            continue
        what = chance.randrange(5)
        if what == 0:
            del node[key]
        elif what == 1 and isinstance(node, dict):
            node[chance.choice([*names, "asing"])] = node[key]
        elif what == 2:
            node[key] = chance.choice([[], {}, [chance.choice(WORDS)], {"id": "x"}, [None]])
        elif what == 3 and isinstance(node, list):
            node.append(copy.deepcopy(node[key]))
        else:
            node[key] = chance.choice(WORDS)
        return
