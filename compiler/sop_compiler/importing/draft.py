"""What an import yields: plain data of an SOP file, and what was noticed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

Plain: TypeAlias = Any
"""Texts, lists and dicts of texts, as in YAML."""


@dataclass(slots=True)
class Draft:
    """An SOP read from a form.

    Attributes:
        agency, slug: where its file belongs.
        data: content of the file in the order of the handbook; ``perlu_konfirmasi`` is separate.
        doubts: entries of ``perlu_konfirmasi``.
        messages: what could not be placed or was left out, in Indonesian.
    """

    agency: str
    slug: str
    data: dict[str, Plain]
    doubts: list[dict[str, Plain]] = field(default_factory=list[dict[str, Any]])
    messages: list[str] = field(default_factory=list[str])

    def content(self) -> dict[str, Plain]:
        """The whole file as data."""
        return {**self.data, **({"perlu_konfirmasi": self.doubts} if self.doubts else {})}


@dataclass(slots=True)
class Doubts:
    """Collects entries of ``perlu_konfirmasi`` with their place in the source."""

    file: str
    found: list[dict[str, Plain]] = field(default_factory=list[dict[str, Any]])

    def add(
        self,
        field_: str,
        printed: str,
        read: str,
        reason: str,
        confidence: str,
        line: str,
        *,
        must: bool = True,
    ) -> None:
        """Add an entry; ``must``: it has to be confirmed before the SOP is enacted."""
        entry: dict[str, Plain] = {
            "medan": field_,
            "tercetak": printed,
            "dibaca": read,
            "alasan": reason,
            "keyakinan": confidence,
        }
        if self.file and line:
            entry["sumber"] = {"berkas": self.file, "baris": line}
        if must:
            entry["wajib"] = "ya"
        self.found.append(entry)
