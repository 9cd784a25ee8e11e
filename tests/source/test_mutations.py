"""One slip of the finger anywhere in a real SOP gives findings, never a traceback."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sop_compiler.binder import bind
from sop_compiler.diagnostics import Collector
from sop_compiler.reporting import render_text
from sop_compiler.source import SourceFile
from sop_compiler.source.nodes import MapNode
from sop_compiler.source.reader import read_nodes
from sop_compiler.source.schema import check_schema

SOURCE = Path(__file__).resolve().parents[2] / "sop_source"
PATHS = tuple(sorted(SOURCE.rglob("*.yaml")))
SIGNS = (
    "",
    " ",
    "\t",
    "\n",
    ":",
    "-",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "\\",
    "0",
    "a",
    "\x00",
)


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def kind_of(path: Path) -> str:
    if path.stem in ("instansi", "dokumen", "peraturan", "istilah"):
        return path.stem
    return "kalender" if path.parent.name == "kalender" else "sop"


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_one_character_edits_never_give_a_traceback(data: st.DataObject):
    path = data.draw(st.sampled_from(PATHS))
    text = text_of(path)
    at = data.draw(st.integers(0, len(text) - 1))
    sign = data.draw(st.sampled_from(SIGNS))
    replaced = data.draw(st.booleans())
    edited = text[:at] + sign + text[at + replaced :]
    name, out = f"sop_source/{path.relative_to(SOURCE).as_posix()}", Collector()
    node = read_nodes(edited, name, out)
    if node is not None:
        check_schema(node, kind_of(path), out)
    agency = path.parent.name if path.parent not in (SOURCE, SOURCE / "kalender") else ""
    usable = node if isinstance(node, MapNode) else None
    bind((SourceFile(name, kind_of(path), agency, False, edited, "0" * 64, usable),), out)
    for language in ("id", "en"):
        assert isinstance(render_text(out.sorted(), {name: edited}, language), str)
