"""Data as YAML text, the way editors of SOPs write it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH = 110
"""A list or map longer than this is not put on one line, unless it stands inside one."""

Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]
"""What can be written: texts, lists, maps with text keys."""

_BLANK = frozenset(("", "~", "null"))
# Other programs read these without quotes as truth values or numbers; the SOP reader takes them as text.
_TRUTH = frozenset(("true", "false", "yes", "no", "on", "off", "y", "n"))
_NUMBER = re.compile(r"[-+]?(\.?\d[\d_.:]*(e[-+]?\d+)?|0[xo][\da-f]+|\.(inf|nan))", re.IGNORECASE)
_WHOLE = re.compile(r"0|[1-9]\d*")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_INDICATORS = "-?:,[]{}#&*!|>'\"%@`"


class Quoted(str):
    """A text that is written in quotes even where they are not needed, like ``no: '1'``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """Written text: one line (``inline``), or lines of a block (first line without indentation)."""

    inline: str | None
    lines: tuple[str, ...] = ()


def write_scalar(text: str, *, flow: bool = False, quoted: bool = False) -> str:
    """A text as a YAML scalar on one line: plain where that is safe, else in quotes.

    Args:
        text: any text.
        flow: it will stand between ``[]`` or ``{}``.
        quoted: use quotes in any case.
    """
    if _UNPRINTABLE.search(text):
        return _double(text)
    if not quoted and not isinstance(text, Quoted) and _plain_is_safe(text, flow):
        return str(text)
    return "'" + text.replace("'", "''") + "'"


def write_key(name: str, *, flow: bool = False) -> str:
    """The name of an entry; ``no`` needs no quotes there."""
    return name if name.lower() in _TRUTH else write_scalar(name, flow=flow)


def _plain_is_safe(text: str, flow: bool) -> bool:
    if text.lower() in _BLANK or text.lower() in _TRUTH or text != " ".join(text.split()):
        return False
    if _NUMBER.fullmatch(text) and not _WHOLE.fullmatch(text):
        return False
    if text[0] in _INDICATORS or text.startswith(("---", "...")) or text.endswith(":"):
        return False
    if ": " in text or " #" in text:
        return False
    # Between brackets YAML also stumbles over `a:?` and `a::b`.
    return not (flow and (any(c in ",[]{}?" for c in text) or "::" in text))


def _double(text: str) -> str:
    def escaped(match: re.Match[str]) -> str:
        character = match[0]
        short = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}.get(character)
        code = ord(character)
        return short or (f"\\x{code:02X}" if code < 256 else f"\\u{code:04X}")

    return '"' + re.sub(f'{_UNPRINTABLE.pattern}|["\\\\]', escaped, text) + '"'


def render_flow(value: Plain) -> str:
    """The value on one line, as it may stand inside ``[]`` or ``{}``."""
    if isinstance(value, str):
        return write_scalar(value, flow=True)
    if isinstance(value, Mapping):
        inside = (f"{write_key(k, flow=True)}: {render_flow(v)}" for k, v in value.items())
        return "{" + ", ".join(inside) + "}"
    return "[" + ", ".join(map(render_flow, value)) + "]"


def render(value: Plain, *, block: bool | None = None, room: int = WIDTH) -> Layout:
    """The value laid out.

    Args:
        value: what to write.
        block: ``True`` writes a list or map over several lines, ``False`` on one; ``None`` decides by
            content: short lists and maps of texts stand on one line.
        room: characters left on the line.
    """
    if isinstance(value, str):
        return Layout(write_scalar(value))
    if not value or block is False:
        return Layout(render_flow(value))
    inner = list(value.values()) if isinstance(value, Mapping) else list(value)
    if block is None and all(isinstance(v, str) for v in inner) and len(render_flow(value)) <= room:
        return Layout(render_flow(value))
    lines: list[str] = []
    if isinstance(value, Mapping):
        for key, item in value.items():
            lines += entry_lines(key, item, room)
    else:
        for item in value:
            lines += item_lines(item, room)
    return Layout(None, tuple(lines))


def entry_lines(key: str, value: Plain, room: int = WIDTH, *, block: bool | None = None) -> list[str]:
    """Lines of ``key: value``, without indentation of the first."""
    name = write_key(key)
    layout = render(value, block=block, room=room - len(name) - 2)
    if layout.inline is not None:
        return [f"{name}: {layout.inline}"]
    return [f"{name}:", *(f"  {line}" for line in layout.lines)]


def item_lines(value: Plain, room: int = WIDTH, *, block: bool | None = None) -> list[str]:
    """Lines of ``- value``."""
    layout = render(value, block=block, room=room - 2)
    if layout.inline is not None:
        return [f"- {layout.inline}"]
    return [f"- {layout.lines[0]}", *(f"  {line}" for line in layout.lines[1:])]
