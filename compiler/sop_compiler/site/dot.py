"""Graphs as text in the DOT language, as far as our drawings need it.

pydot writes the same text (it is the oracle of the tests), but asks of every value again whether it needs
quotes, and brings a parser along that takes longer to import than all graphs of a small handbook to write.
"""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]*|[0-9]+\.?[0-9]*|\.[0-9]+")
"""Values that stand without quotes; none of ours is a keyword of DOT."""


def quoted(text: str) -> str:
    """``text`` as a DOT string that prints exactly these characters; a newline breaks the line.

    Graphviz resolves entities and backslash escapes in labels, so both are protected.
    """
    text = text.replace("&", "&amp;").replace("\\", "&#92;").replace('"', "&quot;")
    return '"' + text.replace("\n", "\\n") + '"'


def node(name: str, **attributes: str) -> str:
    """The statement of a node; ``name`` is a word, values are words, numbers or :func:`quoted`.

    With the name ``node`` or ``edge``: what holds for all that follow.
    """
    return f"{name}{_listed(attributes)};\n"


def edge(source: str, target: str, **attributes: str) -> str:
    """The statement of an arrow between two nodes."""
    return f"{source} -> {target}{_listed(attributes)};\n"


class Graph:
    """A directed graph in the making; statements keep their order."""

    def __init__(self, name: str, kind: str = "digraph", **attributes: str) -> None:
        """``kind`` is ``subgraph`` for a part of another graph."""
        self._statements = [f"{kind} {name} {{\n"]
        self._statements += [f"{key}={_value(value)};\n" for key, value in attributes.items()]

    def add(self, statement: str | Graph) -> None:
        """Append a node, an arrow or a finished part."""
        self._statements.append(statement if isinstance(statement, str) else statement.to_string())

    def to_string(self) -> str:
        """The text."""
        return "".join((*self._statements, "}\n"))


def _listed(attributes: dict[str, str]) -> str:
    if not attributes:
        return ""
    return f" [{', '.join([f'{key}={_value(value)}' for key, value in attributes.items()])}]"


def _value(text: str) -> str:
    if text[:1] == '"' or _PLAIN.fullmatch(text):
        return text
    return f'"{text}"'
