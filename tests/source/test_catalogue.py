"""The catalogue of messages: complete in both languages, and nothing in it that nobody says."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import sop_compiler
from sop_compiler.diagnostics.catalogue_content import CONTENT
from sop_compiler.diagnostics.catalogue_form import FORM
from sop_compiler.source.schema import KINDS, schema
from sop_compiler.source.schema_words import DATE_FORM, PATTERN_WORDS

CATALOGUE = {**FORM, **CONTENT}
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(Path(sop_compiler.__file__).parent.rglob("*.py"))
    if not path.name.startswith("catalogue_")
)


def names(sentence: str) -> set[str]:
    return {field.removesuffix("_en") for _, field, _, _ in string.Formatter().parse(sentence) if field}


@pytest.mark.parametrize("code", CATALOGUE)
def test_both_languages_name_the_same_things(code: str):
    _, indonesian, english = CATALOGUE[code]
    assert names(indonesian) == names(english)


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_message_is_said_somewhere(code: str):
    assert f'"{code}"' in CODE


def test_the_two_halves_do_not_overlap():
    assert not FORM.keys() & CONTENT.keys()


def test_rule_ids_are_words():
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule) for rule, _, _ in CATALOGUE.values())


def patterns(node: object) -> set[str]:
    if isinstance(node, dict):
        own = {node["pattern"]} if isinstance(node.get("pattern"), str) else set()
        return own.union(*(patterns(value) for value in node.values()))
    return set().union(*(patterns(value) for value in node)) if isinstance(node, list) else set()


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_a_schema_demands_is_explained(kind: str):
    """Otherwise the editor would only learn that the form is wrong."""
    assert patterns(schema(kind)) <= {*PATTERN_WORDS, DATE_FORM}


@pytest.mark.parametrize("kind", KINDS)
def test_every_date_of_a_schema_is_checked_against_the_calendar(kind: str):
    def dates(node: object) -> list[dict]:
        if isinstance(node, dict):
            own = [node] if node.get("pattern") == DATE_FORM else []
            return own + [d for value in node.values() for d in dates(value)]
        return [d for value in node for d in dates(value)] if isinstance(node, list) else []

    assert all(found.get("format") == "date" for found in dates(schema(kind)))
