"""The one place where text becomes HTML.

Templates escape everything they print; nothing in this package builds markup from strings.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from sop_compiler.site import labels

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


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("sop_compiler.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )


def _finalize(value: Any) -> Any:
    if isinstance(value, Markup):
        return value
    return clean(value) if isinstance(value, str) else value
