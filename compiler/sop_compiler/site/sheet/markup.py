"""Elements of HTML and SVG; text is escaped here and nowhere else."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from sop_compiler.site.render import escaped

_new = str.__new__

Child = str | Markup | None
"""Text, ready markup, or nothing."""


def element(tag: str, *children: Child, **attributes: object) -> Markup:
    """``<tag …>children</tag>``.

    Attribute names are written with ``_`` for ``-`` and may end in ``_``; ``None`` and ``False`` leave
    an attribute out, ``True`` gives it without value.
    """
    # The call made most often for a sheet, so what it calls itself is written out.
    named = "".join([_attribute(name, value) for name, value in attributes.items()]) if attributes else ""
    inner = "".join([child if type(child) is Markup else _inner(child) for child in children])
    return _new(Markup, f"<{tag}{named}>{inner}</{tag}>")


def void(tag: str, **attributes: object) -> Markup:
    """An element without content."""
    return ready(f"<{tag}{_attributes(attributes)}>")


def shape(tag: str, **attributes: object) -> Markup:
    """An SVG element without content."""
    return ready(f"<{tag}{_attributes(attributes)}/>")


def ready(text: str) -> Markup:
    """``text`` that is markup already: of elements, or of words and numbers that need no escaping."""
    # ``Markup(text)`` first asks every text whether it is markup, which takes longer than to make it.
    return _new(Markup, text)


def breakable(text: str) -> Markup:
    """``text``, which a browser may also break behind a slash."""
    return _new(Markup, "/<wbr>".join([escaped(part) for part in text.split("/")]))


def number(value: float) -> str:
    """A coordinate: at most one decimal, no ``.0``."""
    return f"{round(value, 1):g}"


def _inner(child: Child) -> str:
    if child is None:
        return ""
    return child if isinstance(child, Markup) else escaped(child)


def _attributes(attributes: dict[str, object]) -> str:
    return "".join([_attribute(name, value) for name, value in attributes.items()])


# A drawing repeats its classes and coordinates; 1, 1.0 and True are different values here.
@lru_cache(maxsize=65_536, typed=True)
def _attribute(name: str, value: object) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(_plain(value))}"'


def _plain(value: object) -> str:
    return number(value) if isinstance(value, float) else str(value)
