"""The one place where text becomes HTML.

Templates escape everything they print; nothing in this package builds markup from strings.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape

from sop_compiler.site import labels
from sop_compiler.site.bytecode import template_code

# Control characters, among them those Python-Markdown uses as its own place holders, and the line
# separators that YAML front matter would take as line ends.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` without characters that have no business in HTML, in one line."""
    # Most texts are: nothing printable is a control character, and its only white space is the blank.
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    return " ".join(_CONTROL.sub(" ", text).split())


@lru_cache(maxsize=65_536)
def escaped(text: str) -> str:
    """``text`` for places that take ready HTML: front matter titles, the search index."""
    return str(escape(clean(text)))


def render(template: str, **values: Any) -> str:
    """A page body from a template: one HTML block without empty lines.

    Python-Markdown passes such a block through untouched.
    """
    body = _environment().get_template(template).render(L=labels, **values)
    lines = (line.strip() for line in body.splitlines())
    return "\n".join(line for line in lines if line)


class _Generator(CodeGenerator):
    """Code in which a value is printed by one call instead of three: it is the call made most often."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.printed(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(")")


class _Environment(Environment):
    code_generator_class = _Generator
    # Views are records: what a template asks for is an attribute, and a missing one is an error at once.
    getattr = staticmethod(getattr)  # pyright: ignore[reportAssignmentType]

    @staticmethod
    def printed(value: Any) -> str:
        """``value`` as HTML: markup as it is, anything else cleaned and escaped."""
        if type(value) is str:
            return escaped(value)
        if isinstance(value, Markup):
            return value
        return escape(clean(value) if isinstance(value, str) else value)


@cache
def _environment() -> Environment:
    return _Environment(
        loader=PackageLoader("sop_compiler.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=template_code(Path(__file__).read_text("utf-8")),
    )
