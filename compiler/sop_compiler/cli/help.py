"""Click's own words on help pages, in Indonesian."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

_WORDS = {
    "Options": "Opsi",
    "Commands": "Perintah",
    "Show this message and exit.": "Tampilkan bantuan ini.",
    "Show the version and exit.": "Tampilkan nomor versi.",
}


class HelpText(click.HelpFormatter):
    """Writes headings and standard options in Indonesian."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that shows how the command is called."""
        words = args.replace("[OPTIONS]", "[OPSI]").replace("COMMAND [ARGS]...", "PERINTAH …")
        super().write_usage(prog, words, prefix or "Pakai: ")

    def write_heading(self, heading: str) -> None:
        """The heading of a section."""
        super().write_heading(_WORDS.get(heading, heading))

    def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **values: Any) -> None:
        """Options or commands with their explanations."""
        super().write_dl([(name, _translated(text)) for name, text in rows], *args, **values)


def _translated(text: str) -> str:
    text = _WORDS.get(text, text)
    return text.replace("[default: ", "[bawaan: ").replace("[required]", "[wajib]")


class HelpContext(click.Context):
    """A context whose help pages are written by :class:`HelpText`."""

    formatter_class = HelpText
