"""File and folder names against the ids inside."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, Severity, shorten
from sop_compiler.source import SourceFile
from sop_compiler.spans import Span


class Head(NamedTuple):
    """What a file calls itself: its id (``None`` without one), the name it should bear, and the place."""

    id: str | None
    wanted: str
    place: Span


def head_of(file: SourceFile) -> Head | None:
    """The head of a file; ``None`` when it could not be read."""
    view = View.of(file.node)
    if view is None:
        return None
    key = view.text("id")
    return Head(key, _wanted(file, view, key) if key is not None else "", view.at("id"))


def check_names(files: tuple[SourceFile, ...], heads: Mapping[str, Head | None], out: Collector) -> None:
    """Warn where a name and the id inside differ: somebody who looks for the SOP would miss it.

    ``heads`` are those of the files, by path.
    """
    for file in files:
        head = heads.get(file.path)
        if head is None or head.id is None:
            continue
        if file.kind == "instansi":
            _warn(file, head, "agency-differs", file.agency, head.id, out)
        elif file.kind in ("sop", "kalender"):
            _warn(file, head, "name-differs", file.stem, head.wanted, out)


def _wanted(file: SourceFile, view: View, key: str) -> str:
    version = view.view("versi")
    assumed = version.view("berlaku_dianggap") if version else None
    day = (version.text("berlaku") if version else None) or (assumed.text("tanggal") if assumed else None)
    return f"{key}@{day}" if file.earlier and day else key


def _warn(file: SourceFile, head: Head, code: str, name: str, wanted: str, out: Collector) -> None:
    if name == wanted or out.reported(head.place):
        return
    hint = None
    if code == "name-differs":
        hint = ("hint-ending", {"name": f"{wanted}{PurePosixPath(file.path).suffix}"})
    out.report(code, head.place, hint=hint, severity=Severity.WARNING, name=shorten(name), id=shorten(wanted))
